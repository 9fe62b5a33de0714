package org.furrow.web.clearance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.furrow.app.clearance.ProgressWriting;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.tasking.TaskBook;
import org.furrow.domain.clearance.ItemCategory;
import org.furrow.domain.clearance.ProgressSummary;
import org.furrow.domain.clearance.StoppageCause;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.Team;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskStatus;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;
import org.furrow.web.teams.TeamPage;

/// Makes the rows of the grid: a team on a task that goes on, each.
record GridView(ProgressSayings sayings, TaskBook book, LocalDate day) {

    private static final int MOST_ROWS = 300;

    /// A team on a task.
    record Pair(Task task, Team team) {

        /// What the names of the fields of its row begin with.
        String prefix() {
            return task.id() + "-" + team.id() + "-";
        }
    }

    /// What was sent in a row, and why it was not recorded.
    record Tried(Typed typed, List<FormFault> faults, List<Reason> reasons) {}

    /// The teams of the tasks that may have gone on on that day, by task and team.
    List<Pair> pairs() {
        return book.tasks().stream()
                .filter(this::mayGoOn)
                .flatMap(task -> task.profile().teams().stream()
                        .flatMap(id -> book.roster().findTeam(id).stream())
                        .filter(team -> team.isThereOn(day))
                        .map(team -> new Pair(task, team)))
                .limit(MOST_ROWS)
                .toList();
    }

    private boolean mayGoOn(Task task) {
        boolean isBegun =
                task.progress().started().filter(first -> !day.isBefore(first)).isPresent();
        boolean isDone = task.status().isDone()
                && task.progress().completed().filter(day::isAfter).isPresent();
        boolean isStill = task.status() == TaskStatus.SUSPENDED
                && day.isAfter(task.progress().changed());
        return isBegun && !isDone && !isStill && task.status() != TaskStatus.WITHDRAWN;
    }

    GridPage page(Shell shell, boolean mayReport, Map<Pair, Tried> tried, Reported reported) {
        List<GridPage.Row> rows = new ArrayList<>();
        for (Pair pair : pairs()) {
            rows.add(row(rows.size() + 1, pair, Optional.ofNullable(tried.get(pair)), reported));
        }
        boolean isLeftOut = tried.values().stream()
                .anyMatch(each -> !each.faults().isEmpty() || !each.reasons().isEmpty());
        return new GridPage(shell, sayings.words(), day.toString(), isLeftOut, mayReport, rows);
    }

    /// What stands for that day, and what about it is strange.
    record Reported(List<ProgressSummary> reports, Map<RecordId, List<Reason>> flags) {

        Optional<ProgressSummary> find(Pair pair) {
            return reports.stream()
                    .filter(each -> each.task().equals(pair.task().id())
                            && each.team().equals(pair.team().id()))
                    .findFirst();
        }
    }

    private GridPage.Row row(int number, Pair pair, Optional<Tried> tried, Reported reported) {
        Typed typed = tried.map(Tried::typed).orElse(Typed.nothing());
        String key = typed.text("key");
        Optional<ProgressSummary> done = reported.find(pair);
        return new GridPage.Row(
                number,
                new Link(pair.task().profile().number(), "/tasks/" + pair.task().id()),
                new Link(pair.team().profile().name(), "/teams/" + pair.team().id()),
                pair.prefix(),
                pair.team().profile().name() + " " + pair.task().profile().number() + ": ",
                key.isEmpty() ? UUID.randomUUID().toString() : key,
                fields(pair, typed),
                tried.map(this::faults).orElse(List.of()),
                done.map(this::done).stream().toList(),
                done.map(each -> reported.flags().getOrDefault(each.id(), List.of())).orElse(List.of()).stream()
                        .map(sayings::sentence)
                        .toList());
    }

    private List<TeamPage.Against> faults(Tried tried) {
        return Stream.concat(
                        tried.faults().stream().map(fault -> new TeamPage.Against(sayings.fault(fault), "")),
                        sayings.against(tried.reasons()).stream())
                .toList();
    }

    private GridPage.Done done(ProgressSummary report) {
        return new GridPage.Done(
                new Link(sayings.words().recorded(), ProgressController.PATH + "/" + report.id()),
                sayings.figures().area(report.newArea()),
                ProgressWriting.hours(report.time().worked()),
                sayings.figures().number(report.ordnance()));
    }

    private GridPage.Fields fields(Pair pair, Typed typed) {
        List<Method> methods = List.copyOf(pair.task().profile().methodsInUse());
        Method usual = pair.team().profile().kind().usualMethod();
        String chosen = typed.text("method").isEmpty() && methods.contains(usual) ? usual.code() : typed.text("method");
        return new GridPage.Fields(
                methods.stream()
                        .map(each -> new Select.Choice(
                                each.code(), sayings.method(each), each.code().equals(chosen)))
                        .toList(),
                typed.text("m2"),
                typed.text("hours"),
                typed.text("stopped"),
                Select.Choice.of(
                        StoppageCause.values(), StoppageCause::code, sayings.words()::causeIs, typed.all("cause")),
                typed.text("deminers"),
                typed.text("found"),
                Select.Choice.of(
                        ItemCategory.values(), ItemCategory::code, sayings.words()::categoryIs, typed.all("category")),
                typed.text("remarks"));
    }
}
