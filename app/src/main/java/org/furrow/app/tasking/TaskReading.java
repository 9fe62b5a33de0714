package org.furrow.app.tasking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.furrow.app.draft.BoundaryText;
import org.furrow.app.draft.FieldReading;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import org.furrow.domain.tasking.Dossier;
import org.furrow.domain.tasking.Quantity;
import org.furrow.domain.tasking.StopCause;
import org.furrow.domain.tasking.TaskFact;
import org.furrow.domain.tasking.TaskKind;
import org.furrow.domain.tasking.TaskPlan;
import org.furrow.domain.tasking.TaskProfile;
import org.furrow.domain.tasking.TaskStep;

/// Reads what somebody typed about a task: its order, or a step of it.
///
/// Teams, hazards and other tasks are named with commas, semicolons or lines between them. Quantities are typed line by
/// line, `what; amount; unit`, with semicolons or tabs, so that they can be pasted from a spreadsheet.
public final class TaskReading {

    private static final int DEEPEST_CM = 10_000;
    private static final int MOST = 200;
    private static final int LONGEST_LIST = 20_000;

    private final FieldReading fields;
    private final Typed typed;
    private final TaskNames names;
    private final LocalDate today;

    private TaskReading(Typed typed, TaskNames names, LocalDate today) {
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

    /// An order, and its day.
    public record Order(LocalDate day, TaskProfile profile) {}

    /// A step, and its day.
    public record Step(LocalDate day, TaskFact fact) {}

    /// Reads an order.
    public static Read<Order> order(Typed typed, TaskNames names, LocalDate today) {
        TaskReading reading = new TaskReading(typed, names, today);
        LocalDate day = reading.day();
        Optional<TaskProfile> profile = reading.profile();
        return reading.read(() -> new Order(day, profile.orElseThrow()));
    }

    /// Reads a step.
    public static Read<Step> step(TaskStep step, Typed typed, TaskNames names, LocalDate today) {
        TaskReading reading = new TaskReading(typed, names, today);
        LocalDate day = reading.day();
        Optional<TaskFact> fact = reading.fact(step);
        return reading.read(() -> new Step(day, fact.orElseThrow()));
    }

    private interface Building<T> {
        T build();
    }

    private <T> Read<T> read(Building<T> building) {
        return fields.faults().isEmpty()
                ? new Read<>(Optional.of(building.build()), List.of())
                : new Read<>(Optional.empty(), fields.faults());
    }

    private LocalDate day() {
        return typed.text("day").isEmpty() ? today : fields.day("day").orElse(today);
    }

    private Optional<TaskFact> fact(TaskStep step) {
        return switch (step) {
            case PLAN -> plan().map(TaskFact.Planned::new);
            case START -> Optional.of(new TaskFact.Started(fields.shortText("start-point")));
            case SUSPEND -> suspended();
            case RESTART ->
                Optional.of(new TaskFact.Restarted(fields.longText("cause-removed"), fields.longText("rebriefing")));
            case COMPLETE -> Optional.of(new TaskFact.Completed(fields.longText("report"), quantities("done")));
            case ACCEPT -> Optional.of(new TaskFact.Accepted(fields.longText("remarks")));
            case SEND_BACK -> Optional.of(new TaskFact.SentBack(fields.longText("reason")));
            case CHANGE -> {
                String reason = fields.longText("reason");
                yield profile().map(profile -> new TaskFact.Changed(profile, reason));
            }
            case WITHDRAW -> Optional.of(new TaskFact.Withdrawn(fields.longText("reason")));
        };
    }

    private Optional<TaskPlan> plan() {
        List<RecordId> teams = named("teams", names::team, FormFault.Kind.NOT_A_CHOICE);
        Optional<LocalDate> first = fields.day("first");
        Optional<LocalDate> last = fields.day("last");
        String medical = fields.longText("medical");
        String access = fields.longText("access");
        String marking = fields.longText("marking");
        String works = fields.longText("works");
        return first.flatMap(from -> last.map(to -> new TaskPlan(teams, from, to, medical, access, marking, works)));
    }

    private Optional<TaskFact> suspended() {
        Optional<StopCause> cause = fields.choice("cause", StopCause::find);
        String reason = fields.longText("reason");
        String marking = fields.longText("marking");
        Optional<Footprint> part =
                typed.text(BoundaryText.FIELD).isEmpty() ? Optional.empty() : fields.boundary(BoundaryText.FIELD);
        return cause.map(why -> new TaskFact.Suspended(why, reason, marking, part));
    }

    private Optional<TaskProfile> profile() {
        String number = fields.needed("number");
        Optional<TaskKind> kind = fields.choice("kind", TaskKind::find);
        String title = fields.needed("title");
        String organisation = fields.needed("organisation");
        List<RecordId> teams = named("teams", names::team, FormFault.Kind.NOT_A_CHOICE);
        List<RecordId> hazards = named("hazards", names::hazard, FormFault.Kind.NOT_A_HAZARD);
        Optional<Position> place = fields.position("place");
        Set<Method> methods = EnumSet.noneOf(Method.class);
        methods.addAll(fields.choices("method", Method::find));
        OptionalInt depth = fields.number("depth", DEEPEST_CM)
                .map(cm -> OptionalInt.of(cm.intValue()))
                .orElseGet(OptionalInt::empty);
        Optional<LocalDate> first = fields.maybeDay("first");
        Optional<LocalDate> last = fields.maybeDay("last");
        Dossier dossier = dossier();
        List<Quantity> quantities = quantities("quantities");
        List<RecordId> waitsFor = named("waits-for", names::task, FormFault.Kind.NOT_A_CHOICE);
        return kind.map(what -> new TaskProfile(
                number,
                what,
                title,
                organisation,
                teams,
                hazards,
                place,
                methods,
                depth,
                first,
                last,
                dossier,
                quantities,
                waitsFor));
    }

    private Dossier dossier() {
        return new Dossier(
                fields.longText("medical"),
                fields.longText("access"),
                fields.longText("marking"),
                fields.longText("works"),
                fields.longText("remarks"));
    }

    /// What is named in one text or in several.
    private List<RecordId> named(String field, Function<String, Optional<RecordId>> finding, FormFault.Kind otherwise) {
        List<String> texts = typed.all(field);
        List<String> each = texts.stream()
                .flatMap(text -> Arrays.stream(text.split("[,;\\n\\t]")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(MOST + 1L)
                .toList();
        if (each.size() > MOST
                || Stream.of(texts.toArray(String[]::new)).anyMatch(text -> text.length() > LONGEST_LIST)) {
            fields.note(field, FormFault.Kind.TOO_LONG, Integer.toString(MOST));
            return List.of();
        }
        List<RecordId> found = new ArrayList<>();
        for (String text : each) {
            finding.apply(text).ifPresentOrElse(found::add, () -> fields.note(field, otherwise, text));
        }
        return found;
    }

    private List<Quantity> quantities(String field) {
        String text = typed.text(field);
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        if (text.length() > LONGEST_LIST || lines.size() > MOST) {
            fields.note(field, FormFault.Kind.TOO_LONG, Integer.toString(MOST));
            return List.of();
        }
        List<Quantity> read = new ArrayList<>();
        for (String line : lines) {
            quantity(line)
                    .ifPresentOrElse(read::add, () -> fields.note(field, FormFault.Kind.NOT_A_LINE, line.strip()));
        }
        return read;
    }

    private static Optional<Quantity> quantity(String line) {
        List<String> parts =
                Arrays.stream(line.split("[;\\t]", -1)).map(String::strip).toList();
        if (parts.size() != 3 || parts.stream().anyMatch(part -> part.isEmpty() || part.length() > 100)) {
            return Optional.empty();
        }
        String amount = parts.get(1).replace(',', '.');
        return amount.matches("[0-9]{1,9}(\\.[0-9]{1,4})?")
                ? Optional.of(new Quantity(parts.get(0), parts.get(2), new BigDecimal(amount)))
                : Optional.empty();
    }
}
