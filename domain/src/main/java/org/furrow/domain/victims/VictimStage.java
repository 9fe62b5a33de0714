package org.furrow.domain.victims;

import java.util.Optional;

/// How far what is recorded of a victim is signed.
public enum VictimStage implements Coded {
    /// Somebody wrote it down or corrected it.
    RECORDED,
    /// Somebody sent it back with a comment.
    RETURNED,
    /// The partner verified it.
    VERIFIED,
    /// The partner accepted it.
    ACCEPTED,
    /// The centre approved it.
    APPROVED,
    /// What was known of the person was destroyed.
    ERASED;

    /// The one with that code.
    public static Optional<VictimStage> find(String code) {
        return Coded.find(values(), code);
    }
}
