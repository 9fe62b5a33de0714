package org.furrow.domain.cleaning;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/// What a programme has decided about its imports.
///
/// @param today the day of the import; a later date is impossible
/// @param acceptedRules the rules whose proposals are to be applied
/// @param dateOrder how a numeric date such as 03/04/2011 is read
/// @param areas from when on a surface is suspicious
/// @param places from when on a place is suspicious
public record CleaningSettings(
        LocalDate today, Set<CleaningRule> acceptedRules, DateOrder dateOrder, AreaLimits areas, PlaceLimits places) {

    /// How a date such as 03/04/2011 is read.
    public enum DateOrder {
        /// Nobody has said: the day is taken first, and each row for which it matters is flagged.
        UNSTATED,
        /// 3 April.
        DAY_FIRST,
        /// 4 March.
        MONTH_FIRST
    }

    public CleaningSettings {
        acceptedRules = Set.copyOf(acceptedRules);
    }

    /// The usual limits, and nothing accepted.
    public static CleaningSettings of(LocalDate today) {
        return new CleaningSettings(today, Set.of(), DateOrder.UNSTATED, AreaLimits.USUAL, PlaceLimits.USUAL);
    }

    /// The same, with these rules accepted as well.
    public CleaningSettings accepting(Set<CleaningRule> rules) {
        EnumSet<CleaningRule> all = EnumSet.noneOf(CleaningRule.class);
        all.addAll(acceptedRules);
        all.addAll(rules);
        return new CleaningSettings(today, all, dateOrder, areas, places);
    }

    /// The same, with this order of numeric dates.
    public CleaningSettings reading(DateOrder order) {
        return new CleaningSettings(today, acceptedRules, order, areas, places);
    }

    /// Whether the rule's proposal is to be applied.
    public boolean accepts(CleaningRule rule) {
        return acceptedRules.contains(rule);
    }
}
