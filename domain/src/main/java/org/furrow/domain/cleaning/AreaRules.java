package org.furrow.domain.cleaning;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;

/// `sliver`, `declared-area-differs` and `unit-mix-up`: the drawn surface, and what was declared of it.
///
/// A declared area with decimals was computed from a drawing. Where the file's own grid tells which figure that drawing
/// has, the two must agree to half a square metre, in the grid or on the ellipsoid. Any other declared area was
/// rounded or estimated by a person and may differ by [AreaLimits#tolerance()].
final class AreaRules {

    /// By what a declared area is wrong when its unit is wrong: hectares, km² or either of both taken for another.
    private static final double[] MIX_UPS = {1e4, 1e6, 1e-4, 1e-6, 100, 0.01};

    private static final double COMPUTED_TOLERANCE_M2 = 0.5;

    private AreaRules() {}

    /// Tells what is odd about the area of the footprint.
    ///
    /// @return the declared area, corrected where the unit was mixed up and the correction is accepted
    static Optional<Area> examine(Examination row, Footprint footprint, Optional<Area> declared) {
        sliver(row, footprint);
        if (declared.isEmpty()) {
            return declared;
        }
        if (row.settings().areas().agree(declared.orElseThrow(), footprint.area())) {
            computed(row, Optional.of(footprint.area()));
            return declared;
        }
        Area stated = declared.orElseThrow();
        double statedM2 = AreaReading.squareMetres(row.text(Field.AREA)).orElse((double) stated.squareMetres());
        Optional<Area> meant = meant(row.settings().areas(), statedM2, footprint.area());
        if (meant.isPresent()) {
            return Optional.of(mixedUp(row, stated, meant.orElseThrow(), footprint.area()));
        }
        row.propose(
                row.finding(
                        CleaningRule.DECLARED_AREA_DIFFERS,
                        Field.AREA,
                        "The declared area is " + stated + " and the drawn one " + footprint.area() + ", "
                                + share(stated, footprint.area()),
                        "Keep both; the drawn area counts"),
                "both are kept, the drawn area counts");
        return declared;
    }

    /// Compares a computed area with the drawing in the file's own grid, for rows without a sound surface too.
    ///
    /// @param drawn the surface on the ellipsoid, where there is one
    static void computed(Examination row, Optional<Area> drawn) {
        OptionalDouble grid = row.draft().gridM2();
        OptionalDouble stated = computed(row.text(Field.AREA));
        if (grid.isEmpty() || stated.isEmpty()) {
            return;
        }
        double statedM2 = stated.orElseThrow();
        double gridM2 = grid.orElseThrow();
        boolean isEllipsoidal = drawn.equals(Optional.of(Area.ofSquareMetres(statedM2)));
        if (Math.abs(statedM2 - gridM2) < COMPUTED_TOLERANCE_M2 || isEllipsoidal) {
            return;
        }
        row.propose(
                row.finding(
                        CleaningRule.DECLARED_AREA_DIFFERS,
                        Field.AREA,
                        String.format(
                                Locale.ROOT,
                                "The declared area of %,.1f m² is a computed one, and the drawn one in the file's own"
                                        + " grid is %,.1f m², %+,.1f m²",
                                statedM2,
                                gridM2,
                                statedM2 - gridM2),
                        "Ask which drawing it was computed from; the drawn area counts"),
                "both are kept, the drawn area counts");
    }

    /// The figure in m², where it has decimals.
    private static OptionalDouble computed(String text) {
        OptionalDouble squareMetres = AreaReading.squareMetres(text);
        return squareMetres.isPresent() && squareMetres.orElseThrow() != Math.rint(squareMetres.orElseThrow())
                ? squareMetres
                : OptionalDouble.empty();
    }

    private static Area mixedUp(Examination row, Area stated, Area meant, Area drawn) {
        boolean isCorrected = row.propose(
                row.finding(
                        CleaningRule.UNIT_MIX_UP,
                        Field.AREA,
                        "The declared area is " + stated + " and the drawn one " + drawn + ": it fits in another unit",
                        "Read the declared area as " + meant),
                "the declared area was read as " + meant);
        return isCorrected ? meant : stated;
    }

    private static Optional<Area> meant(AreaLimits limits, double statedM2, Area drawn) {
        for (double factor : MIX_UPS) {
            double squareMetres = statedM2 * factor;
            if (squareMetres >= 1 && limits.isNear(squareMetres, drawn)) {
                return Optional.of(Area.ofSquareMetres(squareMetres));
            }
        }
        return Optional.empty();
    }

    private static String share(Area stated, Area drawn) {
        if (drawn.isZero()) {
            return "which is nothing";
        }
        double percent = 100.0 * (stated.squareMetres() - drawn.squareMetres()) / drawn.squareMetres();
        return String.format(Locale.ROOT, "%+,.0f %%", percent);
    }

    private static void sliver(Examination row, Footprint footprint) {
        if (!row.needsSurface()) {
            return;
        }
        AreaLimits limits = row.settings().areas();
        double perimeter = footprint.perimeterMetres();
        double thinness = 4 * Math.PI * footprint.area().squareMetres() / (perimeter * perimeter);
        boolean isSmall = footprint.area().compareTo(limits.sliver()) < 0;
        if (!isSmall && thinness >= limits.thinness()) {
            return;
        }
        row.tell(Examination.finding(
                CleaningRule.SLIVER,
                footprint.area().toString(),
                String.format(
                        Locale.ROOT,
                        "The surface has %s and a border of %s: it is very %s",
                        footprint.area(),
                        Wording.distance(perimeter),
                        isSmall ? "small" : "thin"),
                "Look whether it is left over from cutting one area along another"));
    }
}
