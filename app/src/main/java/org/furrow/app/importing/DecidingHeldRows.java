package org.furrow.app.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.furrow.app.Furrow;
import org.furrow.app.Progress;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.cleaning.Finding;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.ImportFact;
import org.furrow.domain.journal.ImportSummary;
import org.furrow.domain.journal.ImportedRow;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.RowFinding;
import org.furrow.domain.journal.Source;
import org.furrow.domain.people.Permission;

/// Deciding about the rows that an import held: by accepting what a rule proposes, by correcting a row, or by
/// dismissing it.
///
/// What is accepted or corrected goes the way that an exported file of held rows goes: it is imported again, with its
/// marks, as an import of its own that can be undone by itself. The journal says beside it who decided, and why.
public final class DecidingHeldRows {

    private final Furrow furrow;
    private final ReadingImports imports;

    /// Decides about rows of this register.
    public DecidingHeldRows(Furrow furrow) {
        this.furrow = furrow;
        imports = new ReadingImports(furrow);
    }

    /// A decision that somebody wants to make.
    ///
    /// @param of the import that held the rows
    /// @param author who decides
    /// @param reason why; never blank
    public record Wish(RecordId of, String author, String reason) {}

    /// What becomes of held rows, or would.
    ///
    /// @param importId the import that they came in with; absent where nothing came in
    /// @param taken how many come in
    /// @param held how many wait still
    /// @param against what speaks against those, a few examples of each rule
    public record Answer(Optional<RecordId> importId, long taken, long held, List<Finding> against) {

        /// No row waits for this decision.
        public static final Answer NOTHING = new Answer(Optional.empty(), 0, 0, List.of());

        public Answer {
            against = List.copyOf(against);
        }
    }

    /// What accepting a rule's proposal would do to all rows of the import that wait because of it. Writes nothing.
    public Answer preview(RecordId of, CleaningRule rule) {
        return run(waiting(of, rule), new Decision(of, Set.of(rule), "", false), true);
    }

    /// Accepts a rule's proposal for all rows of the import that wait because of it.
    public Answer accept(Wish wish, CleaningRule rule) {
        Answer answer =
                run(waiting(wish.of(), rule), new Decision(wish.of(), Set.of(rule), wish.author(), false), false);
        note(wish, wish.of(), answer, ImportFact.Decided.How.ACCEPTED, Set.of(rule));
        return answer;
    }

    /// Accepts everything that is proposed for one row.
    public Answer accept(Wish wish, RecordId row) {
        List<ImportedRow> waiting = waiting(wish.of(), row);
        Set<CleaningRule> rules = acceptable(waiting);
        Answer answer = run(waiting, new Decision(wish.of(), rules, wish.author(), false), false);
        note(wish, row, answer, ImportFact.Decided.How.ACCEPTED, rules);
        return answer;
    }

    /// Takes one row in with corrected values; where rules hold it still, nothing is written.
    public Answer correct(Wish wish, RecordId row, Map<String, String> values) {
        List<ImportedRow> corrected = waiting(wish.of(), row).stream()
                .map(waiting -> with(waiting, values))
                .toList();
        Decision decision = new Decision(wish.of(), Set.of(), wish.author(), true);
        Answer tried = run(corrected, decision, true);
        if (tried.held() > 0 || tried.taken() == 0) {
            return tried;
        }
        Answer answer = run(corrected, decision, false);
        note(wish, row, answer, ImportFact.Decided.How.CORRECTED, Set.of());
        return answer;
    }

    /// Leaves a row out for good.
    ///
    /// @return whether it waited for a decision
    public boolean dismiss(Wish wish, RecordId row) {
        return change(wish, waiting(wish.of(), row), at -> new ImportFact.RowDismissed(wish.of(), at, wish.reason()));
    }

    /// Lets a row that was dismissed wait for a decision again.
    ///
    /// @return whether it was dismissed
    public boolean takeUp(Wish wish, RecordId row) {
        furrow.register(Permission.IMPORT);
        List<ImportedRow> dismissed = imports.findRow(wish.of(), row).stream()
                .filter(each -> each.settled().filter(by -> by.by().isEmpty()).isPresent())
                .toList();
        return change(wish, dismissed, at -> new ImportFact.RowTakenUp(wish.of(), at, wish.reason()));
    }

    /// The rules for which rows wait and whose proposals can be accepted.
    public static Set<CleaningRule> acceptable(List<ImportedRow> rows) {
        Set<CleaningRule> rules = EnumSet.noneOf(CleaningRule.class);
        for (ImportedRow row : rows) {
            row.findings().stream()
                    .map(RowFinding::rule)
                    .flatMap(rule -> CleaningRule.find(rule).stream())
                    .filter(CleaningRule::isAcceptable)
                    .forEach(rules::add);
        }
        return rules;
    }

    /// @param isCorrection whether the rows were corrected by hand
    private record Decision(RecordId of, Set<CleaningRule> rules, String author, boolean isCorrection) {}

    private Answer run(List<ImportedRow> rows, Decision decision, boolean isDryRun) {
        Optional<ImportSummary> summary = imports.find(decision.of());
        if (rows.isEmpty() || summary.isEmpty()) {
            return Answer.NOTHING;
        }
        RecordId id = furrow.register(Permission.IMPORT).newId();
        try (HeldRowsFiles files = new HeldRowsFiles(rows, KeptMappings.of(summary.orElseThrow()))) {
            ImportOrder order = ImportOrder.prepared(
                    files.details(Optional.of(id), decision.isCorrection()),
                    decision.rules(),
                    decision.author(),
                    isDryRun);
            return answer(new ImportingFiles(furrow).run(order, Progress.silent()));
        } catch (IOException failure) {
            throw new UncheckedIOException("The held rows could not be written to be read again", failure);
        }
    }

    private static Answer answer(ImportReport report) {
        List<Finding> against = new ArrayList<>();
        report.examples().forEach((rule, examples) -> {
            if (report.rules().containsKey(rule)) {
                examples.forEach(example -> against.add(example.finding()));
            }
        });
        ImportReport.Counts counts = report.counts();
        return new Answer(report.importId(), counts.accepted() + counts.flagged(), counts.held(), against);
    }

    private List<ImportedRow> waiting(RecordId of, CleaningRule rule) {
        furrow.register(Permission.IMPORT);
        List<ImportedRow> rows = new ArrayList<>();
        imports.eachRow(of, row -> {
            if (row.isWaiting()
                    && row.findings().stream()
                            .anyMatch(finding -> finding.rule().equals(rule.id()))) {
                rows.add(row);
            }
        });
        return rows;
    }

    private List<ImportedRow> waiting(RecordId of, RecordId row) {
        furrow.register(Permission.IMPORT);
        return imports.findRow(of, row).stream().filter(ImportedRow::isWaiting).toList();
    }

    /// The row with other values in the columns that it has.
    private static ImportedRow with(ImportedRow row, Map<String, String> values) {
        Map<String, String> corrected = new LinkedHashMap<>(row.values());
        corrected.replaceAll((column, value) -> values.getOrDefault(column, value));
        return new ImportedRow(
                row.fingerprint(),
                row.record(),
                row.file(),
                row.row(),
                row.findings(),
                row.isHeld(),
                corrected,
                row.settled());
    }

    private void note(Wish wish, RecordId about, Answer answer, ImportFact.Decided.How how, Set<CleaningRule> rules) {
        answer.importId().ifPresent(by -> {
            List<String> ids = rules.stream().map(CleaningRule::id).toList();
            Fact fact = new ImportFact.Decided(wish.of(), how, ids, answer.taken(), wish.reason());
            write(Draft.of(about, today(), wish.author(), fact).inBatch(by));
        });
    }

    private boolean change(Wish wish, List<ImportedRow> rows, java.util.function.Function<Source, Fact> saying) {
        for (ImportedRow row : rows) {
            Source at = new Source(row.file(), row.row(), row.fingerprint(), Map.of(), List.of());
            write(Draft.of(row.record(), today(), wish.author(), saying.apply(at)));
        }
        return !rows.isEmpty();
    }

    private void write(Draft draft) {
        furrow.register(Permission.IMPORT).append(draft);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(furrow.clock().instant(), ZoneOffset.UTC);
    }
}
