package org.furrow.app.clearance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.Outcome;
import org.furrow.app.tasking.ReadingTasks;
import org.furrow.domain.clearance.AccidentContext;
import org.furrow.domain.clearance.AccidentFact;
import org.furrow.domain.clearance.AccidentKind;
import org.furrow.domain.clearance.AccidentNotice;
import org.furrow.domain.clearance.ItemCategory;
import org.furrow.domain.clearance.WorkStop;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.domain.people.Role;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskStatus;

/// Giving an exercise two invented things that went wrong at the work of its first operator: an accident that was
/// looked
/// into and closed, and an incident whose corrective action is still to be done. Neither stops work today.
public final class AddingSampleAccidents {

    private final Furrow furrow;
    private final Furrow operator;
    private final Furrow quality;
    private final Furrow authority;
    private final LocalDate today;

    /// Adding to this register.
    public AddingSampleAccidents(Furrow furrow) {
        this.furrow = furrow;
        operator = acting("exercise-operator");
        quality = acting("exercise-quality");
        authority = acting("exercise-authority");
        today = LocalDate.ofInstant(furrow.clock().instant(), ZoneOffset.UTC);
    }

    private Furrow acting(String name) {
        Actor actor = new Actor("", name, Role.ADMINISTRATOR);
        return furrow.actingFor(() -> actor);
    }

    /// Adds them.
    ///
    /// @return how many
    /// @throws NotPermitted to whoever does not run the office, because it acts for several of its people
    public int add() {
        NotPermitted.check(furrow.actor(), Permission.MANAGE_ACCOUNTS);
        Optional<Task> going = new ReadingTasks(furrow)
                .read().tasks().stream()
                        .filter(task -> task.status() == TaskStatus.STARTED)
                        .findFirst();
        return going.map(task -> accident(task) + incident(task)).orElse(0);
    }

    private int accident(Task task) {
        Optional<RecordId> found = tell(
                38,
                notice(
                        task,
                        "ACC-%d-001",
                        AccidentKind.ACCIDENT,
                        "A blast mine went off while a lane was marked. One deminer was hurt on the hand and was"
                                + " brought to the district hospital."));
        found.ifPresent(id -> {
            take(
                    operator,
                    id,
                    36,
                    new AccidentFact.PreliminaryReported("The marking stick was set ahead of the lane."));
            take(quality, id, 35, new AccidentFact.ActionSet("Mark only what was searched", "Team leaders", day(28)));
            take(operator, id, 30, new AccidentFact.ActionDone(1, "All teams were briefed and watched for a week."));
            take(
                    quality,
                    id,
                    20,
                    new AccidentFact.Investigated(
                            "Three people of the authority and the operator",
                            "The lane was narrower than the rope that marked it.",
                            "Marking was done by habit and not by measure."));
            take(authority, id, 18, new AccidentFact.Closed("Measure the lane each time the rope is moved."));
        });
        return found.isPresent() ? 1 : 0;
    }

    private int incident(Task task) {
        Optional<RecordId> found = tell(
                9,
                notice(
                        task,
                        "INC-%d-002",
                        AccidentKind.INCIDENT,
                        "The ambulance did not start during the morning check; work began two hours late."));
        found.ifPresent(id -> {
            take(operator, id, 8, new AccidentFact.PreliminaryReported("The battery was old."));
            take(quality, id, 7, new AccidentFact.ActionSet("Replace the battery, keep a spare", "Logistics", day(-5)));
        });
        return found.isPresent() ? 1 : 0;
    }

    private AccidentNotice notice(Task task, String number, AccidentKind kind, String what) {
        boolean isAccident = kind == AccidentKind.ACCIDENT;
        return new AccidentNotice(
                number.formatted(today.getYear()),
                kind,
                AccidentContext.DEMINING,
                task.profile().organisation(),
                Optional.of(LocalTime.of(7, 40)),
                day(isAccident ? 38 : 9),
                Optional.empty(),
                OptionalInt.empty(),
                "At the control point",
                isAccident ? Optional.of(ItemCategory.AP_MINE) : Optional.empty(),
                "",
                Optional.of(task.id()),
                task.profile().teams().stream().findFirst(),
                Optional.empty(),
                what,
                0,
                isAccident ? 1 : 0,
                WorkStop.NOBODY);
    }

    private LocalDate day(int daysAgo) {
        return today.minusDays(daysAgo);
    }

    private Optional<RecordId> tell(int daysAgo, AccidentNotice notice) {
        return new ReportingAccidents(operator).report(day(daysAgo), notice, today) instanceof Outcome.Recorded recorded
                ? Optional.of(recorded.revisions().getLast().draft().record())
                : Optional.empty();
    }

    private void take(Furrow who, RecordId accident, int daysAgo, AccidentFact fact) {
        new LookingIntoAccidents(who)
                .take(new LookingIntoAccidents.Wanted(accident, day(daysAgo), fact, Optional.empty()), today);
    }
}
