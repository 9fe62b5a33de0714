package org.furrow.engines.plan;

import java.util.Optional;
import java.util.Set;

/// Something that people get back when the last of some tasks is finished: a lot, a road, a line of pylons.
///
/// It costs `weight × curve(finish)`, and `weight × days` more for each day after its due day.
///
/// @param weight how much is blocked on each day, in the units of the programme's table of rates; 0 to [#MOST]
public record Benefit(String id, Set<String> tasks, long weight, DelayCurve curve, Optional<Due> due) {

    /// The greatest weight, so that sums of 100,000 of them over a century stay exact.
    public static final long MOST = 1_000_000_000;

    /// A day by which it should be back, and what each day later costs besides.
    public record Due(int day, long weight) {
        public Due {
            if (weight < 0 || weight > MOST) {
                throw new IllegalArgumentException(
                        "The weight of a day too late must be 0 to " + MOST + ", but was " + weight);
            }
        }
    }

    public Benefit {
        if (weight < 0 || weight > MOST) {
            throw new IllegalArgumentException("Benefit " + id + " must weigh 0 to " + MOST + ", but weighs " + weight);
        }
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException("Benefit " + id + " must wait for at least one task");
        }
        tasks = Set.copyOf(tasks);
    }

    /// A benefit of which each day counts alike.
    public static Benefit of(String id, long weight, String... tasks) {
        return new Benefit(id, Set.of(tasks), weight, DelayCurve.EVEN, Optional.empty());
    }

    /// What it costs when its last task finishes on that day.
    public long cost(int finish) {
        long late = due.map(d -> d.weight() * Math.max(0, finish - d.day())).orElse(0L);
        return weight * curve.at(finish) + late;
    }
}
