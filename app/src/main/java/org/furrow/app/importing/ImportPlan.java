package org.furrow.app.importing;

import java.util.List;
import java.util.Optional;
import org.furrow.domain.ground.Sketch;
import org.furrow.exchange.crs.CrsDecision;
import org.furrow.exchange.crs.Projection;
import org.furrow.exchange.crs.ReferenceSystem;
import org.furrow.exchange.mapping.ColumnGuess;
import org.furrow.exchange.mapping.Mapping;
import org.furrow.exchange.mapping.MappingProposal;
import org.furrow.exchange.reading.FileProblem;
import org.furrow.exchange.reading.Source;
import org.furrow.exchange.reading.SourceRow;

/// How one table of rows will be read: what its columns mean and which reference system its numbers are in.
///
/// @param guesses why each column is taken for what it is; empty where the mapping was given
/// @param problem why its rows cannot be placed on the ground, where they cannot
record ImportPlan(
        Source source,
        Mapping mapping,
        List<ColumnGuess> guesses,
        ReferenceSystem system,
        boolean isStated,
        Optional<FileProblem> problem) {

    /// A table with its first rows.
    record Sampled(Source source, List<SourceRow> rows) {}

    static ImportPlan of(Sampled sampled, MappingProposal proposal, ImportOrder order) {
        Source source = sampled.source();
        Mapping mapping = proposal.mapping();
        List<String> named = order
                .crs()
                .or(mapping::crs)
                .or(() -> source.details().declaredCrs())
                .stream()
                .toList();
        return switch (CrsDecision.of(source.name(), named, samples(sampled.rows(), mapping))) {
            case CrsDecision.Known known ->
                new ImportPlan(source, mapping, proposal.guesses(), known.system(), !named.isEmpty(), Optional.empty());
            case CrsDecision.NotKnown no ->
                new ImportPlan(
                        source,
                        mapping,
                        proposal.guesses(),
                        ReferenceSystem.WGS_84,
                        !named.isEmpty(),
                        Optional.of(no.problem()));
        };
    }

    /// Whether a person said what the columns mean.
    boolean isMappingGiven() {
        return guesses.isEmpty();
    }

    /// The way from the file's numbers to WGS 84. A new one each time, because one serves one thread.
    Projection projection() {
        return Projection.of(system);
    }

    private static List<Sketch> samples(List<SourceRow> sample, Mapping mapping) {
        return sample.stream()
                .flatMap(row -> mapping.apply(row, Projection.identity()).shape().stream())
                .toList();
    }
}
