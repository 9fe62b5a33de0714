package org.furrow.domain.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.furrow.domain.decision.Support;
import org.furrow.domain.mission.Method;
import org.junit.jupiter.api.Test;

class QualitySupportTest {

    private static final Support STATED = Support.NONE
            .with(new Support.Inspection("paper", Site.DAY, true))
            .with(new Support.Nonconformity("paper", Support.Severity.MINOR, false));

    private final Site site = new Site();

    private Support over() {
        return QualitySupport.of(site.hazard, List.of(site.task.id()), site.visits, site.nonconformities)
                .over(STATED);
    }

    @Test
    void what_is_stated_counts_where_the_register_holds_nothing() {
        assertThat(over()).isEqualTo(STATED);
    }

    @Test
    void inspections_of_the_register_count_in_place_of_those_that_are_stated() {
        site.recorded(
                site.sampling().sample(1_000, 80, 2).verdict(Verdict.RE_CLEAR).profile());
        site.recorded(site.monitoring().number("M").verdict(Verdict.ACCEPT).profile());

        assertThat(over().inspections()).containsExactly(new Support.Inspection("QV-1", Site.DAY, false));
        assertThat(over().nonconformities()).isEqualTo(STATED.nonconformities());
    }

    @Test
    void nonconformities_seen_there_count_and_those_of_other_land_or_withdrawn_do_not() {
        Visit there = site.recorded(site.monitoring().profile());
        Inspected elsewhere = new Inspected(
                Site.OPERATOR,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Site.id()),
                Optional.of(Method.MANUAL_CLEARANCE));
        Visit other =
                site.recorded(site.monitoring().number("QV-2").of(elsewhere).profile());
        site.nonconformities.add(NonconformityDecisionTest.raised(Grade.MAJOR, Optional.of(there.id()), site));
        site.nonconformities.add(NonconformityDecisionTest.raised(Grade.CRITICAL, Optional.of(other.id()), site));

        assertThat(over().nonconformities())
                .containsExactly(new Support.Nonconformity("NC-1", Support.Severity.MAJOR, true));
        assertThat(over().inspections()).isEqualTo(STATED.inspections());
    }
}
