package org.furrow.domain.standard;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.furrow.domain.clearance.AccidentRefusal;
import org.furrow.domain.clearance.ProgressRefusal;
import org.furrow.domain.decision.ChangeRefusal;
import org.furrow.domain.decision.Refusal;
import org.furrow.domain.mission.MissionRefusal;
import org.furrow.domain.planning.PlanRefusal;
import org.furrow.domain.quality.QualityRefusal;
import org.furrow.domain.release.HandoverRefusal;
import org.furrow.domain.tasking.TaskRefusal;
import org.furrow.domain.victims.VictimRefusal;

/// The catalogue of refusals: those of every step of the process.
public final class Refusals {

    private static final List<Refusal> ALL = Stream.<Refusal[]>of(
                    ChangeRefusal.values(),
                    PlanRefusal.values(),
                    MissionRefusal.values(),
                    TaskRefusal.values(),
                    ProgressRefusal.values(),
                    AccidentRefusal.values(),
                    VictimRefusal.values(),
                    QualityRefusal.values(),
                    HandoverRefusal.values())
            .flatMap(Stream::of)
            .sorted(Comparator.comparingInt(Refusals::step).thenComparingInt(Refusals::number))
            .toList();

    private Refusals() {}

    /// All of them, by step and number.
    public static List<Refusal> all() {
        return ALL;
    }

    private static int step(Refusal refusal) {
        return Integer.parseInt(refusal.code().substring(2, point(refusal)));
    }

    private static int number(Refusal refusal) {
        return Integer.parseInt(refusal.code().substring(point(refusal) + 1));
    }

    private static int point(Refusal refusal) {
        return refusal.code().indexOf('.');
    }
}
