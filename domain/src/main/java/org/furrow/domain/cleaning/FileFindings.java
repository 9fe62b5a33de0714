package org.furrow.domain.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.furrow.domain.cleaning.CleanRow.Identity;
import org.furrow.domain.ground.OverlapSweep.Overlap;

/// What comparing the rows of an import brought to light, told to each row in the second pass.
public final class FileFindings {

    private final CleaningSettings settings;
    private final RowFacts facts;
    private final Repeated repeated;
    private final PlaceComparison places;

    FileFindings(CleaningSettings settings, RowFacts facts, Repeated repeated, PlaceComparison places) {
        this.settings = settings;
        this.facts = facts;
        this.repeated = repeated;
        this.places = places;
    }

    /// Which rows repeat which, by content, reference, shape, all but reference and dates, and overlap.
    record Repeated(
            Repetitions contents,
            Repetitions references,
            Repetitions shapes,
            Repetitions rests,
            OverlapFacts overlaps) {}

    /// The row with what the comparison found about it, and with what the programme accepts done.
    ///
    /// @param place what [FileCleaning#add] gave for the row in the first pass
    /// @param row the row, examined again with the same settings
    public CleanRow judge(int place, CleanRow row) {
        List<Judgement> found = new ArrayList<>();
        CleanRow named = named(place, row, found);
        overlap(place, found);
        CleanRow placed = placed(place, named, found);
        return placed.judged(found);
    }

    private CleanRow named(int place, CleanRow row, List<Judgement> found) {
        Optional<Finding> duplicate = duplicate(place, row);
        Identity identity = row.identity();
        int copy = repeated.references().copy(place);
        String separate = identity.reference() + "-" + copy;
        boolean isAccepted =
                duplicate.filter(finding -> settings.accepts(finding.rule())).isPresent();
        String done = copy > 1 ? "kept as a separate record, " + separate : "kept as a separate record";
        duplicate
                .map(finding -> isAccepted ? Judgement.done(finding, done) : Judgement.of(finding))
                .ifPresent(found::add);
        if (copy == 1 || !(isAccepted || identity.isDerived())) {
            return row;
        }
        if (identity.isDerived()) {
            found.add(Judgement.done(renamed(place, identity, separate), "called " + separate));
        }
        return row.named(separate);
    }

    private Finding renamed(int place, Identity identity, String separate) {
        String first = facts.label(repeated.references().first(place));
        return new Finding(
                CleaningRule.MISSING_REFERENCE,
                Field.REFERENCE.code(),
                "",
                "The reference " + identity.reference() + " derived from the content belongs to " + first,
                "Call it " + separate);
    }

    private Optional<Finding> duplicate(int place, CleanRow row) {
        if (repeated.contents().isCopy(place)) {
            return Optional.of(sameContent(place));
        }
        if (facts.isNamed(place) && repeated.references().isCopy(place)) {
            String reference = row.identity().reference();
            String other = facts.label(repeated.references().first(place));
            return Optional.of(new Finding(
                    CleaningRule.DUPLICATE_REFERENCE,
                    Field.REFERENCE.code(),
                    reference,
                    "The reference " + reference + " belongs to " + other + " already, which differs",
                    "Correct the reference, or keep both as separate records"));
        }
        if (repeated.shapes().isCopy(place)) {
            String other = facts.label(repeated.shapes().first(place));
            return Optional.of(candidate("The shape is exactly that of " + other + ", and other columns differ"));
        }
        int alike = repeated.rests().first(place);
        if (alike != place && facts.isBare(place) != facts.isBare(alike)) {
            return Optional.of(candidate("It says what " + facts.label(alike)
                    + " says, but one of the two has neither a reference nor a date"));
        }
        return repeated.overlaps().findLike(place).map(overlap -> nearIdentical(place, overlap));
    }

    private Finding sameContent(int place) {
        String other = facts.label(repeated.contents().first(place));
        if (facts.isProvable(place)) {
            return Examination.finding(
                    CleaningRule.EXACT_DUPLICATE,
                    "",
                    "Every column and the shape are those of " + other,
                    "Leave it out, or keep both as separate records");
        }
        return candidate("Every column and the shape are those of " + other
                + ", but neither a reference nor a full date proves that it is the same record");
    }

    private Finding nearIdentical(int place, Overlap overlap) {
        int other = (int) (overlap.first() == place ? overlap.second() : overlap.first());
        return candidate(String.format(
                Locale.ROOT,
                "The surface agrees with that of %s by %.0f %%",
                facts.label(other),
                100 * overlap.likeness()));
    }

    private static Finding candidate(String sentence) {
        return Examination.finding(
                CleaningRule.CANDIDATE_DUPLICATE,
                "",
                sentence,
                "Ask the source; both stay separate records until somebody decides");
    }

    private void overlap(int place, List<Judgement> found) {
        repeated.overlaps()
                .find(place)
                .map(sum -> Examination.finding(
                        CleaningRule.OVERLAP,
                        sum.shared().toString(),
                        "The surface overlaps " + (sum.count() == 1 ? "" : sum.count() + " others, most of all ")
                                + facts.label(sum.largest()) + " by " + sum.most(),
                        "Look which of them is drawn right; totals count the shared surface once"))
                .map(Judgement::of)
                .ifPresent(found::add);
    }

    private CleanRow placed(int place, CleanRow row, List<Judgement> found) {
        if (row.ground().position().isEmpty()) {
            return row;
        }
        String at = row.ground().position().orElseThrow().toString();
        crowd(place, row, at).map(Judgement::of).ifPresent(found::add);
        Turn turn = places.turn(place);
        if (turn == null || row.find(turn.rule()).isPresent()) {
            far(place, row, at).map(Judgement::of).ifPresent(found::add);
            return row;
        }
        Finding finding = turned(place, at, turn);
        if (!settings.accepts(turn.rule())) {
            found.add(Judgement.of(finding));
            return row;
        }
        found.add(Judgement.done(finding, turn.done()));
        return row.at(Turned.by(turn, row.ground()));
    }

    private Optional<Finding> crowd(int place, CleanRow row, String at) {
        if (row.find(CleaningRule.AT_SETTLEMENT_CENTRE).isPresent()) {
            return Optional.empty();
        }
        String shared = at + " is shared by " + places.sharing(place) + " differing rows"
                + (places.isModal(place) ? ", more than any other point of the district" : "");
        return places.isModal(place) || places.isPiled(place)
                ? Optional.of(Examination.finding(
                        CleaningRule.PILED_UP, at, shared, "Ask the source how well the place is known"))
                : Optional.empty();
    }

    private Optional<Finding> far(int place, CleanRow row, String at) {
        if (!places.isFar(place)) {
            return Optional.empty();
        }
        Spread spread = places.spread(place);
        return Optional.of(Examination.finding(
                CleaningRule.FAR_FROM_DISTRICT,
                at,
                at + " lies " + Wording.distance(metres(place, spread)) + " from the middle of the rows of "
                        + row.whereabouts().district() + "; half of them lie within "
                        + Wording.distance(spread.medianMetres()),
                "Correct the district or the coordinates"));
    }

    private Finding turned(int place, String at, Turn turn) {
        Spread spread = places.spread(place);
        return Examination.finding(
                turn.rule(),
                at,
                at + " lies " + Wording.distance(metres(place, spread))
                        + " from the middle of the rows it belongs to, and among them when you " + turn.proposal(),
                turn.proposal());
    }

    private double metres(int place, Spread spread) {
        return spread.metresTo(facts.longitude(place), facts.latitude(place));
    }
}
