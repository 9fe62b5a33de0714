package org.furrow.exchange.document;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.furrow.domain.evidence.DocumentFault;
import org.furrow.domain.evidence.MediaType;

/// Tells texts apart. What begins like a page or a drawing for a browser is none.
final class Texts {

    /// What may stand before the first element of a GPX file. A document type is not among it.
    private static final Pattern PROLOGUE = Pattern.compile("\\A(?:\\s+|<\\?xml[^>]*\\?>|<!--(?:(?!-->).)*+-->)*+", 32);

    private static final Pattern GEOJSON = Pattern.compile("\"type\"\\s*:\\s*\""
            + "(?:FeatureCollection|Feature|GeometryCollection|(?:Multi)?(?:Point|LineString|Polygon))\"");

    private Texts() {}

    static Looking.Found look(Path file, byte[] head) throws IOException {
        if (!isText(file)) {
            return new Looking.Refused(DocumentFault.UNKNOWN_TYPE);
        }
        String start = new String(head, StandardCharsets.UTF_8);
        String bare = start.startsWith("\ufeff") ? start.substring(1) : start;
        String first = PROLOGUE.matcher(bare).replaceFirst("");
        if (first.matches("(?s)<gpx[\\s>].*")) {
            return Looking.known(MediaType.GPX);
        }
        if (first.startsWith("<") || bare.strip().startsWith("<")) {
            return new Looking.Refused(DocumentFault.UNKNOWN_TYPE);
        }
        boolean isGeoJson = first.startsWith("{") && GEOJSON.matcher(first).find();
        return Looking.known(isGeoJson ? MediaType.GEOJSON : MediaType.TEXT);
    }

    /// Whether all of it is UTF-8 without control characters other than those that end lines and columns.
    private static boolean isText(Path file) throws IOException {
        char[] chunk = new char[1 << 13];
        try (Reader reader = new java.io.InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            for (int count = reader.read(chunk); count >= 0; count = reader.read(chunk)) {
                for (int i = 0; i < count; i++) {
                    if (chunk[i] < ' ' && "\t\n\r\f".indexOf(chunk[i]) < 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException notText) {
            return false;
        }
    }
}
