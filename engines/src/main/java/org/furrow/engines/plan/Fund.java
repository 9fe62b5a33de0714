package org.furrow.engines.plan;

import java.util.Comparator;
import java.util.List;

/// The money of a donor, in whole units as large as the programme plans in, such as thousands.
///
/// A task takes what it costs on its first day. Money that is taken before it is there costs `price` for each unit
/// and each day before the horizon; a price far above the weights is as good as forbidding it. A task may wait for
/// a day on which money comes.
///
/// @param amounts what becomes available, each on its day; work that is frozen takes from it too
public record Fund(String id, List<Amount> amounts, long price) {

    /// The most that a unit may cost a day.
    public static final long MOST_PRICE = 1_000_000;

    /// What becomes available on a day.
    ///
    /// @param units 0 or more
    public record Amount(int day, long units) {

        /// The most that comes on one day.
        public static final long MOST = 1_000_000_000_000L;

        public Amount {
            if (day < 0 || units < 0 || units > MOST) {
                throw new IllegalArgumentException("Money must come on day 0 or later and be 0 to " + MOST
                        + " units, but " + units + " come on day " + day);
            }
        }
    }

    public Fund {
        if (price < 0 || price > MOST_PRICE) {
            throw new IllegalArgumentException("A unit taken a day too early must cost 0 to " + MOST_PRICE
                    + " from fund " + id + ", but costs " + price);
        }
        amounts = amounts.stream().sorted(Comparator.comparingInt(Amount::day)).toList();
    }
}
