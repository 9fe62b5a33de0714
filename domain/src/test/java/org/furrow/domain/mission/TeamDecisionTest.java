package org.furrow.domain.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.furrow.domain.mission.Camp.ANA;
import static org.furrow.domain.mission.Camp.BEGIN;
import static org.furrow.domain.mission.Camp.BO;
import static org.furrow.domain.mission.Camp.DAY;

import java.util.List;
import java.util.Optional;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.RecordId;
import org.junit.jupiter.api.Test;

class TeamDecisionTest {

    private static final Team OTHER = Camp.team("MCT-2", Camp.member(BO, MemberRole.MEDIC));

    @Test
    void a_team_with_members_of_its_organisation_is_formed() {
        assertThat(codes(Camp.profile("MCT-1", Camp.member(ANA, MemberRole.LEADER))))
                .isEmpty();
        assertThat(codes(Camp.profile("MCT-1"))).as("members can come later").isEmpty();
    }

    @Test
    void what_it_lacks_is_told_all_at_once() {
        TeamProfile nothing = new TeamProfile(" ", TeamKind.EOD, "", "", List.of(), List.of(), WorkingCalendar.USUAL);

        assertThat(codes(nothing)).containsExactly("F-6.7", "F-6.7");
    }

    @Test
    void a_name_is_given_once_whatever_its_capitals_and_a_team_keeps_its_own() {
        assertThat(codes(Camp.profile("mct-2"))).containsExactly("F-6.8");
        assertThat(codes(OTHER.id(), OTHER.profile())).isEmpty();
    }

    @Test
    void nobody_is_in_two_teams_or_twice_in_one_at_the_same_time() {
        Member now = Camp.member(BO, MemberRole.DEMINER);
        Member later = new Member(BO, MemberRole.DEMINER, DAY, Optional.empty());

        assertThat(codes(Camp.profile("MCT-1", now))).containsExactly("F-6.12");
        assertThat(codes(OTHER.id(), Camp.profile("MCT-2", now, later))).containsExactly("F-6.13");
    }

    @Test
    void who_leaves_one_team_can_come_to_another_on_the_same_day() {
        Team left = Camp.team("MCT-2", new Member(BO, MemberRole.MEDIC, BEGIN, Optional.of(DAY)));
        Team disbanded = new Team(OTHER.id(), OTHER.profile(), BEGIN, Optional.of(DAY));
        TeamProfile next = Camp.profile("MCT-1", new Member(BO, MemberRole.MEDIC, DAY, Optional.empty()));

        assertThat(codes(Camp.id(), next, left)).isEmpty();
        assertThat(codes(Camp.id(), next, disbanded)).isEmpty();
    }

    @Test
    void strangers_and_people_of_others_are_refused() {
        RecordId stranger = Camp.id();
        TeamProfile mixed = new TeamProfile(
                "MCT-1",
                TeamKind.MANUAL,
                "Blue Hills",
                "",
                List.of(Camp.member(stranger, MemberRole.DRIVER), Camp.member(ANA, MemberRole.LEADER)),
                List.of(),
                WorkingCalendar.USUAL);

        assertThat(codes(mixed)).containsExactly("F-6.9", "F-6.10");
    }

    @Test
    void who_leaves_on_the_day_of_coming_was_never_there() {
        assertThat(codes(Camp.profile("MCT-1", new Member(ANA, MemberRole.LEADER, DAY, Optional.of(DAY)))))
                .containsExactly("F-6.11");
    }

    @Test
    void a_team_is_disbanded_once_and_not_before_it_was_formed() {
        Team gone = new Team(OTHER.id(), OTHER.profile(), BEGIN, Optional.of(DAY));

        assertThat(TeamDecision.decideDisbanding(OTHER, BEGIN).reasons()).isEmpty();
        assertThat(TeamDecision.decideDisbanding(OTHER, BEGIN.minusDays(1)).reasons())
                .extracting(Reason::code)
                .containsExactly("F-6.16");
        assertThat(TeamDecision.decideDisbanding(gone, DAY).reasons())
                .extracting(Reason::code)
                .containsExactly("F-6.15");
    }

    private static List<String> codes(TeamProfile profile) {
        return codes(Camp.id(), profile);
    }

    private static List<String> codes(RecordId id, TeamProfile profile) {
        return codes(id, profile, OTHER);
    }

    private static List<String> codes(RecordId id, TeamProfile profile, Team other) {
        List<Person> people = List.of(person(ANA, "Ana"), person(BO, "Bo"));
        return TeamDecision.decide(id, profile, new TeamDecision.Known(List.of(other), people)).reasons().stream()
                .map(Reason::code)
                .toList();
    }

    private static Person person(RecordId id, String name) {
        return new Person(id, new PersonProfile(name, Camp.ORGANISATION), BEGIN, Optional.empty());
    }
}
