package org.furrow.web.accidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.app.clearance.AccidentBook;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.domain.clearance.Accident;
import org.furrow.domain.clearance.AccidentContext;
import org.furrow.domain.clearance.AccidentKind;
import org.furrow.domain.clearance.AccidentStage;
import org.furrow.domain.clearance.ItemCategory;
import org.furrow.domain.clearance.WorkStop;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;
import org.furrow.web.tasks.FormField;
import org.furrow.web.tasks.FormFields;
import org.furrow.web.teams.TeamPage;

/// Makes the list of accidents and the form of a notice for a reader.
final class AccidentsView {

    private final Reader reader;
    private final Office office;
    private final Actor actor;
    private final LocalDate today;
    private final AccidentSayings sayings;
    private final AccidentWords words;

    AccidentsView(Reader reader, Office office, Actor actor, LocalDate today) {
        this.reader = reader;
        this.office = office;
        this.actor = actor;
        this.today = today;
        sayings = new AccidentSayings(reader, office);
        words = sayings.words();
    }

    AccidentsPage list(AccidentBook book, AccidentBook.Question question, Typed asked) {
        FormFields filters = new FormFields("", sayings.taskWords(), asked, List.of());
        return new AccidentsPage(
                Shell.of(reader, office, Section.ACCIDENTS, words.title()),
                words,
                List.of(
                        select(filters.choice("kind", words.kind(), kinds(words.any()))),
                        select(filters.choice(
                                "stage",
                                words.stage(),
                                new FormFields.Said<>(
                                        words.any(),
                                        Arrays.stream(AccidentStage.values()),
                                        AccidentStage::code,
                                        each -> words.stageIs(each.code()))))),
                List.of(
                        new Select.Choice("open", words.onlyOpen(), question.open()),
                        new Select.Choice(
                                "overdue",
                                words.onlyOverdue(),
                                question.overdueOn().isPresent())),
                book.list(question).stream().map(each -> line(each, book)).toList(),
                actor.may(Permission.REPORT_ACCIDENTS));
    }

    private static Select select(FormField field) {
        return new Select(field.name(), field.label(), field.choices());
    }

    private FormFields.Said<AccidentKind> kinds(String none) {
        return new FormFields.Said<>(
                none, Arrays.stream(AccidentKind.values()), AccidentKind::code, each -> words.kindIs(each.code()));
    }

    private AccidentsPage.Line line(Accident accident, AccidentBook book) {
        String where = Stream.of(accident.notice().place(), accident.notice().organisation())
                .filter(part -> !part.isBlank())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
        return new AccidentsPage.Line(
                AccidentsController.PATH + "/" + accident.id(),
                accident.notice().number(),
                sayings.figures().day(accident.happened()),
                sayings.casualties(accident.notice()),
                where,
                sayings.badges(accident, book, today));
    }

    /// What a form asks, and where it leads.
    ///
    /// @param seen the latest entry that the reader has before them; empty for a new accident
    record Form(String title, String action, Link back, String seen) {}

    AccidentFormPage form(Form form, Typed typed, List<FormFault> faults, List<Reason> reasons) {
        List<TeamPage.Against> against = new ArrayList<>(sayings.against(reasons));
        against.addAll(sayings.unread(faults));
        FormFields in = new FormFields("", sayings.taskWords(), typed, faults);
        return new AccidentFormPage(
                Shell.of(reader, office, Section.ACCIDENTS, form.title()),
                words,
                form.title(),
                form.back(),
                form.action(),
                form.seen(),
                against,
                fields(in, !form.seen().isEmpty()));
    }

    private List<FormField> fields(FormFields in, boolean isAmended) {
        List<FormField> fields = new ArrayList<>(List.of(
                in.of("accident-number", words.number(), FormField.Type.TEXT),
                in.choice("kind", words.kind(), kinds("")).helped(words.kindMeans()),
                in.of("what", words.what(), FormField.Type.AREA, words.whatMeans()),
                in.of("killed", words.killed(), FormField.Type.NUMBER),
                in.of("injured", words.injured(), FormField.Type.NUMBER),
                in.of("day", words.happened(), FormField.Type.DATE),
                in.of("at", words.at(), FormField.Type.TEXT),
                in.of("told", words.told(), FormField.Type.DATE),
                in.of("place", words.place(), FormField.Type.TEXT),
                in.of("where", words.where(), FormField.Type.TEXT, words.whereMeans()),
                in.of("accuracy", words.accuracy(), FormField.Type.NUMBER)));
        fields.addAll(List.of(
                in.choice(
                        "context",
                        words.context(),
                        new FormFields.Said<>(
                                "",
                                Arrays.stream(AccidentContext.values()),
                                AccidentContext::code,
                                each -> words.contextIs(each.code()))),
                in.of("organisation", words.organisation(), FormField.Type.TEXT, words.organisationMeans()),
                in.of("task", words.task(), FormField.Type.TEXT),
                in.of("team", words.team(), FormField.Type.TEXT),
                in.of("hazard", words.hazard(), FormField.Type.TEXT),
                in.choice(
                        "device",
                        words.device(),
                        new FormFields.Said<>(
                                words.unknown(),
                                Arrays.stream(ItemCategory.values()),
                                ItemCategory::code,
                                each -> words.deviceIs(each.code()))),
                in.of("model", words.model(), FormField.Type.TEXT),
                in.choice(
                        "stop",
                        words.stop(),
                        new FormFields.Said<>(
                                "",
                                Arrays.stream(WorkStop.values()),
                                WorkStop::code,
                                each -> words.stopIs(each.code())))));
        if (isAmended) {
            fields.add(in.of("reason", words.reason(), FormField.Type.AREA));
        }
        return fields;
    }

    /// What a new notice begins with: the accident of today, which stops the task.
    Typed begun(Optional<String> task, Optional<String> team) {
        return Typed.nothing()
                .with("day", today.toString())
                .with("told", today.toString())
                .with("task", task.orElse(""))
                .with("team", team.orElse(""))
                .with("stop", task.isPresent() ? WorkStop.TASK.code() : WorkStop.NOBODY.code());
    }
}
