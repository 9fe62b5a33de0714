package org.furrow.domain.release;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A step of a handover certificate.
public enum CertificateStep {
    /// What it says changes; signatures given before lapse.
    CHANGE("Changing"),
    /// Somebody signs it.
    SIGN("Signing"),
    /// The land is handed over.
    ISSUE("Issuing");

    private final String label;

    CertificateStep(String label) {
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
    public static Optional<CertificateStep> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
