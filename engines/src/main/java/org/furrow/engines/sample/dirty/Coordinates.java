package org.furrow.engines.sample.dirty;

import java.util.Locale;
import org.furrow.domain.ground.Ring;
import org.furrow.engines.sample.dirty.Row.Cell;

/// The point of a row as text in its coordinate cells. A cell that has a text already keeps it: that was planted.
final class Coordinates {

    private Coordinates() {}

    /// Decimal degrees.
    static Row decimal(Row row) {
        return row.shape()
                .map(point -> filled(row, Writing.degrees(point.x(0)), Writing.degrees(point.y(0))))
                .orElse(row);
    }

    /// Degrees, minutes and seconds with a decimal comma, such as `36°12'33,4"S`; the area in hectares.
    static Row sexagesimal(Row row) {
        Row inHectares = row.with(Cell.AREA, hectares(row.text(Cell.AREA)));
        return row.shape()
                .map(point -> filled(inHectares, text(point.x(0), 'E', 'W'), text(point.y(0), 'N', 'S')))
                .orElse(inHectares);
    }

    /// Metres of the UTM grid, with the zone and its band.
    static Row grid(Row row) {
        return row.shape().map(point -> grid(row, point)).orElse(row);
    }

    private static Row grid(Row row, Ring point) {
        UtmGrid place = UtmGrid.of(point.x(0), point.y(0));
        String band = point.y(0) < -32 ? "H" : "J";
        return filled(row, metres(place.easting()), metres(place.northing())).with(Cell.ZONE, place.zone() + band);
    }

    private static Row filled(Row row, String longitude, String latitude) {
        return keeping(keeping(row, Cell.LONGITUDE, longitude), Cell.LATITUDE, latitude);
    }

    private static Row keeping(Row row, Cell cell, String text) {
        return row.text(cell).isEmpty() ? row.with(cell, text) : row;
    }

    private static String hectares(String squareMetres) {
        return squareMetres.isEmpty()
                ? ""
                : String.format(Locale.ROOT, "%.4f", Double.parseDouble(squareMetres) / 10_000)
                        .replace('.', ',');
    }

    private static String metres(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String text(double value, char positive, char negative) {
        long tenths = Math.round(Math.abs(value) * 36_000);
        return String.format(
                Locale.ROOT,
                "%d°%02d'%02d,%d\"%c",
                tenths / 36_000,
                tenths / 600 % 60,
                tenths / 10 % 60,
                tenths % 10,
                value < 0 ? negative : positive);
    }
}
