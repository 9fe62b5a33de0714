package org.furrow.domain.victims;

import java.util.Optional;

/// Why what is known of a person was destroyed. A list and no text, because the reason stays.
public enum ErasureReason implements Coded {
    CONSENT_WITHDRAWN,
    /// The person or the family asked for it.
    ASKED_FOR,
    RECORDED_TWICE,
    RECORDED_BY_MISTAKE,
    KEPT_LONG_ENOUGH;

    /// The one with that code.
    public static Optional<ErasureReason> find(String code) {
        return Coded.find(values(), code);
    }
}
