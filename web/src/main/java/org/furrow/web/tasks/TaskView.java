package org.furrow.web.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.tasking.TaskBook;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.domain.tasking.Quantity;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskFact;
import org.furrow.domain.tasking.TaskGround;
import org.furrow.domain.tasking.TaskProfile;
import org.furrow.domain.tasking.TaskStatus;
import org.furrow.domain.tasking.TaskStep;
import org.furrow.web.clearance.ProgressPart;
import org.furrow.web.journal.JournalWords;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Words;
import org.furrow.web.teams.TeamPage;

/// Makes the page of one task for a reader.
final class TaskView {

    private final Reader reader;
    private final Office office;
    private final Actor actor;
    private final LocalDate today;
    private final TaskSayings sayings;
    private final TaskWords words;
    private final JournalWords journalWords;
    private final Figures figures;

    TaskView(Reader reader, Office office, Actor actor, LocalDate today) {
        this.reader = reader;
        this.office = office;
        this.actor = actor;
        this.today = today;
        sayings = new TaskSayings(reader, office);
        words = sayings.words();
        figures = sayings.figures();
        journalWords = Words.of(JournalWords.class, reader.locale());
    }

    /// A task and what the register holds of it.
    ///
    /// @param history the latest entry first
    /// @param ground its hazards with their boundaries, as far as the reader sees them
    /// @param progress what its reports of days add up to
    /// @param splits the drafts that wait and split one of its hazards, by the hazard's reference
    /// @param quality the nonconformities that are open against it or its teams
    /// @param waiting the drafts that wait for its hazards
    /// @param report its completion report, or where one is written
    record Known(
            Task task,
            TaskBook book,
            List<Revision> history,
            List<TaskGround> ground,
            List<Link> splits,
            List<Link> quality,
            List<TaskPage.Waiting> waiting,
            List<Link> report,
            ProgressPart progress) {

        /// What is said of the present suspension.
        Optional<TaskFact.Suspended> suspension() {
            return task.status() == TaskStatus.SUSPENDED
                    ? history.stream()
                            .map(revision -> revision.draft().fact())
                            .filter(TaskFact.Suspended.class::isInstance)
                            .map(TaskFact.Suspended.class::cast)
                            .findFirst()
                    : Optional.empty();
        }
    }

    TaskPage page(
            Known known, Optional<StepForms.Tried> tried, List<TeamPage.Against> against, StepForms.Standing standing) {
        Task task = known.task();
        TaskProfile profile = task.profile();
        return new TaskPage(
                Shell.of(reader, office, Section.TASKS, profile.number()),
                words,
                task.id().toString(),
                profile.number(),
                profile.title(),
                known.history().getFirst().hash().hex(),
                badges(task),
                against,
                stages(task, known.history()),
                notices(known),
                known.waiting(),
                known.report(),
                new StepForms(sayings, actor, today).list(task, known.book(), tried, standing),
                sayings.facts(task, known.book()),
                sayings.dossier(profile),
                TaskSayings.amounts(task),
                profile.hazards().stream().map(id -> hazard(id, known.book())).toList(),
                new TaskDrawing(words, figures)
                        .draw(
                                profile.number(),
                                known.ground(),
                                known.suspension().flatMap(TaskFact.Suspended::part)),
                profile.waitsFor().stream().map(id -> waited(id, known.book())).toList(),
                known.book().waitingFor(task.id()).stream().map(this::other).toList(),
                known.history().stream()
                        .map(revision -> entry(revision, known.book()))
                        .toList(),
                known.progress(),
                actor.may(Permission.ORDER_TASKS) && TaskStep.CHANGE.isPossibleWhile(task.status()));
    }

    private List<Badge> badges(Task task) {
        return task.isOverdueOn(today)
                ? List.of(sayings.badge(task.status()), sayings.overdue())
                : List.of(sayings.badge(task.status()));
    }

    /// The way of a task; one that is suspended or withdrawn stands at that.
    private List<TaskPage.Stage> stages(Task task, List<Revision> history) {
        List<TaskStatus> way = switch (task.status()) {
            case WITHDRAWN -> List.of(TaskStatus.ORDERED, TaskStatus.WITHDRAWN);
            case SUSPENDED ->
                List.of(
                        TaskStatus.ORDERED,
                        TaskStatus.PLANNED,
                        TaskStatus.STARTED,
                        TaskStatus.SUSPENDED,
                        TaskStatus.COMPLETED,
                        TaskStatus.ACCEPTED);
            case ORDERED, PLANNED, STARTED, COMPLETED, ACCEPTED ->
                List.of(
                        TaskStatus.ORDERED,
                        TaskStatus.PLANNED,
                        TaskStatus.STARTED,
                        TaskStatus.COMPLETED,
                        TaskStatus.ACCEPTED);
        };
        int now = way.indexOf(task.status());
        List<TaskPage.Stage> stages = new ArrayList<>();
        for (int i = 0; i < way.size(); i++) {
            TaskStatus stage = way.get(i);
            String day =
                    i > now ? "" : reached(stage, history).map(figures::day).orElse("");
            stages.add(new TaskPage.Stage(words.statusIs(stage.code()), day, i <= now, i == now));
        }
        return stages;
    }

    private static Optional<LocalDate> reached(TaskStatus stage, List<Revision> history) {
        return history.stream()
                .filter(revision -> leadsTo(revision.draft().fact(), stage))
                .map(revision -> revision.draft().valid())
                .findFirst();
    }

    private static boolean leadsTo(Fact fact, TaskStatus stage) {
        return switch (stage) {
            case ORDERED -> fact instanceof TaskFact.Ordered;
            case PLANNED -> fact instanceof TaskFact.Planned;
            case STARTED -> fact instanceof TaskFact.Started;
            case SUSPENDED -> fact instanceof TaskFact.Suspended;
            case COMPLETED -> fact instanceof TaskFact.Completed;
            case ACCEPTED -> fact instanceof TaskFact.Accepted;
            case WITHDRAWN -> fact instanceof TaskFact.Withdrawn;
        };
    }

    /// Where a part is suspended, its hazards are to be split: the draft that does it, or the form.
    private List<Link> notices(Known known) {
        List<Link> notices = new ArrayList<>(known.quality());
        notices.addAll(splits(known));
        return notices;
    }

    private static List<Link> splits(Known known) {
        if (known.suspension().flatMap(TaskFact.Suspended::part).isEmpty()) {
            return List.of();
        }
        return known.splits();
    }

    private static void fact(List<org.furrow.web.shell.Fact> facts, String label, String value) {
        if (!value.isBlank()) {
            facts.add(new org.furrow.web.shell.Fact(label, value));
        }
    }

    private Link hazard(RecordId id, TaskBook book) {
        boolean isSeen = book.findHazard(id).isPresent();
        return new Link(sayings.hazard(id, book), isSeen ? "/hazards/" + id : "");
    }

    private TaskPage.Other waited(RecordId id, TaskBook book) {
        boolean isSeen = book.find(id).isPresent();
        return book.findWaited(id)
                .map(other -> new TaskPage.Other(
                        new Link(other.number(), isSeen ? TasksController.PATH + "/" + id : ""),
                        sayings.badge(other.status())))
                .orElseThrow();
    }

    private TaskPage.Other other(Task task) {
        return new TaskPage.Other(
                new Link(
                        task.profile().number() + " " + task.profile().title(), TasksController.PATH + "/" + task.id()),
                sayings.badge(task.status()));
    }

    private TaskPage.Entry entry(Revision revision, TaskBook book) {
        List<org.furrow.web.shell.Fact> told = new ArrayList<>();
        if (revision.draft().fact() instanceof TaskFact fact) {
            tell(fact, book, told);
        }
        return new TaskPage.Entry(
                journalWords.kindIs(kind(revision.draft().fact())),
                figures.day(revision.draft().valid()),
                words.by(revision.draft().author(), figures.minute(revision.recorded())),
                told);
    }

    private static String kind(Fact fact) {
        return switch (fact) {
            case TaskFact.Ordered _ -> "task-ordered";
            case TaskFact.Planned _ -> "task-planned";
            case TaskFact.Started _ -> "task-started";
            case TaskFact.Suspended _ -> "task-suspended";
            case TaskFact.Restarted _ -> "task-restarted";
            case TaskFact.Completed _ -> "task-completed";
            case TaskFact.Accepted _ -> "task-accepted";
            case TaskFact.SentBack _ -> "task-sent-back";
            case TaskFact.Withdrawn _ -> "task-withdrawn";
            default -> "task-changed";
        };
    }

    private void tell(TaskFact fact, TaskBook book, List<org.furrow.web.shell.Fact> told) {
        switch (fact) {
            case TaskFact.Ordered _ -> {}
            case TaskFact.Changed(TaskProfile _, String reason) -> fact(told, words.reason(), reason);
            case TaskFact.Planned(var plan) -> {
                fact(
                        told,
                        words.teams(),
                        figures.list(plan.teams().stream().map(book::teamName).toList()));
                fact(told, words.dates(), words.period(figures.day(plan.first()), figures.day(plan.last())));
            }
            case TaskFact.Started(String startPoint) -> fact(told, words.startPoint(), startPoint);
            case TaskFact.Suspended suspended -> {
                fact(told, words.cause(), words.causeIs(suspended.cause().code()));
                fact(told, words.reason(), suspended.reason());
                fact(told, words.markingLeft(), suspended.marking());
                fact(
                        told,
                        words.suspendedPart(),
                        suspended.part().map(part -> figures.area(part.area())).orElse(""));
            }
            case TaskFact.Restarted(String removed, String rebriefing) -> {
                fact(told, words.causeRemoved(), removed);
                fact(told, words.rebriefing(), rebriefing);
            }
            case TaskFact.Completed(String report, List<Quantity> done) -> {
                fact(told, words.report(), report);
                done.forEach(each -> fact(told, each.label(), TaskSayings.amount(each)));
            }
            case TaskFact.Accepted(String remarks) -> fact(told, words.remarks(), remarks);
            case TaskFact.SentBack(String reason) -> fact(told, words.reason(), reason);
            case TaskFact.Withdrawn(String reason) -> fact(told, words.reason(), reason);
        }
    }
}
