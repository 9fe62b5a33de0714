package org.furrow.domain.mission;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Something of a mission that is late, or will be if nobody does anything.
public sealed interface Overdue {

    /// A milestone is not reached whose planned day has passed.
    ///
    /// @param days by how many days
    record MilestoneLate(Milestone milestone, LocalDate planned, long days) implements Overdue {}

    /// Accreditations that a team works under end within the mission's period, and nobody has renewed them.
    ///
    /// @param first the first day without one of them
    record AccreditationsEnd(Team team, int count, LocalDate first) implements Overdue {}

    /// Less of an objective is achieved than the time that has gone would bring.
    ///
    /// @param expected how much that would be
    record ObjectiveBehind(Achievement achievement, long expected) implements Overdue {}

    /// All of it: milestones in their order, then accreditations by their end, then objectives. Once the work is
    /// completed, neither accreditations nor objectives are late any more.
    ///
    /// @param teams what decides of each of its teams whether it may work
    static List<Overdue> list(Mission mission, List<Achievement> achievements, List<Readiness> teams, LocalDate today) {
        Stream<Overdue> milestones = Arrays.stream(Milestone.values())
                .filter(each -> mission.find(each).isEmpty())
                .flatMap(each -> late(each, mission, today));
        if (!mission.isOngoing()) {
            return milestones.toList();
        }
        MissionPeriod period = mission.profile().period();
        Stream<Overdue> objectives = achievements.stream()
                .filter(each -> each.isBehind(period, today))
                .map(each -> new ObjectiveBehind(each, each.expected(period, today)));
        return Stream.of(milestones, ending(teams, period).stream(), objectives)
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Overdue> late(Milestone milestone, Mission mission, LocalDate today) {
        return mission
                .profile()
                .findPlanned(milestone)
                .filter(planned -> planned.isBefore(today))
                .<Overdue>map(planned -> new MilestoneLate(milestone, planned, ChronoUnit.DAYS.between(planned, today)))
                .stream();
    }

    private static List<Overdue> ending(List<Readiness> teams, MissionPeriod period) {
        List<AccreditationsEnd> ending = new ArrayList<>();
        for (Readiness each : teams) {
            List<LocalDate> ends = each.accreditations().stream()
                    .filter(held ->
                            held.end().isAfter(period.first()) && !held.end().isAfter(period.last()))
                    .filter(held -> isNeeded(held, each.team()))
                    .filter(held ->
                            !Expiry.unrenewed(held, each.accreditations()).isEmpty())
                    .map(Accreditation::end)
                    .sorted()
                    .toList();
            if (!ends.isEmpty()) {
                ending.add(new AccreditationsEnd(each.team(), ends.size(), ends.getFirst()));
            }
        }
        ending.sort(Comparator.comparing(AccreditationsEnd::first));
        return List.copyOf(ending);
    }

    /// A person's is needed while the person is in the team.
    private static boolean isNeeded(Accreditation held, Team team) {
        return switch (held.holder()) {
            case Holder.OfOrganisation _, Holder.OfTeam _ -> true;
            case Holder.OfPerson(var person) ->
                team.profile().membersOn(held.end()).stream()
                        .anyMatch(member -> member.person().equals(person));
        };
    }
}
