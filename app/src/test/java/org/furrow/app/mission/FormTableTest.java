package org.furrow.app.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.furrow.app.draft.FieldReading;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTableTest {

    private static final FormTable FENCES =
            new FormTable("fences", List.of("what", "posts", "kilometres", "day", "place"), List.of("line"));
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private record Fence(String what, long posts, BigDecimal kilometres) {}

    private final Typed typed = Typed.nothing()
            .with("fences.0.what", "North")
            .with("fences.0.posts", "1 200")
            .with("fences.0.kilometres", "2,5");

    private static List<Fence> read(FieldReading fields) {
        return FENCES.read(fields, FormTableTest::fence);
    }

    private static Optional<Fence> fence(FormRow row) {
        String what = row.needed("what", 10);
        Optional<Long> posts = row.number("posts", 5_000);
        Optional<BigDecimal> kilometres = row.decimal("kilometres");
        row.day("day");
        row.position("place");
        row.boundary("line");
        return posts.flatMap(count -> kilometres.map(length -> new Fence(what, count, length)));
    }

    private static FieldReading fields(Typed typed) {
        return new FieldReading(typed, TODAY);
    }

    @Test
    void rows_are_read_in_the_order_of_their_numbers_and_rows_without_a_text_are_none() {
        Typed more = typed.with("fences.10.what", "Third")
                .with("fences.10.posts", "3")
                .with("fences.10.kilometres", "0.3")
                .with("fences.1.what", " ")
                .with("fences.1.posts", "")
                .with("fences.2.what", "Second")
                .with("fences.2.posts", "2")
                .with("fences.2.kilometres", "0.2")
                .with("fences.3.colour", "a column that the table does not have")
                .with("fences.x.what", "no row");
        FieldReading fields = fields(more);

        assertThat(read(fields)).extracting(Fence::what).containsExactly("North", "Second", "Third");
        assertThat(fields.faults()).isEmpty();
        assertThat(FENCES.filled(more)).containsExactly("fences.0.", "fences.2.", "fences.10.");
    }

    @Test
    void without_a_row_there_is_no_entry_and_no_fault() {
        FieldReading fields = fields(Typed.nothing().with("fences", ""));

        assertThat(read(fields)).isEmpty();
        assertThat(fields.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "what, '', MISSING",
        "what, longer than ten, TOO_LONG",
        "posts, '', MISSING",
        "posts, many, NOT_A_NUMBER",
        "posts, -1, NOT_A_NUMBER",
        "posts, 5001, NOT_A_NUMBER",
        "kilometres, '', MISSING",
        "kilometres, 0.12345, NOT_A_NUMBER",
        "day, 2026-02-30, NOT_A_DAY",
        "place, nowhere, NOT_A_POSITION"
    })
    void what_cannot_be_read_is_noted_beside_its_cell(String column, String text, FormFault.Kind kind) {
        FieldReading fields = fields(typed.with("fences.0." + column, text));

        read(fields);

        assertThat(fields.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("fences.0." + column);
            assertThat(fault.kind()).isEqualTo(kind);
        });
    }

    @ParameterizedTest
    @CsvSource({"posts, 0", "posts, 5000", "kilometres, 999999999.9999", "what, ten letter"})
    void the_last_that_can_be_right_is_read(String column, String text) {
        FieldReading fields = fields(typed.with("fences.0." + column, text));

        assertThat(read(fields)).hasSize(1);
        assertThat(fields.faults()).isEmpty();
    }

    @Test
    void more_rows_than_a_table_has_are_refused_as_a_whole() {
        Typed most = Typed.nothing();
        for (int i = 0; i < FormTable.MOST_ROWS; i++) {
            most = most.with("fences." + i + ".what", "F")
                    .with("fences." + i + ".posts", "1")
                    .with("fences." + i + ".kilometres", "1");
        }
        FieldReading full = fields(most);
        assertThat(read(full)).hasSize(FormTable.MOST_ROWS);
        assertThat(full.faults()).isEmpty();

        FieldReading tooMany = fields(most.with("fences.99999999999999999999.what", "One more"));
        read(tooMany);

        assertThat(tooMany.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("fences");
            assertThat(fault.kind()).isEqualTo(FormFault.Kind.TOO_MANY);
            assertThat(fault.value()).isEqualTo("200");
        });
    }

    @Test
    void lines_say_the_same_as_rows_and_a_bad_one_is_noted_as_a_whole() {
        FieldReading fields = fields(typed.with(
                "fences", "West; 4; 0.4\nEast; many; 0.4\nSouth; 1; 1; 2026-01-02; ; one part too many\nHill; 1"));

        assertThat(read(fields)).extracting(Fence::what).containsExactly("West", "North");
        assertThat(fields.faults())
                .hasSize(3)
                .allSatisfy(fault -> assertThat(fault.field()).isEqualTo("fences"))
                .allSatisfy(fault -> assertThat(fault.kind()).isEqualTo(FormFault.Kind.NOT_A_LINE));
    }

    @Test
    void entries_are_written_as_rows_as_they_are_and_as_lines_without_what_would_break_them() {
        List<List<String>> entries = List.of(List.of("a; b", "1", "2", "", "", "a line"), List.of("c", "3", "4"));

        Typed rows = FormTable.asRows(Typed.nothing(), FENCES, entries);
        assertThat(rows.text("fences.0.what")).isEqualTo("a; b");
        assertThat(rows.text("fences.0.line")).isEqualTo("a line");
        assertThat(rows.text("fences.1.kilometres")).isEqualTo("4");
        Typed lines = FormTable.asLines(Typed.nothing(), FENCES, entries);
        assertThat(lines.text("fences")).isEqualTo("a b; 1; 2\nc; 3; 4");
        assertThat(read(fields(lines))).hasSize(2);
    }
}
