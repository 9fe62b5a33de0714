package org.furrow.domain.quality;

import java.math.BigDecimal;
import java.util.Currency;

/// What something cost. Sums are made within a currency and never across.
///
/// @param amount 0 or more, with as many decimals as the currency has
public record Cost(Currency currency, BigDecimal amount) {

    public Cost {
        if (currency.getDefaultFractionDigits() < 0) {
            throw new IllegalArgumentException(currency + " is no money");
        }
        amount = amount.setScale(currency.getDefaultFractionDigits());
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("A cost is 0 or more, and not " + amount);
        }
    }
}
