package org.furrow.app.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.hazard.Edit;
import org.furrow.app.hazard.KnownHazard;
import org.furrow.app.hazard.RegisteredQuality;
import org.furrow.app.tasking.TakingSteps;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.decision.Signing;
import org.furrow.domain.decision.Support;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.domain.release.CompletionDecision;
import org.furrow.domain.release.CompletionFact;
import org.furrow.domain.release.CompletionProfile;
import org.furrow.domain.release.CompletionReport;
import org.furrow.domain.release.HazardWork;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.release.ReleasedPart;
import org.furrow.domain.tasking.TaskStatus;
import org.furrow.store.Register;

/// Deciding on a completion report that somebody else wrote.
///
/// Accepting it accepts the task, records the releases of all of its parts with their rules, and moves its hazards on,
/// in one step: all of it is written or nothing, and a refusal tells everything that stands against any of it.
public final class DecidingCompletion {

    private final Furrow furrow;

    /// Deciding in this register.
    public DecidingCompletion(Furrow furrow) {
        this.furrow = furrow;
    }

    /// What somebody says who decides.
    ///
    /// @param words the remarks of who accepts, or what has to be put right
    /// @param seen the latest entry of the report that they had before them, absent where nobody said
    public record Verdict(RecordId report, LocalDate day, String words, Optional<Hash> seen) {}

    /// Accepts the report, or says why not and writes nothing.
    ///
    /// @param today the last day that anything can have happened
    public Outcome accept(Verdict verdict, LocalDate today) {
        Register register = furrow.register(Permission.RELEASE);
        synchronized (register.decisions()) {
            CompletionWork work = new CompletionWork(furrow, register, new ReadingHandover(furrow).read(), today);
            Optional<CompletionReport> found = work.book().findReport(verdict.report());
            if (found.isEmpty()) {
                return ReportingCompletion.unknown(verdict.report());
            }
            CompletionReport report = found.orElseThrow();
            List<Reason> against = new ArrayList<>(CompletionWork.checkSeen(report, verdict.seen()));
            List<Draft> drafts = new ArrayList<>();
            against.addAll(gather(work, report, verdict, drafts));
            return against.isEmpty()
                    ? new Outcome.Recorded(register.append(drafts))
                    : new Outcome.Refused(against.stream().distinct().toList());
        }
    }

    /// What would stand against accepting the report today. Nothing is written.
    public List<Reason> examine(CompletionReport report, LocalDate today) {
        Register register = furrow.register(Permission.RELEASE);
        synchronized (register.decisions()) {
            CompletionWork work = new CompletionWork(furrow, register, new ReadingHandover(furrow).read(), today);
            Verdict verdict = new Verdict(report.id(), today, "", Optional.empty());
            return gather(work, report, verdict, new ArrayList<>()).stream()
                    .distinct()
                    .toList();
        }
    }

    /// Returns the report to its author, or says why not and writes nothing.
    public Outcome sendBack(Verdict verdict, LocalDate today) {
        Register register = furrow.register(Permission.ACCEPT_TASKS);
        synchronized (register.decisions()) {
            CompletionWork work = new CompletionWork(furrow, register, new ReadingHandover(furrow).read(), today);
            Optional<CompletionReport> found = work.book().findReport(verdict.report());
            if (found.isEmpty()) {
                return ReportingCompletion.unknown(verdict.report());
            }
            CompletionReport report = found.orElseThrow();
            String person = furrow.actor().name();
            List<Reason> against = new ArrayList<>(CompletionWork.checkSeen(report, verdict.seen()));
            against.addAll(work.decision(report.id(), report.profile())
                    .decideReturn(report, verdict.words(), person, verdict.day())
                    .reasons());
            return against.isEmpty()
                    ? new Outcome.Recorded(List.of(register.append(ReportingCompletion.draft(
                            report, new CompletionFact.Returned(verdict.words()), verdict.day(), person))))
                    : new Outcome.Refused(against.stream().distinct().toList());
        }
    }

    private List<Reason> gather(CompletionWork work, CompletionReport report, Verdict verdict, List<Draft> drafts) {
        CompletionProfile profile = report.profile();
        String person = furrow.actor().name();
        List<String> unfinished = work.book().unfinished(profile.task()).stream()
                .map(each -> each.notice().number())
                .toList();
        List<Reason> against = new ArrayList<>(work.decision(report.id(), profile)
                .decideAcceptance(
                        report, inspected(work.register(), report, verdict.day()), unfinished, person, verdict.day())
                .reasons());
        Releasing releasing = new Releasing(furrow, work.register(), report, verdict.day());
        releasing.run();
        against.addAll(releasing.against());
        drafts.addAll(releasing.drafts());
        against.addAll(acceptTask(work, profile, verdict, drafts));
        drafts.add(ReportingCompletion.draft(
                report, new CompletionFact.Accepted(verdict.words(), releasing.releases()), verdict.day(), person));
        return against;
    }

    /// Accepts the task with the report; one that somebody accepted before stays as it is.
    private List<Reason> acceptTask(
            CompletionWork work, CompletionProfile profile, Verdict verdict, List<Draft> drafts) {
        boolean isAccepted = work.book()
                .tasks()
                .find(profile.task())
                .filter(task -> task.status() == TaskStatus.ACCEPTED)
                .isPresent();
        if (isAccepted) {
            return List.of();
        }
        TakingSteps.Prepared step =
                new TakingSteps(furrow).prepareByReport(profile.task(), verdict.day(), profile.told(), work.today());
        drafts.addAll(step.drafts());
        return step.against();
    }

    private List<CompletionDecision.Inspected> inspected(Register register, CompletionReport report, LocalDate day) {
        RegisteredQuality quality = new RegisteredQuality(register);
        return hazards(report.profile()).stream()
                .map(hazard -> {
                    Set<ReleaseKind> kinds = new HashSet<>();
                    report.profile().parts().stream()
                            .filter(part -> part.hazard().equals(hazard))
                            .forEach(part -> kinds.add(part.kind()));
                    Edit edit = Edit.of(hazard, day, Signing.by(report.author()));
                    return new CompletionDecision.Inspected(
                            name(register, hazard), kinds, quality.of(edit).over(Support.NONE));
                })
                .toList();
    }

    private static String name(Register register, RecordId hazard) {
        return KnownHazard.find(register, hazard)
                .map(known -> known.standing().reference())
                .orElse(hazard.toString());
    }

    private static List<RecordId> hazards(CompletionProfile profile) {
        return Stream.concat(
                        profile.hazards().stream().map(HazardWork::hazard),
                        profile.parts().stream().map(ReleasedPart::hazard))
                .distinct()
                .toList();
    }
}
