package org.furrow.store.journal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import org.furrow.domain.quality.Answer;
import org.furrow.domain.quality.Cost;
import org.furrow.domain.quality.Draw;
import org.furrow.domain.quality.DrawnSquares;
import org.furrow.domain.quality.Effort;
import org.furrow.domain.quality.Filled;
import org.furrow.domain.quality.Grade;
import org.furrow.domain.quality.Inspected;
import org.furrow.domain.quality.Inspectors;
import org.furrow.domain.quality.LotEvent;
import org.furrow.domain.quality.LotNote;
import org.furrow.domain.quality.LotSample;
import org.furrow.domain.quality.NonconformityFact;
import org.furrow.domain.quality.NonconformityProfile;
import org.furrow.domain.quality.SampleOrder;
import org.furrow.domain.quality.SamplingFact;
import org.furrow.domain.quality.SamplingStandard;
import org.furrow.domain.quality.Verdict;
import org.furrow.domain.quality.VisitFact;
import org.furrow.domain.quality.VisitKind;
import org.furrow.domain.quality.VisitProfile;

/// Facts of quality, for [RandomFacts].
///
/// @param texts what somebody writes
/// @param grounds where squares are drawn
record RandomQuality(Random random, Supplier<String> texts, Supplier<RecordId> ids, Supplier<Footprint> grounds) {

    List<Fact> oneOfEach() {
        return List.of(
                new VisitFact.Recorded(visit()),
                new VisitFact.Corrected(visit(), text()),
                new VisitFact.TakenBack(text()),
                new NonconformityFact.Raised(new NonconformityProfile(
                        text(), any(Grade.class), text(), text(), text(), maybe(ids), maybe(ids), maybe(ids))),
                new NonconformityFact.Acknowledged(text()),
                new NonconformityFact.CauseFound(text()),
                new NonconformityFact.ActionSet(text(), text(), day()),
                new NonconformityFact.Verified(text()),
                new NonconformityFact.Closed(text()),
                new NonconformityFact.Reopened(text()),
                new NonconformityFact.Withdrawn(text()),
                new SamplingFact.Drawn(draw()),
                new SamplingFact.Noted(new LotNote(text(), any(Method.class), LotEvent.UNSTEADY, text())));
    }

    private VisitProfile visit() {
        return new VisitProfile(
                text(),
                any(VisitKind.class),
                day(),
                random.nextBoolean(),
                new Inspectors(text(), maybe(ids), text()),
                new Inspected(text(), maybe(ids), maybe(ids), maybe(ids), maybe(() -> any(Method.class))),
                maybe(() -> new Filled(text(), random.nextInt(1, 9), text(), some(this::line))),
                maybe(() ->
                        new LotSample(text(), random.nextLong(1L << 40), random.nextInt(99), 7, 0, text(), maybe(ids))),
                maybe(() -> any(Verdict.class)),
                effort(),
                maybe(ids),
                text(),
                some(ids),
                text());
    }

    private Filled.Line line() {
        return new Filled.Line(text(), text(), any(Grade.class), any(Answer.class), text());
    }

    private Effort effort() {
        return new Effort(
                BigDecimal.valueOf(random.nextInt(10_000), 2),
                random.nextInt(20),
                maybe(() -> new Cost(Currency.getInstance("USD"), BigDecimal.valueOf(random.nextInt(1 << 20), 2))));
    }

    private Draw draw() {
        SamplingStandard.Layout layout = new SamplingStandard.Layout(
                random.nextInt(1, 101), random.nextInt(501), random.nextInt(1_001) / 1_000.0);
        return new Draw(
                text(),
                text(),
                maybe(ids),
                grounds.get(),
                new SampleOrder(layout, random.nextInt(1, 5_001), random.nextLong(1_000_000_000)),
                random.nextInt(1, 9),
                new DrawnSquares.Stratum(random.nextLong(1L << 40), random.nextInt(99), random.nextInt(99)),
                new DrawnSquares.Stratum(random.nextLong(1L << 40), random.nextInt(99), random.nextInt(99)));
    }

    private String text() {
        return texts.get();
    }

    private LocalDate day() {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1_000));
    }

    private <T> List<T> some(Supplier<T> one) {
        List<T> some = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            some.add(one.get());
        }
        return some;
    }

    private <T> Optional<T> maybe(Supplier<T> one) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(one.get());
    }

    private <E extends Enum<E>> E any(Class<E> words) {
        E[] all = words.getEnumConstants();
        return all[random.nextInt(all.length)];
    }
}
