package org.furrow.app.ground;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.furrow.app.Furrow;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.MapWindow;
import org.furrow.domain.ground.Place;
import org.furrow.domain.ground.PlaceRecorded;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.Clocks;

/// Reading what lies on a map sheet.
public final class ReadingSheet {

    private final Furrow furrow;
    private final ReadingMap map;

    /// A reader of this register's ground.
    public ReadingSheet(Furrow furrow) {
        this.furrow = furrow;
        map = new ReadingMap(furrow);
    }

    /// What a sheet shows.
    ///
    /// @param shown what the register knows, as far as any of it lies on the sheet
    /// @param ground coast, rivers, roads and settlements below it
    /// @param version a word for the state that it was read from
    /// @param read when it was read
    public record Content(List<Shown> shown, List<Place> ground, String version, Instant read) {

        public Content {
            shown = List.copyOf(shown);
            ground = List.copyOf(ground);
        }
    }

    /// What lies in the window.
    public Content read(MapWindow window, Clocks clocks) {
        Footprint paper = window.footprint();
        List<Shown> shown = new ArrayList<>();
        each(clocks, each -> {
            if (isOn(paper, each)) {
                shown.add(each);
            }
        });
        List<Place> ground = new ArrayList<>();
        for (PlaceRecorded.Kind kind : PlaceRecorded.Kind.values()) {
            map.eachPlace(kind, place -> {
                if (mayLieOn(paper.bounds(), place)) {
                    ground.add(place);
                }
            });
        }
        String version = clocks.isLatest() ? map.version() : map.version(clocks);
        return new Content(shown, ground, version, furrow.clock().instant());
    }

    private void each(Clocks clocks, java.util.function.Consumer<Shown> visitor) {
        if (!clocks.isLatest()) {
            map.eachThen(clocks, visitor);
            return;
        }
        map.eachRelease(visitor::accept);
        map.eachHazard(visitor::accept);
        map.eachPlaced(visitor::accept);
        map.eachOccurrence(visitor::accept);
    }

    private static boolean isOn(Footprint paper, Shown shown) {
        return switch (shown) {
            case Shown.DrawnHazard hazard -> hazard.footprint().overlaps(paper);
            case Shown.DrawnRelease release -> release.footprint().overlaps(paper);
            case Shown.PlacedHazard hazard -> paper.contains(hazard.place());
            case Shown.PlacedOccurrence occurrence -> paper.contains(occurrence.place());
        };
    }

    private static boolean mayLieOn(Bounds box, Place place) {
        boolean isSurface =
                place.footprint().map(Footprint::bounds).filter(box::intersects).isPresent();
        boolean isPoint =
                place.position().filter((Position at) -> box.contains(at)).isPresent();
        return isSurface || isPoint || place.lines().isPresent();
    }
}
