package org.furrow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.furrow.app.Furrow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleCommandTest {

    @TempDir
    Path folder;

    @Test
    void the_sample_of_a_lot_is_told_in_words_without_a_register() {
        Run run = sample("--lot", "1000", "--history", "NN");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        "299 units without a find show with a confidence of 95 % that less than 1 %",
                        "Of a lot of 1,000 units, 258 show the same: that fewer than 10 are defective.",
                        "Inspection is tightened (several-not-accepted).",
                        "Code letter K: inspect 125 units, and accept with 0 defective at most.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void squares_are_drawn_again_by_their_seed_and_written_to_files() throws IOException {
        Path field = field();
        String[] asked = {"--boundary", field.toString(), "--side", "10", "--count", "4", "--seed", "7", "--json"};

        Run first = sample(asked);

        assertThat(first.status()).as(first.err()).isZero();
        assertThat(first.out()).contains("\"seed\" : 7", "\"name\" : \"S004\"", "\"sampledM2\" : 400");
        assertThat(sample(asked).out()).isEqualTo(first.out());
        Path gpx = folder.resolve("squares.gpx");
        assertThat(sample(
                                "--boundary",
                                field.toString(),
                                "--side",
                                "10",
                                "--count",
                                "4",
                                "--seed",
                                "7",
                                "--out",
                                gpx.toString())
                        .out())
                .contains("Drew 4 of 4 squares of 10 m with seed 7: 400 m² of");
        assertThat(gpx).content().contains("<name>S004</name>");
    }

    @Test
    void a_draw_is_recorded_once_before_it_is_inspected() throws IOException {
        Path field = field();
        Furrow.open(folder.resolve("none.gpkg"), Clock.systemUTC()).close();
        String[] asked = {
            "--boundary",
            field.toString(),
            "--side",
            "10",
            "--count",
            "4",
            "--seed",
            "7",
            "--operator",
            "Green Fields",
            "--record"
        };

        Run recorded = sample(asked);

        assertThat(recorded.status()).as(recorded.err()).isZero();
        assertThat(recorded.out()).contains("with seed 7", "The draw is recorded as ");
        Run again = sample(asked);
        assertThat(again.status()).isEqualTo(1);
        assertThat(again.err()).contains("F-9.33");
        Run nowhere = sample("--lot", "100", "--record");
        assertThat(nowhere.status()).isEqualTo(2);
        assertThat(nowhere.err()).contains("--hazard or --boundary");
    }

    @Test
    void squares_that_do_not_fit_are_missed_and_said() throws IOException {
        Path field = field();

        Run run = sample("--boundary", field.toString(), "--side", "10", "--count", "500", "--seed", "7");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("of 500 squares of 10 m", "Shortfall: too-few-fit.", "more: write them");
    }

    @ParameterizedTest
    @CsvSource({
        "--confidence, 100, '--confidence lies between 0.0001 and 99.9999, but was 100.'",
        "--lot, 0, '--lot lies between 1 and 100000000, but was 0.'",
        "--history, AXA, '--history has letters besides A, N, R, U and C: AXA'",
        "--out, squares.pdf, Maybe end the name with .gpx",
        "--boundary, /nowhere/field.txt, cannot be read"
    })
    void what_is_used_wrongly_is_told_with_what_is_right(String option, String value, String sentence) {
        Run run = sample(option, value);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(sentence);
    }

    @Test
    void a_hazard_that_is_not_there_is_refused() {
        Run run = sample("--hazard", "H-17");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("There is no hazard H-17.");
    }

    private Path field() throws IOException {
        return Files.writeString(
                folder.resolve("field.txt"), "-36, -24\n-36, -23.999\n-35.999, -23.999\n-35.999, -24\n");
    }

    private Run sample(String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "sample";
        arguments[1] = "--data";
        arguments[2] = folder.resolve("none.gpkg").toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        return Run.of(arguments);
    }
}
