package org.furrow.app.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.furrow.domain.cleaning.CleanRow;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.cleaning.Judgement;
import org.furrow.domain.cleaning.Verdict;
import org.furrow.domain.ground.Bounds;
import org.furrow.exchange.reading.FileProblem;

/// Counts what an import comes to, row by row.
final class Tally {

    private static final int MOST_PROBLEMS_TOLD = 1_000;

    private final Map<String, Long> rules = new TreeMap<>();
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
        Set<CleaningRule> found = EnumSet.noneOf(CleaningRule.class);
        row.judgements().stream().map(Judgement::rule).forEach(found::add);
        found.forEach(this::rule);
        if (row.verdict() != Verdict.HELD) {
            extend(row);
        }
        switch (row.verdict()) {
            case ACCEPTED -> accepted++;
            case FLAGGED -> flagged++;
            case HELD -> held++;
        }
    }

    /// Counts what could not be read; a problem of a row is a row that is held.
    void problem(FileProblem problem) {
        if (problems.size() < MOST_PROBLEMS_TOLD) {
            problems.add(problem);
        }
        rules.merge(problem.rule(), 1L, Long::sum);
        if (problem.row() > 0) {
            read++;
            held++;
        }
    }

    /// Counts a row of a file whose numbers cannot be placed.
    void unplaced() {
        read++;
        held++;
    }

    private void rule(CleaningRule rule) {
        rules.merge(rule.id(), 1L, Long::sum);
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
        return Map.copyOf(rules);
    }

    Map<String, ImportReport.RuleCount> rules() {
        Map<String, ImportReport.RuleCount> counted = new TreeMap<>();
        rules.forEach((id, count) -> counted.put(
                id,
                new ImportReport.RuleCount(
                        count, CleaningRule.find(id).map(CleaningRule::severity).orElse(CleaningRule.Severity.HELD))));
        return counted;
    }
}
