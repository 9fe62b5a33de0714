package org.furrow.exchange.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;

/// Reads well-known text into a sketch, however odd its rings are: unclosed, short or empty.
final class Wkt {

    private static final Pattern START = Pattern.compile(
            "\\s*(?:SRID\\s*=\\s*(\\d+)\\s*;)?\\s*"
                    + "(POINT|LINESTRING|POLYGON|MULTIPOINT|MULTILINESTRING|MULTIPOLYGON|GEOMETRYCOLLECTION)"
                    + "\\s*(?:ZM|Z|M)?\\s*",
            Pattern.CASE_INSENSITIVE);

    private final String text;
    private int at;

    private Wkt(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /// Whether a text begins like well-known text.
    static boolean looksLike(String text) {
        Matcher start = START.matcher(text);
        return start.lookingAt()
                && (rest(text, start).startsWith("(") || rest(text, start).startsWith("EMPTY"));
    }

    /// The shape; nothing where it is empty.
    ///
    /// @throws IllegalArgumentException where the text is no shape
    static Optional<Sketch> read(String text) {
        Matcher start = START.matcher(text);
        if (!start.lookingAt()) {
            throw new IllegalArgumentException("it does not begin with the name of a shape");
        }
        if (rest(text, start).startsWith("EMPTY")) {
            return Optional.empty();
        }
        Wkt wkt = new Wkt(text, start.end());
        String type = start.group(2).toUpperCase(Locale.ROOT);
        Optional<Sketch> shape = type.equals("GEOMETRYCOLLECTION") ? wkt.collection() : wkt.shape(type);
        if (!text.substring(wkt.at).isBlank()) {
            throw new IllegalArgumentException("text follows its end");
        }
        return shape;
    }

    private static String rest(String text, Matcher start) {
        return text.substring(start.end(), Math.min(text.length(), start.end() + 5))
                .toUpperCase(Locale.ROOT);
    }

    private Optional<Sketch> collection() {
        List<Sketch> members = new ArrayList<>();
        expect('(');
        do {
            Matcher start = START.matcher(text).region(at, text.length());
            if (!start.lookingAt() || start.group(2).equalsIgnoreCase("GEOMETRYCOLLECTION")) {
                throw new IllegalArgumentException("its collection holds something else than shapes");
            }
            at = start.end();
            shape(start.group(2).toUpperCase(Locale.ROOT)).ifPresent(members::add);
        } while (takes(','));
        expect(')');
        return members.stream()
                .map(Sketch::kind)
                .max(Sketch.Kind::compareTo)
                .map(kind -> new Sketch(
                        kind,
                        members.stream()
                                .filter(member -> member.kind() == kind)
                                .flatMap(member -> member.parts().stream())
                                .toList()));
    }

    private Optional<Sketch> shape(String type) {
        List<List<Ring>> parts = new ArrayList<>();
        int depth = type.equals("MULTIPOLYGON") ? 3 : type.equals("POLYGON") || type.equals("MULTILINESTRING") ? 2 : 1;
        Sketch.Kind kind = type.endsWith("POLYGON")
                ? Sketch.Kind.POLYGON
                : type.endsWith("POINT") ? Sketch.Kind.POINT : Sketch.Kind.LINE;
        if (depth == 3) {
            list(() -> parts.add(rings()));
        } else if (depth == 2) {
            List<Ring> rings = rings();
            if (kind == Sketch.Kind.POLYGON) {
                parts.add(rings);
            } else {
                rings.forEach(ring -> parts.add(List.of(ring)));
            }
        } else {
            Ring ring = ring();
            splitPoints(kind, ring).forEach(each -> parts.add(List.of(each)));
        }
        List<Sketch.Part> drawn = parts.stream()
                .filter(part -> part.stream().anyMatch(ring -> ring.size() > 0))
                .map(Sketch.Part::new)
                .toList();
        return drawn.isEmpty() ? Optional.empty() : Optional.of(new Sketch(kind, drawn));
    }

    private static List<Ring> splitPoints(Sketch.Kind kind, Ring ring) {
        if (kind != Sketch.Kind.POINT) {
            return List.of(ring);
        }
        List<Ring> points = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            points.add(Ring.of(ring.x(i), ring.y(i)));
        }
        return points;
    }

    private List<Ring> rings() {
        List<Ring> rings = new ArrayList<>();
        if (!takesEmpty()) {
            list(() -> rings.add(ring()));
        }
        return rings;
    }

    private Ring ring() {
        List<Double> numbers = new ArrayList<>();
        if (!takesEmpty()) {
            list(() -> position(numbers));
        }
        return Ring.of(numbers.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private void list(Runnable element) {
        expect('(');
        do {
            element.run();
        } while (takes(','));
        expect(')');
    }

    /// A position of two numbers or more, in brackets of its own where a multipoint has them.
    private void position(List<Double> numbers) {
        boolean bracketed = takes('(');
        numbers.add(number());
        numbers.add(number());
        while (isNumber()) {
            number();
        }
        if (bracketed) {
            expect(')');
        }
    }

    private boolean isNumber() {
        skipBlanks();
        return at < text.length() && "+-.0123456789nN".indexOf(text.charAt(at)) >= 0;
    }

    private double number() {
        skipBlanks();
        int from = at;
        while (at < text.length() && "+-.0123456789eEnNaA".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String figures = text.substring(from, at);
        try {
            return figures.equalsIgnoreCase("nan") ? Double.NaN : Double.parseDouble(figures);
        } catch (NumberFormatException odd) {
            String found = text.substring(from, Math.min(text.length(), from + 12));
            throw new IllegalArgumentException("a number is expected at \"" + found + "\"", odd);
        }
    }

    private boolean takesEmpty() {
        skipBlanks();
        boolean isEmpty = text.regionMatches(true, at, "EMPTY", 0, 5);
        at += isEmpty ? 5 : 0;
        return isEmpty;
    }

    private boolean takes(char sign) {
        skipBlanks();
        boolean found = at < text.length() && text.charAt(at) == sign;
        at += found ? 1 : 0;
        return found;
    }

    private void expect(char sign) {
        if (!takes(sign)) {
            String found = text.substring(at, Math.min(text.length(), at + 12));
            throw new IllegalArgumentException("\"" + sign + "\" is expected at \"" + found + "\"");
        }
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
