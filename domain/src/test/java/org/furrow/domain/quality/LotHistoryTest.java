package org.furrow.domain.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.mission.Method;
import org.junit.jupiter.api.Test;

class LotHistoryTest {

    private static final SwitchingRules RULES = new SwitchingRules(new SwitchingRules.Several(2, 5), 5, 5, 15);
    private static final LocalDate DAY = Site.DAY;

    private final Site site = new Site();

    private Visit inspected(int day, Verdict verdict) {
        return site.recorded(site.sampling()
                .number("QV-" + day)
                .day(DAY.plusDays(day))
                .verdict(verdict)
                .profile());
    }

    private LotHistory only(RecordedNote... notes) {
        return LotHistory.of(site.visits, List.of(notes), RULES).getFirst();
    }

    @Test
    void two_lots_not_accepted_of_five_make_inspection_tightened() {
        inspected(0, Verdict.RE_CLEAR);
        inspected(1, Verdict.ACCEPT);
        inspected(2, Verdict.ACCEPT);
        assertThat(only().now().severity()).isEqualTo(Severity.NORMAL);

        inspected(3, Verdict.SUSPEND);

        assertThat(only().now().severity()).isEqualTo(Severity.TIGHTENED);
        assertThat(only().steps())
                .extracting(LotHistory.Step::after)
                .containsExactly(Severity.NORMAL, Severity.NORMAL, Severity.NORMAL, Severity.TIGHTENED);
        assertThat(only().before(DAY.plusDays(3), RULES).now().severity()).isEqualTo(Severity.NORMAL);
    }

    @Test
    void an_inspection_that_arrives_late_counts_from_its_day_on() {
        inspected(0, Verdict.RE_CLEAR);
        for (int day = 1; day < 5; day++) {
            inspected(day, Verdict.ACCEPT);
        }
        assertThat(only().now().severity()).isEqualTo(Severity.NORMAL);

        site.recorded(site.sampling()
                .number("late")
                .day(DAY.plusDays(1))
                .verdict(Verdict.RE_CLEAR)
                .profile());

        assertThat(only().steps().get(2).after()).isEqualTo(Severity.TIGHTENED);
        assertThat(only().now().severity()).isEqualTo(Severity.TIGHTENED);
    }

    @Test
    void repeated_inspections_those_taken_back_and_other_visits_do_not_count() {
        Visit first = inspected(0, Verdict.RE_CLEAR);
        site.recorded(site.sampling()
                .number("again")
                .day(DAY.plusDays(9))
                .verdict(Verdict.RE_CLEAR)
                .previous(first.id())
                .profile());
        Visit gone = inspected(1, Verdict.RE_CLEAR);
        site.visits.remove(gone);
        site.visits.add(new Visit(gone.id(), gone.profile(), "quin", true));
        site.recorded(site.monitoring().number("site").profile());

        assertThat(only().steps())
                .singleElement()
                .satisfies(step -> assertThat(step.visit()).contains(first.id()));
    }

    @Test
    void each_organisation_and_method_has_its_own_history() {
        inspected(0, Verdict.ACCEPT);
        Inspected machines = new Inspected(
                Site.OPERATOR,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Method.MECHANICAL_CLEARANCE));
        site.recorded(site.sampling().number("M").of(machines).profile());

        assertThat(LotHistory.of(site.visits, List.of(), RULES))
                .extracting(history -> history.whose().method())
                .containsExactly(Method.MANUAL_CLEARANCE, Method.MECHANICAL_CLEARANCE);
    }

    @Test
    void what_was_decided_counts_from_its_day_on() {
        for (int day = 0; day < 15; day++) {
            inspected(day, Verdict.ACCEPT);
        }
        LotNote agreed =
                new LotNote(Site.OPERATOR, Method.MANUAL_CLEARANCE, LotEvent.REDUCTION_AGREED, "fifteen in turn");
        RecordedNote noted = new RecordedNote(Site.id(), DAY.plusDays(20), "nora", agreed);
        assertThat(only(noted).now().severity()).isEqualTo(Severity.REDUCED);

        inspected(21, Verdict.RE_CLEAR);

        assertThat(only(noted).now().severity()).isEqualTo(Severity.NORMAL);
    }

    @Test
    void what_control_took_and_found_is_summed_by_year_organisation_and_method() {
        Effort cost = new Effort(
                new BigDecimal("12.50"), 4, Optional.of(new Cost(Currency.getInstance("USD"), new BigDecimal("900"))));
        Visit first = site.recorded(site.sampling()
                .sample(1_000, 80, 2)
                .verdict(Verdict.RE_CLEAR)
                .effort(cost)
                .profile());
        site.recorded(site.sampling()
                .number("QV-2")
                .day(DAY.plusDays(9))
                .sample(1_000, 81, 1)
                .verdict(Verdict.RE_CLEAR)
                .effort(cost)
                .profile());
        site.recorded(site.monitoring()
                .number("QV-3")
                .day(DAY.minusYears(1))
                .effort(cost)
                .profile());
        site.nonconformities.add(NonconformityDecisionTest.raised(Grade.MINOR, Optional.of(first.id()), site));

        List<Yield> yields = Yield.of(site.visits, site.nonconformities);

        Yield latest = yields.getFirst();
        assertThat(latest.group())
                .isEqualTo(new Yield.Group(2026, Site.OPERATOR, Optional.of(Method.MANUAL_CLEARANCE)));
        assertThat(latest.visits()).isEqualTo(2);
        assertThat(latest.squareMetres()).isEqualTo(161);
        assertThat(latest.hours()).isEqualByComparingTo("25");
        assertThat(latest.defects()).isEqualTo(3);
        assertThat(latest.nonconformities()).isEqualTo(1);
        assertThat(latest.squareMetresPerDefect()).hasValue(54);
        assertThat(latest.costPerDefect()).isEqualTo(Map.of("USD", new BigDecimal("600.00")));
        assertThat(yields.get(1).squareMetresPerDefect()).isEmpty();
        assertThat(yields.get(1).costPerDefect()).isEmpty();
    }
}
