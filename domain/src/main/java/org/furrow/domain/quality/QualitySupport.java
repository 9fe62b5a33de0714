package org.furrow.domain.quality;

import java.util.List;
import java.util.Optional;
import org.furrow.domain.decision.Support;
import org.furrow.domain.journal.RecordId;

/// What the register's own inspections and nonconformities say in support of a change of a hazard: where it holds some
/// for the hazard, these count, and not what the author states of them.
///
/// An inspection counts where it says whether the land is accepted. A nonconformity counts where it was seen on a visit
/// to the hazard, or is about a task that names it.
///
/// @param inspections those of the hazard
/// @param nonconformities those of the hazard
public record QualitySupport(List<Visit> inspections, List<Nonconformity> nonconformities) {

    public QualitySupport {
        inspections = List.copyOf(inspections);
        nonconformities = List.copyOf(nonconformities);
    }

    /// Those of a hazard among all that the register holds.
    ///
    /// @param tasks those that name the hazard
    public static QualitySupport of(
            RecordId hazard, List<RecordId> tasks, List<Visit> visits, List<Nonconformity> nonconformities) {
        List<RecordId> there = visits.stream()
                .filter(visit -> isOf(visit.profile().of(), hazard, tasks))
                .map(Visit::id)
                .toList();
        return new QualitySupport(
                visits.stream()
                        .filter(visit -> there.contains(visit.id()) && !visit.isTakenBack())
                        .filter(visit -> visit.profile().kind().isIndependent())
                        .filter(visit -> visit.profile().verdict().isPresent())
                        .toList(),
                nonconformities.stream()
                        .filter(each -> each.status() != NonconformityStatus.WITHDRAWN)
                        .filter(each -> each.profile()
                                        .visit()
                                        .filter(there::contains)
                                        .isPresent()
                                || each.profile().task().filter(tasks::contains).isPresent())
                        .toList());
    }

    private static boolean isOf(Inspected of, RecordId hazard, List<RecordId> tasks) {
        return of.hazard().equals(Optional.of(hazard))
                || of.task().filter(tasks::contains).isPresent();
    }

    /// The same support, with the register's inspections and nonconformities in place of those that were stated.
    public Support over(Support stated) {
        return new Support(
                stated.cause(),
                stated.taskOrders(),
                stated.teams(),
                inspections.isEmpty()
                        ? stated.inspections()
                        : inspections.stream().map(QualitySupport::inspection).toList(),
                nonconformities.isEmpty()
                        ? stated.nonconformities()
                        : nonconformities.stream()
                                .map(QualitySupport::nonconformity)
                                .toList(),
                stated.signedBy(),
                stated.statements(),
                stated.shownEffectM2());
    }

    private static Support.Inspection inspection(Visit visit) {
        VisitProfile profile = visit.profile();
        return new Support.Inspection(
                profile.number(),
                profile.day(),
                profile.verdict().filter(verdict -> verdict == Verdict.ACCEPT).isPresent());
    }

    private static Support.Nonconformity nonconformity(Nonconformity each) {
        Support.Severity severity = switch (each.profile().grade()) {
            case CRITICAL -> Support.Severity.CRITICAL;
            case MAJOR -> Support.Severity.MAJOR;
            case MINOR -> Support.Severity.MINOR;
        };
        return new Support.Nonconformity(
                each.profile().number(), severity, each.status().isOpen());
    }
}
