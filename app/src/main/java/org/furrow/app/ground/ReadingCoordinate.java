package org.furrow.app.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.furrow.app.ground.Found.OfCoordinate;
import org.furrow.app.ground.Found.Reading;
import org.furrow.domain.ground.Mgrs;
import org.furrow.domain.ground.Notation;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Utm;

/// Reading a text as a coordinate in every way that it can be meant, the likeliest first.
final class ReadingCoordinate {

    private static final Pattern LETTER = Pattern.compile("[NSEWO]");
    private static final Pattern ZONE_SOUTH_OR_BAND = Pattern.compile("(?:UTM\\s*)?(?:ZONE\\s*)?\\d{1,2}\\s*S[^A-Z].*");
    private static final Pattern LOOKS_SO = Pattern.compile(
            "(?=(?:.*\\d){4}).*(?:[°º′″]|\\d[.,]\\d+\\D+\\d|\\d{1,2}\\s?[C-X]\\s?[A-Z]{0,2}\\s?\\d{2}).*");

    private ReadingCoordinate() {}

    /// Whether somebody who wrote this will have meant a coordinate, readable or not.
    static boolean looksSo(String text) {
        return LOOKS_SO.matcher(text.toUpperCase(Locale.ROOT)).matches();
    }

    /// Each way to read it; empty where there is none.
    static List<OfCoordinate> list(String text) {
        Optional<Mgrs> square = Mgrs.find(text);
        if (square.isPresent()) {
            return List.of(new OfCoordinate(Reading.MGRS, square.orElseThrow().centre()));
        }
        Optional<Utm> grid = Utm.find(text);
        return grid.isPresent() ? halves(text, grid.orElseThrow()) : degrees(text);
    }

    /// An S after the zone may be the southern half or the band from 32° to 40° north.
    private static List<OfCoordinate> halves(String text, Utm grid) {
        List<OfCoordinate> ways = new ArrayList<>();
        ways.add(of(grid));
        if (ZONE_SOUTH_OR_BAND.matcher(text.strip().toUpperCase(Locale.ROOT)).matches()) {
            Utm.Half other = grid.half() == Utm.Half.NORTH ? Utm.Half.SOUTH : Utm.Half.NORTH;
            ways.add(of(new Utm(grid.zone(), other, grid.eastingM(), grid.northingM())));
        }
        return ways;
    }

    private static OfCoordinate of(Utm grid) {
        return new OfCoordinate(
                grid.half() == Utm.Half.NORTH ? Reading.UTM_NORTH : Reading.UTM_SOUTH, grid.toPosition());
    }

    private static List<OfCoordinate> degrees(String text) {
        Optional<Position> read = Notation.findPosition(text);
        if (read.isEmpty()) {
            return List.of();
        }
        Position position = read.orElseThrow();
        if (LETTER.matcher(text.toUpperCase(Locale.ROOT)
                        .replaceAll("\\b(?:LAT|LON)[A-Z]*|\\bLNG|\\bDEG|\\bMIN|\\bSEC", ""))
                .find()) {
            return List.of(new OfCoordinate(Reading.LETTERED, position));
        }
        return ordered(text, position);
    }

    /// Degrees without letters are read latitude first, unless only the other order can be; both are told where both
    /// can.
    private static List<OfCoordinate> ordered(String text, Position read) {
        double other = read.longitude();
        double crossed = read.latitude();
        if (!Position.isPossible(crossed, other)) {
            boolean isSwapped = Math.abs(firstDegrees(text)) > 90;
            return List.of(new OfCoordinate(isSwapped ? Reading.LONGITUDE_FIRST : Reading.LATITUDE_FIRST, read));
        }
        return List.of(
                new OfCoordinate(Reading.LATITUDE_FIRST, read),
                new OfCoordinate(Reading.LONGITUDE_FIRST, new Position(crossed, other)));
    }

    private static double firstDegrees(String text) {
        var digits = Pattern.compile("\\d+").matcher(text);
        return digits.find() ? Double.parseDouble(digits.group()) : 0;
    }
}
