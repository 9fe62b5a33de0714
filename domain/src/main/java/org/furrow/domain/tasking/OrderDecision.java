package org.furrow.domain.tasking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.furrow.domain.decision.ChangeRefusal;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.MissionRefusal;
import org.furrow.domain.mission.Team;

/// Whether a task can be ordered as somebody says.
///
/// Furrow's default, to be checked against the national standard: work on hazards names them, its methods and, where
/// they go into the ground, the depth; other work says how much. A hazard is under one live order of a kind at most.
public record OrderDecision(TaskKnowledge known, LocalDate today) {

    /// Whether the task can be ordered on that day.
    public Decision decide(RecordId id, TaskProfile profile, LocalDate day) {
        List<Reason> against = new ArrayList<>(decideProfile(id, profile));
        if (day.isAfter(today)) {
            against.add(TaskRefusal.STEP_AHEAD.because("The order", profile.told(), day, today));
        }
        against.addAll(checkDates(profile, day));
        return Decision.of(against);
    }

    /// Everything but the day of the order that stands against such a task.
    List<Reason> decideProfile(RecordId id, TaskProfile profile) {
        List<Reason> against = new ArrayList<>(checkTexts(profile));
        others(id)
                .filter(other -> other.profile().number().equalsIgnoreCase(profile.number()))
                .forEach(other -> against.add(TaskRefusal.TASK_NUMBER_TAKEN.because(
                        other.progress().ordered(), other.profile().number())));
        against.addAll(checkKind(profile));
        profile.hazards().forEach(hazard -> against.addAll(checkHazard(id, profile, hazard)));
        against.addAll(checkTeams(profile, profile.teams()));
        against.addAll(checkWaiting(id, profile));
        return against;
    }

    /// Whether the dates of a task fit each other and its order.
    static List<Reason> checkDates(TaskProfile profile, LocalDate ordered) {
        List<Reason> against = new ArrayList<>();
        Optional<LocalDate> first = profile.first();
        if (first.isPresent()
                && profile.last().filter(first.orElseThrow()::isAfter).isPresent()) {
            against.add(TaskRefusal.TASK_ENDS_BEFORE_IT_BEGINS.because(
                    profile.told(), first.orElseThrow(), profile.last().orElseThrow()));
        }
        first.filter(ordered::isAfter)
                .ifPresent(
                        begin -> against.add(TaskRefusal.PLANNED_BEFORE_ORDER.because(profile.told(), begin, ordered)));
        return against;
    }

    /// Whether these teams can do the task.
    List<Reason> checkTeams(TaskProfile profile, List<RecordId> teams) {
        List<Reason> against = new ArrayList<>();
        for (RecordId id : teams) {
            Optional<Team> team = known.findTeam(id);
            if (team.isEmpty()) {
                against.add(MissionRefusal.UNKNOWN_TEAM.because(id));
            }
            team.filter(each -> !each.profile().organisation().equals(profile.organisation()))
                    .ifPresent(each -> against.add(TaskRefusal.TEAM_OF_OTHERS.because(
                            each.profile().name(),
                            each.profile().organisation(),
                            profile.told(),
                            profile.organisation())));
        }
        return against;
    }

    private static List<Reason> checkTexts(TaskProfile profile) {
        List<Reason> against = new ArrayList<>();
        if (profile.number().isBlank()) {
            against.add(TaskRefusal.TASK_LACKS.because(profile.told(), "a number"));
        }
        if (profile.title().isBlank()) {
            against.add(TaskRefusal.TASK_LACKS.because(profile.told(), "a title"));
        }
        if (profile.organisation().isBlank()) {
            against.add(TaskRefusal.TASK_LACKS.because(profile.told(), "an organisation"));
        }
        return against;
    }

    private static List<Reason> checkKind(TaskProfile profile) {
        TaskKind kind = profile.kind();
        String label = kind.label().toLowerCase(Locale.ROOT);
        List<Reason> against = new ArrayList<>();
        if (!kind.isDemining()) {
            return profile.quantities().isEmpty()
                    ? List.of(TaskRefusal.TASK_WITHOUT_QUANTITY.because(profile.told(), label))
                    : List.of();
        }
        boolean isPlaced = kind.isAtSpot() && profile.place().isPresent();
        if (profile.hazards().isEmpty() && !isPlaced) {
            against.add(TaskRefusal.TASK_WITHOUT_HAZARD.because(profile.told(), label));
        }
        if (profile.methods().isEmpty()) {
            against.add(TaskRefusal.TASK_WITHOUT_METHOD.because(profile.told(), label));
        }
        String deep = profile.methods().stream()
                .filter(TaskKind::asksDepth)
                .map(Method::label)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        if (!deep.isEmpty() && profile.depthCm().isEmpty()) {
            against.add(TaskRefusal.TASK_WITHOUT_DEPTH.because(profile.told(), deep));
        }
        return against;
    }

    private List<Reason> checkHazard(RecordId id, TaskProfile profile, RecordId hazard) {
        Optional<TaskGround> found = known.findHazard(hazard);
        if (found.isEmpty()) {
            return List.of(ChangeRefusal.UNKNOWN_HAZARD.because(hazard));
        }
        TaskGround ground = found.orElseThrow();
        List<Reason> against = new ArrayList<>(checkOpen(profile, ground));
        if (profile.kind().isDemining()) {
            others(id)
                    .filter(other -> other.status().isLive()
                            && other.profile().kind() == profile.kind()
                            && other.profile().hazards().contains(hazard))
                    .forEach(other -> against.add(TaskRefusal.HAZARD_ORDERED_ALREADY.because(
                            ground.reference(), other.profile().number(), told(other.status()))));
        }
        return against;
    }

    /// A hazard that is closed needs no work; other work than that on hazards may still name it.
    static List<Reason> checkOpen(TaskProfile profile, TaskGround ground) {
        return profile.kind().isDemining() && !ground.status().isStanding()
                ? List.of(TaskRefusal.HAZARD_NOT_OPEN.because(
                        profile.told(),
                        ground.reference(),
                        ground.status().label().toLowerCase(Locale.ROOT)))
                : List.of();
    }

    private List<Reason> checkWaiting(RecordId id, TaskProfile profile) {
        List<Reason> against = new ArrayList<>();
        for (RecordId waited : profile.waitsFor()) {
            if (waited.equals(id)) {
                against.add(TaskRefusal.TASKS_GO_ROUND.because(profile.told(), "itself"));
            } else if (others(id).noneMatch(other -> other.id().equals(waited))) {
                against.add(TaskRefusal.UNKNOWN_TASK.because(waited));
            }
        }
        new TaskRing(others(id).toList())
                .find(id, profile.waitsFor())
                .ifPresent(other -> against.add(TaskRefusal.TASKS_GO_ROUND.because(
                        profile.told(), other.profile().number())));
        return against;
    }

    private java.util.stream.Stream<Task> others(RecordId id) {
        return known.tasks().stream().filter(other -> !other.id().equals(id));
    }

    static String told(TaskStatus status) {
        return status.label().toLowerCase(Locale.ROOT);
    }
}
