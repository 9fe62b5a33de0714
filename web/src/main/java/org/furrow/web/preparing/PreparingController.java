package org.furrow.web.preparing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
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
import org.furrow.app.importing.TablePreview;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.exchange.mapping.MappingFile;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Templates;
import org.furrow.web.shell.Words;
import org.furrow.web.trouble.Missing;
import org.furrow.web.upload.UploadLimit;
import org.furrow.web.visitor.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Answers for files that are brought, what their columns mean, and the import that comes of it.
@Controller
public final class PreparingController {

    private static final String ONE = PreparingView.PATH + "/{id}";
    private static final String FOLDER = "preparing";

    private final Templates templates;
    private final Office office;
    private final Furrow furrow;
    private final PreparingImport preparing;
    private final PreviewingImport previewing;
    private final ReadingImports imports;
    private final RunningImports running;
    private final UploadLimit limit;

    public PreparingController(
            Templates templates, Office office, Furrow furrow, RunningImports running, UploadLimit limit) {
        this.templates = templates;
        this.office = office;
        this.furrow = furrow;
        preparing = new PreparingImport(furrow);
        previewing = new PreviewingImport(furrow);
        imports = new ReadingImports(furrow);
        this.running = running;
        this.limit = limit;
    }

    @GetMapping(PreparingView.PATH)
    View begin(Reader reader) {
        return beginning(reader, "");
    }

    @PostMapping(PreparingView.PATH)
    View bring(HttpServletRequest request, HttpServletResponse response, Reader reader) {
        Receiving.Answer answer = new Receiving(preparing, limit)
                .receive(request, Visitor.current().acting().name());
        return switch (answer) {
            case Receiving.Received received ->
                new RedirectView(
                        PreparingView.PATH + "/" + received.preparation().id());
            case Receiving.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield beginning(reader, said(refused.why(), reader));
            }
        };
    }

    @GetMapping(ONE)
    View show(@PathVariable String id, Reader reader) {
        Preparation preparation = get(id, reader);
        if (preparation.state() == Preparation.State.DONE) {
            return new RedirectView("/imports/" + preparation.importId());
        }
        return preparation.state().isBusy()
                ? templates.page(
                        FOLDER, "running", view(reader).running(preparation, running.findStanding(preparation.id())))
                : page(preparation, reader, "", "");
    }

    @PostMapping(ONE)
    View choose(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Reader reader) {
        Preparation preparation = get(id, reader);
        if (preparation.state().isBusy()) {
            return new RedirectView(PreparingView.PATH + "/" + id);
        }
        List<TablePreview> tables = previewing.preview(preparation);
        PreparingForm form = new PreparingForm(sent);
        Map<String, String> mappings = form.mappings(tables);
        List<String> accepted = form.accepted(preparation.accepted());
        Optional<String> unknown = form.findUnknownCrs(tables.size());
        if (unknown.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(preparation.reading(mappings, accepted), reader, "", unknown.orElseThrow());
        }
        Preparation read = preparing.read(preparation, mappings, accepted);
        switch (sent.getOrDefault("do", List.of("")).getFirst()) {
            case "look" -> running.look(read);
            case "import" -> running.run(read, Visitor.current().acting().name());
            default -> {} // the page shows what became of the values
        }
        return new RedirectView(PreparingView.PATH + "/" + id);
    }

    @PostMapping(ONE + "/mapping")
    View loadMapping(@PathVariable String id, HttpServletRequest request, HttpServletResponse response, Reader reader) {
        Preparation preparation = get(id, reader);
        Optional<String> wrong = preparation.state().isBusy()
                ? Optional.of(words(reader).busy())
                : new LoadingMapping(preparing, previewing)
                        .load(preparation, request)
                        .map(why -> words(reader).wrongMapping(why));
        if (wrong.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(preparation, reader, wrong.orElseThrow(), "");
        }
        return new RedirectView(PreparingView.PATH + "/" + id);
    }

    @GetMapping(ONE + "/mapping.yaml")
    ResponseEntity<String> mapping(
            @PathVariable String id, @RequestParam(defaultValue = "0") int table, Reader reader) {
        Preparation preparation = get(id, reader);
        List<TablePreview> tables = preparation.state().isBusy() ? List.of() : previewing.preview(preparation);
        if (table < 0 || table >= tables.size()) {
            throw missing(id, reader);
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "yaml", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"mapping.yaml\"")
                .body(MappingFile.write(tables.get(table).mapping()));
    }

    @PostMapping(ONE + "/stop")
    View stop(@PathVariable String id, Reader reader) {
        running.stop(get(id, reader).id());
        return new RedirectView(PreparingView.PATH + "/" + id);
    }

    @PostMapping(ONE + "/discard")
    View discard(@PathVariable String id, HttpServletResponse response, Reader reader) {
        if (preparing.discard(get(id, reader))) {
            return new RedirectView(PreparingView.PATH);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return beginning(reader, words(reader).busy());
    }

    private View beginning(Reader reader, String trouble) {
        NotPermitted.check(furrow.actor(), Permission.IMPORT);
        return templates.page(FOLDER, "new", view(reader).begin(trouble, limit, preparing.list()));
    }

    private View page(Preparation preparation, Reader reader, String trouble, String unknownCrs) {
        Optional<ReadingImports.Written> written = switch (preparation.state()) {
            case STOPPED, FAILED, INTERRUPTED -> Optional.of(imports.written(RecordId.parse(preparation.importId())));
            case OPEN, LOOKING, RUNNING, DONE -> Optional.empty();
        };
        return templates.page(
                FOLDER,
                "preparation",
                view(reader)
                        .preparation(new PreparingView.Shown(
                                preparation,
                                previewing.preview(preparation),
                                preparing.findLook(preparation),
                                written,
                                trouble,
                                unknownCrs)));
    }

    private String said(Receiving.Why why, Reader reader) {
        PreparingWords words = words(reader);
        return switch (why) {
            case NO_FILE -> words.noFile();
            case TOO_LARGE -> words.tooLarge(view(reader).bytes(limit));
            case NO_ROOM -> words.noRoom();
            case BROKEN -> words.brokenUpload();
        };
    }

    private PreparingView view(Reader reader) {
        return new PreparingView(reader, office);
    }

    private static PreparingWords words(Reader reader) {
        return Words.of(PreparingWords.class, reader.locale());
    }

    private Preparation get(String id, Reader reader) {
        return preparing.find(id).orElseThrow(() -> missing(id, reader));
    }

    private static Missing missing(String id, Reader reader) {
        return new Missing(words(reader).notThere(id), words(reader).notThereAdvice());
    }
}
