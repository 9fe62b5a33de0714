package org.furrow.web.accidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.furrow.app.clearance.AccidentBook;
import org.furrow.app.draft.FormFault;
import org.furrow.domain.clearance.Accident;
import org.furrow.domain.clearance.AccidentFact;
import org.furrow.domain.clearance.AccidentNotice;
import org.furrow.domain.clearance.AccidentStage;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.Revision;
import org.furrow.web.journal.JournalWords;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Mark;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Tone;
import org.furrow.web.shell.Words;
import org.furrow.web.tasks.TaskPage;
import org.furrow.web.tasks.TaskWords;
import org.furrow.web.teams.TeamPage;

/// Says in a reader's words what accidents are and what stands against what is told of them.
public final class AccidentSayings {

    private final AccidentWords words;
    private final TaskWords taskWords;
    private final JournalWords journalWords;
    private final Figures figures;

    /// For this reader.
    public AccidentSayings(Reader reader, Office office) {
        words = Words.of(AccidentWords.class, reader.locale());
        taskWords = Words.of(TaskWords.class, reader.locale());
        journalWords = Words.of(JournalWords.class, reader.locale());
        figures = office.figures(reader);
    }

    AccidentWords words() {
        return words;
    }

    TaskWords taskWords() {
        return taskWords;
    }

    Figures figures() {
        return figures;
    }

    /// What it is, how far it is looked into, and what is urgent about it.
    List<Badge> badges(Accident accident, AccidentBook book, LocalDate today) {
        String kind = words.kindIs(accident.notice().kind().code());
        List<Badge> badges = new ArrayList<>(List.of(
                switch (accident.notice().kind()) {
                    case ACCIDENT -> new Badge(Mark.TRIANGLE, Tone.BAD, kind);
                    case MISSED_ITEM -> new Badge(Mark.DIAMOND, Tone.WARN, kind);
                    case INCIDENT -> new Badge(Mark.SQUARE, Tone.NOTE, kind);
                },
                stage(accident.inquiry().stage())));
        if (accident.stopsWork()) {
            badges.add(new Badge(Mark.PAUSE, Tone.BAD, words.stopped()));
        }
        if (book.standard().isOverdueOn(accident, today)) {
            badges.add(new Badge(Mark.FLAG, Tone.BAD, words.overdue()));
        }
        if (book.standard().isToldLate(accident)) {
            badges.add(new Badge(Mark.FLAG, Tone.WARN, words.toldLate()));
        }
        return badges;
    }

    private Badge stage(AccidentStage stage) {
        String word = words.stageIs(stage.code());
        return switch (stage) {
            case NOTICED -> new Badge(Mark.RING, Tone.WARN, word);
            case PRELIMINARY, INVESTIGATED -> new Badge(Mark.HALF, Tone.NOTE, word);
            case CLOSED -> new Badge(Mark.TICK, Tone.GOOD, word);
        };
    }

    /// What accidents stop, each with its page.
    public List<Link> notices(List<Accident> accidents) {
        return accidents.stream()
                .map(each ->
                        new Link(words.notices(each.notice().number()), AccidentsController.PATH + "/" + each.id()))
                .toList();
    }

    String casualties(AccidentNotice notice) {
        return words.casualties(figures.number(notice.killed()), figures.number(notice.injured()));
    }

    /// What stands against something, in the reader's language and in full.
    List<TeamPage.Against> against(List<Reason> reasons) {
        return TeamPage.Against.of(reasons, words::refused);
    }

    /// What cannot be read of a form. What stands beside a field is told there as well.
    List<TeamPage.Against> unread(List<FormFault> faults) {
        return faults.isEmpty() ? List.of() : List.of(new TeamPage.Against(taskWords.unread(), ""));
    }

    /// An entry of the journal.
    TaskPage.Entry entry(Revision revision) {
        List<Fact> told = new ArrayList<>();
        String kind = revision.draft().fact() instanceof AccidentFact fact ? tell(fact, told) : "accident-noticed";
        return new TaskPage.Entry(
                journalWords.kindIs(kind),
                figures.day(revision.draft().valid()),
                taskWords.by(revision.draft().author(), figures.minute(revision.recorded())),
                told);
    }

    private String tell(AccidentFact fact, List<Fact> told) {
        return switch (fact) {
            case AccidentFact.Noticed _ -> "accident-noticed";
            case AccidentFact.Amended(AccidentNotice _, String reason) ->
                tell(told, words.reason(), reason, "accident-amended");
            case AccidentFact.PreliminaryReported(String findings) ->
                tell(told, words.findings(), findings, "accident-preliminary-reported");
            case AccidentFact.Investigated(String board, String findings, String causes) -> {
                put(told, words.board(), board);
                put(told, words.findings(), findings);
                yield tell(told, words.causes(), causes, "accident-investigated");
            }
            case AccidentFact.ActionSet(String what, String by, LocalDate due) -> {
                put(told, words.action(), what);
                put(told, words.by(), by);
                yield tell(told, words.due(), figures.day(due), "accident-action-set");
            }
            case AccidentFact.ActionDone(int number, String how) -> {
                put(told, words.which(), figures.number(number));
                yield tell(told, words.how(), how, "accident-action-done");
            }
            case AccidentFact.WorkResumed(String why) -> tell(told, words.why(), why, "accident-work-resumed");
            case AccidentFact.Closed(String lessons) -> tell(told, words.lessons(), lessons, "accident-closed");
            case AccidentFact.Reopened(String reason) -> tell(told, words.reason(), reason, "accident-reopened");
        };
    }

    private static String tell(List<Fact> told, String label, String value, String kind) {
        put(told, label, value);
        return kind;
    }

    static void put(List<Fact> facts, String label, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(label, value));
        }
    }
}
