package org.furrow.app.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.furrow.app.draft.FieldReading;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.mission.FormRow;
import org.furrow.app.mission.FormTable;
import org.furrow.app.tasking.TaskNames;
import org.furrow.domain.clearance.ItemCategory;
import org.furrow.domain.clearance.ProgressTotals;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import org.furrow.domain.release.CompletionProfile;
import org.furrow.domain.release.HazardWork;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.release.ReleasedPart;

/// Reads what somebody typed as a completion report.
///
/// Lists are tables of the form, which commands and programs type line by line. A line of `parts` is `number; hazard;
/// kind; m²; method; depth in cm; team; lot; again; basis`; `again` is empty for ground that was never released. The
/// drawing of a row stands in its cell `ground`, that of the first line in the field `ground-1`, and so on; where there
/// is one, its square metres count.
public final class CompletionReading {

    /// What was done on each hazard.
    public static final FormTable HAZARDS = FormTable.of("hazards", "hazard", "planned", "remains");

    /// What is released.
    public static final FormTable PARTS = new FormTable(
            "parts",
            List.of("number", "hazard", "kind", "m2", "method", "depth", "team", "lot", "again", "basis"),
            List.of("ground"));

    /// What was found.
    public static final FormTable ITEMS = FormTable.of("items", "category", "quantity");

    /// The box that says that there were no deviations from the plan. It counts where nobody told of any.
    public static final String NO_DEVIATIONS = "deviations-none";

    /// What a report says where there were no deviations.
    public static final String NONE = "None";

    /// How many parts a report has at most.
    public static final int MOST_PARTS = 60;

    private static final long LARGEST_M2 = 1_000_000_000L;
    private static final int DEEPEST_CM = 2_000;
    private static final int MOST_ITEMS = 9_999_999;

    private final FieldReading fields;
    private final Typed typed;
    private final TaskNames names;
    private final LocalDate today;

    private CompletionReading(Typed typed, TaskNames names, LocalDate today) {
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

    /// Reads a report.
    public static Read<CompletionProfile> read(Typed typed, TaskNames names, LocalDate today) {
        return new CompletionReading(typed, names, today).read();
    }

    private Read<CompletionProfile> read() {
        String number = fields.needed("report-number");
        String organisation = fields.shortText("organisation");
        Optional<RecordId> task = named("task");
        LocalDate finished = typed.text("finished").isEmpty()
                ? today
                : fields.day("finished").orElse(today);
        List<RecordId> teams = fields.choices("teams", names::team);
        List<HazardWork> hazards = HAZARDS.read(fields, this::hazard);
        List<ReleasedPart> parts = parts();
        List<ProgressTotals.Found> items = ITEMS.read(fields, CompletionReading::item);
        String told = fields.longText("deviations");
        String deviations = told.isEmpty() && !typed.text(NO_DEVIATIONS).isEmpty() ? NONE : told;
        String difference = fields.longText("difference");
        var markers = HandoverFields.markers(fields);
        var use = HandoverFields.use(fields);
        String remarks = fields.longText("remarks");
        return fields.faults().isEmpty() && task.isPresent()
                ? new Read<>(
                        Optional.of(new CompletionProfile(
                                number,
                                task.orElseThrow(),
                                organisation,
                                finished,
                                teams,
                                hazards,
                                parts,
                                items,
                                deviations,
                                difference,
                                markers,
                                use,
                                remarks)),
                        List.of())
                : new Read<>(Optional.empty(), fields.faults());
    }

    private Optional<RecordId> named(String field) {
        String text = fields.needed(field);
        Optional<RecordId> found = names.task(text);
        if (!text.isEmpty() && found.isEmpty()) {
            fields.note(field, FormFault.Kind.NOT_A_CHOICE, text);
        }
        return found;
    }

    private Optional<HazardWork> hazard(FormRow row) {
        Optional<RecordId> hazard = row.choice("hazard", names::hazard);
        Area planned = area(row, "planned");
        String remains = row.longText("remains");
        return hazard.map(id -> new HazardWork(id, planned, remains));
    }

    private List<ReleasedPart> parts() {
        List<ReleasedPart> parts = PARTS.read(fields, this::part);
        List<ReleasedPart> drawn = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            drawn.add(drawn(parts.get(i), "ground-" + (i + 1)));
        }
        if (parts.size() > MOST_PARTS) {
            fields.note("parts", FormFault.Kind.TOO_MANY, Integer.toString(MOST_PARTS));
        }
        return drawn;
    }

    /// The part with the drawing of a field, where there is one.
    private ReleasedPart drawn(ReleasedPart part, String field) {
        return typed.text(field).isEmpty()
                ? part
                : fields.boundary(field)
                        .map(ground -> on(part, new Extent.Drawn(ground)))
                        .orElse(part);
    }

    private Optional<ReleasedPart> part(FormRow row) {
        String number = row.text("number");
        Optional<RecordId> hazard = row.choice("hazard", names::hazard);
        Optional<ReleaseKind> kind = row.choice("kind", word -> ReleaseKind.find(HandoverFields.code(word)));
        Area area = area(row, "m2");
        Optional<Method> method = row.maybe("method", word -> Method.find(HandoverFields.code(word)));
        OptionalInt depthCm = row.maybeNumber("depth", DEEPEST_CM);
        Optional<RecordId> team = row.maybe("team", names::team);
        String lot = row.text("lot");
        String basis = row.text("basis");
        Extent stated = area.isZero() ? Extent.unknown() : new Extent.Stated(area);
        Extent extent = row.boundary("ground").<Extent>map(Extent.Drawn::new).orElse(stated);
        return hazard.flatMap(on -> kind.map(as ->
                new ReleasedPart(number, on, as, extent, method, depthCm, team, lot, !row.isEmpty("again"), basis)));
    }

    private static Area area(FormRow row, String column) {
        return new Area(row.fields().number(row.prefix() + column, LARGEST_M2).orElse(0L));
    }

    private static ReleasedPart on(ReleasedPart part, Extent extent) {
        return new ReleasedPart(
                part.reference(),
                part.hazard(),
                part.kind(),
                extent,
                part.method(),
                part.depthCm(),
                part.team(),
                part.lot(),
                part.isRework(),
                part.basis());
    }

    private static Optional<ProgressTotals.Found> item(FormRow row) {
        Optional<ItemCategory> category = row.choice("category", word -> ItemCategory.find(HandoverFields.code(word)));
        Optional<Long> quantity = row.number("quantity", MOST_ITEMS);
        quantity.filter(count -> count == 0)
                .ifPresent(_ -> row.note("quantity", FormFault.Kind.NOT_A_NUMBER, row.typed("quantity")));
        return category.flatMap(what -> quantity.map(count -> new ProgressTotals.Found(what, count)));
    }
}
