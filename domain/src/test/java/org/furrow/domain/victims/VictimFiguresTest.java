package org.furrow.domain.victims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.furrow.domain.victims.SampleVictims.ACCIDENT;
import static org.furrow.domain.victims.SampleVictims.ACCIDENT_DAY;
import static org.furrow.domain.victims.SampleVictims.profile;
import static org.furrow.domain.victims.SampleVictims.victim;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class VictimFiguresTest {

    @Test
    void four_of_one_kind_are_told_as_less_than_five() {
        VictimFigures four =
                VictimFigures.of(Collections.nCopies(4, new VictimFigures.Counted(ACCIDENT_DAY, profile())));
        VictimFigures five =
                VictimFigures.of(Collections.nCopies(5, new VictimFigures.Counted(ACCIDENT_DAY, profile())));

        assertThat(four.cells()).extracting(VictimFigures.Cell::told).containsExactly("<5");
        assertThat(five.cells()).extracting(VictimFigures.Cell::told).containsExactly("5");
        assertThat(five.cells().getFirst())
                .isEqualTo(new VictimFigures.Cell(2026, Sex.FEMALE, AgeGroup.ADULT, Outcome.INJURED, 5));
        assertThat(VictimFigures.of(List.of()).cells()).isEmpty();
    }

    @Test
    void years_stand_apart_in_their_order() {
        VictimFigures figures = VictimFigures.of(List.of(
                new VictimFigures.Counted(ACCIDENT_DAY, profile()),
                new VictimFigures.Counted(ACCIDENT_DAY.minusYears(1), profile())));

        assertThat(figures.cells()).extracting(VictimFigures.Cell::year).containsExactly(2025, 2026);
    }

    @Test
    void the_notice_and_the_victims_are_held_against_each_other() {
        CasualtyCount one = CasualtyCount.of(ACCIDENT, List.of(victim("record", "ana")));
        CasualtyCount erased = CasualtyCount.of(ACCIDENT, List.of(victim("record", "ana", "erase", "boris")));

        assertThat(one).isEqualTo(new CasualtyCount(ACCIDENT, 0, 1));
        assertThat(one.agrees()).isFalse();
        assertThat(erased).isEqualTo(new CasualtyCount(ACCIDENT, 0, 0));
        assertThat(new CasualtyCount(ACCIDENT, 1, 1).agrees()).isTrue();
    }
}
