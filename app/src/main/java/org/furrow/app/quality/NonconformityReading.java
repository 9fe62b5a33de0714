package org.furrow.app.quality;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.furrow.app.draft.FieldReading;
import org.furrow.app.draft.Typed;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.quality.Grade;
import org.furrow.domain.quality.NonconformityFact;
import org.furrow.domain.quality.NonconformityProfile;
import org.furrow.domain.quality.NonconformityStep;

/// Reads what somebody typed about a nonconformity: what is raised, or a step.
public final class NonconformityReading {

    private final FieldReading fields;
    private final Typed typed;
    private final LocalDate today;

    private NonconformityReading(Typed typed, LocalDate today) {
        fields = new FieldReading(typed, today);
        this.typed = typed;
        this.today = today;
    }

    /// What is raised, and its day.
    public record Raising(LocalDate day, NonconformityProfile profile) {}

    /// A step, and its day.
    public record Step(LocalDate day, NonconformityFact fact) {}

    /// Reads what is raised.
    public static VisitReading.Read<Raising> raising(Typed typed, QualityNames names, LocalDate today) {
        NonconformityReading reading = new NonconformityReading(typed, today);
        LocalDate day = reading.day();
        Optional<NonconformityProfile> profile = reading.profile(names);
        return reading.read(profile.map(said -> new Raising(day, said)));
    }

    /// Reads a step.
    public static VisitReading.Read<Step> step(NonconformityStep step, Typed typed, LocalDate today) {
        NonconformityReading reading = new NonconformityReading(typed, today);
        LocalDate day = reading.day();
        return reading.read(reading.fact(step).map(fact -> new Step(day, fact)));
    }

    private <T> VisitReading.Read<T> read(Optional<T> said) {
        return new VisitReading.Read<>(said.filter(_ -> fields.faults().isEmpty()), fields.faults());
    }

    private LocalDate day() {
        return typed.text("day").isEmpty() ? today : fields.day("day").orElse(today);
    }

    private Optional<NonconformityProfile> profile(QualityNames names) {
        String number = fields.needed("number");
        Optional<Grade> grade = fields.choice("grade", Grade::find);
        String clause = fields.shortText("clause");
        String what = fields.longText("what");
        String organisation = fields.needed("organisation");
        Optional<RecordId> team = named("team", names::team);
        Optional<RecordId> task = named("task", names::task);
        Optional<RecordId> visit = named("visit", names::visit);
        return grade.map(
                weight -> new NonconformityProfile(number, weight, clause, what, organisation, team, task, visit));
    }

    private Optional<RecordId> named(String field, Function<String, Optional<RecordId>> finding) {
        return typed.text(field).isEmpty() ? Optional.empty() : fields.choice(field, finding);
    }

    private Optional<NonconformityFact> fact(NonconformityStep step) {
        return switch (step) {
            case ACKNOWLEDGE -> Optional.of(new NonconformityFact.Acknowledged(fields.longText("remarks")));
            case FIND_CAUSE -> Optional.of(new NonconformityFact.CauseFound(fields.longText("cause")));
            case SET_ACTION -> {
                String action = fields.longText("action");
                String by = fields.shortText("by");
                yield fields.day("due").map(due -> new NonconformityFact.ActionSet(action, by, due));
            }
            case VERIFY -> Optional.of(new NonconformityFact.Verified(fields.longText("how")));
            case CLOSE -> Optional.of(new NonconformityFact.Closed(fields.longText("remarks")));
            case REOPEN -> Optional.of(new NonconformityFact.Reopened(fields.longText("reason")));
            case WITHDRAW -> Optional.of(new NonconformityFact.Withdrawn(fields.longText("reason")));
        };
    }
}
