package org.furrow.domain.tasking;

import java.math.BigDecimal;

/// How much of something a task makes, moves or brings.
///
/// @param label such as `Road graded`
/// @param unit such as `km`
/// @param amount 0 or more, without zeros at its end; planned amounts are more than 0
public record Quantity(String label, String unit, BigDecimal amount) {

    /// The largest amount that is believed.
    public static final BigDecimal LARGEST = new BigDecimal(1_000_000_000);

    public Quantity {
        if (amount.signum() < 0 || amount.compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException("An amount lies between 0 and " + LARGEST + ", but was " + amount);
        }
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        if (amount.scale() < 0) {
            amount = amount.setScale(0);
        }
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + unit + " " + label;
    }
}
