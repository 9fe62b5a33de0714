package org.furrow.exchange.reading;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.exchange.reading.FeatureText.BrokenFeature;

/// GeoJSON as a collection, an array, a bare geometry or features on lines of their own; Esri JSON too.
final class GeoJsonFile {

    private static final int SHOWN_CHARS = 60;
    private static final Pattern CRS_NAME = Pattern.compile("\"name\"\\s*:\\s*\"([^\"]*[:/][^\"]*)\"");
    private static final Pattern ESRI_CODE = Pattern.compile("\"(?:latestWkid|wkid)\"\\s*:\\s*(\\d+)");

    private final Content content;
    private final Limits limits;
    private final Charset charset;

    private GeoJsonFile(Content content, Limits limits, Charset charset) {
        this.content = content;
        this.limits = limits;
        this.charset = charset;
    }

    static Source open(Content content, Limits limits) throws IOException {
        GeoJsonFile file = new GeoJsonFile(content, limits, Encodings.detect(content.head(1 << 20)));
        Optional<String> crs;
        try (JsonPieces pieces = file.pieces()) {
            boolean isTopology =
                    pieces.next().map(piece -> piece.contains("\"Topology\"")).orElse(false);
            if (isTopology) {
                return Source.ofProblem(FileProblem.ofFile(
                        content.name(), "This is TopoJSON, which is not read.", "Maybe convert it to GeoJSON."));
            }
            crs = declaredCrs(pieces.members());
        }
        var details = new Source.Details(Optional.of(file.charset), Optional.empty(), List.of(), crs);
        return new Source(content.name(), Format.GEOJSON, details, sink -> file.readInto(sink, crs));
    }

    private JsonPieces pieces() throws IOException {
        return new JsonPieces(Encodings.reader(content, charset), limits.recordChars());
    }

    private void readInto(RowSink sink, Optional<String> crsBefore) throws IOException {
        try (JsonPieces pieces = pieces()) {
            long number = 0;
            Optional<String> piece = pieces.next();
            while (piece.isPresent()) {
                number++;
                readFeature(piece.get(), number, sink);
                piece = sink.isDone() ? Optional.empty() : pieces.next();
            }
            if (!sink.isDone()) {
                judgeEnd(pieces, number, sink);
                judgeCrs(declaredCrs(pieces.members()), crsBefore, sink);
            }
        }
    }

    private void readFeature(String piece, long number, RowSink sink) {
        try {
            Feature feature = FeatureText.read(piece);
            sink.row(new SourceRow(content.name(), number, feature.values(), feature.shape()));
        } catch (BrokenFeature broken) {
            sink.problem(FileProblem.ofRow(
                    content.name(),
                    number,
                    "Feature " + number + " cannot be read, " + broken.getMessage() + ": " + shown(piece),
                    "Maybe a bracket, a comma or a number is missing in it."));
        }
    }

    private void judgeEnd(JsonPieces pieces, long number, RowSink sink) {
        if (pieces.endedEarly()) {
            sink.problem(FileProblem.ofFile(
                    content.name(),
                    "The file ends in the middle, at feature " + number + ".",
                    "Maybe it was cut short in transfer; the features before were read."));
        }
    }

    private void judgeCrs(Optional<String> found, Optional<String> before, RowSink sink) {
        if (found.isPresent() && !found.equals(before)) {
            sink.problem(new FileProblem(
                    content.name(),
                    0,
                    CleaningRule.UNKNOWN_CRS.id(),
                    "The file names its reference system only after its rows: " + found.get() + ".",
                    "Maybe name it with --crs."));
        }
    }

    private static Optional<String> declaredCrs(Map<String, String> members) {
        String esri = members.getOrDefault("\"spatialReference\"", "");
        Matcher code = ESRI_CODE.matcher(esri);
        if (code.find()) {
            return Optional.of("EPSG:" + (code.group(1).equals("102100") ? "3857" : code.group(1)));
        }
        Matcher name = CRS_NAME.matcher(members.getOrDefault("\"crs\"", ""));
        return name.find() ? Optional.of(name.group(1)) : Optional.empty();
    }

    private static String shown(String piece) {
        String line = piece.replaceAll("\\s+", " ");
        return line.length() > SHOWN_CHARS ? line.substring(0, SHOWN_CHARS) + "…" : line;
    }
}
