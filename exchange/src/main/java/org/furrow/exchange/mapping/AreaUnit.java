package org.furrow.exchange.mapping;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/// A unit in which files declare areas.
public enum AreaUnit {
    SQUARE_METRE("m2", 1),
    HECTARE("ha", 10_000),
    SQUARE_KILOMETRE("km2", 1_000_000);

    private final String code;
    private final BigDecimal squareMetres;

    AreaUnit(String code, long squareMetres) {
        this.code = code;
        this.squareMetres = BigDecimal.valueOf(squareMetres);
    }

    /// The word that mapping files use.
    public String code() {
        return code;
    }

    /// That many of the unit in m².
    BigDecimal toSquareMetres(BigDecimal amount) {
        return amount.multiply(squareMetres);
    }

    /// The unit that a text such as `ha`, `m²`, `sq. m` or `км2` names.
    public static Optional<AreaUnit> find(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replace('²', '2').replaceAll("[\\s._()-]", "");
        return switch (plain) {
            case "m2",
                    "sqm",
                    "qm",
                    "mq",
                    "м2",
                    "м",
                    "م2",
                    "متر",
                    "squaremetres",
                    "squaremeters",
                    "squaremetre",
                    "m",
                    "mts2" -> Optional.of(SQUARE_METRE);
            case "ha", "hectare", "hectares", "hectárea", "hectáreas", "га", "hektar", "hektara", "has", "هكتار" ->
                Optional.of(HECTARE);
            case "km2", "sqkm", "км2", "qkm", "كم2", "squarekilometres", "squarekilometers" ->
                Optional.of(SQUARE_KILOMETRE);
            default -> Optional.empty();
        };
    }
}
