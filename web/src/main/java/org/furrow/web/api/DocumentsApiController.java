package org.furrow.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.evidence.AddingDocuments;
import org.furrow.app.evidence.DocumentJson;
import org.furrow.app.evidence.ReadingDocuments;
import org.furrow.app.evidence.WithdrawingDocument;
import org.furrow.app.hazard.ReadingHazard;
import org.furrow.domain.evidence.DocumentFault;
import org.furrow.domain.evidence.DocumentSummary;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.web.evidence.ReceivingDocuments;
import org.furrow.web.evidence.SendingFiles;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Then;
import org.furrow.web.upload.UploadLimit;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Documents for programs: listing, bringing, fetching and withdrawing them.
@RestController
@RequestMapping("/api/v1")
public final class DocumentsApiController {

    private final Furrow furrow;
    private final Office office;
    private final UploadLimit limit;
    private final ReadingDocuments documents;
    private final ReadingHazard hazards;

    public DocumentsApiController(Furrow furrow, Office office, UploadLimit limit) {
        this.furrow = furrow;
        this.office = office;
        this.limit = limit;
        documents = new ReadingDocuments(furrow);
        hazards = new ReadingHazard(furrow);
    }

    @GetMapping("/hazards/{id}/documents")
    Map<String, Object> list(@PathVariable String id, @RequestParam Map<String, String> asked) {
        Clocks clocks = Then.of(asked.get(Then.AS_OF), asked.get(Then.KNOWN_AT), office.zone())
                .clocks();
        return DocumentJson.of(documents.listOf(hazard(id), clocks));
    }

    @PostMapping("/hazards/{id}/documents")
    ResponseEntity<Map<String, Object>> bring(@PathVariable String id, HttpServletRequest request) {
        NotPermitted.check(furrow.actor(), Permission.RECORD);
        List<AddingDocuments.Answer> answers =
                new ReceivingDocuments(new AddingDocuments(furrow), limit).answers(request, hazard(id));
        boolean isWhole = answers.stream().allMatch(AddingDocuments.Added.class::isInstance);
        return ResponseEntity.status(isWhole ? HttpStatus.CREATED : HttpStatus.UNPROCESSABLE_CONTENT)
                .body(DocumentJson.of(answers));
    }

    @GetMapping("/documents/{id}")
    Map<String, Object> find(@PathVariable String id) {
        return DocumentJson.of(document(id));
    }

    @GetMapping("/documents/{id}/content")
    ResponseEntity<Resource> content(@PathVariable String id, HttpServletResponse response) {
        DocumentSummary document = document(id);
        return SendingFiles.original(
                document,
                documents.findContent(document).orElseThrow(() -> missing("file of document " + id)),
                response);
    }

    @PostMapping("/documents/{id}/withdrawal")
    Map<String, Object> withdraw(@PathVariable String id, @RequestParam(defaultValue = "") String reason) {
        NotPermitted.check(furrow.actor(), Permission.RECORD);
        Optional<DocumentFault> against =
                new WithdrawingDocument(furrow).withdraw(document(id).id(), reason);
        against.ifPresent(fault -> {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, fault.sentence());
        });
        return DocumentJson.of(document(id));
    }

    private RecordId hazard(String id) {
        return RecordId.find(id)
                .filter(known -> hazards.find(known, Clocks.LATEST).isPresent())
                .orElseThrow(() -> missing("hazard " + id));
    }

    private DocumentSummary document(String id) {
        return RecordId.find(id).flatMap(documents::find).orElseThrow(() -> missing("document " + id));
    }

    private static ResponseStatusException missing(String thing) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no " + thing);
    }
}
