package org.furrow.app.importing;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.domain.journal.ImportedRow;
import org.furrow.domain.journal.RecordId;
import org.furrow.exchange.mapping.Mapping;
import org.furrow.exchange.reading.NamedFile;

/// Held rows as the files in which they come back, one for each table that they stood in, until it is closed.
final class HeldRowsFiles implements AutoCloseable {

    private final Path folder;
    private final List<NamedFile> files = new ArrayList<>();
    private final Map<String, Mapping> mappings = new LinkedHashMap<>();

    HeldRowsFiles(List<ImportedRow> rows, KeptMappings kept) throws IOException {
        folder = Files.createTempDirectory("furrow-held-");
        Map<String, List<ImportedRow>> byTable = new LinkedHashMap<>();
        rows.forEach(row ->
                byTable.computeIfAbsent(row.file(), _ -> new ArrayList<>()).add(row));
        for (List<ImportedRow> table : byTable.values()) {
            add(table, kept);
        }
    }

    private void add(List<ImportedRow> table, KeptMappings kept) throws IOException {
        Path file = folder.resolve("held-" + files.size());
        try (Writer writer = Files.newBufferedWriter(file)) {
            ExportingHeldRows.write(table, writer);
        }
        String name = name(table.getFirst().file());
        files.add(new NamedFile(name, file));
        table.stream()
                .filter(row -> row.values().containsKey(KeptMappings.SHAPE))
                .findFirst()
                .or(() -> Optional.of(table.getFirst()))
                .flatMap(kept::find)
                .ifPresent(mapping -> mappings.put(name, mapping));
    }

    /// The table's own name, told apart from it and from the others.
    private String name(String table) {
        String last = table.substring(table.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        String stem = dot > 0 ? last.substring(0, dot) : last;
        return "held-" + (files.isEmpty() ? "" : files.size() + "-") + stem + ".csv";
    }

    /// What an import of them must know.
    ///
    /// @param isCorrection whether a person has corrected them
    ImportOrder.Details details(Optional<RecordId> id, boolean isCorrection) {
        return new ImportOrder.Details(files, mappings, id, isCorrection);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> kept = Files.list(folder)) {
            for (Path file : kept.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
