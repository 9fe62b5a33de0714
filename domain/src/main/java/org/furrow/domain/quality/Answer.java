package org.furrow.domain.quality;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What was found about a question of a checklist.
public enum Answer {
    /// It is as it should be.
    YES("Yes"),

    /// It is not as it should be.
    NO("No"),

    /// The question does not arise here.
    NOT_APPLICABLE("Not applicable"),

    /// Nobody could see it that day.
    NOT_SEEN("Not seen");

    private final String label;

    Answer(String label) {
        this.label = label;
    }

    /// The word that files, addresses and the API use.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The words that people read, in English.
    public String label() {
        return label;
    }

    /// The one with that code.
    public static Optional<Answer> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
