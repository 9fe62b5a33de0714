package org.furrow.web.tasks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.furrow.app.draft.FormFault;
import org.furrow.app.tasking.TaskBook;
import org.furrow.domain.decision.ChangeRefusal;
import org.furrow.domain.decision.Datum;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.ground.Written;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import org.furrow.domain.people.Permission;
import org.furrow.domain.people.Role;
import org.furrow.domain.tasking.Quantity;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskProfile;
import org.furrow.domain.tasking.TaskRefusal;
import org.furrow.domain.tasking.TaskStatus;
import org.furrow.web.draft.DraftWords;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Mark;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.ShellWords;
import org.furrow.web.shell.Tone;
import org.furrow.web.shell.Words;
import org.furrow.web.teams.TeamPage;
import org.furrow.web.teams.TeamWords;
import org.furrow.web.visitor.VisitorWords;

/// Says in a reader's words what tasks are and what stands against them.
public final class TaskSayings {

    private final TaskWords words;
    private final TeamWords teamWords;
    private final DraftWords draftWords;
    private final VisitorWords visitorWords;
    private final ShellWords shellWords;
    private final Figures figures;

    /// For this reader.
    public TaskSayings(Reader reader, Office office) {
        draftWords = Words.of(DraftWords.class, reader.locale());
        visitorWords = Words.of(VisitorWords.class, reader.locale());
        shellWords = Words.of(ShellWords.class, reader.locale());
        words = Words.of(TaskWords.class, reader.locale());
        teamWords = Words.of(TeamWords.class, reader.locale());
        figures = office.figures(reader);
    }

    TaskWords words() {
        return words;
    }

    Figures figures() {
        return figures;
    }

    /// These roles, as the list of roles has them.
    String roles(List<Role> roles) {
        return figures.list(
                roles.stream().map(role -> visitorWords.role(role.code())).toList());
    }

    /// The roles that may do this, without administrators, who may do everything.
    String roles(Permission permission) {
        return roles(Arrays.stream(Role.values())
                .filter(role -> role.may(permission) && role != Role.ADMINISTRATOR)
                .toList());
    }

    /// A work status.
    String status(String code) {
        return WorkStatus.find(code).map(shellWords::status).orElse(code);
    }

    /// What is told for a change of a hazard.
    String told(Datum datum) {
        return draftWords.told(datum.code());
    }

    /// The words that approve a draft.
    String approve() {
        return draftWords.approve();
    }

    /// A kind of change of a hazard.
    String change(ProposedChange.Kind kind) {
        return draftWords.kind(kind.code());
    }

    /// The words that lead to the form of an order.
    public String orderTask() {
        return words.orderTask();
    }

    /// Tasks as a part of another page.
    public TaskSection section(List<Task> tasks) {
        return new TaskSection(
                words.ofHazard(),
                words.none(),
                tasks.stream()
                        .map(task -> new TaskSection.Line(
                                TasksController.PATH + "/" + task.id(),
                                task.profile().number(),
                                task.profile().title(),
                                words.kindIs(task.profile().kind().code()),
                                dates(task.profile()),
                                badge(task.status())))
                        .toList());
    }

    Badge badge(TaskStatus status) {
        String word = words.statusIs(status.code());
        return switch (status) {
            case ORDERED -> new Badge(Mark.SQUARE, Tone.SOFT, word);
            case PLANNED -> new Badge(Mark.FLAG, Tone.NOTE, word);
            case STARTED -> new Badge(Mark.PLAY, Tone.GOOD, word);
            case SUSPENDED -> new Badge(Mark.PAUSE, Tone.WARN, word);
            case COMPLETED -> new Badge(Mark.HALF, Tone.NOTE, word);
            case ACCEPTED -> new Badge(Mark.TICK, Tone.GOOD, word);
            case WITHDRAWN -> new Badge(Mark.BAR, Tone.SOFT, word);
        };
    }

    Badge overdue() {
        return new Badge(Mark.TRIANGLE, Tone.BAD, words.overdue());
    }

    String dates(TaskProfile profile) {
        String first = profile.first().map(figures::day).orElse("");
        String last = profile.last().map(figures::day).orElse("");
        if (first.isEmpty() && last.isEmpty()) {
            return words.notPlanned();
        }
        return first.isEmpty() || last.isEmpty() ? first + last : words.period(first, last);
    }

    String methods(TaskProfile profile) {
        return figures.list(profile.methods().stream()
                .map(Method::code)
                .map(teamWords::methodIs)
                .toList());
    }

    String method(Method method) {
        return teamWords.methodIs(method.code());
    }

    String teams(TaskProfile profile, TaskBook book) {
        return figures.list(profile.teams().stream().map(book::teamName).toList());
    }

    String hazard(RecordId id, TaskBook book) {
        return book.findHazard(id).map(ground -> ground.reference()).orElse(words.unseen());
    }

    static String amount(Quantity quantity) {
        return quantity.amount().toPlainString() + " " + quantity.unit();
    }

    /// What is ordered.
    List<Fact> facts(Task task, TaskBook book) {
        TaskProfile profile = task.profile();
        List<Fact> facts = new ArrayList<>();
        fact(facts, words.group(), words.groupIs(profile.kind().group().code()));
        fact(facts, words.kind(), words.kindIs(profile.kind().code()));
        fact(facts, words.organisation(), profile.organisation());
        fact(facts, words.teams(), teams(profile, book));
        fact(facts, words.methods(), methods(profile));
        if (profile.depthCm().isPresent()) {
            fact(
                    facts,
                    words.depth(),
                    words.depthIs(figures.number(profile.depthCm().getAsInt())));
        }
        fact(facts, words.dates(), dates(profile));
        fact(
                facts,
                words.place(),
                profile.place().map(place -> Written.of(place).decimal()).orElse(""));
        fact(facts, words.orderedOn(), figures.day(task.progress().ordered()));
        fact(facts, words.orderedBy(), task.progress().orderedBy());
        return facts;
    }

    /// What those who go out have to know.
    List<Fact> dossier(TaskProfile profile) {
        List<Fact> texts = new ArrayList<>();
        fact(texts, words.medical(), profile.dossier().medical());
        fact(texts, words.access(), profile.dossier().access());
        fact(texts, words.marking(), profile.dossier().marking());
        fact(texts, words.works(), profile.dossier().works());
        fact(texts, words.remarks(), profile.dossier().remarks());
        return texts;
    }

    private static void fact(List<Fact> facts, String label, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(label, value));
        }
    }

    /// What is planned beside what is done of the same; what was done and not planned stands below.
    static List<TaskPage.Amount> amounts(Task task) {
        List<TaskPage.Amount> amounts = new ArrayList<>();
        List<Quantity> done = new ArrayList<>(task.done());
        for (Quantity planned : task.profile().quantities()) {
            Optional<Quantity> same = done.stream()
                    .filter(each ->
                            each.label().equals(planned.label()) && each.unit().equals(planned.unit()))
                    .findFirst();
            same.ifPresent(done::remove);
            amounts.add(new TaskPage.Amount(
                    planned.label(),
                    amount(planned),
                    same.map(TaskSayings::amount).orElse("")));
        }
        done.forEach(each -> amounts.add(new TaskPage.Amount(each.label(), "", amount(each))));
        return amounts;
    }

    /// What stands against something, in the reader's language and in full.
    List<TeamPage.Against> against(List<Reason> reasons) {
        return TeamPage.Against.of(reasons, this::refused);
    }

    /// Of tasks, of teams, or of the hazards that are to follow.
    private String refused(String code) {
        boolean isOfTasks = code.equals(ChangeRefusal.UNKNOWN_HAZARD.code())
                || Arrays.stream(TaskRefusal.values())
                        .anyMatch(each -> each.code().equals(code));
        if (isOfTasks) {
            return words.refused(code);
        }
        return code.startsWith("F-6.") ? teamWords.refused(code) : draftWords.refused(code);
    }

    /// What cannot be read of a form, where it has no field to stand beside.
    List<TeamPage.Against> unread(List<FormFault> faults) {
        return faults.isEmpty() ? List.of() : List.of(new TeamPage.Against(words.unread(), ""));
    }
}
