package org.furrow.store.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.furrow.domain.release.Ledger;
import org.furrow.domain.release.LedgerAccount;
import org.furrow.domain.release.LedgerLine;
import org.furrow.domain.release.LedgerQuestion;
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
