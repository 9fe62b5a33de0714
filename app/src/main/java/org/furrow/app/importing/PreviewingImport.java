package org.furrow.app.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.furrow.app.Furrow;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.cleaning.CleaningSettings;
import org.furrow.domain.cleaning.DraftRow;
import org.furrow.domain.cleaning.Field;
import org.furrow.domain.cleaning.RowCleaning;
import org.furrow.domain.people.Permission;
import org.furrow.exchange.mapping.ColumnCodes;
import org.furrow.exchange.mapping.ColumnGuess;
import org.furrow.exchange.mapping.Mapping;
import org.furrow.exchange.mapping.MappingFile;
import org.furrow.exchange.mapping.MappingProposal;
import org.furrow.exchange.reading.FileProblem;
import org.furrow.exchange.reading.FileReading;
import org.furrow.exchange.reading.Limits;
import org.furrow.exchange.reading.RowSink;
import org.furrow.exchange.reading.Source;
import org.furrow.exchange.reading.SourceRow;

/// Looking at the first rows of files in preparation: what they were recognised as, and what each value would become.
public final class PreviewingImport {

    private static final int ROWS = 20;
    private static final int SAMPLE = 400;

    private final Furrow furrow;

    /// Looks at files for this register.
    public PreviewingImport(Furrow furrow) {
        this.furrow = furrow;
    }

    /// Each table of the files, parts of one table together.
    public List<TablePreview> preview(Preparation preparation) {
        furrow.register(Permission.IMPORT);
        ImportOrder order = order(furrow, preparation, true);
        ImportOrder proposed = ImportOrder.prepared(
                new ImportOrder.Details(order.details().files(), Map.of(), Optional.empty(), false),
                Set.of(),
                preparation.author(),
                true);
        try (FileReading reading = new FileReading(Limits.USUAL)) {
            List<Source> sources = Planning.sources(reading, order);
            List<ImportPlan> plans = Planning.plan(sources, proposed);
            Map<Mapping, List<ImportPlan>> groups = new LinkedHashMap<>();
            plans.forEach(plan -> groups.computeIfAbsent(plan.mapping(), _ -> new ArrayList<>())
                    .add(plan));
            Examining.Rules rules = rules(order);
            return groups.values().stream()
                    .map(group -> table(group, order, rules))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// What is asked of the import that a preparation leads to.
    static ImportOrder order(Furrow furrow, Preparation preparation, boolean isDryRun) {
        Map<String, Mapping> mappings = new HashMap<>();
        preparation.mappings().forEach((table, yaml) -> mappings.put(table, mapping(yaml)));
        Set<CleaningRule> accepted = new LinkedHashSet<>();
        preparation.accepted().forEach(id -> CleaningRule.find(id).ifPresent(accepted::add));
        return ImportOrder.prepared(
                new ImportOrder.Details(
                        new PreparationFolder(furrow.file()).files(preparation), mappings, Optional.empty(), false),
                accepted,
                preparation.author(),
                isDryRun);
    }

    private static Mapping mapping(String yaml) {
        try {
            return MappingFile.read(yaml);
        } catch (IOException wrong) {
            throw new IllegalStateException("A mapping that was kept cannot be read", wrong);
        }
    }

    private Examining.Rules rules(ImportOrder order) {
        LocalDate today = LocalDate.ofInstant(furrow.clock().instant(), ZoneId.systemDefault());
        return new Examining.Rules(
                new RegisterSurroundings(furrow), CleaningSettings.of(today).accepting(order.accepted()));
    }

    private static TablePreview table(List<ImportPlan> group, ImportOrder order, Examining.Rules rules) {
        ImportPlan first = group.getFirst();
        Source source = first.source();
        List<SourceRow> sample = source.sample(SAMPLE);
        ImportPlan plan = order.findMapping(source.name())
                .map(given -> ImportPlan.of(
                        new ImportPlan.Sampled(source, sample), new MappingProposal(given, List.of()), order))
                .orElse(first);
        return new TablePreview(
                group.stream().map(each -> each.source().name()).toList(),
                plan.mapping(),
                recognised(plan),
                plan.problem().or(() -> unreadable(source, sample)),
                columns(first, plan, sample),
                codes(plan.mapping(), sample),
                sample.stream().limit(ROWS).map(row -> row(row, plan, rules)).toList(),
                sample);
    }

    private static TablePreview.Recognised recognised(ImportPlan plan) {
        Source source = plan.source();
        return new TablePreview.Recognised(
                source.format().label(),
                source.details().encoding().map(Object::toString),
                source.details().delimiter().map(Object::toString),
                plan.problem().isPresent() ? "" : plan.system().name(),
                origin(plan));
    }

    private static TablePreview.Origin origin(ImportPlan plan) {
        if (plan.problem().isPresent()) {
            return TablePreview.Origin.NOBODY;
        }
        if (plan.mapping().crs().isPresent()) {
            return TablePreview.Origin.PERSON;
        }
        return plan.isStated() ? TablePreview.Origin.FILE : TablePreview.Origin.DEGREES;
    }

    /// Why a table gives no row at all, where a reading tells.
    private static Optional<FileProblem> unreadable(Source source, Collection<SourceRow> sample) {
        if (!sample.isEmpty()) {
            return Optional.empty();
        }
        AtomicReference<Optional<FileProblem>> told = new AtomicReference<>(Optional.empty());
        source.read(new RowSink() {
            @Override
            public void row(SourceRow row) {
                // There is none.
            }

            @Override
            public void problem(FileProblem problem) {
                told.set(Optional.of(problem));
            }

            @Override
            public boolean isDone() {
                return told.get().isPresent();
            }
        });
        return told.get();
    }

    private static List<TablePreview.Column> columns(ImportPlan proposed, ImportPlan plan, List<SourceRow> sample) {
        Map<String, ColumnGuess> guesses = new LinkedHashMap<>();
        proposed.guesses().forEach(guess -> guesses.put(guess.column(), guess));
        Set<String> names = new LinkedHashSet<>(plan.source().details().columns());
        sample.forEach(row -> names.addAll(row.values().keySet()));
        return names.stream()
                .map(name -> {
                    Optional<ColumnGuess> guess = Optional.ofNullable(guesses.get(name));
                    return new TablePreview.Column(
                            name,
                            Optional.ofNullable(plan.mapping().columns().get(name)),
                            guess.flatMap(ColumnGuess::field),
                            guess.map(ColumnGuess::confidence).orElse(0.0),
                            guess.map(ColumnGuess::reason).orElse(""));
                })
                .toList();
    }

    private static Map<Field, Map<String, String>> codes(Mapping mapping, List<SourceRow> sample) {
        Map<Field, Map<String, String>> codes = new EnumMap<>(Field.class);
        mapping.columns().forEach((column, field) -> {
            if (!ColumnCodes.of(field, mapping.subject()).isEmpty()) {
                Map<String, String> values = ColumnCodes.propose(column, field, sample);
                values.replaceAll((value, code) ->
                        mapping.codes().getOrDefault(field, Map.of()).getOrDefault(value, code));
                codes.put(field, values);
            }
        });
        return codes;
    }

    private static TablePreview.Row row(SourceRow row, ImportPlan plan, Examining.Rules rules) {
        DraftRow draft = plan.mapping().apply(row, plan.projection());
        return new TablePreview.Row(
                row, RowCleaning.examine(draft, plan.mapping().subject(), rules.surroundings(), rules.settings()));
    }
}
