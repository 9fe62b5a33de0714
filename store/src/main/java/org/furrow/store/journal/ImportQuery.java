package org.furrow.store.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.ImportSummary;
import org.furrow.domain.journal.ImportedRow;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.RowFinding;
import org.furrow.store.Session;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Questions of imports and their rows.
public final class ImportQuery {

    private static final String ALL = """
            SELECT id, begun, finished, undone, author, files, subject, mapping, report FROM imports
            ORDER BY begun DESC, id DESC""";
    private static final String ONE =
            "SELECT id, begun, finished, undone, author, files, subject, mapping, report FROM imports WHERE id = ?";
    private static final String ROWS_WITH_FINDINGS = """
            SELECT record, file, row, findings, held, fingerprint,
              (SELECT later.batch || ' ' || later.record FROM imported_row later
               WHERE imported_row.held IS NOT NULL AND later.fingerprint = imported_row.fingerprint
                 AND later.held IS NULL ORDER BY later.batch DESC LIMIT 1)
            FROM imported_row
            WHERE batch = ? AND (findings <> '' OR held IS NOT NULL) ORDER BY file, row""";
    private static final String SOME_ROWS = """
            SELECT record, file, row, findings, held, fingerprint,
              (SELECT later.batch || ' ' || later.record FROM imported_row later
               WHERE imported_row.held IS NOT NULL AND later.fingerprint = imported_row.fingerprint
                 AND later.held IS NULL ORDER BY later.batch DESC LIMIT 1)
            FROM imported_row
            WHERE batch = ? AND (findings <> '' OR held IS NOT NULL) AND (? = '' OR instr(findings, ?) > 0)
            ORDER BY held IS NULL, file, row LIMIT ? OFFSET ?""";
    private static final String COUNT = """
            SELECT count(*) FROM imported_row
            WHERE batch = ? AND (findings <> '' OR held IS NOT NULL) AND (? = '' OR instr(findings, ?) > 0)""";
    private static final String ROW = """
            SELECT record, file, row, findings, held, fingerprint,
              (SELECT later.batch || ' ' || later.record FROM imported_row later
               WHERE imported_row.held IS NOT NULL AND later.fingerprint = imported_row.fingerprint
                 AND later.held IS NULL ORDER BY later.batch DESC LIMIT 1)
            FROM imported_row WHERE batch = ? AND record = ?""";
    private static final String WRITTEN = """
            SELECT count(*) FILTER (WHERE held IS NULL), count(*) FILTER (WHERE held IS NOT NULL)
            FROM imported_row WHERE batch = ?""";

    private static final String HELD = """
            SELECT batch, count(*) FROM main.imported_row AS row INDEXED BY imported_row_held
            WHERE held IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM imported_row later WHERE later.fingerprint = row.fingerprint AND later.held IS NULL)
              AND EXISTS (SELECT 1 FROM imports seen WHERE seen.id = row.batch)
            GROUP BY batch""";
    private static final String REASONS =
            "SELECT findings FROM imported_row WHERE fingerprint = ? AND held IS NOT NULL ORDER BY batch DESC LIMIT 1";

    /// All imports, the latest first.
    public List<ImportSummary> list(Session session) {
        return session.list(ALL, ImportQuery::summary);
    }

    /// The import with that id.
    public Optional<ImportSummary> find(Session session, RecordId id) {
        return session.find(ONE, ImportQuery::summary, id.toString());
    }

    /// Every row of an import in which a rule found something, in the files' order.
    public void eachRow(Session session, RecordId batch, Consumer<ImportedRow> visitor) {
        session.each(ROWS_WITH_FINDINGS, row -> visitor.accept(row(row)), batch.toString());
    }

    /// How many rows of each import are held and wait for a decision; imports without any are left out.
    public Map<RecordId, Long> countHeld(Session session) {
        Map<RecordId, Long> held = new LinkedHashMap<>();
        session.each(HELD, row -> held.put(RecordId.parse(row.getString(1)), row.getLong(2)));
        return held;
    }

    /// Rows of an import in which a rule found something, those that were held first.
    ///
    /// @param rule only rows in which that rule found something; empty for all
    public List<ImportedRow> listRows(Session session, RecordId batch, String rule, Page page) {
        return session.list(
                SOME_ROWS, ImportQuery::row, batch.toString(), quoted(rule), quoted(rule), page.size(), page.from());
    }

    /// A part of a list.
    ///
    /// @param from how many come before it
    /// @param size at most how many it holds
    public record Page(long from, int size) {}

    /// How many such rows there are.
    public long countRows(Session session, RecordId batch, String rule) {
        return session.number(COUNT, batch.toString(), quoted(rule), quoted(rule));
    }

    /// The row of an import with that record.
    public Optional<ImportedRow> findRow(Session session, RecordId batch, RecordId record) {
        return session.find(ROW, ImportQuery::row, batch.toString(), record.toString());
    }

    /// How much an import has written, also where it was stopped.
    public Written written(Session session, RecordId batch) {
        return session.find(WRITTEN, row -> new Written(row.getLong(1), row.getLong(2)), batch.toString())
                .orElseThrow();
    }

    /// What an import has written.
    ///
    /// @param taken rows that became records
    /// @param held rows that wait
    public record Written(long taken, long held) {}

    private static String quoted(String rule) {
        return rule.isEmpty() ? "" : "\"rule\":\"" + rule + "\"";
    }

    /// Why a row with this content is held; empty where none is.
    public List<RowFinding> listReasons(Session session, Hash fingerprint) {
        return session.find(REASONS, row -> findings(row.getString(1)), (Object)
                        HexFormat.of().parseHex(fingerprint.hex()))
                .orElse(List.of());
    }

    private static ImportSummary summary(ResultSet row) throws SQLException {
        return new ImportSummary(
                RecordId.parse(row.getString(1)),
                Instant.ofEpochMilli(row.getLong(2)),
                instant(row, 3),
                instant(row, 4),
                row.getString(5),
                lines(row.getString(6)),
                row.getString(7),
                row.getString(8),
                row.getString(9));
    }

    private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    private static ImportedRow row(ResultSet row) throws SQLException {
        String held = row.getString(5);
        return new ImportedRow(
                new Hash(HexFormat.of().formatHex(row.getBytes(6))),
                RecordId.parse(row.getString(1)),
                row.getString(2),
                row.getLong(3),
                findings(row.getString(4)),
                held != null,
                values(held),
                settled(row.getString(7)));
    }

    private static Optional<ImportedRow.Settled> settled(@Nullable String later) {
        if (later == null) {
            return Optional.empty();
        }
        int blank = later.indexOf(' ');
        return Optional.of(new ImportedRow.Settled(
                blank == 0 ? Optional.empty() : Optional.of(RecordId.parse(later.substring(0, blank))),
                RecordId.parse(later.substring(blank + 1))));
    }

    private static Map<String, String> values(@Nullable String held) {
        Map<String, String> values = new LinkedHashMap<>();
        if (held != null) {
            for (String line : lines(held)) {
                int tab = line.indexOf('\t');
                values.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
        return values;
    }

    private static List<RowFinding> findings(String json) {
        return json.isEmpty() ? List.of() : Parts.findings(JsonMapper.shared().readTree(json));
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n"));
    }
}
