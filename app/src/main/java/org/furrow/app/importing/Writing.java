package org.furrow.app.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.cleaning.CleanRow;
import org.furrow.domain.cleaning.Verdict;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.ImportFact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.RowFinding;
import org.furrow.domain.journal.Source;
import org.furrow.store.Register;
import org.furrow.store.journal.ImportQuery;
import org.furrow.store.journal.ImportTable;

/// Writes rows to the journal, many at a time: while some are on their way to the disk the next are gathered.
///
/// Nothing is written before the first new row, so that importing the same file again changes nothing.
final class Writing {

    private static final int ROWS_AT_A_TIME = 2_000;
    private static final int MOST_UNDERWAY = 1;

    private final Register register;
    private final Drafting drafting;
    private final Drafting.Author by;
    private final ImportFact.Begun begun;
    private final boolean isDryRun;
    private final ImportTable imports = new ImportTable();
    private List<Draft> waiting = new ArrayList<>();
    private final Deque<Register.Appending> underway = new ArrayDeque<>();
    private final boolean hasRowsBefore;
    private boolean hasBegun;
    private boolean isFirst = true;

    Writing(Register register, Drafting drafting, Drafting.Author by, ImportFact.Begun begun, boolean isDryRun) {
        this.register = register;
        this.drafting = drafting;
        this.by = by;
        this.begun = begun;
        this.isDryRun = isDryRun;
        hasRowsBefore = register.read(imports::hasRows);
    }

    /// What the register knows of the contents of rows, each in its place.
    List<ImportTable.Knowledge> knowledge(List<Hash> fingerprints) {
        if (!hasRowsBefore) {
            return Collections.nCopies(fingerprints.size(), ImportTable.Knowledge.NEW);
        }
        return register.read(session -> fingerprints.stream()
                .map(fingerprint -> imports.find(session, fingerprint))
                .toList());
    }

    /// Why the register holds a row with this content.
    List<RowFinding> reasons(Hash fingerprint) {
        return register.read(session -> new ImportQuery().listReasons(session, fingerprint));
    }

    /// Writes a row as its verdict says.
    ///
    /// @param shape its shape in WGS 84, where the file's format and not a column carried it
    void write(CleanRow row, Source source, Optional<Sketch> shape) {
        if (isDryRun) {
            return;
        }
        begin();
        if (row.verdict() == Verdict.HELD) {
            waiting.add(draft(
                    register.newId(),
                    new ImportFact.RowHeld(source, shape.map(Rows::wkt).orElse(""))));
        } else {
            waiting.addAll(drafting.drafts(row, source));
        }
        if (waiting.size() >= ROWS_AT_A_TIME) {
            send();
        }
    }

    /// Ends the import with its report, where it wrote anything.
    ///
    /// @return the import, absent where nothing was written
    Optional<RecordId> finish(ImportReport.Counts counts, Map<String, Long> rules, String report) {
        if (!hasBegun) {
            return Optional.empty();
        }
        Map<String, Long> numbers = Map.of(
                "read", counts.read(),
                "accepted", counts.accepted(),
                "flagged", counts.flagged(),
                "held", counts.held(),
                "unchanged", counts.unchanged());
        waiting.add(draft(by.batch(), new ImportFact.Finished(numbers, rules, report)));
        flush();
        return Optional.of(by.batch());
    }

    private void begin() {
        if (!hasBegun) {
            waiting.add(draft(by.batch(), begun));
            hasBegun = true;
        }
    }

    private Draft draft(RecordId record, Fact fact) {
        return Draft.of(record, by.today(), by.name(), fact).inBatch(by.batch());
    }

    /// Returns when all that was written is on the disk.
    void flush() {
        send();
        await(0);
    }

    /// Leaves what waits, and returns when what was sent is on the disk.
    void stop() {
        waiting = new ArrayList<>();
        await(0);
    }

    /// Sends what waits. The first rows are on the disk before the next are sent, because they begin the import.
    private void send() {
        if (waiting.isEmpty()) {
            return;
        }
        List<Draft> sent = waiting;
        waiting = new ArrayList<>();
        underway.add(register.begin(sent));
        await(isFirst ? 0 : MOST_UNDERWAY);
        isFirst = false;
    }

    private void await(int left) {
        while (underway.size() > left) {
            underway.remove().join();
        }
    }
}
