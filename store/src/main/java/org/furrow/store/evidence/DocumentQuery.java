package org.furrow.store.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.furrow.domain.evidence.About;
import org.furrow.domain.evidence.Content;
import org.furrow.domain.evidence.DocumentFact;
import org.furrow.domain.evidence.DocumentKind;
import org.furrow.domain.evidence.DocumentSummary;
import org.furrow.domain.evidence.FileName;
import org.furrow.domain.evidence.MediaType;
import org.furrow.domain.evidence.Particulars;
import org.furrow.domain.evidence.Restriction;
import org.furrow.domain.evidence.Taken;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.store.Session;

/// Questions of the documents as they stand.
public final class DocumentQuery {

    private static final String OF_HAZARD = """
            SELECT id, hazard, about, title, kind, dated, made_by, language, restriction, sha256, bytes, media_type,
              file_name, longitude, latitude, taken, added, author, withdrawn, withdrawn_by, withdrawn_for
            FROM documents WHERE hazard = ? ORDER BY added, id""";
    private static final String ONE = """
            SELECT id, hazard, about, title, kind, dated, made_by, language, restriction, sha256, bytes, media_type,
              file_name, longitude, latitude, taken, added, author, withdrawn, withdrawn_by, withdrawn_for
            FROM documents WHERE id = ?""";
    private static final String ALL = """
            SELECT id, hazard, about, title, kind, dated, made_by, language, restriction, sha256, bytes, media_type,
              file_name, longitude, latitude, taken, added, author, withdrawn, withdrawn_by, withdrawn_for
            FROM documents ORDER BY added DESC, id DESC LIMIT ?""";
    private static final String CONTENTS = "SELECT sha256, min(title) FROM documents GROUP BY sha256";
    private static final String COUNT = """
            SELECT count(*) FROM documents WHERE hazard = ? AND withdrawn IS NULL""";

    /// The documents of a hazard in the order in which they came, those that were withdrawn too.
    public List<DocumentSummary> list(Session session, RecordId hazard) {
        return session.list(OF_HAZARD, DocumentQuery::summary, hazard.toString());
    }

    /// The latest documents of all hazards.
    public List<DocumentSummary> listLatest(Session session, int most) {
        return session.list(ALL, DocumentQuery::summary, most);
    }

    /// A document.
    public Optional<DocumentSummary> find(Session session, RecordId id) {
        return session.find(ONE, DocumentQuery::summary, id.toString());
    }

    /// How many documents of a hazard count.
    public long count(Session session, RecordId hazard) {
        return session.number(COUNT, hazard.toString());
    }

    /// Every content that a document names, with the title of one.
    public SortedMap<String, String> listContents(Session session) {
        SortedMap<String, String> contents = new TreeMap<>();
        session.each(CONTENTS, row -> contents.putAll(Map.of(row.getString(1), row.getString(2))));
        return contents;
    }

    private static DocumentSummary summary(ResultSet row) throws SQLException {
        long withdrawn = row.getLong(19);
        boolean isWithdrawn = !row.wasNull();
        return new DocumentSummary(
                RecordId.parse(row.getString(1)),
                LocalDate.parse(row.getString(6)),
                fact(row),
                new DocumentSummary.Step(Instant.ofEpochMilli(row.getLong(17)), row.getString(18)),
                isWithdrawn
                        ? Optional.of(new DocumentSummary.Withdrawal(
                                new DocumentSummary.Step(Instant.ofEpochMilli(withdrawn), row.getString(20)),
                                row.getString(21)))
                        : Optional.empty());
    }

    private static DocumentFact.Added fact(ResultSet row) throws SQLException {
        return new DocumentFact.Added(
                RecordId.parse(row.getString(2)),
                About.find(row.getString(3)).orElseThrow(),
                new Particulars(
                        row.getString(4),
                        DocumentKind.find(row.getString(5)).orElseThrow(),
                        row.getString(7),
                        row.getString(8)),
                Restriction.find(row.getString(9)).orElseThrow(),
                new Content(
                        new Hash(row.getString(10)),
                        row.getLong(11),
                        MediaType.find(row.getString(12)).orElseThrow(),
                        new FileName(row.getString(13))),
                taken(row));
    }

    private static Taken taken(ResultSet row) throws SQLException {
        double longitude = row.getDouble(14);
        boolean isPlaced = !row.wasNull();
        String when = row.getString(16);
        return new Taken(
                isPlaced ? Optional.of(new Position(longitude, row.getDouble(15))) : Optional.empty(),
                when.isEmpty() ? Optional.empty() : Optional.of(LocalDateTime.parse(when)));
    }
}
