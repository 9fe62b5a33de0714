package org.furrow.web.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.tasking.TaskBook;
import org.furrow.app.tasking.TaskQuestion;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskGroup;
import org.furrow.domain.tasking.TaskKind;
import org.furrow.domain.tasking.TaskStatus;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;
import org.furrow.web.teams.TeamPage;
import org.springframework.web.util.UriComponentsBuilder;

/// Makes the list of tasks and the form of an order for a reader.
final class TasksView {

    private static final List<String> ASKED = List.of("group", "kind", "organisation", "team", "overdue");

    private final Reader reader;
    private final Office office;
    private final Actor actor;
    private final LocalDate today;
    private final TaskSayings sayings;
    private final TaskWords words;

    TasksView(Reader reader, Office office, Actor actor, LocalDate today) {
        this.reader = reader;
        this.office = office;
        this.actor = actor;
        this.today = today;
        sayings = new TaskSayings(reader, office);
        words = sayings.words();
    }

    TasksPage list(TaskBook book, TaskQuestion question, Typed asked) {
        return new TasksPage(
                shell(words.title()),
                words,
                states(book, question, asked),
                filters(book, asked),
                question.overdueOn().isPresent(),
                asked.text("status", 20),
                book.list(question).stream().map(task -> line(task, book)).toList(),
                actor.may(Permission.ORDER_TASKS));
    }

    /// How many tasks there are in each state beside what else is asked.
    private List<TasksPage.State> states(TaskBook book, TaskQuestion question, Typed asked) {
        List<TasksPage.State> states = new ArrayList<>();
        long all = book.list(question.in(java.util.Optional.empty())).size();
        states.add(new TasksPage.State(
                new Link(words.any(), address(asked, "")),
                sayings.figures().number(all),
                question.status().isEmpty()));
        for (TaskStatus status : TaskStatus.values()) {
            long count = book.list(question.in(java.util.Optional.of(status))).size();
            boolean isChosen = question.status().filter(each -> each == status).isPresent();
            if (count > 0 || isChosen) {
                states.add(new TasksPage.State(
                        new Link(words.statusIs(status.code()), address(asked, status.code())),
                        sayings.figures().number(count),
                        isChosen));
            }
        }
        return states;
    }

    private static String address(Typed asked, String status) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(TasksController.PATH);
        if (!status.isEmpty()) {
            address.queryParam("status", status);
        }
        for (String field : ASKED) {
            String text = asked.text(field, 100);
            if (!text.isEmpty()) {
                address.queryParam(field, "{" + field + "}").uriVariables(java.util.Map.of(field, text));
            }
        }
        return address.encode().build().toUriString();
    }

    private List<Select> filters(TaskBook book, Typed asked) {
        List<String> organisations = book.tasks().stream()
                .map(task -> task.profile().organisation())
                .distinct()
                .sorted()
                .toList();
        return List.of(
                select(
                        "group",
                        words.group(),
                        asked,
                        Arrays.stream(TaskGroup.values())
                                .map(each -> new Said(each.code(), words.groupIs(each.code())))),
                select("kind", words.kind(), asked, kinds()),
                select(
                        "organisation",
                        words.organisation(),
                        asked,
                        organisations.stream().map(each -> new Said(each, each))),
                select(
                        "team",
                        words.team(),
                        asked,
                        book.roster().teams().stream()
                                .map(team -> new Said(
                                        team.profile().name(), team.profile().name()))));
    }

    private record Said(String value, String label) {}

    private Stream<Said> kinds() {
        return Arrays.stream(TaskKind.values()).map(each -> new Said(each.code(), words.kindIs(each.code())));
    }

    private Select select(String name, String label, Typed asked, Stream<Said> said) {
        List<Select.Choice> choices = new ArrayList<>(List.of(new Select.Choice("", words.any(), false)));
        said.map(each -> new Select.Choice(
                        each.value(), each.label(), each.value().equals(asked.text(name))))
                .forEach(choices::add);
        return new Select(name, label, choices);
    }

    private TasksPage.Line line(Task task, TaskBook book) {
        List<Badge> badges = new ArrayList<>(List.of(sayings.badge(task.status())));
        if (task.isOverdueOn(today)) {
            badges.add(sayings.overdue());
        }
        return new TasksPage.Line(
                TasksController.PATH + "/" + task.id(),
                task.profile().number(),
                task.profile().title(),
                words.kindIs(task.profile().kind().code()),
                task.profile().organisation(),
                sayings.teams(task.profile(), book),
                sayings.dates(task.profile()),
                badges);
    }

    /// What a form asks, and where it leads.
    ///
    /// @param seen the latest entry that the reader has before them; empty for a new task
    /// @param depthFrom the number of the order that the depth is taken from; empty where it is from none
    record Form(String title, String action, String back, String seen, String depthFrom) {}

    /// What was typed into the form of an order.
    ///
    /// @param faults what cannot be read of it
    /// @param against what stands against it
    record Filled(Typed typed, List<FormFault> faults, List<TeamPage.Against> against) {}

    /// @param organisations those that the register names
    TaskFormPage form(Form form, Filled filled, TaskBook book, List<String> organisations) {
        OrderForm fields = new OrderForm(sayings, book, filled.typed(), filled.faults(), today);
        List<TeamPage.Against> all = new ArrayList<>(filled.against());
        all.addAll(sayings.unread(filled.faults()));
        return new TaskFormPage(
                shell(form.title()),
                words,
                form.title(),
                form.action(),
                form.back(),
                form.seen(),
                all,
                fields.order(form.seen().isEmpty(), form.depthFrom()),
                fields.more(),
                fields.isMoreOpen(all),
                organisations);
    }

    private Shell shell(String title) {
        return Shell.of(reader, office, Section.TASKS, title);
    }
}
