package org.furrow.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.furrow.app.Furrow;
import org.furrow.app.evidence.AddingDocuments;
import org.furrow.app.evidence.Brought;
import org.furrow.app.evidence.DocumentJson;
import org.furrow.app.evidence.ReadingDocuments;
import org.furrow.app.evidence.Saying;
import org.furrow.app.hazard.ReadingHazard;
import org.furrow.domain.evidence.DocumentSummary;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.HazardSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `furrow documents`: documents and photos of hazards.
@Command(
        name = "documents",
        description = "Adds documents and photos to a hazard, and lists them.",
        mixinStandardHelpOptions = true,
        subcommands = {DocumentsCommand.Add.class, DocumentsCommand.Listing.class})
final class DocumentsCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do: add or list.");
    }

    /// The hazard that a reference or an id names.
    private static RecordId hazard(Furrow furrow, String text, CommonOptions common) {
        List<HazardSummary> found = new ReadingHazard(furrow).listByReference(text);
        if (found.size() > 1) {
            throw common.misuse("There are " + found.size() + " hazards " + text
                    + ".\nMaybe name one by its id, which its page shows in the address.");
        }
        return found.stream()
                .map(HazardSummary::id)
                .findFirst()
                .or(() -> RecordId.find(text))
                .orElseThrow(() -> common.misuse("There is no hazard " + text + " in " + common.data() + "."));
    }

    /// `furrow documents add`.
    @Command(
            name = "add",
            description = "Adds files to a hazard. What a file is, its bytes say and not its name.",
            mixinStandardHelpOptions = true)
    static final class Add implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Parameters(
                arity = "1..*",
                paramLabel = "FILE",
                description = "JPEG, PNG, WebP, HEIC, PDF, DOCX, XLSX, ODT," + " plain text, GPX or GeoJSON.")
        @SuppressWarnings("NullAway.Init")
        private List<Path> files;

        @Option(names = "--hazard", required = true, paramLabel = "REF", description = "The hazard's reference or id.")
        @SuppressWarnings("NullAway.Init")
        private String hazard;

        @Option(names = "--title", description = "A few words. Default: the name of the file.")
        private String title = "";

        @Option(
                names = "--kind",
                description = "photo, sketch, survey-report, completion-report, handover-certificate or other."
                        + " Default: photo for pictures, else other.")
        private String kind = "";

        @Option(
                names = "--date",
                paramLabel = "DAY",
                description = "The day it is of: 2026-03-31. Default: the day that a photo says, else today.")
        private String day = "";

        @Option(names = "--by", paramLabel = "NAME", description = "Who made it.")
        private String madeBy = "";

        @Option(names = "--language", paramLabel = "TAG", description = "The language it is in: fr, ar …")
        private String language = "";

        @Option(
                names = "--about",
                defaultValue = "hazard",
                description = "hazard, release:ID or evidence:DAY:KIND. Default: ${DEFAULT-VALUE}")
        private String about = "";

        @Option(names = "--restricted", description = "Persons can be seen in it: viewers do not see it.")
        private boolean isRestricted;

        @Option(
                names = "--max-document",
                defaultValue = "25m",
                converter = ByteCount.class,
                description = "How large one file may be: 25m, 100m. Default: ${DEFAULT-VALUE}")
        private long maxDocument;

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                AddingDocuments adding = new AddingDocuments(furrow);
                Saying saying =
                        new Saying(title, kind, day, madeBy, language, about, isRestricted ? "restricted" : "office");
                List<AddingDocuments.Answer> answers = new ArrayList<>();
                RecordId of = hazard(furrow, hazard, common);
                for (Path file : files) {
                    answers.addAll(adding.add(of, saying, List.of(bring(adding, file))));
                }
                tell(answers);
                return answers.stream().allMatch(AddingDocuments.Added.class::isInstance) ? 0 : 1;
            }
        }

        private Brought bring(AddingDocuments adding, Path file) {
            try (InputStream content = Files.newInputStream(file)) {
                return adding.bring(String.valueOf(file.getFileName()), content, maxDocument);
            } catch (IOException failure) {
                throw new UncheckedIOException("The file " + file + " cannot be read or kept", failure);
            }
        }

        private void tell(List<AddingDocuments.Answer> answers) {
            if (common.isJson()) {
                common.print(DocumentJson.of(answers));
                return;
            }
            for (AddingDocuments.Answer answer : answers) {
                switch (answer) {
                    case AddingDocuments.Added added ->
                        common.out().println("Added " + added.name() + " as " + added.document() + ".");
                    case AddingDocuments.Refused refused ->
                        refused.faults()
                                .forEach(fault ->
                                        common.out().println("Not added: " + refused.name() + ". " + fault.sentence()));
                }
            }
        }
    }

    /// `furrow documents list`.
    @Command(name = "list", description = "Lists documents, the latest first.", mixinStandardHelpOptions = true)
    static final class Listing implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Option(names = "--hazard", paramLabel = "REF", description = "Only those of this hazard.")
        private String hazard = "";

        @Option(names = "--most", defaultValue = "1000", description = "At most how many. Default: ${DEFAULT-VALUE}")
        private int most;

        @Override
        public Integer call() {
            if (most < 1) {
                throw common.misuse("--most is 1 or more, but was " + most + ".");
            }
            try (Furrow furrow = common.openExisting()) {
                List<DocumentSummary> found = read(furrow);
                if (common.isJson()) {
                    common.print(Map.of(
                            "documents", found.stream().map(DocumentJson::of).toList()));
                } else if (found.isEmpty()) {
                    common.out().println("No documents.");
                } else {
                    found.forEach(this::print);
                }
                return 0;
            }
        }

        private List<DocumentSummary> read(Furrow furrow) {
            ReadingDocuments reading = new ReadingDocuments(furrow);
            return hazard.isEmpty()
                    ? reading.listLatest(most)
                    : reading.listOf(hazard(furrow, hazard, common), Clocks.LATEST).documents().stream()
                            .limit(most)
                            .toList();
        }

        private void print(DocumentSummary document) {
            common.out()
                    .printf(
                            Locale.ROOT,
                            "%s  %s  %-20s  %,d bytes  %s%s%s%n",
                            document.id(),
                            document.dated(),
                            document.fact().particulars().kind().code(),
                            document.fact().content().bytes(),
                            document.title(),
                            document.isRestricted() ? "; restricted" : "",
                            document.withdrawn()
                                    .map(gone -> "; withdrawn: " + gone.reason())
                                    .orElse(""));
        }
    }
}
