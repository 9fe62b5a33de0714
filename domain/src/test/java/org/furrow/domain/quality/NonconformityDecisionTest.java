package org.furrow.domain.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.furrow.domain.quality.Site.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.tasking.Halt;
import org.junit.jupiter.api.Test;

class NonconformityDecisionTest {

    private static final LocalDate DAY = Site.DAY;

    private final Site site = new Site();

    static Nonconformity raised(Grade grade, Optional<RecordId> visit, Site site) {
        return at(NonconformityStatus.RAISED, profile(grade, visit, site), Optional.empty());
    }

    private static NonconformityProfile profile(Grade grade, Optional<RecordId> visit, Site site) {
        return new NonconformityProfile(
                "NC-1",
                grade,
                "medic",
                "No medic on site",
                Site.OPERATOR,
                Optional.of(site.team.id()),
                Optional.empty(),
                visit);
    }

    private static Nonconformity at(
            NonconformityStatus status, NonconformityProfile profile, Optional<Nonconformity.Action> action) {
        return new Nonconformity(
                Site.id(),
                profile,
                status,
                new Nonconformity.Progress(
                        DAY, "quin", "", action, List.of(new Nonconformity.Open(DAY, Optional.empty())), DAY));
    }

    private Nonconformity at(NonconformityStatus status) {
        return at(
                status,
                profile(Grade.MAJOR, Optional.empty(), site),
                Optional.of(new Nonconformity.Action("Send a medic", "Bea", "olga", DAY.plusDays(30))));
    }

    private List<String> step(NonconformityStatus status, NonconformityFact fact, String person, LocalDate day) {
        return codes(new NonconformityDecision(site.known(), Site.TODAY).decide(at(status), fact, person, day));
    }

    private List<String> raising(NonconformityProfile profile, LocalDate day) {
        return codes(new NonconformityDecision(site.known(), Site.TODAY).decideRaise(Site.id(), profile, day));
    }

    @Test
    void what_was_seen_on_a_visit_is_raised_on_its_day_and_not_before() {
        Visit visit = site.recorded(site.monitoring().profile());
        NonconformityProfile seen = profile(Grade.CRITICAL, Optional.of(visit.id()), site);

        assertThat(raising(seen, DAY)).isEmpty();
        assertThat(raising(seen, DAY.minusDays(1))).containsExactly("F-9.30");
        assertThat(raising(seen, Site.TODAY.plusDays(1))).containsExactly("F-9.27");
        site.visits.clear();
        assertThat(raising(seen, DAY)).containsExactly("F-9.9");
    }

    @Test
    void all_that_a_nonconformity_lacks_is_told_at_once() {
        NonconformityProfile empty = new NonconformityProfile(
                "", Grade.CRITICAL, "", " ", "", Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(raising(empty, DAY)).containsExactly("F-9.23", "F-9.23", "F-9.23", "F-9.23");
    }

    @Test
    void a_number_is_used_once_and_team_and_task_belong_to_the_organisation() {
        site.nonconformities.add(at(NonconformityStatus.CLOSED));
        NonconformityProfile others = new NonconformityProfile(
                "nc-1",
                Grade.MINOR,
                "",
                "Rubbish",
                "Blue Hills",
                Optional.of(site.team.id()),
                Optional.of(Site.id()),
                Optional.empty());

        assertThat(raising(others, DAY)).containsExactly("F-9.24", "F-9.11", "F-9.9");
    }

    @Test
    void it_goes_step_by_step_from_raised_to_closed() {
        assertThat(step(NonconformityStatus.RAISED, new NonconformityFact.Acknowledged(""), "olga", DAY))
                .isEmpty();
        assertThat(step(NonconformityStatus.ACKNOWLEDGED, new NonconformityFact.CauseFound("ill"), "olga", DAY))
                .isEmpty();
        assertThat(step(
                        NonconformityStatus.CAUSE_FOUND,
                        new NonconformityFact.ActionSet("Send a medic", "Bea", DAY),
                        "olga",
                        DAY))
                .isEmpty();
        assertThat(step(NonconformityStatus.ACTION_SET, new NonconformityFact.Verified("seen"), "quin", DAY))
                .isEmpty();
        assertThat(step(NonconformityStatus.VERIFIED, new NonconformityFact.Closed(""), "quin", Site.TODAY))
                .isEmpty();
        assertThat(step(NonconformityStatus.CLOSED, new NonconformityFact.Reopened("again"), "quin", DAY))
                .isEmpty();
        assertThat(step(NonconformityStatus.RAISED, new NonconformityFact.Withdrawn("error"), "quin", DAY))
                .isEmpty();
    }

    @Test
    void no_step_is_left_out_or_comes_too_late() {
        assertThat(step(NonconformityStatus.ACTION_SET, new NonconformityFact.Closed(""), "quin", DAY))
                .containsExactly("F-9.25");
        assertThat(step(NonconformityStatus.ACKNOWLEDGED, new NonconformityFact.Withdrawn("error"), "quin", DAY))
                .containsExactly("F-9.25");
        assertThat(step(NonconformityStatus.CLOSED, new NonconformityFact.Verified("seen"), "quin", DAY))
                .containsExactly("F-9.25");
    }

    @Test
    void a_step_is_not_before_the_one_before_it_nor_ahead_of_today() {
        assertThat(step(NonconformityStatus.RAISED, new NonconformityFact.Acknowledged(""), "olga", DAY.minusDays(1)))
                .containsExactly("F-9.26");
        assertThat(step(
                        NonconformityStatus.RAISED,
                        new NonconformityFact.Acknowledged(""),
                        "olga",
                        Site.TODAY.plusDays(1)))
                .containsExactly("F-9.27");
    }

    @Test
    void what_a_step_needs_is_told() {
        assertThat(step(
                        NonconformityStatus.CAUSE_FOUND,
                        new NonconformityFact.ActionSet("", "", DAY.minusDays(1)),
                        "olga",
                        DAY))
                .containsExactly("F-9.23", "F-9.23", "F-9.29");
        assertThat(step(NonconformityStatus.ACKNOWLEDGED, new NonconformityFact.CauseFound(" "), "olga", DAY))
                .containsExactly("F-9.23");
    }

    @Test
    void who_set_or_carries_out_the_action_or_is_in_the_team_does_not_verify_it() {
        for (String person : List.of("Olga", "bea", "ANA")) {
            assertThat(step(NonconformityStatus.ACTION_SET, new NonconformityFact.Verified("seen"), person, DAY))
                    .as(person)
                    .containsExactly("F-9.28");
        }
    }

    @Test
    void a_critical_one_stops_its_team_while_it_is_open_and_no_other_does() {
        Nonconformity.Progress progress = new Nonconformity.Progress(
                DAY,
                "quin",
                "",
                Optional.empty(),
                List.of(
                        new Nonconformity.Open(DAY, Optional.of(DAY.plusDays(5))),
                        new Nonconformity.Open(DAY.plusDays(9), Optional.empty())),
                DAY.plusDays(9));
        Nonconformity critical = new Nonconformity(
                Site.id(), profile(Grade.CRITICAL, Optional.empty(), site), NonconformityStatus.ACKNOWLEDGED, progress);

        assertThat(stops(critical, DAY.minusDays(1))).isFalse();
        assertThat(stops(critical, DAY)).isTrue();
        assertThat(stops(critical, DAY.plusDays(4))).isTrue();
        assertThat(stops(critical, DAY.plusDays(5))).isFalse();
        assertThat(stops(critical, DAY.plusDays(9))).isTrue();
        assertThat(at(NonconformityStatus.RAISED).halts()).isEmpty();
    }

    private boolean stops(Nonconformity nonconformity, LocalDate day) {
        List<Halt> halts = nonconformity.halts();
        return halts.stream().anyMatch(halt -> halt.stops(site.team.id(), Site.id(), day));
    }

    @Test
    void an_action_is_overdue_from_the_day_after_it_is_due_until_it_is_verified() {
        assertThat(at(NonconformityStatus.ACTION_SET).isOverdueOn(DAY.plusDays(30)))
                .isFalse();
        assertThat(at(NonconformityStatus.ACTION_SET).isOverdueOn(DAY.plusDays(31)))
                .isTrue();
        assertThat(at(NonconformityStatus.VERIFIED).isOverdueOn(DAY.plusDays(31)))
                .isFalse();
    }
}
