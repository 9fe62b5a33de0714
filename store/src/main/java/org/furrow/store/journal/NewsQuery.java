package org.furrow.store.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.furrow.domain.journal.RecordId;
import org.furrow.store.Session;

/// Questions of what came into the journal after a position. Cost grows with the number of entries after it.
public final class NewsQuery {

    private static final String OF_IMPORTS = """
            SELECT batch, kind, count(*) FROM journal
            WHERE position > ? AND batch IS NOT NULL
              AND kind NOT IN ('import-begun', 'import-finished', 'draft-proposed')
            GROUP BY batch, kind ORDER BY max(position) DESC""";
    private static final String SINGLE_KINDS = """
            SELECT kind, count(*) FROM journal
            WHERE position > ? AND (batch IS NULL OR kind = 'draft-proposed')
              AND kind NOT IN ('import-begun', 'import-finished')
            GROUP BY kind ORDER BY kind""";
    private static final String NEWEST_SINGLE = """
            SELECT position FROM journal
            WHERE position > ? AND (batch IS NULL OR kind = 'draft-proposed')
              AND kind NOT IN ('import-begun', 'import-finished')
            ORDER BY position DESC LIMIT ?""";

    /// What an import brought: how many entries of each kind.
    public record OfImport(RecordId batch, SortedMap<String, Long> kinds) {}

    /// What imports brought, the latest import first.
    public List<OfImport> listImports(Session session, long after) {
        Map<RecordId, SortedMap<String, Long>> imports = new LinkedHashMap<>();
        session.each(
                OF_IMPORTS,
                row -> imports.computeIfAbsent(JournalTable.id(row.getBytes(1)), _ -> new TreeMap<>())
                        .put(row.getString(2), row.getLong(3)),
                after);
        return imports.entrySet().stream()
                .map(each -> new OfImport(each.getKey(), each.getValue()))
                .toList();
    }

    /// How many entries of each kind came one by one.
    public SortedMap<String, Long> countSingle(Session session, long after) {
        SortedMap<String, Long> kinds = new TreeMap<>();
        session.each(SINGLE_KINDS, row -> kinds.put(row.getString(1), row.getLong(2)), after);
        return kinds;
    }

    /// The positions of the newest entries that came one by one.
    public List<Long> listSingle(Session session, long after, int most) {
        return session.list(NEWEST_SINGLE, row -> row.getLong(1), after, most);
    }
}
