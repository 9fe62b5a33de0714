package org.furrow.web.tasks;

import java.nio.charset.StandardCharsets;
import org.furrow.app.Furrow;
import org.furrow.app.tasking.ReadingTasks;
import org.furrow.app.tasking.TaskBook;
import org.furrow.domain.tasking.Task;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// Answers with the files of a task, on its page and for programs: the dossier as PDF and for a phone, boundaries as
/// GPX.
@Controller
public final class DossierController {

    private static final String PAGE = TasksController.PATH + "/{id}/";
    private static final String PROGRAM = "/api/v1" + PAGE;

    private final ReadingTasks reading;
    private final TaskDossiers dossiers;

    public DossierController(Furrow furrow, Office office) {
        reading = new ReadingTasks(furrow);
        dossiers = new TaskDossiers(furrow, office);
    }

    @GetMapping({PAGE + "dossier.pdf", PROGRAM + "dossier.pdf"})
    ResponseEntity<byte[]> pdf(@PathVariable String id, Reader reader) {
        TaskBook book = reading.read();
        Task task = find(book, id);
        return file(task, "pdf", MediaType.APPLICATION_PDF, dossiers.pdf(task, book, reader));
    }

    @GetMapping({PAGE + "dossier.html", PROGRAM + "dossier.html"})
    ResponseEntity<byte[]> html(@PathVariable String id, Reader reader) {
        TaskBook book = reading.read();
        Task task = find(book, id);
        return file(
                task,
                "html",
                new MediaType("text", "html", StandardCharsets.UTF_8),
                dossiers.html(task, book, reader).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping({PAGE + "boundaries.gpx", PROGRAM + "boundaries.gpx"})
    ResponseEntity<byte[]> gpx(@PathVariable String id) {
        Task task = find(reading.read(), id);
        return file(
                task,
                "gpx",
                new MediaType("application", "gpx+xml", StandardCharsets.UTF_8),
                dossiers.gpx(task).getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> file(Task task, String ending, MediaType type, byte[] bytes) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(TaskDossiers.fileName(task) + "." + ending)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(type)
                .body(bytes);
    }

    private static Task find(TaskBook book, String id) {
        return book.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "task=" + id));
    }
}
