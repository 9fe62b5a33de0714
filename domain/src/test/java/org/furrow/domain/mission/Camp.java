package org.furrow.domain.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.RecordId;

/// A team of two, accredited on every level through 2026, to be made worse by tests.
final class Camp {

    static final LocalDate DAY = LocalDate.of(2026, 6, 10); // a Wednesday
    static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    static final LocalDate END = LocalDate.of(2027, 1, 1);
    static final String ORGANISATION = "Green Fields";
    static final RecordId ANA = id();
    static final RecordId BO = id();
    static final AccreditationStandard STANDARD = new AccreditationStandard(
            EnumSet.of(Method.MANUAL_CLEARANCE, Method.ANIMAL_DETECTION),
            EnumSet.allOf(Level.class),
            EnumSet.of(MemberRole.LEADER, MemberRole.DEMINER),
            10,
            List.of(7, 60, 30),
            731);

    final List<Accreditation> accreditations = new ArrayList<>();
    final Map<RecordId, NavigableSet<LocalDate>> worked = new HashMap<>();
    Team team = team("MCT-1", member(ANA, MemberRole.LEADER), member(BO, MemberRole.MEDIC));

    Camp() {
        accreditations.add(granted(new Holder.OfOrganisation(ORGANISATION), BEGIN, END));
        accreditations.add(granted(new Holder.OfTeam(team.id()), BEGIN, END));
        accreditations.add(granted(new Holder.OfPerson(ANA), BEGIN, END));
    }

    static RecordId id() {
        return RecordId.parse(UUID.randomUUID().toString());
    }

    static Team team(String name, Member... members) {
        return new Team(id(), profile(name, members), BEGIN, Optional.empty());
    }

    static TeamProfile profile(String name, Member... members) {
        return new TeamProfile(
                name, TeamKind.MANUAL, ORGANISATION, "", List.of(members), List.of(), WorkingCalendar.USUAL);
    }

    static Member member(RecordId person, MemberRole role) {
        return new Member(person, role, BEGIN, Optional.empty());
    }

    static Accreditation granted(Holder holder, LocalDate from, LocalDate until) {
        return new Accreditation(id(), holder, Set.of(Method.MANUAL_CLEARANCE), from, until, "", Optional.empty());
    }

    void worked(RecordId person, LocalDate day) {
        worked.computeIfAbsent(person, _ -> new TreeSet<>()).add(day);
    }

    Decision decide(Method method, LocalDate day) {
        Readiness readiness = new Readiness(team, Map.of(ANA, "Ana", BO, "Bo"), accreditations, worked);
        return new ReadinessDecision(STANDARD).decide(readiness, method, day);
    }

    List<StandDown> standDowns(LocalDate day, int within) {
        Readiness readiness = new Readiness(team, Map.of(ANA, "Ana", BO, "Bo"), accreditations, worked);
        return new ReadinessDecision(STANDARD).listStandDowns(readiness, day, within);
    }

    List<String> codes(LocalDate day) {
        return decide(Method.MANUAL_CLEARANCE, day).reasons().stream()
                .map(Reason::code)
                .toList();
    }
}
