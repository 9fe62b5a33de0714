package org.furrow.domain.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.RecordId;

/// Whether a mission can be established or revised as somebody says.
public final class MissionDecision {

    private MissionDecision() {}

    /// What the register knows already.
    ///
    /// @param missions all other missions
    /// @param districts the names of all districts
    /// @param unseen teams of the mission that whoever asks does not see; they stay as they are
    public record Known(List<Mission> missions, List<Team> teams, Set<String> districts, Set<RecordId> unseen) {
        public Known {
            missions = List.copyOf(missions);
            teams = List.copyOf(teams);
            districts = Set.copyOf(districts);
            unseen = Set.copyOf(unseen);
        }
    }

    /// Whether the mission can be as the profile says.
    public static Decision decide(RecordId id, MissionProfile profile, Known known) {
        List<Reason> against = new ArrayList<>(lacking(profile));
        known.missions().stream()
                .filter(other -> !other.id().equals(id))
                .map(Mission::profile)
                .filter(other -> other.name().equalsIgnoreCase(profile.name()))
                .forEach(other -> against.add(MissionRefusal.MISSION_NAME_TAKEN.because(other.lead(), other.name())));
        MissionPeriod period = profile.period();
        if (period.isBackwards()) {
            against.add(MissionRefusal.MISSION_BACKWARDS.because(name(profile), period.first(), period.last()));
        }
        against.addAll(disordered(profile));
        profile.area().districts().stream()
                .filter(each -> !known.districts().contains(each))
                .forEach(each -> against.add(MissionRefusal.MISSION_DISTRICT_UNKNOWN.because(name(profile), each)));
        profile.teams().stream()
                .filter(each -> !known.unseen().contains(each))
                .forEach(each -> check(each, profile, known).ifPresent(against::add));
        against.addAll(twice(profile));
        profile.budget().stream()
                .filter(line -> !profile.organisations().contains(line.organisation()))
                .forEach(line -> against.add(
                        MissionRefusal.BUDGET_OF_STRANGER.because(line.label(), line.organisation(), name(profile))));
        return Decision.of(against);
    }

    private static List<Reason> lacking(MissionProfile profile) {
        List<Reason> against = new ArrayList<>();
        if (profile.name().isBlank()) {
            against.add(MissionRefusal.MISSION_LACKS.because("The mission", "a name"));
        }
        if (profile.mandate().isBlank()) {
            against.add(MissionRefusal.MISSION_LACKS.because(name(profile), "a mandate"));
        }
        if (profile.lead().isBlank()) {
            against.add(MissionRefusal.MISSION_LACKS.because(name(profile), "an organisation that leads it"));
        }
        return against;
    }

    /// No milestone is planned before one that comes before it.
    private static List<Reason> disordered(MissionProfile profile) {
        List<Reason> against = new ArrayList<>();
        Optional<Map.Entry<Milestone, LocalDate>> before = Optional.empty();
        for (Map.Entry<Milestone, LocalDate> each : profile.planned().entrySet()) {
            before.filter(earlier -> each.getValue().isBefore(earlier.getValue()))
                    .ifPresent(earlier -> against.add(MissionRefusal.PLANNED_TOO_EARLY.because(
                            name(profile),
                            told(each.getKey()),
                            each.getValue(),
                            told(earlier.getKey()),
                            earlier.getValue())));
            before = Optional.of(each);
        }
        return against;
    }

    private static Optional<Reason> check(RecordId id, MissionProfile profile, Known known) {
        Optional<Team> found =
                known.teams().stream().filter(team -> team.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            return Optional.of(MissionRefusal.MISSION_TEAM_UNKNOWN.because(name(profile), id));
        }
        TeamProfile team = found.orElseThrow().profile();
        return profile.organisations().contains(team.organisation())
                ? Optional.empty()
                : Optional.of(MissionRefusal.TEAM_OF_STRANGER.because(team.name(), team.organisation(), name(profile)));
    }

    /// Nothing is asked for twice, for it would count twice.
    private static List<Reason> twice(MissionProfile profile) {
        List<Reason> against = new ArrayList<>();
        List<Objective> objectives = profile.objectives();
        for (int i = 0; i < objectives.size(); i++) {
            Objective objective = objectives.get(i);
            if (objectives.subList(0, i).stream().anyMatch(objective::isSame)) {
                against.add(MissionRefusal.OBJECTIVE_TWICE.because(name(profile), objective.told()));
            }
        }
        return against;
    }

    static String told(Milestone milestone) {
        return milestone.label().toLowerCase(java.util.Locale.ROOT);
    }

    private static String name(MissionProfile profile) {
        return profile.name().isBlank() ? "The mission" : profile.name();
    }
}
