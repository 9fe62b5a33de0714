package org.furrow.domain.mission;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What the national standard says of accreditation.
///
/// @param methods for which methods it is needed
/// @param levels on which levels it is needed
/// @param roles of which members of a team a person's accreditation is needed
/// @param lapseWorkingDays after how many working days without work a person may not go on; 0 where they never lapse
/// @param warnDays how many days before the end somebody is warned, the most first
/// @param longestDays how many days one may be granted for
public record AccreditationStandard(
        Set<Method> methods,
        Set<Level> levels,
        Set<MemberRole> roles,
        int lapseWorkingDays,
        List<Integer> warnDays,
        int longestDays) {

    public AccreditationStandard {
        EnumSet<Method> asked = EnumSet.noneOf(Method.class);
        asked.addAll(methods);
        methods = Collections.unmodifiableSet(asked);
        EnumSet<Level> on = EnumSet.noneOf(Level.class);
        on.addAll(levels);
        levels = Collections.unmodifiableSet(on);
        EnumSet<MemberRole> of = EnumSet.noneOf(MemberRole.class);
        of.addAll(roles);
        roles = Collections.unmodifiableSet(of);
        warnDays = warnDays.stream().sorted(Collections.reverseOrder()).toList();
    }

    /// Whether this is asked for where that method is used.
    boolean asks(Level level, Method method) {
        return levels.contains(level) && methods.contains(method);
    }
}
