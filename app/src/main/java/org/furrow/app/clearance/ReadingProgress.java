package org.furrow.app.clearance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.furrow.app.Furrow;
import org.furrow.app.tasking.ReadingTasks;
import org.furrow.domain.clearance.LookedInto;
import org.furrow.domain.clearance.Pace;
import org.furrow.domain.clearance.ProgressFilter;
import org.furrow.domain.clearance.ProgressSummary;
import org.furrow.domain.clearance.ProgressTotals;
import org.furrow.domain.ground.Area;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Mission;
import org.furrow.domain.tasking.Quantity;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskGround;
import org.furrow.store.Register;
import org.furrow.store.Session;
import org.furrow.store.clearance.ProgressQuery;
import org.furrow.store.clearance.ProgressTotalsQuery;

/// Reading what teams did on which day, and what it adds up to.
public final class ReadingProgress {

    /// How many reports a page of a list holds at most.
    public static final int MOST_ON_A_PAGE = 500;

    private static final ProgressQuery QUERY = new ProgressQuery();
    private static final ProgressTotalsQuery TOTALS = new ProgressTotalsQuery();

    private final Furrow furrow;

    /// A reader of this register's reports.
    public ReadingProgress(Furrow furrow) {
        this.furrow = furrow;
    }

    /// One report with its history.
    public record Found(ProgressSummary summary, ReportEntries entries, List<LookedInto> lookedInto) {
        public Found {
            lookedInto = List.copyOf(lookedInto);
        }
    }

    /// The report of that id, taken back or not, where the reader sees it.
    public Optional<Found> find(RecordId id) {
        Register register = furrow.register();
        return register.read(session -> QUERY.find(session, id)
                .flatMap(summary -> ReportEntries.find(register.journal(), session, id)
                        .map(entries -> new Found(summary, entries, QUERY.listLookedInto(session, id)))));
    }

    /// A page of reports, the latest day first.
    public List<ProgressSummary> list(ProgressFilter filter, ProgressFilter.Page page) {
        ProgressFilter.Page bounded =
                new ProgressFilter.Page(page.after(), Math.clamp(page.size(), 1, MOST_ON_A_PAGE + 1));
        return furrow.register().read(session -> QUERY.list(session, filter, bounded));
    }

    /// The reports of a day that stand.
    public List<ProgressSummary> listOfDay(LocalDate day) {
        return furrow.register().read(session -> QUERY.listOfDay(session, day));
    }

    /// The last day of which a task has a report that stands.
    public Optional<LocalDate> findLastDay(RecordId task) {
        return read(session -> TOTALS.findLastDay(session, task));
    }

    /// What the reports of a task that stand add up to.
    public TaskProgress ofTask(Task task) {
        List<TaskGround> ground = new ReadingTasks(furrow).listGround(task);
        Area planned = ground.stream()
                .flatMap(each -> each.footprint().stream())
                .map(footprint -> footprint.area())
                .reduce(Area.ZERO, Area::plus);
        return furrow.register().read(session -> ofTask(session, task, planned));
    }

    private static TaskProgress ofTask(Session session, Task task, Area planned) {
        List<ProgressTotals.Day> days = TOTALS.listDays(session, task.id());
        TreeMap<LocalDate, Long> worked = new TreeMap<>();
        days.stream()
                .filter(day -> day.minutes() > 0 || day.newM2() > 0)
                .forEach(day -> worked.put(day.day(), day.newM2()));
        return new TaskProgress(
                TOTALS.listWork(session, task.id()),
                TOTALS.listItems(session, task.id()),
                TOTALS.listStoppages(session, task.id()),
                sums(TOTALS.listQuantities(session, task.id())),
                days,
                planned,
                new Pace(worked));
    }

    private static List<Quantity> sums(List<Quantity> each) {
        Map<List<String>, Quantity> sums =
                new TreeMap<>(java.util.Comparator.comparing((List<String> key) -> key.getFirst())
                        .thenComparing(List::getLast));
        for (Quantity quantity : each) {
            sums.merge(
                    List.of(quantity.label(), quantity.unit()),
                    quantity,
                    (one, more) -> new Quantity(
                            one.label(),
                            one.unit(),
                            one.amount().add(more.amount()).min(Quantity.LARGEST)));
        }
        return List.copyOf(sums.values());
    }

    /// Ground that the teams of a mission reported as progress in its period. It is no release, and never added to one.
    public Area ofMission(Mission mission) {
        return read(session -> TOTALS.newAreaOfMission(
                session,
                mission.id(),
                mission.profile().period().first(),
                mission.profile().period().last()));
    }

    private <T> T read(Function<Session, T> question) {
        return furrow.register().read(question);
    }
}
