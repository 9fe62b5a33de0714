package org.furrow.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.cleaning.Subject;
import org.furrow.domain.journal.RowFinding;
import org.furrow.web.shell.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportFindingTest {

    private final ImportsWords words = Words.of(ImportsWords.class, Locale.ENGLISH);

    @Test
    void a_finding_is_told_as_what_is_wrong_and_what_was_done() {
        RowFinding finding =
                new RowFinding("unit-mix-up", "area", "3.2", "3.2 fits in hectares.", "", "read as hectares");

        ImportFinding told = ImportFinding.of(finding, words);

        assertThat(told.meaning()).isEqualTo("The declared area fits the drawn one in another unit.");
        assertThat(told.asWritten()).isEqualTo("3.2 fits in hectares. [read as hectares]");
    }

    @Test
    void a_rule_that_we_do_not_know_is_told_by_its_word() {
        assertThat(ImportFinding.of(new RowFinding("old-rule", "", "", "gone", "", ""), words)
                        .meaning())
                .isEqualTo("old-rule");
    }

    @Test
    void a_finding_stays_as_it_was_written_while_its_rule_is_told_in_the_language_of_the_reader() {
        RowFinding finding = new RowFinding("missing-date", "", "", "No date.", "", "");

        ImportFinding told = ImportFinding.of(finding, Words.of(ImportsWords.class, Locale.forLanguageTag("fr")));

        assertThat(told.meaning()).isEqualTo("La ligne n’a pas de date.");
        assertThat(told.asWritten()).isEqualTo("No date.");
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_is_said_as_the_list_of_rules_says_it(CleaningRule rule) {
        assertThat(words.ruleIs(rule.id())).isEqualTo(rule.sentence());
    }

    @ParameterizedTest
    @EnumSource
    void every_subject_of_an_import_has_words(Subject subject) {
        assertThat(words.subjectIs(subject.code())).isNotEqualTo(subject.code());
    }
}
