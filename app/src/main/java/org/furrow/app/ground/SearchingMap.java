package org.furrow.app.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.hazard.ReadingHazard;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Place;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.release.HazardSummary;
import org.furrow.exchange.gazetteer.Gazetteer;
import org.furrow.store.ground.PlaceQuery;
import org.furrow.store.hazard.HazardQuery;

/// Finding hazards, places and coordinates by what somebody wrote. Asks the register and the packaged gazetteer only.
public final class SearchingMap {

    private static final int MOST_OF_A_KIND = 10;
    private static final int SHORTEST_NAME = 2;

    private final Furrow furrow;
    private final ReadingHazard hazards;

    /// A search of this register.
    public SearchingMap(Furrow furrow) {
        this.furrow = furrow;
        hazards = new ReadingHazard(furrow);
    }

    /// What was found.
    ///
    /// @param found coordinates first, then hazards, places and settlements, at most ten of a kind
    /// @param hazardsWithoutPlace references of hazards that were found and of which nobody knows where they are
    /// @param isUnreadable whether the text looks like a coordinate and cannot be read as one
    /// @param attribution whose work the settlements are; empty where none is among them
    public record Answer(
            List<Found> found, List<String> hazardsWithoutPlace, boolean isUnreadable, String attribution) {

        /// Nothing, where nothing was asked.
        public static final Answer NONE = new Answer(List.of(), List.of(), false, "");

        public Answer {
            found = List.copyOf(found);
            hazardsWithoutPlace = List.copyOf(hazardsWithoutPlace);
        }
    }

    /// What this text finds.
    ///
    /// @param clocks hazards that were not known then are left out
    public Answer search(String text, Clocks clocks) {
        String wanted = text.strip();
        if (wanted.isEmpty()) {
            return Answer.NONE;
        }
        List<Found> found = new ArrayList<>(ReadingCoordinate.list(wanted));
        List<String> nowhere = new ArrayList<>();
        if (found.isEmpty() && wanted.length() >= SHORTEST_NAME) {
            addHazards(wanted, clocks, found, nowhere);
            addPlaces(wanted, found);
        }
        List<Found> settlements =
                found.stream().anyMatch(Found.OfCoordinate.class::isInstance) || wanted.length() < SHORTEST_NAME
                        ? List.of()
                        : settlements(wanted);
        found.addAll(settlements);
        return new Answer(
                found,
                nowhere,
                found.isEmpty() && ReadingCoordinate.looksSo(wanted),
                settlements.isEmpty() ? "" : Gazetteer.ATTRIBUTION);
    }

    private void addHazards(String text, Clocks clocks, List<Found> found, List<String> nowhere) {
        List<HazardSummary> called =
                furrow.register().read(session -> new HazardQuery().listCalled(session, text, MOST_OF_A_KIND));
        for (HazardSummary each : called) {
            hazards.find(each.id(), clocks)
                    .map(ReadingHazard.Reading::hazard)
                    .ifPresent(hazard -> place(hazard)
                            .ifPresentOrElse(
                                    position -> found.add(new Found.OfHazard(
                                            hazard.id(),
                                            hazard.description().reference(),
                                            hazard.description().name(),
                                            hazard.description().district(),
                                            position)),
                                    () -> nowhere.add(hazard.description().reference())));
        }
    }

    private static Optional<Position> place(Hazard hazard) {
        return hazard.extent().findFootprint().map(Footprint::inside).or(hazard::findPlace);
    }

    private void addPlaces(String text, List<Found> found) {
        furrow.register()
                .read(session -> new PlaceQuery().listNamed(session, text, MOST_OF_A_KIND))
                .forEach(named -> middle(named.place())
                        .ifPresent(position -> found.add(new Found.OfPlace(
                                named.place().kind(), named.place().name(), named.unit(), position))));
    }

    private static Optional<Position> middle(Place place) {
        return place.position()
                .or(() -> place.footprint().map(Footprint::inside))
                .or(() -> place.lines().flatMap(SearchingMap::onLine));
    }

    /// The middle one of the points of the first line.
    private static Optional<Position> onLine(Sketch lines) {
        return lines.parts().stream()
                .flatMap(part -> part.rings().stream())
                .findFirst()
                .filter(line -> line.size() > 0)
                .map(line -> new Position(line.x(line.size() / 2), line.y(line.size() / 2)));
    }

    private static List<Found> settlements(String text) {
        return Gazetteer.packaged().listNamed(text, MOST_OF_A_KIND).stream()
                .<Found>map(
                        each -> new Found.OfSettlement(each.name(), each.country(), each.population(), each.centre()))
                .toList();
    }
}
