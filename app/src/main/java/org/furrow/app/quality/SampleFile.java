package org.furrow.app.quality;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.furrow.app.Spreadsheets;
import org.furrow.app.draft.BoundaryText;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Written;
import org.furrow.domain.quality.DrawnSquares;
import org.furrow.domain.quality.SampleOrder;
import org.furrow.exchange.writing.GpxText;
import tools.jackson.databind.json.JsonMapper;

/// A file that takes drawn squares to a device, a map or a spreadsheet. Each says with which seed they were drawn.
public enum SampleFile {
    GPX("application/gpx+xml"),
    GEOJSON("application/geo+json"),
    CSV("text/csv");

    private final String type;

    SampleFile(String type) {
        this.type = type;
    }

    /// The kind of file that ends so.
    public static Optional<SampleFile> find(String ending) {
        return Arrays.stream(values())
                .filter(file -> file.ending().equals(ending))
                .findFirst();
    }

    /// How the names of such files end.
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The media type.
    public String type() {
        return type;
    }

    /// What the file is called.
    public String name(DrawingSample.Drawn drawn) {
        String whose = drawn.from()
                .map(from -> from.reference().replaceAll("[^\\p{L}\\p{N}]+", "-") + "-")
                .orElse("");
        return "sample-" + whose + drawn.squares().order().seed() + "." + ending();
    }

    /// What stands in it.
    public String text(DrawingSample.Drawn drawn) {
        return switch (this) {
            case GPX -> gpx(drawn);
            case GEOJSON -> geoJson(drawn);
            case CSV -> csv(drawn);
        };
    }

    private static String gpx(DrawingSample.Drawn drawn) {
        return GpxText.of(
                "Sample " + drawn.squares().order().seed(),
                told(drawn),
                drawn.squares().squares().stream()
                        .map(square -> new GpxText.Named(square.name(), SampleJson.part(square), square.footprint()))
                        .toList());
    }

    private static String told(DrawingSample.Drawn drawn) {
        SampleOrder order = drawn.squares().order();
        String whose = drawn.from().map(from -> from.reference() + ", ").orElse("");
        return String.format(
                Locale.ROOT,
                "%s%d squares of %d m, seed %d, strip of %d m along the edge",
                whose,
                drawn.squares().squares().size(),
                order.layout().sideM(),
                order.seed(),
                order.layout().edgeM());
    }

    private static String geoJson(DrawingSample.Drawn drawn) {
        String description = JsonMapper.shared().writeValueAsString(told(drawn));
        StringJoiner features = new StringJoiner(
                ",\n",
                "{\"type\":\"FeatureCollection\",\"description\":" + description + ",\n" + "\"features\":[\n",
                "\n]}\n");
        for (DrawnSquares.Square square : drawn.squares().squares()) {
            features.add(String.format(
                    Locale.ROOT,
                    "{\"type\":\"Feature\",\"properties\":{\"name\":\"%s\",\"part\":\"%s\",\"seed\":%d,\"m2\":%d},"
                            + "\"geometry\":%s}",
                    square.name(),
                    SampleJson.part(square),
                    drawn.squares().order().seed(),
                    square.footprint().area().squareMetres(),
                    BoundaryText.writeGeoJson(square.footprint())));
        }
        return features.toString();
    }

    private static String csv(DrawingSample.Drawn drawn) {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            printer.printRecord(
                    "name",
                    "part",
                    "reference",
                    "seed",
                    "side_m",
                    "area_m2",
                    "latitude",
                    "longitude",
                    "utm",
                    "mgrs",
                    "wkt");
            for (DrawnSquares.Square square : drawn.squares().squares()) {
                printer.printRecord(cells(drawn, square));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory cannot be written", impossible);
        }
        return text.toString();
    }

    private static List<Object> cells(DrawingSample.Drawn drawn, DrawnSquares.Square square) {
        Position centre = square.footprint().bounds().centre();
        Written written = Written.of(centre);
        return List.of(
                square.name(),
                SampleJson.part(square),
                Spreadsheets.plain(
                        drawn.from().map(DrawingSample.From::reference).orElse("")),
                drawn.squares().order().seed(),
                drawn.squares().order().layout().sideM(),
                square.footprint().area().squareMetres(),
                String.format(Locale.ROOT, "%.7f", centre.latitude()),
                String.format(Locale.ROOT, "%.7f", centre.longitude()),
                written.utm(),
                written.mgrs(),
                square.footprint().toWkt());
    }
}
