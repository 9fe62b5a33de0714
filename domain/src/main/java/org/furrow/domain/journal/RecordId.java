package org.furrow.domain.journal;

import java.util.Optional;
import java.util.UUID;

/// The identity of a record for all time and all sites: a UUID of version 7, whose order is roughly that of creation.
public record RecordId(UUID value) implements Comparable<RecordId> {

    /// The id that this text shows, in the usual form of 36 characters.
    public static RecordId parse(String text) {
        return new RecordId(UUID.fromString(text));
    }

    /// The same for a text that somebody typed or that came with an address; nothing where it shows no id.
    public static Optional<RecordId> find(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(RecordId other) {
        int high = Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
