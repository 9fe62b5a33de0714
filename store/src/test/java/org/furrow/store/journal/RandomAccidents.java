package org.furrow.store.journal;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.furrow.domain.clearance.AccidentContext;
import org.furrow.domain.clearance.AccidentFact;
import org.furrow.domain.clearance.AccidentKind;
import org.furrow.domain.clearance.AccidentNotice;
import org.furrow.domain.clearance.ItemCategory;
import org.furrow.domain.clearance.WorkStop;
import org.furrow.domain.journal.Fact;

/// Everything that the journal can say of an accident, with values by chance.
record RandomAccidents(RandomFacts chance) {

    List<Fact> list() {
        return List.of(
                new AccidentFact.Noticed(notice()),
                new AccidentFact.Amended(notice(), chance.text()),
                new AccidentFact.PreliminaryReported(chance.text()),
                new AccidentFact.Investigated(chance.text(), chance.text(), chance.text()),
                new AccidentFact.ActionSet(chance.text(), chance.text(), chance.day()),
                new AccidentFact.ActionDone(3, chance.text()),
                new AccidentFact.WorkResumed(chance.text()),
                new AccidentFact.Closed(chance.text()),
                new AccidentFact.Reopened(chance.text()));
    }

    private AccidentNotice notice() {
        Optional<Integer> accuracy = chance.maybe(() -> 25);
        return new AccidentNotice(
                chance.text(),
                chance.any(AccidentKind.class),
                chance.any(AccidentContext.class),
                chance.text(),
                chance.maybe(() -> LocalTime.of(7, 35)),
                chance.day(),
                chance.maybe(chance::position),
                accuracy.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                chance.text(),
                chance.maybe(() -> chance.any(ItemCategory.class)),
                chance.text(),
                chance.maybe(chance::id),
                chance.maybe(chance::id),
                chance.maybe(chance::id),
                chance.text(),
                2,
                1,
                chance.any(WorkStop.class));
    }
}
