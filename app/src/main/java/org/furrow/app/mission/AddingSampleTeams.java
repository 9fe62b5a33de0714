package org.furrow.app.mission;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.people.ReadingOrganisations;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.AccreditationFact;
import org.furrow.domain.mission.Equipment;
import org.furrow.domain.mission.Holder;
import org.furrow.domain.mission.Member;
import org.furrow.domain.mission.MemberRole;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.Team;
import org.furrow.domain.mission.TeamKind;
import org.furrow.domain.mission.WorkingCalendar;
import org.furrow.engines.sample.Staff;

/// Giving the operators of an exercise teams of invented people. Most may work today; the accreditation of some ends
/// soon, and that of the last team's leader is missing, so that there is something to find.
public final class AddingSampleTeams {

    private static final int MEMBERS = 5;
    private static final long SEED = 11;

    private final Furrow furrow;
    private final LocalDate today;

    /// Adding to this register.
    public AddingSampleTeams(Furrow furrow) {
        this.furrow = furrow;
        today = LocalDate.ofInstant(furrow.clock().instant(), ZoneOffset.UTC);
    }

    /// What a team is formed for.
    private record Pattern(TeamKind kind, String prefix, MemberRole role, Set<Method> methods, String equipment) {}

    private static final List<Pattern> PATTERNS = List.of(
            new Pattern(
                    TeamKind.SURVEY,
                    "SUR",
                    MemberRole.SURVEYOR,
                    EnumSet.of(Method.NON_TECHNICAL_SURVEY, Method.TECHNICAL_SURVEY),
                    "GNSS receiver"),
            new Pattern(
                    TeamKind.MANUAL,
                    "MCT",
                    MemberRole.DEMINER,
                    EnumSet.of(Method.MANUAL_CLEARANCE, Method.TECHNICAL_SURVEY),
                    "Metal detector"),
            new Pattern(
                    TeamKind.EOD,
                    "EOD",
                    MemberRole.EOD_TECHNICIAN,
                    EnumSet.of(Method.EOD, Method.SURFACE_SEARCH, Method.SUBSURFACE_SEARCH),
                    "Demolition set"));

    private static final Pattern MACHINE = new Pattern(
            TeamKind.MECHANICAL,
            "MEC",
            MemberRole.MACHINE_OPERATOR,
            EnumSet.of(Method.MECHANICAL_CLEARANCE),
            "Medium tiller");
    private static final Pattern DOGS = new Pattern(
            TeamKind.ANIMAL_DETECTION,
            "MDD",
            MemberRole.HANDLER,
            EnumSet.of(Method.ANIMAL_DETECTION),
            "Mine detection dog");
    private static final Pattern INSPECTORS = new Pattern(
            TeamKind.QUALITY, "QC", MemberRole.INSPECTOR, EnumSet.of(Method.QUALITY_CONTROL), "Metal detector");

    /// Adds them.
    ///
    /// @return how many teams
    public int add() {
        List<String> operators = new ReadingOrganisations(furrow).list();
        List<String> people = Staff.invent(SEED, operators.size() * PATTERNS.size() * MEMBERS);
        int teams = 0;
        for (int i = 0; i < operators.size(); i++) {
            // the accreditation of the first organisation ends within a month
            accredit(
                    new Holder.OfOrganisation(operators.get(i)),
                    EnumSet.allOf(Method.class),
                    today.minusDays(i == 0 ? 340 : 200));
            for (Pattern pattern : PATTERNS) {
                List<String> members = people.subList(teams * MEMBERS, (teams + 1) * MEMBERS);
                teams++;
                form(pattern, operators.get(i), teams, members, teams == operators.size() * PATTERNS.size());
            }
        }
        return teams;
    }

    /// Adds the teams that plans for years need besides: machines and dogs of each operator, and inspectors of the
    /// authority. They work today.
    ///
    /// @param authority who inspects
    /// @return how many teams
    public int addForPlans(String authority) {
        List<String> operators = new ArrayList<>(new ReadingOrganisations(furrow).list());
        operators.remove(authority);
        int inspectors = 3;
        List<String> people = Staff.invent(SEED + 1, (2 * operators.size() + inspectors) * MEMBERS);
        int teams = 0;
        for (String operator : operators) {
            for (Pattern pattern : List.of(MACHINE, DOGS)) {
                form(pattern, operator, ++teams, people.subList((teams - 1) * MEMBERS, teams * MEMBERS), false);
            }
        }
        accredit(new Holder.OfOrganisation(authority), EnumSet.of(Method.QUALITY_CONTROL), today.minusDays(200));
        for (int i = 0; i < inspectors; i++) {
            form(INSPECTORS, authority, ++teams, people.subList((teams - 1) * MEMBERS, teams * MEMBERS), false);
        }
        return teams;
    }

    private void form(Pattern pattern, String organisation, int number, List<String> people, boolean isLast) {
        LocalDate since = today.minusDays(150);
        List<TeamWish.Line> members = IntStream.range(0, people.size())
                .mapToObj(i -> new TeamWish.Line(people.get(i), role(pattern, i), since, Optional.empty()))
                .toList();
        TeamWish wish = new TeamWish(
                "%s-%02d".formatted(pattern.prefix(), number),
                pattern.kind(),
                organisation,
                "",
                members,
                List.of(new Equipment(pattern.equipment(), MEMBERS - 1), new Equipment("Ambulance", 1)),
                WorkingCalendar.USUAL);
        if (new FormingTeams(furrow).form(since, wish) instanceof Outcome.Recorded recorded) {
            RecordId id = recorded.revisions().getLast().draft().record();
            Team team = ReadingTeams.read(furrow.register()).findTeam(id).orElseThrow();
            accredit(new Holder.OfTeam(id), pattern.methods(), today.minusDays(140));
            team.profile().members().stream()
                    .filter(member -> member.role() != MemberRole.MEDIC)
                    .filter(member -> !isLast || member.role() != MemberRole.LEADER)
                    .map(Member::person)
                    .forEach(person -> accredit(new Holder.OfPerson(person), pattern.methods(), today.minusDays(130)));
        }
    }

    private static MemberRole role(Pattern pattern, int place) {
        return switch (place) {
            case 0 -> MemberRole.LEADER;
            case 1 -> MemberRole.MEDIC;
            default -> pattern.role();
        };
    }

    private void accredit(Holder holder, Set<Method> methods, LocalDate from) {
        new Accrediting(furrow)
                .grant(from, List.of(new AccreditationFact.Granted(holder, methods, from.plusYears(1), "")));
    }
}
