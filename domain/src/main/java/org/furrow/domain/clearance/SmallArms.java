package org.furrow.domain.clearance;

import java.util.List;
import java.util.Locale;

/// Which words for what was found mean small-arms ammunition. It is counted apart, and never in a total of explosive
/// ordnance.
public final class SmallArms {

    private static final String SHORT = "saa";

    private static final List<String> PARTS = List.of(
            "smallarm",
            "armeslégères",
            "armeslegeres",
            "petitcalibre",
            "armaspequeñas",
            "armaspequenas",
            "armasligeras",
            "armasligeiras",
            "стрілецьк",
            "стрелков",
            "أسلحةصغيرة",
            "الأسلحةالصغيرة",
            "أسلحةخفيفة",
            "الأسلحةالخفيفة");

    private SmallArms() {}

    /// Whether this category means small-arms ammunition, however it is written.
    public static boolean areMeant(String category) {
        String letters = category.toLowerCase(Locale.ROOT).replaceAll("\\P{L}", "");
        return letters.equals(SHORT) || PARTS.stream().anyMatch(letters::contains);
    }
}
