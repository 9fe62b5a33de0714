package org.furrow.domain.victims;

import java.util.Optional;

/// In which part of life an accident met a person.
public enum VictimStatus implements Coded {
    CIVILIAN,
    /// At work in mine action.
    DEMINER,
    /// Of the armed forces or the police.
    SECURITY,
    /// At work for an aid organisation.
    AID_WORKER,
    OTHER,
    UNKNOWN;

    /// The one with that code.
    public static Optional<VictimStatus> find(String code) {
        return Coded.find(values(), code);
    }
}
