package org.furrow.domain.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.furrow.domain.mission.Camp.ANA;
import static org.furrow.domain.mission.Camp.BEGIN;
import static org.furrow.domain.mission.Camp.BO;
import static org.furrow.domain.mission.Camp.DAY;
import static org.furrow.domain.mission.Camp.END;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.furrow.domain.decision.Reason;
import org.junit.jupiter.api.Test;

class ReadinessDecisionTest {

    private final Camp camp = new Camp();

    @Test
    void a_team_that_is_accredited_on_every_level_may_work_from_the_first_day_to_the_last() {
        assertThat(camp.codes(BEGIN)).isEmpty();
        assertThat(camp.codes(END.minusDays(1))).isEmpty();
    }

    @Test
    void the_day_before_and_the_day_on_which_it_ends_are_refused_on_each_level() {
        camp.team = new Team(camp.team.id(), camp.team.profile(), BEGIN.minusYears(1), Optional.empty());

        assertThat(camp.codes(END)).containsExactly("F-6.5", "F-6.5", "F-6.5");
        assertThat(camp.codes(BEGIN.minusDays(1))).containsExactly("F-6.4", "F-6.5", "F-6.5");
    }

    @Test
    void each_level_is_told_by_its_name_with_what_it_has() {
        camp.accreditations.removeIf(each -> each.holder() instanceof Holder.OfTeam);

        assertThat(camp.decide(Method.MANUAL_CLEARANCE, DAY).reasons())
                .extracting(Reason::sentence)
                .containsExactly(
                        "MCT-1 is not accredited for manual clearance on 2026-06-10; accreditations: it has none.");
    }

    @Test
    void an_accreditation_for_another_method_does_not_help() {
        assertThat(camp.decide(Method.ANIMAL_DETECTION, DAY).reasons())
                .hasSize(3)
                .allMatch(reason -> reason.sentence().contains("Manual clearance from 2026-01-01 until 2027-01-01"));
    }

    @Test
    void what_needs_no_accreditation_needs_none() {
        camp.accreditations.clear();

        assertThat(camp.decide(Method.LOGISTICS, DAY).reasons()).isEmpty();
    }

    @Test
    void a_member_whose_role_touches_no_ground_needs_none() {
        assertThat(camp.codes(DAY)).isEmpty();

        camp.team = new Team(
                camp.team.id(),
                Camp.profile("MCT-1", Camp.member(ANA, MemberRole.LEADER), Camp.member(BO, MemberRole.DEMINER)),
                BEGIN,
                Optional.empty());
        assertThat(camp.decide(Method.MANUAL_CLEARANCE, DAY).reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.sentence()).startsWith("Bo is not accredited"));
    }

    @Test
    void what_was_withdrawn_holds_until_the_day_before() {
        Accreditation person = camp.accreditations.removeLast();
        camp.accreditations.add(new Accreditation(
                person.id(),
                person.holder(),
                Set.of(Method.MANUAL_CLEARANCE),
                BEGIN,
                END,
                "",
                Optional.of(new Accreditation.Withdrawal(DAY, "missed a mine"))));

        assertThat(camp.codes(DAY.minusDays(1))).isEmpty();
        assertThat(camp.decide(Method.MANUAL_CLEARANCE, DAY).reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.sentence()).contains("withdrawn: missed a mine"));
    }

    @Test
    void somebody_lapses_after_ten_working_days_without_work() {
        LocalDate friday = LocalDate.of(2026, 6, 5);
        camp.worked(ANA, friday);

        assertThat(camp.codes(friday.plusDays(14)))
                .as("nine working days lie between")
                .isEmpty();
        assertThat(camp.codes(friday.plusDays(17)))
                .as("ten working days lie between")
                .containsExactly("F-6.6");
        assertThat(camp.codes(friday)).as("the day itself").isEmpty();
    }

    @Test
    void whoever_lapses_soon_is_told_with_the_working_days_that_are_left() {
        LocalDate friday = LocalDate.of(2026, 6, 5);
        camp.worked(ANA, friday);

        assertThat(camp.standDowns(friday.plusDays(11), 3)).as("four are left").isEmpty();
        assertThat(camp.standDowns(friday.plusDays(12), 3)).singleElement().satisfies(down -> {
            assertThat(down.workingDaysLeft()).isEqualTo(3);
            assertThat(down.lastWorked()).isEqualTo(friday);
            assertThat(down.isLapsed()).isFalse();
        });
        assertThat(camp.standDowns(friday.plusDays(17), 0))
                .singleElement()
                .satisfies(down -> assertThat(down.isLapsed()).isTrue());
        assertThat(new Camp().standDowns(friday, 3)).as("never worked").isEmpty();
    }

    @Test
    void leave_of_the_team_is_no_time_without_work() {
        LocalDate friday = LocalDate.of(2026, 6, 5);
        camp.worked(ANA, friday);
        TeamProfile usual = camp.team.profile();
        Absence leave = new Absence(friday.plusDays(3), friday.plusDays(17), "leave");
        camp.team = new Team(
                camp.team.id(),
                new TeamProfile(
                        usual.name(),
                        usual.kind(),
                        usual.organisation(),
                        usual.base(),
                        usual.members(),
                        usual.equipment(),
                        new WorkingCalendar(usual.calendar().rest(), List.of(leave))),
                BEGIN,
                Optional.empty());

        assertThat(camp.codes(friday.plusDays(17))).isEmpty();
    }

    @Test
    void who_is_accredited_anew_may_go_on_and_who_never_began_does_not_lapse() {
        LocalDate friday = LocalDate.of(2026, 6, 5);
        camp.worked(ANA, friday);
        camp.accreditations.add(Camp.granted(new Holder.OfPerson(ANA), friday.plusDays(16), END));

        assertThat(camp.codes(friday.plusDays(17))).isEmpty();
        assertThat(new Camp().codes(DAY)).isEmpty();
    }

    @Test
    void work_that_is_reported_late_counts_from_the_day_on_which_it_was_done() {
        LocalDate friday = LocalDate.of(2026, 6, 5);
        camp.worked(ANA, friday);
        assertThat(camp.codes(friday.plusDays(17))).containsExactly("F-6.6");

        camp.worked(ANA, friday.plusDays(10));

        assertThat(camp.codes(friday.plusDays(17))).isEmpty();
    }

    @Test
    void a_team_without_members_or_that_is_disbanded_is_refused() {
        camp.team = new Team(camp.team.id(), camp.team.profile(), BEGIN, Optional.of(DAY));
        assertThat(camp.codes(DAY.minusDays(1))).isEmpty();
        assertThat(camp.codes(DAY)).containsExactly("F-6.3");

        camp.team = new Team(camp.team.id(), Camp.profile("MCT-1"), BEGIN, Optional.empty());
        assertThat(camp.codes(DAY)).containsExactly("F-6.4");
    }
}
