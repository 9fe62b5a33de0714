package org.furrow.web.accidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.furrow.app.clearance.AccidentBook;
import org.furrow.app.clearance.LookingIntoAccidents;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.domain.clearance.Accident;
import org.furrow.domain.clearance.AccidentAction;
import org.furrow.domain.clearance.AccidentNotice;
import org.furrow.domain.clearance.AccidentStage;
import org.furrow.domain.clearance.AccidentStep;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.people.Actor;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Mark;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Tone;
import org.furrow.web.tasks.FormField;
import org.furrow.web.tasks.FormFields;
import org.furrow.web.tasks.StepForm;
import org.furrow.web.tasks.TaskPage;
import org.furrow.web.teams.TeamPage;

/// Makes the page of one accident for a reader.
final class AccidentView {

    private final Reader reader;
    private final Office office;
    private final Actor actor;
    private final LocalDate today;
    private final AccidentSayings sayings;
    private final AccidentWords words;
    private final Figures figures;

    AccidentView(Reader reader, Office office, Actor actor, LocalDate today) {
        this.reader = reader;
        this.office = office;
        this.actor = actor;
        this.today = today;
        sayings = new AccidentSayings(reader, office);
        words = sayings.words();
        figures = sayings.figures();
    }

    /// A step that was tried.
    ///
    /// @param typed what was typed
    /// @param faults what cannot be read of it
    record Tried(AccidentStep step, Typed typed, List<FormFault> faults) {}

    AccidentPage page(
            Accident of, AccidentBook book, List<Revision> history, Optional<Tried> tried, List<Reason> reasons) {
        List<TeamPage.Against> against = new ArrayList<>(sayings.against(reasons));
        against.addAll(sayings.unread(tried.map(Tried::faults).orElse(List.of())));
        return new AccidentPage(
                Shell.of(reader, office, Section.ACCIDENTS, of.notice().number()),
                words,
                of.id().toString(),
                of.notice().number(),
                of.notice().what(),
                history.getFirst().hash().hex(),
                sayings.badges(of, book, today),
                notices(of, book),
                against,
                stages(of),
                Arrays.stream(AccidentStep.values())
                        .filter(step -> isOffered(step, of))
                        .map(step -> form(of, step, tried.filter(each -> each.step() == step)))
                        .toList(),
                facts(of),
                links(of.notice(), book),
                of.actions().stream().map(this::action).toList(),
                history.stream().map(sayings::entry).toList(),
                AccidentStep.AMEND.isPossibleAt(of.inquiry().stage())
                        && actor.may(LookingIntoAccidents.permission(AccidentStep.AMEND)),
                Optional.empty(),
                Optional.empty());
    }

    /// Amending has a page of its own; what cannot be done is not offered.
    private static boolean isOffered(AccidentStep step, Accident of) {
        boolean isUseful = switch (step) {
            case AMEND -> false;
            case RESUME -> of.stopsWork();
            case DO_ACTION -> !of.openActions().isEmpty();
            case REPORT, INVESTIGATE, SET_ACTION, CLOSE, REOPEN -> true;
        };
        return isUseful && step.isPossibleAt(of.inquiry().stage());
    }

    private List<String> notices(Accident of, AccidentBook book) {
        List<String> notices = new ArrayList<>();
        if (of.stopsWork()) {
            notices.add(words.stopsUntil());
        }
        book.standard().findDue(of).ifPresent(due -> notices.add(words.reportDue(figures.day(due))));
        return notices;
    }

    private List<TaskPage.Stage> stages(Accident of) {
        List<TaskPage.Stage> stages = new ArrayList<>();
        AccidentStage now = of.inquiry().stage();
        for (AccidentStage stage : AccidentStage.values()) {
            Optional<LocalDate> day = switch (stage) {
                case NOTICED -> Optional.of(of.notice().told());
                case PRELIMINARY -> of.inquiry().preliminary();
                case INVESTIGATED -> of.inquiry().investigated();
                case CLOSED ->
                    now == AccidentStage.CLOSED ? Optional.of(of.inquiry().changed()) : Optional.empty();
            };
            stages.add(new TaskPage.Stage(
                    words.stageIs(stage.code()), day.map(figures::day).orElse(""), day.isPresent(), stage == now));
        }
        return stages;
    }

    private StepForm form(Accident of, AccidentStep step, Optional<Tried> tried) {
        boolean isYours = actor.may(LookingIntoAccidents.permission(step));
        Typed typed = tried.map(Tried::typed).orElseGet(() -> Typed.nothing().with("day", today.toString()));
        FormFields in = new FormFields(
                step.code() + "-",
                sayings.taskWords(),
                typed,
                tried.map(Tried::faults).orElse(List.of()));
        return new StepForm(
                step.code(),
                words.stepIs(step.code()),
                tried.isPresent(),
                isYours,
                List.of(),
                isYours ? fields(of, step, in) : List.of());
    }

    private List<FormField> fields(Accident of, AccidentStep step, FormFields in) {
        List<FormField> fields = new ArrayList<>(List.of(in.of("day", words.day(), FormField.Type.DATE)));
        switch (step) {
            case REPORT -> fields.add(in.of("findings", words.findings(), FormField.Type.AREA));
            case INVESTIGATE -> {
                fields.add(in.of("board", words.board(), FormField.Type.TEXT));
                fields.add(in.of("findings", words.findings(), FormField.Type.AREA));
                fields.add(in.of("causes", words.causes(), FormField.Type.AREA));
            }
            case SET_ACTION -> {
                fields.add(in.of("what", words.action(), FormField.Type.AREA));
                fields.add(in.of("by", words.by(), FormField.Type.TEXT));
                fields.add(in.of("due", words.due(), FormField.Type.DATE));
            }
            case DO_ACTION -> {
                fields.add(in.choice(
                        "number",
                        words.which(),
                        new FormFields.Said<>(
                                "",
                                of.openActions().stream(),
                                each -> Integer.toString(each.number()),
                                AccidentAction::what)));
                fields.add(in.of("how", words.how(), FormField.Type.AREA));
            }
            case RESUME -> fields.add(in.of("why", words.why(), FormField.Type.AREA));
            case CLOSE -> fields.add(in.of("lessons", words.lessons(), FormField.Type.AREA));
            case REOPEN, AMEND -> fields.add(in.of("reason", words.reason(), FormField.Type.AREA));
        }
        return fields;
    }

    private List<Fact> facts(Accident of) {
        AccidentNotice notice = of.notice();
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact(words.happened(), figures.day(of.happened())),
                new Fact(words.told(), figures.day(notice.told())),
                new Fact(words.killed(), figures.number(notice.killed())),
                new Fact(words.injured(), figures.number(notice.injured())),
                new Fact(words.context(), words.contextIs(notice.context().code()))));
        AccidentSayings.put(facts, words.at(), notice.at().map(Object::toString).orElse(""));
        AccidentSayings.put(facts, words.organisation(), notice.organisation());
        AccidentSayings.put(facts, words.place(), notice.place());
        AccidentSayings.put(
                facts, words.where(), notice.where().map(AccidentView::place).orElse(""));
        notice.accuracyM().ifPresent(metres -> facts.add(new Fact(words.accuracy(), figures.number(metres))));
        notice.device().ifPresent(device -> facts.add(new Fact(words.device(), words.deviceIs(device.code()))));
        AccidentSayings.put(facts, words.model(), notice.model());
        facts.add(new Fact(words.stop(), words.stopIs(notice.stop().code())));
        of.resumed().ifPresent(day -> facts.add(new Fact(words.resumed(), figures.day(day))));
        return facts;
    }

    private static String place(Position place) {
        return String.format(java.util.Locale.ROOT, "%.6f, %.6f", place.latitude(), place.longitude());
    }

    private static List<Link> links(AccidentNotice notice, AccidentBook book) {
        List<Link> links = new ArrayList<>();
        notice.task()
                .flatMap(book.tasks()::find)
                .ifPresent(task -> links.add(new Link(task.profile().number(), "/tasks/" + task.id())));
        notice.team()
                .flatMap(id -> book.tasks().roster().findTeam(id))
                .ifPresent(team -> links.add(new Link(team.profile().name(), "/teams/" + team.id())));
        notice.hazard().ifPresent(id -> links.add(new Link(hazard(id, book), "/hazards/" + id)));
        return links;
    }

    private static String hazard(RecordId id, AccidentBook book) {
        return book.tasks().findHazard(id).map(ground -> ground.reference()).orElse(id.toString());
    }

    private AccidentPage.Action action(AccidentAction action) {
        Badge state = action.done().isPresent()
                ? new Badge(Mark.TICK, Tone.GOOD, words.doneOn())
                : action.isOverdueOn(today)
                        ? new Badge(Mark.TRIANGLE, Tone.BAD, words.overdue())
                        : new Badge(Mark.RING, Tone.NOTE, words.notDone());
        return new AccidentPage.Action(
                figures.number(action.number()),
                action.what(),
                action.by(),
                figures.day(action.due()),
                action.done()
                        .map(day -> figures.day(day) + " · " + action.how())
                        .orElse(""),
                state);
    }
}
