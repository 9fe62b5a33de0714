package org.furrow.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.furrow.domain.ground.Sketch;
import org.furrow.exchange.reading.FeatureText.BrokenFeature;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads one geometry of GeoJSON, or of Esri JSON (`rings`, `paths`, `points`, `x` and `y`), however odd its rings.
///
/// The type says point, line or polygon; how deep the brackets stand says the rest, so a polygon with a bracket too
/// few is still read.
final class JsonShape {

    private final JsonParser parser;
    private Optional<Nest> coordinates = Optional.empty();
    private Optional<Sketch> esri = Optional.empty();
    private final List<Sketch> members = new ArrayList<>();
    private double x = Double.NaN;
    private double y = Double.NaN;

    JsonShape(JsonParser parser) {
        this.parser = parser;
    }

    /// The geometry at the parser's place; nothing for null and for an empty one.
    Optional<Sketch> read() throws BrokenFeature {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            boolean isNull = parser.currentToken() == JsonToken.VALUE_NULL;
            String found = parser.getString();
            parser.skipChildren();
            if (isNull) {
                return Optional.empty();
            }
            throw new BrokenFeature("its geometry is " + found);
        }
        String type = "";
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (name.equals("type")) {
                type = parser.getValueAsString("");
            } else {
                member(name);
            }
        }
        return finish(type);
    }

    /// Takes in one member of a geometry other than its type.
    void member(String name) throws BrokenFeature {
        switch (name) {
            case "coordinates" -> coordinates = Optional.of(nest());
            case "rings" -> esri = Shapes.grouped(nest().rings());
            case "paths" -> esri = nest().shape(Sketch.Kind.LINE);
            case "points" -> esri = nest().shape(Sketch.Kind.POINT);
            case "x" -> x = number();
            case "y" -> y = number();
            case "geometries" -> geometries();
            default -> parser.skipChildren();
        }
    }

    /// The shape, once all members are in.
    Optional<Sketch> finish(String type) throws BrokenFeature {
        if (esri.isPresent()) {
            return esri;
        }
        if (type.isEmpty() && !Double.isNaN(x) && !Double.isNaN(y)) {
            return Optional.of(Sketch.point(x, y));
        }
        if (type.equalsIgnoreCase("GeometryCollection")) {
            return Shapes.largestKind(members);
        }
        Optional<Sketch.Kind> kind = kind(type);
        if (kind.isEmpty()) {
            if (type.isEmpty() && coordinates.isEmpty()) {
                return Optional.empty();
            }
            throw new BrokenFeature("its type of geometry is \"" + type + "\"");
        }
        return coordinates.isEmpty() ? Optional.empty() : coordinates.get().shape(kind.get());
    }

    private void geometries() throws BrokenFeature {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            new JsonShape(parser).read().ifPresent(members::add);
        }
    }

    private static Optional<Sketch.Kind> kind(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "point", "multipoint" -> Optional.of(Sketch.Kind.POINT);
            case "linestring", "multilinestring" -> Optional.of(Sketch.Kind.LINE);
            case "polygon", "multipolygon" -> Optional.of(Sketch.Kind.POLYGON);
            default -> Optional.empty();
        };
    }

    private Nest nest() throws BrokenFeature {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            boolean isNull = parser.currentToken() == JsonToken.VALUE_NULL;
            String found = parser.getString();
            parser.skipChildren();
            if (isNull) {
                return Nest.NONE;
            }
            throw new BrokenFeature("its coordinates are " + found);
        }
        List<Nest> inner = new ArrayList<>();
        double[] place = {Double.NaN, Double.NaN};
        int figures = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_ARRAY) {
                inner.add(nest());
            } else {
                double figure = number();
                if (figures < 2) {
                    place[figures] = figure;
                }
                figures++;
            }
        }
        if (figures == 1 || (figures > 1 && !inner.isEmpty())) {
            throw new BrokenFeature("a position has one number");
        }
        return new Nest(inner, place[0], place[1]);
    }

    private double number() throws BrokenFeature {
        return switch (parser.currentToken()) {
            case VALUE_NUMBER_FLOAT, VALUE_NUMBER_INT -> parser.getDoubleValue();
            case VALUE_NULL -> Double.NaN;
            case VALUE_STRING -> numberOf(parser.getString());
            default -> throw new BrokenFeature("a coordinate is " + parser.getString());
        };
    }

    private static double numberOf(String text) throws BrokenFeature {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException odd) {
            throw new BrokenFeature("a coordinate is \"" + text + "\"");
        }
    }
}
