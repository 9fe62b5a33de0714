package org.furrow.app.importing;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.cleaning.Field;
import org.furrow.domain.journal.ImportSummary;
import org.furrow.domain.journal.ImportedRow;
import org.furrow.exchange.crs.ReferenceSystem;
import org.furrow.exchange.mapping.Mapping;
import org.furrow.exchange.mapping.MappingFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How the tables of an import were read, as its report keeps it, to read its held rows again in the same way.
final class KeptMappings {

    /// The column in which a held row keeps the shape that the format carried, on WGS 84.
    static final String SHAPE = "WKT";

    private final Map<String, Mapping> byTable = new HashMap<>();
    private final Optional<Mapping> otherwise;

    private KeptMappings(Optional<Mapping> otherwise) {
        this.otherwise = otherwise;
    }

    static KeptMappings of(ImportSummary summary) {
        KeptMappings kept = new KeptMappings(read(summary.mapping()));
        JsonNode report = JsonMapper.shared().readTree(summary.report().isEmpty() ? "{}" : summary.report());
        for (JsonNode file : report.path("files")) {
            read(file.path("mapping").asString(""))
                    .map(mapping -> in(mapping, file.path("crs").asString("")))
                    .ifPresent(mapping -> kept.byTable.put(file.path("name").asString(""), mapping));
        }
        return kept;
    }

    /// How a held row is read again.
    Optional<Mapping> find(ImportedRow row) {
        Optional<Mapping> kept = Optional.ofNullable(byTable.get(row.file())).or(() -> otherwise);
        boolean isCarried = row.values().containsKey(SHAPE)
                && kept.filter(mapping -> mapping.columns().containsKey(SHAPE)).isEmpty();
        return isCarried ? kept.map(KeptMappings::withShape) : kept;
    }

    private static Mapping withShape(Mapping mapping) {
        Map<String, Field> columns = new LinkedHashMap<>(mapping.columns());
        columns.values().remove(Field.SHAPE);
        columns.put(SHAPE, Field.SHAPE);
        return new Mapping(
                mapping.subject(),
                Optional.of(ReferenceSystem.WGS_84.name()),
                columns,
                mapping.codes(),
                mapping.areaUnit(),
                mapping.dateFormat(),
                mapping.fixed());
    }

    private static Mapping in(Mapping mapping, String crs) {
        Optional<String> named = ReferenceSystem.find(crs).map(ReferenceSystem::name);
        return new Mapping(
                mapping.subject(),
                named.or(mapping::crs),
                mapping.columns(),
                mapping.codes(),
                mapping.areaUnit(),
                mapping.dateFormat(),
                mapping.fixed());
    }

    private static Optional<Mapping> read(String yaml) {
        try {
            return yaml.isEmpty() ? Optional.empty() : Optional.of(MappingFile.read(yaml));
        } catch (IOException _) {
            return Optional.empty(); // a later Furrow may have written it
        }
    }
}
