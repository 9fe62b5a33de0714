package org.furrow.app.ground;

import org.furrow.domain.ground.PlaceRecorded;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.RecordId;

/// Something that a search on the map found.
public sealed interface Found {

    /// Where it is.
    Position position();

    /// A hazard of the register.
    record OfHazard(RecordId id, String reference, String name, String district, Position position) implements Found {}

    /// A place of the programme.
    ///
    /// @param unit the name of the unit that it belongs to; empty where it belongs to none
    record OfPlace(PlaceRecorded.Kind kind, String name, String unit, Position position) implements Found {}

    /// A settlement of the packaged gazetteer.
    ///
    /// @param country the two letters that the gazetteer puts it under; no statement on any territory
    record OfSettlement(String name, String country, long people, Position position) implements Found {}

    /// A coordinate that the text was read as.
    record OfCoordinate(Reading reading, Position position) implements Found {}

    /// How a text was read as a coordinate.
    enum Reading {
        /// Degrees with their letters.
        LETTERED("lettered"),
        /// Degrees without letters, the latitude first.
        LATITUDE_FIRST("latitude-first"),
        /// Degrees without letters, the longitude first.
        LONGITUDE_FIRST("longitude-first"),
        /// UTM in the northern half of the globe.
        UTM_NORTH("utm-north"),
        /// UTM in the southern half of the globe.
        UTM_SOUTH("utm-south"),
        /// A square of the military grid.
        MGRS("mgrs");

        private final String code;

        Reading(String code) {
            this.code = code;
        }

        /// The word in messages and documents.
        public String code() {
            return code;
        }
    }
}
