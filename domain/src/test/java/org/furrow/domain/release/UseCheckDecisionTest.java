package org.furrow.domain.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.furrow.domain.release.Handed.ISSUED;
import static org.furrow.domain.release.Handed.SIX;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.furrow.domain.decision.Reason;
import org.junit.jupiter.api.Test;

class UseCheckDecisionTest {

    private static final Handed LAND = Handed.issued("HC-1");

    private static List<String> codes(Handed handed, UseCheck check, LocalDate day) {
        return new UseCheckDecision(SIX)
                .decide(handed.certificate(), handed.after(), check, day).reasons().stream()
                        .map(Reason::code)
                        .toList();
    }

    private static List<String> codes(LandUsed used, Set<UsedFor> uses, Set<UnusedBecause> because) {
        return codes(LAND, Handed.check(used, uses, because), SIX);
    }

    @Test
    void a_check_is_dated_from_the_handover_until_today() {
        assertThat(codes(LAND, Handed.farmed(), ISSUED.minusDays(1))).containsExactly("F-10.105");
        assertThat(codes(LAND, Handed.farmed(), ISSUED)).isEmpty();
        assertThat(codes(LAND, Handed.farmed(), SIX)).isEmpty();
        assertThat(codes(LAND, Handed.farmed(), SIX.plusDays(1))).containsExactly("F-10.107");
    }

    @Test
    void a_check_is_not_dated_before_the_one_before() {
        Handed handed = Handed.issued("HC-1").checked(SIX.minusDays(10));

        assertThat(codes(handed, Handed.farmed(), SIX.minusDays(11))).containsExactly("F-10.106");
        assertThat(codes(handed, Handed.farmed(), SIX.minusDays(10))).isEmpty();
    }

    @Test
    void land_that_is_not_handed_over_yet_or_under_another_certificate_now_is_not_checked() {
        Handed replaced = Handed.issued("HC-1").then(ISSUED.plusDays(1), new CertificateFact.Replaced("HC-2"));

        assertThat(codes(Handed.drafted("HC-1"), Handed.farmed(), SIX)).containsExactly("F-10.103");
        assertThat(codes(replaced, Handed.farmed(), SIX)).containsExactly("F-10.103");
    }

    @Test
    void used_land_tells_what_for_and_unused_land_why() {
        assertThat(codes(LandUsed.YES, Set.of(), Set.of())).containsExactly("F-10.104");
        assertThat(codes(LandUsed.NO, Set.of(), Set.of())).containsExactly("F-10.104");
        assertThat(codes(LandUsed.PARTLY, Set.of(), Set.of())).containsExactly("F-10.104", "F-10.104");
        assertThat(codes(LandUsed.NO, Set.of(), Set.of(UnusedBecause.NO_TRUST))).isEmpty();
        assertThat(codes(LandUsed.PARTLY, Set.of(UsedFor.GRAZING), Set.of(UnusedBecause.NO_MEANS)))
                .isEmpty();
    }

    @Test
    void a_check_does_not_say_both() {
        assertThat(codes(LandUsed.YES, Set.of(UsedFor.FARMING), Set.of(UnusedBecause.SEASON)))
                .containsExactly("F-10.109");
        assertThat(codes(LandUsed.NO, Set.of(UsedFor.FARMING), Set.of(UnusedBecause.SEASON)))
                .containsExactly("F-10.109");
        assertThat(codes(LAND, unused(0, HeadCount.NOBODY, "Nobody lives there", "Ana"), SIX))
                .isEmpty();
        assertThat(codes(LAND, unused(1, HeadCount.NOBODY, "Nobody lives there", "Ana"), SIX))
                .as("households that use land which nobody uses")
                .containsExactly("F-10.109");
    }

    @Test
    void who_visited_is_told_and_who_was_asked_or_why_nobody_was() {
        assertThat(codes(LAND, unused(0, HeadCount.NOBODY, " ", ""), SIX)).containsExactly("F-10.104", "F-10.104");
        assertThat(codes(LAND, unused(0, new HeadCount(1, 0, 0, 0), "", "Ana"), SIX))
                .isEmpty();
    }

    private static UseCheck unused(int households, HeadCount asked, String said, String visitor) {
        return new UseCheck(
                LandUsed.NO,
                Set.of(),
                Set.of(UnusedBecause.NOT_RETURNED),
                households,
                asked,
                said,
                visitor,
                "",
                Optional.empty());
    }

    @Test
    void a_next_visit_comes_after_this_one() {
        assertThat(codes(LAND, Handed.next(Handed.farmed(), SIX), SIX)).containsExactly("F-10.108");
        assertThat(codes(LAND, Handed.next(Handed.farmed(), SIX.plusDays(1)), SIX))
                .isEmpty();
    }

    @Test
    void nobody_counts_less_than_no_household() {
        assertThatThrownBy(() -> unused(-1, HeadCount.NOBODY, "", "")).hasMessageContaining("-1");
    }
}
