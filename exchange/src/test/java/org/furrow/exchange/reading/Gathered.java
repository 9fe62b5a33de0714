package org.furrow.exchange.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All rows and problems of some files, in order, for tests.
public record Gathered(List<Source> sources, List<SourceRow> rows, List<FileProblem> problems) {

    public static Gathered from(Path... paths) {
        return from(Limits.USUAL, paths);
    }

    public static Gathered from(Limits limits, Path... paths) {
        List<SourceRow> rows = new ArrayList<>();
        List<FileProblem> problems = new ArrayList<>();
        try (FileReading reading = new FileReading(limits)) {
            List<Source> sources = reading.sources(List.of(paths));
            for (Source source : sources) {
                source.read(new RowSink() {
                    @Override
                    public void row(SourceRow row) {
                        rows.add(row);
                    }

                    @Override
                    public void problem(FileProblem problem) {
                        problems.add(problem);
                    }
                });
            }
            return new Gathered(sources, rows, problems);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public SourceRow row(int index) {
        return rows.get(index);
    }

    /// The folder of shared samples, found above the working directory where there is one.
    public static Optional<Path> sharedSamples() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path candidate = at.resolve("shared/data");
            if (candidate.toFile().isDirectory()) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
