package org.furrow.checks.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.furrow.domain.cleaning.CleaningRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The pages offer a proposal exactly where the list of rules says what accepting it does.
class AcceptableRulesTest {

    private static final List<String> LINES = ProjectFiles.endingWith("cleaning-rules.md").stream()
            .flatMap(file -> ProjectFiles.read(file).lines())
            .toList();

    @ParameterizedTest
    @EnumSource
    void a_rule_can_be_accepted_where_the_list_says_what_that_does(CleaningRule rule) {
        String line = LINES.stream()
                .filter(each -> each.startsWith("| `" + rule.id() + "` |"))
                .findFirst()
                .orElseThrow();

        boolean doesNothing = line.strip().endsWith("| – |");

        assertThat(rule.isAcceptable()).isEqualTo(!doesNothing);
    }
}
