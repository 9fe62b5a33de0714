package org.furrow.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.quality.DrawingSample;
import org.furrow.app.quality.PlanningSample;
import org.furrow.app.quality.SampleFault;
import org.furrow.app.quality.SampleField;
import org.furrow.app.quality.SampleFile;
import org.furrow.app.quality.SampleJson;
import org.furrow.app.quality.SampleReading;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Answers about samples of released ground. Nothing is written.
///
/// What is asked stands in the address, in the fields of a form, or in a JSON document of the same names: those of
/// [SampleField], and for squares `format`, which is `json`, `gpx`, `geojson` or `csv`.
@RestController
@RequestMapping("/api/v1/quality")
public final class SamplingApiController {

    private static final String FORMAT = "format";
    private static final String JSON = "json";

    private final PlanningSample planning;
    private final DrawingSample drawing;

    public SamplingApiController(Furrow furrow) {
        planning = new PlanningSample(furrow);
        drawing = new DrawingSample(furrow);
    }

    /// How many units of a lot are inspected.
    @GetMapping("/sample")
    ResponseEntity<Map<String, Object>> sample(@RequestParam MultiValueMap<String, String> asked) {
        return planned(new Typed(asked));
    }

    @PostMapping(path = "/sample", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Map<String, Object>> sampleOfForm(@RequestParam MultiValueMap<String, String> sent) {
        return planned(new Typed(sent));
    }

    @PostMapping("/sample")
    ResponseEntity<Map<String, Object>> sampleOfDocument(HttpServletRequest request) {
        return planned(document(request));
    }

    /// Which squares are inspected.
    @GetMapping("/squares")
    ResponseEntity<?> squares(@RequestParam MultiValueMap<String, String> asked) {
        return drawn(new Typed(asked));
    }

    @PostMapping(path = "/squares", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<?> squaresOfForm(@RequestParam MultiValueMap<String, String> sent) {
        return drawn(new Typed(sent));
    }

    @PostMapping("/squares")
    ResponseEntity<?> squaresOfDocument(HttpServletRequest request) {
        return drawn(document(request));
    }

    private ResponseEntity<Map<String, Object>> planned(Typed typed) {
        SampleReading.Read read = SampleReading.read(typed, planning.standard());
        return read.isSound()
                ? ResponseEntity.ok(SampleJson.of(planning.plan(read.question().orElseThrow())))
                : refused(read);
    }

    private ResponseEntity<?> drawn(Typed typed) {
        String format = typed.text(FORMAT);
        boolean isDocument = format.isEmpty() || format.equals(JSON);
        if (!isDocument && SampleFile.find(format).isEmpty()) {
            return refused(FORMAT, FormFault.Kind.NOT_A_CHOICE, format);
        }
        SampleReading.Read read = SampleReading.read(typed, planning.standard());
        if (!read.isSound()) {
            return refused(read);
        }
        if (read.ground().isEmpty()) {
            return refused(SampleField.HAZARD.code(), FormFault.Kind.MISSING, "");
        }
        DrawingSample.Outcome outcome =
                drawing.draw(read.ground().orElseThrow(), read.order().orElseThrow());
        return switch (outcome) {
            case DrawingSample.Refused refused -> refused(refused.fault());
            case DrawingSample.Drawn drawn ->
                isDocument
                        ? ResponseEntity.ok(SampleJson.of(
                                drawn, read.question().orElseThrow().assurance()))
                        : file(SampleFile.find(format).orElseThrow(), drawn);
        };
    }

    private static ResponseEntity<byte[]> file(SampleFile kind, DrawingSample.Drawn drawn) {
        String disposition = ContentDisposition.attachment()
                .filename(kind.name(drawn), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .contentType(MediaType.parseMediaType(kind.type() + ";charset=utf-8"))
                .body(kind.text(drawn).getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<Map<String, Object>> refused(String field, FormFault.Kind kind, String value) {
        FormFault fault = new FormFault(field, kind, value, Optional.empty());
        return ResponseEntity.unprocessableContent().body(SampleJson.of(List.of(), List.of(fault)));
    }

    private static ResponseEntity<Map<String, Object>> refused(SampleReading.Read read) {
        return ResponseEntity.unprocessableContent().body(SampleJson.of(read.faults(), read.shapeFaults()));
    }

    /// What is not known is answered like any other record that does not exist.
    private static ResponseEntity<Map<String, Object>> refused(SampleFault fault) {
        if (fault.kind() == SampleFault.Kind.NOT_KNOWN) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "There is no " + fault.field().code() + " " + fault.value());
        }
        return ResponseEntity.unprocessableContent().body(SampleJson.of(List.of(fault), List.of()));
    }

    private static Typed document(HttpServletRequest request) {
        return SentDocument.typed(SentDocument.read(request));
    }
}
