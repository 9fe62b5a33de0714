package org.furrow.app.clearance;

import java.time.LocalDate;
import java.util.Optional;
import org.furrow.app.draft.Typed;
import org.furrow.app.mission.LineReading;
import org.furrow.domain.clearance.ProgressFilter;
import org.furrow.domain.journal.RecordId;

/// Reads which reports of days somebody asks for: `task`, `team`, `from`, `until`, `after` and `size`.
public final class ProgressAsking {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final int USUAL_SIZE = 50;
    private static final int LONGEST = 300;

    private ProgressAsking() {}

    /// What is asked for.
    ///
    /// @param wrong the field whose word means nothing; empty where there is none
    public record Read(ProgressFilter filter, ProgressFilter.Page page, String wrong) {}

    /// Reads it; what means nothing is left out and named.
    public static Read read(Typed typed, ProgressNames names) {
        Optional<RecordId> task = text(typed, "task").flatMap(names::findTask);
        Optional<RecordId> team = text(typed, "team").flatMap(names::findTeam);
        Optional<LocalDate> from = text(typed, "from").flatMap(LineReading::day);
        Optional<LocalDate> until = text(typed, "until").flatMap(LineReading::day);
        Optional<ProgressFilter.After> after = text(typed, "after").flatMap(ProgressAsking::after);
        Optional<Integer> size =
                text(typed, "size").filter(each -> each.matches("[0-9]{1,6}")).map(Integer::valueOf);
        String wrong = (wrong(typed, "task", task)
                        + wrong(typed, "team", team)
                        + wrong(typed, "from", from)
                        + wrong(typed, "until", until)
                        + wrong(typed, "after", after)
                        + wrong(typed, "size", size))
                .strip();
        return new Read(
                new ProgressFilter(task, team, from.orElse(FIRST), until.orElse(LAST)),
                new ProgressFilter.Page(after, Math.clamp(size.orElse(USUAL_SIZE), 1, ReadingProgress.MOST_ON_A_PAGE)),
                wrong);
    }

    /// Where a page ends, as the next one asks for it.
    public static String write(ProgressFilter.After after) {
        return after.day() + "_" + after.id();
    }

    private static Optional<ProgressFilter.After> after(String text) {
        int line = text.indexOf('_');
        return line < 0
                ? Optional.empty()
                : LineReading.day(text.substring(0, line))
                        .flatMap(day ->
                                RecordId.find(text.substring(line + 1)).map(id -> new ProgressFilter.After(day, id)));
    }

    private static Optional<String> text(Typed typed, String field) {
        return Optional.of(typed.text(field, LONGEST)).filter(text -> !text.isEmpty());
    }

    private static String wrong(Typed typed, String field, Optional<?> found) {
        return typed.text(field).isEmpty() || found.isPresent() ? "" : field + " ";
    }
}
