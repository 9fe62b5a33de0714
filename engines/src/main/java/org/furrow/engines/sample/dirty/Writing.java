package org.furrow.engines.sample.dirty;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.furrow.domain.ground.Ring;
import org.furrow.engines.sample.dirty.Row.Cell;

/// Rows as the text of a format.
final class Writing {

    private Writing() {}

    /// A feature collection; the geometry of a row without a shape is null.
    static String geoJson(List<Row> rows, Map<String, Cell> columns) {
        StringJoiner features = new StringJoiner(
                ",\n", "{\"type\": \"FeatureCollection\", \"name\": \"suspected_areas\", \"features\": [\n", "\n]}\n");
        for (Row row : rows) {
            StringJoiner properties = new StringJoiner(", ", "{", "}");
            columns.forEach((column, cell) -> properties.add("\"" + column + "\": " + value(row.text(cell))));
            String geometry = row.shape()
                    .map(ring -> "{\"type\": \"Polygon\", \"coordinates\": [" + points(ring) + "]}")
                    .orElse("null");
            features.add("{\"type\": \"Feature\", \"properties\": " + properties + ", \"geometry\": " + geometry + "}");
        }
        return features.toString();
    }

    private static String value(String text) {
        return text.isEmpty() ? "null" : "\"" + text.replace("\"", "\\\"") + "\"";
    }

    private static String points(Ring ring) {
        StringJoiner points = new StringJoiner(",", "[", "]");
        for (int i = 0; i < ring.size(); i++) {
            points.add("[" + degrees(ring.x(i)) + "," + degrees(ring.y(i)) + "]");
        }
        return points.toString();
    }

    static String degrees(double value) {
        return String.format(Locale.ROOT, "%.7f", value);
    }

    /// One line for each row under a line of column names; a text with the separator in it is quoted.
    static String table(List<Row> rows, Map<String, Cell> columns, String separator) {
        StringBuilder text = new StringBuilder(String.join(separator, columns.keySet())).append("\r\n");
        for (Row row : rows) {
            StringJoiner line = new StringJoiner(separator, "", "\r\n");
            columns.values().forEach(cell -> line.add(quoted(row.text(cell), separator)));
            text.append(line);
        }
        return text.toString();
    }

    private static String quoted(String text, String separator) {
        boolean isSpecial = text.contains(separator) || text.contains("\"");
        return isSpecial ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    /// A document of placemarks with their cells as extended data.
    static String kml(List<Row> rows, Map<String, Cell> columns) {
        StringBuilder text = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Released land (exercise)</name>
                """);
        for (Row row : rows) {
            text.append("<Placemark><name>").append(row.text(Cell.REFERENCE)).append("</name><ExtendedData>");
            columns.forEach((column, cell) -> text.append("<Data name=\"")
                    .append(column)
                    .append("\"><value>")
                    .append(row.text(cell))
                    .append("</value></Data>"));
            text.append("</ExtendedData>");
            row.shape()
                    .ifPresent(ring -> text.append("<Polygon><outerBoundaryIs><LinearRing><coordinates>")
                            .append(tuples(ring))
                            .append("</coordinates></LinearRing></outerBoundaryIs></Polygon>"));
            text.append("</Placemark>\n");
        }
        return text.append("</Document></kml>\n").toString();
    }

    private static String tuples(Ring ring) {
        StringJoiner tuples = new StringJoiner(" ");
        for (int i = 0; i < ring.size(); i++) {
            tuples.add(degrees(ring.x(i)) + "," + degrees(ring.y(i)) + ",0");
        }
        return tuples.toString();
    }
}
