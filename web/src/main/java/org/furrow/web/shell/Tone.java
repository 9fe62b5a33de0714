package org.furrow.web.shell;

import java.util.Locale;

/// What a badge means, apart from its word: the style sheet's name for it is the same in small letters.
public enum Tone {
    CHA,
    SHA,
    INDICATION,
    BAD,
    WARN,
    NOTE,
    GOOD,
    SOFT;

    /// The class in the style sheet.
    public String style() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
