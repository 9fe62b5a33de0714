package org.furrow.domain.release;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What somebody saw and heard who visited land after its handover.
///
/// @param uses what it is used for
/// @param because why it is not used, or not all of it
/// @param households how many use it
/// @param asked who was asked there
/// @param said what they say
/// @param visitor who visited
/// @param found what was found or seen that may be explosive; empty where nothing was
/// @param next the day of a further visit that was agreed on, absent where none was
public record UseCheck(
        LandUsed used,
        Set<UsedFor> uses,
        Set<UnusedBecause> because,
        int households,
        HeadCount asked,
        String said,
        String visitor,
        String found,
        Optional<LocalDate> next) {

    public UseCheck {
        if (households < 0) {
            throw new IllegalArgumentException("Land is used by 0 households or more, but was " + households);
        }
        EnumSet<UsedFor> inOrder = EnumSet.noneOf(UsedFor.class);
        inOrder.addAll(uses);
        uses = Collections.unmodifiableSet(inOrder);
        EnumSet<UnusedBecause> reasons = EnumSet.noneOf(UnusedBecause.class);
        reasons.addAll(because);
        because = Collections.unmodifiableSet(reasons);
    }

    /// Whether something was found that has to be told as a find.
    public boolean tellsFind() {
        return !found.isBlank();
    }
}
