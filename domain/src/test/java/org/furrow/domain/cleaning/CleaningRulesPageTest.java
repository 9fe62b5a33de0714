package org.furrow.domain.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CleaningRulesPageTest {

    @ParameterizedTest
    @EnumSource
    void every_rule_has_a_line_with_its_severity_and_meaning(CleaningRule rule) throws IOException {
        String begin = "| `" + rule.id() + "` | " + rule.severity().name().toLowerCase(Locale.ROOT) + " | "
                + rule.sentence() + " | ";

        assertThat(page()).filteredOn(line -> line.startsWith(begin)).hasSize(1);
    }

    /// The page, which lies beside the modules; Maven starts tests in the module's folder.
    private static List<String> page() throws IOException {
        Path here = Path.of("docs", "cleaning-rules.md");
        return Files.readAllLines(Files.exists(here) ? here : Path.of("..").resolve(here));
    }
}
