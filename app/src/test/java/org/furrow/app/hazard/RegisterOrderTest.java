package org.furrow.app.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.app.Furrow;
import org.furrow.app.Progress;
import org.furrow.app.ground.MakingSampleCountry;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.release.HazardSummary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The register in the order of any of its columns, page by page, now and then.
class RegisterOrderTest {

    private static final Clocks NEVER_LATER = new Clocks(Clocks.LATEST.asOf(), Instant.parse("2999-01-01T00:00:00Z"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Furrow furrow;

    @BeforeAll
    static void open() {
        Path file = folder.resolve("sample.gpkg");
        new MakingSampleCountry(30, 5).write(file, Progress.silent());
        furrow = Furrow.open(file, Clock.systemUTC());
    }

    @AfterAll
    static void close() {
        furrow.close();
    }

    static Stream<RegisterOrder> orders() {
        return Arrays.stream(RegisterColumn.values())
                .filter(RegisterColumn::canSort)
                .flatMap(column -> Stream.of(new RegisterOrder(column, false), new RegisterOrder(column, true)));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void pages_in_any_order_hold_each_hazard_once_and_in_that_order(RegisterOrder order) {
        List<HazardSummary> paged = paged(order, Clocks.LATEST);

        assertThat(paged).hasSize(count()).doesNotHaveDuplicates().isSortedAccordingTo(order.comparator());
    }

    @ParameterizedTest
    @MethodSource("orders")
    void the_register_of_then_stands_in_the_same_order_as_the_register_of_now(RegisterOrder order) {
        assertThat(paged(order, NEVER_LATER)).isEqualTo(paged(order, Clocks.LATEST));
    }

    private static int count() {
        return (int) new ReadingRegister(furrow)
                .read(ReadingRegister.Question.first(1))
                .count();
    }

    private static List<HazardSummary> paged(RegisterOrder order, Clocks clocks) {
        ReadingRegister register = new ReadingRegister(furrow);
        List<HazardSummary> all = new ArrayList<>();
        ReadingRegister.Question question = new ReadingRegister.Question("", "", "", "", "", "", "", 12, order, "");
        ReadingRegister.Page page;
        do {
            page = register.read(question, clocks);
            all.addAll(page.hazards());
            question = question.after(all.getLast());
        } while (page.hasMore());
        return all;
    }

    @Test
    void an_order_is_known_by_its_word_and_a_set_has_none() {
        assertThat(RegisterOrder.find("-remaining")).hasValue(new RegisterOrder(RegisterColumn.REMAINING, true));
        assertThat(RegisterOrder.find("name").map(RegisterOrder::code)).hasValue("name");
        assertThat(RegisterOrder.find("contamination")).isEmpty();
        assertThat(RegisterOrder.find("--name")).isEmpty();
        assertThat(RegisterOrder.find("")).isEqualTo(Optional.empty());
    }

    @Test
    void a_file_holds_the_columns_that_were_asked_for_in_their_order() throws IOException {
        StringWriter file = new StringWriter();

        new ExportingRegister(furrow)
                .writeCsv(
                        ReadingRegister.Question.first(1),
                        Clocks.LATEST,
                        RegisterColumn.list(List.of("remaining,reference", "drawn", "moon", "reference")),
                        file);

        List<String> lines = file.toString().lines().toList();
        assertThat(lines).hasSize(count() + 1).first().isEqualTo("remaining_m2,reference,drawn");
        assertThat(lines.get(1)).matches("\\d+,[A-Z0-9-]+,(yes|no)");
    }
}
