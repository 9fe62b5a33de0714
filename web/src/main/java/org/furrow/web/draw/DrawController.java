package org.furrow.web.draw;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.draft.BoundaryText;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.ground.ExaminingBoundary;
import org.furrow.app.hazard.ReadingHazard;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.release.HazardSummary;
import org.furrow.web.draft.DraftWords;
import org.furrow.web.map.MapConfig;
import org.furrow.web.map.MapView;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.ShellWords;
import org.furrow.web.shell.Templates;
import org.furrow.web.shell.Words;
import org.furrow.web.visitor.Visitor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Answers for the page that draws a boundary, and for the drawing boards of all forms.
@Controller
public final class DrawController {

    private static final String ONTO = "onto";
    private static final String TO = "to";

    private final Templates templates;
    private final Office office;
    private final MapView maps;
    private final ReadingHazard hazards;
    private final ExaminingBoundary examining;

    public DrawController(Templates templates, Office office, MapView maps, Furrow furrow) {
        this.templates = templates;
        this.office = office;
        this.maps = maps;
        hazards = new ReadingHazard(furrow);
        examining = new ExaminingBoundary(furrow);
    }

    /// What a drawing board needs, for the browser's code.
    public record Config(MapConfig map, Map<String, String> words, String token) {
        public Config {
            words = Map.copyOf(words);
        }
    }

    @GetMapping("/map/draw/config")
    @ResponseBody
    Config config(Reader reader) {
        Map<String, String> words = new HashMap<>(Words.all(DrawWords.class, reader.locale()));
        DraftWords faults = Words.of(DraftWords.class, reader.locale());
        for (FormFault.Kind kind : FormFault.Kind.values()) {
            words.put("fault." + kind.code(), faults.fault(kind.code(), "{1}", ""));
        }
        words.put("fault", faults.fault("", "{1}", ""));
        return new Config(maps.drawing(reader), words, Visitor.current().formToken());
    }

    @GetMapping("/map/draw")
    View draw(Reader reader, @RequestParam MultiValueMap<String, String> asked) {
        String reference = new Typed(asked).text("hazard");
        Optional<HazardSummary> hazard = reference.isEmpty() ? Optional.empty() : find(reference);
        List<String> problems = reference.isEmpty() || hazard.isPresent()
                ? List.of()
                : List.of(words(reader).unknownHazard(reference));
        String boundary = hazard.flatMap(each -> hazards.find(each.id(), Clocks.LATEST))
                .map(reading -> reading.hazard().extent())
                .flatMap(Extent::findFootprint)
                .map(BoundaryText::write)
                .orElse("");
        Typed typed = Typed.nothing().with(BoundaryText.FIELD, boundary).with(ONTO, reference);
        return page(reader, typed, new Result(problems, List.of(), List.of()));
    }

    @PostMapping("/map/draw")
    View measure(Reader reader, @RequestParam MultiValueMap<String, String> sent) {
        Typed typed = new Typed(sent);
        return page(reader, typed, measured(reader, typed.text(BoundaryText.FIELD)));
    }

    /// Leads to the form that proposes the boundary for a hazard, and takes the boundary along.
    @PostMapping("/map/draw/hazard")
    View hazard(Reader reader, @RequestParam MultiValueMap<String, String> sent) {
        Typed typed = new Typed(sent);
        Optional<HazardSummary> hazard = find(typed.text(ONTO));
        if (hazard.isEmpty()) {
            String problem = words(reader).unknownHazard(typed.text(ONTO, 100));
            return page(reader, typed, new Result(List.of(problem), List.of(), List.of()));
        }
        RedirectView form = new RedirectView("/hazards/" + hazard.orElseThrow().id() + "/edit/boundary");
        form.setStatusCode(HttpStatus.TEMPORARY_REDIRECT);
        return form;
    }

    /// The boundary as a file, or the page with what is wrong with it.
    @PostMapping("/map/draw/geojson")
    Object geoJson(Reader reader, @RequestParam MultiValueMap<String, String> sent) {
        String boundary = new Typed(sent).text(BoundaryText.FIELD);
        return BoundaryText.read(boundary)
                .footprint()
                .<Object>map(DrawController::file)
                .orElseGet(() -> measure(reader, sent));
    }

    private static ResponseEntity<byte[]> file(Footprint footprint) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("boundary.geojson")
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType("application/geo+json"))
                .body(BoundaryText.writeGeoJson(footprint).getBytes(StandardCharsets.UTF_8));
    }

    private record Result(List<String> problems, List<Fact> figures, List<Link> overlaps) {}

    private Result measured(Reader reader, String boundary) {
        BoundaryText.Written written = BoundaryText.written(boundary);
        if (written.sketch().isEmpty()) {
            return new Result(said(reader, written.faults()), List.of(), List.of());
        }
        ExaminingBoundary.Examined examined = examining.examine(written.sketch().orElseThrow());
        List<FormFault> faults =
                examined.mended().defects().stream().map(BoundaryText::fault).toList();
        Optional<Footprint> footprint = examined.mended().footprint().filter(_ -> faults.isEmpty());
        return new Result(
                said(reader, faults),
                footprint.map(each -> figures(reader, each)).orElse(List.of()),
                footprint.isPresent() ? overlaps(reader, examined) : List.of());
    }

    private List<Fact> figures(Reader reader, Footprint footprint) {
        DrawWords words = words(reader);
        Figures figures = office.figures(reader);
        return List.of(
                new Fact(words.area(), figures.area(footprint.area())),
                new Fact(words.perimeter(), words.metres(figures.number(Math.round(footprint.perimeterMetres())))));
    }

    private List<Link> overlaps(Reader reader, ExaminingBoundary.Examined examined) {
        Figures figures = office.figures(reader);
        return examined.overlaps().stream()
                .map(each ->
                        new Link(each.reference() + " · " + figures.area(each.shared()), "/hazards/" + each.hazard()))
                .toList();
    }

    private static List<String> said(Reader reader, List<FormFault> faults) {
        DraftWords words = Words.of(DraftWords.class, reader.locale());
        List<String> said = new ArrayList<>();
        for (FormFault fault : faults) {
            String where = fault.where().map(Object::toString).orElse("");
            String sentence = words.fault(fault.kind().code(), fault.value(), where);
            said.add(where.isEmpty() ? sentence : words.faultAt(sentence, where));
        }
        return said;
    }

    /// The one hazard with that reference; nothing where there is none, or more than one.
    private Optional<HazardSummary> find(String reference) {
        List<HazardSummary> found = hazards.listByReference(reference);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private View page(Reader reader, Typed typed, Result result) {
        DrawWords words = words(reader);
        return templates.page(
                "draw",
                "draw",
                new DrawPage(
                        Shell.of(reader, office, Section.MAP, words.title()),
                        words,
                        typed.text(BoundaryText.FIELD),
                        typed.text(ONTO),
                        result.problems(),
                        result.figures(),
                        result.overlaps(),
                        classifications(reader, typed.text(TO))));
    }

    private static Select classifications(Reader reader, String chosen) {
        ShellWords shared = Words.of(ShellWords.class, reader.locale());
        return new Select(
                TO,
                words(reader).classification(),
                Arrays.stream(Classification.values())
                        .map(each -> new Select.Choice(
                                each.code(),
                                shared.classification(each),
                                each.code().equals(chosen)))
                        .toList());
    }

    private static DrawWords words(Reader reader) {
        return Words.of(DrawWords.class, reader.locale());
    }
}
