package org.furrow.web.traverse;

/// The words of the page for traverses.
public interface TraverseWords {

    String title();

    String means();

    String start();

    String startMeans();

    String legs();

    String legsMean();

    String north();

    String gridNorth();

    String trueNorth();

    String magneticNorth();

    String declination();

    String limit();

    String adjust();

    String compute();

    String result();

    String length();

    String metres(String number);

    String misclosure();

    /// The distance, and one in how many.
    String misclosureIs(String metres, String ratio);

    String closesExactly();

    String aboveLimit(String limit);

    String adjusted();

    String asWalked();

    String area();

    String fault();

    String overlaps();

    String noOverlap();

    String boundary();

    String draw();

    String startUnreadable(String text);

    String legUnreadable(long line, String text);

    String tooFewLegs();

    String numberUnreadable(String text);
}
