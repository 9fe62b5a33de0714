package org.furrow.web.map;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.furrow.app.ground.ReadingMap;
import org.furrow.domain.clearance.Occurrence;
import org.furrow.domain.ground.Place;
import org.furrow.domain.ground.PlaceRecorded;
import org.furrow.domain.release.ReleaseSummary;
import org.furrow.web.tiles.FeatureSource;
import org.furrow.web.tiles.FollowedTileSet;
import org.furrow.web.tiles.LayerIndex;
import org.furrow.web.tiles.LayerSpec;
import org.furrow.web.tiles.TileFeature;
import org.furrow.web.tiles.TileSet;
import org.furrow.web.tiles.TileSetSource;
import org.furrow.web.tiles.TileSets;

/// The tile sets of a register: hazards, releases, occurrences, the country's own ground, and the world below.
public final class RegisterTiles {

    /// The tile set of the country's own ground: coast, districts, places and what else it brought.
    public static final String COUNTRY = "country";

    private static final LayerSpec HAZARDS = new LayerSpec(
            Swatches.HAZARDS, List.of(Swatches.SHOWN), List.of("id", "classification", "status", "remaining"));
    private static final LayerSpec RELEASES =
            new LayerSpec(Swatches.RELEASES, List.of(Swatches.KIND), List.of("id", "released", "area"));
    private static final LayerSpec OCCURRENCES =
            new LayerSpec(Swatches.OCCURRENCES, List.of(Swatches.KIND), List.of("name", "district"));

    private final ReadingMap map;

    private RegisterTiles(ReadingMap map) {
        this.map = map;
    }

    /// The tile sets of the register that this use case reads; each follows the journal.
    public static TileSets of(ReadingMap map) {
        RegisterTiles tiles = new RegisterTiles(map);
        return new TileSets(Map.of(
                Basemap.NAME,
                Basemap.source(),
                Swatches.HAZARDS,
                tiles.followed(HAZARDS, sink -> map.eachHazard(each -> sink.accept(feature(each)))),
                Swatches.RELEASES,
                tiles.followed(RELEASES, sink -> map.eachRelease(each -> accept(each, sink))),
                OCCURRENCES.name(),
                tiles.followed(OCCURRENCES, sink -> map.eachOccurrence(each -> accept(each, sink))),
                COUNTRY,
                new FollowedTileSet(map::version, tiles::country)));
    }

    private TileSetSource followed(LayerSpec spec, FeatureSource source) {
        return new FollowedTileSet(
                map::version, version -> new TileSet(spec.name(), version, List.of(LayerIndex.read(spec, source))));
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

    private static TileFeature feature(ReadingMap.DrawnHazard hazard) {
        return TileFeature.of(
                hazard.footprint(),
                Swatches.shown(hazard.classification(), hazard.status()),
                hazard.reference(),
                hazard.classification().code(),
                hazard.status().code(),
                hazard.remaining().toString());
    }

    private static void accept(ReleaseSummary release, Consumer<TileFeature> sink) {
        release.footprint()
                .ifPresent(footprint -> sink.accept(TileFeature.of(
                        footprint,
                        release.kind().code(),
                        release.reference(),
                        release.released().toString(),
                        release.area().toString())));
    }

    private static void accept(Occurrence occurrence, Consumer<TileFeature> sink) {
        occurrence
                .where()
                .ifPresent(where -> sink.accept(
                        TileFeature.of(where, occurrence.kind().code(), occurrence.category(), occurrence.district())));
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
