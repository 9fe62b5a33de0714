package org.furrow.web.clearance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.furrow.app.clearance.ProgressWriting;
import org.furrow.app.clearance.TaskProgress;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.domain.clearance.Worked;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.ground.Area;
import org.furrow.domain.mission.Method;
import org.furrow.domain.tasking.Task;
import org.furrow.web.rows.RowTables;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Words;
import org.furrow.web.tasks.TaskWords;
import org.furrow.web.teams.TeamPage;
import org.furrow.web.teams.TeamWords;

/// Says in a reader's words what was reported, and what stands against it.
public final class ProgressSayings {

    private static final String PATH = ProgressController.PATH;

    private final Reader reader;
    private final ProgressWords words;
    private final TeamWords teamWords;
    private final TaskWords taskWords;
    private final Figures figures;

    /// For this reader.
    public ProgressSayings(Reader reader, Office office) {
        this.reader = reader;
        words = Words.of(ProgressWords.class, reader.locale());
        teamWords = Words.of(TeamWords.class, reader.locale());
        taskWords = Words.of(TaskWords.class, reader.locale());
        figures = office.figures(reader);
    }

    ProgressWords words() {
        return words;
    }

    Figures figures() {
        return figures;
    }

    String method(Method method) {
        return methodOf(method.code());
    }

    /// The method of that code.
    String methodOf(String code) {
        return teamWords.methodIs(code);
    }

    /// The tables of a form into which this was typed.
    RowTables tables(Typed typed, List<FormFault> faults) {
        return RowTables.of(reader, typed, faults);
    }

    /// What the reports of a task add up to, as a part of its page.
    ///
    /// @param drafts what else the page offers, each with where it is done
    public ProgressPart part(Task task, TaskProgress progress, List<Link> drafts) {
        List<Link> links = new ArrayList<>(drafts);
        links.add(new Link(words.allReports(), PATH + "?list=&task=" + task.id()));
        return new ProgressPart(
                words,
                progress.isEmpty(),
                facts(progress),
                progress.work().stream()
                        .map(each -> new Fact(worked(each), figures.area(each.area())))
                        .toList(),
                new ProgressChart(figures).draw(task, progress),
                progress.weeks().stream().map(this::week).toList(),
                links);
    }

    /// Where a hazard that waits for its first day of work is proposed to be worked on.
    public Link workedOn(String reference, String address) {
        return new Link(words.workedOn(reference), address);
    }

    String worked(Worked worked) {
        return words.kindIs(worked.kind().code()) + ", " + method(worked.method());
    }

    private List<Fact> facts(TaskProgress progress) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.counted(), figures.area(progress.newArea())));
        if (!progress.planned().isZero()) {
            facts.add(new Fact(words.planned(), figures.area(progress.planned())));
        }
        facts.add(new Fact(
                words.daysWorked(), figures.number(progress.pace().newM2().size())));
        facts.add(new Fact(words.hours(), ProgressWriting.hours(progress.minutes())));
        facts.add(new Fact(words.stopped(), ProgressWriting.hours(progress.minutesStopped())));
        facts.add(new Fact(words.ordnance(), figures.number(progress.ordnance())));
        facts.add(new Fact(words.smallArms(), figures.number(progress.smallArms())));
        progress.quantities()
                .forEach(each -> facts.add(new Fact(each.label(), each.amount().toPlainString() + " " + each.unit())));
        progress.pace()
                .perDay()
                .filter(area -> !area.isZero())
                .ifPresent((Area area) -> facts.add(new Fact(
                        words.pace(figures.number(progress.pace().days())), words.paceIs(figures.area(area)))));
        progress.daysLeft().ifPresent(days -> facts.add(new Fact(words.left(), figures.number(days))));
        return facts;
    }

    private ProgressPart.Week week(TaskProgress.Week week) {
        return new ProgressPart.Week(
                figures.day(week.monday()),
                figures.squareMetres(week.newM2()),
                ProgressWriting.hours(week.minutes()),
                figures.decimal(BigDecimal.valueOf(week.m2PerHour()).setScale(1, RoundingMode.HALF_UP)));
    }

    List<TeamPage.Against> against(List<Reason> reasons) {
        return TeamPage.Against.of(reasons, this::sentence);
    }

    String sentence(Reason reason) {
        return sentence(reason.code());
    }

    private String sentence(String code) {
        if (code.startsWith("S-")) {
            return words.flagIs(code);
        }
        if (code.startsWith("F-6.")) {
            return teamWords.refused(code);
        }
        return code.startsWith("F-7.") ? taskWords.refused(code) : words.refused(code);
    }

    String fault(FormFault fault) {
        return words.fault(fault.kind().code(), fault.value());
    }
}
