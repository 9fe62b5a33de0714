package org.furrow.app.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.furrow.exchange.mapping.MappingProposal;
import org.furrow.exchange.reading.FileReading;
import org.furrow.exchange.reading.Format;
import org.furrow.exchange.reading.Source;
import org.furrow.exchange.reading.SourceRow;

/// Plans how the tables of one import are read.
///
/// Tables of one format with the same columns, whose names do not tell different things, are parts of one table: a year
/// or a province each. They share one mapping, proposed over rows of all of them, so that a code that one part lacks is
/// not unknown in it.
final class Planning {

    private static final int MOST_ROWS_OF_ONE = 400;
    private static final int FEWEST_ROWS_OF_ONE = 40;
    private static final int ROWS_OF_ALL = 8_000;

    private Planning() {}

    /// What tables must have in common to share a mapping.
    private record Likeness(Format format, Set<String> columns, String told) {}

    static List<ImportPlan> plan(List<Source> sources, ImportOrder order) {
        int most = Math.clamp(ROWS_OF_ALL / Math.max(1, sources.size()), FEWEST_ROWS_OF_ONE, MOST_ROWS_OF_ONE);
        Map<Likeness, List<SourceRow>> joined = new HashMap<>();
        List<ImportPlan.Sampled> sampled = new ArrayList<>();
        List<Likeness> likenesses = new ArrayList<>();
        for (Source source : sources) {
            ImportPlan.Sampled one = new ImportPlan.Sampled(source, source.sample(most));
            Likeness likeness = likeness(one);
            joined.computeIfAbsent(likeness, _ -> new ArrayList<>()).addAll(one.rows());
            sampled.add(one);
            likenesses.add(likeness);
        }
        Map<Likeness, MappingProposal> proposals = new HashMap<>();
        List<ImportPlan> plans = new ArrayList<>();
        for (int i = 0; i < sampled.size(); i++) {
            Likeness likeness = likenesses.get(i);
            MappingProposal proposal = given(sampled.get(i), order)
                    .orElseGet(() -> proposals.computeIfAbsent(
                            likeness,
                            _ -> propose(likeness.columns(), joined.getOrDefault(likeness, List.of()), order)));
            plans.add(ImportPlan.of(sampled.get(i), proposal, order));
        }
        return plans;
    }

    /// The tables of the files, in their order.
    static List<Source> sources(FileReading reading, ImportOrder order) {
        List<Source> sources = new ArrayList<>(reading.sources(order.files()));
        sources.addAll(reading.sourcesOf(order.details().files()));
        return sources;
    }

    private static Optional<MappingProposal> given(ImportPlan.Sampled table, ImportOrder order) {
        return order.findMapping(table.source().name()).map(mapping -> new MappingProposal(mapping, List.of()));
    }

    private static Likeness likeness(ImportPlan.Sampled one) {
        Set<String> columns = new LinkedHashSet<>(one.source().details().columns());
        one.rows().forEach(row -> columns.addAll(row.values().keySet()));
        return new Likeness(
                one.source().format(),
                columns,
                MappingProposal.toldBy(one.source().name()));
    }

    private static MappingProposal propose(Set<String> columns, List<SourceRow> rows, ImportOrder order) {
        return order.subject()
                .map(subject -> MappingProposal.propose(columns, rows, subject))
                .orElseGet(() -> MappingProposal.propose(columns, rows));
    }
}
