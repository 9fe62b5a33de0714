package org.furrow.domain.cleaning;

import java.util.List;
import java.util.Optional;
import org.furrow.domain.cleaning.CleanRow.AreaChange;
import org.furrow.domain.cleaning.CleanRow.Ground;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Mending;
import org.furrow.domain.ground.Mending.Defect;
import org.furrow.domain.ground.Mending.Mended;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.hazard.Classification;

/// The rules about the shape itself: missing, empty, open, short, crossing, impossible, of the wrong kind.
final class ShapeRules {

    /// Findings of the reader that say already why there is no shape.
    private static final List<CleaningRule> EXPLAINED = List.of(
            CleaningRule.UNREADABLE_COORDINATE,
            CleaningRule.IMPOSSIBLE_COORDINATE,
            CleaningRule.UNKNOWN_CRS,
            CleaningRule.UNREADABLE_ROW);

    private final Examination row;
    private final Optional<Area> declared;
    private final Optional<Classification> classification;

    ShapeRules(Examination row, Optional<Area> declared, Optional<Classification> classification) {
        this.row = row;
        this.declared = declared;
        this.classification = classification;
    }

    /// Where the row is, after everything that may be mended was mended.
    Ground examine() {
        Optional<Sketch> shape = row.draft().shape().filter(sketch -> !sketch.isEmpty());
        if (shape.isEmpty()) {
            return missing();
        }
        return swapped(shape.orElseThrow()).map(this::drawn).orElse(Ground.NOWHERE);
    }

    /// The sketch, swapped where it has no possible point as it stands, only possible ones when swapped, and the
    /// programme accepts that; nothing where it does not accept it.
    private Optional<Sketch> swapped(Sketch sketch) {
        if (possiblePoints(sketch) > 0) {
            return Optional.of(sketch);
        }
        Sketch swapped = Turn.SWAPPED.of(sketch);
        if (possiblePoints(swapped) < sketch.pointCount() || isElsewhere(swapped)) {
            return Optional.of(sketch);
        }
        Ring ring = firstRing(sketch);
        String at = "x " + ring.x(0) + ", y " + ring.y(0);
        Finding finding = Examination.finding(
                CleaningRule.SWAPPED_COORDINATES,
                at,
                at + " is no position, and is one when you " + Turn.SWAPPED.proposal(),
                Turn.SWAPPED.proposal());
        return row.propose(finding, Turn.SWAPPED.done()) ? Optional.of(swapped) : Optional.empty();
    }

    /// Whether the sketch surely does not begin in the country: then swapping did not mend it.
    private boolean isElsewhere(Sketch swapped) {
        Ring ring = firstRing(swapped);
        return row.surroundings().knowsCountry() && !row.surroundings().isInCountry(new Position(ring.x(0), ring.y(0)));
    }

    private static int possiblePoints(Sketch sketch) {
        int possible = 0;
        for (Sketch.Part part : sketch.parts()) {
            for (Ring ring : part.rings()) {
                for (int i = 0; i < ring.size(); i++) {
                    possible += Position.isPossible(ring.x(i), ring.y(i)) ? 1 : 0;
                }
            }
        }
        return possible;
    }

    private Ground drawn(Sketch sketch) {
        return switch (sketch.kind()) {
            case POLYGON -> surface(sketch);
            case LINE, POINT -> pointLike(sketch);
        };
    }

    private Ground missing() {
        if (EXPLAINED.stream().noneMatch(row::hasFinding)) {
            withoutSurface(Examination.finding(
                    CleaningRule.MISSING_GEOMETRY,
                    "",
                    row.draft().shape().isPresent() ? "The shape has no points" : "The row has no shape",
                    withoutSurface()));
        }
        return Ground.NOWHERE;
    }

    private Ground pointLike(Sketch sketch) {
        Ring ring = firstRing(sketch);
        int middle = ring.size() / 2;
        if (!Position.isPossible(ring.x(middle), ring.y(middle))) {
            impossible("x " + ring.x(middle) + ", y " + ring.y(middle));
            return Ground.NOWHERE;
        }
        if (row.needsSurface()) {
            notASurface(sketch);
        } else if (sketch.pointCount() > 1) {
            notAPoint(sketch.kind() == Sketch.Kind.LINE ? "a line" : sketch.pointCount() + " points");
        }
        return new Ground(
                Optional.empty(), Optional.of(new Position(ring.x(middle), ring.y(middle))), Optional.empty());
    }

    private static Ring firstRing(Sketch sketch) {
        return sketch.parts().stream()
                .flatMap(part -> part.rings().stream())
                .filter(ring -> ring.size() > 0)
                .findFirst()
                .orElseThrow();
    }

    private void notASurface(Sketch sketch) {
        boolean isIndication =
                classification.filter(Classification.INDICATION::equals).isPresent();
        if (isIndication && sketch.kind() == Sketch.Kind.POINT) {
            return;
        }
        String kind = sketch.kind() == Sketch.Kind.POINT ? "point" : "line";
        withoutSurface(Examination.finding(
                CleaningRule.NOT_A_SURFACE, kind, "A surface is needed and the shape is a " + kind, withoutSurface()));
    }

    private void notAPoint(String kind) {
        row.tell(Examination.finding(
                CleaningRule.NOT_A_POINT,
                kind,
                "A point is expected and the shape is " + kind,
                "One position on it is recorded"));
    }

    private Ground surface(Sketch sketch) {
        Mended mended = Mending.mend(sketch);
        for (Defect defect : mended.defects()) {
            told(defect, mended);
        }
        if (mended.footprint().isEmpty()) {
            return Ground.NOWHERE;
        }
        Footprint footprint = mended.footprint().orElseThrow();
        if (!row.needsSurface() && row.subject() != Subject.PLACES) {
            notAPoint("a surface of " + footprint.area());
            return new Ground(Optional.empty(), Optional.of(footprint.inside()), Optional.empty());
        }
        Optional<AreaChange> change = mended.defects().isEmpty()
                ? Optional.empty()
                : Optional.of(new AreaChange(mended.drawn(), footprint.area()));
        return new Ground(Optional.of(footprint), Optional.of(footprint.inside()), change);
    }

    private void told(Defect defect, Mended mended) {
        CleaningRule rule = rule(defect.kind());
        String where = defect.where().map(position -> " at " + position).orElse("");
        String value = defect.where().map(Position::toString).orElse("");
        if (rule == CleaningRule.IMPOSSIBLE_COORDINATE) {
            impossible(defect.detail());
        } else if (mended.footprint().isEmpty()) {
            withoutSurface(Examination.finding(rule, value, defect.detail() + where, withoutSurface()));
        } else {
            Area after = mended.footprint().orElseThrow().area();
            row.tellDone(
                    Examination.finding(rule, value, defect.detail() + where, "Take the mended shape"),
                    "mended; the area was " + mended.drawn() + " as drawn and is " + after + " now");
        }
    }

    private void impossible(String detail) {
        withoutSurface(Examination.finding(
                CleaningRule.IMPOSSIBLE_COORDINATE,
                detail,
                detail + " is outside longitude -180 to 180 and latitude -90 to 90",
                "Look whether the numbers are metres of a grid, and name it with --crs"));
    }

    /// Tells that the row has no surface, and lets it pass by its stated area where that is accepted and stated.
    private void withoutSurface(Finding finding) {
        if (row.needsSurface() && declared.isEmpty()) {
            row.tell(finding);
        } else {
            row.propose(
                    finding,
                    declared.map(area -> "recorded by its stated area of " + area)
                            .orElse("recorded without a position"));
        }
    }

    private String withoutSurface() {
        if (!row.needsSurface()) {
            return "Record it without a position";
        }
        return declared.map(area -> "Record it by its stated area of " + area)
                .orElse("Ask the source for the shape, or for the area at least");
    }

    private static CleaningRule rule(Mending.Kind kind) {
        return switch (kind) {
            case EMPTY -> CleaningRule.MISSING_GEOMETRY;
            case NOT_A_SURFACE -> CleaningRule.NOT_A_SURFACE;
            case IMPOSSIBLE_COORDINATE -> CleaningRule.IMPOSSIBLE_COORDINATE;
            case UNCLOSED_RING -> CleaningRule.UNCLOSED_RING;
            case SHORT_RING -> CleaningRule.SHORT_RING;
            case INVALID_RING -> CleaningRule.INVALID_RING;
            case ZERO_AREA -> CleaningRule.ZERO_AREA;
        };
    }
}
