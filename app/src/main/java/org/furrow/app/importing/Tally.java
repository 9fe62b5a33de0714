package org.furrow.app.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.furrow.domain.cleaning.CleanRow;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.cleaning.CleaningRule.Severity;
import org.furrow.domain.cleaning.Finding;
import org.furrow.domain.cleaning.Judgement;
import org.furrow.domain.cleaning.Verdict;
import org.furrow.domain.ground.Bounds;
import org.furrow.exchange.reading.FileProblem;
import org.furrow.exchange.reading.SourceRow;

/// Counts what an import comes to, row by row.
final class Tally {

    private static final int MOST_PROBLEMS_TOLD = 1_000;

    private final Map<String, RuleTally> rules = new TreeMap<>();
    private final List<FileProblem> problems = new ArrayList<>();
    private Optional<Bounds> bounds = Optional.empty();
    private long read;
    private long accepted;
    private long flagged;
    private long held;
    private long unchanged;

    /// Counts a judged row. A rule counts once a row, however often it was found in it.
    void row(CleanRow row, boolean isUnchanged) {
        read++;
        unchanged += isUnchanged ? 1 : 0;
        count(row);
        if (row.verdict() != Verdict.HELD) {
            extend(row);
        }
        switch (row.verdict()) {
            case ACCEPTED -> accepted++;
            case FLAGGED -> flagged++;
            case HELD -> held++;
        }
    }

    private void count(CleanRow row) {
        Map<CleaningRule, Judgement> gravest = new EnumMap<>(CleaningRule.class);
        for (Judgement judgement : row.judgements()) {
            gravest.merge(judgement.rule(), judgement, (one, other) -> {
                return other.severity().compareTo(one.severity()) < 0 ? other : one;
            });
        }
        gravest.forEach((rule, judgement) -> {
            RuleTally tally = rule(rule.id(), Severity.NOTE);
            tally.count(judgement.severity());
            tally.show(row.origin().file(), row.origin().number(), judgement.finding());
        });
    }

    /// Counts what could not be read; a problem of a row is a row that is held.
    void problem(FileProblem problem) {
        if (problems.size() < MOST_PROBLEMS_TOLD) {
            problems.add(problem);
        }
        rule(problem.rule(), Severity.HELD).count(Severity.HELD);
        if (problem.row() > 0) {
            read++;
            held++;
        }
    }

    /// Tells why a file's numbers cannot be placed; its rows are counted by [#unplaced].
    void unplaceable(FileProblem problem) {
        problems.add(problem);
    }

    /// Counts a row of a file whose numbers cannot be placed.
    void unplaced(SourceRow row, FileProblem problem) {
        read++;
        held++;
        RuleTally tally = rule(problem.rule(), Severity.HELD);
        tally.count(Severity.HELD);
        CleaningRule.find(problem.rule())
                .map(rule -> new Finding(rule, "", "", problem.sentence(), problem.advice()))
                .ifPresent(finding -> tally.show(row.file(), row.number(), finding));
    }

    private RuleTally rule(String id, Severity mildest) {
        return rules.computeIfAbsent(id, _ -> new RuleTally(mildest));
    }

    private void extend(CleanRow row) {
        row.ground()
                .footprint()
                .map(footprint -> footprint.bounds())
                .or(() -> row.ground().position().map(Bounds::of))
                .ifPresent(box -> bounds =
                        Optional.of(bounds.map(before -> before.with(box)).orElse(box)));
    }

    ImportReport.Counts counts() {
        return new ImportReport.Counts(read, accepted, flagged, held, unchanged);
    }

    long read() {
        return read;
    }

    Optional<Bounds> bounds() {
        return bounds;
    }

    List<FileProblem> problems() {
        return List.copyOf(problems);
    }

    Map<String, Long> ruleCounts() {
        Map<String, Long> counts = new TreeMap<>();
        rules.forEach((id, tally) -> counts.put(id, tally.count()));
        return counts;
    }

    Map<String, ImportReport.RuleCount> rules() {
        Map<String, ImportReport.RuleCount> counted = new TreeMap<>();
        rules.forEach((id, tally) -> counted.put(id, tally.toCount()));
        return counted;
    }

    Map<String, List<ImportReport.Example>> examples() {
        Map<String, List<ImportReport.Example>> examples = new TreeMap<>();
        rules.forEach((id, tally) -> examples.put(id, tally.examples()));
        return examples;
    }
}
