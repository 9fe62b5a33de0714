package org.furrow.exchange.mapping;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells from many dates of one file what no single one tells: whether the day or the month comes first.
final class DateOrder {

    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[-/. ]+(\\d{1,2})[-/. ]+\\d{4}.*");
    private static final Pattern SERIAL = Pattern.compile("[1-7]\\d{4}(?:\\.\\d+)?");

    private DateOrder() {}

    /// The date format of a mapping: empty where the dates need none. Where both orders are possible throughout, the
    /// day comes first, as it does in nearly all affected countries; the person who looks at the mapping decides.
    static String of(List<String> dates) {
        long serial =
                dates.stream().filter(date -> SERIAL.matcher(date).matches()).count();
        if (serial > 0 && 2 * serial >= dates.size()) {
            return DateText.SERIAL;
        }
        int dayFirst = 0;
        int monthFirst = 0;
        int seen = 0;
        for (String date : dates) {
            Matcher matcher = FIGURES.matcher(Figures.plain(date));
            if (matcher.matches()) {
                seen++;
                dayFirst += Integer.parseInt(matcher.group(1)) > 12 ? 1 : 0;
                monthFirst += Integer.parseInt(matcher.group(2)) > 12 ? 1 : 0;
            }
        }
        return seen == 0 ? "" : monthFirst > dayFirst ? DateText.MONTH_FIRST : DateText.DAY_FIRST;
    }
}
