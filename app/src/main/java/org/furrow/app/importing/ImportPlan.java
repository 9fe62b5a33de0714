package org.furrow.app.importing;

import java.util.List;
import java.util.Optional;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.ground.Sketch;
import org.furrow.exchange.crs.CrsGuess;
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
        Optional<String> stated =
                order.crs().or(mapping::crs).or(() -> source.details().declaredCrs());
        Optional<ReferenceSystem> system = stated.flatMap(ReferenceSystem::find);
        return new ImportPlan(
                source,
                mapping,
                proposal.guesses(),
                system.orElse(ReferenceSystem.WGS_84),
                stated.isPresent(),
                problem(source, stated, system, samples(sampled.rows(), mapping)));
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

    private static Optional<FileProblem> problem(
            Source source, Optional<String> stated, Optional<ReferenceSystem> system, List<Sketch> samples) {
        if (stated.isPresent() && system.isEmpty()) {
            return Optional.of(new FileProblem(
                    source.name(),
                    0,
                    CleaningRule.UNKNOWN_CRS.id(),
                    "The reference system '" + stated.orElseThrow() + "' is not known.",
                    "Maybe name it by its EPSG code with --crs EPSG:n."));
        }
        return stated.isPresent() ? Optional.empty() : CrsGuess.judge(source.name(), samples);
    }
}
