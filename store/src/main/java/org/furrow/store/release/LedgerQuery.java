package org.furrow.store.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.Ledger;
import org.furrow.domain.release.LedgerAccount;
import org.furrow.domain.release.LedgerEntry;
import org.furrow.domain.release.LedgerFigure;
import org.furrow.domain.release.LedgerLine;
import org.furrow.domain.release.LedgerQuestion;
import org.furrow.domain.release.Posting;
import org.furrow.store.Session;

/// Adds the postings up to a ledger. Cost grows with the number of postings, whatever the period.
public final class LedgerQuery {

    private static final String SUMS = """
            SELECT CASE ?1 WHEN 'hazard' THEN reference WHEN 'district' THEN district WHEN 'operator' THEN operator
                WHEN 'year' THEN substr(valid, 1, 4) ELSE '' END AS account,
              line,
              sum(CASE WHEN valid < ?2 THEN square_metres ELSE 0 END),
              sum(CASE WHEN valid >= ?2 AND valid < ?3 THEN square_metres ELSE 0 END),
              sum(CASE WHEN valid < ?3 THEN square_metres ELSE 0 END)
            FROM ledger_posting
            WHERE known_from <= ?4 AND (known_until IS NULL OR known_until > ?4) AND valid <= ?5
            GROUP BY account, line""";
    private static final String ENTRIES = """
            SELECT hazard, reference, district, valid, line, square_metres, operator
            FROM ledger_posting
            WHERE known_from <= ?1 AND (known_until IS NULL OR known_until > ?1) AND valid <= ?2
              AND valid >= ?3 AND valid < ?4
              AND (?5 IS NULL OR line = ?5)
              AND (?6 IS NULL OR ?6 = CASE ?7 WHEN 'hazard' THEN reference WHEN 'district' THEN district
                WHEN 'operator' THEN operator WHEN 'year' THEN substr(valid, 1, 4) ELSE '' END)
            ORDER BY valid, id""";
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final class Sums {
        private long openingM2;
        private long closingM2;
        private final Map<LedgerLine, Long> within = new EnumMap<>(LedgerLine.class);

        void add(LedgerLine line, long before, long during, long all) {
            openingM2 += line.sign() * before;
            closingM2 += line.sign() * all;
            within.merge(line, during, Long::sum);
        }

        LedgerAccount toAccount(String key) {
            return new LedgerAccount(key, openingM2, within, closingM2);
        }
    }

    /// The ledger that answers a question.
    ///
    /// @param knownUntil the last journal position that counts
    public Ledger read(Session session, LedgerQuestion question, long knownUntil) {
        Map<String, Sums> sums = new TreeMap<>();
        Sums total = new Sums();
        session.each(
                SUMS,
                row -> {
                    LedgerLine line = LedgerLine.find(row.getString(2)).orElseThrow();
                    sums.computeIfAbsent(row.getString(1), _ -> new Sums())
                            .add(line, row.getLong(3), row.getLong(4), row.getLong(5));
                    total.add(line, row.getLong(3), row.getLong(4), row.getLong(5));
                },
                question.by().code(),
                text(question.from()),
                text(question.until()),
                knownUntil,
                text(question.clocks().asOf()));
        List<LedgerAccount> accounts = new ArrayList<>(sums.size());
        sums.forEach((key, value) -> accounts.add(value.toAccount(key)));
        return new Ledger(
                question,
                question.by() == LedgerQuestion.By.YEAR ? chained(accounts, question) : accounts,
                total.toAccount(""));
    }

    /// Every posting behind a figure, by the day from which it counts.
    ///
    /// @param line the line, where the figure is one
    /// @param account the key of the account, absent for all of them
    /// @param knownUntil the last journal position that counts
    public void eachEntry(
            Session session,
            LedgerQuestion question,
            LedgerFigure figure,
            Optional<LedgerLine> line,
            Optional<String> account,
            long knownUntil,
            Consumer<LedgerEntry> visitor) {
        session.each(
                ENTRIES,
                row -> {
                    LedgerEntry entry = entry(row);
                    if (figure == LedgerFigure.LINE || entry.posting().line().sign() != 0) {
                        visitor.accept(entry);
                    }
                },
                knownUntil,
                text(question.clocks().asOf()),
                text(figure.first(question)),
                text(figure.end(question)),
                line.map(LedgerLine::code).orElse(null),
                account.orElse(null),
                question.by().code());
    }

    private static LedgerEntry entry(ResultSet row) throws SQLException {
        return new LedgerEntry(
                RecordId.parse(row.getString(1)),
                row.getString(2),
                row.getString(3),
                new Posting(
                        LocalDate.parse(row.getString(4)),
                        LedgerLine.find(row.getString(5)).orElseThrow(),
                        row.getLong(6),
                        row.getString(7)));
    }

    /// A year opens with what the year before it closed with.
    private static List<LedgerAccount> chained(List<LedgerAccount> years, LedgerQuestion question) {
        List<LedgerAccount> chained = new ArrayList<>(years.size());
        long closing = 0;
        String first = text(question.from()).substring(0, 4);
        for (LedgerAccount year : years) {
            long opening = closing + year.openingM2();
            closing += year.closingM2();
            if (year.key().compareTo(first) >= 0) {
                chained.add(new LedgerAccount(year.key(), opening, year.lines(), closing));
            }
        }
        return chained;
    }

    private static String text(LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            return FIRST_DAY.toString();
        }
        return day.isAfter(LAST_DAY) ? LAST_DAY.toString() : day.toString();
    }
}
