package org.furrow.web.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.furrow.app.standard.ReadingStandard;
import org.furrow.web.shell.Words;
import org.junit.jupiter.api.Test;

class EvidenceWordsTest {

    private final HazardWords words = Words.of(HazardWords.class, Locale.ENGLISH);

    @Test
    void every_kind_of_the_default_profile_is_said_as_the_profile_says_it() {
        assertThat(ReadingStandard.builtIn().hazards().evidence())
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(words.evidenceKind(kind.code())).isEqualTo(kind.label()));
    }

    @Test
    void a_kind_that_a_programme_added_is_said_by_its_code() {
        assertThat(words.evidenceKind("drone-picture")).isEqualTo("drone-picture");
    }
}
