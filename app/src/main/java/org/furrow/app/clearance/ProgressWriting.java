package org.furrow.app.clearance;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.furrow.app.draft.BoundaryText;
import org.furrow.app.draft.Typed;
import org.furrow.domain.clearance.Disposal;
import org.furrow.domain.clearance.FoundItem;
import org.furrow.domain.clearance.ProgressReport;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.RecordId;

/// Writes a report of a day as somebody would type it.
public final class ProgressWriting {

    private static final int MINUTES_OF_AN_HOUR = 60;

    private ProgressWriting() {}

    /// The fields that say what the report says.
    ///
    /// @param task what the task is called
    /// @param team what the team is called
    public static Typed write(ProgressReport report, String task, String team) {
        return Typed.nothing()
                .with("task", task)
                .with("team", team)
                .with("day", report.day().toString())
                .with(
                        "work",
                        lines(report.work().stream()
                                .map(each -> each.method().code() + "; "
                                        + each.kind().code() + "; "
                                        + each.area().squareMetres())))
                .with("hours", report.minutesWorked() == 0 ? "" : hours(report.minutesWorked()))
                .with(
                        "stoppages",
                        lines(report.stoppages().stream()
                                .map(each -> each.cause().code() + "; " + hours(each.minutes()))))
                .with("deminers", number(report.assets().deminers()))
                .with("dogs", number(report.assets().dogs()))
                .with("machines", number(report.assets().machines()))
                .with("items", lines(report.items().stream().map(ProgressWriting::item)))
                .with("near-misses", number(report.nearMisses()))
                .with("remarks", report.remarks())
                .with(
                        "quantities",
                        lines(report.quantities().stream()
                                .map(each -> each.label() + "; " + each.amount().toPlainString() + "; " + each.unit())))
                .with(
                        BoundaryText.FIELD,
                        report.footprint().map(BoundaryText::write).orElse(""))
                .with("photos", report.photos().stream().map(RecordId::toString).toArray(String[]::new));
    }

    /// Minutes as hours, such as `6:30`.
    public static String hours(long minutes) {
        return String.format(Locale.ROOT, "%d:%02d", minutes / MINUTES_OF_AN_HOUR, minutes % MINUTES_OF_AN_HOUR);
    }

    private static String number(int count) {
        return count == 0 ? "" : Integer.toString(count);
    }

    private static String item(FoundItem item) {
        Stream<String> found = Stream.of(
                item.category().code(),
                item.model(),
                Integer.toString(item.quantity()),
                item.where().map(ProgressWriting::place).orElse(""),
                item.depthCm().isPresent() ? Integer.toString(item.depthCm().getAsInt()) : "",
                item.condition().code());
        Stream<String> become = item.disposal().map(ProgressWriting::disposal).orElse(List.of()).stream();
        return Stream.concat(found, become).collect(Collectors.joining("; "));
    }

    private static List<String> disposal(Disposal disposal) {
        return List.of(
                disposal.method().code(), disposal.on().toString(), disposal.place(), disposal.by(), disposal.reason());
    }

    private static String place(Position place) {
        return String.format(Locale.ROOT, "%.7f, %.7f", place.latitude(), place.longitude());
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
