package org.furrow.exchange.reading;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.ground.Sketch;

/// A shapefile: shapes in `.shp`, their columns in `.dbf`, the reference system in `.prj`. Only the first is needed.
final class ShapeFile {

    private static final int HEADER_BYTES = 100;
    private static final int LARGEST_RECORD_BYTES = 1 << 28;

    private final Content shapes;
    private final Optional<DbfTable> table;

    private ShapeFile(Content shapes, Optional<DbfTable> table) {
        this.shapes = shapes;
        this.table = table;
    }

    static Source open(Content content, Companions companions) throws IOException {
        Optional<Content> dbf = companions.find("dbf");
        Optional<DbfTable> table = dbf.isEmpty()
                ? Optional.empty()
                : Optional.of(DbfTable.of(dbf.get(), companions.findText("cpg").orElse("")));
        ShapeFile file = new ShapeFile(content, table);
        var details = new Source.Details(
                table.map(DbfTable::charset),
                Optional.empty(),
                table.map(DbfTable::columns).orElse(List.of()),
                companions.findText("prj").filter(text -> !text.isEmpty()));
        return new Source(content.name(), Format.SHAPEFILE, details, file::readInto);
    }

    private void readInto(RowSink sink) throws IOException {
        try (DataInputStream in = new DataInputStream(shapes.open());
                DbfTable.Rows rows = table.isPresent() ? table.get().rows() : DbfTable.Rows.NONE) {
            if (table.isEmpty()) {
                sink.problem(FileProblem.ofFile(
                        shapes.name(),
                        "The table beside the shapefile (.dbf) is missing; its shapes come without columns.",
                        "Maybe hand over all files of the shapefile: .shp, .dbf, .prj."));
            }
            in.skipNBytes(HEADER_BYTES);
            long number = 0;
            while (!sink.isDone() && readRecord(in, rows, number + 1, sink)) {
                number++;
            }
            if (!sink.isDone()) {
                judgeEnd(rows, number, sink);
            }
        }
    }

    /// Reads one record and says whether there was one.
    private boolean readRecord(DataInputStream in, DbfTable.Rows rows, long number, RowSink sink) throws IOException {
        Optional<byte[]> record = nextRecord(in);
        if (record.isEmpty()) {
            return false;
        }
        DbfTable.Row row = rows.next();
        if (row.isDeleted()) {
            return true;
        }
        Map<String, String> values = row.values();
        try {
            Optional<Sketch> shape = ShapeRecord.read(record.get());
            sink.row(new SourceRow(shapes.name(), number, values, shape));
        } catch (IllegalArgumentException broken) {
            sink.problem(FileProblem.ofRow(
                    shapes.name(),
                    number,
                    "Shape " + number + " cannot be read: " + broken.getMessage() + ".",
                    "Maybe repair the shapefile with the program that wrote it."));
        }
        return true;
    }

    private static Optional<byte[]> nextRecord(DataInputStream in) throws IOException {
        if (in.read() < 0) {
            return Optional.empty();
        }
        in.skipNBytes(3);
        long bytes = 2L * in.readInt();
        if (bytes < 4 || bytes > LARGEST_RECORD_BYTES) {
            throw new IOException("a record claims " + bytes + " bytes");
        }
        byte[] record = in.readNBytes((int) bytes);
        if (record.length < bytes) {
            throw new EOFException("the last record is cut");
        }
        return Optional.of(record);
    }

    private void judgeEnd(DbfTable.Rows rows, long shapesRead, RowSink sink) throws IOException {
        if (table.isPresent() && rows.count() != shapesRead) {
            sink.problem(FileProblem.ofFile(
                    shapes.name(),
                    "The shapefile has " + shapesRead + " shapes and its table has " + rows.count() + " rows.",
                    "Maybe the files belong to different versions; ask for them again."));
        }
    }
}
