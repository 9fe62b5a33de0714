package org.furrow.web.today;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How far back news go.
enum Period {
    /// To where the reader has said that they have seen everything.
    MARK("mark", Optional.empty()),
    DAY("day", Optional.of(Duration.ofDays(1))),
    WEEK("week", Optional.of(Duration.ofDays(7))),
    MONTH("month", Optional.of(Duration.ofDays(31)));

    private final String code;
    private final Optional<Duration> length;

    Period(String code, Optional<Duration> length) {
        this.code = code;
        this.length = length;
    }

    /// The word in addresses.
    String code() {
        return code;
    }

    /// How long it is; nothing for the mark.
    Optional<Duration> length() {
        return length;
    }

    /// The one of that code; otherwise the mark where there is one, or a week.
    static Period chosen(String code, boolean hasMark) {
        return choices(hasMark).stream()
                .filter(each -> each.code.equals(code))
                .findFirst()
                .orElse(hasMark ? MARK : WEEK);
    }

    /// What there is to choose from.
    static List<Period> choices(boolean hasMark) {
        return Arrays.stream(values()).filter(each -> hasMark || each != MARK).toList();
    }
}
