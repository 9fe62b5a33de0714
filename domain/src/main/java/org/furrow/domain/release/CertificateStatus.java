package org.furrow.domain.release;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far a handover certificate is.
public enum CertificateStatus {
    /// It is written and waits for signatures.
    DRAFTED("Waits for signatures"),
    /// The land is in the hands of its users; it is never changed.
    ISSUED("Issued"),
    /// Issued, and a later certificate stands in its place.
    REPLACED("Replaced");

    private final String label;

    CertificateStatus(String label) {
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
    public static Optional<CertificateStatus> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
