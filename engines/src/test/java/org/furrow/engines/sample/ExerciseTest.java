package org.furrow.engines.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.hazard.Classification;
import org.furrow.engines.sample.Deed.AccidentHappened;
import org.furrow.engines.sample.Deed.BoundaryCorrected;
import org.furrow.engines.sample.Deed.BoundaryExtended;
import org.furrow.engines.sample.Deed.EvidenceFound;
import org.furrow.engines.sample.Deed.Reclassified;
import org.furrow.engines.sample.Deed.Released;
import org.furrow.engines.sample.Deed.Released.Fit;
import org.furrow.engines.sample.Deed.Released.Kind;
import org.furrow.engines.sample.Deed.Reported;
import org.furrow.engines.sample.Deed.SplitIntoParts;
import org.junit.jupiter.api.Test;

class ExerciseTest {

    private static final Exercise DEMO = Exercise.of(600, 7);
    private static final List<Deed> HISTORY = DEMO.history();
    private static final Exercise LARGER = Exercise.of(3_000, 7);
    private static final List<DistrictHistory> LARGER_HISTORIES =
            LARGER.histories().parallel().toList();

    @Test
    void any_size_is_met_exactly() {
        for (int size : new int[] {1, 60, 600}) {
            long reported = Exercise.of(size, 3)
                    .histories()
                    .mapToLong(each -> each.hazards().size())
                    .sum();

            assertThat(reported).isEqualTo(size);
        }
    }

    @Test
    void the_same_seed_gives_the_same_history_on_one_thread_or_several() {
        Exercise again = Exercise.of(600, 7);
        List<Deed> onSeveral = again.histories()
                .parallel()
                .flatMap(each -> each.deeds().stream())
                .toList();
        List<Deed> onOne =
                again.histories().flatMap(each -> each.deeds().stream()).toList();

        assertThat(onSeveral).isEqualTo(onOne);
        assertThat(again.history()).isEqualTo(HISTORY);
    }

    @Test
    void the_areas_follow_the_measured_register() {
        double[] areas = sortedAreas(boundaries());

        assertThat(areas[areas.length / 2]).isBetween(30_000.0, 48_000.0);
        assertThat(areas[areas.length - 1]).isLessThanOrEqualTo(3_060_000);
        assertThat(Arrays.stream(areas).filter(each -> each < 1_000).count() / (double) areas.length)
                .isBetween(0.03, 0.11);
    }

    @Test
    void the_cleared_parts_follow_the_measured_register() {
        double[] areas = sortedAreas(larger(Released.class)
                .filter(release -> release.kind() == Kind.CLEARED)
                .map(Released::surface)
                .toList());

        assertThat(areas[areas.length / 2]).isBetween(1_100.0, 3_000.0);
    }

    @Test
    void the_corners_follow_the_measured_register() {
        int[] corners =
                boundaries().stream().mapToInt(Footprint::cornerCount).sorted().toArray();

        assertThat(corners[corners.length / 2]).isBetween(6, 8);
        assertThat(corners[corners.length * 95 / 100]).isBetween(16, 22);
    }

    @Test
    void about_17_pairs_overlap_among_100_areas() {
        List<Footprint> surfaces = boundaries();
        int pairs = 0;
        for (int i = 0; i < surfaces.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean isNear =
                        surfaces.get(i).bounds().intersects(surfaces.get(j).bounds());
                pairs += isNear && surfaces.get(i).intersection(surfaces.get(j)).isPresent() ? 1 : 0;
            }
        }

        assertThat(100.0 * pairs / surfaces.size()).isBetween(13.0, 21.0);
    }

    @Test
    void every_hazard_lies_in_the_district_it_states() {
        for (DistrictHistory each : LARGER_HISTORIES) {
            Footprint district = each.district().footprint();
            for (Hazard hazard : each.hazards()) {
                assertThat(hazard.district()).isEqualTo(each.district().code());
                assertThat(hazard.reference()).startsWith(hazard.district());
                assertThat(district.contains(hazard.position())).isTrue();
                assertThat(hazard.boundary().map(district::covers).orElse(true))
                        .as(hazard.reference())
                        .isTrue();
            }
        }
    }

    @Test
    void few_hazards_lack_a_boundary_and_those_say_their_area_or_are_indications() {
        List<Hazard> without = larger(Reported.class)
                .map(Reported::hazard)
                .filter(hazard -> hazard.boundary().isEmpty())
                .toList();

        assertThat(without).hasSizeLessThan(LARGER.size() / 8);
        assertThat(without)
                .allMatch(hazard ->
                        hazard.statedArea().isPresent() || hazard.classification() == Classification.INDICATION);
    }

    @Test
    void a_confirmed_area_rests_on_direct_evidence() {
        Map<String, Boolean> direct = new HashMap<>();
        for (DistrictHistory each : LARGER_HISTORIES) {
            each.deedsOf(EvidenceFound.class)
                    .forEach(found -> direct.merge(found.about(), found.kind().isDirect(), Boolean::logicalOr));
        }
        Stream<String> confirmed = Stream.concat(
                larger(Reported.class)
                        .map(Reported::hazard)
                        .filter(hazard -> hazard.classification() == Classification.CONFIRMED)
                        .map(Hazard::reference),
                larger(Reclassified.class)
                        .filter(change -> change.classification() == Classification.CONFIRMED)
                        .map(Deed::about));

        assertThat(confirmed).allMatch(reference -> direct.getOrDefault(reference, false));
    }

    @Test
    void releases_lie_inside_their_hazard_unless_they_are_meant_to_cross_it() {
        Map<String, Footprint> boundaries = new HashMap<>();
        larger(Reported.class)
                .map(Reported::hazard)
                .forEach(hazard ->
                        hazard.boundary().ifPresent(boundary -> boundaries.put(hazard.reference(), boundary)));
        larger(Reclassified.class)
                .forEach(change -> change.boundary().ifPresent(boundary -> boundaries.put(change.about(), boundary)));

        larger(Released.class).forEach(release -> {
            long outside = outside(release.surface(), Objects.requireNonNull(boundaries.get(release.about())));
            long all = release.surface().area().squareMetres();
            assertThat(outside)
                    .as(release.reference())
                    .isLessThanOrEqualTo(release.fit() == Fit.CROSSES_BOUNDARY ? all : 2);
        });
    }

    @Test
    void a_cleared_surface_has_a_depth_and_no_other_has() {
        assertThat(larger(Released.class))
                .allMatch(release -> release.depthCm().isPresent() == (release.kind() == Kind.CLEARED));
    }

    @Test
    void the_parts_of_a_split_hazard_make_up_its_surface() {
        Map<String, Area> areas = new HashMap<>();
        larger(Reported.class)
                .forEach(each ->
                        each.hazard().boundary().ifPresent(boundary -> areas.put(each.about(), boundary.area())));

        assertThat(larger(SplitIntoParts.class)).isNotEmpty().allMatch(split -> {
            long parts = split.parts().stream()
                    .mapToLong(part -> part.boundary().orElseThrow().area().squareMetres())
                    .sum();
            long whole = Objects.requireNonNull(areas.get(split.about())).squareMetres();
            return Math.abs(parts - whole) <= 5 + whole / 2_000;
        });
    }

    @Test
    void boundaries_are_extended_by_land_that_was_not_in_them_and_corrected() {
        Map<String, Footprint> boundaries = new HashMap<>();
        larger(Reported.class)
                .forEach(
                        each -> each.hazard().boundary().ifPresent(boundary -> boundaries.put(each.about(), boundary)));
        List<BoundaryExtended> extended = larger(BoundaryExtended.class)
                .filter(each -> boundaries.containsKey(each.about()))
                .toList();

        assertThat(extended).isNotEmpty().allMatch(each -> {
            long kept = outside(each.added(), Objects.requireNonNull(boundaries.get(each.about())));
            return each.added().area().squareMetres() - kept <= 2;
        });
        assertThat(larger(BoundaryCorrected.class)).isNotEmpty();
    }

    @Test
    void the_history_is_in_the_order_in_which_it_became_known() {
        for (int i = 1; i < HISTORY.size(); i++) {
            assertThat(HISTORY.get(i).stamp().known())
                    .isAfterOrEqualTo(HISTORY.get(i - 1).stamp().known());
        }
        assertThat(HISTORY.getLast().stamp().known()).isBeforeOrEqualTo(Exercise.LAST_DAY);
    }

    @Test
    void nothing_is_said_of_a_hazard_before_it_is_reported() {
        Set<String> reported = new HashSet<>();
        for (Deed deed : HISTORY) {
            if (deed instanceof Reported report) {
                assertThat(reported.add(report.about())).isTrue();
            } else if (deed instanceof AccidentHappened accident) {
                assertThat(reported).containsAll(accident.hazard().stream().toList());
            } else {
                assertThat(reported).contains(deed.about());
            }
        }
    }

    @Test
    void some_deeds_are_recorded_months_after_they_were_so() {
        long late = HISTORY.stream()
                .filter(deed ->
                        deed.stamp().valid().plusDays(60).isBefore(deed.stamp().known()))
                .count();

        assertThat(late / (double) HISTORY.size()).isBetween(0.005, 0.1);
    }

    private static List<Footprint> boundaries() {
        return larger(Reported.class)
                .flatMap(each -> each.hazard().boundary().stream())
                .toList();
    }

    private static <T extends Deed> Stream<T> larger(Class<T> kind) {
        return LARGER_HISTORIES.stream().flatMap(each -> each.deedsOf(kind).stream());
    }

    private static double[] sortedAreas(List<Footprint> surfaces) {
        return surfaces.stream()
                .mapToDouble(surface -> surface.area().squareMetres())
                .sorted()
                .toArray();
    }

    private static long outside(Footprint surface, Footprint boundary) {
        return surface.minus(boundary).map(rest -> rest.area().squareMetres()).orElse(0L);
    }
}
