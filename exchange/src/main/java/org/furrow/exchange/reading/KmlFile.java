package org.furrow.exchange.reading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/// KML: each Placemark is a row; its name, description, folder path and extended data are the columns.
final class KmlFile {

    private final Content content;
    private final Deque<String> folders = new ArrayDeque<>();
    private long number;

    private KmlFile(Content content) {
        this.content = content;
    }

    static Source open(Content content) {
        return new Source(
                content.name(),
                Format.KML,
                Source.Details.ofCrs("EPSG:4326"),
                sink -> new KmlFile(content).readInto(sink));
    }

    private void readInto(RowSink sink) throws IOException {
        try (XmlText xml = XmlText.open(content)) {
            while (!sink.isDone() && xml.next()) {
                step(xml, sink);
            }
        }
    }

    private void step(XmlText xml, RowSink sink) throws IOException {
        String name = xml.name();
        if (name.equals("folder")) {
            if (xml.isStart()) {
                folders.push("");
            } else if (!folders.isEmpty()) {
                folders.pop();
            }
        } else if (name.equals("name") && xml.isStart() && !folders.isEmpty()) {
            folders.pop();
            folders.push(xml.text());
        } else if (name.equals("placemark") && xml.isStart()) {
            number++;
            readPlacemark(xml, sink);
        } else if ((name.equals("style") || name.equals("schema")) && xml.isStart()) {
            xml.text();
        }
    }

    private void readPlacemark(XmlText xml, RowSink sink) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        KmlShape shape = new KmlShape();
        xml.findAttribute("id").ifPresent(id -> values.put("id", id));
        while (xml.next() && !xml.isEndOf("placemark")) {
            if (xml.isStart() && !shape.take(xml)) {
                readMember(xml, values);
            } else if (!xml.isStart()) {
                shape.end(xml.name());
            }
        }
        if (!folders.isEmpty()) {
            values.put("folder", folderPath());
        }
        if (shape.complaint().isEmpty()) {
            sink.row(new SourceRow(content.name(), number, values, shape.finish()));
        } else {
            sink.problem(FileProblem.ofRow(
                    content.name(),
                    number,
                    "Placemark " + number + " cannot be read: " + shape.complaint() + ".",
                    "Maybe write each position as longitude,latitude without blanks inside."));
        }
    }

    private static void readMember(XmlText xml, Map<String, String> values) throws IOException {
        String element = xml.name();
        switch (element) {
            case "name", "description", "address", "phonenumber", "snippet", "when", "begin", "end" ->
                values.putIfAbsent(element, xml.text());
            case "simpledata" -> {
                String column = xml.findAttribute("name").orElse("data");
                values.put(column, xml.text());
            }
            case "data" -> {
                String column = xml.findAttribute("name").orElse("data");
                values.put(column, dataValue(xml));
            }
            case "style", "stylemap", "lookat", "camera", "region" -> xml.text();
            default -> {
                // What stands deeper is met as it comes.
            }
        }
    }

    private static String dataValue(XmlText xml) throws IOException {
        String value = "";
        while (xml.next() && !xml.isEndOf("data")) {
            if (xml.isStart() && xml.name().equals("value")) {
                value = xml.text();
            }
        }
        return value;
    }

    private String folderPath() {
        StringBuilder path = new StringBuilder();
        for (Iterator<String> outermostFirst = folders.descendingIterator(); outermostFirst.hasNext(); ) {
            String folder = outermostFirst.next();
            path.append(path.isEmpty() || folder.isEmpty() ? "" : "/").append(folder);
        }
        return path.toString();
    }
}
