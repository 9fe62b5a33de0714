package org.furrow.domain.cleaning;

import java.util.Optional;
import org.furrow.domain.cleaning.CleanRow.Dates;
import org.furrow.domain.cleaning.CleanRow.Figures;
import org.furrow.domain.cleaning.CleanRow.Ground;
import org.furrow.domain.cleaning.CleanRow.Identity;
import org.furrow.domain.cleaning.CleanRow.Labels;
import org.furrow.domain.cleaning.CleanRow.Origin;
import org.furrow.domain.cleaning.CleanRow.Texts;
import org.furrow.domain.cleaning.CleanRow.Whereabouts;
import org.furrow.domain.ground.Area;

/// Holds one row against all rules that concern one row.
///
/// The result is typed and carries everything that was found. Nothing in it differs from the file without a judgement
/// that says so. What can only be seen by comparing rows is left to [FileCleaning].
public final class RowCleaning {

    private RowCleaning() {}

    /// Examines one row.
    public static CleanRow examine(
            DraftRow draft, Subject subject, Surroundings surroundings, CleaningSettings settings) {
        Examination row = new Examination(draft, subject, surroundings, settings);
        reported(row);
        TextRules.examine(row);
        Identity identity = identity(row);
        Labels labels = CodeRules.examine(row);
        Dates dates = DateRules.examine(row);
        Figures figures = FigureRules.examine(row);
        Ground ground = new ShapeRules(row, figures.declared(), labels.classification()).examine();
        Ground placed = PlacementRules.examine(row, ground);
        return new CleanRow(
                new Origin(draft.file(), draft.number(), draft.originals()),
                subject,
                identity,
                labels,
                whereabouts(row),
                dates,
                measured(row, placed, figures),
                texts(row),
                placed,
                row.judgements(),
                Fingerprinting.of(draft));
    }

    /// Takes over what the reader found. A coordinate that cannot be read is no reason to lose a row that states its
    /// area, or needs none, where the programme accepts that.
    private static void reported(Examination row) {
        for (Finding finding : row.draft().findings()) {
            boolean isPlaceOnly = finding.rule() == CleaningRule.UNREADABLE_COORDINATE
                    || finding.rule() == CleaningRule.IMPOSSIBLE_COORDINATE;
            Optional<Area> declared = row.find(Field.AREA).flatMap(AreaReading::area);
            if (isPlaceOnly && (declared.isPresent() || !row.needsSurface())) {
                row.propose(finding, "recorded without a position");
            } else {
                row.tell(finding);
            }
        }
    }

    private static Identity identity(Examination row) {
        Optional<String> stated = row.find(Field.REFERENCE);
        String reference = stated.orElseGet(() -> Fingerprinting.reference(row.draft(), row.subject()));
        if (stated.isEmpty()) {
            row.tellDone(
                    row.finding(
                            CleaningRule.MISSING_REFERENCE,
                            Field.REFERENCE,
                            "The row has no reference",
                            "Call it " + reference),
                    "called " + reference);
        }
        String hazard = row.text(Field.HAZARD);
        boolean isLookedUp = !hazard.isEmpty() && row.surroundings().knowsHazards();
        if (isLookedUp && !row.surroundings().hasHazard(hazard)) {
            unknownHazard(row, hazard);
        }
        return new Identity(reference, stated.isEmpty(), row.text(Field.NAME), hazard);
    }

    private static void unknownHazard(Examination row, String hazard) {
        row.propose(
                row.finding(
                        CleaningRule.UNKNOWN_HAZARD,
                        Field.HAZARD,
                        "The hazard " + hazard + " is not in the register",
                        "Import the hazard first, or record the row without the link"),
                "recorded without a link to a hazard");
    }

    private static Figures measured(Examination row, Ground ground, Figures figures) {
        if (ground.footprint().isEmpty()) {
            AreaRules.computed(row, Optional.empty());
            return figures;
        }
        Optional<Area> declared = AreaRules.examine(row, ground.footprint().orElseThrow(), figures.declared());
        return new Figures(declared, figures.depthCm(), figures.quantity(), figures.killed(), figures.injured());
    }

    private static Whereabouts whereabouts(Examination row) {
        return new Whereabouts(
                row.text(Field.PROVINCE), row.text(Field.DISTRICT), row.text(Field.PLACE), row.text(Field.PRECISION));
    }

    private static Texts texts(Examination row) {
        return new Texts(
                row.text(Field.OPERATOR),
                row.text(Field.DEVICE),
                row.text(Field.APPROVED_BY),
                row.text(Field.SOURCE),
                row.text(Field.NOTES));
    }
}
