package org.furrow.domain.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.furrow.domain.cleaning.CleaningRule.Severity;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.hazard.WorkStatus;

/// A row after the rules have judged it: typed values, a sound shape, and everything that was found.
///
/// @param origin where it came from
/// @param subject what it is about
/// @param identity what it is called
/// @param labels the code values
/// @param whereabouts where it says it is, in words
/// @param dates when
/// @param figures numbers
/// @param texts free texts
/// @param ground where it is, as coordinates
/// @param judgements everything that was found, with what was done about it
/// @param fingerprint what it is compared with other rows by
public record CleanRow(
        Origin origin,
        Subject subject,
        Identity identity,
        Labels labels,
        Whereabouts whereabouts,
        Dates dates,
        Figures figures,
        Texts texts,
        Ground ground,
        List<Judgement> judgements,
        Fingerprint fingerprint) {

    /// Where a row came from.
    ///
    /// @param file the file
    /// @param number its number in the file, from 1
    /// @param originals column to original text, all columns
    public record Origin(String file, long number, Map<String, String> originals) {}

    /// What a row is called.
    ///
    /// @param reference the programme's own reference, or one derived from the content
    /// @param isDerived whether the reference was derived
    /// @param name what people call it, empty where nothing is stated
    /// @param hazard the reference of the hazard it belongs to, empty where none is stated
    public record Identity(String reference, boolean isDerived, String name, String hazard) {}

    /// The code values of a row.
    ///
    /// @param classification absent where none is stated
    /// @param status absent where none is stated
    /// @param contamination empty where none is stated
    /// @param kind the kind of release or event as a text code, empty where none is stated
    public record Labels(
            Optional<Classification> classification,
            Optional<WorkStatus> status,
            Set<Contamination> contamination,
            String kind) {
        public Labels {
            contamination = Set.copyOf(contamination);
        }
    }

    /// Where a row says it is, in words; empty texts where nothing is stated.
    ///
    /// @param province the first-level unit
    /// @param district the district or municipality
    /// @param place the nearest community
    /// @param precision how well the place is known
    public record Whereabouts(String province, String district, String place, String precision) {}

    /// When.
    ///
    /// @param reported when it became true on the ground, or was reported
    /// @param ended when it was closed, released or handed over
    public record Dates(Optional<KnownDate> reported, Optional<KnownDate> ended) {

        /// The date that counts for a row that has one date.
        public Optional<KnownDate> findAny() {
            return reported.or(() -> ended);
        }
    }

    /// Numbers, each absent where none is stated or it cannot be read.
    public record Figures(
            Optional<Area> declared,
            OptionalInt depthCm,
            OptionalInt quantity,
            OptionalInt killed,
            OptionalInt injured) {}

    /// Free texts, empty where nothing is stated.
    public record Texts(String operator, String device, String approvedBy, String source, String notes) {}

    /// Where a row is, as coordinates.
    ///
    /// @param footprint the sound surface, for rows that have one
    /// @param position the point, or a position inside the surface
    /// @param mended how mending changed the area, where anything was mended
    public record Ground(Optional<Footprint> footprint, Optional<Position> position, Optional<AreaChange> mended) {

        /// No place is known.
        public static final Ground NOWHERE = new Ground(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// How mending changed an area.
    ///
    /// @param before the surface enclosed as drawn; parts turned inside out by a crossing count against the others
    /// @param after the surface of the mended footprint
    public record AreaChange(Area before, Area after) {}

    /// What a row is compared with other rows by: equal fingerprints mean equal content.
    ///
    /// @param content of all columns but counters, and the shape
    /// @param shape of the shape alone, 0 where there is none
    /// @param rest of the fields and the shape, without the reference and the dates
    public record Fingerprint(long content, long shape, long rest) {}

    public CleanRow {
        judgements = List.copyOf(judgements);
    }

    /// What becomes of the row.
    public Verdict verdict() {
        if (judgements.stream().anyMatch(each -> each.severity() == Severity.HELD)) {
            return Verdict.HELD;
        }
        return judgements.stream().anyMatch(each -> each.severity() == Severity.FLAG)
                ? Verdict.FLAGGED
                : Verdict.ACCEPTED;
    }

    /// All findings, whatever was done about them.
    public List<Finding> findings() {
        return judgements.stream().map(Judgement::finding).toList();
    }

    /// The judgement by that rule, the first where there are several.
    public Optional<Judgement> find(CleaningRule rule) {
        return judgements.stream().filter(each -> each.rule() == rule).findFirst();
    }

    /// The same row with these judgements as well.
    public CleanRow judged(List<Judgement> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Judgement> all = new ArrayList<>(judgements);
        all.addAll(more);
        return with(identity, ground, all);
    }

    /// The same row under another reference.
    CleanRow named(String reference) {
        Identity renamed = new Identity(reference, identity.isDerived(), identity.name(), identity.hazard());
        return with(renamed, ground, judgements);
    }

    /// The same row in another place.
    CleanRow at(Ground elsewhere) {
        return with(identity, elsewhere, judgements);
    }

    private CleanRow with(Identity newIdentity, Ground newGround, List<Judgement> newJudgements) {
        return new CleanRow(
                origin,
                subject,
                newIdentity,
                labels,
                whereabouts,
                dates,
                figures,
                texts,
                newGround,
                newJudgements,
                fingerprint);
    }
}
