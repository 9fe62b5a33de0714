package org.furrow.domain.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.RecordId;

/// Whether a visit can be recorded, corrected or taken back as somebody says.
///
/// Furrow's default, to be checked against the national standard: who inspects does not belong to those that are
/// inspected, unless an organisation monitors its own work; and a lot is accepted only with as many defects as the plan
/// of the profile accepts.
///
/// @param acceptance how many defective units a sample may hold for the lot to be accepted
/// @param today the last day that anything can have happened
public record VisitDecision(VisitKnowledge known, Checklists checklists, int acceptance, LocalDate today) {

    /// Whether it can be recorded.
    public Decision decide(RecordId id, VisitProfile profile) {
        return Decision.of(against(id, profile));
    }

    /// Whether what is said of it can become so.
    public Decision decideCorrection(Visit visit, VisitProfile profile, String reason) {
        List<Reason> against = new ArrayList<>(againstChange(visit, reason));
        against.addAll(against(visit.id(), profile));
        return Decision.of(against);
    }

    /// Whether it can be taken back.
    public Decision decideTakingBack(Visit visit, String reason) {
        List<Reason> against = new ArrayList<>(againstChange(visit, reason));
        String told = visit.profile().told();
        known.nonconformities().stream()
                .filter(each -> each.profile().visit().equals(Optional.of(visit.id())))
                .filter(each -> each.status() != NonconformityStatus.WITHDRAWN)
                .forEach(each -> against.add(
                        QualityRefusal.NEEDED_STILL.because(told, each.profile().told())));
        others(visit.id())
                .filter(other -> other.profile().previous().equals(Optional.of(visit.id())))
                .forEach(other -> against.add(QualityRefusal.NEEDED_STILL.because(
                        told, other.profile().told())));
        return Decision.of(against);
    }

    private static List<Reason> againstChange(Visit visit, String reason) {
        List<Reason> against = new ArrayList<>();
        String told = visit.profile().told();
        if (visit.isTakenBack()) {
            against.add(QualityRefusal.TAKEN_BACK_ALREADY.because(told));
        }
        if (reason.isBlank()) {
            against.add(QualityRefusal.VISIT_LACKS.because(told, "a reason"));
        }
        return against;
    }

    private List<Reason> against(RecordId id, VisitProfile profile) {
        List<Reason> against = new ArrayList<>(checkTexts(profile));
        if (profile.day().isAfter(today)) {
            against.add(QualityRefusal.VISIT_AHEAD.because(profile.told(), profile.day(), today));
        }
        against.addAll(checkOthers(id, profile));
        against.addAll(checkNamed(profile));
        against.addAll(checkIndependence(profile));
        profile.checklist().ifPresent(filled -> against.addAll(checkAnswers(profile, filled)));
        profile.sample().ifPresent(sample -> against.addAll(checkSample(profile, sample)));
        profile.previous().ifPresent(previous -> against.addAll(checkPrevious(id, profile, previous)));
        return against;
    }

    private static List<Reason> checkTexts(VisitProfile profile) {
        List<String> lacking = new ArrayList<>();
        if (profile.number().isBlank()) {
            lacking.add("a number");
        }
        if (profile.by().organisation().isBlank()) {
            lacking.add("the organisation that inspects");
        }
        if (profile.by().team().isEmpty() && profile.by().names().isBlank()) {
            lacking.add("an inspector");
        }
        if (profile.of().organisation().isBlank()) {
            lacking.add("the organisation that is inspected");
        }
        if (profile.kind().asksChecklist() && profile.checklist().isEmpty()) {
            lacking.add("a checklist");
        }
        if (profile.kind().asksSample() && profile.sample().isEmpty()) {
            lacking.add("a sample");
        }
        if (profile.kind().asksSample() && profile.of().method().isEmpty()) {
            lacking.add("the method by which the ground was worked on");
        }
        if (profile.sample().isPresent() && profile.verdict().isEmpty()) {
            lacking.add("a decision");
        }
        return lacking.stream()
                .map(datum -> QualityRefusal.VISIT_LACKS.because(profile.told(), datum))
                .toList();
    }

    /// Numbers are those of the organisation that inspects; two of them may have the same.
    private List<Reason> checkOthers(RecordId id, VisitProfile profile) {
        List<Reason> against = new ArrayList<>();
        others(id)
                .filter(other ->
                        other.profile().by().organisation().equals(profile.by().organisation()))
                .forEach(other -> {
                    if (other.profile().number().equalsIgnoreCase(profile.number())) {
                        against.add(QualityRefusal.VISIT_NUMBER_TAKEN.because(
                                other.profile().day(), other.profile().number()));
                    } else if (isAlike(other.profile(), profile)) {
                        against.add(QualityRefusal.VISIT_TWICE.because(
                                profile.told(), other.profile().number(), other.recordedBy(), profile.day()));
                    }
                });
        return against;
    }

    private static boolean isAlike(VisitProfile one, VisitProfile other) {
        return one.kind() == other.kind()
                && one.day().equals(other.day())
                && one.of().equals(other.of())
                && one.by().equals(other.by())
                && one.sample().map(LotSample::lot).equals(other.sample().map(LotSample::lot));
    }

    private List<Reason> checkNamed(VisitProfile profile) {
        List<Reason> against = new ArrayList<>();
        Inspected of = profile.of();
        profile.by()
                .team()
                .filter(id -> known.findTeam(id).isEmpty())
                .ifPresent(id -> against.add(QualityRefusal.UNKNOWN_HERE.because("team", id)));
        of.team()
                .ifPresent(id -> known.findTeam(id)
                        .ifPresentOrElse(
                                team -> checkOwner(
                                        profile,
                                        team.profile().name(),
                                        team.profile().organisation(),
                                        against),
                                () -> against.add(QualityRefusal.UNKNOWN_HERE.because("team", id))));
        of.task()
                .ifPresent(id -> known.findTask(id)
                        .ifPresentOrElse(
                                task -> checkOwner(
                                        profile,
                                        task.profile().number(),
                                        task.profile().organisation(),
                                        against),
                                () -> against.add(QualityRefusal.UNKNOWN_HERE.because("task", id))));
        of.hazard()
                .filter(id -> !known.hazards().contains(id))
                .ifPresent(id -> against.add(QualityRefusal.UNKNOWN_HERE.because("hazard", id)));
        profile.documents().stream()
                .filter(id -> !known.documents().contains(id))
                .forEach(id -> against.add(QualityRefusal.UNKNOWN_HERE.because("document", id)));
        return against;
    }

    private static void checkOwner(VisitProfile profile, String what, String owner, List<Reason> against) {
        if (!owner.equals(profile.of().organisation())) {
            against.add(QualityRefusal.WORK_OF_OTHERS.because(
                    what, owner, profile.told(), profile.of().organisation()));
        }
    }

    private List<Reason> checkIndependence(VisitProfile profile) {
        if (!profile.kind().isIndependent()) {
            return List.of();
        }
        List<Reason> against = new ArrayList<>();
        String inspected = profile.of().organisation();
        if (!inspected.isBlank() && profile.by().organisation().strip().equalsIgnoreCase(inspected.strip())) {
            against.add(dependent(profile.by().organisation(), inspected, profile));
        }
        profile.by()
                .team()
                .flatMap(known::findTeam)
                .filter(team -> team.profile().organisation().equals(inspected))
                .ifPresent(team -> against.add(dependent(team.profile().name(), inspected, profile)));
        for (String name : profile.by().names().split("[,;\\n]", -1)) {
            if (profile.of().team().filter(team -> known.isMember(team, name)).isPresent()) {
                against.add(dependent(name.strip(), inspected, profile));
            }
        }
        return against;
    }

    private static Reason dependent(String who, String organisation, VisitProfile profile) {
        return QualityRefusal.NOT_INDEPENDENT.because(who, organisation, profile.told());
    }

    private List<Reason> checkAnswers(VisitProfile profile, Filled filled) {
        Optional<Checklist> found = checklists.find(filled.checklist(), filled.version());
        if (found.isEmpty()) {
            return List.of(QualityRefusal.UNKNOWN_CHECKLIST.because(filled.checklist(), filled.version()));
        }
        Checklist checklist = found.orElseThrow();
        List<Reason> against = new ArrayList<>();
        if (checklist.kind() != profile.kind() || !checklist.isFor(profile.of().method())) {
            against.add(QualityRefusal.CHECKLIST_FOR_OTHERS.because(checklist.title(), profile.told()));
        }
        for (Question question : checklist.questions()) {
            if (filled.lines().stream().noneMatch(line -> line.question().equals(question.code()))) {
                against.add(QualityRefusal.QUESTION_UNANSWERED.because(profile.told(), question.code()));
            }
        }
        for (Filled.Line line : filled.lines()) {
            Optional<Question> asked = checklist.find(line.question());
            if (asked.isEmpty()) {
                against.add(QualityRefusal.NO_SUCH_QUESTION.because(checklist.title(), line.question()));
            }
            asked.filter(question -> line.answer() == Answer.NOT_APPLICABLE && !question.mayNotApply())
                    .ifPresent(question ->
                            against.add(QualityRefusal.ALWAYS_APPLIES.because(question.code(), profile.told())));
        }
        return against;
    }

    private List<Reason> checkSample(VisitProfile profile, LotSample sample) {
        List<Reason> against = new ArrayList<>();
        if (sample.lot().isBlank()) {
            against.add(QualityRefusal.VISIT_LACKS.because(profile.told(), "the name of the lot"));
        }
        if (sample.inspected() == 0) {
            against.add(QualityRefusal.VISIT_LACKS.because(profile.told(), "how many units were inspected"));
        }
        if (sample.inspected() > sample.units()) {
            against.add(QualityRefusal.MORE_THAN_THERE_IS.because(
                    profile.told(), sample.inspected(), "inspected units", sample.units()));
        }
        if (sample.defects() > sample.inspected()) {
            against.add(QualityRefusal.MORE_THAN_THERE_IS.because(
                    profile.told(), sample.defects(), "defective units", sample.inspected()));
        }
        if (sample.defects() > acceptance && profile.verdict().equals(Optional.of(Verdict.ACCEPT))) {
            against.add(QualityRefusal.TOO_MANY_DEFECTS.because(
                    profile.told(), sample.lot(), sample.defects(), acceptance));
        }
        sample.draw()
                .filter(draw -> !known.draws().contains(draw))
                .ifPresent(draw -> against.add(QualityRefusal.UNKNOWN_HERE.because("draw", draw)));
        return against;
    }

    private List<Reason> checkPrevious(RecordId id, VisitProfile profile, RecordId previous) {
        Optional<Visit> found = known.findVisit(previous).filter(visit -> !visit.isTakenBack());
        if (found.isEmpty()) {
            return List.of(QualityRefusal.UNKNOWN_HERE.because("visit", previous));
        }
        VisitProfile before = found.orElseThrow().profile();
        return previous.equals(id) || before.day().isAfter(profile.day())
                ? List.of(QualityRefusal.REPEATS_LATER.because(
                        profile.told(), profile.day(), before.told(), before.day()))
                : List.of();
    }

    private java.util.stream.Stream<Visit> others(RecordId id) {
        return known.visits().stream().filter(other -> !other.id().equals(id) && !other.isTakenBack());
    }
}
