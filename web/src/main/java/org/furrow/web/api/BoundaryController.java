package org.furrow.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.draft.BoundaryText;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.LineText;
import org.furrow.app.draft.Typed;
import org.furrow.app.ground.ExaminingBoundary;
import org.furrow.app.ground.ReadingNeighbours;
import org.furrow.app.hazard.ReadingHazard;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.ground.Cutting;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.journal.RecordId;
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
import tools.jackson.databind.JsonNode;

/// Answers about boundaries that are being drawn. Nothing is written.
///
/// Each takes the fields of a form, or a JSON document of the same names; a boundary is the text of the boundary form
/// or a GeoJSON geometry.
@RestController
@RequestMapping("/api/v1/geometry")
public final class BoundaryController {

    private static final int MOST_MERGED = 50;
    private static final double WIDEST_DEGREES = 1;
    private static final String HAZARD = "hazard";
    private static final String LINE = "line";

    private final ExaminingBoundary examining;
    private final ReadingNeighbours neighbours;
    private final ReadingHazard hazards;

    public BoundaryController(Furrow furrow) {
        examining = new ExaminingBoundary(furrow);
        neighbours = new ReadingNeighbours(furrow);
        hazards = new ReadingHazard(furrow);
    }

    /// What a boundary encloses, what is wrong with it, and which hazards it shares ground with. Takes `boundary`, and
    /// perhaps `hazard`, the id of the hazard whose boundary it is to be.
    @PostMapping(path = "/examination", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Map<String, Object> examination(@RequestParam MultiValueMap<String, String> sent) {
        return examined(new Typed(sent));
    }

    @PostMapping("/examination")
    Map<String, Object> examination(HttpServletRequest request) {
        return examined(document(request));
    }

    /// The parts of a boundary that a line divides. Takes `boundary` and `line`.
    @PostMapping(path = "/split", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Map<String, Object>> split(@RequestParam MultiValueMap<String, String> sent) {
        return divided(new Typed(sent));
    }

    @PostMapping("/split")
    ResponseEntity<Map<String, Object>> split(HttpServletRequest request) {
        return divided(document(request));
    }

    /// What any of several boundaries encloses. Takes `boundary` several times.
    @PostMapping(path = "/merge", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Map<String, Object>> merge(@RequestParam MultiValueMap<String, String> sent) {
        return merged(new Typed(sent));
    }

    @PostMapping("/merge")
    ResponseEntity<Map<String, Object>> merge(HttpServletRequest request) {
        return merged(document(request));
    }

    /// The boundaries whose box meets this one, corner by corner.
    @GetMapping("/neighbours")
    List<Map<String, Object>> neighbours(
            @RequestParam double west,
            @RequestParam double south,
            @RequestParam double east,
            @RequestParam double north) {
        boolean isBox = west <= east && south <= north;
        if (!isBox || east - west > WIDEST_DEGREES || north - south > WIDEST_DEGREES) {
            throw wrong("west, south, east and north are a box of at most " + WIDEST_DEGREES + " degree each way");
        }
        return neighbours.list(new Bounds(west, south, east, north)).stream()
                .map(each -> Map.<String, Object>of(
                        HAZARD,
                        each.id().toString(),
                        "reference",
                        each.reference(),
                        "shape",
                        shape(each.footprint().toSketch())))
                .toList();
    }

    private Map<String, Object> examined(Typed typed) {
        BoundaryText.Written written = BoundaryText.written(boundaries(typed).getFirst());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("method", "ellipsoidal");
        if (written.sketch().isEmpty()) {
            answer.put("sound", false);
            answer.put("faults", faults(written.faults()));
            return answer;
        }
        Sketch sketch = written.sketch().orElseThrow();
        ExaminingBoundary.Examined examined = findHazard(typed)
                .map(hazard -> examining.examine(sketch, hazard))
                .orElseGet(() -> examining.examine(sketch));
        put(answer, sketch, examined);
        return answer;
    }

    private static void put(Map<String, Object> answer, Sketch sketch, ExaminingBoundary.Examined examined) {
        List<FormFault> faults =
                examined.mended().defects().stream().map(BoundaryText::fault).toList();
        Optional<Footprint> footprint = examined.mended().footprint();
        answer.put("sound", faults.isEmpty() && footprint.isPresent());
        answer.put("faults", faults(faults));
        answer.put("shape", shape(sketch));
        footprint.ifPresent(drawn -> {
            answer.putAll(figures(drawn));
            examined.now().ifPresent(now -> {
                answer.put("nowSquareMetres", now.squareMetres());
                answer.put("changeSquareMetres", drawn.area().squareMetres() - now.squareMetres());
            });
            if (!faults.isEmpty()) {
                answer.put("mended", boundary(drawn));
            }
        });
        answer.put(
                "overlaps",
                examined.overlaps().stream().map(BoundaryController::overlap).toList());
    }

    private static Map<String, Object> overlap(ExaminingBoundary.Overlap overlap) {
        return Map.of(
                HAZARD,
                overlap.hazard().toString(),
                "reference",
                overlap.reference(),
                "squareMetres",
                overlap.shared().squareMetres());
    }

    private ResponseEntity<Map<String, Object>> divided(Typed typed) {
        BoundaryText.Read read = BoundaryText.read(boundaries(typed).getFirst());
        if (read.footprint().isEmpty()) {
            return refused(Map.of("faults", faults(read.faults())));
        }
        LineText.Read line = LineText.read(typed.text(LINE));
        if (!line.faults().isEmpty()) {
            throw wrong("line is two positions or more, one on each line, or a GeoJSON LineString");
        }
        List<Footprint> parts = Cutting.cut(read.footprint().orElseThrow(), line.positions());
        if (parts.isEmpty()) {
            return refused(Map.of("faults", List.of(Map.of("kind", "divides-nothing", "detail", ""))));
        }
        Area whole = read.footprint().orElseThrow().area();
        long sum = sum(parts);
        return ResponseEntity.ok(Map.of(
                "method",
                "ellipsoidal",
                "squareMetres",
                whole.squareMetres(),
                "sumSquareMetres",
                sum,
                "differenceSquareMetres",
                sum - whole.squareMetres(),
                "parts",
                parts.stream().map(BoundaryController::boundary).toList()));
    }

    private ResponseEntity<Map<String, Object>> merged(Typed typed) {
        List<Footprint> parts = new ArrayList<>();
        for (String text : boundaries(typed)) {
            BoundaryText.Read read = BoundaryText.read(text);
            if (read.footprint().isEmpty()) {
                return refused(Map.of("boundary", parts.size(), "faults", faults(read.faults())));
            }
            parts.add(read.footprint().orElseThrow());
        }
        Footprint whole = Footprint.union(parts);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("method", "ellipsoidal");
        answer.put("sumSquareMetres", sum(parts));
        answer.putAll(boundary(whole));
        return ResponseEntity.ok(answer);
    }

    private static long sum(List<Footprint> parts) {
        return parts.stream().mapToLong(part -> part.area().squareMetres()).sum();
    }

    private Optional<RecordId> findHazard(Typed typed) {
        String id = typed.text(HAZARD);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(RecordId.find(id)
                .filter(known -> hazards.find(known, Clocks.LATEST).isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no hazard " + id)));
    }

    /// The boundaries of a request; one at least.
    private static List<String> boundaries(Typed typed) {
        List<String> texts = typed.all(BoundaryText.FIELD);
        if (texts.size() > MOST_MERGED) {
            throw wrong("boundary is given " + MOST_MERGED + " times at most");
        }
        return texts.isEmpty() ? List.of("") : texts;
    }

    private static Map<String, Object> boundary(Footprint footprint) {
        Map<String, Object> boundary = new LinkedHashMap<>(figures(footprint));
        boundary.put("text", BoundaryText.write(footprint));
        boundary.put("shape", shape(footprint.toSketch()));
        return boundary;
    }

    private static Map<String, Object> figures(Footprint footprint) {
        return Map.of(
                "squareMetres", footprint.area().squareMetres(),
                "perimeterMetres", footprint.perimeterMetres(),
                "corners", footprint.cornerCount());
    }

    /// The parts, each with its rings, each with its points as longitude and latitude: GeoJSON's way of a
    /// multi-polygon.
    private static List<List<double[][]>> shape(Sketch sketch) {
        return sketch.parts().stream()
                .map(part -> part.rings().stream()
                        .map(ring -> java.util.stream.IntStream.range(0, ring.size())
                                .mapToObj(i -> new double[] {ring.x(i), ring.y(i)})
                                .toArray(double[][]::new))
                        .toList())
                .toList();
    }

    private static List<Map<String, Object>> faults(List<FormFault> faults) {
        return faults.stream().map(BoundaryController::fault).toList();
    }

    private static Map<String, Object> fault(FormFault fault) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kind", fault.kind().code());
        document.put("detail", fault.value());
        fault.where().ifPresent(where -> {
            document.put("longitude", where.longitude());
            document.put("latitude", where.latitude());
        });
        return document;
    }

    /// A geometry itself, or a document with fields.
    private static Typed document(HttpServletRequest request) {
        JsonNode body = SentDocument.read(request);
        return body.has("coordinates") || body.has("features") || body.has("geometry")
                ? Typed.nothing().with(BoundaryText.FIELD, body.toString())
                : SentDocument.typed(body);
    }

    private static ResponseEntity<Map<String, Object>> refused(Map<String, Object> document) {
        return ResponseEntity.unprocessableContent().body(document);
    }

    private static ResponseStatusException wrong(String sentence) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, sentence);
    }
}
