package org.furrow.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.importing.Preparation;
import org.furrow.app.importing.PreparingImport;
import org.furrow.app.importing.PreviewingImport;
import org.furrow.app.importing.ReadingImports;
import org.furrow.app.importing.RunningImports;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.cleaning.Subject;
import org.furrow.domain.journal.ImportSummary;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.exchange.crs.ReferenceSystem;
import org.furrow.web.preparing.LoadingMapping;
import org.furrow.web.preparing.Receiving;
import org.furrow.web.preparing.Retelling;
import org.furrow.web.upload.UploadLimit;
import org.furrow.web.visitor.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Answers for programs that bring files: a form of parts named `files`, with the fields `subject`, `crs`, `accept`,
/// `mapping` and `dry-run`, which mean what the options of the command mean.
@RestController
public final class ImportingController {

    private static final String PATH = "/api/v1/imports";

    private final Furrow furrow;
    private final PreparingImport preparing;
    private final PreviewingImport previewing;
    private final ReadingImports imports;
    private final RunningImports running;
    private final UploadLimit limit;

    public ImportingController(Furrow furrow, RunningImports running, UploadLimit limit) {
        this.furrow = furrow;
        preparing = new PreparingImport(furrow);
        previewing = new PreviewingImport(furrow);
        imports = new ReadingImports(furrow);
        this.running = running;
        this.limit = limit;
    }

    @PostMapping(PATH)
    ResponseEntity<Map<String, Object>> bring(HttpServletRequest request) {
        NotPermitted.check(furrow.actor(), Permission.IMPORT);
        String author = Visitor.current().acting().name();
        if (!(new Receiving(preparing, limit).receive(request, author) instanceof Receiving.Received received)) {
            throw wrong("Send at least one file as multipart/form-data, at most " + limit.bytes()
                    + " bytes together, while the disk has room for them");
        }
        Preparation preparation = received.preparation();
        try {
            Preparation read = read(preparation, received.fields());
            boolean isDryRun = Boolean.parseBoolean(received.fields().getOrDefault("dry-run", "false"));
            if (isDryRun) {
                running.look(read);
            } else {
                running.run(read, author);
            }
        } catch (IOException | ResponseStatusException refused) {
            preparing.discard(preparation);
            throw refused instanceof ResponseStatusException known
                    ? known
                    : wrong(String.valueOf(refused.getMessage()));
        }
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .header("Location", PATH + "/" + preparation.id())
                .body(line(preparing.find(preparation.id()).orElseThrow()));
    }

    /// A finished import by its id, or what was brought by the id that was answered then.
    @GetMapping(value = PATH + "/{id}", produces = "application/json")
    Object find(@PathVariable String id) {
        Optional<String> report = report(id);
        if (report.isPresent()) {
            return report.orElseThrow();
        }
        if (!Visitor.current().acting().may(Permission.IMPORT)) {
            throw missing(id);
        }
        Preparation preparation = preparing.find(id).orElseThrow(() -> missing(id));
        return report(preparation.importId())
                .<Object>map(found -> found)
                .or(() -> preparing.findLook(preparation))
                .orElseGet(() -> line(preparation));
    }

    private Optional<String> report(String id) {
        try {
            return imports.find(RecordId.parse(id)).map(ImportSummary::report).filter(text -> !text.isEmpty());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Preparation read(Preparation preparation, Map<String, String> fields) throws IOException {
        Preparation read = preparation;
        if (fields.containsKey("mapping")) {
            read = new LoadingMapping(preparing, previewing).apply(read, fields.getOrDefault("mapping", ""), "");
        }
        Optional<Subject> subject = Optional.ofNullable(fields.get("subject"))
                .map(word -> Subject.find(word)
                        .orElseThrow(() -> wrong("subject is one of "
                                + Arrays.stream(Subject.values())
                                        .map(Subject::code)
                                        .toList())));
        String crs = fields.getOrDefault("crs", "");
        if (!crs.isEmpty() && ReferenceSystem.find(crs).isEmpty()) {
            throw wrong("crs names a reference system such as EPSG:32638");
        }
        Map<String, String> mappings = subject.isEmpty() && crs.isEmpty()
                ? read.mappings()
                : Retelling.of(previewing.preview(read), subject, crs);
        return preparing.read(read, mappings, accepted(fields.getOrDefault("accept", "")));
    }

    private static List<String> accepted(String ids) {
        return Arrays.stream(ids.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .map(id -> CleaningRule.find(id)
                        .map(CleaningRule::id)
                        .orElseThrow(() -> wrong("accept names rules of docs/cleaning-rules.md")))
                .toList();
    }

    private Map<String, Object> line(Preparation preparation) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", preparation.id());
        line.put("state", preparation.state().name().toLowerCase(java.util.Locale.ROOT));
        line.put("import", preparation.importId());
        line.put("files", preparation.files());
        line.put("trouble", preparation.trouble());
        running.findStanding(preparation.id()).ifPresent(standing -> line.put("progress", standing));
        return line;
    }

    private static ResponseStatusException wrong(String sentence) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, sentence);
    }

    private static ResponseStatusException missing(String id) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no import " + id);
    }
}
