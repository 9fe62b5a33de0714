package org.furrow.exchange.reading;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells what a file is: by its first bytes, and by its ending only where these leave a choice.
final class Recognition {

    private static final int HEAD_BYTES = 1 << 16;
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SHAPE = {0, 0, 0x27, 0x0a};
    private static final Set<String> TABLE_ENDINGS = Set.of("csv", "tsv", "tab", "txt", "dat", "psv");
    private static final Set<String> SURE_TABLE_ENDINGS = Set.of("csv", "tsv", "tab", "psv");
    private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?(\\w+)[\\s>/]");

    private Recognition() {}

    /// The format of a file.
    ///
    /// @param isAsked whether a person named this very file; then a table is tried where nothing else fits
    static Format formatOf(Content content, boolean isAsked) throws IOException {
        byte[] head = content.head(HEAD_BYTES);
        if (startsWith(head, SQLITE)) {
            return Format.GEOPACKAGE;
        }
        if (startsWith(head, SHAPE)) {
            return content.ending().equals("shx") ? Format.UNKNOWN : Format.SHAPEFILE;
        }
        Charset charset = Encodings.detect(head);
        String text = new String(head, charset).strip();
        return text.isEmpty() || isBinary(text) ? Format.UNKNOWN : ofText(content, withoutMark(text), isAsked);
    }

    private static Format ofText(Content content, String text, boolean isAsked) {
        char first = text.charAt(0);
        if (first == '<') {
            return ofXml(text);
        }
        if ((first == '{' || first == '[' || first == 0x1e) && !SURE_TABLE_ENDINGS.contains(content.ending())) {
            return looksLikeGeoJson(text) || isAsked ? Format.GEOJSON : Format.UNKNOWN;
        }
        String ending = content.ending();
        boolean mayBeTable = isAsked || TABLE_ENDINGS.contains(ending);
        boolean isTable = SURE_TABLE_ENDINGS.contains(ending) || Delimiters.looksLikeTable(text);
        return mayBeTable && isTable ? Format.DELIMITED : Format.UNKNOWN;
    }

    private static Format ofXml(String text) {
        Matcher matcher = ROOT.matcher(text.replaceAll("(?s)<!--.*?-->|<\\?.*?\\?>|<!DOCTYPE[^>\\[]*>", ""));
        if (!matcher.find()) {
            return Format.UNKNOWN;
        }
        return switch (matcher.group(1).toLowerCase(Locale.ROOT)) {
            case "kml", "document", "folder", "placemark" -> Format.KML;
            case "gpx" -> Format.GPX;
            default -> Format.UNKNOWN;
        };
    }

    private static boolean looksLikeGeoJson(String text) {
        return text.contains("\"Feature") || text.contains("\"coordinates\"") || text.contains("\"features\"");
    }

    private static boolean isBinary(String text) {
        return text.chars().limit(4096).anyMatch(c -> c < 0x09 || (c > 0x0d && c < 0x1b));
    }

    private static String withoutMark(String text) {
        return text.charAt(0) == '\ufeff' ? text.substring(1) : text;
    }

    private static boolean startsWith(byte[] head, byte[] start) {
        if (head.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (head[i] != start[i]) {
                return false;
            }
        }
        return true;
    }
}
