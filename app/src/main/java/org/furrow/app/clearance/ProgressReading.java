package org.furrow.app.clearance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.furrow.app.draft.BoundaryText;
import org.furrow.app.draft.FieldReading;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.mission.FormRow;
import org.furrow.app.mission.FormTable;
import org.furrow.domain.clearance.Assets;
import org.furrow.domain.clearance.FoundItem;
import org.furrow.domain.clearance.ItemCategory;
import org.furrow.domain.clearance.ItemCondition;
import org.furrow.domain.clearance.ProgressReport;
import org.furrow.domain.clearance.Stoppage;
import org.furrow.domain.clearance.StoppageCause;
import org.furrow.domain.clearance.Worked;
import org.furrow.domain.clearance.WorkedKind;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import org.furrow.domain.tasking.Quantity;

/// Reads what somebody typed about a day of a team: a row of the grid, the whole form, a document of a program, a row
/// of a file.
///
/// Lists are tables of the form. Commands, programs and files type them line by line, with semicolons or tabs between
/// the parts: `method; kind; m²` for `work`, `cause; hours` for `stoppages`, `what; amount; unit` for `quantities`, and
/// as [ItemReading] says for `items`. A row of the grid says the same in single fields: `method`, `kind` and `m2`,
/// `stopped` and `cause`, `found` and `category`.
public final class ProgressReading {

    /// Ground that was worked.
    public static final FormTable WORK = FormTable.of("work", "method", "kind", "m2");

    /// Hours in which no work was possible.
    public static final FormTable STOPPAGES = FormTable.of("stoppages", "cause", "hours");

    /// Explosive ordnance that was found.
    public static final FormTable ITEMS = ItemReading.TABLE;

    /// What was made, moved or brought.
    public static final FormTable QUANTITIES = FormTable.of("quantities", "what", "amount", "unit");

    private static final int LONGEST_QUANTITY = 100;

    private static final int MOST_M2 = 1_000_000_000;
    private static final int MOST_COUNTED = 1_000_000;
    private static final int MINUTES_OF_AN_HOUR = 60;

    private final FieldReading fields;
    private final Typed typed;
    private final ProgressNames names;

    private ProgressReading(Typed typed, ProgressNames names, LocalDate today) {
        fields = new FieldReading(typed, today);
        this.typed = typed;
        this.names = names;
    }

    /// What somebody typed.
    ///
    /// @param report what was read, absent where something cannot be read
    public record Read(Optional<ProgressReport> report, List<FormFault> faults) {
        public Read {
            faults = List.copyOf(faults);
        }
    }

    /// Reads a report. Without a day it is of today.
    public static Read read(Typed typed, ProgressNames names, LocalDate today) {
        ProgressReading reading = new ProgressReading(typed, names, today);
        Optional<ProgressReport> report = reading.report(today);
        List<FormFault> faults = reading.fields.faults();
        return new Read(faults.isEmpty() ? report : Optional.empty(), faults);
    }

    private Optional<ProgressReport> report(LocalDate today) {
        Optional<RecordId> task = fields.choice("task", names::findTask);
        Optional<RecordId> team = fields.choice("team", names::findTeam);
        LocalDate day = typed.text("day").isEmpty() ? today : fields.day("day").orElse(today);
        List<Worked> work = work();
        int minutes = minutes("hours");
        List<Stoppage> stoppages = stoppages();
        Assets assets = new Assets(count("deminers"), count("dogs"), count("machines"));
        List<FoundItem> items = items(day);
        int nearMisses = count("near-misses");
        String remarks = fields.longText("remarks");
        List<Quantity> quantities = QUANTITIES.read(fields, ProgressReading::quantity);
        Optional<Footprint> ground = ground();
        List<RecordId> photos = fields.choices("photos", RecordId::find);
        return task.flatMap(on -> team.map(who -> new ProgressReport(
                on,
                who,
                day,
                work,
                minutes,
                stoppages,
                assets,
                items,
                nearMisses,
                remarks,
                quantities,
                ground,
                photos)));
    }

    private List<Worked> work() {
        List<Worked> work = new ArrayList<>(WORK.read(fields, ProgressReading::worked));
        Optional<Long> m2 = fields.number("m2", MOST_M2);
        if (m2.isPresent()) {
            Optional<Method> method = fields.choice("method", Method::find);
            Optional<WorkedKind> kind = typed.text("kind").isEmpty()
                    ? method.map(ProgressReading::usualKind)
                    : fields.choice("kind", WorkedKind::find);
            method.ifPresent(by -> kind.ifPresent(what -> work.add(new Worked(by, what, new Area(m2.orElseThrow())))));
        }
        return work;
    }

    /// What is done with ground by a method where nobody says.
    private static WorkedKind usualKind(Method method) {
        return switch (method) {
            case NON_TECHNICAL_SURVEY -> WorkedKind.CANCELLED;
            case TECHNICAL_SURVEY -> WorkedKind.REDUCED;
            case MANUAL_CLEARANCE, MECHANICAL_CLEARANCE, ANIMAL_DETECTION, SURFACE_SEARCH, SUBSURFACE_SEARCH, EOD ->
                WorkedKind.CLEARED;
            case QUALITY_CONTROL, ENGINEERING, LOGISTICS, MEDICAL_SUPPORT -> WorkedKind.PREPARED;
        };
    }

    private List<Stoppage> stoppages() {
        List<Stoppage> stoppages = new ArrayList<>(STOPPAGES.read(fields, ProgressReading::stoppage));
        if (!typed.text("stopped").isEmpty()) {
            int minutes = minutes("stopped");
            Optional<StoppageCause> cause = fields.choice("cause", StoppageCause::find);
            cause.filter(_ -> minutes > 0).ifPresent(why -> stoppages.add(new Stoppage(why, minutes)));
        }
        return stoppages;
    }

    private List<FoundItem> items(LocalDate day) {
        List<FoundItem> items = new ArrayList<>(ITEMS.read(fields, row -> ItemReading.read(row, day)));
        int found = count("found");
        if (found > 0) {
            fields.choice("category", ItemCategory::find)
                    .ifPresent(category -> items.add(new FoundItem(
                            category,
                            "",
                            Optional.empty(),
                            OptionalInt.empty(),
                            ItemCondition.UNKNOWN,
                            found,
                            Optional.empty())));
        }
        return items;
    }

    private Optional<Footprint> ground() {
        return typed.text(BoundaryText.FIELD).isEmpty() ? Optional.empty() : fields.boundary(BoundaryText.FIELD);
    }

    private int count(String field) {
        return fields.number(field, MOST_COUNTED).map(Long::intValue).orElse(0);
    }

    private int minutes(String field) {
        String text = typed.text(field);
        OptionalInt minutes = findMinutes(text);
        if (minutes.isEmpty() && !text.isEmpty()) {
            fields.note(field, FormFault.Kind.NOT_A_NUMBER, text);
        }
        return minutes.orElse(0);
    }

    /// Hours as people write them: `7`, `6.5`, `6,5` or `6:30`.
    static OptionalInt findMinutes(String text) {
        if (text.matches("[0-9]{1,3}:[0-5][0-9]")) {
            int colon = text.indexOf(':');
            return OptionalInt.of(Integer.parseInt(text.substring(0, colon)) * MINUTES_OF_AN_HOUR
                    + Integer.parseInt(text.substring(colon + 1)));
        }
        String decimal = text.replace(',', '.');
        return decimal.matches("[0-9]{1,3}(\\.[0-9]{1,4})?")
                ? OptionalInt.of((int) Math.round(Double.parseDouble(decimal) * MINUTES_OF_AN_HOUR))
                : OptionalInt.empty();
    }

    private static Optional<Worked> worked(FormRow row) {
        Optional<Method> method = row.choice("method", Method::find);
        Optional<WorkedKind> kind = row.choice("kind", WorkedKind::find);
        Optional<Long> m2 = row.number("m2", MOST_M2);
        return method.flatMap(by -> kind.flatMap(what -> m2.map(area -> new Worked(by, what, new Area(area)))));
    }

    private static Optional<Stoppage> stoppage(FormRow row) {
        Optional<StoppageCause> cause = row.choice("cause", StoppageCause::find);
        OptionalInt minutes = findMinutes(row.typed("hours"));
        if (minutes.isEmpty()) {
            FormFault.Kind kind = row.isEmpty("hours") ? FormFault.Kind.MISSING : FormFault.Kind.NOT_A_NUMBER;
            row.note("hours", kind, row.typed("hours"));
            return Optional.empty();
        }
        return cause.map(why -> new Stoppage(why, minutes.getAsInt()));
    }

    private static Optional<Quantity> quantity(FormRow row) {
        String what = row.needed("what", LONGEST_QUANTITY);
        Optional<BigDecimal> amount = row.decimal("amount");
        String unit = row.needed("unit", LONGEST_QUANTITY);
        return what.isEmpty() || unit.isEmpty()
                ? Optional.empty()
                : amount.map(number -> new Quantity(what, unit, number));
    }
}
