package org.furrow.web.ledger;

import org.furrow.domain.release.LedgerLine;

/// The words of the ledger.
public interface LedgerWords {

    String title();

    String means();

    String keptBy();

    String country();

    String hazard();

    String district();

    String operator();

    String year();

    String from();

    String until();

    String untilMeans();

    String asOf();

    String knownAt();

    String show();

    String line(LedgerLine line);

    String lineHead();

    String change();

    String amount();

    String opening();

    String closing();

    String balanced();

    String unbalanced();

    String sumOnEllipsoid();

    String everything();

    String period(String from, String until);

    String periodFrom(String from);

    String periodUntil(String until);

    String accounts();

    String added();

    String noName();

    String restated();

    String restatedMeans();

    String day();

    String figureOf(String figure, String account);

    String entriesShown(String shown, String count);

    String backToLedger();
}
