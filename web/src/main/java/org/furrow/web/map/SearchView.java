package org.furrow.web.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.furrow.app.ground.Found;
import org.furrow.app.ground.SearchingMap;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Written;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Then;
import org.furrow.web.shell.Words;
import org.springframework.web.util.UriComponentsBuilder;

/// Makes the list of what a search on the map found.
final class SearchView {

    private static final int ZOOM = 14;

    private final Reader reader;
    private final MapWords words;
    private final Figures figures;
    private final Then then;

    SearchView(Reader reader, Office office, Then then) {
        this.reader = reader;
        this.words = Words.of(MapWords.class, reader.locale());
        this.figures = office.figures(reader);
        this.then = then;
    }

    MapSearch search(String text, SearchingMap.Answer answer) {
        return text.isEmpty()
                ? MapSearch.NONE
                : new MapSearch(
                        text,
                        sentences(text, answer),
                        answer.found().stream()
                                .map(found -> result(text, found))
                                .toList(),
                        answer.attribution());
    }

    private List<String> sentences(String text, SearchingMap.Answer answer) {
        List<String> sentences = new ArrayList<>();
        if (answer.isUnreadable()) {
            sentences.add(words.unreadable(text));
            sentences.add(words.unreadableAdvice());
        } else if (answer.found().isEmpty() && answer.hazardsWithoutPlace().isEmpty()) {
            sentences.add(words.nothingFound(text));
            sentences.add(words.nothingFoundAdvice());
        }
        if (answer.found().size() > 1 && answer.found().getFirst() instanceof Found.OfCoordinate) {
            sentences.add(words.ambiguous(answer.found().size(), text));
        }
        if (!answer.hazardsWithoutPlace().isEmpty()) {
            sentences.add(words.withoutPlace(String.join(", ", answer.hazardsWithoutPlace())));
        }
        return sentences;
    }

    private MapSearch.Result result(String text, Found found) {
        Position position = found.position();
        return new MapSearch.Result(
                name(found),
                what(found),
                address(text, position),
                found instanceof Found.OfHazard hazard ? then.on("/hazards/" + hazard.id()) : "",
                position.longitude() + " " + position.latitude(),
                MapSearch.around(position.longitude(), position.latitude()));
    }

    private static String name(Found found) {
        return switch (found) {
            case Found.OfHazard hazard -> (hazard.reference() + " " + hazard.name()).strip();
            case Found.OfPlace place -> place.name();
            case Found.OfSettlement settlement -> settlement.name();
            case Found.OfCoordinate coordinate ->
                Written.of(coordinate.position()).decimal();
        };
    }

    private String what(Found found) {
        return switch (found) {
            case Found.OfHazard hazard ->
                hazard.district().isEmpty() ? words.foundHazard() : words.foundHazardIn(hazard.district());
            case Found.OfPlace place -> what(place);
            case Found.OfSettlement settlement -> what(settlement);
            case Found.OfCoordinate coordinate ->
                words.readAs(coordinate.reading().code());
        };
    }

    private String what(Found.OfPlace place) {
        String kind = words.placeKind(place.kind().code());
        return place.unit().isEmpty() ? kind : words.placeIn(kind, place.unit());
    }

    private String what(Found.OfSettlement settlement) {
        String country = Locale.of("", settlement.country()).getDisplayCountry(reader.locale());
        return settlement.people() == 0
                ? words.settlement(country)
                : words.settlementIn(country, figures.number(settlement.people()));
    }

    private String address(String text, Position position) {
        String page = UriComponentsBuilder.fromPath(Section.MAP.address())
                .queryParam("find", "{text}")
                .encode()
                .buildAndExpand(Map.of("text", text))
                .toUriString();
        return then.on(page)
                + String.format(Locale.ROOT, "#%d/%.6f/%.6f", ZOOM, position.latitude(), position.longitude());
    }
}
