package org.furrow.web.victims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.victims.SigningVictims;
import org.furrow.app.victims.VictimBook;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.domain.victims.KeyFault;
import org.furrow.domain.victims.Victim;
import org.furrow.domain.victims.VictimEntry;
import org.furrow.domain.victims.VictimFigures;
import org.furrow.domain.victims.VictimLook;
import org.furrow.domain.victims.VictimProfile;
import org.furrow.domain.victims.VictimStage;
import org.furrow.domain.victims.VictimStep;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;
import org.furrow.web.tasks.FormFields;
import org.furrow.web.tasks.StepForm;
import org.furrow.web.tasks.TaskPage;
import org.furrow.web.teams.TeamPage;

/// Makes the pages of victims for a reader.
final class VictimsView {

    private static final List<VictimStage> LINE =
            List.of(VictimStage.RECORDED, VictimStage.VERIFIED, VictimStage.ACCEPTED, VictimStage.APPROVED);

    private final Reader reader;
    private final Office office;
    private final Actor actor;
    private final VictimSayings sayings;
    private final VictimForms forms;
    private final VictimWords words;
    private final Figures figures;

    VictimsView(Reader reader, Office office, Actor actor) {
        this.reader = reader;
        this.office = office;
        this.actor = actor;
        sayings = new VictimSayings(reader, office);
        forms = new VictimForms(sayings);
        words = sayings.words();
        figures = sayings.figures();
    }

    VictimsPage list(VictimBook book, VictimBook.Question question) {
        return new VictimsPage(
                shell(words.title()),
                words,
                question.accident(),
                stages(question.stage()),
                !question.waitingFor().isEmpty(),
                book.list(question).stream().map(each -> line(each, book)).toList(),
                book.counts().stream()
                        .map(count -> new VictimsPage.Count(
                                count.accident().number(),
                                VictimsController.PATH + "?accident="
                                        + Addresses.encoded(count.accident().number()),
                                sayings.killed(count),
                                sayings.injured(count),
                                sayings.agrees(count)))
                        .toList(),
                words.figuresMean(figures.number(VictimFigures.SMALLEST_TOLD)),
                book.figures().cells().stream().map(this::cell).toList(),
                actor.may(Permission.OVERSEE_VICTIMS));
    }

    private Shell shell(String title) {
        return Shell.of(reader, office, Section.VICTIMS, title);
    }

    private Select stages(Optional<VictimStage> asked) {
        List<Select.Choice> choices = new ArrayList<>(List.of(new Select.Choice("", words.any(), asked.isEmpty())));
        for (VictimStage stage : VictimStage.values()) {
            choices.add(new Select.Choice(
                    stage.code(),
                    words.stageIs(stage.code()),
                    asked.filter(each -> each == stage).isPresent()));
        }
        return new Select("stage", words.stage(), choices);
    }

    private VictimsPage.Line line(Victim victim, VictimBook book) {
        LocalDate happened = book.accident(victim).happened();
        Optional<VictimProfile> profile = victim.profile();
        return new VictimsPage.Line(
                VictimsController.PATH + "/" + victim.number(),
                victim.number(),
                book.accidentNumber(victim),
                profile.map(each -> sayings.person(each.person().sex(), each.ageGroupOn(happened)))
                        .orElse(""),
                profile.map(each -> words.outcomeIs(each.harm().outcome().code()))
                        .orElse(""),
                sayings.stage(victim.stage()));
    }

    private VictimsPage.Cell cell(VictimFigures.Cell cell) {
        return new VictimsPage.Cell(
                Integer.toString(cell.year()),
                sayings.person(cell.sex(), cell.age()),
                words.outcomeIs(cell.outcome().code()),
                cell.count() < VictimFigures.SMALLEST_TOLD ? cell.told() : figures.number(cell.count()));
    }

    /// What a form asks, and where it leads.
    ///
    /// @param seen the latest entry that the reader has before them; empty for a new victim
    record Form(String title, String action, Link back, String seen) {}

    VictimFormPage form(Form form, Typed typed, List<FormFault> faults, List<Reason> reasons) {
        return new VictimFormPage(
                shell(form.title()),
                words,
                form.title(),
                form.back(),
                form.action(),
                form.seen(),
                against(faults, reasons),
                forms.groups(typed, faults, form.seen().isEmpty()));
    }

    /// A step that was tried.
    ///
    /// @param typed what was typed
    /// @param faults what cannot be read of it
    record Tried(VictimStep step, Typed typed, List<FormFault> faults) {}

    VictimPage page(Victim victim, Link accident, Optional<Tried> tried, List<Reason> reasons) {
        return new VictimPage(
                shell(victim.number()),
                words,
                victim.number(),
                accident,
                Integer.toString(victim.latest().number()),
                sayings.stage(victim.stage()),
                note(victim),
                against(tried.map(Tried::faults).orElse(List.of()), reasons),
                stages(victim),
                Stream.of(VictimStep.VERIFY, VictimStep.ACCEPT, VictimStep.APPROVE, VictimStep.RETURN, VictimStep.ERASE)
                        .filter(step -> isOffered(step, victim))
                        .map(step -> form(step, tried.filter(each -> each.step() == step)))
                        .toList(),
                victim.profile().map(sayings::tell).orElse(List.of()),
                victim.entries().reversed().stream()
                        .map(entry -> entry(entry, victim))
                        .toList(),
                !victim.isErased() && actor.may(Permission.RECORD_VICTIMS));
    }

    private List<TeamPage.Against> against(List<FormFault> faults, List<Reason> reasons) {
        List<TeamPage.Against> against = new ArrayList<>(TeamPage.Against.of(reasons, words::refused));
        if (!faults.isEmpty()) {
            against.add(new TeamPage.Against(sayings.taskWords().unread(), ""));
        }
        return against;
    }

    private String note(Victim victim) {
        if (victim.isErased()) {
            return words.erased();
        }
        if (victim.awaited().isPresent() && victim.isSignedByOthersThan(actor.name())) {
            return words.othersSign();
        }
        return victim.awaited()
                .filter(step -> !actor.may(SigningVictims.permission(step)))
                .map(_ -> words.centreSigns())
                .orElse("");
    }

    private boolean isOffered(VictimStep step, Victim victim) {
        return step.from().contains(victim.stage())
                && actor.may(SigningVictims.permission(step))
                && !(step.isSignature() && victim.isSignedByOthersThan(actor.name()));
    }

    private List<TaskPage.Stage> stages(Victim victim) {
        List<TaskPage.Stage> stages = new ArrayList<>();
        for (VictimStage stage : LINE) {
            Optional<VictimEntry> reached = stage == VictimStage.RECORDED
                    ? Optional.of(victim.written().getLast())
                    : victim.signatures().stream()
                            .filter(each -> each.step().leadsTo() == stage)
                            .findFirst();
            stages.add(new TaskPage.Stage(
                    words.stageIs(stage.code()),
                    reached.map(this::by).orElse(""),
                    reached.isPresent(),
                    stage == victim.stage()));
        }
        return stages;
    }

    private String by(VictimEntry entry) {
        return sayings.taskWords().by(entry.person(), figures.minute(entry.at()));
    }

    private StepForm form(VictimStep step, Optional<Tried> tried) {
        FormFields in = new FormFields(
                step.code() + "-",
                sayings.taskWords(),
                tried.map(Tried::typed).orElseGet(Typed::nothing),
                tried.map(Tried::faults).orElse(List.of()));
        return new StepForm(
                step.code(), words.stepIs(step.code()), tried.isPresent(), true, List.of(), forms.step(step, in));
    }

    private VictimPage.Entry entry(VictimEntry entry, Victim victim) {
        boolean isNow = entry.equals(victim.written().getLast());
        return new VictimPage.Entry(
                words.lookIs(entry.step().code()),
                by(entry),
                entry.step() == VictimStep.ERASE ? words.erasureIs(entry.remark()) : entry.remark(),
                isNow ? List.of() : entry.profile().map(sayings::tell).orElse(List.of()),
                entry.step().isWritten() && entry.profile().isEmpty());
    }

    LooksPage looks(String number, List<VictimLook> looks) {
        return new LooksPage(
                shell(words.log()),
                words,
                number,
                looks.stream()
                        .map(look -> new LooksPage.Line(
                                figures.minute(look.at()),
                                look.person(),
                                words.lookIs(look.what().code()),
                                look.number()))
                        .toList());
    }

    LockedPage locked(KeyFault fault) {
        return new LockedPage(
                shell(words.locked()), words, words.keyIs(fault.kind().code()), fault.key());
    }
}
