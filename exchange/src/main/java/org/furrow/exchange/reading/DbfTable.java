package org.furrow.exchange.reading;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A dBASE table, the columns of a shapefile.
///
/// @param charset of its texts: from `.cpg`, from the header, or from the bytes
record DbfTable(Content content, List<Cell> cells, Charset charset, long rowCount, int rowBytes) {

    private static final int HEADER_BYTES = 32;
    private static final int CELL_HEADER_BYTES = 32;
    private static final int NAME_BYTES = 11;
    private static final int LOOK_BYTES = 1 << 20;

    /// One column.
    ///
    /// @param type C text, N and F numbers, D date, L yes or no
    record Cell(String name, char type, int bytes) {}

    /// One row.
    record Row(Map<String, String> values, boolean isDeleted) {
        static final Row EMPTY = new Row(Map.of(), false);
    }

    static DbfTable of(Content content, String codePage) throws IOException {
        ByteBuffer header = ByteBuffer.wrap(content.head(1 << 16)).order(ByteOrder.LITTLE_ENDIAN);
        if (header.remaining() < HEADER_BYTES) {
            throw new IOException("the table " + content.name() + " is too short");
        }
        long rows = Integer.toUnsignedLong(header.getInt(4));
        int headerBytes = Short.toUnsignedInt(header.getShort(8));
        int rowBytes = Short.toUnsignedInt(header.getShort(10));
        byte language = header.get(29);
        int start = Math.max(HEADER_BYTES, headerBytes);
        Charset charset = named(codePage).or(() -> byLanguage(language)).orElse(detected(content, start));
        List<Cell> cells = cells(header, Math.min(headerBytes, header.limit()), charset);
        return new DbfTable(content, cells, charset, rows, rowBytes);
    }

    List<String> columns() {
        return cells.stream().map(Cell::name).toList();
    }

    Rows rows() throws IOException {
        DataInputStream in = new DataInputStream(content.open());
        byte[] header = in.readNBytes(HEADER_BYTES);
        int headerBytes = Short.toUnsignedInt(
                ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).getShort(8));
        in.skipNBytes(headerBytes - HEADER_BYTES);
        return new Rows(Optional.of(this), in);
    }

    private static List<Cell> cells(ByteBuffer header, int until, Charset charset) {
        List<Cell> cells = new ArrayList<>();
        for (int at = HEADER_BYTES;
                at + CELL_HEADER_BYTES <= until && header.get(at) != 0x0d;
                at += CELL_HEADER_BYTES) {
            byte[] name = new byte[NAME_BYTES];
            header.get(at, name);
            int length = 0;
            while (length < NAME_BYTES && name[length] != 0) {
                length++;
            }
            char type = (char) header.get(at + NAME_BYTES);
            int bytes = Byte.toUnsignedInt(header.get(at + 16));
            int wide = type == 'C' ? bytes + 256 * Byte.toUnsignedInt(header.get(at + 17)) : bytes;
            cells.add(new Cell(new String(name, 0, length, charset).strip(), type, wide));
        }
        return cells;
    }

    private static Charset detected(Content content, int from) throws IOException {
        byte[] head = content.head(LOOK_BYTES);
        byte[] rows = Arrays.copyOfRange(head, Math.min(from, head.length), head.length);
        return Encodings.detect(rows);
    }

    private static Optional<Charset> named(String codePage) {
        String name = codePage.strip().toUpperCase(Locale.ROOT).replace("ANSI ", "windows-");
        if (name.matches("\\d{4}")) {
            name = "windows-" + name;
        } else if (name.matches("8859[-_]?\\d+")) {
            name = name.replaceAll("8859[-_]?", "ISO-8859-");
        }
        boolean isKnown = name.matches("[\\w.:+-]+") && Charset.isSupported(name);
        return isKnown ? Optional.of(Charset.forName(name)) : Optional.empty();
    }

    /// The code pages that a header byte names without doubt; 0x57 and 0 say no more than "as the computer had it".
    private static Optional<Charset> byLanguage(byte language) {
        return switch (Byte.toUnsignedInt(language)) {
            case 0x01 -> named("IBM437");
            case 0x02 -> named("IBM850");
            case 0xc8 -> named("1250");
            case 0xc9 -> named("1251");
            case 0x7e -> named("1256");
            case 0x03 -> named("1252");
            default -> Optional.empty();
        };
    }

    /// The rows one after the other; past the end they are empty.
    static final class Rows implements Closeable {

        /// Rows of a table that does not exist.
        static final Rows NONE = new Rows(Optional.empty(), new DataInputStream(InputStream.nullInputStream()));

        private final Optional<DbfTable> table;
        private final DataInputStream in;
        private long taken;

        private Rows(Optional<DbfTable> table, DataInputStream in) {
            this.table = table;
            this.in = in;
        }

        /// How many rows the table says it has.
        long count() {
            return table.map(DbfTable::rowCount).orElse(0L);
        }

        Row next() throws IOException {
            if (table.isEmpty() || taken >= count()) {
                return Row.EMPTY;
            }
            taken++;
            byte[] bytes = in.readNBytes(table.get().rowBytes);
            return bytes.length < table.get().rowBytes ? Row.EMPTY : table.get().row(bytes);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    private Row row(byte[] bytes) {
        Map<String, String> values = LinkedHashMap.newLinkedHashMap(cells.size());
        int at = 1;
        for (Cell cell : cells) {
            int length = Math.max(0, Math.min(cell.bytes(), bytes.length - at));
            values.putIfAbsent(cell.name(), text(cell, bytes, at, length));
            at += length;
        }
        return new Row(values, bytes.length > 0 && bytes[0] == '*');
    }

    private String text(Cell cell, byte[] bytes, int at, int length) {
        Charset used = cell.type() == 'C' ? charset : StandardCharsets.US_ASCII;
        String text = new String(bytes, at, length, used).replace("\0", "").strip();
        return switch (cell.type()) {
            case 'D' ->
                text.matches("\\d{8}")
                        ? text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6)
                        : text;
            case 'N', 'F' -> text.startsWith("*") ? "" : text;
            case 'L' -> text.equals("?") ? "" : text;
            default -> text;
        };
    }
}
