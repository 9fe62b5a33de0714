package org.furrow.app.clearance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import org.furrow.app.draft.FieldReading;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.tasking.TaskNames;
import org.furrow.domain.clearance.AccidentContext;
import org.furrow.domain.clearance.AccidentDecision;
import org.furrow.domain.clearance.AccidentFact;
import org.furrow.domain.clearance.AccidentKind;
import org.furrow.domain.clearance.AccidentNotice;
import org.furrow.domain.clearance.AccidentStep;
import org.furrow.domain.clearance.ItemCategory;
import org.furrow.domain.clearance.WorkStop;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.RecordId;

/// Reads what somebody typed about an accident: its notice, or a step of looking into it.
public final class AccidentReading {

    private static final int FARTHEST_M = 100_000;
    private static final int MOST_ACTIONS = 1_000;

    private final FieldReading fields;
    private final Typed typed;
    private final TaskNames names;
    private final LocalDate today;

    private AccidentReading(Typed typed, TaskNames names, LocalDate today) {
        fields = new FieldReading(typed, today);
        this.typed = typed;
        this.names = names;
        this.today = today;
    }

    /// What a form says.
    ///
    /// @param said what was read, absent where something cannot be read
    public record Read<T>(Optional<T> said, List<FormFault> faults) {
        public Read {
            faults = List.copyOf(faults);
        }
    }

    /// A notice, and the day on which it happened.
    public record Notice(LocalDate happened, AccidentNotice notice) {}

    /// A step, and its day.
    public record Step(LocalDate day, AccidentFact fact) {}

    /// Reads a notice.
    public static Read<Notice> notice(Typed typed, TaskNames names, LocalDate today) {
        AccidentReading reading = new AccidentReading(typed, names, today);
        LocalDate day = reading.day("day");
        Optional<AccidentNotice> notice = reading.notice();
        return reading.read(() -> new Notice(day, notice.orElseThrow()));
    }

    /// Reads a step.
    public static Read<Step> step(AccidentStep step, Typed typed, TaskNames names, LocalDate today) {
        AccidentReading reading = new AccidentReading(typed, names, today);
        LocalDate day = reading.day("day");
        Optional<AccidentFact> fact = reading.fact(step);
        return reading.read(() -> new Step(day, fact.orElseThrow()));
    }

    private <T> Read<T> read(Supplier<T> building) {
        return fields.faults().isEmpty()
                ? new Read<>(Optional.of(building.get()), List.of())
                : new Read<>(Optional.empty(), fields.faults());
    }

    private LocalDate day(String field) {
        return typed.text(field).isEmpty() ? today : fields.day(field).orElse(today);
    }

    private Optional<AccidentFact> fact(AccidentStep step) {
        return switch (step) {
            case AMEND -> {
                String reason = fields.longText("reason");
                yield notice().map(notice -> new AccidentFact.Amended(notice, reason));
            }
            case REPORT -> Optional.of(new AccidentFact.PreliminaryReported(fields.longText("findings")));
            case INVESTIGATE ->
                Optional.of(new AccidentFact.Investigated(
                        fields.shortText("board"), fields.longText("findings"), fields.longText("causes")));
            case SET_ACTION -> {
                String what = fields.longText("what");
                String by = fields.shortText("by");
                yield fields.day("due").map(due -> new AccidentFact.ActionSet(what, by, due));
            }
            case DO_ACTION -> {
                String how = fields.longText("how");
                Optional<Long> number = fields.number("number", MOST_ACTIONS);
                if (typed.text("number").isEmpty()) {
                    fields.note("number", FormFault.Kind.MISSING, "");
                }
                yield number.map(which -> new AccidentFact.ActionDone(which.intValue(), how));
            }
            case RESUME -> Optional.of(new AccidentFact.WorkResumed(fields.longText("why")));
            case CLOSE -> Optional.of(new AccidentFact.Closed(fields.longText("lessons")));
            case REOPEN -> Optional.of(new AccidentFact.Reopened(fields.longText("reason")));
        };
    }

    private Optional<AccidentNotice> notice() {
        String number = fields.needed("accident-number");
        Optional<AccidentKind> kind = fields.choice("kind", AccidentKind::find);
        Optional<AccidentContext> context = fields.choice("context", AccidentContext::find);
        String organisation = fields.shortText("organisation");
        Optional<LocalTime> at = at();
        LocalDate told = day("told");
        Optional<Position> where = fields.position("where");
        OptionalInt accuracy = count("accuracy", FARTHEST_M);
        String place = fields.shortText("place");
        Optional<ItemCategory> device =
                typed.text("device").isEmpty() ? Optional.empty() : fields.choice("device", ItemCategory::find);
        String model = fields.shortText("model");
        Optional<RecordId> task = named("task", names::task, FormFault.Kind.NOT_A_CHOICE);
        Optional<RecordId> team = named("team", names::team, FormFault.Kind.NOT_A_CHOICE);
        Optional<RecordId> hazard = named("hazard", names::hazard, FormFault.Kind.NOT_A_HAZARD);
        String what = fields.longText("what");
        int killed = count("killed", AccidentDecision.MOST_CASUALTIES).orElse(0);
        int injured = count("injured", AccidentDecision.MOST_CASUALTIES).orElse(0);
        Optional<WorkStop> stop =
                typed.text("stop").isEmpty() ? Optional.of(WorkStop.NOBODY) : fields.choice("stop", WorkStop::find);
        return kind.flatMap(sort -> context.flatMap(doing -> stop.map(whom -> new AccidentNotice(
                number,
                sort,
                doing,
                organisation,
                at,
                told,
                where,
                accuracy,
                place,
                device,
                model,
                task,
                team,
                hazard,
                what,
                killed,
                injured,
                whom))));
    }

    private Optional<LocalTime> at() {
        String text = typed.text("at");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.parse(text.length() == 4 ? "0" + text : text)
                    .withSecond(0)
                    .withNano(0));
        } catch (DateTimeParseException _) {
            fields.note("at", FormFault.Kind.NOT_A_NUMBER, text);
            return Optional.empty();
        }
    }

    private OptionalInt count(String field, int most) {
        return fields.number(field, most)
                .map(each -> OptionalInt.of(each.intValue()))
                .orElseGet(OptionalInt::empty);
    }

    private Optional<RecordId> named(
            String field, Function<String, Optional<RecordId>> finding, FormFault.Kind otherwise) {
        String text = fields.shortText(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<RecordId> found = finding.apply(text);
        if (found.isEmpty()) {
            fields.note(field, otherwise, text);
        }
        return found;
    }
}
