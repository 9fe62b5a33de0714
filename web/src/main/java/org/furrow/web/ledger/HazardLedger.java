package org.furrow.web.ledger;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.furrow.domain.release.LedgerAccount;
import org.furrow.domain.release.LedgerLine;
import org.furrow.domain.release.Posting;

/// The account of one hazard over its whole life, from its postings.
public final class HazardLedger {

    private HazardLedger() {}

    /// Opens with nothing and closes with what all postings leave.
    public static LedgerAccount of(List<Posting> postings) {
        Map<LedgerLine, Long> lines = new EnumMap<>(LedgerLine.class);
        long closing = 0;
        for (Posting posting : postings) {
            lines.merge(posting.line(), posting.squareMetres(), Long::sum);
            closing += posting.line().sign() * posting.squareMetres();
        }
        return new LedgerAccount("", 0, lines, closing);
    }
}
