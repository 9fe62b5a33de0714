package org.furrow.domain.planning;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// One step on the way of an area from a report to its users.
public enum WorkStep {
    /// Non-technical survey of an indication.
    NON_TECHNICAL_SURVEY,
    /// Technical survey of a suspected area.
    TECHNICAL_SURVEY,
    /// Clearance of a lot.
    CLEARANCE,
    /// Battle area clearance of a lot, where there are known to be no mines.
    BATTLE_AREA_CLEARANCE,
    /// Inspection of a finished lot.
    QUALITY_CONTROL,
    /// Building, repairing, moving or supplying, as a task order says.
    SUPPORT;

    /// The word that files, addresses and the API use.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The one with that code.
    public static Optional<WorkStep> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
