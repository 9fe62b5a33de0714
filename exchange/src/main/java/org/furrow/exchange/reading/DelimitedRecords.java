package org.furrow.exchange.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/// Cuts delimited text into records (RFC 4180, any delimiter, any line end), and goes on after a record whose quotes
/// are wrong: that record loses its first line only, and reading starts again with the next.
///
/// Written for that going on; a parser that stops at the first wrong quote loses the rest of a register.
final class DelimitedRecords implements Closeable {

    private static final int END = -1;

    private final Reader in;
    private final char delimiter;
    private final int mostChars;
    private final char[] buffer = new char[1 << 16];
    private int filled;
    private int at;
    private String again = "";
    private int againAt;
    private final StringBuilder raw = new StringBuilder();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private String complaint = "";
    private boolean last;
    private boolean isInsideBrokenLine;

    DelimitedRecords(Reader in, char delimiter, int mostChars) {
        this.in = in;
        this.delimiter = delimiter;
        this.mostChars = mostChars;
    }

    /// Goes to the next record that is not blank, and says whether there is one.
    boolean next() throws IOException {
        do {
            if (isInsideBrokenLine) {
                isInsideBrokenLine = false;
                dropLine();
            }
            if (peek() == END) {
                return false;
            }
            readRecord();
        } while (!isBroken() && cells.size() == 1 && cells.getFirst().isBlank());
        return true;
    }

    /// The cells of the record, without their quotes.
    List<String> cells() {
        return cells;
    }

    /// Whether the record's quotes are wrong; it then has no cells.
    boolean isBroken() {
        return !complaint.isEmpty();
    }

    /// What is wrong with the record, empty where nothing is.
    String complaint() {
        return complaint;
    }

    /// Whether the text ended without a line end, so that the record may be cut.
    boolean isLast() {
        return last;
    }

    private void readRecord() throws IOException {
        raw.setLength(0);
        cells = new ArrayList<>(Math.max(4, cells.size()));
        complaint = "";
        last = false;
        boolean more = true;
        while (more && complaint.isEmpty()) {
            more = readCell();
        }
        if (!complaint.isEmpty()) {
            startAgainAfterFirstLine();
        }
    }

    /// Reads one cell and says whether another follows in the same record.
    private boolean readCell() throws IOException {
        cell.setLength(0);
        if (peek() == '"') {
            take();
            return readQuoted();
        }
        while (true) {
            int c = take();
            if (c == delimiter) {
                return endCell(true);
            }
            if (c == '\n' || c == '\r' || c == END) {
                endLine(c);
                return endCell(false);
            }
            cell.append((char) c);
        }
    }

    private boolean readQuoted() throws IOException {
        while (true) {
            int c = take();
            if (c == END || raw.length() > mostChars) {
                complaint = "A quotation mark is opened and never closed";
                return false;
            }
            if (c != '"') {
                cell.append((char) c);
            } else if (peek() == '"') {
                take();
                cell.append('"');
            } else {
                return afterClosingQuote();
            }
        }
    }

    private boolean afterClosingQuote() throws IOException {
        int c = take();
        while (c == ' ' && delimiter != ' ') {
            c = take();
        }
        if (c == delimiter) {
            return endCell(true);
        }
        if (c == '\n' || c == '\r' || c == END) {
            endLine(c);
            return endCell(false);
        }
        complaint = "Text follows a closing quotation mark";
        return false;
    }

    private boolean endCell(boolean more) {
        cells.add(cell.toString());
        return more;
    }

    private void endLine(int c) throws IOException {
        last = c == END;
        if (c == '\r' && peek() == '\n') {
            take();
        }
    }

    private void startAgainAfterFirstLine() {
        cells = List.of();
        int end = 0;
        while (end < raw.length() && raw.charAt(end) != '\n' && raw.charAt(end) != '\r') {
            end++;
        }
        boolean isPair = end + 1 < raw.length() && raw.charAt(end) == '\r' && raw.charAt(end + 1) == '\n';
        int next = Math.min(raw.length(), end + (isPair ? 2 : 1));
        again = raw.substring(next) + again.substring(againAt);
        againAt = 0;
        isInsideBrokenLine = end == raw.length();
    }

    private int take() throws IOException {
        int c = peek();
        if (c != END) {
            raw.append((char) c);
            if (againAt < again.length()) {
                againAt++;
            } else {
                at++;
            }
        }
        return c;
    }

    private int peek() throws IOException {
        if (againAt < again.length()) {
            return again.charAt(againAt);
        }
        if (at == filled) {
            filled = Math.max(0, in.read(buffer, 0, buffer.length));
            at = 0;
        }
        return filled == 0 ? END : buffer[at];
    }

    private void dropLine() throws IOException {
        int c = take();
        while (c != '\n' && c != '\r' && c != END) {
            c = take();
        }
        if (c == '\r' && peek() == '\n') {
            take();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
