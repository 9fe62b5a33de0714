package org.furrow.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.furrow.app.Furrow;
import org.furrow.app.tasking.ReadingTasks;
import org.furrow.app.tasking.TaskBook;
import org.furrow.domain.tasking.Task;
import org.furrow.web.shell.Language;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Theme;
import org.furrow.web.tasks.TaskDossiers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `furrow tasks dossier`: the dossier of a task as a file.
@Command(
        name = "dossier",
        description = "Writes the dossier of a task: to print with maps, for a phone without network, or as GPX.",
        mixinStandardHelpOptions = true)
final class TaskDossierCommand implements Callable<Integer> {

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "TASK", description = "The task's number or id.")
    private String number = "";

    @Option(names = "--as", defaultValue = "pdf", description = "pdf, html (for a phone) or gpx. Default: pdf")
    private String format = "";

    @Option(names = "--lang", defaultValue = "en", description = "ar, en, es, fr, pt or uk. Default: en")
    private String language = "";

    @Option(names = "--out", paramLabel = "FILE", description = "The file. Default: the task's number")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() {
        Language spoken = Language.find(language)
                .orElseThrow(() -> common.misuse(
                        "The pages do not speak " + language + ".\nMaybe choose ar, en, es, fr, pt or uk."));
        Reader reader = new Reader(spoken.locale(), Theme.DEVICE, "");
        try (Furrow furrow = common.openExisting()) {
            TaskBook book = new ReadingTasks(furrow).read();
            Task task = TaskStepOptions.find(book, number, common);
            byte[] bytes = bytes(new TaskDossiers(furrow, Offices.of(furrow)), task, book, reader);
            Path file = out.orElse(Path.of(TaskDossiers.fileName(task) + "." + format));
            write(file, bytes);
            tell(file, bytes.length);
            return 0;
        }
    }

    private byte[] bytes(TaskDossiers dossiers, Task task, TaskBook book, Reader reader) {
        return switch (format) {
            case "pdf" -> dossiers.pdf(task, book, reader);
            case "html" -> dossiers.html(task, book, reader).getBytes(StandardCharsets.UTF_8);
            case "gpx" -> dossiers.gpx(task).getBytes(StandardCharsets.UTF_8);
            default -> throw common.misuse("There is no dossier as " + format + ".\nMaybe choose pdf, html or gpx.");
        };
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException("The dossier cannot be written to " + file, failure);
        }
    }

    private void tell(Path file, int bytes) {
        if (common.isJson()) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("file", file.toString());
            document.put("bytes", bytes);
            common.print(document);
        } else {
            common.out().println("Wrote " + file + ".");
        }
    }
}
