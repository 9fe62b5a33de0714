package org.furrow.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "sketch.png, sketch.png",
        "../../etc/passwd, passwd.png",
        "C:\\Users\\me\\plan.PNG, plan.PNG",
        "shell.php, shell.php.png",
        ".htaccess, htaccess.png",
        "..., document.png",
        "'', document.png",
        "مخطط.png, مخطط.png",
        "a<b>|\"c.png, abc.png",
        "/, document.png"
    })
    void of_a_name_that_somebody_sent_the_plain_part_is_left(String sent, String kept) {
        assertThat(FileName.of(sent, MediaType.PNG).text()).isEqualTo(kept);
    }

    @Test
    void marks_that_turn_the_direction_of_writing_and_line_ends_are_left_out() {
        assertThat(FileName.of("photo\u202egpj.exe\r\n", MediaType.JPEG).text()).isEqualTo("photogpj.exe.jpg");
    }

    @Test
    void a_long_name_is_cut_and_keeps_an_ending_that_fits() {
        assertThat(FileName.of("x".repeat(5_000), MediaType.PDF).text()).isEqualTo("x".repeat(120) + ".pdf");
    }

    @Test
    void whatever_is_sent_a_name_comes_of_it_that_is_the_name_of_itself() {
        Random random = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder sent = new StringBuilder();
            for (int j = random.nextInt(12); j > 0; j--) {
                sent.append((char) (random.nextBoolean() ? random.nextInt(0x80) : random.nextInt(0x10000)));
            }
            FileName name = FileName.of(sent.toString(), MediaType.TEXT);
            assertThat(FileName.of(name.text(), MediaType.TEXT)).isEqualTo(name);
            assertThat(name.text())
                    .doesNotContain("/", "\\", "\0", "\n", "\u202e")
                    .isNotBlank();
        }
    }

    @Test
    void a_name_that_was_not_made_plain_is_refused() {
        assertThatThrownBy(() -> new FileName("../x")).hasMessageContaining("plain");
    }

    @Test
    void what_a_document_is_about_is_read_as_it_is_written() {
        List<String> codes =
                List.of("hazard", "release:01890a5d-ac96-774b-bcce-b302099a8057", "evidence:2025-03-01:mine-signs");
        for (String code : codes) {
            assertThat(About.find(code)).map(About::code).contains(code);
        }
        assertThat(About.find("release:7")).isEmpty();
        assertThat(About.find("evidence:yesterday:x")).isEmpty();
        assertThat(About.find("")).isEmpty();
    }
}
