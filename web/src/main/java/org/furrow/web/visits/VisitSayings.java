package org.furrow.web.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.furrow.app.draft.FormFault;
import org.furrow.app.quality.QualityBook;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.mission.Method;
import org.furrow.domain.quality.Answer;
import org.furrow.domain.quality.Filled;
import org.furrow.domain.quality.Grade;
import org.furrow.domain.quality.Nonconformity;
import org.furrow.domain.quality.NonconformityFact;
import org.furrow.domain.quality.NonconformityStatus;
import org.furrow.domain.quality.Severity;
import org.furrow.domain.quality.Visit;
import org.furrow.domain.quality.VisitFact;
import org.furrow.domain.quality.VisitProfile;
import org.furrow.web.journal.JournalWords;
import org.furrow.web.quality.SamplingWords;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Mark;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Tone;
import org.furrow.web.shell.Words;
import org.furrow.web.tasks.TaskWords;
import org.furrow.web.teams.TeamPage;
import org.furrow.web.teams.TeamWords;

/// Says in a reader's words what visits and nonconformities are and what stands against them.
public final class VisitSayings {

    private final VisitWords words;
    private final TeamWords teamWords;
    private final TaskWords taskWords;
    private final SamplingWords samplingWords;
    private final JournalWords journalWords;
    private final Figures figures;

    /// For this reader.
    public VisitSayings(Reader reader, Office office) {
        words = Words.of(VisitWords.class, reader.locale());
        teamWords = Words.of(TeamWords.class, reader.locale());
        taskWords = Words.of(TaskWords.class, reader.locale());
        samplingWords = Words.of(SamplingWords.class, reader.locale());
        journalWords = Words.of(JournalWords.class, reader.locale());
        figures = office.figures(reader);
    }

    VisitWords words() {
        return words;
    }

    Figures figures() {
        return figures;
    }

    TaskWords taskWords() {
        return taskWords;
    }

    SamplingWords samplingWords() {
        return samplingWords;
    }

    /// What stands open against a team or a task, each with its page.
    public List<Link> notices(List<Nonconformity> open) {
        return open.stream()
                .map(each -> new Link(
                        each.halts().isEmpty()
                                ? words.noticeOpen(each.profile().number())
                                : words.noticeStops(each.profile().number()),
                        NonconformitiesController.PATH + "/" + each.id()))
                .toList();
    }

    Badge badge(Grade grade) {
        String word = words.gradeIs(grade.code());
        return switch (grade) {
            case MINOR -> new Badge(Mark.SQUARE, Tone.NOTE, word);
            case MAJOR -> new Badge(Mark.DIAMOND, Tone.WARN, word);
            case CRITICAL -> new Badge(Mark.TRIANGLE, Tone.BAD, word);
        };
    }

    Badge badge(NonconformityStatus status) {
        String word = words.statusIs(status.code());
        return switch (status) {
            case RAISED -> new Badge(Mark.FLAG, Tone.WARN, word);
            case ACKNOWLEDGED, CAUSE_FOUND, ACTION_SET -> new Badge(Mark.HALF, Tone.NOTE, word);
            case VERIFIED, CLOSED -> new Badge(Mark.TICK, Tone.GOOD, word);
            case WITHDRAWN -> new Badge(Mark.BAR, Tone.SOFT, word);
        };
    }

    Badge badge(Answer answer) {
        String word = words.answerIs(answer.code());
        return switch (answer) {
            case YES -> new Badge(Mark.TICK, Tone.GOOD, word);
            case NO -> new Badge(Mark.CROSS, Tone.BAD, word);
            case NOT_APPLICABLE -> new Badge(Mark.BAR, Tone.SOFT, word);
            case NOT_SEEN -> new Badge(Mark.RING, Tone.SOFT, word);
        };
    }

    Badge badge(Severity severity) {
        String word = samplingWords.severity(severity.code());
        return switch (severity) {
            case NORMAL -> new Badge(Mark.SQUARE, Tone.NOTE, word);
            case REDUCED -> new Badge(Mark.TICK, Tone.GOOD, word);
            case TIGHTENED -> new Badge(Mark.DIAMOND, Tone.WARN, word);
            case DISCONTINUED -> new Badge(Mark.CROSS, Tone.BAD, word);
        };
    }

    /// What a visit says, in short.
    List<Badge> badges(Visit visit) {
        VisitProfile profile = visit.profile();
        List<Badge> badges = new ArrayList<>();
        if (visit.isTakenBack()) {
            badges.add(new Badge(Mark.BAR, Tone.SOFT, words.takenBack()));
        }
        profile.verdict()
                .ifPresent(verdict -> badges.add(
                        switch (verdict) {
                            case ACCEPT -> new Badge(Mark.TICK, Tone.GOOD, words.verdictIs(verdict.code()));
                            case RE_CLEAR -> new Badge(Mark.ARROW, Tone.WARN, words.verdictIs(verdict.code()));
                            case SUSPEND -> new Badge(Mark.PAUSE, Tone.BAD, words.verdictIs(verdict.code()));
                        }));
        if (profile.checklist().isPresent()) {
            int noes = profile.noes().size();
            badges.add(
                    noes == 0
                            ? new Badge(Mark.TICK, Tone.GOOD, words.allFulfilled())
                            : new Badge(Mark.CROSS, Tone.WARN, words.notFulfilled(figures.number(noes))));
        }
        return badges;
    }

    List<Badge> badges(Nonconformity nonconformity, LocalDate today) {
        List<Badge> badges =
                new ArrayList<>(List.of(badge(nonconformity.profile().grade()), badge(nonconformity.status())));
        if (nonconformity.isOverdueOn(today)) {
            badges.add(new Badge(Mark.TRIANGLE, Tone.BAD, words.overdue()));
        }
        return badges;
    }

    QualityLine line(Visit visit, QualityBook book) {
        VisitProfile profile = visit.profile();
        return new QualityLine(
                VisitsController.PATH + "/" + visit.id(),
                profile.number(),
                figures.day(profile.day()),
                words.kindIs(profile.kind().code()),
                where(
                        profile.of().organisation(),
                        profile.of().team(),
                        profile.of().task(),
                        book),
                badges(visit));
    }

    QualityLine line(Nonconformity nonconformity, QualityBook book, LocalDate today) {
        var profile = nonconformity.profile();
        return new QualityLine(
                NonconformitiesController.PATH + "/" + nonconformity.id(),
                profile.number(),
                figures.day(nonconformity.progress().raised()),
                profile.what(),
                where(profile.organisation(), profile.team(), profile.task(), book),
                badges(nonconformity, today));
    }

    private String where(String organisation, Optional<RecordId> team, Optional<RecordId> task, QualityBook book) {
        List<String> parts = new ArrayList<>(List.of(organisation));
        team.ifPresent(id -> parts.add(book.tasks().teamName(id)));
        task.ifPresent(id -> parts.add(book.taskNumber(id)));
        return figures.list(parts);
    }

    String method(Method method) {
        return teamWords.methodIs(method.code());
    }

    /// A question in the reader's language, where it is one of ours, and otherwise as it was written.
    String question(Filled.Line line, Map<String, String> ours) {
        return isOurs(line, ours) ? words.asks(line.question(), line.words()) : line.words();
    }

    boolean isOurs(Filled.Line line, Map<String, String> ours) {
        return line.words().equals(ours.get(line.question()));
    }

    /// What stands against something, in the reader's language and in full.
    List<TeamPage.Against> against(List<Reason> reasons) {
        return TeamPage.Against.of(reasons, words::refused);
    }

    /// What cannot be read of a form. What stands beside a field is told there as well.
    List<TeamPage.Against> unread(List<FormFault> faults) {
        return faults.isEmpty() ? List.of() : List.of(new TeamPage.Against(taskWords.unread(), ""));
    }

    List<QualityEntry> history(List<Revision> history) {
        return history.stream().map(this::entry).toList();
    }

    private QualityEntry entry(Revision revision) {
        List<Fact> told = new ArrayList<>();
        String kind = tell(revision, told);
        return new QualityEntry(
                journalWords.kindIs(kind),
                figures.day(revision.draft().valid()),
                taskWords.by(revision.draft().author(), figures.minute(revision.recorded())),
                told);
    }

    private String tell(Revision revision, List<Fact> told) {
        return switch (revision.draft().fact()) {
            case VisitFact.Recorded _ -> "visit-recorded";
            case VisitFact.Corrected(VisitProfile _, String reason) ->
                tell(told, words.reason(), reason, "visit-corrected");
            case VisitFact.TakenBack(String reason) -> tell(told, words.reason(), reason, "visit-taken-back");
            case NonconformityFact.Acknowledged(String remarks) ->
                tell(told, words.remarks(), remarks, "nonconformity-acknowledged");
            case NonconformityFact.CauseFound(String cause) ->
                tell(told, words.cause(), cause, "nonconformity-cause-found");
            case NonconformityFact.ActionSet set -> {
                fact(told, words.action(), set.action());
                fact(told, words.actionBy(), set.by());
                fact(told, words.due(), figures.day(set.due()));
                yield "nonconformity-action-set";
            }
            case NonconformityFact.Verified(String how) -> tell(told, words.how(), how, "nonconformity-verified");
            case NonconformityFact.Closed(String remarks) ->
                tell(told, words.remarks(), remarks, "nonconformity-closed");
            case NonconformityFact.Reopened(String reason) ->
                tell(told, words.reason(), reason, "nonconformity-reopened");
            case NonconformityFact.Withdrawn(String reason) ->
                tell(told, words.reason(), reason, "nonconformity-withdrawn");
            default -> "nonconformity-raised";
        };
    }

    private static String tell(List<Fact> told, String label, String value, String kind) {
        fact(told, label, value);
        return kind;
    }

    static void fact(List<Fact> facts, String label, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(label, value));
        }
    }

    static <T> String or(Optional<T> value, Function<T, String> said) {
        return value.map(said).orElse("");
    }

    /// The teams, tasks and hazards that something is about, each with its page.
    List<Link> links(Optional<RecordId> team, Optional<RecordId> task, Optional<RecordId> hazard, QualityBook book) {
        List<Link> links = new ArrayList<>();
        team.ifPresent(id -> links.add(new Link(book.tasks().teamName(id), "/teams/" + id)));
        task.ifPresent(id -> links.add(new Link(book.taskNumber(id), "/tasks/" + id)));
        hazard.ifPresent(id -> links.add(new Link(book.hazardName(id), "/hazards/" + id)));
        return links;
    }

    String costs(Map<String, java.math.BigDecimal> cost) {
        return cost.entrySet().stream()
                .map(each -> figures.decimal(each.getValue()) + " " + each.getKey())
                .collect(Collectors.joining(", "));
    }
}
