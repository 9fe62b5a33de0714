package org.furrow.exchange.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Cuts a JSON text into the texts of its features, one at a time: those of a FeatureCollection, of an array, or one
/// after the other on lines of their own.
///
/// A piece may be broken; the next one is found all the same. That is why the text is cut before it is parsed.
final class JsonPieces implements Closeable {

    private static final int END = -1;
    private static final String FEATURE = "\"Feature\"";

    private final Reader in;
    private final int mostChars;
    private final char[] buffer = new char[1 << 16];
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> members = new LinkedHashMap<>();
    private int filled;
    private int at;
    private String again = "";
    private int againAt;
    private Place place = Place.OUTSIDE;
    private boolean endedEarly;

    private enum Place {
        OUTSIDE,
        IN_COLLECTION,
        IN_FEATURES,
        IN_ARRAY
    }

    JsonPieces(Reader in, int mostChars) {
        this.in = in;
        this.mostChars = mostChars;
    }

    /// The text of the next feature, or nothing at the end.
    Optional<String> next() throws IOException {
        while (true) {
            int c = skipBlanks();
            if (c == END) {
                endedEarly = endedEarly || place != Place.OUTSIDE;
                return Optional.empty();
            }
            Optional<String> piece = step(c);
            if (piece.isPresent()) {
                return piece;
            }
        }
    }

    /// The members of the collection met so far, other than its features, as JSON text.
    Map<String, String> members() {
        return members;
    }

    /// Whether the text ended inside something.
    boolean endedEarly() {
        return endedEarly;
    }

    private Optional<String> step(int c) throws IOException {
        return switch (place) {
            case OUTSIDE -> {
                if (c == '[') {
                    take();
                    place = Place.IN_ARRAY;
                    yield Optional.empty();
                }
                yield c == '{' ? object() : Optional.of(value());
            }
            case IN_COLLECTION -> object();
            case IN_FEATURES, IN_ARRAY -> element(c);
        };
    }

    private Optional<String> element(int c) throws IOException {
        if (c == ']') {
            take();
            place = place == Place.IN_FEATURES ? Place.IN_COLLECTION : Place.OUTSIDE;
            return Optional.empty();
        }
        if (c == '}') {
            take();
            return Optional.empty();
        }
        return Optional.of(value());
    }

    /// Reads members until the features begin, or the whole object where it has none.
    private Optional<String> object() throws IOException {
        if (place == Place.OUTSIDE) {
            take();
            members.clear();
        }
        while (true) {
            int c = skipBlanks();
            if (c == END) {
                endedEarly = true;
                return place == Place.OUTSIDE ? Optional.of(whole()) : Optional.empty();
            }
            if (c == '}') {
                take();
                boolean isFeature = place == Place.OUTSIDE;
                place = Place.OUTSIDE;
                return isFeature ? Optional.of(whole()) : Optional.empty();
            }
            String key = value();
            if (skipBlanks() == '[' && key.equals("\"features\"")) {
                take();
                place = Place.IN_FEATURES;
                return Optional.empty();
            }
            members.put(key, value());
        }
    }

    private String whole() {
        StringBuilder whole = new StringBuilder("{");
        members.forEach((key, value) -> {
            whole.append(whole.length() > 1 ? "," : "").append(key).append(':').append(value);
        });
        return whole.append('}').toString();
    }

    /// Reads one value: a string, an object or array with all inside, or a bare word up to the next sign.
    private String value() throws IOException {
        text.setLength(0);
        int c = peek();
        if (c == '"') {
            string();
        } else if (c == '{' || c == '[') {
            nested();
        } else {
            bare();
        }
        return text.toString();
    }

    private void bare() throws IOException {
        append();
        for (int c = peek(); c != END && ",]}\n\r:".indexOf(c) < 0; c = peek()) {
            append();
        }
    }

    private void nested() throws IOException {
        int depth = 0;
        int features = 0;
        int lastOpening = 0;
        do {
            int c = peek();
            if (c == END || text.length() > mostChars) {
                endedEarly = endedEarly || c == END;
                return;
            }
            if (c == '"') {
                int start = text.length();
                string();
                if (isFeatureType(start) && ++features == 2) {
                    giveBack(lastOpening);
                    return;
                }
                continue;
            }
            if (c == '{') {
                lastOpening = text.length();
            }
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            append();
            if (depth > 0) {
                appendUntil("\"{[}]");
            }
        } while (depth > 0);
    }

    /// Appends what stands in the buffer before the next of these signs.
    private void appendUntil(String signs) {
        if (againAt < again.length()) {
            return;
        }
        int end = at;
        while (end < filled && signs.indexOf(buffer[end]) < 0) {
            end++;
        }
        text.append(buffer, at, end - at);
        at = end;
    }

    /// Whether the string just read is the value of `"type": "Feature"`.
    private boolean isFeatureType(int start) {
        if (text.length() - start != FEATURE.length() || text.indexOf(FEATURE, start) != start) {
            return false;
        }
        String before = text.substring(Math.max(0, start - 16), start).replaceAll("\\s", "");
        return before.endsWith("\"type\":");
    }

    /// A second feature begins inside the first: a brace is missing. The first ends here, broken.
    private void giveBack(int from) {
        again = text.substring(from) + again.substring(againAt);
        againAt = 0;
        text.setLength(from);
    }

    /// Reads a string; a raw line end closes a string that lacks its quotation mark.
    private void string() throws IOException {
        append();
        while (true) {
            appendUntil("\"\\\n");
            int c = peek();
            if (c == END || c == '\n') {
                endedEarly = endedEarly || c == END;
                return;
            }
            append();
            if (c == '"') {
                return;
            }
            if (c == '\\' && peek() != END) {
                append();
            }
        }
    }

    private int skipBlanks() throws IOException {
        int c = peek();
        while (c != END && (c <= ' ' || c == ',' || c == ':' || c == '\ufeff')) {
            take();
            c = peek();
        }
        return c;
    }

    private void append() throws IOException {
        int c = peek();
        if (c != END) {
            text.append((char) c);
            take();
        }
    }

    private void take() {
        if (againAt < again.length()) {
            againAt++;
        } else {
            at++;
        }
    }

    private int peek() throws IOException {
        if (againAt < again.length()) {
            return again.charAt(againAt);
        }
        if (at >= filled) {
            filled = Math.max(0, in.read(buffer, 0, buffer.length));
            at = 0;
        }
        return filled == 0 ? END : buffer[at];
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
