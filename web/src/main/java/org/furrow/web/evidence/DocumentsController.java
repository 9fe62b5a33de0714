package org.furrow.web.evidence;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.evidence.AddingDocuments;
import org.furrow.app.evidence.ReadingDocuments;
import org.furrow.app.evidence.WithdrawingDocument;
import org.furrow.app.hazard.ReadingHazard;
import org.furrow.domain.evidence.DocumentFault;
import org.furrow.domain.evidence.DocumentSummary;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Templates;
import org.furrow.web.shell.Words;
import org.furrow.web.trouble.Missing;
import org.furrow.web.upload.UploadLimit;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Answers for documents: adding them to a hazard, looking at one, fetching it, withdrawing it.
@Controller
public final class DocumentsController {

    static final String PATH = "/documents/";

    private static final String ONE = PATH + "{id}";
    private static final String FOLDER = "evidence";

    private final Templates templates;
    private final Office office;
    private final Furrow furrow;
    private final UploadLimit limit;
    private final ReadingDocuments documents;
    private final ReadingHazard hazards;

    public DocumentsController(Templates templates, Office office, Furrow furrow, UploadLimit limit) {
        this.templates = templates;
        this.office = office;
        this.furrow = furrow;
        this.limit = limit;
        documents = new ReadingDocuments(furrow);
        hazards = new ReadingHazard(furrow);
    }

    @GetMapping("/hazards/{id}/documents/new")
    View begin(@PathVariable String id, Reader reader) {
        NotPermitted.check(furrow.actor(), Permission.RECORD);
        return adding(id, DocumentsView.Sent.NOTHING, reader);
    }

    @GetMapping("/hazards/{id}/documents")
    View list(@PathVariable String id, Reader reader) {
        return new RedirectView(section(hazard(id, reader)));
    }

    @PostMapping("/hazards/{id}/documents")
    View bring(@PathVariable String id, HttpServletRequest request, HttpServletResponse response, Reader reader) {
        NotPermitted.check(furrow.actor(), Permission.RECORD);
        ReadingHazard.Reading hazard = hazard(id, reader);
        DocumentsView.Sent sent = new ReceivingDocuments(new AddingDocuments(furrow), limit)
                .receive(request, hazard.hazard().id());
        if (sent.answers().stream().allMatch(AddingDocuments.Added.class::isInstance)) {
            return new RedirectView(section(hazard));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return adding(id, sent, reader);
    }

    @GetMapping(ONE)
    View show(@PathVariable String id, Reader reader) {
        return show(document(id, reader), "", reader);
    }

    @PostMapping(ONE + "/withdraw")
    View withdraw(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Reader reader) {
        NotPermitted.check(furrow.actor(), Permission.RECORD);
        DocumentSummary document = document(id, reader);
        Optional<DocumentFault> against = new WithdrawingDocument(furrow).withdraw(document.id(), reason);
        if (against.isEmpty()) {
            return new RedirectView(PATH + document.id());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(document, words(reader).fault(against.orElseThrow().code()), reader);
    }

    @GetMapping(ONE + "/file")
    ResponseEntity<Resource> file(@PathVariable String id, HttpServletResponse response, Reader reader) {
        DocumentSummary document = document(id, reader);
        Path file = documents.findContent(document).orElseThrow(() -> missing(reader));
        return SendingFiles.original(document, file, response);
    }

    @GetMapping(ONE + "/picture/thumbnail")
    ResponseEntity<Resource> thumbnail(@PathVariable String id, HttpServletResponse response, Reader reader) {
        return picture(document(id, reader), ReadingDocuments.Size.THUMBNAIL, response, reader);
    }

    @GetMapping(ONE + "/picture/preview")
    ResponseEntity<Resource> preview(@PathVariable String id, HttpServletResponse response, Reader reader) {
        return picture(document(id, reader), ReadingDocuments.Size.PREVIEW, response, reader);
    }

    private ResponseEntity<Resource> picture(
            DocumentSummary document, ReadingDocuments.Size size, HttpServletResponse response, Reader reader) {
        Path file = documents.findPicture(document, size).orElseThrow(() -> missing(reader));
        return SendingFiles.picture(document, file, response);
    }

    private View adding(String id, DocumentsView.Sent sent, Reader reader) {
        ReadingHazard.Reading hazard = hazard(id, reader);
        return templates.page(FOLDER, "adding", new DocumentsView(reader, office).adding(hazard, sent, office, limit));
    }

    private View show(DocumentSummary document, String trouble, Reader reader) {
        return templates.page(
                FOLDER,
                "document",
                new DocumentView(reader, office)
                        .page(
                                document,
                                hazards.find(document.fact().hazard(), Clocks.LATEST),
                                documents.findContent(document).isPresent(),
                                trouble));
    }

    private static String section(ReadingHazard.Reading hazard) {
        return "/hazards/" + hazard.hazard().id() + "#documents";
    }

    private ReadingHazard.Reading hazard(String id, Reader reader) {
        return RecordId.find(id)
                .flatMap(known -> hazards.find(known, Clocks.LATEST))
                .orElseThrow(() -> missing(reader));
    }

    private DocumentSummary document(String id, Reader reader) {
        return RecordId.find(id).flatMap(documents::find).orElseThrow(() -> missing(reader));
    }

    private static Missing missing(Reader reader) {
        return new Missing(words(reader).notFound(), words(reader).notFoundAdvice());
    }

    private static DocumentWords words(Reader reader) {
        return Words.of(DocumentWords.class, reader.locale());
    }
}
