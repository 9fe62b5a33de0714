package org.furrow.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    /// The secret of RFC 6238, appendix B.
    private static final String SECRET = Totp.encode("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void a_code_is_the_last_six_digits_of_the_examples_of_the_standard(long second, String code) {
        assertThat(Totp.code(SECRET, second / 30)).isEqualTo(code);
    }

    @Test
    void a_secret_is_written_as_rfc_4648_writes_it() {
        assertThat(SECRET).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Totp.encode("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
        assertThat(Totp.freshSecret()).hasSize(32).isNotEqualTo(Totp.freshSecret());
    }

    @Test
    void a_clock_may_differ_by_one_step_and_no_more() {
        Instant now = Instant.ofEpochSecond(1_000_000_000);
        long step = 1_000_000_000 / 30;

        for (long near = step - 1; near <= step + 1; near++) {
            assertThat(Totp.findStep(SECRET, Totp.code(SECRET, near), now, 0)).hasValue(near);
        }
        assertThat(Totp.findStep(SECRET, Totp.code(SECRET, step - 2), now, 0)).isEmpty();
        assertThat(Totp.findStep(SECRET, Totp.code(SECRET, step + 2), now, 0)).isEmpty();
    }

    @Test
    void a_step_that_was_taken_and_those_before_it_count_no_more() {
        Instant now = Instant.ofEpochSecond(1_000_000_000);
        long step = 1_000_000_000 / 30;

        assertThat(Totp.findStep(SECRET, Totp.code(SECRET, step), now, step)).isEmpty();
        assertThat(Totp.findStep(SECRET, Totp.code(SECRET, step - 1), now, step))
                .isEmpty();
        assertThat(Totp.findStep(SECRET, " " + Totp.code(SECRET, step + 1) + " ", now, step))
                .hasValue(step + 1);
    }

    @ParameterizedTest
    @CsvSource({"''", "000000", "28708", "2870822", "abcdef", "٢٨٧٠٨٢"})
    void what_is_no_code_of_now_does_not_count(String typed) {
        assertThat(Totp.findStep(SECRET, typed, Instant.ofEpochSecond(59), 0)).isEmpty();
    }
}
