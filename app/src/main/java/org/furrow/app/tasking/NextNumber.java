package org.furrow.app.tasking;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The number that comes after another one and is still free, in the same pattern: `TO-2026-015` after `TO-2026-014`.
public final class NextNumber {

    private static final Pattern COUNTED = Pattern.compile("(?s)(.*?)([0-9]{1,9})");
    private static final Pattern YEARLY = Pattern.compile("(?s)(.*?)((?:19|20)[0-9]{2})([^0-9]+)");

    private NextNumber() {}

    /// The next free number; nothing where the latest does not end with a number.
    ///
    /// @param latest the number that was given last
    /// @param given in which year that was
    /// @param year in which year the next one is given; where the latest holds its year, it begins again with 1
    /// @param taken those that there are, whatever their capitals
    static Optional<String> after(String latest, int given, int year, Collection<String> taken) {
        Matcher counted = COUNTED.matcher(latest);
        if (!counted.matches()) {
            return Optional.empty();
        }
        Set<String> known =
                taken.stream().map(each -> each.toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
        Matcher yearly = YEARLY.matcher(counted.group(1));
        boolean isNewYear = yearly.matches() && Integer.parseInt(yearly.group(2)) == given && given != year;
        String prefix = isNewYear ? yearly.group(1) + year + yearly.group(3) : counted.group(1);
        String digits = counted.group(2);
        return Optional.of(free(prefix, isNewYear ? 1 : Long.parseLong(digits) + 1, digits.length(), known::contains));
    }

    /// The first free number of a year, such as `TO-2026-001`.
    static String first(String prefix, int year, Collection<String> taken) {
        return free(prefix + "-" + year + "-", 1, 3, taken::contains);
    }

    /// The first free number of all that begin so.
    ///
    /// @param prefix what it begins with, such as `QV-`
    /// @param from the number that is tried first
    /// @param digits how many it has at least
    /// @param isTaken is asked in capitals
    public static String free(String prefix, long from, int digits, Predicate<String> isTaken) {
        long next = from;
        String number;
        do {
            number = prefix + String.format(Locale.ROOT, "%0" + digits + "d", next);
            next++;
        } while (isTaken.test(number.toUpperCase(Locale.ROOT)));
        return number;
    }
}
