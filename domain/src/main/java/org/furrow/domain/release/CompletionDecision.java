package org.furrow.domain.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Matter;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.decision.Support;
import org.furrow.domain.decision.SupportGuards;
import org.furrow.domain.ground.Area;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.tasking.Task;

/// Whether a completion report can be written so, handed in, returned or accepted.
///
/// What its releases themselves need, [ReleaseDecision] says of each.
///
/// @param known what the register knows of what it names
/// @param today the last day that anything can have happened
public record CompletionDecision(Known known, HandoverStandard standard, LocalDate today) {

    /// What the register knows of what a report names.
    ///
    /// @param taken the report that has the number already
    /// @param task the task, absent where the author sees none such
    /// @param other the number of another report of the same task; empty where there is none
    /// @param references numbers of its parts that other releases have already
    /// @param names what the hazards of the task are called, as far as the author sees them
    /// @param reported ground that the daily reports of the task call new
    public record Known(
            Optional<RecordId> taken,
            Optional<Task> task,
            String other,
            Set<String> references,
            Map<RecordId, String> names,
            Area reported) {
        public Known {
            names = Map.copyOf(names);
            references = Set.copyOf(references);
        }
    }

    /// A hazard of a report, with what the register holds of its quality.
    ///
    /// @param reference what the hazard is called
    /// @param kinds how the report releases land of it
    /// @param support its inspections and nonconformities
    public record Inspected(String reference, Set<ReleaseKind> kinds, Support support) {
        public Inspected {
            kinds = Set.copyOf(kinds);
        }
    }

    /// Whether it can be written so.
    ///
    /// @param id the report
    public Decision decideDraft(RecordId id, CompletionProfile profile) {
        List<Reason> against = new ArrayList<>();
        if (profile.number().isBlank()) {
            against.add(HandoverRefusal.COMPLETION_LACKS.because(profile.told(), "a number"));
        }
        known.taken()
                .filter(other -> !other.equals(id))
                .ifPresent(_ -> against.add(HandoverRefusal.COMPLETION_NUMBER_TAKEN.because(profile.number())));
        if (!known.other().isEmpty() && known.task().isPresent()) {
            against.add(HandoverRefusal.ANOTHER_COMPLETION.because(number(), known.other()));
        }
        if (profile.finished().isAfter(today)) {
            against.add(HandoverRefusal.FINISHED_AHEAD.because(profile.told(), profile.finished(), today));
        }
        against.addAll(checkTask(profile));
        return Decision.of(against);
    }

    private List<Reason> checkTask(CompletionProfile profile) {
        if (known.task().isEmpty()) {
            return List.of(HandoverRefusal.COMPLETION_OF_NO_TASK.because(profile.told()));
        }
        Task task = known.task().orElseThrow();
        List<Reason> against = new ArrayList<>();
        if (!task.profile().kind().isDemining()) {
            against.add(HandoverRefusal.COMPLETION_OF_OTHER_WORK.because(profile.told(), number()));
        }
        profile.parts().stream()
                .filter(part -> !task.profile().hazards().contains(part.hazard()))
                .forEach(part -> against.add(
                        HandoverRefusal.PART_OF_OTHER_HAZARD.because(name(part), profile.told(), number())));
        return against;
    }

    /// Whether it can be handed in on that day.
    public Decision decideSubmission(CompletionReport report, LocalDate day) {
        List<Reason> against = new ArrayList<>(checkStep(report, CompletionStep.SUBMIT, day));
        against.addAll(decideContent(report.id(), report.profile()).reasons());
        return Decision.of(against);
    }

    /// Whether what it says can be handed in, whatever the day and however far the report is.
    ///
    /// @param id the report
    public Decision decideContent(RecordId id, CompletionProfile profile) {
        List<Reason> against = new ArrayList<>(decideDraft(id, profile).reasons());
        if (profile.deviations().isBlank()) {
            against.add(HandoverRefusal.COMPLETION_LACKS.because(
                    profile.told(), "deviations from the plan, or that there were none"));
        }
        if (profile.parts().isEmpty() && profile.hazards().isEmpty()) {
            against.add(HandoverRefusal.COMPLETION_LACKS.because(profile.told(), "a hazard"));
        }
        against.addAll(checkParts(profile));
        against.addAll(checkFigures(profile));
        known.task()
                .filter(task -> !task.status().isDone())
                .ifPresent(task -> against.add(HandoverRefusal.TASK_NOT_DONE.because(
                        profile.told(), number(), task.status().label().toLowerCase(Locale.ROOT))));
        return Decision.of(against);
    }

    private List<Reason> checkParts(CompletionProfile profile) {
        List<Reason> against = new ArrayList<>();
        Set<String> seen = new HashSet<>(known.references());
        for (ReleasedPart part : profile.parts()) {
            if (part.reference().isBlank()) {
                against.add(HandoverRefusal.COMPLETION_LACKS.because(profile.told(), "the number of a release"));
            } else if (!seen.add(part.reference().toLowerCase(Locale.ROOT))) {
                against.add(HandoverRefusal.PART_NUMBER_TWICE.because(profile.told(), part.reference()));
            }
            if (part.kind() == ReleaseKind.CLEARED && part.depthCm().isEmpty()) {
                against.add(HandoverRefusal.PART_WITHOUT_DEPTH.because(name(part), profile.told()));
            }
            if (part.method().isEmpty()) {
                against.add(HandoverRefusal.PART_WITHOUT_METHOD.because(name(part), profile.told()));
            }
            if (part.extent().area().isZero()) {
                against.add(HandoverRefusal.PART_WITHOUT_GROUND.because(name(part), profile.told()));
            }
            if (part.team().filter(team -> !profile.teams().contains(team)).isPresent()) {
                against.add(HandoverRefusal.PART_BY_OTHER_TEAM.because(name(part), profile.told()));
            }
        }
        return against;
    }

    private List<Reason> checkFigures(CompletionProfile profile) {
        List<Reason> against = new ArrayList<>();
        if (differs(profile) && profile.difference().isBlank()) {
            against.add(HandoverRefusal.DIFFERENCE_UNEXPLAINED.because(
                    profile.told(), profile.newArea(), known.reported()));
        }
        for (HazardWork work : profile.hazards()) {
            Area rest = profile.remaining(work);
            boolean isLeft = rest.compareTo(standard.difference().of(work.planned())) > 0;
            if (isLeft && work.remains().isBlank()) {
                against.add(HandoverRefusal.REMAINDER_UNLISTED.because(
                        profile.told(),
                        rest,
                        known.names().getOrDefault(work.hazard(), work.hazard().toString())));
            }
        }
        return against;
    }

    /// Whether its square metres differ from those of the daily reports by more than is allowed without a reason.
    public boolean differs(CompletionProfile profile) {
        long difference =
                Math.abs(profile.newArea().squareMetres() - known.reported().squareMetres());
        return difference > standard.difference().of(known.reported()).squareMetres();
    }

    /// Whether this person can return it on that day.
    public Decision decideReturn(CompletionReport report, String reason, String person, LocalDate day) {
        List<Reason> against = new ArrayList<>(checkStep(report, CompletionStep.RETURN, day));
        if (reason.isBlank()) {
            against.add(
                    HandoverRefusal.COMPLETION_LACKS.because(report.profile().told(), "what has to be put right"));
        }
        against.addAll(checkOther(report, person));
        return Decision.of(against);
    }

    /// Whether this person can accept it on that day.
    ///
    /// @param unfinished the names of accidents of the task whose investigation is not finished
    public Decision decideAcceptance(
            CompletionReport report, List<Inspected> hazards, List<String> unfinished, String person, LocalDate day) {
        List<Reason> against = new ArrayList<>(checkStep(report, CompletionStep.ACCEPT, day));
        against.addAll(checkOther(report, person));
        for (Inspected hazard : hazards) {
            Matter matter = new Matter("Acceptance of " + report.profile().told(), hazard.reference(), day);
            SupportGuards guards = new SupportGuards(matter, hazard.support());
            if (hazard.kinds().stream().anyMatch(standard.inspected()::contains)) {
                against.addAll(guards.inspection(true));
            }
            against.addAll(guards.noneOpen(true));
        }
        unfinished.forEach(accident -> against.add(
                HandoverRefusal.ACCIDENT_NOT_FINISHED.because(report.profile().told(), accident)));
        return Decision.of(against);
    }

    private static List<Reason> checkOther(CompletionReport report, String person) {
        return report.isBy(person)
                ? List.of(
                        HandoverRefusal.OWN_COMPLETION.because(report.profile().told(), person))
                : List.of();
    }

    /// What stands against a step whatever is told with it: how far the report is, and the day.
    public List<Reason> checkStep(CompletionReport report, CompletionStep step, LocalDate day) {
        List<Reason> against = new ArrayList<>();
        String told = report.profile().told();
        if (!isPossible(step, report.status())) {
            String from = Arrays.stream(CompletionStatus.values())
                    .filter(status -> isPossible(step, status))
                    .map(CompletionDecision::told)
                    .collect(Collectors.joining(", "));
            against.add(HandoverRefusal.COMPLETION_NOT_WHILE.because(step.label(), told, told(report.status()), from));
        }
        if (day.isBefore(report.changed())) {
            against.add(HandoverRefusal.COMPLETION_STEP_BEFORE.because(step.label(), told, day, report.changed()));
        }
        if (day.isAfter(today)) {
            against.add(HandoverRefusal.COMPLETION_STEP_AHEAD.because(step.label(), told, day, today));
        }
        return against;
    }

    /// Whether a step is possible while the report is that far.
    public static boolean isPossible(CompletionStep step, CompletionStatus status) {
        return switch (step) {
            case CHANGE, SUBMIT -> status == CompletionStatus.DRAFTED || status == CompletionStatus.RETURNED;
            case RETURN, ACCEPT -> status == CompletionStatus.SUBMITTED;
        };
    }

    private static String told(CompletionStatus status) {
        return status.label().toLowerCase(Locale.ROOT);
    }

    private String number() {
        return known.task().map(task -> task.profile().number()).orElse("");
    }

    private static String name(ReleasedPart part) {
        return part.reference().isBlank() ? "A release" : part.reference();
    }
}
