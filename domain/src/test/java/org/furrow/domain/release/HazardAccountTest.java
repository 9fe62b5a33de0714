package org.furrow.domain.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.DatedFact;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.RecordId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HazardAccountTest {

    private static final RecordId HAZARD = new RecordId(new UUID(1, 1));
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final Footprint WHOLE = box(0, 0, 10, 10);

    private long position;

    @Test
    void a_new_hazard_is_newly_identified_and_remains() {
        HazardAccount account = HazardAccount.of(List.of(recorded(WHOLE)));

        assertThat(account.total(LedgerLine.NEWLY_IDENTIFIED))
                .isEqualTo(WHOLE.area().squareMetres());
        assertThat(account.remaining()).isEqualTo(WHOLE.area());
    }

    @Test
    void an_indication_counts_only_once_it_is_classified() {
        HazardAccount account = new HazardAccount();
        account.add(at(0, HazardFact.Recorded.of(Description.of("H"), drawn(WHOLE), Classification.INDICATION)));
        assertThat(account.remaining()).isEqualTo(Area.ZERO);

        account.add(at(5, new HazardFact.Reclassified(Classification.SUSPECTED, "survey", "B")));

        assertThat(account.remaining()).isEqualTo(WHOLE.area());
        assertThat(account.postings().getFirst().valid()).isEqualTo(DAY.plusDays(5));
    }

    @Test
    void two_halves_cleared_leave_nothing_to_the_square_metre() {
        HazardAccount account = HazardAccount.of(
                List.of(recorded(WHOLE), at(1, cleared(box(0, 0, 5, 10))), at(2, cleared(box(5, 0, 10, 10)))));

        assertThat(account.remaining()).isEqualTo(Area.ZERO);
        assertThat(account.total(LedgerLine.CLEARED)).isEqualTo(WHOLE.area().squareMetres());
    }

    @Test
    void ground_released_twice_counts_once_and_the_rest_is_told_as_overlap() {
        HazardAccount account = HazardAccount.of(
                List.of(recorded(WHOLE), at(1, cleared(box(0, 0, 6, 10))), at(2, cleared(box(4, 0, 10, 10)))));

        assertThat(account.total(LedgerLine.OVERLAP))
                .isCloseTo(box(4, 0, 6, 10).area().squareMetres(), within(1L));
        assertThat(account.total(LedgerLine.CLEARED)).isEqualTo(WHOLE.area().squareMetres());
    }

    @Test
    void clearing_cancelled_ground_moves_it_from_cancelled_to_cleared() {
        HazardAccount account = HazardAccount.of(List.of(
                recorded(WHOLE),
                at(1, release(ReleaseKind.CANCELLED, box(0, 0, 6, 10))),
                at(2, cleared(box(0, 0, 6, 10)))));

        assertThat(account.total(LedgerLine.CANCELLED)).isZero();
        assertThat(account.total(LedgerLine.CLEARED))
                .isEqualTo(box(0, 0, 6, 10).area().squareMetres());
    }

    @Test
    void cancelling_cleared_ground_changes_nothing_but_the_overlap() {
        HazardAccount account = HazardAccount.of(List.of(
                recorded(WHOLE),
                at(1, cleared(box(0, 0, 6, 10))),
                at(2, release(ReleaseKind.CANCELLED, box(0, 0, 6, 10)))));

        assertThat(account.total(LedgerLine.CANCELLED)).isZero();
        assertThat(account.total(LedgerLine.OVERLAP))
                .isEqualTo(box(0, 0, 6, 10).area().squareMetres());
    }

    @Test
    void work_beyond_the_boundary_is_told_apart_and_not_credited() {
        HazardAccount account = HazardAccount.of(List.of(recorded(WHOLE), at(1, cleared(box(0, 0, 10, 12)))));

        assertThat(account.remaining()).isEqualTo(Area.ZERO);
        assertThat(account.total(LedgerLine.OUTSIDE_BOUNDARY))
                .isCloseTo(box(0, 10, 10, 12).area().squareMetres(), within(1L));
    }

    @Test
    void rework_is_never_cleared_again() {
        HazardAccount account = HazardAccount.of(List.of(
                recorded(WHOLE),
                at(1, cleared(box(0, 0, 5, 10))),
                at(
                        2,
                        new ReleaseRecorded(
                                HAZARD,
                                "R",
                                ReleaseKind.CLEARED,
                                drawn(box(0, 0, 5, 10)),
                                OptionalInt.of(13),
                                "",
                                "B",
                                true,
                                Optional.empty()))));

        assertThat(account.total(LedgerLine.REWORK))
                .isEqualTo(box(0, 0, 5, 10).area().squareMetres());
        assertThat(account.total(LedgerLine.CLEARED))
                .isEqualTo(box(0, 0, 5, 10).area().squareMetres());
    }

    @Test
    void reopened_ground_remains_again_and_can_be_cleared_again() {
        HazardAccount account = HazardAccount.of(List.of(
                recorded(WHOLE),
                at(1, cleared(WHOLE)),
                at(2, new HazardFact.Reopened(drawn(box(0, 0, 5, 10)), "find", "B")),
                at(3, cleared(box(0, 0, 5, 10)))));

        assertThat(account.total(LedgerLine.REOPENED))
                .isEqualTo(box(0, 0, 5, 10).area().squareMetres());
        assertThat(account.remaining()).isEqualTo(Area.ZERO);
        assertThat(account.total(LedgerLine.OVERLAP)).isZero();
    }

    @Test
    void stated_area_is_released_up_to_what_remains() {
        HazardAccount account = HazardAccount.of(List.of(
                at(
                        0,
                        HazardFact.Recorded.of(
                                Description.of("H"), new Extent.Stated(new Area(1000)), Classification.SUSPECTED)),
                at(
                        1,
                        new ReleaseRecorded(
                                HAZARD,
                                "R",
                                ReleaseKind.REDUCED,
                                new Extent.Stated(new Area(1200)),
                                OptionalInt.empty(),
                                "",
                                "B",
                                false,
                                Optional.empty()))));

        assertThat(account.remaining()).isEqualTo(Area.ZERO);
        assertThat(account.total(LedgerLine.REDUCED)).isEqualTo(1000);
        assertThat(account.total(LedgerLine.OUTSIDE_BOUNDARY)).isEqualTo(200);
    }

    @Test
    void a_shrunken_boundary_takes_back_what_was_released_beyond_it() {
        HazardAccount account = HazardAccount.of(List.of(
                recorded(WHOLE),
                at(1, cleared(WHOLE)),
                at(2, new HazardFact.BoundaryCorrected(drawn(box(0, 0, 5, 10)), "survey error", "B"))));

        assertThat(account.remaining()).isEqualTo(Area.ZERO);
        assertThat(account.total(LedgerLine.CLEARED))
                .isCloseTo(box(0, 0, 5, 10).area().squareMetres(), within(1L));
    }

    @Test
    void work_of_another_operator_is_booked_to_them_and_leaves_no_operator_below_zero() {
        HazardAccount account = HazardAccount.of(List.of(
                at(
                        0,
                        HazardFact.Recorded.of(
                                Description.of("H").under("Alpha"), drawn(WHOLE), Classification.CONFIRMED)),
                at(
                        1,
                        new ReleaseRecorded(
                                HAZARD,
                                "R",
                                ReleaseKind.CLEARED,
                                drawn(box(0, 0, 5, 10)),
                                OptionalInt.of(13),
                                "Beta",
                                "B",
                                false,
                                Optional.empty()))));

        assertThat(closing(account, "Beta")).isZero();
        assertThat(closing(account, "Alpha")).isEqualTo(account.remaining().squareMetres());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void ten_thousand_random_operations_balance_at_every_step_in_any_order_of_arrival(long seed) {
        Random random = new Random(seed);
        for (int hazard = 0; hazard < 100; hazard++) {
            List<DatedFact> history = randomHistory(random, 25);
            List<DatedFact> shuffled = new ArrayList<>(history);
            Collections.shuffle(shuffled, random);

            HazardAccount account = new HazardAccount();
            for (DatedFact fact : shuffled) {
                account.add(fact);
                assertBalanced(account);
            }

            assertThat(account.postings()).isEqualTo(HazardAccount.of(history).postings());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void what_remains_is_the_boundary_less_the_union_of_the_releases(long seed) {
        Random random = new Random(seed);
        List<DatedFact> history = new ArrayList<>(List.of(recorded(WHOLE)));
        Optional<Footprint> rest = Optional.of(WHOLE);
        for (int i = 1; i <= 12; i++) {
            Footprint part = randomBox(random, 9);
            history.add(at(i, release(anyKind(random), part)));
            rest = rest.flatMap(before -> before.minus(part));
        }

        HazardAccount account = HazardAccount.of(history);

        assertThat(account.remaining().squareMetres())
                .isCloseTo(rest.map(part -> part.area().squareMetres()).orElse(0L), within(15L));
    }

    private static void assertBalanced(HazardAccount account) {
        long sum = account.postings().stream()
                .mapToLong(posting -> posting.line().sign() * posting.squareMetres())
                .sum();
        assertThat(account.remaining().squareMetres()).isEqualTo(sum).isNotNegative();
        assertThat(account.total(LedgerLine.TRANSFERRED)).isZero();
    }

    private List<DatedFact> randomHistory(Random random, int length) {
        List<DatedFact> history = new ArrayList<>(List.of(recorded(WHOLE)));
        for (int i = 1; i < length; i++) {
            history.add(at(random.nextInt(-3, 400), randomFact(random)));
        }
        return history;
    }

    private static Fact randomFact(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> new HazardFact.Extended(drawn(box(0, 0, 10 + random.nextInt(4), 12)), "runs on", "B");
            case 1 -> new HazardFact.BoundaryCorrected(drawn(randomBox(random, 10)), "drawn wrong", "B");
            case 2 -> new HazardFact.Reopened(drawn(randomBox(random, 9)), "find", "B");
            case 3 -> new HazardFact.Reopened(Extent.unknown(), "find", "B");
            case 4 -> new HazardFact.Reclassified(Classification.CONFIRMED, "evidence", "B");
            case 5 -> new HazardFact.StatusChanged(WorkStatus.TASKED, "order", "B");
            case 6 ->
                new HazardFact.DescriptionCorrected(
                        new Description("H", "", Set.of(), "", "", "", "Op" + random.nextInt(3), ""), "wrong", "B");
            case 7 -> new HazardFact.BoundaryCorrected(new Extent.Stated(new Area(random.nextInt(50_000))), "?", "B");
            default ->
                new ReleaseRecorded(
                        HAZARD,
                        "R",
                        anyKind(random),
                        random.nextInt(6) == 0
                                ? new Extent.Stated(new Area(random.nextInt(20_000)))
                                : drawn(randomBox(random, 11)),
                        OptionalInt.of(13),
                        "Op" + random.nextInt(3),
                        "B",
                        random.nextInt(10) == 0,
                        Optional.empty());
        };
    }

    private static ReleaseKind anyKind(Random random) {
        return List.of(ReleaseKind.CANCELLED, ReleaseKind.REDUCED, ReleaseKind.CLEARED)
                .get(random.nextInt(3));
    }

    private static Footprint randomBox(Random random, int size) {
        int west = random.nextInt(size);
        int south = random.nextInt(size);
        return box(west, south, west + 1 + random.nextInt(size), south + 1 + random.nextInt(size));
    }

    private static long closing(HazardAccount account, String operator) {
        return account.postings().stream()
                .filter(posting -> posting.operator().equals(operator))
                .mapToLong(posting -> posting.line().sign() * posting.squareMetres())
                .sum();
    }

    private DatedFact recorded(Footprint footprint) {
        return at(0, HazardFact.Recorded.of(Description.of("H"), drawn(footprint), Classification.SUSPECTED));
    }

    private DatedFact at(int day, Fact fact) {
        return new DatedFact(DAY.plusDays(day), ++position, HAZARD, fact);
    }

    private static ReleaseRecorded cleared(Footprint footprint) {
        return release(ReleaseKind.CLEARED, footprint);
    }

    private static ReleaseRecorded release(ReleaseKind kind, Footprint footprint) {
        return new ReleaseRecorded(
                HAZARD, "R", kind, drawn(footprint), OptionalInt.of(13), "", "B", false, Optional.empty());
    }

    private static Extent drawn(Footprint footprint) {
        return new Extent.Drawn(footprint);
    }

    /// A box in steps of 0.0001 degrees (about 11 m) at 36° S 24° W, in the open ocean.
    private static Footprint box(int west, int south, int east, int north) {
        double step = 0.0001;
        double w = -24 + west * step;
        double e = -24 + east * step;
        double s = -36 + south * step;
        double n = -36 + north * step;
        return Footprint.of(Sketch.polygon(w, s, e, s, e, n, w, n, w, s));
    }
}
