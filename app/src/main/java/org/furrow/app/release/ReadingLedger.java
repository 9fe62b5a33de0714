package org.furrow.app.release;

import java.util.EnumMap;
import java.util.Map;
import org.furrow.app.Answers;
import org.furrow.app.Furrow;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.release.Ledger;
import org.furrow.domain.release.LedgerLine;
import org.furrow.domain.release.LedgerQuestion;
import org.furrow.store.Session;
import org.furrow.store.journal.JournalTable;
import org.furrow.store.release.LedgerQuery;

/// Reading the area ledger, as of any day and as known at any instant.
public final class ReadingLedger {

    private final Furrow furrow;

    /// A reader of this register's ledger.
    public ReadingLedger(Furrow furrow) {
        this.furrow = furrow;
    }

    /// A ledger, and by how much later reports have restated it.
    ///
    /// @param ledger the ledger as known at the instant asked for
    /// @param restatedM2 the total as known now less the total as known then, for each line that differs, in m²
    public record Reading(Ledger ledger, Map<LedgerLine, Long> restatedM2) {}

    /// The ledger that answers a question. It is remembered, unless it has a line for each hazard.
    public Reading read(LedgerQuestion question) {
        Asked asked = new Asked(furrow.register().journal(), question);
        return furrow.register()
                .read(session -> question.by() == LedgerQuestion.By.HAZARD
                        ? asked.read(session)
                        : furrow.answers().answer(session, asked));
    }

    private record Asked(JournalTable journal, LedgerQuestion question) implements Answers.Question<Reading> {
        @Override
        public Reading read(Session session) {
            return ReadingLedger.read(session, journal, question);
        }
    }

    private static Reading read(Session session, JournalTable journal, LedgerQuestion question) {
        LedgerQuery query = new LedgerQuery();
        long known = journal.positionAt(session, question.clocks().knownAt());
        Ledger then = query.read(session, question, known);
        Clocks latest = new Clocks(question.clocks().asOf(), Clocks.LATEST.knownAt());
        LedgerQuestion now = new LedgerQuestion(question.by(), question.from(), question.until(), latest);
        Map<LedgerLine, Long> restated = question.clocks().knownAt().equals(Clocks.LATEST.knownAt())
                ? Map.of()
                : difference(query.read(session, now, Long.MAX_VALUE), then);
        return new Reading(then, restated);
    }

    private static Map<LedgerLine, Long> difference(Ledger now, Ledger then) {
        Map<LedgerLine, Long> restated = new EnumMap<>(LedgerLine.class);
        for (LedgerLine line : LedgerLine.values()) {
            long difference = now.total().on(line) - then.total().on(line);
            if (difference != 0) {
                restated.put(line, difference);
            }
        }
        return restated;
    }
}
