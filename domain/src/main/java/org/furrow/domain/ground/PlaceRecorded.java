package org.furrow.domain.ground;

import java.util.Locale;
import java.util.Optional;
import org.furrow.domain.journal.Fact;

/// A place that the programme works with: an administrative unit, a settlement, or a feature of the landscape.
///
/// @param kind what it is
/// @param code the programme's code, such as a P-code; empty where it has none
/// @param name its name
/// @param parent the code of the unit it belongs to; empty where it belongs to none
/// @param shape its shape in WGS 84
/// @param people how many people live there; 0 where that is not known
public record PlaceRecorded(Kind kind, String code, String name, String parent, Sketch shape, long people)
        implements Fact {

    /// The kinds of place.
    public enum Kind {
        COUNTRY,
        PROVINCE,
        DISTRICT,
        SETTLEMENT,
        ROAD,
        RIVER,
        FARMLAND;

        /// The word that the journal and the API use.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The kind with that word.
        public static Optional<Kind> find(String code) {
            for (Kind kind : values()) {
                if (kind.code().equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }
}
