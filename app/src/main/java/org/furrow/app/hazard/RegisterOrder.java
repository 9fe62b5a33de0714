package org.furrow.app.hazard;

import java.util.Comparator;
import java.util.Optional;
import org.furrow.domain.release.HazardSummary;
import org.furrow.store.hazard.HazardQuery;

/// The order of a register: by one column, and where that says the same, by reference and then by id.
///
/// @param isDescending whether the largest comes first; references and ids then run backwards, too
public record RegisterOrder(RegisterColumn column, boolean isDescending) {

    /// By reference, as every register begins.
    public static final RegisterOrder BY_REFERENCE = new RegisterOrder(RegisterColumn.REFERENCE, false);

    private static final int LONGEST_NUMBER = 18;

    public RegisterOrder {
        if (!column.canSort()) {
            throw new IllegalArgumentException("A register has no order by " + column.code());
        }
    }

    /// The order with that word: the column's, with a minus where it runs backwards. Nothing where there is no such
    /// order.
    public static Optional<RegisterOrder> find(String code) {
        boolean isDescending = code.startsWith("-");
        return RegisterColumn.find(isDescending ? code.substring(1) : code)
                .filter(RegisterColumn::canSort)
                .map(column -> new RegisterOrder(column, isDescending));
    }

    /// The word that addresses use.
    public String code() {
        return (isDescending ? "-" : "") + column.code();
    }

    /// What to remember of a hazard so that the next page begins after it.
    public String mark(HazardSummary hazard) {
        return column.key(hazard).toString();
    }

    /// The hazards in this order.
    Comparator<HazardSummary> comparator() {
        Comparator<HazardSummary> up = Comparator.<HazardSummary, Long>comparing(
                        hazard -> column.hasNumberKeys() ? (Long) column.key(hazard) : Long.valueOf(0))
                .thenComparing(hazard -> column.hasNumberKeys() ? "" : (String) column.key(hazard))
                .thenComparing(hazard -> hazard.description().reference())
                .thenComparing(hazard -> hazard.id().toString());
        return isDescending ? up.reversed() : up;
    }

    /// The same as the store asks for it.
    ///
    /// @param after what was remembered of the last hazard of the page before; empty for the first page
    /// @param isFirst whether it is the first page
    HazardQuery.Sorting sorting(String after, boolean isFirst) {
        return new HazardQuery.Sorting(column.code(), isDescending, isFirst, key(after));
    }

    /// Whether this remembered key, with its reference and id, comes before the hazard.
    boolean isAfter(HazardSummary hazard, ReadingRegister.Question question) {
        Object key = key(question.afterValue());
        int order = column.hasNumberKeys()
                ? Long.compare((Long) column.key(hazard), (Long) key)
                : ((String) column.key(hazard)).compareTo((String) key);
        if (order == 0) {
            order = hazard.description().reference().compareTo(question.afterReference());
        }
        if (order == 0) {
            order = hazard.id().toString().compareTo(question.afterId());
        }
        return isDescending ? order < 0 : order > 0;
    }

    private Object key(String text) {
        if (!column.hasNumberKeys()) {
            return text;
        }
        boolean isNumber = text.length() <= LONGEST_NUMBER && text.matches("-?[0-9]+");
        return isNumber ? Long.parseLong(text) : 0L;
    }
}
