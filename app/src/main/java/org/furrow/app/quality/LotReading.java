package org.furrow.app.quality;

import java.time.LocalDate;
import java.util.Optional;
import org.furrow.app.draft.FieldReading;
import org.furrow.app.draft.Typed;
import org.furrow.domain.mission.Method;
import org.furrow.domain.quality.LotEvent;
import org.furrow.domain.quality.LotNote;

/// Reads what somebody typed about the lots of an organisation and method.
public final class LotReading {

    private LotReading() {}

    /// What is noted, and the day from which on it counts.
    public record Said(LocalDate day, LotNote note) {}

    /// Reads it.
    public static VisitReading.Read<Said> read(Typed typed, LocalDate today) {
        FieldReading fields = new FieldReading(typed, today);
        LocalDate day = typed.text("day").isEmpty() ? today : fields.day("day").orElse(today);
        String organisation = fields.needed("organisation");
        Optional<Method> method = fields.choice("method", Method::find);
        Optional<LotEvent> event = fields.choice("event", LotReading::event);
        String reason = fields.longText("reason");
        Optional<Said> said =
                method.flatMap(how -> event.map(what -> new Said(day, new LotNote(organisation, how, what, reason))));
        return new VisitReading.Read<>(said.filter(_ -> fields.faults().isEmpty()), fields.faults());
    }

    private static Optional<LotEvent> event(String code) {
        return LotEvent.findByCode(code).filter(event -> !LotNote.isOfInspection(event));
    }
}
