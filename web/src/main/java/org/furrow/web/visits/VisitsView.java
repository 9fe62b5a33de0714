package org.furrow.web.visits;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.quality.PlannedSample;
import org.furrow.app.quality.Proposing;
import org.furrow.app.quality.QualityAsking;
import org.furrow.app.quality.QualityBook;
import org.furrow.app.quality.VisitReading;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.mission.Method;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.domain.quality.Answer;
import org.furrow.domain.quality.Checklist;
import org.furrow.domain.quality.Checklists;
import org.furrow.domain.quality.Filled;
import org.furrow.domain.quality.LotSample;
import org.furrow.domain.quality.NonconformityProfile;
import org.furrow.domain.quality.Question;
import org.furrow.domain.quality.Verdict;
import org.furrow.domain.quality.Visit;
import org.furrow.domain.quality.VisitKind;
import org.furrow.domain.quality.VisitProfile;
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
import org.furrow.web.teams.TeamPage;

/// Makes the list of visits, the form of one, and the page of one for a reader.
final class VisitsView {

    private final Reader reader;
    private final Office office;
    private final Actor actor;
    private final Checklists checklists;
    private final LocalDate today;
    private final VisitSayings sayings;
    private final VisitWords words;
    private final Figures figures;

    VisitsView(Reader reader, Office office, Actor actor, Checklists checklists, LocalDate today) {
        this.reader = reader;
        this.office = office;
        this.actor = actor;
        this.checklists = checklists;
        this.today = today;
        sayings = new VisitSayings(reader, office);
        words = sayings.words();
        figures = sayings.figures();
    }

    QualityListPage list(QualityBook book, Typed asked) {
        List<String> organisations = book.visits().stream()
                .map(visit -> visit.profile().of().organisation())
                .distinct()
                .sorted()
                .toList();
        FormFields filters = new FormFields("", sayings.taskWords(), asked, List.of());
        return new QualityListPage(
                Shell.of(reader, office, Section.QUALITY, words.visits()),
                words,
                words.visits(),
                words.visitsMean(),
                words.noVisits(),
                VisitsController.PATH,
                List.of(
                        select(filters.choice("kind", words.kind(), kinds())),
                        select(filters.choice("method", words.method(), methods())),
                        select(filters.choice(
                                "organisation",
                                words.organisation(),
                                new FormFields.Said<>(
                                        words.any(), organisations.stream(), each -> each, each -> each)))),
                List.of(),
                QualityAsking.visits(asked, book).found().stream()
                        .map(visit -> sayings.line(visit, book))
                        .toList(),
                actor.may(Permission.RECORD_VISITS)
                        ? List.of(new Link(words.recordVisit(), VisitsController.PATH + "/new"))
                        : List.of());
    }

    static Select select(FormField field) {
        return new Select(field.name(), field.label(), field.choices());
    }

    private FormFields.Said<VisitKind> kinds() {
        return new FormFields.Said<>(
                words.any(), Arrays.stream(VisitKind.values()), VisitKind::code, kind -> words.kindIs(kind.code()));
    }

    private FormFields.Said<Method> methods() {
        return new FormFields.Said<>(words.any(), Arrays.stream(Method.values()), Method::code, sayings::method);
    }

    /// The kinds of visit to choose from: each checklist, and what needs none.
    QualityFormPage choice() {
        List<Link> kinds = new ArrayList<>();
        for (Checklist each : checklists.latest()) {
            String method = each.methods().stream()
                    .findFirst()
                    .map(how -> "&method=" + how.code())
                    .orElse("");
            kinds.add(new Link(
                    words.checklist(each.code(), each.title()),
                    VisitsController.PATH + "/new?kind=" + each.kind().code() + "&checklist=" + each.key() + method));
        }
        Stream.of(VisitKind.SAMPLING, VisitKind.POST_COMPLETION)
                .forEach(kind -> kinds.add(
                        new Link(words.kindIs(kind.code()), VisitsController.PATH + "/new?kind=" + kind.code())));
        return page(
                new Form(Optional.empty(), "", Optional.empty()),
                kinds,
                List.of(),
                Optional.empty(),
                Typed.nothing(),
                List.of());
    }

    /// What a form is for.
    ///
    /// @param visit the visit that is corrected, absent for a new one
    /// @param seen its latest entry that the reader has before them
    /// @param planned how much of its lot is to be inspected, absent where nobody can say
    record Form(Optional<Visit> visit, String seen, Optional<PlannedSample> planned) {}

    QualityFormPage form(Form form, Typed typed, List<FormFault> faults, List<Reason> reasons) {
        FormFields fields = new FormFields("", sayings.taskWords(), typed, faults);
        List<TeamPage.Against> against = new ArrayList<>(sayings.against(reasons));
        against.addAll(sayings.unread(faults));
        return page(form, List.of(), parts(form, fields), checklists.find(typed.text("checklist")), typed, against);
    }

    private QualityFormPage page(
            Form form,
            List<Link> kinds,
            List<QualityFormPage.Part> parts,
            Optional<Checklist> checklist,
            Typed typed,
            List<TeamPage.Against> against) {
        String title = form.visit().isPresent() ? words.correct() : words.recordVisit();
        String action = form.visit()
                .map(visit -> VisitsController.PATH + "/" + visit.id() + "/edit")
                .orElse(VisitsController.PATH);
        return new QualityFormPage(
                Shell.of(reader, office, Section.QUALITY, title),
                words,
                title,
                new Link(words.visits(), VisitsController.PATH),
                kinds,
                action,
                form.seen(),
                typed.text("completion"),
                against,
                parts,
                checklist.map(this::named).orElse(""),
                checklist.map(Checklist::key).orElse(""),
                checklist.map(each -> rows(each, typed)).orElse(List.of()));
    }

    private String named(Checklist checklist) {
        return words.version(words.checklist(checklist.code(), checklist.title()), figures.number(checklist.version()));
    }

    private List<QualityFormPage.Part> parts(Form form, FormFields in) {
        Typed typed = in.typed();
        List<FormField> what = new ArrayList<>(List.of(
                in.of("number", words.number(), FormField.Type.TEXT).needed(),
                in.choice(
                        "kind",
                        words.kind(),
                        new FormFields.Said<>(
                                "",
                                Arrays.stream(VisitKind.values()),
                                VisitKind::code,
                                kind -> words.kindIs(kind.code()))),
                in.of("day", words.day(), FormField.Type.DATE),
                in.of("inspecting", words.inspecting(), FormField.Type.TEXT).needed(),
                in.of("inspectors", words.inspectors(), FormField.Type.TEXT)));
        if (form.visit().isPresent()) {
            what.add(in.of("reason", words.reason(), FormField.Type.TEXT));
        }
        List<FormField> more = List.of(
                in.of("inspecting-team", words.inspectingTeam(), FormField.Type.TEXT),
                in.of(
                        "announced",
                        words.announced(),
                        FormField.Type.CHECKS,
                        "",
                        List.of(new Select.Choice(
                                "yes",
                                words.announcedMeans(),
                                !typed.text("announced").isEmpty()))));
        List<QualityFormPage.Part> parts = new ArrayList<>(List.of(
                new QualityFormPage.Part(words.visit(), what, more),
                new QualityFormPage.Part(words.looked(), looked(in))));
        if (VisitKind.find(typed.text("kind"))
                .filter(kind -> !kind.asksChecklist())
                .isPresent()) {
            parts.add(sample(in, form.planned()));
        }
        parts.add(result(in));
        return parts;
    }

    private List<FormField> looked(FormFields in) {
        return List.of(
                in.of("organisation", words.organisation(), FormField.Type.TEXT),
                in.of("task", words.task(), FormField.Type.TEXT),
                in.of("hazard", words.hazard(), FormField.Type.TEXT),
                in.choice("method", words.method(), methods()),
                in.of("team", words.team(), FormField.Type.TEXT));
    }

    private QualityFormPage.Part sample(FormFields in, Optional<PlannedSample> planned) {
        return new QualityFormPage.Part(
                words.sample(),
                List.of(
                        in.of("lot", words.lot(), FormField.Type.TEXT, words.lotMeans()),
                        in.of("units", words.units(), FormField.Type.NUMBER, words.unitsMeans()),
                        in.of(
                                "inspected",
                                words.inspected(),
                                FormField.Type.NUMBER,
                                words.inspectedMeans()
                                        + planned.map(each -> " " + proposed(each))
                                                .orElse("")),
                        in.of("defects", words.defects(), FormField.Type.NUMBER)),
                List.of(
                        in.of("finds", words.finds(), FormField.Type.AREA),
                        in.of("square-metres", words.area(), FormField.Type.NUMBER),
                        in.of("draw", words.draw(), FormField.Type.TEXT),
                        in.of("previous", words.previous(), FormField.Type.TEXT)));
    }

    /// How much of the lot the national profile wants inspected: by its assurance, and by its table of code letters.
    private String proposed(PlannedSample planned) {
        String byAssurance = planned.finite()
                .map(finite -> words.proposed(
                        figures.number(finite.sample()),
                        figures.decimal(percent(planned.question().assurance().confidence())),
                        figures.decimal(percent(planned.question().assurance().tolerated()))))
                .orElse("");
        String byLetter = planned.plan()
                .map(plan -> " " + words.proposedByLetter(figures.number(plan.sample())))
                .orElse("");
        return byAssurance + byLetter;
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros();
    }

    private QualityFormPage.Part result(FormFields in) {
        return new QualityFormPage.Part(
                words.result(),
                List.of(in.choice(
                        "verdict",
                        words.verdict(),
                        new FormFields.Said<>(
                                words.none(),
                                Arrays.stream(Verdict.values()),
                                Verdict::code,
                                verdict -> words.verdictIs(verdict.code())))),
                List.of(
                        in.of("hours", words.hours(), FormField.Type.TEXT),
                        in.of("people", words.people(), FormField.Type.NUMBER),
                        in.of("cost", words.cost(), FormField.Type.TEXT),
                        in.of("currency", words.currency(), FormField.Type.TEXT),
                        in.of("signatures", words.signatures(), FormField.Type.TEXT),
                        in.of("documents", words.documents(), FormField.Type.TEXT),
                        in.of("remarks", words.remarks(), FormField.Type.AREA)));
    }

    private List<QualityFormPage.Row> rows(Checklist checklist, Typed typed) {
        Map<String, String> ours = ours();
        return checklist.questions().stream()
                .map(question -> row(question, typed, ours))
                .toList();
    }

    private QualityFormPage.Row row(Question question, Typed typed, Map<String, String> ours) {
        String given = typed.text(VisitReading.ANSWER + question.code());
        Filled.Line line = new Filled.Line(question.code(), question.words(), question.grade(), Answer.NOT_SEEN, "");
        return new QualityFormPage.Row(
                question.code(),
                sayings.question(line, ours),
                sayings.isOurs(line, ours),
                words.noIs(words.gradeIs(question.grade().code())),
                Arrays.stream(Answer.values())
                        .filter(answer -> answer != Answer.NOT_APPLICABLE || question.mayNotApply())
                        .map(answer -> new Select.Choice(
                                answer.code(),
                                words.answerIs(answer.code()),
                                answer.code().equals(given)))
                        .toList(),
                typed.text(VisitReading.REMARK + question.code()));
    }

    /// Our own questions by their codes, as they are written in Furrow's default.
    private static Map<String, String> ours() {
        Map<String, String> ours = new HashMap<>();
        org.furrow.app.standard.ReadingStandard.builtIn().checklists().all().stream()
                .flatMap(each -> each.questions().stream())
                .forEach(question -> ours.put(question.code(), question.words()));
        return ours;
    }

    VisitPage page(Visit visit, QualityBook book, List<Revision> history, List<Reason> reasons) {
        VisitProfile profile = visit.profile();
        Map<String, String> ours = ours();
        List<String> raised = book.nonconformities().stream()
                .map(each -> each.profile().number())
                .toList();
        List<Link> links = new ArrayList<>(sayings.links(
                profile.of().team(), profile.of().task(), profile.of().hazard(), book));
        profile.previous()
                .flatMap(book::findVisit)
                .ifPresent(before -> links.add(
                        new Link(words.repeats(before.profile().number()), VisitsController.PATH + "/" + before.id())));
        profile.documents().forEach(document -> links.add(new Link(words.document(), "/documents/" + document)));
        return new VisitPage(
                Shell.of(reader, office, Section.QUALITY, profile.number()),
                words,
                visit.id().toString(),
                profile.number(),
                words.kindIs(profile.kind().code()),
                history.getFirst().hash().hex(),
                sayings.badges(visit),
                sayings.against(reasons),
                facts(visit, book),
                links,
                profile.sample().map(sample -> sample(sample, book)).orElse(List.of()),
                profile.checklist()
                        .map(filled -> words.version(
                                words.checklist(filled.checklist(), filled.title()), figures.number(filled.version())))
                        .orElse(""),
                profile.checklist().map(Filled::lines).orElse(List.of()).stream()
                        .map(line -> new VisitPage.Answered(
                                sayings.question(line, ours),
                                sayings.isOurs(line, ours),
                                sayings.badge(line.answer()),
                                line.remark()))
                        .toList(),
                visit.isTakenBack()
                        ? List.of()
                        : Proposing.of(visit).stream()
                                .filter(each -> !raised.contains(each.number()))
                                .map(this::proposal)
                                .toList(),
                book.raisedOn(visit.id()).stream()
                        .map(each -> sayings.line(each, book, today))
                        .toList(),
                sayings.history(history),
                actor.may(Permission.RECORD_VISITS) && !visit.isTakenBack());
    }

    private VisitPage.Proposal proposal(NonconformityProfile profile) {
        return new VisitPage.Proposal(profile.clause(), profile.what(), sayings.badge(profile.grade()));
    }

    private List<Fact> facts(Visit visit, QualityBook book) {
        VisitProfile profile = visit.profile();
        List<Fact> facts = new ArrayList<>();
        VisitSayings.fact(facts, words.day(), figures.day(profile.day()));
        VisitSayings.fact(
                facts, words.announced(), profile.isAnnounced() ? words.announcedMeans() : words.unannounced());
        VisitSayings.fact(facts, words.inspecting(), profile.by().organisation());
        VisitSayings.fact(facts, words.inspectors(), profile.by().names());
        VisitSayings.fact(
                facts, words.inspectingTeam(), VisitSayings.or(profile.by().team(), book.tasks()::teamName));
        VisitSayings.fact(facts, words.organisation(), profile.of().organisation());
        VisitSayings.fact(facts, words.method(), VisitSayings.or(profile.of().method(), sayings::method));
        if (profile.effort().hours().signum() > 0) {
            VisitSayings.fact(
                    facts, words.hours(), figures.decimal(profile.effort().hours()));
        }
        if (profile.effort().people() > 0) {
            VisitSayings.fact(
                    facts, words.people(), figures.number(profile.effort().people()));
        }
        VisitSayings.fact(
                facts,
                words.cost(),
                VisitSayings.or(
                        profile.effort().cost(),
                        cost -> figures.decimal(cost.amount()) + " "
                                + cost.currency().getCurrencyCode()));
        VisitSayings.fact(facts, words.signatures(), profile.signatures());
        VisitSayings.fact(facts, words.remarks(), profile.remarks());
        VisitSayings.fact(facts, words.recordedBy(), visit.recordedBy());
        return facts;
    }

    private List<Fact> sample(LotSample sample, QualityBook book) {
        List<Fact> facts = new ArrayList<>();
        VisitSayings.fact(facts, words.lot(), sample.lot());
        VisitSayings.fact(facts, words.units(), figures.number(sample.units()));
        VisitSayings.fact(facts, words.inspected(), figures.number(sample.inspected()));
        VisitSayings.fact(facts, words.area(), figures.squareMetres(sample.squareMetres()));
        VisitSayings.fact(facts, words.defects(), figures.number(sample.defects()));
        VisitSayings.fact(facts, words.finds(), sample.finds());
        VisitSayings.fact(
                facts,
                words.draw(),
                VisitSayings.or(
                        sample.draw().flatMap(id -> book.findDraw(id.toString())),
                        drawn -> drawn.draw().number()));
        return facts;
    }
}
