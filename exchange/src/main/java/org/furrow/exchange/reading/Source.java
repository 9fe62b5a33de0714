package org.furrow.exchange.reading;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One table of rows found in a file, an archive or a folder. It can be read any number of times.
///
/// @param name the name of the file, with the path inside an archive or the table's name after it
/// @param format what it is
/// @param details what is known before the first row is read
/// @param rows what reads it
public record Source(String name, Format format, Details details, Rows rows) {

    /// Reads all rows once, from the beginning.
    @FunctionalInterface
    public interface Rows {
        /// Hands every row to the sink until the end or until the sink is done.
        void readInto(RowSink sink) throws IOException;
    }

    /// What is known of a source before its first row is read.
    ///
    /// @param encoding the character set, for text whose format does not fix it
    /// @param delimiter what stands between the columns of delimited text
    /// @param columns the columns, where the format lists them first; otherwise look at a sample
    /// @param declaredCrs the reference system as the file names it: a code, a URN or well-known text
    public record Details(
            Optional<Charset> encoding,
            Optional<Character> delimiter,
            List<String> columns,
            Optional<String> declaredCrs) {

        /// Nothing is known.
        public static final Details NONE = new Details(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

        public Details {
            columns = List.copyOf(columns);
        }

        /// Only the reference system is known.
        static Details ofCrs(String crs) {
            return new Details(Optional.empty(), Optional.empty(), List.of(), Optional.of(crs));
        }
    }

    /// A source that cannot be read and says why when it is.
    static Source ofProblem(FileProblem problem) {
        return new Source(problem.file(), Format.UNKNOWN, Details.NONE, sink -> sink.problem(problem));
    }

    /// Reads all rows from the beginning. What cannot be read becomes a problem and is never thrown.
    public void read(RowSink sink) {
        CountingSink counted = new CountingSink(sink);
        try {
            rows.readInto(counted);
        } catch (IOException broken) {
            sink.problem(FileProblem.ofFile(
                    name,
                    "The " + format.label() + " breaks after row " + counted.count + ": " + broken.getMessage(),
                    "Maybe the file was cut short in transfer; the rows before the break were read."));
        }
    }

    /// The first rows, for a look at what the columns hold.
    public List<SourceRow> sample(int most) {
        List<SourceRow> sample = new ArrayList<>();
        read(new RowSink() {
            @Override
            public void row(SourceRow row) {
                sample.add(row);
            }

            @Override
            public void problem(FileProblem problem) {
                // The second reading tells it.
            }

            @Override
            public boolean isDone() {
                return sample.size() >= most;
            }
        });
        return List.copyOf(sample);
    }

    private static final class CountingSink implements RowSink {
        private final RowSink inner;
        private long count;

        CountingSink(RowSink inner) {
            this.inner = inner;
        }

        @Override
        public void row(SourceRow row) {
            count = row.number();
            inner.row(row);
        }

        @Override
        public void problem(FileProblem problem) {
            inner.problem(problem);
        }

        @Override
        public boolean isDone() {
            return inner.isDone();
        }
    }
}
