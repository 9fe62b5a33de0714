package org.furrow.exchange.mapping;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.furrow.domain.cleaning.Field;
import org.furrow.domain.cleaning.Subject;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.exchange.reading.SourceRow;

/// The values of a column whose field has a list of codes, for a person to say which code each one means.
public final class ColumnCodes {

    private ColumnCodes() {}

    /// The codes that a field knows; empty where it takes any text.
    public static List<String> of(Field field, Subject subject) {
        if (!CodeList.isClosed(field, subject)) {
            return List.of();
        }
        return switch (field) {
            case CLASSIFICATION ->
                Arrays.stream(Classification.values()).map(Classification::code).toList();
            case STATUS ->
                Arrays.stream(WorkStatus.values()).map(WorkStatus::code).toList();
            case CONTAMINATION ->
                Arrays.stream(Contamination.values()).map(Contamination::code).toList();
            default -> CodeList.RELEASE_KINDS;
        };
    }

    /// The different values of a column in a sample, each with the code that is proposed for it, empty where none is.
    public static Map<String, String> propose(String column, Field field, List<SourceRow> sample) {
        ColumnValues values = ColumnValues.of(column, sample);
        Map<String, String> known = new CodeProposal(column, field, values).codes();
        Map<String, String> proposed = new LinkedHashMap<>();
        values.distinct().forEach(value -> proposed.put(value, known.getOrDefault(value, "")));
        return proposed;
    }
}
