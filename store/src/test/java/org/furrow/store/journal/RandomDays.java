package org.furrow.store.journal;

import java.util.List;
import java.util.OptionalInt;
import org.furrow.domain.clearance.Assets;
import org.furrow.domain.clearance.Disposal;
import org.furrow.domain.clearance.DisposalMethod;
import org.furrow.domain.clearance.FoundItem;
import org.furrow.domain.clearance.ItemCategory;
import org.furrow.domain.clearance.ItemCondition;
import org.furrow.domain.clearance.ProgressFact;
import org.furrow.domain.clearance.ProgressReport;
import org.furrow.domain.clearance.Stoppage;
import org.furrow.domain.clearance.StoppageCause;
import org.furrow.domain.clearance.Worked;
import org.furrow.domain.clearance.WorkedKind;
import org.furrow.domain.ground.Area;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.mission.Method;

/// Facts of reports of days, made by chance.
///
/// @param facts by whose chance
record RandomDays(RandomFacts facts) {

    List<Fact> oneOfEach() {
        return List.of(
                new ProgressFact.Reported(facts.text(), report()),
                new ProgressFact.Corrected(report(), facts.text()),
                new ProgressFact.TakenBack(facts.text()),
                new ProgressFact.LookedInto(facts.text(), facts.text()));
    }

    private ProgressReport report() {
        return new ProgressReport(
                facts.id(),
                facts.id(),
                facts.day(),
                facts.some(() -> new Worked(
                        facts.any(Method.class), facts.any(WorkedKind.class), new Area(facts.random.nextInt(9999)))),
                facts.random.nextInt(600),
                facts.some(() -> new Stoppage(facts.any(StoppageCause.class), facts.random.nextInt(1, 600))),
                new Assets(facts.random.nextInt(20), facts.random.nextInt(3), facts.random.nextInt(3)),
                facts.some(this::item),
                facts.random.nextInt(3),
                facts.text(),
                facts.some(facts::quantity),
                facts.maybe(facts::footprint),
                facts.some(facts::id));
    }

    private FoundItem item() {
        return new FoundItem(
                facts.any(ItemCategory.class),
                facts.text(),
                facts.maybe(facts::position),
                facts.random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(facts.random.nextInt(500)),
                facts.any(ItemCondition.class),
                facts.random.nextInt(1, 99),
                facts.maybe(() -> new Disposal(
                        facts.any(DisposalMethod.class), facts.day(), facts.text(), facts.text(), facts.text())));
    }
}
