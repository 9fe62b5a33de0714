package org.furrow.domain.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void names_are_compared_without_case_and_accents() {
        assertThat(Spelling.folded("San José  del-Fragua")).isEqualTo("sanjosedelfragua");
        assertThat(Spelling.nearest("GÁNNET", List.of("Petrel", "Gannet"))).contains("Gannet");
    }

    @Test
    void slips_are_letters_put_in_left_out_or_changed() {
        assertThat(Spelling.slips("kitten", "sitting")).isEqualTo(3);
        assertThat(Spelling.slips("", "abc")).isEqualTo(3);
    }

    @Test
    void one_letter_in_three_may_differ_and_no_more() {
        assertThat(Spelling.nearest("Petrxx", List.of("Petrel"))).contains("Petrel");
        assertThat(Spelling.nearest("Petxxx", List.of("Petrel"))).isEmpty();
    }

    @Test
    void of_two_equally_near_the_first_in_the_alphabet_is_taken() {
        assertThat(Spelling.nearest("Tarn", List.of("Torn", "Turn", "Tern"))).contains("Tern");
    }

    @Test
    void nothing_is_near_where_nothing_is_known() {
        assertThat(Spelling.nearest("Gannet", List.of())).isEmpty();
    }
}
