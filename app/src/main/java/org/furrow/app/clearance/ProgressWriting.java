package org.furrow.app.clearance;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.furrow.app.draft.BoundaryText;
import org.furrow.app.draft.Typed;
import org.furrow.app.mission.FormTable;
import org.furrow.domain.clearance.Disposal;
import org.furrow.domain.clearance.FoundItem;
import org.furrow.domain.clearance.ProgressReport;
import org.furrow.domain.clearance.Stoppage;
import org.furrow.domain.clearance.Worked;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.tasking.Quantity;

/// Writes a report of a day as somebody would type it.
public final class ProgressWriting {

    private static final int MINUTES_OF_AN_HOUR = 60;

    private ProgressWriting() {}

    /// The fields that say what the report says, lists as lines.
    ///
    /// @param task what the task is called
    /// @param team what the team is called
    public static Typed write(ProgressReport report, String task, String team) {
        return write(report, task, team, FormTable::asLines);
    }

    /// The same fields, lists as rows of tables.
    public static Typed rows(ProgressReport report, String task, String team) {
        return write(report, task, team, FormTable::asRows);
    }

    private static Typed write(ProgressReport report, String task, String team, FormTable.Writing writing) {
        Typed typed = Typed.nothing()
                .with("task", task)
                .with("team", team)
                .with("day", report.day().toString())
                .with("hours", report.minutesWorked() == 0 ? "" : hours(report.minutesWorked()))
                .with("deminers", number(report.assets().deminers()))
                .with("dogs", number(report.assets().dogs()))
                .with("machines", number(report.assets().machines()))
                .with("near-misses", number(report.nearMisses()))
                .with("remarks", report.remarks())
                .with(
                        BoundaryText.FIELD,
                        report.footprint().map(BoundaryText::write).orElse(""))
                .with("photos", report.photos().stream().map(RecordId::toString).toArray(String[]::new));
        typed = writing.into(typed, ProgressReading.WORK, list(report.work(), ProgressWriting::worked));
        typed = writing.into(typed, ProgressReading.STOPPAGES, list(report.stoppages(), ProgressWriting::stopped));
        typed = writing.into(typed, ProgressReading.ITEMS, list(report.items(), ProgressWriting::item));
        return writing.into(typed, ProgressReading.QUANTITIES, list(report.quantities(), ProgressWriting::quantity));
    }

    private static <T> List<List<String>> list(List<T> entries, Function<T, List<String>> cells) {
        return entries.stream().map(cells).toList();
    }

    private static List<String> worked(Worked worked) {
        return List.of(
                worked.method().code(),
                worked.kind().code(),
                Long.toString(worked.area().squareMetres()));
    }

    private static List<String> stopped(Stoppage stoppage) {
        return List.of(stoppage.cause().code(), hours(stoppage.minutes()));
    }

    private static List<String> quantity(Quantity quantity) {
        return List.of(quantity.label(), quantity.amount().toPlainString(), quantity.unit());
    }

    /// Minutes as hours, such as `6:30`.
    public static String hours(long minutes) {
        return String.format(Locale.ROOT, "%d:%02d", minutes / MINUTES_OF_AN_HOUR, minutes % MINUTES_OF_AN_HOUR);
    }

    private static String number(int count) {
        return count == 0 ? "" : Integer.toString(count);
    }

    private static List<String> item(FoundItem item) {
        Stream<String> found = Stream.of(
                item.category().code(),
                item.model(),
                Integer.toString(item.quantity()),
                item.where().map(ProgressWriting::place).orElse(""),
                item.depthCm().isPresent() ? Integer.toString(item.depthCm().getAsInt()) : "",
                item.condition().code());
        Stream<String> become = item.disposal().map(ProgressWriting::disposal).orElse(List.of()).stream();
        return Stream.concat(found, become).toList();
    }

    private static List<String> disposal(Disposal disposal) {
        return List.of(
                disposal.method().code(), disposal.on().toString(), disposal.place(), disposal.by(), disposal.reason());
    }

    private static String place(Position place) {
        return String.format(Locale.ROOT, "%.7f, %.7f", place.latitude(), place.longitude());
    }
}
