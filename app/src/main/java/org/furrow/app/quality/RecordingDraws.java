package org.furrow.app.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.Outcome;
import org.furrow.app.hazard.ReadingHazard;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.domain.quality.Draw;
import org.furrow.domain.quality.DrawingSquares;
import org.furrow.domain.quality.DrawnSquares;
import org.furrow.domain.quality.QualityRefusal;
import org.furrow.domain.quality.RecordedDraw;
import org.furrow.domain.quality.SamplingFact;
import org.furrow.engines.chance.Chance;
import org.furrow.store.Register;
import org.furrow.store.ground.GeometryBlob;

/// Recording a draw of squares before they are inspected, and drawing recorded ones again.
public final class RecordingDraws {

    private final Furrow furrow;

    /// Recording in this register.
    public RecordingDraws(Furrow furrow) {
        this.furrow = furrow;
    }

    /// A draw that somebody wants to record.
    ///
    /// @param organisation whose ground it is, for ground that is no hazard's
    public record Wanted(DrawingSample.Drawn drawn, String organisation) {}

    /// Writes the draw, or says why not and writes nothing.
    ///
    /// @param today the day of the draw
    public Outcome record(Wanted wanted, LocalDate today) {
        Register register = furrow.register(Permission.RECORD_VISITS);
        synchronized (register.decisions()) {
            Draw draw = draw(wanted);
            QualityBook book = new ReadingQuality(furrow).read();
            QualityWork work = new QualityWork(furrow, register, book, today);
            List<Reason> against = new ArrayList<>(work.checkWhose(draw.number(), draw.organisation()));
            if (draw.organisation().isBlank()) {
                against.add(QualityRefusal.VISIT_LACKS.because(draw.number(), "the organisation whose ground it is"));
            }
            book.findDraw(draw.number())
                    .ifPresent(before -> against.add(
                            QualityRefusal.DRAWN_ALREADY.because(draw.number(), before.day(), before.by())));
            return work.begin(register.newId(), today, new SamplingFact.Drawn(draw), against);
        }
    }

    /// The squares of a recorded draw; they are the same as on its day.
    public DrawnSquares again(RecordedDraw recorded) {
        NotPermitted.check(furrow.actor(), Permission.READ);
        return squares(recorded.draw());
    }

    private static DrawnSquares squares(Draw draw) {
        return DrawingSquares.draw(
                        draw.ground(), draw.order(), Chance.of(draw.order().seed()))
                .orElseThrow();
    }

    /// What is drawn is drawn on the ground as the journal keeps it, so that it can be drawn again.
    private Draw draw(Wanted wanted) {
        DrawnSquares drawn = wanted.drawn().squares();
        Footprint ground = GeometryBlob.footprint(
                GeometryBlob.of(drawn.ground()), drawn.ground().area());
        DrawnSquares kept = DrawingSquares.draw(
                        ground, drawn.order(), Chance.of(drawn.order().seed()))
                .orElse(drawn);
        Optional<DrawingSample.From> from = wanted.drawn().from();
        String organisation =
                from.map(DrawingSample.From::hazard).flatMap(this::operator).orElse(wanted.organisation());
        return new Draw(
                number(wanted.drawn()),
                organisation,
                from.map(DrawingSample.From::hazard),
                ground,
                drawn.order(),
                wanted.drawn().version(),
                kept.edge(),
                kept.interior());
    }

    private Optional<String> operator(RecordId hazard) {
        return new ReadingHazard(furrow)
                .find(hazard, Clocks.LATEST)
                .map(reading -> reading.hazard().description().operator())
                .filter(operator -> !operator.isBlank());
    }

    /// A draw is called by its ground and everything that makes its squares.
    private static String number(DrawingSample.Drawn drawn) {
        var order = drawn.squares().order();
        String ground = drawn.from()
                .map(DrawingSample.From::reference)
                .orElseGet(() -> drawn.squares().ground().area().squareMetres() + "m2");
        return "%s-%dx%d-%d".formatted(ground, order.count(), order.layout().sideM(), order.seed());
    }
}
