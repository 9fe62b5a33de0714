package org.furrow.domain.release;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why land that was handed over is not used, or not all of it.
public enum UnusedBecause {
    /// People do not trust that it was cleared.
    NO_TRUST("People do not trust the clearance"),
    /// Nobody told those who may use it.
    NOT_TOLD("People were not told"),
    /// Something suspicious was seen, or something happened there.
    SOMETHING_SEEN("Something suspicious was seen"),
    /// Those whose land it is have not come back.
    NOT_RETURNED("Its people have not returned"),
    /// Two say that it is theirs.
    DISPUTE("Whose land it is, is disputed"),
    /// Seed, tools, animals, water or money are missing.
    NO_MEANS("Seed, tools, animals or money are missing"),
    /// The way to it is closed or dangerous.
    NO_WAY("There is no way to it"),
    /// Fighting or other violence keeps people away.
    VIOLENCE("Violence keeps people away"),
    /// It lies fallow, or it is not the season.
    SEASON("It is not the season"),
    /// Something else.
    OTHER("Something else");

    private final String label;

    UnusedBecause(String label) {
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
    public static Optional<UnusedBecause> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
