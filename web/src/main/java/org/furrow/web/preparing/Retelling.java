package org.furrow.web.preparing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.importing.ChosenReading;
import org.furrow.app.importing.TablePreview;
import org.furrow.domain.cleaning.Subject;
import org.furrow.exchange.mapping.Mapping;
import org.furrow.exchange.mapping.MappingFile;

/// The mappings of tables once somebody has said what all of them are about, or in which reference system they are.
public final class Retelling {

    private Retelling() {}

    /// The mappings with another subject, another reference system, or both.
    ///
    /// @param crs empty where the files say it
    /// @return the mappings as YAML, by the name of the table
    public static Map<String, String> of(List<TablePreview> tables, Optional<Subject> subject, String crs) {
        Map<String, String> mappings = new LinkedHashMap<>();
        for (TablePreview table : tables) {
            Mapping shown = table.mapping();
            ChosenReading chosen = new ChosenReading(
                    subject.orElse(shown.subject()),
                    crs,
                    shown.areaUnit(),
                    shown.dateFormat(),
                    shown.columns(),
                    shown.codes(),
                    shown.fixed());
            String yaml = MappingFile.write(chosen.mapping(table, table.sample()));
            table.names().forEach(name -> mappings.put(name, yaml));
        }
        return mappings;
    }
}
