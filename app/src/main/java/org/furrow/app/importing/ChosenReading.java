package org.furrow.app.importing;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.cleaning.Field;
import org.furrow.domain.cleaning.Subject;
import org.furrow.exchange.mapping.AreaUnit;
import org.furrow.exchange.mapping.ColumnCodes;
import org.furrow.exchange.mapping.Mapping;
import org.furrow.exchange.mapping.MappingProposal;
import org.furrow.exchange.reading.SourceRow;

/// What a person says of one table in preparation.
///
/// @param crs the reference system; empty where the file says it, or its numbers are degrees
/// @param columns column to field, with every column that means something
/// @param codes field to the file's values and the codes chosen for them; an empty code means none
/// @param fixed values that all rows have in common
public record ChosenReading(
        Subject subject,
        String crs,
        Optional<AreaUnit> areaUnit,
        String dateFormat,
        Map<String, Field> columns,
        Map<Field, Map<String, String>> codes,
        Map<Field, String> fixed) {

    /// The mapping that says so. What the person did not see stays as it was.
    public Mapping mapping(TablePreview shown, List<SourceRow> sample) {
        boolean isUntouched = columns.equals(shown.mapping().columns());
        if (subject != shown.mapping().subject() && isUntouched) {
            List<String> names =
                    shown.columns().stream().map(TablePreview.Column::name).toList();
            return in(MappingProposal.propose(names, sample, subject).mapping());
        }
        return new Mapping(
                subject,
                Optional.of(crs).filter(name -> !name.isBlank()),
                columns,
                chosenCodes(shown, sample),
                areaUnit,
                dateFormat,
                chosenFixed(shown));
    }

    private Mapping in(Mapping proposed) {
        return new Mapping(
                proposed.subject(),
                Optional.of(crs).filter(name -> !name.isBlank()),
                proposed.columns(),
                proposed.codes(),
                proposed.areaUnit(),
                proposed.dateFormat(),
                proposed.fixed());
    }

    private Map<Field, Map<String, String>> chosenCodes(TablePreview shown, List<SourceRow> sample) {
        Map<Field, Map<String, String>> chosen = new EnumMap<>(Field.class);
        columns.forEach((column, field) -> {
            boolean isSame = field == shown.mapping().columns().get(column);
            Map<String, String> all = new LinkedHashMap<>();
            if (!ColumnCodes.of(field, subject).isEmpty()) {
                all.putAll(ColumnCodes.propose(column, field, sample));
            }
            if (isSame) {
                all.putAll(shown.mapping().codes().getOrDefault(field, Map.of()));
                all.putAll(codes.getOrDefault(field, Map.of()));
            }
            all.values().removeIf(String::isEmpty);
            if (!all.isEmpty()) {
                chosen.put(field, all);
            }
        });
        return chosen;
    }

    private Map<Field, String> chosenFixed(TablePreview shown) {
        Map<Field, String> all = new EnumMap<>(Field.class);
        shown.mapping().fixed().forEach((field, value) -> {
            if (ColumnCodes.of(field, shown.mapping().subject()).isEmpty()) {
                all.put(field, value);
            }
        });
        fixed.forEach((field, value) -> {
            if (!value.isEmpty()) {
                all.put(field, value);
            }
        });
        all.keySet().removeIf(columns::containsValue);
        return all;
    }
}
