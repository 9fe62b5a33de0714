package org.furrow.engines.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.furrow.engines.chance.Chance;

/// What happens to one hazard, day after day. What would become known after the last day of the history is left out,
/// and so is everything that would follow it.
final class Diary {

    private static final int LONGEST_DELAY = 21;
    private static final double LATE = 0.05;

    private final Chance chance;
    private final Staff staff;
    private final List<Deed> deeds = new ArrayList<>();
    private LocalDate day;
    private LocalDate known;
    private LocalDate latest;
    private boolean isClosed;

    Diary(Chance chance, Staff staff, Stamp reported) {
        this.chance = chance;
        this.staff = staff;
        this.day = reported.valid();
        this.known = reported.known();
        this.latest = reported.known();
    }

    List<Deed> deeds() {
        return List.copyOf(deeds);
    }

    boolean isClosed() {
        return isClosed;
    }

    /// Lets nothing happen before that day.
    void skipTo(LocalDate earliest) {
        if (day.isBefore(earliest)) {
            day = earliest;
        }
    }

    /// Something that is written down like what is already there: at that moment and by those people.
    void note(Deed deed) {
        deeds.add(deed);
    }

    /// Something that happens that many days later and becomes known in the order of the work.
    void then(int fewest, int most, Function<Stamp, Deed> deed) {
        day = day.plusDays(chance.whole(fewest, most));
        LocalDate noticed = later(day.plusDays(delay()), latest);
        if (write(noticed, deed)) {
            known = noticed;
            latest = noticed;
        }
    }

    /// The same, but one in twenty is recorded months late, and others become known in the meantime.
    void maybeLate(int fewest, int most, Function<Stamp, Deed> deed) {
        if (!chance.happens(LATE)) {
            then(fewest, most, deed);
            return;
        }
        day = day.plusDays(chance.whole(fewest, most));
        LocalDate noticed = later(day.plusDays(chance.whole(70, 290)), known);
        if (write(noticed, deed)) {
            latest = later(latest, noticed);
        }
    }

    private boolean write(LocalDate noticed, Function<Stamp, Deed> deed) {
        isClosed |= noticed.isAfter(Exercise.LAST_DAY);
        if (!isClosed) {
            deeds.add(
                    deed.apply(new Stamp(day, noticed, chance.pick(staff.authors()), chance.pick(staff.approvers()))));
        }
        return !isClosed;
    }

    private int delay() {
        return chance.whole(1, LONGEST_DELAY);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
