package org.furrow.exchange.mapping;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.furrow.domain.cleaning.Field;

/// Finds Furrow's codes for the values of one column.
final class CodeProposal {

    private static final String SEPARATORS = "\\s*[,;/+|&]\\s*";

    private final String column;
    private final Field field;
    private final ColumnValues values;

    CodeProposal(String column, Field field, ColumnValues values) {
        this.column = column;
        this.field = field;
        this.values = values;
    }

    /// The values whose code is known, with it. Several types of contamination in one text give several codes.
    Map<String, String> codes() {
        Map<String, String> listed = Dictionary.USUAL
                .findList(column)
                .filter(list -> list.field() == field)
                .map(Dictionary.KnownList::values)
                .orElse(Map.of());
        Map<String, String> codes = new LinkedHashMap<>(listed);
        for (String value : values.distinct()) {
            Optional<String> code = Optional.ofNullable(listed.get(value)).or(() -> code(value));
            code.ifPresent(found -> codes.put(value, found));
        }
        return codes;
    }

    private Optional<String> code(String value) {
        Optional<String> whole = oneCode(value);
        if (whole.isPresent() || field != Field.CONTAMINATION) {
            return whole;
        }
        Set<String> parts = new LinkedHashSet<>();
        for (String part : value.split(SEPARATORS, -1)) {
            Optional<String> code = oneCode(part);
            if (code.isEmpty()) {
                return Optional.empty();
            }
            parts.add(code.get());
        }
        return Optional.of(String.join(",", parts));
    }

    /// Whether a value says how land was released.
    static boolean isRelease(String value) {
        return oneCode(Field.KIND, value).isPresent();
    }

    private Optional<String> oneCode(String value) {
        return oneCode(field, value);
    }

    private static Optional<String> oneCode(Field field, String value) {
        return CodeList.find(field, value).or(() -> Dictionary.USUAL.findCode(field, value));
    }
}
