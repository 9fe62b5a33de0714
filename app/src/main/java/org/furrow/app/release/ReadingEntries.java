package org.furrow.app.release;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.domain.release.LedgerEntry;
import org.furrow.domain.release.LedgerFigure;
import org.furrow.domain.release.LedgerLine;
import org.furrow.domain.release.LedgerQuestion;
import org.furrow.domain.release.LedgerQuestion.By;
import org.furrow.store.release.LedgerQuery;

/// Reading the postings behind a figure of the ledger, so that every amount can be followed to its records.
public final class ReadingEntries {

    private final Furrow furrow;
    private final LedgerQuery query = new LedgerQuery();

    /// A reader of this register's ledger.
    public ReadingEntries(Furrow furrow) {
        this.furrow = furrow;
    }

    /// Which figure.
    ///
    /// @param ledger the ledger in which it stands
    /// @param figure what it tells
    /// @param line the line, where it is one
    /// @param account the key of the account in which it stands, absent for the total
    public record Question(
            LedgerQuestion ledger, LedgerFigure figure, Optional<LedgerLine> line, Optional<String> account) {

        /// The account of a year is the country's within that year.
        Question settled() {
            if (ledger.by() != By.YEAR || account.isEmpty()) {
                return this;
            }
            LocalDate first = Year.parse(account.orElseThrow()).atDay(1);
            LocalDate end = first.plusYears(1);
            LedgerQuestion within = new LedgerQuestion(
                    By.COUNTRY,
                    ledger.from().isAfter(first) ? ledger.from() : first,
                    ledger.until().isBefore(end) ? ledger.until() : end,
                    ledger.clocks());
            return new Question(within, figure, line, Optional.empty());
        }
    }

    /// What stands behind a figure.
    ///
    /// @param first the first entries, by the day from which they count
    /// @param count how many there are in all
    /// @param sumM2 what all of them add up to, which is the figure
    public record Entries(List<LedgerEntry> first, long count, long sumM2) {
        public Entries {
            first = List.copyOf(first);
        }
    }

    /// The entries behind a figure.
    ///
    /// @param most how many to bring; all are counted and added up
    public Entries read(Question question, int most) {
        Question asked = question.settled();
        List<LedgerEntry> first = new ArrayList<>();
        long[] sums = new long[2];
        furrow.register().read(session -> {
            long known = furrow.register()
                    .journal()
                    .positionAt(session, asked.ledger().clocks().knownAt());
            query.eachEntry(session, asked.ledger(), asked.figure(), asked.line(), asked.account(), known, entry -> {
                if (first.size() < most) {
                    first.add(entry);
                }
                sums[0]++;
                sums[1] += asked.figure() == LedgerFigure.LINE ? entry.posting().squareMetres() : entry.changeM2();
            });
            return session;
        });
        return new Entries(first, sums[0], sums[1]);
    }
}
