package org.furrow.domain.mission;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// An accreditation that ends soon and is not renewed.
///
/// @param methods those of its scope that no other accreditation of the holder covers on the day it ends
/// @param daysLeft how many days it holds from today on; 0 where it has ended
/// @param warning the smallest number of days before the end at which somebody is warned and that has come
public record Expiry(Accreditation accreditation, Set<Method> methods, long daysLeft, int warning) {

    /// Those of these that end within the days of warning, or that ended so shortly ago, the most urgent first.
    ///
    /// @param all every accreditation of their holders
    public static List<Expiry> list(List<Accreditation> all, AccreditationStandard standard, LocalDate today) {
        List<Expiry> soon = new ArrayList<>();
        for (Accreditation each : all) {
            long left = ChronoUnit.DAYS.between(today, each.end());
            int longest =
                    standard.warnDays().isEmpty() ? 0 : standard.warnDays().getFirst();
            Set<Method> lost = unrenewed(each, all);
            if (left <= longest && left >= -longest && each.withdrawal().isEmpty() && !lost.isEmpty()) {
                soon.add(new Expiry(each, lost, Math.max(0, left), warning(standard, left)));
            }
        }
        soon.sort(Comparator.comparing(expiry -> expiry.accreditation().end()));
        return soon;
    }

    private static int warning(AccreditationStandard standard, long left) {
        return standard.warnDays().stream()
                .filter(days -> left <= days)
                .min(Comparator.naturalOrder())
                .orElse(0);
    }

    /// The methods of an accreditation that no later one of its holder covers.
    static Set<Method> unrenewed(Accreditation ending, List<Accreditation> all) {
        Set<Method> lost = EnumSet.noneOf(Method.class);
        lost.addAll(ending.scope());
        all.stream()
                .filter(other -> !other.id().equals(ending.id()))
                .filter(other -> other.holder().equals(ending.holder()))
                .filter(other -> other.end().isAfter(ending.end()))
                .forEach(other -> lost.removeAll(other.scope()));
        return lost;
    }
}
