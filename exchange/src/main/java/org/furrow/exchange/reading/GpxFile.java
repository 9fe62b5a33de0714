package org.furrow.exchange.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;

/// GPX: waypoints are points, routes and tracks are lines; a track that returns to its first point is a polygon.
final class GpxFile {

    private static final int FEWEST_CORNERS = 4;

    private final Content content;
    private long number;

    private GpxFile(Content content) {
        this.content = content;
    }

    static Source open(Content content) {
        return new Source(
                content.name(),
                Format.GPX,
                Source.Details.ofCrs("EPSG:4326"),
                sink -> new GpxFile(content).readInto(sink));
    }

    private void readInto(RowSink sink) throws IOException {
        try (XmlText xml = XmlText.open(content)) {
            while (!sink.isDone() && xml.next()) {
                if (xml.isStart() && List.of("wpt", "rte", "trk").contains(xml.name())) {
                    readRow(xml, sink);
                }
            }
        }
    }

    private void readRow(XmlText xml, RowSink sink) throws IOException {
        number++;
        String kind = xml.name();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("gpx", kind);
        List<Ring> lines = new ArrayList<>();
        List<Double> line = new ArrayList<>();
        if (kind.equals("wpt")) {
            addPosition(xml, line);
        }
        while (xml.next() && !xml.isEndOf(kind)) {
            String name = xml.name();
            if (xml.isEndOf("trkseg")) {
                endLine(line, lines);
            } else if (xml.isStart() && (name.equals("trkpt") || name.equals("rtept"))) {
                addPosition(xml, line);
                xml.text();
            } else if (xml.isStart() && !name.equals("trkseg") && !name.equals("extensions")) {
                values.put(name, xml.text());
            }
        }
        endLine(line, lines);
        emit(values, lines, sink);
    }

    private void emit(Map<String, String> values, List<Ring> lines, RowSink sink) {
        boolean isUnreadable = lines.stream().anyMatch(ring -> Double.isNaN(ring.x(0)) || Double.isNaN(ring.y(0)));
        if (isUnreadable) {
            sink.problem(FileProblem.ofRow(
                    content.name(),
                    number,
                    "Entry " + number + " has a position that is not two numbers.",
                    "Maybe export it again from the device."));
        } else {
            sink.row(new SourceRow(content.name(), number, values, shape(lines)));
        }
    }

    private static Optional<Sketch> shape(List<Ring> lines) {
        List<Sketch.Part> parts =
                lines.stream().map(line -> new Sketch.Part(List.of(line))).toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        boolean isPoint = lines.size() == 1 && lines.getFirst().size() == 1;
        boolean isClosed = lines.stream().allMatch(line -> line.isClosed() && line.size() >= FEWEST_CORNERS);
        Sketch.Kind kind = isPoint ? Sketch.Kind.POINT : isClosed ? Sketch.Kind.POLYGON : Sketch.Kind.LINE;
        return Optional.of(new Sketch(kind, parts));
    }

    private static void endLine(List<Double> line, List<Ring> lines) {
        if (!line.isEmpty()) {
            lines.add(Ring.of(line.stream().mapToDouble(Double::doubleValue).toArray()));
            line.clear();
        }
    }

    private static void addPosition(XmlText xml, List<Double> line) {
        line.add(number(xml.findAttribute("lon").orElse("")));
        line.add(number(xml.findAttribute("lat").orElse("")));
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException odd) {
            return Double.NaN;
        }
    }
}
