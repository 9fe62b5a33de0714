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
            SELECT record, file, row, findings, held, fingerprint FROM imported_row
            WHERE batch = ? AND (findings <> '' OR held IS NOT NULL) ORDER BY file, row""";

    private static final String HELD = """
            SELECT batch, count(*) FROM imported_row INDEXED BY imported_row_held
            WHERE held IS NOT NULL GROUP BY batch""";
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

    /// How many rows of each import are held; imports without any are left out.
    public Map<RecordId, Long> countHeld(Session session) {
        Map<RecordId, Long> held = new LinkedHashMap<>();
        session.each(HELD, row -> held.put(RecordId.parse(row.getString(1)), row.getLong(2)));
        return held;
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
                values(held));
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
