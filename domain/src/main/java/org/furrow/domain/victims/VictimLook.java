package org.furrow.domain.victims;

import java.time.Instant;

/// Somebody looked at what is kept of victims, or did something with it. It never tells what they saw.
///
/// @param person the name that the person signs in with
/// @param what what they looked at
/// @param number the victim; empty where it was several
public record VictimLook(Instant at, String person, What what, String number) {

    /// What somebody looked at or did.
    public enum What implements Coded {
        LIST,
        SHOW,
        STATISTICS,
        LOG,
        RECORD,
        CORRECT,
        VERIFY,
        ACCEPT,
        APPROVE,
        RETURN,
        ERASE;

        /// What a step is in the log.
        public static What of(VictimStep step) {
            return valueOf(step.name());
        }
    }
}
