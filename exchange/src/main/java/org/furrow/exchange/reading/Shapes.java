package org.furrow.exchange.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;

/// Puts rings and parts together where a format leaves that to the reader.
final class Shapes {

    private Shapes() {}

    /// A polygon of rings that only their direction tells apart: clockwise ones are outer, the others are holes of the
    /// smallest outer ring round them. A hole that lies in none becomes an outer ring of its own.
    static Optional<Sketch> grouped(List<Ring> rings) {
        List<Ring> outers =
                new ArrayList<>(rings.stream().filter(ring -> turn(ring) <= 0).toList());
        List<Ring> holes =
                new ArrayList<>(rings.stream().filter(ring -> turn(ring) > 0).toList());
        if (outers.isEmpty()) {
            outers.addAll(holes);
            holes.clear();
        }
        outers.sort(Comparator.comparingDouble(ring -> Math.abs(turn(ring))));
        List<List<Ring>> parts = new ArrayList<>();
        outers.forEach(outer -> parts.add(new ArrayList<>(List.of(outer))));
        for (Ring hole : holes) {
            place(hole, parts);
        }
        List<Sketch.Part> inFileOrder = parts.stream()
                .sorted(Comparator.comparingInt(part -> rings.indexOf(part.getFirst())))
                .map(Sketch.Part::new)
                .toList();
        return rings.isEmpty() ? Optional.empty() : Optional.of(new Sketch(Sketch.Kind.POLYGON, inFileOrder));
    }

    /// Of several shapes in one, those of the largest kind, as one shape.
    static Optional<Sketch> largestKind(List<Sketch> members) {
        Optional<Sketch.Kind> largest = members.stream().map(Sketch::kind).max(Comparator.naturalOrder());
        return largest.map(kind -> new Sketch(
                kind,
                members.stream()
                        .filter(member -> member.kind() == kind)
                        .flatMap(member -> member.parts().stream())
                        .toList()));
    }

    private static void place(Ring hole, List<List<Ring>> parts) {
        for (List<Ring> part : parts) {
            if (hole.size() > 0 && holds(part.getFirst(), hole.x(0), hole.y(0))) {
                part.add(hole);
                return;
            }
        }
        parts.add(new ArrayList<>(List.of(hole)));
    }

    /// Twice the signed surface: negative for a clockwise ring.
    private static double turn(Ring ring) {
        double sum = 0;
        for (int i = 0; i < ring.size(); i++) {
            int next = (i + 1) % ring.size();
            sum += (ring.x(i) - ring.x(0)) * (ring.y(next) - ring.y(0))
                    - (ring.x(next) - ring.x(0)) * (ring.y(i) - ring.y(0));
        }
        return sum;
    }

    private static boolean holds(Ring ring, double x, double y) {
        boolean inside = false;
        for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            boolean crosses = (ring.y(i) > y) != (ring.y(j) > y);
            if (crosses && x < (ring.x(j) - ring.x(i)) * (y - ring.y(i)) / (ring.y(j) - ring.y(i)) + ring.x(i)) {
                inside = !inside;
            }
        }
        return inside;
    }
}
