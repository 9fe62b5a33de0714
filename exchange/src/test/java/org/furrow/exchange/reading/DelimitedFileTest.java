package org.furrow.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedFileTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void the_delimiter_is_found(String delimiter) throws IOException {
        Gathered read = read("id,name,area\n1,\"a, b; c\",2\n2,d,3\n".replace(",", delimiter), StandardCharsets.UTF_8);

        assertThat(read.sources().getFirst().details().delimiter()).contains(delimiter.charAt(0));
        assertThat(read.rows()).hasSize(2);
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "UTF-8, Município de Uíge ção coração área, UTF-8",
        "UTF-16LE, Município de Uíge, UTF-16LE",
        "windows-1252, Município de Uíge não coração área São João, windows-1252",
        "windows-1251, Підозріла територія поблизу села Гусарівка Харківської області, windows-1251",
        "windows-1256, منطقة مشتبه بها قرب القرية في محافظة نينوى, windows-1256"
    })
    void the_character_set_is_found(String written, String text, String expected) throws IOException {
        Gathered read = read(
                ("id,name\n1," + text + "\n").repeat(1) + ("2," + text + "\n").repeat(20), Charset.forName(written));

        assertThat(read.sources().getFirst().details().encoding()).contains(Charset.forName(expected));
        assertThat(read.row(0).value("name")).isEqualTo(text);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_column() throws IOException {
        Gathered read = read("\ufeffid,name\n1,a\n", StandardCharsets.UTF_8);

        assertThat(read.row(0).values()).containsOnlyKeys("id", "name");
    }

    @Test
    void quoted_cells_may_hold_delimiters_quotes_and_lines() throws IOException {
        Gathered read = read("id,name\r\n1,\"a, \"\"b\"\"\r\nc\"\r\n2,d\r\n", StandardCharsets.UTF_8);

        assertThat(read.row(0).value("name")).isEqualTo("a, \"b\"\r\nc");
        assertThat(read.row(1).value("id")).isEqualTo("2");
    }

    @Test
    void a_ragged_row_is_a_problem_and_not_the_end() throws IOException {
        Gathered read = read("id,name\n1,a\n2\n3,b,c\n4,d,\n\n5,e\n", StandardCharsets.UTF_8);

        assertThat(read.rows()).extracting(row -> row.value("id")).containsExactly("1", "4", "5");
        assertThat(read.problems()).extracting(FileProblem::row).containsExactly(2L, 3L);
    }

    @Test
    void a_wrong_quotation_mark_costs_its_line_only() throws IOException {
        Gathered read = read("id,name\n1,\"a\"b\n2,c\n3,\"never closed\n4,d\n5,\"e\"\n6,f\n", StandardCharsets.UTF_8);

        assertThat(read.rows()).extracting(row -> row.value("id")).containsExactly("2", "4", "5", "6");
        assertThat(read.problems()).hasSize(2);
        assertThat(read.problems().getFirst().sentence()).contains("quotation mark");
    }

    @Test
    void headings_that_repeat_or_lack_a_name_can_be_told_apart() throws IOException {
        Gathered read = read("id,name,name,\n1,a,b,c\n", StandardCharsets.UTF_8);

        assertThat(read.row(0).values()).containsOnlyKeys("id", "name", "name (2)", "column 4");
    }

    @Test
    void the_tag_row_of_hxl_and_the_separator_line_of_spreadsheets_are_no_rows() throws IOException {
        Gathered read = read("sep=;\nid;name\n#meta+id;#loc+name\n1;a\n", StandardCharsets.UTF_8);

        assertThat(read.rows()).hasSize(1);
        assertThat(read.row(0).value("name")).isEqualTo("a");
        assertThat(read.row(0).number()).isEqualTo(1);
    }

    @Test
    void an_empty_file_says_so() throws IOException {
        Gathered read = read("", StandardCharsets.UTF_8);

        assertThat(read.rows()).isEmpty();
        assertThat(read.problems()).extracting(FileProblem::rule).containsExactly("unreadable-file");
    }

    private Gathered read(String text, Charset charset) throws IOException {
        Path file = folder.resolve("a.csv");
        Files.write(file, text.getBytes(charset));
        return Gathered.from(file);
    }
}
