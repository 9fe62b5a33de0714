package org.furrow.domain.cleaning;

import java.util.Optional;

/// What a column of a file can mean to Furrow. A mapping says which column means which.
public enum Field {
    /// The programme's own number of the record.
    REFERENCE("reference"),
    /// What people call it.
    NAME("name"),
    /// Indication, SHA or CHA.
    CLASSIFICATION("classification"),
    /// Where the work stands.
    STATUS("status"),
    /// One or more types of contamination.
    CONTAMINATION("contamination"),
    /// For a release: cancelled, reduced or cleared; for an event: what happened.
    KIND("kind"),
    /// The reference of the hazard that a release or an event belongs to.
    HAZARD("hazard"),
    /// Name or code of the first-level unit.
    PROVINCE("province"),
    /// Name or code of the district or municipality.
    DISTRICT("district"),
    /// The nearest community.
    PLACE("place"),
    /// The organisation that surveys, clears or reports.
    OPERATOR("operator"),
    /// The date it became true on the ground, or was reported.
    REPORTED("reported"),
    /// The date it was closed, released or handed over.
    ENDED("ended"),
    /// The year, where the day is in other columns or unknown.
    YEAR("year"),
    /// The month, number or name.
    MONTH("month"),
    /// The day of the month.
    DAY("day"),
    /// The area somebody declared, with its unit where the text or the column says it.
    AREA("area"),
    /// The depth of clearance, in cm.
    DEPTH("depth"),
    /// How many.
    QUANTITY("quantity"),
    /// The model or category of explosive ordnance.
    DEVICE("device"),
    /// How many people were killed.
    KILLED("killed"),
    /// How many people were injured.
    INJURED("injured"),
    /// Who approved it.
    APPROVED_BY("approved-by"),
    /// Who says so.
    SOURCE("source"),
    /// Remarks.
    NOTES("notes"),
    /// How well the place is known.
    PRECISION("precision"),
    /// How well the date is known.
    DATE_PRECISION("date-precision"),
    /// Degrees east: decimal or degrees, minutes, seconds.
    LONGITUDE("longitude"),
    /// Degrees north: decimal or degrees, minutes, seconds.
    LATITUDE("latitude"),
    /// Metres east in a grid.
    EASTING("easting"),
    /// Metres north in a grid.
    NORTHING("northing"),
    /// The UTM zone with its band or hemisphere: 38N.
    ZONE("zone"),
    /// A reference of the military grid.
    MGRS("mgrs"),
    /// Both coordinates in one text.
    COORDINATES("coordinates"),
    /// The shape as well-known text.
    SHAPE("shape");

    private final String code;

    Field(String code) {
        this.code = code;
    }

    /// The word that mapping files use.
    public String code() {
        return code;
    }

    /// The field with that word.
    public static Optional<Field> find(String code) {
        for (Field field : values()) {
            if (field.code.equals(code)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
