package org.furrow.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.furrow.app.Furrow;
import org.furrow.app.importing.ExportingHeldRows;
import org.furrow.app.importing.ImportOrder;
import org.furrow.app.importing.ImportReport;
import org.furrow.app.importing.ImportingFiles;
import org.furrow.app.importing.ReadingImports;
import org.furrow.app.importing.ReportJson;
import org.furrow.app.importing.UndoingImport;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.cleaning.Subject;
import org.furrow.domain.journal.RecordId;
import org.furrow.exchange.mapping.Mapping;
import org.furrow.exchange.mapping.MappingFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `furrow import`: files go in, a cleaning report comes out.
@Command(
        name = "import",
        description = {
            "Reads files into the register: GeoJSON, CSV, GeoPackage, Shapefile, KML, GPX, packed or in folders.",
            "Every row is accepted, accepted with flags, or held with its reasons; docs/cleaning-rules.md lists them."
        },
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Files and folders to read.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--as",
            paramLabel = "SUBJECT",
            description = "hazards, releases, accidents, items, events, places.")
    private Optional<String> subject = Optional.empty();

    @Option(
            names = "--crs",
            paramLabel = "EPSG:n",
            description = "The reference system, where the files do not say it.")
    private Optional<String> crs = Optional.empty();

    @Option(names = "--mapping", paramLabel = "FILE", description = "What the columns mean, as a YAML file.")
    private Optional<Path> mapping = Optional.empty();

    @Option(
            names = "--save-mapping",
            paramLabel = "FILE",
            description = "Write the mapping that was used to this file.")
    private Optional<Path> savedMapping = Optional.empty();

    @Option(names = "--dry-run", description = "Look and report, write nothing; shows what each column is taken for.")
    private boolean isDryRun;

    @Option(
            names = "--accept",
            paramLabel = "RULE",
            description = "Apply this rule's proposal, such as longitude-sign. May be repeated.")
    private List<String> accepted = new ArrayList<>();

    @Option(
            names = "--held",
            paramLabel = "FILE.csv",
            description = "Write the rows held to this file, to be corrected.")
    private Optional<Path> held = Optional.empty();

    @Option(
            names = "--author",
            defaultValue = "${sys:user.name}",
            description = "Who imports. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init")
    private String author;

    @Option(names = "--list", description = "List the imports so far.")
    private boolean isList;

    @Option(names = "--undo", paramLabel = "ID", description = "Undo an import: nothing it wrote counts any more.")
    private Optional<String> undo = Optional.empty();

    @Override
    public Integer call() {
        if (isList) {
            return list();
        }
        if (undo.isPresent()) {
            return undo(undo.orElseThrow());
        }
        if (files.isEmpty()) {
            throw common.misuse("Name at least one file or folder to import.");
        }
        for (Path file : files) {
            if (!Files.exists(file)) {
                throw common.misuse("There is no file " + file + ".\nMaybe the path is misspelt.");
            }
        }
        ImportOrder order = order();
        try (Furrow furrow = isDryRun ? common.openToLook() : common.open()) {
            ImportReport report = run(furrow, order);
            saveMapping(report);
            if (common.isJson()) {
                common.print(ReportJson.of(report));
            } else {
                new ImportReportText(common.out()).print(report, isDryRun, common.data());
            }
            writeHeld(furrow, report);
            return report.counts().held() == 0 && report.problems().isEmpty() ? 0 : 1;
        }
    }

    private ImportReport run(Furrow furrow, ImportOrder order) {
        try (ProgressLine progress = new ProgressLine(common.err())) {
            return new ImportingFiles(furrow).run(order, progress);
        }
    }

    private ImportOrder order() {
        Optional<Subject> about = subject.map(word -> Subject.find(word)
                .orElseThrow(() -> common.misuse("'" + word + "' is no subject of an import.\n"
                        + "Maybe hazards, releases, accidents, items, events or places.")));
        Set<CleaningRule> rules = EnumSet.noneOf(CleaningRule.class);
        for (String word : accepted) {
            rules.add(CleaningRule.find(word)
                    .orElseThrow(() -> common.misuse(
                            "There is no cleaning rule '" + word + "'.\nMaybe look at docs/cleaning-rules.md.")));
        }
        return new ImportOrder(files, about, crs, mapping.map(this::read), rules, author, isDryRun);
    }

    private Mapping read(Path file) {
        try {
            return MappingFile.read(file);
        } catch (IOException wrong) {
            throw common.misuse("The mapping " + file + " cannot be used: " + wrong.getMessage());
        }
    }

    private void saveMapping(ImportReport report) {
        savedMapping.ifPresent(file -> {
            try {
                Files.writeString(file, report.files().getFirst().mapping());
                common.err().println("The mapping stands in " + file + "; use it again with --mapping " + file + ".");
            } catch (IOException failure) {
                throw new UncheckedIOException("The mapping could not be written to " + file, failure);
            }
        });
    }

    private void writeHeld(Furrow furrow, ImportReport report) {
        if (held.isEmpty() || report.importId().isEmpty()) {
            return;
        }
        long rows = new ExportingHeldRows(furrow).write(report.importId().orElseThrow(), held.orElseThrow());
        common.err()
                .println(rows + " held rows stand in " + held.orElseThrow()
                        + "; correct them there and import that file.");
    }

    private int list() {
        try (Furrow furrow = common.openExisting()) {
            new ImportReportText(common.out()).print(new ReadingImports(furrow).list());
            return 0;
        }
    }

    private int undo(String id) {
        try (Furrow furrow = common.openExisting()) {
            RecordId record;
            try {
                record = RecordId.parse(id);
            } catch (IllegalArgumentException wrong) {
                throw common.misuse("'" + id + "' is no import id.\nMaybe look at furrow import --list.");
            }
            Optional<String> refusal = new UndoingImport(furrow).undo(record, author, "undone by command");
            refusal.ifPresentOrElse(
                    common.err()::println, () -> common.out().println("Undone. The journal keeps what was imported."));
            return refusal.isPresent() ? 1 : 0;
        }
    }
}
