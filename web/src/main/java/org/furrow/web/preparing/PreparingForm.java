package org.furrow.web.preparing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.importing.ChosenReading;
import org.furrow.app.importing.TablePreview;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.cleaning.Field;
import org.furrow.domain.cleaning.Subject;
import org.furrow.exchange.crs.ReferenceSystem;
import org.furrow.exchange.mapping.AreaUnit;
import org.furrow.exchange.mapping.Mapping;
import org.furrow.exchange.mapping.MappingFile;
import org.springframework.util.MultiValueMap;

/// What a person chose on the page of a preparation. What the form does not say stays as it was shown.
record PreparingForm(MultiValueMap<String, String> sent) {

    static final int LONGEST_CRS = 2_000;

    /// The mappings, as YAML by the name of the table.
    Map<String, String> mappings(List<TablePreview> tables) {
        Map<String, String> mappings = new LinkedHashMap<>();
        for (int i = 0; i < tables.size(); i++) {
            TablePreview table = tables.get(i);
            Mapping mapping = chosen(i, table).mapping(table, table.sample());
            table.names().forEach(name -> mappings.put(name, MappingFile.write(mapping)));
        }
        return mappings;
    }

    /// The rules whose proposals are to be applied; those that were accepted before where the form asks for none.
    List<String> accepted(List<String> before) {
        if (!sent.containsKey("rules")) {
            return before;
        }
        return sent.getOrDefault("accept", List.of()).stream()
                .filter(id ->
                        CleaningRule.find(id).filter(CleaningRule::isAcceptable).isPresent())
                .distinct()
                .sorted()
                .toList();
    }

    /// The first reference system that nobody knows.
    Optional<String> findUnknownCrs(int tables) {
        for (int i = 0; i < tables; i++) {
            String named = text("crs-" + i, "").strip();
            if (!named.isEmpty()
                    && (named.length() > LONGEST_CRS
                            || ReferenceSystem.find(named).isEmpty())) {
                return Optional.of(named);
            }
        }
        return Optional.empty();
    }

    private ChosenReading chosen(int i, TablePreview table) {
        Mapping shown = table.mapping();
        return new ChosenReading(
                Subject.find(text("subject-" + i, "")).orElse(shown.subject()),
                text("crs-" + i, shown.crs().orElse("")).strip(),
                sent.containsKey("unit-" + i) ? unit(text("unit-" + i, "")) : shown.areaUnit(),
                format(i, shown),
                columns(i, table),
                codes(i, table),
                fixed(i));
    }

    private String format(int i, Mapping shown) {
        String chosen = text("dates-" + i, shown.dateFormat());
        return TableView.FORMATS.containsKey(chosen) ? chosen : shown.dateFormat();
    }

    private static Optional<AreaUnit> unit(String code) {
        return List.of(AreaUnit.values()).stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst();
    }

    private Map<String, Field> columns(int i, TablePreview table) {
        Map<String, Field> columns = new LinkedHashMap<>();
        for (int j = 0; j < table.columns().size(); j++) {
            TablePreview.Column column = table.columns().get(j);
            String name = "field-" + i + "-" + j;
            Optional<Field> field = sent.containsKey(name) ? Field.find(text(name, "")) : column.field();
            field.ifPresent(found -> columns.put(column.name(), found));
        }
        return columns;
    }

    private Map<Field, Map<String, String>> codes(int i, TablePreview table) {
        Map<Field, Map<String, String>> codes = new EnumMap<>(Field.class);
        table.codes().forEach((field, values) -> {
            Map<String, String> chosen = new LinkedHashMap<>();
            List<String> names = new ArrayList<>(values.keySet());
            for (int k = 0; k < names.size(); k++) {
                String name = names.get(k);
                chosen.put(name, text("code-" + i + "-" + field.code() + "-" + k, values.getOrDefault(name, "")));
            }
            codes.put(field, chosen);
        });
        return codes;
    }

    private Map<Field, String> fixed(int i) {
        Map<Field, String> fixed = new EnumMap<>(Field.class);
        for (Field field : TableView.CODED) {
            String code = text("fixed-" + i + "-" + field.code(), "");
            if (!code.isEmpty()) {
                fixed.put(field, code);
            }
        }
        return fixed;
    }

    private String text(String name, String otherwise) {
        String found = sent.getFirst(name);
        return found == null ? otherwise : found;
    }
}
