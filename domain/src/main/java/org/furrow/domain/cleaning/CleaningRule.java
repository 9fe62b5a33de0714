package org.furrow.domain.cleaning;

import java.util.Optional;

/// The rules that a row of a file is held against. Their words are promised: reports, options and pages use them.
public enum CleaningRule {
    /// The file cannot be read as the format it seems to be.
    UNREADABLE_FILE("unreadable-file", Severity.HELD, "The file cannot be read as the format it seems to be."),
    /// The row cannot be read.
    UNREADABLE_ROW("unreadable-row", Severity.HELD, "The row cannot be read."),
    /// The file does not say its reference system and its numbers are not degrees.
    UNKNOWN_CRS(
            "unknown-crs",
            Severity.HELD,
            "The file does not say its reference system and its numbers are not degrees."),
    /// The row has no shape and no coordinates.
    MISSING_GEOMETRY("missing-geometry", Severity.HELD, "The row has no shape and no coordinates."),
    /// A surface is needed and the shape is a point or a line.
    NOT_A_SURFACE("not-a-surface", Severity.HELD, "A surface is needed and the shape is a point or a line."),
    /// A point is expected and the shape is a surface or a line.
    NOT_A_POINT("not-a-point", Severity.NOTE, "A point is expected and the shape is a surface or a line."),
    /// A coordinate is no number or lies outside the world.
    IMPOSSIBLE_COORDINATE(
            "impossible-coordinate", Severity.HELD, "A coordinate is no number or lies outside the world."),
    /// A coordinate's text cannot be read.
    UNREADABLE_COORDINATE("unreadable-coordinate", Severity.HELD, "A coordinate's text cannot be read."),
    /// Longitude and latitude seem to have changed places.
    SWAPPED_COORDINATES("swapped-coordinates", Severity.HELD, "Longitude and latitude seem to have changed places."),
    /// The longitude seems to have lost or gained a minus sign.
    LONGITUDE_SIGN("longitude-sign", Severity.HELD, "The longitude seems to have lost or gained a minus sign."),
    /// The latitude seems to have lost or gained a minus sign.
    LATITUDE_SIGN("latitude-sign", Severity.HELD, "The latitude seems to have lost or gained a minus sign."),
    /// It lies outside the country.
    OUTSIDE_COUNTRY("outside-country", Severity.HELD, "It lies outside the country."),
    /// It lies outside the district that the row states.
    OUTSIDE_DISTRICT("outside-district", Severity.FLAG, "It lies outside the district that the row states."),
    /// It lies unusually far from the other rows of its district.
    FAR_FROM_DISTRICT("far-from-district", Severity.FLAG, "It lies unusually far from the other rows of its district."),
    /// The stated district is not in the register of places.
    UNKNOWN_DISTRICT("unknown-district", Severity.FLAG, "The stated district is not in the register of places."),
    /// It sits on a settlement's centre: the place was probably not known.
    AT_SETTLEMENT_CENTRE(
            "at-settlement-centre",
            Severity.FLAG,
            "It sits on a settlement's centre: the place was probably not known."),
    /// Many rows share exactly this point.
    PILED_UP("piled-up", Severity.FLAG, "Many rows share exactly this point."),
    /// A ring did not return to its first point and was closed.
    UNCLOSED_RING("unclosed-ring", Severity.FLAG, "A ring did not return to its first point and was closed."),
    /// A ring has fewer than three different corners.
    SHORT_RING("short-ring", Severity.HELD, "A ring has fewer than three different corners."),
    /// A ring crosses or touches itself and was repaired.
    INVALID_RING("invalid-ring", Severity.FLAG, "A ring crosses or touches itself and was repaired."),
    /// The shape encloses no surface.
    ZERO_AREA("zero-area", Severity.HELD, "The shape encloses no surface."),
    /// The surface is very small or very thin.
    SLIVER("sliver", Severity.FLAG, "The surface is very small or very thin."),
    /// The surface is larger than the district it lies in.
    LARGER_THAN_DISTRICT("larger-than-district", Severity.HELD, "The surface is larger than the district it lies in."),
    /// The row repeats another one in everything.
    EXACT_DUPLICATE("exact-duplicate", Severity.HELD, "The row repeats another one in everything."),
    /// The row looks like another one, but what would prove it is missing.
    CANDIDATE_DUPLICATE(
            "candidate-duplicate",
            Severity.FLAG,
            "The row looks like another one, but what would prove it is missing."),
    /// Another record has the same reference and differs.
    DUPLICATE_REFERENCE("duplicate-reference", Severity.HELD, "Another record has the same reference and differs."),
    /// The surface overlaps another one in the file or in the register.
    OVERLAP("overlap", Severity.FLAG, "The surface overlaps another one in the file or in the register."),
    /// The declared area differs from the drawn one.
    DECLARED_AREA_DIFFERS("declared-area-differs", Severity.FLAG, "The declared area differs from the drawn one."),
    /// The declared area fits the drawn one in another unit.
    UNIT_MIX_UP("unit-mix-up", Severity.FLAG, "The declared area fits the drawn one in another unit."),
    /// The declared area cannot be read as a number.
    UNREADABLE_AREA("unreadable-area", Severity.FLAG, "The declared area cannot be read as a number."),
    /// A number cannot be read.
    UNREADABLE_NUMBER("unreadable-number", Severity.FLAG, "A number cannot be read."),
    /// The date does not exist, lies in the future, or ends before it begins.
    IMPOSSIBLE_DATE(
            "impossible-date", Severity.HELD, "The date does not exist, lies in the future, or ends before it begins."),
    /// Only the year or the month is known.
    INCOMPLETE_DATE("incomplete-date", Severity.FLAG, "Only the year or the month is known."),
    /// The row has no date.
    MISSING_DATE("missing-date", Severity.FLAG, "The row has no date."),
    /// The row has no reference; one was derived from its content.
    MISSING_REFERENCE(
            "missing-reference", Severity.NOTE, "The row has no reference; one was derived from its content."),
    /// A code value is not in the mapping.
    UNKNOWN_CODE("unknown-code", Severity.FLAG, "A code value is not in the mapping."),
    /// The row refers to a hazard that is not in the register.
    UNKNOWN_HAZARD("unknown-hazard", Severity.HELD, "The row refers to a hazard that is not in the register."),
    /// The release names no hazard; it was linked to the hazard it lies in, or recorded with one of its own.
    UNLINKED_RELEASE(
            "unlinked-release",
            Severity.FLAG,
            "The release names no hazard; it was linked to the one it lies in, or recorded with one of its own."),
    /// A text was spoilt by a wrong character set.
    BROKEN_TEXT("broken-text", Severity.FLAG, "A text was spoilt by a wrong character set."),
    /// A cleared area needs the depth it was cleared to.
    MISSING_DEPTH("missing-depth", Severity.HELD, "A cleared area needs the depth it was cleared to."),
    /// A word that the field uses in more than one sense.
    MISLEADING_WORD("misleading-word", Severity.NOTE, "A word that the field uses in more than one sense.");

    /// What a finding does to its row.
    public enum Severity {
        /// The row stays out of the register until a person has decided.
        HELD,
        /// The row is taken, and carries the finding.
        FLAG,
        /// The row is taken; the finding is only told.
        NOTE
    }

    private final String id;
    private final Severity severity;
    private final String sentence;

    CleaningRule(String id, Severity severity, String sentence) {
        this.id = id;
        this.severity = severity;
        this.sentence = sentence;
    }

    /// The promised word, such as `invalid-ring`.
    public String id() {
        return id;
    }

    /// What a finding of this rule does to its row.
    public Severity severity() {
        return severity;
    }

    /// What is wrong, in general.
    public String sentence() {
        return sentence;
    }

    /// Whether it proposes something that Furrow can do when a person accepts it.
    public boolean isAcceptable() {
        return switch (this) {
            case MISSING_GEOMETRY,
                    NOT_A_SURFACE,
                    IMPOSSIBLE_COORDINATE,
                    UNREADABLE_COORDINATE,
                    SWAPPED_COORDINATES,
                    LONGITUDE_SIGN,
                    LATITUDE_SIGN,
                    UNKNOWN_DISTRICT,
                    SHORT_RING,
                    ZERO_AREA,
                    EXACT_DUPLICATE,
                    CANDIDATE_DUPLICATE,
                    DUPLICATE_REFERENCE,
                    DECLARED_AREA_DIFFERS,
                    UNIT_MIX_UP,
                    IMPOSSIBLE_DATE,
                    UNKNOWN_CODE,
                    UNKNOWN_HAZARD,
                    BROKEN_TEXT,
                    MISSING_DEPTH -> true;
            case UNREADABLE_FILE,
                    UNREADABLE_ROW,
                    UNKNOWN_CRS,
                    NOT_A_POINT,
                    OUTSIDE_COUNTRY,
                    OUTSIDE_DISTRICT,
                    FAR_FROM_DISTRICT,
                    AT_SETTLEMENT_CENTRE,
                    PILED_UP,
                    UNCLOSED_RING,
                    INVALID_RING,
                    SLIVER,
                    LARGER_THAN_DISTRICT,
                    OVERLAP,
                    UNREADABLE_AREA,
                    UNREADABLE_NUMBER,
                    INCOMPLETE_DATE,
                    MISSING_DATE,
                    MISSING_REFERENCE,
                    UNLINKED_RELEASE,
                    MISLEADING_WORD -> false;
        };
    }

    /// The rule with that word.
    public static Optional<CleaningRule> find(String id) {
        for (CleaningRule rule : values()) {
            if (rule.id.equals(id)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
