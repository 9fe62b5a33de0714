package org.furrow.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.furrow.domain.cleaning.Subject;
import org.furrow.domain.journal.RowFinding;
import org.furrow.web.shell.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportFindingTest {

    @Test
    void a_finding_is_told_as_what_is_wrong_and_what_was_done() {
        RowFinding finding =
                new RowFinding("unit-mix-up", "area", "3.2", "3.2 fits in hectares.", "", "read as hectares");

        assertThat(ImportFinding.of(finding).told()).isEqualTo("3.2 fits in hectares. [read as hectares]");
    }

    @Test
    void a_finding_without_a_sentence_is_told_as_what_its_rule_means() {
        assertThat(ImportFinding.of(new RowFinding("unit-mix-up", "", "", "", "", ""))
                        .told())
                .isEqualTo("The declared area fits the drawn one in another unit.");
    }

    @Test
    void a_rule_that_we_do_not_know_is_told_by_its_word() {
        assertThat(ImportFinding.of(new RowFinding("old-rule", "", "", "", "", ""))
                        .told())
                .isEqualTo("old-rule");
    }

    @ParameterizedTest
    @EnumSource
    void every_subject_of_an_import_has_words(Subject subject) {
        assertThat(Words.of(ImportsWords.class, Locale.ENGLISH).subjectIs(subject.code()))
                .isNotEqualTo(subject.code());
    }
}
