package org.furrow.app.clearance;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.furrow.app.Furrow;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reporting all days of a file: a table whose columns are the fields of the form, or a JSON list of documents.
///
/// A bad row is told and stops no other. A row without a `key` gets one from what it says, so that the same file read
/// twice writes nothing twice.
public final class ReportingFile {

    private final Furrow furrow;

    /// Reporting to this register.
    public ReportingFile(Furrow furrow) {
        this.furrow = furrow;
    }

    /// What became of a row.
    public sealed interface Row {
        /// Its line in a table, or its place in a list, from 1.
        long line();

        /// It is in the register.
        record Taken(long line, RecordId id, boolean isRepeated) implements Row {}

        /// It is not.
        ///
        /// @param reasons why, each a line
        record Left(long line, List<String> reasons) implements Row {
            public Left {
                reasons = List.copyOf(reasons);
            }
        }
    }

    /// That the text is neither a table nor a list.
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        Unreadable(String message) {
            super(message);
        }
    }

    /// Reports every row.
    ///
    /// @param today the last day that anything can have happened
    /// @throws Unreadable where nothing can be read at all; then nothing was written
    public List<Row> report(String text, LocalDate today) throws Unreadable {
        furrow.register(Permission.REPORT_PROGRESS);
        List<Row> rows = new ArrayList<>();
        ProgressNames names = new ProgressNames(furrow);
        for (Line line : read(text)) {
            rows.add(report(line, names, today));
        }
        return rows;
    }

    private record Line(long number, Typed typed) {}

    private Row report(Line line, ProgressNames names, LocalDate today) {
        ProgressReading.Read read = ProgressReading.read(line.typed(), names, today);
        if (read.report().isEmpty()) {
            return new Row.Left(
                    line.number(),
                    read.faults().stream().map(ReportingFile::told).toList());
        }
        var sent = new ReportingProgress.Sent(key(line.typed()), read.report().orElseThrow());
        return switch (new ReportingProgress(furrow).report(sent, today)) {
            case ReportOutcome.Recorded recorded -> new Row.Taken(line.number(), recorded.id(), recorded.isRepeated());
            case ReportOutcome.Refused refused ->
                new Row.Left(
                        line.number(),
                        refused.reasons().stream().map(Reason::toString).toList());
        };
    }

    private static String told(FormFault fault) {
        return fault.field() + " cannot be read (" + fault.kind().code() + "): '" + fault.value() + "'";
    }

    /// The key that a row names, or one that follows from what it says.
    private static String key(Typed typed) {
        String named = typed.text("key");
        return named.isEmpty() ? "row-" + Digest.of(typed) : named;
    }

    private static final class Digest {
        private Digest() {}

        static String of(Typed typed) {
            try {
                byte[] hash = java.security.MessageDigest.getInstance("SHA-256")
                        .digest(typed.values().toString().getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(hash, 0, 16);
            } catch (java.security.NoSuchAlgorithmException missing) {
                throw new IllegalStateException("Every Java has SHA-256", missing);
            }
        }
    }

    private static List<Line> read(String text) throws Unreadable {
        return text.stripLeading().startsWith("[") || text.stripLeading().startsWith("{") ? list(text) : table(text);
    }

    private static List<Line> list(String text) throws Unreadable {
        try {
            JsonNode document = JsonMapper.shared().readTree(text);
            List<Line> lines = new ArrayList<>();
            for (JsonNode each : document.isArray() ? document : List.of(document)) {
                Map<String, List<String>> fields = new LinkedHashMap<>();
                each.properties().forEach(field -> fields.put(field.getKey(), texts(field.getValue())));
                lines.add(new Line(lines.size() + 1, new Typed(fields)));
            }
            return lines;
        } catch (JacksonException broken) {
            throw new Unreadable("The text cannot be read as JSON: " + broken.getOriginalMessage());
        }
    }

    private static List<String> texts(JsonNode value) {
        return value.isArray() ? value.valueStream().map(ReportingFile::text).toList() : List.of(text(value));
    }

    private static String text(JsonNode value) {
        return value.isObject() ? value.toString() : value.asString("");
    }

    private static List<Line> table(String text) throws Unreadable {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setDelimiter(text.lines().findFirst().orElse("").contains("\t") ? "\t" : ",")
                .get();
        List<Line> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : parser) {
                Map<String, List<String>> fields = new LinkedHashMap<>();
                record.toMap()
                        .forEach(
                                (column, value) -> fields.put(column.strip().toLowerCase(Locale.ROOT), List.of(value)));
                lines.add(new Line(parser.getCurrentLineNumber(), new Typed(fields)));
            }
        } catch (IOException | RuntimeException broken) { // what the table reader finds wrong comes as either
            throw new Unreadable("The text cannot be read as a table: " + broken.getMessage());
        }
        return lines;
    }
}
