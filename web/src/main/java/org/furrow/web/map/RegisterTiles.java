package org.furrow.web.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.furrow.app.Furrow;
import org.furrow.app.ground.ReadingMap;
import org.furrow.app.ground.Shown;
import org.furrow.domain.clearance.Occurrence;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Place;
import org.furrow.domain.ground.PlaceRecorded;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Sight;
import org.furrow.web.tiles.FeatureSource;
import org.furrow.web.tiles.FollowedTileSet;
import org.furrow.web.tiles.LayerIndex;
import org.furrow.web.tiles.LayerSpec;
import org.furrow.web.tiles.PastTileSets;
import org.furrow.web.tiles.SightedTileSets;
import org.furrow.web.tiles.TileFeature;
import org.furrow.web.tiles.TileSet;
import org.furrow.web.tiles.TileSetSource;
import org.furrow.web.tiles.TileSetWithPast;
import org.furrow.web.tiles.TileSets;

/// The tile sets of a register: hazards, releases, occurrences, the country's own ground, and the world below.
public final class RegisterTiles {

    /// The tile set of the country's own ground: coast, districts, places and what else it brought.
    public static final String COUNTRY = "country";

    /// How many features the past states that are kept may have together: about 100 MB.
    private static final int MOST_PAST_FEATURES = 400_000;

    private static final LayerSpec HAZARDS = new LayerSpec(
            Swatches.HAZARDS, List.of(Swatches.SHOWN), List.of("id", "classification", "status", "remaining"));

    /// References change, so the past names the record itself; the present is spared the bytes.
    private static final LayerSpec PAST_HAZARDS = new LayerSpec(
            Swatches.HAZARDS,
            List.of(Swatches.SHOWN),
            List.of("id", "classification", "status", "remaining", "record"));

    private static final LayerSpec RELEASES =
            new LayerSpec(Swatches.RELEASES, List.of(Swatches.KIND), List.of("id", "released", "area", "record"));
    private static final LayerSpec OCCURRENCES =
            new LayerSpec(Swatches.OCCURRENCES, List.of(Swatches.KIND), List.of("name", "district"));

    private final ReadingMap map;
    private final PastTileSets past;

    /// For how many sights of restricted accounts tiles are kept at the same time.
    private static final int MOST_SIGHTS = 8;

    private RegisterTiles(ReadingMap map) {
        this.map = map;
        this.past = new PastTileSets(map::version, map::version, this::then, MOST_PAST_FEATURES);
    }

    /// The tile sets of a register; each follows the journal, and is made once for all who see the same of it.
    ///
    /// @param sight says, whenever a set is asked for, what who asks may see
    public static TileSets of(Furrow furrow, Supplier<Sight> sight) {
        ReadingMap map = new ReadingMap(furrow);
        RegisterTiles tiles = new RegisterTiles(map);
        SightedTileSets sighted = new SightedTileSets(
                sight, seen -> new RegisterTiles(new ReadingMap(furrow.showing(seen))).byName(), MOST_SIGHTS);
        return new TileSets(Map.of(
                Basemap.NAME,
                Basemap.source(),
                HAZARDS.name(),
                sighted.source(HAZARDS.name()),
                RELEASES.name(),
                sighted.source(RELEASES.name()),
                OCCURRENCES.name(),
                sighted.source(OCCURRENCES.name()),
                COUNTRY,
                new FollowedTileSet(map::version, tiles::country)));
    }

    private Map<String, TileSetSource> byName() {
        return Map.of(
                HAZARDS.name(),
                followed(HAZARDS, this::hazards),
                RELEASES.name(),
                followed(RELEASES, sink -> map.eachRelease(each -> sink.accept(feature(each)))),
                OCCURRENCES.name(),
                followed(OCCURRENCES, sink -> map.eachOccurrence(each -> sink.accept(feature(each)))));
    }

    private TileSetSource followed(LayerSpec spec, FeatureSource source) {
        TileSetSource present = new FollowedTileSet(map::version, version -> set(spec, version, source));
        return new TileSetWithPast(spec.name(), present, past);
    }

    private static TileSet set(LayerSpec spec, String version, FeatureSource source) {
        return new TileSet(spec.name(), version, List.of(LayerIndex.read(spec, source)));
    }

    private void hazards(Consumer<TileFeature> sink) {
        map.eachHazard(each -> sink.accept(TileFeature.of(each.footprint(), words(each))));
        map.eachPlaced(each -> sink.accept(TileFeature.of(each.place(), words(each))));
    }

    /// All sets of a past state, from one reading of the journal.
    private List<TileSet> then(Clocks clocks, String version) {
        List<TileFeature> hazards = new ArrayList<>();
        List<TileFeature> releases = new ArrayList<>();
        List<TileFeature> occurrences = new ArrayList<>();
        map.eachThen(clocks, shown -> {
            switch (shown) {
                case Shown.DrawnHazard each ->
                    hazards.add(TileFeature.of(each.footprint(), with(each.id(), words(each))));
                case Shown.PlacedHazard each -> hazards.add(TileFeature.of(each.place(), with(each.id(), words(each))));
                case Shown.DrawnRelease each -> releases.add(feature(each));
                case Shown.PlacedOccurrence each -> occurrences.add(feature(each));
            }
        });
        return List.of(
                set(PAST_HAZARDS, version, hazards::forEach),
                set(RELEASES, version, releases::forEach),
                set(OCCURRENCES, version, occurrences::forEach));
    }

    private TileSet country(String version) {
        return new TileSet(
                COUNTRY,
                version,
                List.of(
                        places("coast", PlaceRecorded.Kind.COUNTRY),
                        places("farmland", PlaceRecorded.Kind.FARMLAND),
                        places("rivers", PlaceRecorded.Kind.RIVER),
                        places("roads", PlaceRecorded.Kind.ROAD),
                        places("districts", PlaceRecorded.Kind.DISTRICT),
                        places("places", PlaceRecorded.Kind.SETTLEMENT)));
    }

    private LayerIndex places(String layer, PlaceRecorded.Kind kind) {
        LayerSpec spec = new LayerSpec(layer, List.of(Swatches.KIND), List.of("name"));
        return LayerIndex.read(spec, sink -> map.eachPlace(kind, place -> accept(place, sink)));
    }

    private static String[] words(Shown.DrawnHazard hazard) {
        return new String[] {
            Swatches.shown(hazard.classification(), hazard.status()),
            hazard.reference(),
            hazard.classification().code(),
            hazard.status().code(),
            hazard.remaining().toString()
        };
    }

    /// Nothing remains of what was never counted: an indication without a boundary says no area.
    private static String[] words(Shown.PlacedHazard hazard) {
        return new String[] {
            Swatches.shownAsPlace(hazard.classification(), hazard.status()),
            hazard.reference(),
            hazard.classification().code(),
            hazard.status().code(),
            hazard.remaining().equals(Area.ZERO) ? "" : hazard.remaining().toString()
        };
    }

    private static String[] with(RecordId record, String[] words) {
        String[] more = Arrays.copyOf(words, words.length + 1);
        more[words.length] = record.toString();
        return more;
    }

    private static TileFeature feature(Shown.DrawnRelease release) {
        return TileFeature.of(
                release.footprint(),
                release.kind().code(),
                release.reference(),
                release.released().toString(),
                release.area().toString(),
                release.hazard().toString());
    }

    private static TileFeature feature(Shown.PlacedOccurrence shown) {
        Occurrence occurrence = shown.occurrence();
        return TileFeature.of(shown.place(), occurrence.kind().code(), occurrence.category(), occurrence.district());
    }

    private static void accept(Place place, Consumer<TileFeature> sink) {
        List<String> values = List.of(rank(place), place.name());
        place.footprint().ifPresent(shape -> sink.accept(new TileFeature(values, shape.toSketch())));
        place.lines().ifPresent(shape -> sink.accept(new TileFeature(values, shape)));
        place.position().ifPresent(at -> sink.accept(TileFeature.of(at, values.toArray(String[]::new))));
    }

    private static String rank(Place place) {
        boolean isTown = place.kind() == PlaceRecorded.Kind.SETTLEMENT && place.people() >= 3_000;
        return isTown ? "town" : place.kind().name().toLowerCase(Locale.ROOT);
    }
}
