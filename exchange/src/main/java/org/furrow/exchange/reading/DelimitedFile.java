package org.furrow.exchange.reading;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Delimited text: CSV, semicolons, tabs or bars, one heading line, in whatever character set it is.
final class DelimitedFile {

    private static final int HEAD_BYTES = 1 << 20;
    private static final int SHOWN_CHARS = 60;

    private final Content content;
    private final Limits limits;
    private final Charset charset;
    private final char delimiter;

    private DelimitedFile(Content content, Limits limits, Charset charset) throws IOException {
        this.content = content;
        this.limits = limits;
        this.charset = charset;
        String head = new String(content.head(HEAD_BYTES), charset);
        this.delimiter = Delimiters.detect(head.startsWith("\ufeff") ? head.substring(1) : head);
    }

    static Source open(Content content, Limits limits) throws IOException {
        DelimitedFile file = new DelimitedFile(content, limits, Encodings.detect(content));
        List<String> columns;
        try (DelimitedRecords records = file.records()) {
            columns = file.headings(records);
        }
        var details =
                new Source.Details(Optional.of(file.charset), Optional.of(file.delimiter), columns, Optional.empty());
        return new Source(content.name(), Format.DELIMITED, details, file::readInto);
    }

    private DelimitedRecords records() throws IOException {
        return new DelimitedRecords(Encodings.reader(content, charset), delimiter, limits.recordChars());
    }

    private void readInto(RowSink sink) throws IOException {
        try (DelimitedRecords records = records()) {
            List<String> columns = headings(records);
            long number = 0;
            while (!sink.isDone() && records.next()) {
                if (!(number == 0 && isTagRow(records.cells()))) {
                    number++;
                    readRow(records, columns, number, sink);
                }
            }
        }
    }

    private List<String> headings(DelimitedRecords records) throws IOException {
        boolean found = records.next();
        while (found && isSeparatorLine(records.cells())) {
            found = records.next();
        }
        if (!found || records.isBroken()) {
            throw new IOException("it has no line of headings that can be read");
        }
        return unique(records.cells());
    }

    private void readRow(DelimitedRecords records, List<String> columns, long number, RowSink sink) {
        List<String> cells = records.cells();
        if (records.isBroken()) {
            sink.problem(FileProblem.ofRow(
                    content.name(),
                    number,
                    "Row " + number + " cannot be read: " + records.complaint() + ".",
                    "Maybe double the quotation marks inside its text."));
        } else if (cells.size() < columns.size() || hasMore(cells, columns.size())) {
            sink.problem(FileProblem.ofRow(
                    content.name(),
                    number,
                    "Row " + number + " has " + cells.size() + " cells for " + columns.size() + " columns: "
                            + shown(cells),
                    records.isLast()
                            ? "Maybe the file was cut short in transfer."
                            : "Maybe a text with a delimiter in it lacks its quotation marks."));
        } else {
            sink.row(row(columns, cells, number));
        }
    }

    private SourceRow row(List<String> columns, List<String> cells, long number) {
        Map<String, String> values = LinkedHashMap.newLinkedHashMap(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), cells.get(i));
        }
        return new SourceRow(content.name(), number, values, Optional.empty());
    }

    private static boolean hasMore(List<String> cells, int columns) {
        return cells.size() > columns
                && cells.subList(columns, cells.size()).stream().anyMatch(cell -> !cell.isBlank());
    }

    /// The line by which a spreadsheet names its delimiter: `sep=;`.
    private static boolean isSeparatorLine(List<String> cells) {
        return cells.size() <= 2
                && !cells.isEmpty()
                && cells.getFirst().toLowerCase(Locale.ROOT).startsWith("sep=");
    }

    /// The row of tags beneath the headings by which HXL explains them: `#adm1+name`.
    private static boolean isTagRow(List<String> cells) {
        long tags = cells.stream().filter(cell -> cell.strip().startsWith("#")).count();
        long others = cells.stream()
                .filter(cell -> !cell.isBlank() && !cell.strip().startsWith("#"))
                .count();
        return tags > 0 && others == 0;
    }

    /// Headings by which every column can be told: empty ones get a number, repeated ones a count.
    private static List<String> unique(List<String> headings) {
        List<String> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String heading : headings) {
            String plain = heading.isBlank() ? "column " + (columns.size() + 1) : heading.strip();
            String name = plain;
            for (int count = 2; !seen.add(name); count++) {
                name = plain + " (" + count + ")";
            }
            columns.add(name);
        }
        return columns;
    }

    private static String shown(List<String> cells) {
        String line = String.join(" | ", cells);
        return line.length() > SHOWN_CHARS ? line.substring(0, SHOWN_CHARS) + "…" : line;
    }
}
