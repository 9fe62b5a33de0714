package org.furrow.domain.clearance;

import java.util.Locale;
import java.util.Optional;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.Source;

/// Something happened or was found at a place. Persons are never named here.
///
/// @param kind accident, item or event
/// @param reference the programme's own number
/// @param category what it was, in the source's or the profile's word
/// @param where where it was, absent where nobody knows
/// @param district the district it is reported from
/// @param killed how many people were killed
/// @param injured how many people were injured
/// @param quantity how many items
/// @param source where it was imported from
public record OccurrenceRecorded(
        Kind kind,
        String reference,
        String category,
        Optional<Position> where,
        String district,
        int killed,
        int injured,
        int quantity,
        Optional<Source> source)
        implements Fact {

    /// The kinds of occurrence.
    public enum Kind {
        ACCIDENT,
        ITEM,
        EVENT;

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
