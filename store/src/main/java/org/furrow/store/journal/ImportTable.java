package org.furrow.store.journal;

import java.util.HexFormat;
import java.util.List;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.ImportFact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.journal.Source;
import org.furrow.store.Session;

/// Imports and the rows they brought, by which the same row is known again.
public final class ImportTable {

    private static final String BEGIN = """
            INSERT INTO imports (id, begun, author, files, subject, mapping, report) VALUES (?, ?, ?, ?, ?, ?, '')
            ON CONFLICT (id) DO NOTHING""";
    private static final String FINISH = "UPDATE imports SET finished = ?, report = ? WHERE id = ?";
    private static final String UNDO = "UPDATE imports SET undone = ? WHERE id = ?";
    private static final String FORGET_ROWS = "DELETE FROM imported_row WHERE batch = ?";
    private static final String FORGET_DISMISSED = """
            DELETE FROM imported_row WHERE batch = ''
            AND record IN (SELECT record FROM imported_row WHERE batch = ? AND held IS NOT NULL)""";
    private static final String TAKE_UP = "DELETE FROM imported_row WHERE batch = '' AND record = ?";
    private static final String REMEMBER = """
            INSERT INTO imported_row (fingerprint, record, batch, file, row, findings, held)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (fingerprint, batch) DO NOTHING""";
    private static final String FINDINGS =
            "UPDATE imported_row SET findings = ? WHERE fingerprint = ? AND batch = ? AND record = ?";
    private static final String ANY = "SELECT EXISTS (SELECT 1 FROM imported_row)";
    private static final String KNOWN = "SELECT held IS NOT NULL FROM imported_row WHERE fingerprint = ?";

    /// Writes a step of an import.
    public void apply(Session session, Revision revision, ImportFact fact) {
        String id = revision.draft().record().toString();
        long recorded = revision.recorded().toEpochMilli();
        switch (fact) {
            case ImportFact.Begun begun ->
                session.update(
                        BEGIN,
                        id,
                        recorded,
                        revision.draft().author(),
                        String.join("\n", begun.files()),
                        begun.subject(),
                        begun.mapping());
            case ImportFact.RowHeld held -> remember(session, revision, held.source(), values(held));
            case ImportFact.Finished finished -> session.update(FINISH, recorded, finished.report(), id);
            case ImportFact.Undone _ -> {
                session.update(UNDO, recorded, id);
                forgetRows(session, revision.draft().record());
            }
            case ImportFact.Decided _ -> {} // the import that it belongs to says what came in
            case ImportFact.RowDismissed dismissed -> remember(session, revision, dismissed.source());
            case ImportFact.RowTakenUp _ -> session.update(TAKE_UP, id);
        }
    }

    /// Remembers a row that became a record, or that was dismissed: that one belongs to no import.
    public void remember(Session session, Revision revision, Source source) {
        remember(session, revision, source, null);
    }

    private void remember(
            Session session, Revision revision, Source source, @org.jspecify.annotations.Nullable String held) {
        session.update(
                REMEMBER,
                HexFormat.of().parseHex(source.fingerprint().hex()),
                revision.draft().record().toString(),
                revision.draft().batch().map(RecordId::toString).orElse(""),
                source.file(),
                source.row(),
                findings(source),
                held);
    }

    /// Writes again what was found in a row, as its revision says it.
    public void saveFindings(Session session, Revision revision, Source source) {
        session.update(
                FINDINGS,
                findings(source),
                HexFormat.of().parseHex(source.fingerprint().hex()),
                revision.draft().batch().map(RecordId::toString).orElse(""),
                revision.draft().record().toString());
    }

    private static String findings(Source source) {
        return source.findings().isEmpty()
                ? ""
                : Parts.findings(source.findings()).toString();
    }

    /// Forgets the rows of an import that was undone, and which of them were dismissed.
    public void forgetRows(Session session, RecordId batch) {
        session.update(FORGET_DISMISSED, batch.toString());
        session.update(FORGET_ROWS, batch.toString());
    }

    /// What is known of a row's content.
    public enum Knowledge {
        /// No import has brought it.
        NEW,
        /// It is kept out of the register until a person decides.
        HELD,
        /// It is in the register, or was dismissed.
        TAKEN
    }

    /// Whether any import brought a row.
    public boolean hasRows(Session session) {
        return session.number(ANY) > 0;
    }

    /// What is known of a row with this content from imports that still count.
    public Knowledge find(Session session, Hash fingerprint) {
        List<Boolean> held = session.list(
                KNOWN, row -> row.getBoolean(1), (Object) HexFormat.of().parseHex(fingerprint.hex()));
        if (held.isEmpty()) {
            return Knowledge.NEW;
        }
        return held.contains(false) ? Knowledge.TAKEN : Knowledge.HELD;
    }

    private static String values(ImportFact.RowHeld held) {
        List<String> lines = new java.util.ArrayList<>();
        held.source().values().forEach((column, value) -> lines.add(line(column, value)));
        if (!held.shape().isEmpty()) {
            lines.add(line("WKT", held.shape()));
        }
        return String.join("\n", lines);
    }

    private static String line(String column, String value) {
        return column.replace('\t', ' ') + "\t" + value.replace('\n', ' ');
    }
}
