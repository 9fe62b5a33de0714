package org.furrow.store.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.store.Session;

/// Questions of the journal itself: its entries newest first, a page at a time, filtered.
///
/// Every page begins after a position and ends when it is full; nothing is counted. Which of the five questions is
/// asked depends on which filter finds few entries by an index; each names the whole journal for its index, and then
/// leaves out what is not seen.
public final class JournalQuery {

    private static final String NEWEST = """
            SELECT position FROM journal
            WHERE position < ?1 AND position >= ?2
              AND (?3 = '' OR author = ?3) AND (?4 = '' OR site = ?4) AND (?5 = '' OR kind = ?5)
              AND (?6 = '[]' OR subject IN (SELECT unhex(value) FROM json_each(?6))) AND (?7 = '' OR batch = unhex(?7))
              AND recorded >= ?8 AND recorded < ?9 AND valid >= ?10 AND valid < ?11
            ORDER BY position DESC LIMIT ?12""";
    private static final String OF_RECORDS = """
            SELECT position FROM main.journal AS entry INDEXED BY journal_subject
            WHERE position < ?1 AND position >= ?2
              AND EXISTS (SELECT 1 FROM journal seen WHERE seen.position = entry.position)
              AND (?3 = '' OR author = ?3) AND (?4 = '' OR site = ?4) AND (?5 = '' OR kind = ?5)
              AND subject IN (SELECT unhex(value) FROM json_each(?6)) AND (?7 = '' OR batch = unhex(?7))
              AND recorded >= ?8 AND recorded < ?9 AND valid >= ?10 AND valid < ?11
            ORDER BY position DESC LIMIT ?12""";
    private static final String OF_IMPORT = """
            SELECT position FROM main.journal AS entry INDEXED BY journal_batch
            WHERE position < ?1 AND position >= ?2
              AND EXISTS (SELECT 1 FROM journal seen WHERE seen.position = entry.position)
              AND (?3 = '' OR author = ?3) AND (?4 = '' OR site = ?4) AND (?5 = '' OR kind = ?5)
              AND (?6 = '[]' OR subject IN (SELECT unhex(value) FROM json_each(?6))) AND batch = unhex(?7)
              AND recorded >= ?8 AND recorded < ?9 AND valid >= ?10 AND valid < ?11
            ORDER BY position DESC LIMIT ?12""";
    private static final String OF_AUTHOR = """
            SELECT position FROM main.journal AS entry INDEXED BY journal_author
            WHERE position < ?1 AND position >= ?2
              AND EXISTS (SELECT 1 FROM journal seen WHERE seen.position = entry.position)
              AND author = ?3 AND (?4 = '' OR site = ?4) AND (?5 = '' OR kind = ?5)
              AND (?6 = '[]' OR subject IN (SELECT unhex(value) FROM json_each(?6))) AND (?7 = '' OR batch = unhex(?7))
              AND recorded >= ?8 AND recorded < ?9 AND valid >= ?10 AND valid < ?11
            ORDER BY position DESC LIMIT ?12""";
    private static final String OF_KIND = """
            SELECT position FROM main.journal AS entry INDEXED BY journal_kind
            WHERE position < ?1 AND position >= ?2
              AND EXISTS (SELECT 1 FROM journal seen WHERE seen.position = entry.position)
              AND (?3 = '' OR author = ?3) AND (?4 = '' OR site = ?4) AND kind = ?5
              AND (?6 = '[]' OR subject IN (SELECT unhex(value) FROM json_each(?6))) AND (?7 = '' OR batch = unhex(?7))
              AND recorded >= ?8 AND recorded < ?9 AND valid >= ?10 AND valid < ?11
            ORDER BY position DESC LIMIT ?12""";
    private static final String ENTRY = """
            SELECT position, site, number, record, batch, kind, schema, valid, recorded, author, parents, body,
              previous, hash FROM journal WHERE position = ?""";
    private static final String FIRST_SINCE = """
            WITH RECURSIVE sites (name) AS (
              SELECT min(site) FROM main.journal
              UNION ALL
              SELECT (SELECT min(site) FROM main.journal WHERE site > name) FROM sites WHERE name IS NOT NULL)
            SELECT coalesce(min((
                SELECT position FROM main.journal WHERE site = name AND recorded >= ?
                ORDER BY recorded, position LIMIT 1)), 9223372036854775807)
            FROM sites""";
    private static final String SITES = """
            WITH RECURSIVE sites (name) AS (
              SELECT min(site) FROM main.journal
              UNION ALL
              SELECT (SELECT min(site) FROM main.journal WHERE site > name) FROM sites WHERE name IS NOT NULL)
            SELECT name FROM sites WHERE name IS NOT NULL LIMIT 200""";
    private static final String AUTHORS = """
            WITH RECURSIVE authors (name) AS (
              SELECT min(author) FROM journal
              UNION ALL
              SELECT (SELECT min(author) FROM journal WHERE author > name) FROM authors WHERE name IS NOT NULL)
            SELECT name FROM authors WHERE name IS NOT NULL LIMIT 200""";

    private final JournalTable journal;

    /// Questions of this journal.
    public JournalQuery(JournalTable journal) {
        this.journal = journal;
    }

    /// What the entries are limited to; empty texts and lists limit nothing.
    ///
    /// @param records whose state the entries change, hazards for releases
    /// @param batch the import that they came with
    public record Filter(
            String author, String site, String kind, List<RecordId> records, Optional<RecordId> batch, Period period) {

        public Filter {
            records = List.copyOf(records);
        }
    }

    /// The days and the moments asked for; the ends are excluded.
    public record Period(Instant from, Instant until, LocalDate validFrom, LocalDate validUntil) {}

    /// An entry with its body as it was written, also where it says nothing that can be read.
    public record Entry(Revision revision, String kind, String body) {}

    /// The entries before a position, newest first.
    ///
    /// @param limit at most how many
    public List<Entry> list(Session session, Filter filter, long before, int limit) {
        Period period = filter.period();
        long first = period.from().equals(Instant.MIN)
                ? 0
                : session.number(FIRST_SINCE, period.from().toEpochMilli());
        List<Long> positions = session.list(
                question(filter),
                row -> row.getLong(1),
                before,
                first,
                filter.author(),
                filter.site(),
                filter.kind(),
                filter.records().stream().map(id -> '"' + hex(id) + '"').collect(Collectors.joining(",", "[", "]")),
                filter.batch().map(JournalQuery::hex).orElse(""),
                milliseconds(period.from()),
                milliseconds(period.until()),
                day(period.validFrom()),
                day(period.validUntil()),
                limit);
        List<Entry> entries = new ArrayList<>();
        positions.forEach(position -> find(session, position).ifPresent(entries::add));
        return entries;
    }

    /// The entry at a position.
    public Optional<Entry> find(Session session, long position) {
        return session.find(
                ENTRY, row -> new Entry(journal.readIfPossible(row), row.getString(6), row.getString(12)), position);
    }

    /// The sites that wrote entries, the first 200 by name.
    public List<String> listSites(Session session) {
        return session.list(SITES, row -> row.getString(1));
    }

    /// The authors of entries, the first 200 by name.
    public List<String> listAuthors(Session session) {
        return session.list(AUTHORS, row -> row.getString(1));
    }

    private static String question(Filter filter) {
        if (!filter.records().isEmpty()) {
            return OF_RECORDS;
        }
        if (filter.batch().isPresent()) {
            return OF_IMPORT;
        }
        if (!filter.author().isEmpty()) {
            return OF_AUTHOR;
        }
        return filter.kind().isEmpty() ? NEWEST : OF_KIND;
    }

    private static String hex(RecordId id) {
        return HexFormat.of().formatHex(JournalTable.bytes(id));
    }

    private static long milliseconds(Instant instant) {
        return instant.equals(Instant.MIN)
                ? Long.MIN_VALUE
                : instant.equals(Instant.MAX) ? Long.MAX_VALUE : instant.toEpochMilli();
    }

    /// The day as the journal has it, or what sorts before or after every day.
    private static String day(LocalDate day) {
        return day.equals(LocalDate.MIN) ? "" : day.equals(LocalDate.MAX) ? "~" : day.toString();
    }
}
