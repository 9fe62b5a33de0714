package org.furrow.web.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.furrow.app.Furrow;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.ground.Position;
import org.furrow.exchange.sheet.Paper;
import org.furrow.web.map.MapWords;
import org.furrow.web.map.Swatches;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Templates;
import org.furrow.web.shell.Then;
import org.furrow.web.shell.Words;
import org.furrow.web.tiles.TileSet;
import org.furrow.web.tiles.TileSets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/// Answers with map sheets, and with the form that asks for one.
@Controller
public final class SheetController {

    private static final String FORM = "/map/sheet";

    private final Templates templates;
    private final Office office;
    private final TileSets tiles;
    private final MapSheets sheets;

    public SheetController(Templates templates, Office office, TileSets tiles, Furrow furrow) {
        this.templates = templates;
        this.office = office;
        this.tiles = tiles;
        sheets = new MapSheets(furrow, office);
    }

    @GetMapping(FORM)
    View form(Reader reader, @RequestParam MultiValueMap<String, String> asked) {
        Then then = then(asked);
        boolean isNew = !asked.containsKey("centre");
        SheetRequest request = isNew ? begun(asked) : request(asked);
        SheetWords words = Words.of(SheetWords.class, reader.locale());
        MapWords map = Words.of(MapWords.class, reader.locale());
        String problem = isNew
                ? ""
                : request.findFault()
                        .map(fault -> problem(fault, request, words))
                        .orElse("");
        return templates.page(
                "sheet",
                "sheet",
                new SheetPage(
                        Shell.of(reader, office, Section.MAP, words.title()),
                        words,
                        map,
                        problem,
                        request,
                        then.asOf(),
                        then.knownAt(),
                        selects(request, words, office.figures(reader)),
                        layers(request, map)));
    }

    /// The sheet, or the form again with what is wrong with it.
    @GetMapping(FORM + ".pdf")
    Object sheet(Reader reader, @RequestParam MultiValueMap<String, String> asked) {
        SheetRequest request = request(asked);
        return request.findFault().isPresent()
                ? new RedirectView(UriComponentsBuilder.fromPath(FORM)
                        .queryParams(encodable(asked))
                        .encode()
                        .build()
                        .toUriString())
                : pdf(request, reader, asked);
    }

    @GetMapping("/api/v1/map/sheet.pdf")
    ResponseEntity<byte[]> sheetForPrograms(Reader reader, @RequestParam MultiValueMap<String, String> asked) {
        SheetRequest request = request(asked);
        request.findFault().ifPresent(fault -> {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, fault.name().toLowerCase(Locale.ROOT) + " is missing or cannot be");
        });
        return pdf(request, reader, asked);
    }

    private ResponseEntity<byte[]> pdf(SheetRequest request, Reader reader, MultiValueMap<String, String> asked) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"map-sheet.pdf\"")
                .header("Cache-Control", "private, no-cache")
                .body(sheets.pdf(request, then(asked), reader));
    }

    private Then then(MultiValueMap<String, String> asked) {
        return Then.of(asked.getFirst(Then.AS_OF), asked.getFirst(Then.KNOWN_AT), office.zone());
    }

    private static SheetRequest request(MultiValueMap<String, String> asked) {
        @Nullable List<String> show = asked.get(SheetRequest.SHOW);
        return SheetRequest.of(asked.toSingleValueMap(), show == null ? List.of() : show);
    }

    /// A form that nobody has filled in yet: in the middle of the hazards.
    private SheetRequest begun(MultiValueMap<String, String> asked) {
        Map<String, String> filled = new HashMap<>(asked.toSingleValueMap());
        tiles.find(Swatches.HAZARDS)
                .flatMap(TileSet::findBounds)
                .map(Bounds::centre)
                .ifPresent(middle -> filled.put("centre", written(middle)));
        return SheetRequest.of(filled, List.of());
    }

    private static String written(Position position) {
        return String.format(Locale.ROOT, "%.5f, %.5f", position.latitude(), position.longitude());
    }

    private static MultiValueMap<String, String> encodable(MultiValueMap<String, String> asked) {
        asked.values().forEach(values -> values.replaceAll(value -> value.replaceAll("[{}]", "")));
        return asked;
    }

    private static String problem(SheetRequest.Fault fault, SheetRequest request, SheetWords words) {
        return switch (fault) {
            case CENTRE -> words.centreUnreadable(request.centre());
            case POLAR -> words.centrePolar();
            case SCALE -> words.scaleUnknown(request.scale());
            case PAPER -> words.paperUnknown(request.paper());
        };
    }

    private static List<Select> selects(SheetRequest request, SheetWords words, Figures figures) {
        List<Select.Choice> scales = SheetRequest.SCALES.stream()
                .map(scale -> choice(scale.toString(), "1:" + figures.number(scale), request.scale()))
                .toList();
        List<Select.Choice> papers = List.of(
                choice(Paper.A4.code(), Paper.A4.name(), request.paper()),
                choice(Paper.A3.code(), Paper.A3.name(), request.paper()));
        return List.of(
                new Select("scale", words.scale(), scales),
                new Select("paper", words.paper(), papers),
                new Select(
                        "orientation",
                        words.orientation(),
                        List.of(
                                choice(SheetRequest.LANDSCAPE, words.landscape(), request.orientation()),
                                choice(SheetRequest.PORTRAIT, words.portrait(), request.orientation()))));
    }

    private static List<Select.Choice> layers(SheetRequest request, MapWords map) {
        return List.of(
                layer(Swatches.HAZARDS, map.hazards(), request),
                layer(Swatches.RELEASES, map.releases(), request),
                layer(Swatches.OCCURRENCES, map.occurrences(), request));
    }

    private static Select.Choice layer(String layer, String label, SheetRequest request) {
        return new Select.Choice(layer, label, request.show().contains(layer));
    }

    private static Select.Choice choice(String value, String label, String chosen) {
        return new Select.Choice(value, label, value.equals(chosen));
    }
}
