package org.furrow.exchange.mapping;

import java.util.Optional;
import org.furrow.domain.cleaning.Field;

/// What a column probably means, and why.
///
/// @param column the column's name
/// @param field what it means; nothing where no field fits, the column is then kept as an original only
/// @param confidence 0 to 1
/// @param reason in words
public record ColumnGuess(String column, Optional<Field> field, double confidence, String reason) {

    static ColumnGuess none(String column, String reason) {
        return new ColumnGuess(column, Optional.empty(), 0, reason);
    }
}
