package org.furrow.domain.draft;

import java.util.Locale;
import java.util.Optional;

/// Where a draft stands.
public enum DraftState {
    /// Nobody has decided on it yet.
    WAITING,
    /// It was written into the register.
    APPROVED,
    /// Somebody said what is wrong with it; its author may propose it again.
    REFUSED,
    /// Its author took it back.
    WITHDRAWN;

    /// The word that the store, addresses and the API use.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The state with that word.
    public static Optional<DraftState> find(String code) {
        for (DraftState state : values()) {
            if (state.code().equals(code)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
