package org.furrow.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicScriptTest {

    @Test
    void letters_take_the_form_that_their_neighbours_ask_for_and_stand_from_right_to_left() {
        // beh-initial, yeh-medial, teh-final, as they follow each other from the right
        assertThat(ArabicScript.visual("بيت", true)).isEqualTo("\uFE96\uFEF4\uFE91");
    }

    @Test
    void a_letter_that_joins_nothing_after_it_ends_the_joining() {
        assertThat(ArabicScript.visual("دار", true)).isEqualTo("\uFEAD\uFE8D\uFEA9");
    }

    @Test
    void lam_and_alef_become_one_letter() {
        assertThat(ArabicScript.visual("لا", true)).isEqualTo("\uFEFB");
        assertThat(ArabicScript.visual("سلام", true)).isEqualTo("\uFEE1\uFEFC\uFEB3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"المناطق الخطرة المؤكدة", "غير المتفجرة", "ظل ضخم", "پنج گچ ژرف کی"})
    void the_forms_are_those_that_unicode_gives_back(String text) {
        String logical =
                new StringBuilder(ArabicScript.visual(text, true)).reverse().toString();

        // a lam with its alef is one letter, which is turned round as a whole
        assertThat(Normalizer.normalize(logical, Normalizer.Form.NFKC)).isEqualTo(text);
    }

    @Test
    void numbers_and_names_keep_their_own_direction_and_brackets_turn() {
        assertThat(ArabicScript.visual("بيت (12) HA-1", true)).isEqualTo("HA-1 (12) \uFE96\uFEF4\uFE91");
    }

    @Test
    void words_of_other_scripts_stay_as_they_are() {
        assertThat(ArabicScript.visual("Підозріла територія – 12 m²", false)).isEqualTo("Підозріла територія – 12 m²");
    }
}
