package org.furrow.domain.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Who may see a document.
public enum Restriction {
    /// Everybody who may look at the register.
    OFFICE,
    /// Only who works with the register: persons can be seen in it, or told apart by it.
    RESTRICTED;

    /// The word that files, addresses and the journal use.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The restriction of that code.
    public static Optional<Restriction> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
