package org.furrow.domain.cleaning;

import java.util.Locale;
import java.util.Optional;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;

/// `sliver`, `declared-area-differs` and `unit-mix-up`: the drawn surface, and what was declared of it.
final class AreaRules {

    /// By what a declared area is wrong when its unit is wrong: hectares, km² or either of both taken for another.
    private static final double[] MIX_UPS = {1e4, 1e6, 1e-4, 1e-6, 100, 0.01};

    private AreaRules() {}

    /// Tells what is odd about the area of the footprint.
    ///
    /// @return the declared area, corrected where the unit was mixed up and the correction is accepted
    static Optional<Area> examine(Examination row, Footprint footprint, Optional<Area> declared) {
        sliver(row, footprint);
        if (declared.isEmpty() || row.settings().areas().agree(declared.orElseThrow(), footprint.area())) {
            return declared;
        }
        Area stated = declared.orElseThrow();
        Optional<Area> meant = meant(row.settings().areas(), stated, footprint.area());
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

    private static Optional<Area> meant(AreaLimits limits, Area stated, Area drawn) {
        for (double factor : MIX_UPS) {
            double squareMetres = stated.squareMetres() * factor;
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
