package org.furrow.app.planning;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.people.Permission;
import org.furrow.domain.priority.RateTable;
import org.furrow.domain.priority.Weight;

/// What one area blocks at this moment, and what it is worth by the programme's rates.
public final class WeighingArea {

    private final Furrow furrow;

    /// Weighing areas of this register.
    public WeighingArea(Furrow furrow) {
        this.furrow = furrow;
    }

    /// The weight of a hazard, and by which table.
    public record Weighed(RateTable rates, Weight weight) {}

    /// The weight of a hazard; absent where nobody knows where it is, or nothing of it remains.
    public Optional<Weighed> weigh(Hazard hazard, long remainingM2) {
        furrow.register(Permission.READ_WHOLE);
        Optional<Footprint> footprint = hazard.extent().findFootprint();
        Optional<Position> position = footprint.map(Footprint::inside).or(hazard::findPlace);
        if (position.isEmpty() || remainingM2 <= 0) {
            return Optional.empty();
        }
        Priorities priorities = new AgreeingPriorities(furrow).read();
        Amounts amounts = furrow.register()
                .read(session -> furrow.answers()
                        .answer(
                                session,
                                new Amounts.Question(
                                        priorities.assumptions(),
                                        LocalDate.ofInstant(furrow.clock().instant(), ZoneOffset.UTC))));
        return Optional.of(new Weighed(
                priorities.programme(),
                Weight.of(priorities.programme(), amounts.of(remainingM2, footprint, position.orElseThrow()))));
    }
}
