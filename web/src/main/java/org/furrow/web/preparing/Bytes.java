package org.furrow.web.preparing;

import java.text.NumberFormat;
import java.util.Locale;

/// Writes amounts of bytes as people say them.
public final class Bytes {

    private static final String[] UNITS = {"B", "KiB", "MiB", "GiB"};
    private static final int STEP = 1024;

    private Bytes() {}

    public static String of(long bytes, Locale locale) {
        double amount = bytes;
        int unit = 0;
        while (amount >= STEP && unit < UNITS.length - 1) {
            amount /= STEP;
            unit++;
        }
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(amount) + "\u00a0" + UNITS[unit];
    }
}
