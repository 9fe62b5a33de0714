package org.furrow.app.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.Progress;
import org.furrow.app.ground.MakingSampleCountry;
import org.furrow.app.hazard.ReadingHazard;
import org.furrow.app.hazard.ReadingRegister;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Sight;
import org.furrow.domain.quality.Assurance;
import org.furrow.domain.quality.SampleOrder;
import org.furrow.domain.quality.SamplingStandard.Layout;
import org.furrow.domain.release.ReleaseSummary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingSampleTest {

    /// About 90 m by 111 m in the open ocean.
    private static final Footprint FIELD =
            Footprint.of(Sketch.polygon(-24, -36, -23.999, -36, -23.999, -35.999, -24, -35.999, -24, -36));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Furrow furrow;

    @SuppressWarnings("NullAway.Init")
    private static ReadingHazard.Reading released;

    @BeforeAll
    static void open() {
        Path file = folder.resolve("sample.gpkg");
        new MakingSampleCountry(60, 7).write(file, Progress.silent());
        furrow = Furrow.open(file, Clock.systemUTC());
        ReadingHazard hazards = new ReadingHazard(furrow);
        released = new ReadingRegister(furrow)
                .list(ReadingRegister.Question.first(1), 60).stream()
                        .map(id -> hazards.find(id, Clocks.LATEST).orElseThrow())
                        .filter(reading -> drawn(reading).size() > 1)
                        .findFirst()
                        .orElseThrow();
    }

    @AfterAll
    static void close() {
        furrow.close();
    }

    @Test
    void a_seed_gives_these_squares_today_and_in_ten_years() {
        DrawingSample.Drawn drawn = drawn(new SampleGround.Pasted(FIELD), order(10, 4, 7));

        assertThat(drawn.squares().squares())
                .extracting(square -> square.name() + " " + SampleJson.part(square) + " "
                        + String.format(
                                Locale.ROOT,
                                "%.7f %.7f",
                                square.footprint().bounds().south(),
                                square.footprint().bounds().west()))
                .containsExactly(
                        "S001 interior -35.9996667 -23.9993927",
                        "S002 interior -35.9993964 -23.9997254",
                        "S003 edge -35.9991260 -23.9995036",
                        "S004 edge -35.9991260 -23.9993927");
    }

    @Test
    void squares_lie_in_the_ground_of_the_release_that_was_named() {
        ReleaseSummary release = drawn(released).getFirst();
        String reference = released.hazard().description().reference();

        DrawingSample.Drawn drawn = drawn(
                new SampleGround.Released(reference, Optional.of(release.id().toString())), order(1, 20, 3));

        assertThat(drawn.from().orElseThrow().reference()).isEqualTo(reference);
        assertThat(drawn.squares().ground()).isEqualTo(release.footprint().orElseThrow());
        assertThat(drawn.squares().squares())
                .hasSize(20)
                .allMatch(square -> release.footprint().orElseThrow().covers(square.footprint()));
    }

    @Test
    void without_a_release_all_released_ground_of_the_hazard_counts() {
        DrawingSample.Drawn drawn =
                drawn(new SampleGround.Released(released.hazard().id().toString(), Optional.empty()), order(1, 20, 3));

        assertThat(drawn.squares().ground())
                .isEqualTo(Footprint.union(drawn(released).stream()
                        .map(release -> release.footprint().orElseThrow())
                        .toList()));
    }

    @Test
    void what_does_not_exist_is_said() {
        String hazard = released.hazard().id().toString();

        assertThat(refused(new SampleGround.Released("H-none", Optional.empty()))
                        .kind())
                .isEqualTo(SampleFault.Kind.NOT_KNOWN);
        assertThat(refused(new SampleGround.Released(hazard, Optional.of("none"))))
                .isEqualTo(new SampleFault(SampleField.RELEASE, SampleFault.Kind.NOT_KNOWN, "none", "", ""));
        assertThat(refused(new SampleGround.Released(hazard, Optional.of(hazard)))
                        .field())
                .isEqualTo(SampleField.RELEASE);
    }

    @Test
    void a_hazard_without_released_ground_that_is_drawn_is_told_apart() {
        ReadingHazard hazards = new ReadingHazard(furrow);
        String without = new ReadingRegister(furrow)
                .list(ReadingRegister.Question.first(1), 60).stream()
                        .map(id -> hazards.find(id, Clocks.LATEST).orElseThrow())
                        .filter(reading -> drawn(reading).isEmpty())
                        .findFirst()
                        .orElseThrow()
                        .hazard()
                        .id()
                        .toString();

        assertThat(refused(new SampleGround.Released(without, Optional.empty())).kind())
                .isEqualTo(SampleFault.Kind.NOT_DRAWN);
    }

    @Test
    void who_does_not_see_a_hazard_is_answered_as_if_there_were_none() {
        Actor part = Actor.LOCAL.seeing(Sight.of(List.of("nobody's organisation")));
        DrawingSample sampling = new DrawingSample(furrow.actingFor(() -> part));
        String reference = released.hazard().description().reference();

        assertThat(sampling.find(reference)).isEmpty();
        for (String named : List.of(reference, released.hazard().id().toString())) {
            assertThat(sampling.draw(new SampleGround.Released(named, Optional.empty()), order(1, 1, 1)))
                    .isEqualTo(new DrawingSample.Refused(
                            new SampleFault(SampleField.HAZARD, SampleFault.Kind.NOT_KNOWN, named, "", "")));
        }
    }

    @Test
    void ground_as_large_as_a_country_is_refused() {
        Footprint country = Footprint.of(Sketch.polygon(10, 40, 30, 40, 30, 60, 10, 60, 10, 40));

        assertThat(refused(new SampleGround.Pasted(country)).kind()).isEqualTo(SampleFault.Kind.TOO_LARGE);
    }

    @Test
    void every_file_says_the_seed_and_all_squares() {
        DrawingSample.Drawn drawn = drawn(new SampleGround.Pasted(FIELD), order(10, 4, 7));

        assertThat(SampleFile.GPX.text(drawn)).contains("seed 7").containsPattern("(?s)S001.*S004");
        assertThat(SampleFile.GEOJSON.text(drawn).lines().filter(line -> line.contains("\"seed\":7,\"m2\":100")))
                .hasSize(4);
        assertThat(SampleFile.CSV.text(drawn).lines()).hasSize(5).anyMatch(line -> line.contains(",7,10,100,-35.99"));
        assertThat(SampleFile.CSV.name(drawn)).isEqualTo("sample-7.csv");
    }

    @Test
    void the_document_tells_the_order_the_lot_and_each_square() {
        DrawingSample.Drawn drawn = drawn(new SampleGround.Pasted(FIELD), order(10, 4, 7));

        assertThat(SampleJson.of(drawn, new Assurance(0.95, 0.01)))
                .containsEntry("seed", 7L)
                .containsEntry("standardVersion", 1)
                .containsEntry("drawn", 4)
                .containsEntry("sampledM2", 400L)
                .containsEntry("shortfall", "none")
                .doesNotContainKey("hazard");
    }

    private static SampleOrder order(int side, int count, long seed) {
        return new SampleOrder(new Layout(side, 10, 0.5), count, seed);
    }

    private static DrawingSample.Drawn drawn(SampleGround ground, SampleOrder order) {
        return (DrawingSample.Drawn) new DrawingSample(furrow).draw(ground, order);
    }

    private static SampleFault refused(SampleGround ground) {
        return ((DrawingSample.Refused) new DrawingSample(furrow).draw(ground, order(1, 1, 1))).fault();
    }

    private static List<ReleaseSummary> drawn(ReadingHazard.Reading reading) {
        return new ArrayList<>(reading.releases().stream()
                .filter(release -> release.footprint().isPresent())
                .toList());
    }
}
