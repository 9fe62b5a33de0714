package org.furrow.domain.priority;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Something by which blocked land costs people something on each day, in a natural unit.
///
/// Amounts are on a ratio scale: twice as much is twice as bad. Scores from 1 to 5 have no place here, because a plan
/// divides by the time that work takes. The rates are Furrow's default and no standard's.
public enum Criterion {
    /// People killed or injured near the area in a year, as recorded accidents say.
    CASUALTIES("Casualties a year", "1000"),
    /// People who live near the area.
    PEOPLE("People nearby", "1"),
    /// Farmland within the area, in hectares.
    FARMLAND("Hectares of farmland", "10"),
    /// The whole area, in hectares.
    LAND("Hectares of land", "1"),
    /// Roads that are closed until the last area on them is released, in kilometres. A benefit of several areas.
    ROADS("Kilometres of road", "100");

    private final String label;
    private final String usualRate;

    Criterion(String label, String usualRate) {
        this.label = label;
        this.usualRate = usualRate;
    }

    /// The word that files, addresses and the API use.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The words that people read, in English.
    public String label() {
        return label;
    }

    /// What one unit is worth where nobody has agreed on anything, in people who live nearby.
    String usualRate() {
        return usualRate;
    }

    /// The one with that code.
    public static Optional<Criterion> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
