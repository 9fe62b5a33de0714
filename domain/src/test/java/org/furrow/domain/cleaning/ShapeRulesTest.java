package org.furrow.domain.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;
import org.junit.jupiter.api.Test;

class ShapeRulesTest {

    @Test
    void a_sound_square_is_accepted_without_a_word() {
        CleanRow row = Draft.hazard().examined();

        assertThat(row.findings()).isEmpty();
        assertThat(row.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(row.ground().footprint().orElseThrow().area().squareMetres()).isBetween(9_950L, 10_050L);
    }

    @Test
    void a_row_without_a_shape_is_held() {
        CleanRow row = Draft.hazard().notDrawn().examined();

        assertThat(row.verdict()).isEqualTo(Verdict.HELD);
        assertThat(row.find(CleaningRule.MISSING_GEOMETRY)).isPresent();
    }

    @Test
    void a_row_without_a_shape_is_recorded_by_its_stated_area_where_that_is_accepted() {
        CleanRow row = Draft.hazard().with(Field.AREA, "1.2 ha").notDrawn().examined(CleaningRule.MISSING_GEOMETRY);

        assertThat(row.verdict()).isEqualTo(Verdict.FLAGGED);
        assertThat(row.figures().declared()).contains(new Area(12_000));
        assertThat(row.find(CleaningRule.MISSING_GEOMETRY).orElseThrow().done())
                .isEqualTo("recorded by its stated area of 12,000 m²");
    }

    @Test
    void a_row_with_neither_shape_nor_area_stays_held_whatever_is_accepted() {
        CleanRow row = Draft.hazard().notDrawn().examined(CleaningRule.MISSING_GEOMETRY);

        assertThat(row.verdict()).isEqualTo(Verdict.HELD);
    }

    @Test
    void an_event_without_a_place_is_taken_without_one_where_that_is_accepted() {
        assertThat(Draft.event().notDrawn().examined().verdict()).isEqualTo(Verdict.HELD);
        assertThat(Draft.event()
                        .notDrawn()
                        .examined(CleaningRule.MISSING_GEOMETRY)
                        .verdict())
                .isEqualTo(Verdict.FLAGGED);
    }

    @Test
    void a_shape_without_points_counts_as_missing() {
        CleanRow row =
                Draft.hazard().drawn(new Sketch(Sketch.Kind.POLYGON, List.of())).examined();

        assertThat(row.find(CleaningRule.MISSING_GEOMETRY)
                        .orElseThrow()
                        .finding()
                        .sentence())
                .isEqualTo("The shape has no points");
    }

    @Test
    void what_the_reader_explained_is_not_called_missing_as_well() {
        Finding unreadable =
                new Finding(CleaningRule.UNREADABLE_COORDINATE, "lat", "36 S x", "The latitude cannot be read", "");
        DraftRow draft = new DraftRow(
                "rows.csv",
                1,
                Draft.hazard().values(),
                Optional.empty(),
                Draft.hazard().row().originals(),
                List.of(unreadable));

        CleanRow row = RowCleaning.examine(draft, Subject.HAZARDS, new SeaPlaces(), Draft.SETTINGS);

        assertThat(row.findings()).containsExactly(unreadable);
        assertThat(row.verdict()).isEqualTo(Verdict.HELD);
    }

    @Test
    void an_open_ring_is_closed_and_flagged() {
        CleanRow row = Draft.hazard()
                .drawn(Sketch.polygon(-25.5, -36, -25.499, -36, -25.499, -35.999, -25.5, -35.999))
                .examined();

        assertThat(row.verdict()).isEqualTo(Verdict.FLAGGED);
        assertThat(row.find(CleaningRule.UNCLOSED_RING).orElseThrow().done()).startsWith("mended; the area was ");
    }

    @Test
    void a_bow_tie_is_mended_and_its_area_is_shown_before_and_after() {
        CleanRow row = Draft.hazard()
                .drawn(Sketch.polygon(-25.5, -36, -25.49, -35.99, -25.49, -36, -25.5, -35.99, -25.5, -36))
                .examined();

        assertThat(row.verdict()).isEqualTo(Verdict.FLAGGED);
        assertThat(row.find(CleaningRule.INVALID_RING)).isPresent();
        CleanRow.AreaChange change = row.ground().mended().orElseThrow();
        assertThat(change.before().squareMetres()).isLessThan(1_000);
        assertThat(change.after().squareMetres()).isBetween(490_000L, 510_000L);
    }

    @Test
    void a_ring_of_two_corners_is_held() {
        CleanRow row = Draft.hazard()
                .drawn(Sketch.polygon(-25.5, -36, -25.49, -36, -25.5, -36))
                .examined();

        assertThat(row.find(CleaningRule.SHORT_RING)).isPresent();
        assertThat(row.verdict()).isEqualTo(Verdict.HELD);
    }

    @Test
    void corners_on_one_line_are_held_as_zero_area() {
        CleanRow row = Draft.hazard()
                .drawn(Sketch.polygon(-25.5, -36, -25.49, -36, -25.48, -36, -25.5, -36))
                .examined();

        assertThat(row.find(CleaningRule.ZERO_AREA)).isPresent();
        assertThat(row.verdict()).isEqualTo(Verdict.HELD);
    }

    @Test
    void metres_of_a_grid_are_impossible_degrees() {
        CleanRow row = Draft.event().drawn(Sketch.point(435_000, 6_015_000)).examined();

        assertThat(row.find(CleaningRule.IMPOSSIBLE_COORDINATE)
                        .orElseThrow()
                        .finding()
                        .sentence())
                .startsWith("x 435000.0, y 6015000.0 is outside longitude");
        assertThat(row.verdict()).isEqualTo(Verdict.HELD);
    }

    @Test
    void a_latitude_beyond_the_pole_that_is_a_longitude_is_called_swapped() {
        Draft draft = Draft.event().drawn(Sketch.point(-36, -124.5));

        assertThat(draft.alone().find(CleaningRule.SWAPPED_COORDINATES)).isPresent();
        assertThat(draft.alone().find(CleaningRule.IMPOSSIBLE_COORDINATE)).isEmpty();
        assertThat(draft.alone(CleaningRule.SWAPPED_COORDINATES).ground().position())
                .contains(new Position(-124.5, -36));
    }

    @Test
    void one_impossible_corner_is_not_called_swapped() {
        CleanRow row = Draft.hazard()
                .drawn(Sketch.polygon(-25.5, -36, -25.4, -91, -25.4, -35.9, -25.5, -36))
                .examined();

        assertThat(row.find(CleaningRule.IMPOSSIBLE_COORDINATE)).isPresent();
        assertThat(row.find(CleaningRule.SWAPPED_COORDINATES)).isEmpty();
    }

    @Test
    void an_indication_is_a_point() {
        CleanRow row = Draft.hazard()
                .with(Field.CLASSIFICATION, "indication")
                .drawn(Sketch.point(-25.5, -36))
                .examined();

        assertThat(row.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(row.ground().position()).contains(new Position(-25.5, -36));
    }

    @Test
    void a_suspected_area_with_only_a_point_is_held() {
        CleanRow row = Draft.hazard().drawn(Sketch.point(-25.5, -36)).examined();

        assertThat(row.find(CleaningRule.NOT_A_SURFACE)).isPresent();
        assertThat(row.verdict()).isEqualTo(Verdict.HELD);
    }

    @Test
    void a_polygon_becomes_a_position_inside_it_for_an_accident() {
        CleanRow row = Draft.event().drawn(Draft.SQUARE).examined();

        assertThat(row.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(row.find(CleaningRule.NOT_A_POINT)).isPresent();
        assertThat(row.ground().footprint()).isEmpty();
        assertThat(row.ground().position()).isPresent();
    }

    @Test
    void several_points_for_one_event_are_told_and_one_is_recorded() {
        Sketch points = new Sketch(
                Sketch.Kind.POINT,
                List.of(new Sketch.Part(List.of(Ring.of(-25.5, -36))), new Sketch.Part(List.of(Ring.of(-25.4, -36)))));

        CleanRow row = Draft.event().drawn(points).examined();

        assertThat(row.find(CleaningRule.NOT_A_POINT).orElseThrow().finding().value())
                .isEqualTo("2 points");
        assertThat(row.ground().position()).contains(new Position(-25.5, -36));
    }

    @Test
    void a_hole_of_two_corners_is_dropped_and_flagged_and_the_surface_is_kept() {
        Sketch holed = new Sketch(
                Sketch.Kind.POLYGON,
                List.of(new Sketch.Part(List.of(
                        Draft.SQUARE.parts().getFirst().rings().getFirst(),
                        Ring.of(-25.4995, -35.9995, -25.4994, -35.9995, -25.4995, -35.9995)))));

        CleanRow row = Draft.hazard().drawn(holed).examined();

        assertThat(row.find(CleaningRule.SHORT_RING)).isPresent();
        assertThat(row.verdict()).isEqualTo(Verdict.FLAGGED);
        assertThat(row.ground().footprint()).isPresent();
    }

    @Test
    void a_coordinate_that_cannot_be_read_is_let_pass_by_the_stated_area_where_that_is_accepted() {
        Draft draft = Draft.hazard().with(Field.AREA, "500").notDrawn();
        Finding unreadable =
                new Finding(CleaningRule.UNREADABLE_COORDINATE, "lat", "36 S x", "The latitude cannot be read", "");
        DraftRow row = new DraftRow(
                "rows.csv", 1, draft.values(), Optional.empty(), draft.row().originals(), List.of(unreadable));
        CleaningSettings accepting = Draft.SETTINGS.accepting(Set.of(CleaningRule.UNREADABLE_COORDINATE));

        assertThat(RowCleaning.examine(row, Subject.HAZARDS, new SeaPlaces(), accepting)
                        .verdict())
                .isEqualTo(Verdict.FLAGGED);
    }

    @Test
    void a_district_is_not_looked_up_while_districts_are_imported() {
        CleanRow row = new Draft(Subject.PLACES, Map.of(Field.DISTRICT, "Albatross"), Optional.of(Draft.SQUARE), 1)
                .with(Field.REFERENCE, "D3")
                .examined();

        assertThat(row.findings()).isEmpty();
        assertThat(row.ground().footprint()).isPresent();
    }
}
