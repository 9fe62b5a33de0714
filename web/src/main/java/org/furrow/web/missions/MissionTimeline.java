package org.furrow.web.missions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.furrow.domain.mission.Milestone;
import org.furrow.domain.mission.Mission;
import org.furrow.domain.mission.MissionPeriod;

/// The life of a mission, drawn: a row for each milestone, and days from one side to the other as the reader reads.
///
/// @param height in units of the drawing, like all that follows
/// @param period where its period begins and how wide it is
/// @param today where today is; below 0 where it is not shown
/// @param from the first day that is shown
/// @param until the last one
/// @param isMirrored whether days run from right to left
public record MissionTimeline(
        int height, Span period, int today, List<Row> rows, String from, String until, boolean isMirrored) {

    /// How wide every drawing is, in its units.
    public static final int WIDTH = 640;

    private static final int MARGIN = 16;
    private static final int HEAD = 40;
    private static final int ROW = 62;
    private static final int FOOT = 44;
    private static final int TRACK = 42;

    public MissionTimeline {
        rows = List.copyOf(rows);
    }

    /// From where, and how wide.
    public record Span(int start, int width) {}

    /// A milestone.
    ///
    /// @param y where its line lies
    /// @param planned where its planned day is; below 0 where there is none
    /// @param reached where the day is on which it was reached; below 0 where it was not
    /// @param delay the way from the planned day to the one on which it was reached; until today where it is late
    public record Row(String label, int y, int planned, int reached, Span delay, boolean isLate) {

        /// Where the label stands.
        public int labelY() {
            return y - 16;
        }
    }

    /// What is drawn, and for whom.
    ///
    /// @param label says a milestone
    /// @param day writes a day
    record Drawn(
            Mission mission,
            LocalDate today,
            Function<Milestone, String> label,
            Function<LocalDate, String> day,
            boolean isMirrored) {}

    static MissionTimeline of(Drawn drawn) {
        Axis axis = Axis.of(drawn);
        List<Row> rows = new ArrayList<>();
        for (Milestone each : Milestone.values()) {
            rows.add(row(each, rows.size(), drawn, axis));
        }
        MissionPeriod period = drawn.mission().profile().period();
        return new MissionTimeline(
                HEAD + rows.size() * ROW + FOOT,
                axis.span(period.first(), period.last()),
                axis.holds(drawn.today()) ? axis.x(drawn.today()) : -1,
                rows,
                drawn.day().apply(axis.first()),
                drawn.day().apply(axis.last()),
                drawn.isMirrored());
    }

    private static Row row(Milestone milestone, int number, Drawn drawn, Axis axis) {
        Optional<LocalDate> planned = drawn.mission().profile().findPlanned(milestone);
        Optional<LocalDate> reached = drawn.mission().find(milestone).map(Mission.Reached::day);
        boolean isLate = reached.isEmpty()
                && planned.filter(day -> day.isBefore(drawn.today())).isPresent();
        Optional<LocalDate> end = isLate ? Optional.of(drawn.today()) : reached;
        return new Row(
                drawn.label().apply(milestone),
                HEAD + number * ROW + TRACK,
                planned.map(axis::x).orElse(-1),
                reached.map(axis::x).orElse(-1),
                planned.isPresent() && end.isPresent()
                        ? axis.span(planned.orElseThrow(), end.orElseThrow())
                        : new Span(0, 0),
                isLate);
    }

    /// Where days lie.
    private record Axis(LocalDate first, LocalDate last, boolean isMirrored) {

        static Axis of(Drawn drawn) {
            Mission mission = drawn.mission();
            boolean isOver = mission.next().isEmpty();
            List<LocalDate> days = Stream.of(
                            mission.profile().planned().values().stream(),
                            mission.reached().stream().map(Mission.Reached::day),
                            Stream.of(
                                    mission.profile().period().first(),
                                    mission.profile().period().last()),
                            isOver ? Stream.<LocalDate>empty() : Stream.of(drawn.today()))
                    .flatMap(each -> each)
                    .sorted(Comparator.naturalOrder())
                    .toList();
            return new Axis(days.getFirst(), days.getLast(), drawn.isMirrored());
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        int x(LocalDate day) {
            long all = Math.max(1, ChronoUnit.DAYS.between(first, last));
            long along = (WIDTH - 2L * MARGIN) * ChronoUnit.DAYS.between(first, day) / all;
            return Math.toIntExact(isMirrored ? WIDTH - MARGIN - along : MARGIN + along);
        }

        Span span(LocalDate one, LocalDate other) {
            int start = Math.min(x(one), x(other));
            return new Span(start, Math.max(x(one), x(other)) - start);
        }
    }

    /// Where the first day is written.
    public int start() {
        return isMirrored ? WIDTH - MARGIN : MARGIN;
    }

    /// Where the last day is written.
    public int end() {
        return isMirrored ? MARGIN : WIDTH - MARGIN;
    }
}
