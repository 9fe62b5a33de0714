package org.furrow.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PasswordRuleTest {

    private final PasswordRule rule = new PasswordRule(Set.of("password", "qwertyuiop12", "letmein"));

    @Test
    void twelve_characters_are_enough_and_eleven_are_not() {
        assertThat(rule.check("wet ox bikes", "ana")).isEmpty();
        assertThat(rule.check("wet ox bike", "ana")).containsExactly(Fault.TOO_SHORT);
    }

    @Test
    void a_hundred_and_twenty_eight_characters_are_taken_and_one_more_is_not() {
        assertThat(rule.check("abcdefgh".repeat(16), "ana")).isEmpty();
        assertThat(rule.check("abcdefgh".repeat(16) + "i", "ana")).containsExactly(Fault.TOO_LONG);
    }

    @Test
    void characters_are_counted_as_people_count_them() {
        assertThat(rule.check("🌾🌱🐂🚜🌻🌧".repeat(1), "ana")).containsExactly(Fault.TOO_SHORT);
        assertThat(rule.check("🌾🌱🐂🚜🌻🌧".repeat(2), "ana")).isEmpty();
    }

    @Test
    void nothing_but_small_letters_and_spaces_is_fine() {
        assertThat(rule.check("seven slow tractors sing", "ana")).isEmpty();
    }

    @Test
    void a_common_password_is_refused_whatever_its_capitals() {
        assertThat(rule.check("QwertyUiop12", "ana")).containsExactly(Fault.COMMON);
    }

    @Test
    void a_common_word_between_digits_and_signs_is_refused() {
        assertThat(rule.check("1!Password2026", "ana")).containsExactly(Fault.COMMON);
    }

    @Test
    void a_few_characters_again_and_again_are_refused() {
        assertThat(rule.check("abababababababab", "ana")).containsExactly(Fault.COMMON);
    }

    @Test
    void the_name_of_the_account_is_refused_within_it() {
        assertThat(rule.check("my-Marisol-is-long", "marisol")).containsExactly(Fault.HOLDS_NAME);
    }
}
