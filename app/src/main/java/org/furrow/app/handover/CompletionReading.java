package org.furrow.app.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.furrow.app.draft.FieldReading;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.mission.LineReading;
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
/// A line of `parts` is `number; hazard; kind; m²; method; depth in cm; team; lot; again; basis`; `again` is empty for
/// ground that was never released. The drawing of the first line stands in `ground-1`, and so on; where there is one,
/// its square metres count.
public final class CompletionReading {

    /// How many parts a report has at most.
    public static final int MOST_PARTS = 60;

    private static final long LARGEST_M2 = 1_000_000_000L;
    private static final int DEEPEST_CM = 2_000;

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
        List<HazardWork> hazards = LineReading.lines(fields, "hazards", this::hazard);
        List<ReleasedPart> parts = drawn(LineReading.lines(fields, "parts", this::part));
        List<ProgressTotals.Found> items = LineReading.lines(fields, "items", CompletionReading::item);
        String deviations = fields.longText("deviations");
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

    /// `hazard; planned m²; what remains`.
    private Optional<HazardWork> hazard(List<String> parts) {
        Optional<RecordId> hazard = names.hazard(parts.getFirst());
        Optional<Area> planned = area(HandoverFields.part(parts, 1));
        return parts.size() <= 3
                ? hazard.flatMap(id -> planned.map(area -> new HazardWork(id, area, HandoverFields.part(parts, 2))))
                : Optional.empty();
    }

    private Optional<ReleasedPart> part(List<String> parts) {
        String method = HandoverFields.part(parts, 4);
        String depth = HandoverFields.part(parts, 5);
        String team = HandoverFields.part(parts, 6);
        Optional<Method> how = Method.find(HandoverFields.code(method));
        Optional<RecordId> who = names.team(team);
        boolean isRead = parts.size() <= 10
                && parts.stream().allMatch(part -> part.length() <= FieldReading.LONGEST_LINE)
                && (method.isEmpty() || how.isPresent())
                && (team.isEmpty() || who.isPresent())
                && depth.matches("[0-9]{0,4}")
                && (depth.isEmpty() || Integer.parseInt(depth) <= DEEPEST_CM);
        if (!isRead) {
            return Optional.empty();
        }
        OptionalInt depthCm = depth.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(depth));
        Optional<ReleaseKind> kind = ReleaseKind.find(HandoverFields.code(HandoverFields.part(parts, 2)));
        Optional<Area> area = area(HandoverFields.part(parts, 3));
        return names.hazard(HandoverFields.part(parts, 1))
                .flatMap(hazard -> kind.flatMap(as -> area.map(surface -> new ReleasedPart(
                        parts.getFirst(),
                        hazard,
                        as,
                        surface.isZero() ? Extent.unknown() : new Extent.Stated(surface),
                        how,
                        depthCm,
                        who,
                        HandoverFields.part(parts, 7),
                        !HandoverFields.part(parts, 8).isEmpty(),
                        HandoverFields.part(parts, 9)))));
    }

    private static Optional<Area> area(String text) {
        String digits = text.replaceAll("[\\s\u00a0\u202f]", "");
        boolean isNumber = digits.matches("[0-9]{0,10}");
        long squareMetres = !isNumber || digits.isEmpty() ? 0 : Long.parseLong(digits);
        return isNumber && squareMetres <= LARGEST_M2 ? Optional.of(new Area(squareMetres)) : Optional.empty();
    }

    private List<ReleasedPart> drawn(List<ReleasedPart> stated) {
        List<ReleasedPart> parts = new ArrayList<>();
        for (int i = 0; i < stated.size(); i++) {
            ReleasedPart part = stated.get(i);
            String field = "ground-" + (i + 1);
            parts.add(
                    typed.text(field).isEmpty()
                            ? part
                            : fields.boundary(field)
                                    .map(ground -> on(part, new Extent.Drawn(ground)))
                                    .orElse(part));
        }
        if (parts.size() > MOST_PARTS) {
            fields.note("parts", FormFault.Kind.TOO_LONG, Integer.toString(MOST_PARTS));
        }
        return parts;
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

    /// `category; quantity`.
    private static Optional<ProgressTotals.Found> item(List<String> parts) {
        String quantity = HandoverFields.part(parts, 1);
        return parts.size() <= 2 && quantity.matches("[1-9][0-9]{0,6}")
                ? ItemCategory.find(HandoverFields.code(parts.getFirst()))
                        .map(category -> new ProgressTotals.Found(category, Long.parseLong(quantity)))
                : Optional.empty();
    }
}
