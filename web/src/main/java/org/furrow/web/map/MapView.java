package org.furrow.web.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.domain.clearance.OccurrenceRecorded;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.web.map.MapPage.LegendEntry;
import org.furrow.web.map.MapPage.LegendGroup;
import org.furrow.web.register.RegisterWords;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Mark;
import org.furrow.web.shell.PastNotice;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.ShellWords;
import org.furrow.web.shell.Then;
import org.furrow.web.shell.Words;
import org.furrow.web.tiles.TileSet;
import org.furrow.web.tiles.TileSets;
import org.furrow.web.visitor.Visitor;
import tools.jackson.databind.json.JsonMapper;

/// Makes what the browser's code needs of a map, for the map page and for the small maps beside text.
public final class MapView {

    private static final Bounds WORLD = new Bounds(-150, -50, 170, 70);
    private static final String SHEET = "/map/sheet";
    private static final JsonMapper JSON = JsonMapper.shared();

    /// Marks have the shapes of the badges that say the same.
    private static final Map<String, String> GLYPHS =
            Map.of("bad", Mark.PAUSE.path(), "warn", Mark.FLAG.path(), "note", Mark.TICK.path());

    private final TileSets tiles;
    private final Then then;
    private final MapSearch search;

    /// Maps of the latest state.
    ///
    /// @param tiles whatever tile sets there are is drawn
    public MapView(TileSets tiles) {
        this(tiles, Then.NOW, MapSearch.NONE);
    }

    private MapView(TileSets tiles, Then then, MapSearch search) {
        this.tiles = tiles;
        this.then = then;
        this.search = search;
    }

    /// The same maps of another state.
    public MapView of(Then state) {
        return new MapView(tiles, state, search);
    }

    /// The same maps with what a search found.
    public MapView finding(MapSearch found) {
        return new MapView(tiles, then, found);
    }

    /// Which state they show.
    public Then then() {
        return then;
    }

    /// The whole map, as JSON.
    public String whole(Reader reader, Bounds box) {
        return JSON.writeValueAsString(config(reader, box, "", List.of(), false));
    }

    /// A map to draw on, which shows the country first.
    public MapConfig drawing(Reader reader) {
        return config(reader, box(), "", List.of(), false);
    }

    /// What a map shows first: the country where it is drawn, else the hazards, else the world.
    public Bounds box() {
        return Stream.of(RegisterTiles.COUNTRY, Swatches.HAZARDS, Swatches.RELEASES)
                .map(tiles::find)
                .flatMap(Optional::stream)
                .map(TileSet::findBounds)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(WORLD);
    }

    /// The map page.
    ///
    /// @param config what [#whole(Reader, Bounds)] said
    /// @param counts how many of each kind there are, by [Swatch#id()]
    /// @param years what can be played
    public MapPage page(Shell shell, Figures figures, String config, Map<String, String> counts, MapPage.Years years) {
        return new MapPage(
                shell,
                words(shell.reader()),
                config,
                search,
                legend(shell.reader(), counts),
                new MapPage.State(
                        then.sentence(shell.words(), figures),
                        then.asOf(),
                        then.knownAt(),
                        then.on(Section.REGISTER.address()),
                        then.on(SHEET)),
                PastNotice.of(then, Section.MAP.address(), shell.words(), figures),
                years);
    }

    /// A small map of one hazard.
    public MapPicture hazard(Reader reader, Bounds box, String reference, String label) {
        return new MapPicture(
                JSON.writeValueAsString(config(reader, box, reference, List.of(), true)),
                label,
                words(reader).waiting());
    }

    /// A small map of points, such as the problems of an import.
    public MapPicture marks(Reader reader, Bounds box, List<MapConfig.Mark> marks, String label) {
        return new MapPicture(
                JSON.writeValueAsString(config(reader, box, "", marks, true)),
                label,
                words(reader).waiting());
    }

    /// What is drawn how, with how many of each there are, by [Swatch#id()].
    public List<LegendGroup> legend(Reader reader, Map<String, String> counts) {
        MapWords words = words(reader);
        return List.of(
                new LegendGroup(words.hazards(), entries(Swatches.hazards(words, shellWords(reader)), counts)),
                new LegendGroup(words.places(), entries(Swatches.places(shellWords(reader), words), counts)),
                new LegendGroup(words.releases(), entries(Swatches.releases(words), counts)),
                new LegendGroup(words.occurrences(), entries(Swatches.occurrences(words), counts)));
    }

    private static List<LegendEntry> entries(List<Swatch> swatches, Map<String, String> counts) {
        return swatches.stream()
                .map(swatch -> new LegendEntry(swatch, counts.getOrDefault(swatch.id(), "")))
                .toList();
    }

    private MapConfig config(Reader reader, Bounds box, String focus, List<MapConfig.Mark> marks, boolean small) {
        List<Swatch> swatches = new ArrayList<>(Swatches.releases(words(reader)));
        swatches.addAll(Swatches.hazards(words(reader), shellWords(reader)).reversed());
        swatches.addAll(Swatches.places(shellWords(reader), words(reader)).reversed());
        swatches.addAll(Swatches.occurrences(words(reader)));
        return new MapConfig(
                List.of(box.west(), box.south(), box.east(), box.north()),
                addresses(),
                swatches,
                marks,
                marks.isEmpty() ? Map.of() : GLYPHS,
                focus,
                small,
                then.query(),
                reader.locale().toLanguageTag(),
                browserWords(reader));
    }

    /// The addresses of the tiles, by the name of their set.
    public Map<String, String> addresses() {
        Map<String, String> addresses = new HashMap<>();
        tiles.versions(then.clocks())
                .forEach((name, version) ->
                        addresses.put(name, then.on("/tiles/" + name + "/{z}/{x}/{y}.mvt?v=" + version)));
        return addresses;
    }

    private static Map<String, String> browserWords(Reader reader) {
        MapWords words = words(reader);
        ShellWords shared = shellWords(reader);
        Map<String, String> all = new HashMap<>();
        for (Classification each : Classification.values()) {
            all.put("code." + each.code(), shared.classification(each));
        }
        for (WorkStatus each : WorkStatus.values()) {
            all.put("code." + each.code(), shared.status(each));
        }
        for (ReleaseKind each : ReleaseKind.values()) {
            all.put("code." + each.code(), words.releaseKind(each));
        }
        for (OccurrenceRecorded.Kind each : OccurrenceRecorded.Kind.values()) {
            all.put("code." + each.code(), words.occurrenceKind(each));
        }
        for (Contamination each : Contamination.values()) {
            all.put(
                    "code." + each.code(),
                    Words.of(RegisterWords.class, reader.locale()).contaminationIs(each));
        }
        putFacts(all, words);
        putControls(all, words);
        putPosition(all, words);
        putMeasuring(all, words);
        putCounts(all, reader);
        all.put("squareMetres", shared.squareMetres("{0}"));
        return all;
    }

    private static void putFacts(Map<String, String> all, MapWords words) {
        all.put("fact.classification", words.factClassification());
        all.put("fact.status", words.factStatus());
        all.put("fact.remaining", words.factRemaining());
        all.put("fact.kind", words.factKind());
        all.put("fact.released", words.factReleased());
        all.put("fact.area", words.factArea());
    }

    private static void putControls(Map<String, String> all, MapWords words) {
        all.put("map", words.title());
        all.put("ground", words.ground());
        all.put("open", words.open());
        if (Visitor.current().mayPropose()) {
            all.put("redraw", words.redraw());
        }
        all.put("close", words.close());
        all.put("closer", words.closer());
        all.put("farther", words.farther());
        all.put("about", words.about());
        all.put("placeOnly", words.placeOnly());
        all.put("zoomIn", words.zoomIn());
        all.put("metres", words.metres());
        all.put("kilometres", words.kilometres());
        all.put("holdControl", words.holdControl());
        all.put("holdCommand", words.holdCommand());
        all.put("twoFingers", words.twoFingers());
    }

    private static void putPosition(Map<String, String> all, MapWords words) {
        all.put("copy", words.copy());
        all.put("copied", words.copied());
        all.put("chosen", words.chosen());
    }

    private static void putMeasuring(Map<String, String> all, MapWords words) {
        all.put("play", words.play());
        all.put("pause", words.pause());
        all.put("measure", words.measure());
        all.put("measureMeans", words.measureMeans());
        all.put("measurePoint", words.measurePoint());
        all.put("measureBack", words.measureBack());
        all.put("measureEnd", words.measureEnd());
        all.put("distance", words.distance());
        all.put("lastLeg", words.lastLeg());
        all.put("perimeter", words.perimeter());
        all.put("area", words.factArea());
        all.put("crossing", words.crossing());
        all.put("hectares", words.hectares());
        all.put("bearing", words.bearing("{0}"));
    }

    private static void putCounts(Map<String, String> all, Reader reader) {
        for (String name : List.of("several", "severalPlaces")) {
            Words.plurals(MapWords.class, name, reader.locale())
                    .forEach((category, sentence) -> all.put(name + "." + category, sentence));
        }
    }

    private static MapWords words(Reader reader) {
        return Words.of(MapWords.class, reader.locale());
    }

    private static ShellWords shellWords(Reader reader) {
        return Words.of(ShellWords.class, reader.locale());
    }
}
