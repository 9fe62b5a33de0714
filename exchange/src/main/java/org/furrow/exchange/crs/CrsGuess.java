package org.furrow.exchange.crs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;
import org.furrow.exchange.reading.FileProblem;

/// Looks at the numbers of a file that does not say its reference system: whether they can be degrees, and if not,
/// which known systems they would fit and where that would put them. It never decides.
public final class CrsGuess {

    private static final double BULK = 0.5;
    private static final int MOST_NAMED = 4;

    /// A system that the numbers would fit.
    ///
    /// @param system the system
    /// @param longitude of the middle of the samples there, in degrees east
    /// @param latitude of the middle of the samples there, in degrees north
    public record Candidate(ReferenceSystem system, double longitude, double latitude) {}

    /// Where a system is used.
    private record Use(int code, double west, double south, double east, double north) {
        boolean holds(double longitude, double latitude) {
            return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
        }
    }

    /// Systems of national registers, with the land they are used in (degrees, generously rounded).
    private static final List<Use> USES = List.of(
            new Use(28992, 3.2, 50.7, 7.3, 53.7),
            new Use(31275, 13.3, 42.4, 16.6, 46.6),
            new Use(31276, 16.4, 41.8, 19.6, 46.6),
            new Use(31277, 19.4, 40.8, 22.6, 46.3),
            new Use(3765, 13.3, 42.3, 19.5, 46.6),
            new Use(31466, 5.8, 49.1, 7.6, 53.9),
            new Use(31467, 7.4, 47.2, 10.6, 55.1),
            new Use(31468, 10.4, 47.2, 13.6, 55.0),
            new Use(3116, -75.6, -4.3, -72.5, 12.6),
            new Use(27700, -8, 49.8, 2, 61),
            new Use(2157, -10.7, 51.3, -5.3, 55.5),
            new Use(28404, 18, 41, 24, 70),
            new Use(28405, 24, 44, 30, 70),
            new Use(28406, 30, 44, 36, 70),
            new Use(28407, 36, 41, 42, 70),
            new Use(28408, 42, 38, 48, 70),
            new Use(28409, 48, 38, 54, 70),
            new Use(24047, 96, 5, 102, 21),
            new Use(24048, 102, 5, 108, 21));

    private CrsGuess() {}

    /// The problem of a file without a stated system whose numbers are mostly no degrees; nothing where they may be.
    ///
    /// @param samples shapes in the file's own numbers
    public static Optional<FileProblem> judge(String file, Collection<Sketch> samples) {
        List<double[]> points = firstPoints(samples);
        long outside = points.stream()
                .filter(point -> Math.abs(point[0]) > 180 || Math.abs(point[1]) > 90)
                .count();
        if (points.isEmpty() || outside <= BULK * points.size()) {
            return Optional.empty();
        }
        double x = middle(points, 0);
        double y = middle(points, 1);
        String sentence = String.format(
                Locale.ROOT,
                "The file does not say its reference system, and its numbers are no degrees: the middle is %.0f, %.0f.",
                x,
                y);
        return Optional.of(new FileProblem(file, 0, CleaningRule.UNKNOWN_CRS.id(), sentence, advice(x, y)));
    }

    /// The systems that a place in unknown numbers would fit, most narrowly used first.
    public static List<Candidate> candidates(double x, double y) {
        List<Candidate> candidates = new ArrayList<>();
        for (Use use : USES) {
            place(use.code(), x, y)
                    .filter(place -> use.holds(place.longitude(), place.latitude()))
                    .ifPresent(candidates::add);
        }
        return candidates;
    }

    private static Optional<Candidate> place(int code, double x, double y) {
        return ReferenceSystem.ofEpsg(code).map(system -> {
            Ring placed = Projection.of(system)
                    .toWgs84(Sketch.point(x, y))
                    .parts()
                    .getFirst()
                    .rings()
                    .getFirst();
            return new Candidate(system, placed.x(0), placed.y(0));
        });
    }

    private static String advice(double x, double y) {
        StringBuilder advice = new StringBuilder("Maybe name it with --crs EPSG:n.");
        for (Candidate candidate : candidates(x, y).stream().limit(MOST_NAMED).toList()) {
            advice.append(String.format(
                    Locale.ROOT,
                    " It would fit %s, which puts the middle at %.4f, %.4f (longitude, latitude).",
                    candidate.system(),
                    candidate.longitude(),
                    candidate.latitude()));
        }
        boolean mayBeUtm = x > 160_000 && x < 840_000 && y > 0 && y < 10_000_000;
        if (mayBeUtm) {
            advice.append(" It could be UTM, whose zone the numbers do not tell: EPSG:326nn north, EPSG:327nn south.");
        }
        return advice.toString();
    }

    private static List<double[]> firstPoints(Collection<Sketch> samples) {
        List<double[]> points = new ArrayList<>();
        for (Sketch sample : samples) {
            sample.parts().stream()
                    .flatMap(part -> part.rings().stream())
                    .filter(ring -> ring.size() > 0)
                    .findFirst()
                    .ifPresent(ring -> points.add(new double[] {ring.x(0), ring.y(0)}));
        }
        return points;
    }

    private static double middle(List<double[]> points, int axis) {
        double[] sorted =
                points.stream().mapToDouble(point -> point[axis]).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
