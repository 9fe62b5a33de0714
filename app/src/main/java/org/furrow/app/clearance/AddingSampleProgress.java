package org.furrow.app.clearance;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.furrow.app.Furrow;
import org.furrow.app.tasking.ReadingTasks;
import org.furrow.app.tasking.TaskBook;
import org.furrow.domain.clearance.Assets;
import org.furrow.domain.clearance.Disposal;
import org.furrow.domain.clearance.DisposalMethod;
import org.furrow.domain.clearance.FoundItem;
import org.furrow.domain.clearance.ItemCategory;
import org.furrow.domain.clearance.ItemCondition;
import org.furrow.domain.clearance.ProgressReport;
import org.furrow.domain.clearance.Stoppage;
import org.furrow.domain.clearance.StoppageCause;
import org.furrow.domain.clearance.Worked;
import org.furrow.domain.clearance.WorkedKind;
import org.furrow.domain.ground.Area;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.Team;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.domain.people.Role;
import org.furrow.domain.tasking.Task;

/// Giving the started clearances of an exercise some weeks of reports, with a few items and one day that somebody
/// should
/// look into. Add its tasks first.
public final class AddingSampleProgress {

    private static final int DAYS = 40;
    private static final long SEED = 20_260_316;

    private final Furrow furrow;
    private final Furrow operator;
    private final LocalDate today;
    private final Random random = new Random(SEED);
    private int reported;
    private boolean isStrangeDayAdded;

    /// Adding to this register.
    public AddingSampleProgress(Furrow furrow) {
        this.furrow = furrow;
        Actor actor = new Actor("", "exercise-operator", Role.ADMINISTRATOR);
        operator = furrow.actingFor(() -> actor);
        today = LocalDate.ofInstant(furrow.clock().instant(), ZoneOffset.UTC);
    }

    /// Adds them.
    ///
    /// @return how many reports
    public int add() {
        furrow.register(Permission.REPORT_PROGRESS);
        TaskBook book = new ReadingTasks(furrow).read();
        book.tasks().stream()
                .filter(task -> task.progress().started().isPresent())
                .filter(task -> task.profile().methods().contains(Method.MANUAL_CLEARANCE))
                .forEach(task -> add(task, book));
        return reported;
    }

    private void add(Task task, TaskBook book) {
        LocalDate first = task.progress().started().orElseThrow();
        List<Team> teams = task.profile().teams().stream()
                .flatMap(id -> book.roster().findTeam(id).stream())
                .toList();
        for (Team team : teams) {
            for (int i = 0; i < DAYS; i++) {
                LocalDate day = first.plusDays(i);
                if (day.isBefore(today) && team.profile().calendar().isWorkingDay(day)) {
                    report(task, team, day);
                }
            }
        }
    }

    private void report(Task task, Team team, LocalDate day) {
        boolean isRain = random.nextInt(9) == 0;
        boolean isStrange = !isStrangeDayAdded && reported == 6;
        long m2 = isStrange ? 2_450 : 31 + random.nextInt(47);
        List<FoundItem> items = random.nextInt(6) == 0 ? List.of(item(day)) : List.of();
        ProgressReport report = new ProgressReport(
                task.id(),
                team.id(),
                day,
                List.of(new Worked(Method.MANUAL_CLEARANCE, WorkedKind.CLEARED, new Area(m2))),
                isRain ? 260 : 390 + random.nextInt(40),
                isRain ? List.of(new Stoppage(StoppageCause.WEATHER, 150)) : List.of(),
                new Assets(6, 0, 0),
                items,
                0,
                isRain ? "Rain until noon." : "",
                List.of(),
                Optional.empty(),
                List.of());
        String key = "exercise-" + task.profile().number() + "-" + day + "-" + reported;
        ReportOutcome outcome = new ReportingProgress(operator).report(new ReportingProgress.Sent(key, report), today);
        if (outcome.reasons().isEmpty()) {
            reported++;
            isStrangeDayAdded |= isStrange;
        }
    }

    private FoundItem item(LocalDate day) {
        boolean isMine = random.nextInt(3) > 0;
        return new FoundItem(
                isMine ? ItemCategory.AP_MINE : ItemCategory.SMALL_ARMS_AMMUNITION,
                isMine ? "PMN-2" : "",
                Optional.empty(),
                OptionalInt.of(2 + random.nextInt(10)),
                isMine ? ItemCondition.ARMED : ItemCondition.UNKNOWN,
                isMine ? 1 : 5 + random.nextInt(30),
                Optional.of(new Disposal(DisposalMethod.DESTROYED_IN_PLACE, day, "", "Exercise EOD team", "")));
    }
}
