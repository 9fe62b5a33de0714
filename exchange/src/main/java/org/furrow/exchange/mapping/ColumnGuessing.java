package org.furrow.exchange.mapping;

import java.util.List;
import java.util.Optional;
import org.furrow.domain.cleaning.Field;
import org.furrow.domain.ground.Mgrs;
import org.furrow.domain.ground.Notation;
import org.furrow.exchange.mapping.Dictionary.Match;

/// Guesses what one column means: by its name where the values allow it, else by the values alone.
final class ColumnGuessing {

    private static final double UNPROVED = 0.5;
    private static final double BY_VALUES = 0.7;
    private static final double DATES_BY_VALUES = 0.5;
    private static final double LISTED = 0.97;

    private final String column;
    private final ColumnValues values;

    ColumnGuessing(String column, ColumnValues values) {
        this.column = column;
        this.values = values;
    }

    ColumnGuess guess() {
        return byList().or(this::byName).or(this::byValues).orElseGet(() -> ColumnGuess.none(column, unknown()));
    }

    private String unknown() {
        return Dictionary.USUAL
                .match(column)
                .map(match -> match.reason() + ", but the values are none")
                .orElse("neither the name nor the values tell a meaning");
    }

    private Optional<ColumnGuess> byList() {
        return Dictionary.USUAL
                .findList(column)
                .filter(list -> !values.isEmpty() && list.values().keySet().containsAll(values.distinct()))
                .map(list -> guess(list.field(), LISTED, "name and values are those of a known list of codes"));
    }

    private Optional<ColumnGuess> byName() {
        Optional<Match> match = Dictionary.USUAL.match(column);
        if (match.isEmpty()) {
            return Optional.empty();
        }
        Match found = match.get();
        if (values.isEmpty()) {
            return Optional.of(
                    guess(found.field(), found.confidence() * UNPROVED, found.reason() + "; the sample has no values"));
        }
        if (values.suit(found.field())) {
            return Optional.of(guess(found.field(), found.confidence(), found.reason()));
        }
        return twin(found.field())
                .filter(values::suit)
                .map(twin -> guess(twin, found.confidence(), found.reason() + ", and the values are " + twin.code()));
    }

    /// Degrees and metres share their names: x is a longitude or an easting.
    private static Optional<Field> twin(Field field) {
        return switch (field) {
            case LONGITUDE -> Optional.of(Field.EASTING);
            case LATITUDE -> Optional.of(Field.NORTHING);
            case EASTING -> Optional.of(Field.LONGITUDE);
            case NORTHING -> Optional.of(Field.LATITUDE);
            case PLACE -> Optional.of(Field.COORDINATES);
            case CLASSIFICATION -> Optional.of(Field.NOTES);
            default -> Optional.empty();
        };
    }

    private Optional<ColumnGuess> byValues() {
        if (values.mostly(Wkt::looksLike)) {
            return Optional.of(guess(Field.SHAPE, BY_VALUES, "the values are well-known text"));
        }
        if (values.mostly(value -> value.length() >= 9 && Mgrs.find(value).isPresent())) {
            return Optional.of(guess(Field.MGRS, BY_VALUES, "the values are references of the military grid"));
        }
        if (values.mostly(
                value -> value.length() >= 9 && Notation.findPosition(value).isPresent())) {
            return Optional.of(guess(Field.COORDINATES, BY_VALUES, "each value says both coordinates"));
        }
        boolean areDays = values.mostly(value ->
                DateText.iso(value, "").filter(iso -> iso.length() == 10).isPresent());
        return areDays && !values.mostly(value -> value.matches("\\d+"))
                ? Optional.of(guess(Field.REPORTED, DATES_BY_VALUES, "the values are dates"))
                : Optional.empty();
    }

    private ColumnGuess guess(Field field, double confidence, String reason) {
        return new ColumnGuess(column, Optional.of(field), confidence, reason);
    }

    /// The guesses with each field given to the one column that fits it best, in the order of the columns.
    static List<ColumnGuess> withoutRivals(List<ColumnGuess> guesses) {
        return guesses.stream().map(guess -> judged(guess, guesses)).toList();
    }

    private static ColumnGuess judged(ColumnGuess guess, List<ColumnGuess> all) {
        for (ColumnGuess rival : all) {
            boolean isSame = guess.field().isPresent() && rival.field().equals(guess.field());
            boolean isBetter = rival.confidence() > guess.confidence();
            boolean isEarlier = rival.confidence() == guess.confidence() && all.indexOf(rival) < all.indexOf(guess);
            if (isSame && (isBetter || isEarlier)) {
                return ColumnGuess.none(guess.column(), guess.reason() + ", but " + rival.column() + " fits better");
            }
        }
        return guess;
    }
}
