package org.furrow.domain.priority;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What the units of the criteria are worth to one another, as somebody sees it: the programme, a ministry, a donor.
///
/// @param name as it is called; no two tables of a register have the same
/// @param rates the worth of one unit, in people who live nearby; 0 to [#MOST], with three decimals at most. A
///     criterion that is left out is worth nothing
public record RateTable(String name, Map<Criterion, BigDecimal> rates) {

    /// The name of the table by which plans are made where no other one is named.
    public static final String PROGRAMME = "Programme";

    /// The largest rate that is believed.
    public static final BigDecimal MOST = new BigDecimal(1_000_000);

    private static final int DECIMALS = 3;

    public RateTable {
        Map<Criterion, BigDecimal> all = new EnumMap<>(Criterion.class);
        rates.forEach((criterion, rate) -> {
            if (!isPossible(rate)) {
                throw new IllegalArgumentException(criterion + " cannot be worth " + rate);
            }
            all.put(criterion, rate.signum() == 0 ? BigDecimal.ZERO : plain(rate));
        });
        rates = Collections.unmodifiableMap(all);
    }

    /// Furrow's default, for a programme that has not agreed on anything.
    public static RateTable usual() {
        Map<Criterion, BigDecimal> rates = new EnumMap<>(Criterion.class);
        for (Criterion each : Criterion.values()) {
            rates.put(each, new BigDecimal(each.usualRate()));
        }
        return new RateTable(PROGRAMME, rates);
    }

    /// Whether something can be worth so much.
    public static boolean isPossible(BigDecimal rate) {
        return rate.signum() >= 0
                && rate.compareTo(MOST) <= 0
                && rate.stripTrailingZeros().scale() <= DECIMALS;
    }

    /// What one unit is worth.
    public BigDecimal rate(Criterion criterion) {
        return rates.getOrDefault(criterion, BigDecimal.ZERO);
    }

    /// The same with another rate for one criterion.
    public RateTable with(Criterion criterion, BigDecimal rate) {
        Map<Criterion, BigDecimal> other = new EnumMap<>(Criterion.class);
        other.putAll(rates);
        other.put(criterion, rate);
        return new RateTable(name, other);
    }

    private static BigDecimal plain(BigDecimal rate) {
        BigDecimal stripped = rate.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
