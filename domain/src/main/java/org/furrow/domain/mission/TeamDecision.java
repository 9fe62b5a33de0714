package org.furrow.domain.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.RecordId;

/// Whether a team can be formed, changed or disbanded as somebody says.
public final class TeamDecision {

    private TeamDecision() {}

    /// What the register knows already.
    ///
    /// @param teams all other teams
    /// @param people everybody who is enrolled
    public record Known(List<Team> teams, List<Person> people) {
        public Known {
            teams = List.copyOf(teams);
            people = List.copyOf(people);
        }

        Optional<Person> findPerson(RecordId id) {
            return people.stream().filter(person -> person.id().equals(id)).findFirst();
        }
    }

    /// Whether the team can be as the profile says.
    public static Decision decide(RecordId id, TeamProfile profile, Known known) {
        List<Reason> against = new ArrayList<>();
        if (profile.name().isBlank()) {
            against.add(MissionRefusal.TEAM_LACKS.because("The team", "a name"));
        }
        if (profile.organisation().isBlank()) {
            against.add(MissionRefusal.TEAM_LACKS.because(name(profile), "an organisation"));
        }
        known.teams().stream()
                .filter(other -> !other.id().equals(id))
                .filter(other -> other.profile().name().equalsIgnoreCase(profile.name()))
                .forEach(other -> against.add(MissionRefusal.TEAM_NAME_TAKEN.because(
                        other.profile().name(), other.profile().organisation())));
        for (Member member : profile.members()) {
            against.addAll(check(id, profile, member, known));
        }
        against.addAll(twice(profile, known));
        return Decision.of(against);
    }

    /// Whether the team can be disbanded on that day.
    public static Decision decideDisbanding(Team team, LocalDate day) {
        if (team.disbanded().isPresent()) {
            return Decision.of(List.of(MissionRefusal.DISBANDED_ALREADY.because(
                    team.profile().name(), team.disbanded().orElseThrow())));
        }
        return Decision.of(
                day.isBefore(team.formed())
                        ? List.of(MissionRefusal.BEFORE_IT_WAS_FORMED.because(
                                team.profile().name(), day, team.formed()))
                        : List.of());
    }

    private static List<Reason> check(RecordId id, TeamProfile profile, Member member, Known known) {
        Optional<Person> found = known.findPerson(member.person());
        if (found.isEmpty()) {
            return List.of(MissionRefusal.UNKNOWN_PERSON.because(name(profile), member.person()));
        }
        Person person = found.orElseThrow();
        List<Reason> against = new ArrayList<>();
        if (!person.profile().organisation().equals(profile.organisation())) {
            against.add(MissionRefusal.OTHER_ORGANISATION.because(
                    person.profile().name(), person.profile().organisation(), name(profile), profile.organisation()));
        }
        if (member.until().filter(until -> !until.isAfter(member.from())).isPresent()) {
            against.add(MissionRefusal.LEAVES_BEFORE_COMING.because(
                    person.profile().name(),
                    name(profile),
                    member.from(),
                    member.until().orElseThrow()));
        }
        for (Team other : known.teams()) {
            boolean isElsewhere = !other.id().equals(id)
                    && other.profile().members().stream()
                            .map(each -> untilDisbanded(each, other))
                            .filter(each -> each.person().equals(member.person()))
                            .anyMatch(each -> each.meets(member));
            if (isElsewhere) {
                against.add(MissionRefusal.IN_TWO_TEAMS.because(
                        person.profile().name(), other.profile().name(), name(profile)));
            }
        }
        return against;
    }

    private static Member untilDisbanded(Member member, Team team) {
        Optional<LocalDate> end =
                team.disbanded().filter(day -> member.until().map(day::isBefore).orElse(true));
        return end.isPresent() ? new Member(member.person(), member.role(), member.from(), end) : member;
    }

    /// Nobody is in one team twice on the same day.
    private static List<Reason> twice(TeamProfile profile, Known known) {
        List<Reason> against = new ArrayList<>();
        Set<RecordId> told = new HashSet<>();
        List<Member> members = profile.members();
        for (int i = 0; i < members.size(); i++) {
            for (int k = i + 1; k < members.size(); k++) {
                Member member = members.get(i);
                if (member.person().equals(members.get(k).person())
                        && member.meets(members.get(k))
                        && told.add(member.person())) {
                    String who = known.findPerson(member.person())
                            .map(person -> person.profile().name())
                            .orElse(member.person().toString());
                    against.add(MissionRefusal.TWICE_IN_TEAM.because(who, name(profile)));
                }
            }
        }
        return against;
    }

    private static String name(TeamProfile profile) {
        return profile.name().isBlank() ? "The team" : profile.name();
    }
}
