package org.furrow.domain.priority;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How much is blocked by something on each day, and what that is made of, in hundredths of a person who lives nearby.
///
/// @param shares one for each criterion that is worth something here, in the order of the criteria
public record Weight(List<Share> shares) {

    private static final BigDecimal HUNDREDTHS = new BigDecimal(100);

    public Weight {
        shares = List.copyOf(shares);
    }

    /// What one criterion adds.
    ///
    /// @param amount in its own unit
    /// @param points what it is worth, in hundredths, rounded to the nearest
    public record Share(Criterion criterion, BigDecimal amount, long points) {}

    /// What these amounts are worth by a table of rates.
    public static Weight of(RateTable table, Map<Criterion, BigDecimal> amounts) {
        List<Share> shares = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            BigDecimal amount = amounts.getOrDefault(criterion, BigDecimal.ZERO);
            long points = amount.multiply(table.rate(criterion))
                    .multiply(HUNDREDTHS)
                    .setScale(0, RoundingMode.HALF_EVEN)
                    .longValueExact();
            if (points > 0) {
                shares.add(new Share(criterion, amount, points));
            }
        }
        return new Weight(shares);
    }

    /// All shares together, in hundredths; exactly their sum.
    public long points() {
        return shares.stream().mapToLong(Share::points).sum();
    }
}
