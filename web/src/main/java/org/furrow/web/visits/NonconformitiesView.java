package org.furrow.web.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.quality.HandlingNonconformities;
import org.furrow.app.quality.QualityAsking;
import org.furrow.app.quality.QualityBook;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.domain.quality.Grade;
import org.furrow.domain.quality.Nonconformity;
import org.furrow.domain.quality.NonconformityFact;
import org.furrow.domain.quality.NonconformityStatus;
import org.furrow.domain.quality.NonconformityStep;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;
import org.furrow.web.tasks.FormField;
import org.furrow.web.tasks.FormFields;
import org.furrow.web.tasks.StepForm;
import org.furrow.web.tasks.TaskPage;
import org.furrow.web.teams.TeamPage;

/// Makes the list of nonconformities, the form of one, and the page of one for a reader.
final class NonconformitiesView {

    private static final List<NonconformityStatus> WAY = List.of(
            NonconformityStatus.RAISED,
            NonconformityStatus.ACKNOWLEDGED,
            NonconformityStatus.CAUSE_FOUND,
            NonconformityStatus.ACTION_SET,
            NonconformityStatus.VERIFIED,
            NonconformityStatus.CLOSED);

    private final Reader reader;
    private final Office office;
    private final Actor actor;
    private final LocalDate today;
    private final VisitSayings sayings;
    private final VisitWords words;
    private final Figures figures;

    NonconformitiesView(Reader reader, Office office, Actor actor, LocalDate today) {
        this.reader = reader;
        this.office = office;
        this.actor = actor;
        this.today = today;
        sayings = new VisitSayings(reader, office);
        words = sayings.words();
        figures = sayings.figures();
    }

    /// A step that was tried.
    ///
    /// @param typed what was typed
    /// @param faults what cannot be read of it
    record Tried(NonconformityStep step, Typed typed, List<FormFault> faults) {}

    /// What the register holds.
    ///
    /// @param history the latest entry first
    record Known(QualityBook book, List<Revision> history) {}

    QualityListPage list(QualityBook book, Typed asked) {
        List<String> organisations = book.nonconformities().stream()
                .map(each -> each.profile().organisation())
                .distinct()
                .sorted()
                .toList();
        FormFields filters = new FormFields("", sayings.taskWords(), asked, List.of());
        return new QualityListPage(
                Shell.of(reader, office, Section.QUALITY, words.nonconformities()),
                words,
                words.nonconformities(),
                words.nonconformitiesMean(),
                words.noNonconformities(),
                NonconformitiesController.PATH,
                List.of(
                        VisitsView.select(filters.choice(
                                "status",
                                words.status(),
                                new FormFields.Said<>(
                                        words.any(),
                                        Arrays.stream(NonconformityStatus.values()),
                                        NonconformityStatus::code,
                                        each -> words.statusIs(each.code())))),
                        VisitsView.select(filters.choice("grade", words.grade(), grades(words.any()))),
                        VisitsView.select(filters.choice(
                                "organisation",
                                words.organisation(),
                                new FormFields.Said<>(
                                        words.any(), organisations.stream(), each -> each, each -> each)))),
                List.of(
                        new Select.Choice(
                                "open", words.onlyOpen(), !asked.text("open").isEmpty()),
                        new Select.Choice(
                                "overdue",
                                words.overdue(),
                                !asked.text("overdue").isEmpty())),
                QualityAsking.nonconformities(asked, book, today).found().stream()
                        .map(each -> sayings.line(each, book, today))
                        .toList(),
                actor.may(Permission.RECORD_VISITS)
                        ? List.of(new Link(words.raise(), NonconformitiesController.PATH + "/new"))
                        : List.of());
    }

    private FormFields.Said<Grade> grades(String none) {
        return new FormFields.Said<>(
                none, Arrays.stream(Grade.values()), Grade::code, grade -> words.gradeIs(grade.code()));
    }

    QualityFormPage form(Typed typed, List<FormFault> faults, List<Reason> reasons) {
        FormFields in = new FormFields("", sayings.taskWords(), typed, faults);
        List<TeamPage.Against> against = new ArrayList<>(sayings.against(reasons));
        against.addAll(sayings.unread(faults));
        List<FormField> fields = List.of(
                in.of("number", words.number(), FormField.Type.TEXT),
                in.choice("grade", words.grade(), grades("")),
                in.of("day", words.raisedOn(), FormField.Type.DATE),
                in.of("clause", words.clause(), FormField.Type.TEXT),
                in.of("what", words.what(), FormField.Type.AREA),
                in.of("organisation", words.organisation(), FormField.Type.TEXT),
                in.of("team", words.team(), FormField.Type.TEXT),
                in.of("task", words.task(), FormField.Type.TEXT),
                in.of("visit", words.visit(), FormField.Type.TEXT));
        return new QualityFormPage(
                Shell.of(reader, office, Section.QUALITY, words.raise()),
                words,
                words.raise(),
                new Link(words.nonconformities(), NonconformitiesController.PATH),
                List.of(),
                NonconformitiesController.PATH,
                "",
                "",
                against,
                List.of(new QualityFormPage.Part(words.nonconformity(), fields)),
                "",
                "",
                List.of());
    }

    NonconformityPage page(Nonconformity of, Known known, Optional<Tried> tried, List<Reason> reasons) {
        List<TeamPage.Against> against = new ArrayList<>(sayings.against(reasons));
        against.addAll(sayings.unread(tried.map(Tried::faults).orElse(List.of())));
        boolean stops = of.status().isOpen() && !of.halts().isEmpty();
        List<Link> links = new ArrayList<>(
                sayings.links(of.profile().team(), of.profile().task(), Optional.empty(), known.book()));
        of.profile()
                .visit()
                .flatMap(known.book()::findVisit)
                .ifPresent(visit ->
                        links.add(new Link(visit.profile().number(), VisitsController.PATH + "/" + visit.id())));
        return new NonconformityPage(
                Shell.of(reader, office, Section.QUALITY, of.profile().number()),
                words,
                of.id().toString(),
                of.profile().number(),
                of.profile().what(),
                known.history().getFirst().hash().hex(),
                sayings.badges(of, today),
                stops ? words.stops() : "",
                against,
                stages(of, known.history()),
                Arrays.stream(NonconformityStep.values())
                        .filter(step -> step.isPossibleWhile(of.status()))
                        .map(step -> form(of, step, tried.filter(each -> each.step() == step)))
                        .toList(),
                facts(of),
                links,
                sayings.history(known.history()));
    }

    private List<TaskPage.Stage> stages(Nonconformity of, List<Revision> history) {
        List<NonconformityStatus> way = of.status() == NonconformityStatus.WITHDRAWN
                ? List.of(NonconformityStatus.RAISED, NonconformityStatus.WITHDRAWN)
                : WAY;
        int now = way.indexOf(of.status());
        List<TaskPage.Stage> stages = new ArrayList<>();
        for (int i = 0; i < way.size(); i++) {
            NonconformityStatus stage = way.get(i);
            String day = i > now
                    ? ""
                    : history.stream()
                            .filter(revision -> leadsTo(revision, stage))
                            .findFirst()
                            .map(revision -> figures.day(revision.draft().valid()))
                            .orElse("");
            stages.add(new TaskPage.Stage(words.statusIs(stage.code()), day, i <= now, i == now));
        }
        return stages;
    }

    private static boolean leadsTo(Revision revision, NonconformityStatus stage) {
        return switch (revision.draft().fact()) {
            case NonconformityFact.Raised _ -> stage == NonconformityStatus.RAISED;
            case NonconformityFact fact -> NonconformityStep.of(fact).after() == stage;
            default -> false;
        };
    }

    private StepForm form(Nonconformity of, NonconformityStep step, Optional<Tried> tried) {
        boolean isYours = actor.may(HandlingNonconformities.permission(step));
        Typed typed = tried.map(Tried::typed).orElseGet(() -> begin(of));
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
                isYours ? fields(step, in) : List.of());
    }

    private Typed begin(Nonconformity of) {
        Typed begun = Typed.nothing().with("day", today.toString());
        return of.progress()
                .action()
                .map(action -> begun.with("action", action.what())
                        .with("by", action.by())
                        .with("due", action.due().toString()))
                .orElse(begun);
    }

    private List<FormField> fields(NonconformityStep step, FormFields in) {
        List<FormField> fields = new ArrayList<>(List.of(in.of("day", words.day(), FormField.Type.DATE)));
        switch (step) {
            case ACKNOWLEDGE, CLOSE -> fields.add(in.of("remarks", words.remarks(), FormField.Type.AREA));
            case FIND_CAUSE -> fields.add(in.of("cause", words.cause(), FormField.Type.AREA));
            case SET_ACTION -> {
                fields.add(in.of("action", words.action(), FormField.Type.AREA));
                fields.add(in.of("by", words.actionBy(), FormField.Type.TEXT));
                fields.add(in.of("due", words.due(), FormField.Type.DATE));
            }
            case VERIFY -> fields.add(in.of("how", words.how(), FormField.Type.AREA));
            case REOPEN, WITHDRAW -> fields.add(in.of("reason", words.reason(), FormField.Type.AREA));
        }
        return fields;
    }

    private List<Fact> facts(Nonconformity of) {
        List<Fact> facts = new ArrayList<>();
        VisitSayings.fact(facts, words.organisation(), of.profile().organisation());
        VisitSayings.fact(facts, words.clause(), of.profile().clause());
        VisitSayings.fact(facts, words.raisedOn(), figures.day(of.progress().raised()));
        VisitSayings.fact(facts, words.raisedBy(), of.progress().raisedBy());
        VisitSayings.fact(facts, words.cause(), of.progress().cause());
        of.progress().action().ifPresent(action -> {
            VisitSayings.fact(facts, words.action(), action.what());
            VisitSayings.fact(facts, words.actionBy(), action.by());
            VisitSayings.fact(facts, words.due(), figures.day(action.due()));
        });
        return facts;
    }
}
