package org.furrow.web.ledger;

import java.util.List;
import java.util.Map;
import org.furrow.domain.release.LedgerAccount;
import org.furrow.domain.release.LedgerLine;
import org.furrow.web.hazard.HazardWords;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Reader;

/// A made-up account that balances.
public final class ExampleLedger {

    private static final LedgerAccount ACCOUNT = new LedgerAccount(
            "",
            12_551_028,
            Map.of(
                    LedgerLine.NEWLY_IDENTIFIED, 1_304_200L,
                    LedgerLine.EXTENDED, 210_400L,
                    LedgerLine.REOPENED, 18_200L,
                    LedgerLine.CORRECTED, -24_816L,
                    LedgerLine.CANCELLED, 2_120_000L,
                    LedgerLine.REDUCED, 488_410L,
                    LedgerLine.CLEARED, 1_402_118L,
                    LedgerLine.OVERLAP, 12_006L),
            10_048_484);

    private ExampleLedger() {}

    public static LedgerTable table(LedgerWords words) {
        return new LedgerTables(words, new Figures(Reader.ENGLISH.locale(), java.time.ZoneOffset.UTC)).table(ACCOUNT);
    }

    public static List<Fact> areas(HazardWords words) {
        return List.of(
                new Fact(words.boundary(), "48,213 m²"),
                new Fact(words.released(), "12,400 m²"),
                new Fact(words.remaining(), "35,813 m²"));
    }
}
