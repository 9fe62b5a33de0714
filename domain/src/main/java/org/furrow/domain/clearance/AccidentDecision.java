package org.furrow.domain.clearance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.tasking.TaskProfile;

/// Whether an accident can be told so, and whether a step of its inquiry is possible.
///
/// @param known what the register knows of what is named
/// @param today the last day that anything can have happened
public record AccidentDecision(Known known, LocalDate today) {

    /// The most casualties of one accident that are believed.
    public static final int MOST_CASUALTIES = 1_000;

    /// What the register knows of what a notice names.
    ///
    /// @param taken the accident that has the number already
    /// @param task the task that is named, absent where the author sees none such
    /// @param team what the team that is named is called, absent where the author sees none such
    /// @param isHazardKnown whether the author sees the hazard that is named
    public record Known(
            Optional<RecordId> taken, Optional<TaskProfile> task, Optional<String> team, boolean isHazardKnown) {}

    /// Whether it can be told so.
    ///
    /// @param id the accident
    /// @param happened the day on which it happened
    public Decision decideNotice(RecordId id, AccidentNotice notice, LocalDate happened) {
        List<Reason> against = new ArrayList<>();
        need(notice, notice.number(), "a number", against);
        need(notice, notice.what(), "what happened", against);
        if (notice.where().isEmpty()) {
            need(notice, notice.place(), "a place", against);
        }
        known.taken()
                .filter(other -> !other.equals(id))
                .ifPresent(_ -> against.add(AccidentRefusal.ACCIDENT_NUMBER_TAKEN.because(notice.number())));
        against.addAll(checkDays(notice, happened));
        against.addAll(checkCasualties(notice));
        against.addAll(checkNamed(notice));
        return Decision.of(against);
    }

    private List<Reason> checkDays(AccidentNotice notice, LocalDate happened) {
        List<Reason> against = new ArrayList<>();
        LocalDate latest = happened.isAfter(notice.told()) ? happened : notice.told();
        if (latest.isAfter(today)) {
            against.add(AccidentRefusal.ACCIDENT_AHEAD.because(notice.name(), latest, today));
        }
        if (notice.told().isBefore(happened)) {
            against.add(AccidentRefusal.TOLD_BEFORE_IT_HAPPENED.because(notice.name(), notice.told(), happened));
        }
        return against;
    }

    private static List<Reason> checkCasualties(AccidentNotice notice) {
        List<Reason> against = new ArrayList<>();
        long count = (long) notice.killed() + notice.injured();
        if (notice.kind() == AccidentKind.ACCIDENT && count == 0) {
            against.add(AccidentRefusal.NOBODY_HURT.because(notice.name()));
        }
        if (notice.kind() == AccidentKind.INCIDENT && count > 0) {
            against.add(AccidentRefusal.SOMEBODY_HURT.because(notice.name(), count));
        }
        if (notice.killed() < 0 || notice.injured() < 0 || count > MOST_CASUALTIES) {
            against.add(AccidentRefusal.TOO_MANY_HURT.because(notice.name(), count, MOST_CASUALTIES));
        }
        return against;
    }

    private List<Reason> checkNamed(AccidentNotice notice) {
        List<Reason> against = new ArrayList<>();
        if (notice.task().isPresent() && known.task().isEmpty()) {
            against.add(AccidentRefusal.ACCIDENT_ELSEWHERE.because(notice.name(), "a task"));
        }
        if (notice.team().isPresent() && known.team().isEmpty()) {
            against.add(AccidentRefusal.ACCIDENT_ELSEWHERE.because(notice.name(), "a team"));
        }
        if (notice.hazard().isPresent() && !known.isHazardKnown()) {
            against.add(AccidentRefusal.ACCIDENT_ELSEWHERE.because(notice.name(), "a hazard"));
        }
        if (notice.kind() == AccidentKind.MISSED_ITEM && notice.hazard().isEmpty()) {
            against.add(AccidentRefusal.ACCIDENT_LACKS.because(notice.name(), "the hazard whose ground was released"));
        }
        known.task()
                .filter(task -> notice.team()
                        .filter(team -> !task.teams().contains(team))
                        .isPresent())
                .ifPresent(task -> against.add(AccidentRefusal.NOT_ITS_TEAM.because(
                        notice.name(), known.team().orElse("a team"), task.number())));
        boolean isNamed = switch (notice.stop()) {
            case NOBODY -> true;
            case TEAM -> notice.team().isPresent();
            case TASK -> notice.task().isPresent();
        };
        if (!isNamed) {
            against.add(AccidentRefusal.STOPS_WHOM.because(
                    notice.name(), notice.stop().label().toLowerCase(Locale.ROOT)));
        }
        return against;
    }

    /// Whether a step is possible on that day.
    ///
    /// @param person who takes it
    public Decision decideStep(Accident accident, AccidentFact fact, String person, LocalDate day) {
        List<Reason> against = new ArrayList<>(checkStep(accident, AccidentStep.of(fact), day));
        AccidentNotice notice = accident.notice();
        switch (fact) {
            case AccidentFact.Noticed _ -> {}
            case AccidentFact.Amended(AccidentNotice said, String reason) -> {
                need(notice, reason, "why the notice is amended", against);
                against.addAll(decideNotice(accident.id(), said, day).reasons());
            }
            case AccidentFact.PreliminaryReported(String findings) -> need(notice, findings, "first findings", against);
            case AccidentFact.Investigated(String board, String findings, String causes) -> {
                need(notice, board, "who looked into it", against);
                need(notice, findings, "findings", against);
                need(notice, causes, "causes", against);
            }
            case AccidentFact.ActionSet(String what, String by, LocalDate due) -> {
                need(notice, what, "what is to be done", against);
                need(notice, by, "who does it", against);
                if (due.isBefore(day)) {
                    against.add(AccidentRefusal.ACTION_DUE_BEFORE.because(notice.name(), due, day));
                }
            }
            case AccidentFact.ActionDone(int number, String how) -> {
                need(notice, how, "how it was done", against);
                if (accident.openActions().stream().noneMatch(action -> action.number() == number)) {
                    against.add(AccidentRefusal.NO_SUCH_ACTION.because(notice.name(), number));
                }
            }
            case AccidentFact.WorkResumed(String why) -> against.addAll(checkResuming(accident, why));
            case AccidentFact.Closed(String lessons) -> against.addAll(checkClosing(accident, lessons, person));
            case AccidentFact.Reopened(String reason) -> need(notice, reason, "why it is reopened", against);
        }
        return Decision.of(against);
    }

    /// What stands against a step whatever is told with it: the stage of the accident and the day. An amendment is
    /// dated
    /// the day of the accident, and so it has no day of its own.
    private List<Reason> checkStep(Accident accident, AccidentStep step, LocalDate day) {
        List<Reason> against = new ArrayList<>();
        String name = accident.notice().name();
        AccidentStage stage = accident.inquiry().stage();
        if (!step.isPossibleAt(stage)) {
            String from = Arrays.stream(AccidentStage.values())
                    .filter(step::isPossibleAt)
                    .map(AccidentDecision::told)
                    .collect(Collectors.joining(", "));
            against.add(AccidentRefusal.NOT_WHILE_ACCIDENT.because(step.label(), name, told(stage), from));
        }
        if (step != AccidentStep.AMEND && day.isBefore(accident.inquiry().changed())) {
            against.add(AccidentRefusal.ACCIDENT_STEP_BEFORE_LAST.because(
                    step.label(), name, day, accident.inquiry().changed()));
        }
        if (step != AccidentStep.AMEND && day.isAfter(today)) {
            against.add(AccidentRefusal.ACCIDENT_STEP_AHEAD.because(step.label(), name, day, today));
        }
        return against;
    }

    private static List<Reason> checkResuming(Accident accident, String why) {
        List<Reason> against = new ArrayList<>();
        need(accident.notice(), why, "why work can go on", against);
        if (!accident.stopsWork()) {
            against.add(AccidentRefusal.STOPS_NO_WORK.because(accident.notice().name()));
        } else if (accident.inquiry().preliminary().isEmpty()) {
            against.add(AccidentRefusal.RESUMED_WITHOUT_REPORT.because(
                    accident.notice().name()));
        }
        return against;
    }

    private static List<Reason> checkClosing(Accident accident, String lessons, String person) {
        List<Reason> against = new ArrayList<>();
        AccidentNotice notice = accident.notice();
        need(notice, lessons, "what others can learn from it", against);
        if (notice.needsInvestigation() && accident.inquiry().investigated().isEmpty()) {
            against.add(AccidentRefusal.NOT_INVESTIGATED.because(notice.name()));
        }
        if (!accident.openActions().isEmpty()) {
            against.add(AccidentRefusal.ACTIONS_OPEN.because(
                    notice.name(),
                    accident.openActions().stream().map(AccidentAction::what).collect(Collectors.joining("; "))));
        }
        if (accident.stopsWork()) {
            against.add(AccidentRefusal.CLOSED_WHILE_STOPPED.because(notice.name()));
        }
        if (accident.inquiry().investigatedBy().equalsIgnoreCase(person)) {
            against.add(AccidentRefusal.OWN_INVESTIGATION.because(notice.name(), person));
        }
        return against;
    }

    private static void need(AccidentNotice notice, String text, String datum, List<Reason> against) {
        if (text.isBlank()) {
            against.add(AccidentRefusal.ACCIDENT_LACKS.because(notice.name(), datum));
        }
    }

    private static String told(AccidentStage stage) {
        return stage.label().toLowerCase(Locale.ROOT);
    }
}
