package org.furrow.domain.mission;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/// Money that one of a mission's organisations holds for it. Sums are made within a currency and never across.
///
/// @param organisation who holds it; it and the lead see the line, and no other partner
/// @param donor who gives it; empty where nobody says
/// @param amount 0 or more, with as many decimals as the currency has
public record BudgetLine(String label, String organisation, String donor, Currency currency, BigDecimal amount) {

    private static final int MOST_DIGITS = 15;

    public BudgetLine {
        if (currency.getDefaultFractionDigits() < 0) {
            throw new IllegalArgumentException(currency + " is no money");
        }
        amount = amount.setScale(currency.getDefaultFractionDigits());
        if (amount.signum() < 0 || amount.precision() - amount.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException("A budget line has 0 or more, and not " + amount);
        }
    }

    /// The money of that code of ISO 4217; nothing where there is none.
    public static Optional<Currency> findCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(each -> each.getCurrencyCode().equals(code))
                .filter(each -> each.getDefaultFractionDigits() >= 0)
                .findFirst();
    }

    /// The amount that digits say, such as `1250.50`; nothing where they say none, or more decimals than there are.
    public static Optional<BigDecimal> findAmount(String digits, Currency currency) {
        if (!digits.matches("[0-9]{1,15}([.][0-9]{1,4})?")) {
            return Optional.empty();
        }
        BigDecimal amount = new BigDecimal(digits).stripTrailingZeros();
        return amount.scale() > currency.getDefaultFractionDigits()
                ? Optional.empty()
                : Optional.of(amount.setScale(currency.getDefaultFractionDigits()));
    }
}
