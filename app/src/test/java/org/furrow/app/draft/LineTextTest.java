package org.furrow.app.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.furrow.domain.ground.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12.5, 44.25\n\n12.6, 44.3",
                "\n12.5N 44.25E\n12.6N 44.3E\n",
                " {\"type\":\"LineString\",\"coordinates\":[[44.25,12.5],[44.3,12.6]]}"
            })
    void a_line_is_read_from_positions_or_geojson(String text) {
        assertThat(LineText.read(text).positions())
                .containsExactly(new Position(44.25, 12.5), new Position(44.3, 12.6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12.5, 44.25",
                "12.5, 44.25\nthe old oak",
                "{\"type\":\"Point\",\"coordinates\":[44.25,12.5]}",
                "{\"type\":\"LineString\",\"coordinates\":[[44.25,12.5],[44.3,12.6],[44.4,99]]}"
            })
    void what_says_no_line_is_refused_as_a_whole(String text) {
        assertThat(LineText.read(text).positions()).isEmpty();
        assertThat(LineText.read(text).faults()).hasSize(1);
    }

    @Test
    void a_line_that_cannot_be_read_is_named() {
        assertThat(LineText.read("12.5, 44.25\nthe old oak").faults().getFirst().value())
                .isEqualTo("the old oak");
    }
}
