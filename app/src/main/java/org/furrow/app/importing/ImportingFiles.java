package org.furrow.app.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.Progress;
import org.furrow.domain.cleaning.CleaningSettings;
import org.furrow.domain.cleaning.Subject;
import org.furrow.domain.ground.OverlapSweep;
import org.furrow.domain.journal.ImportFact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.exchange.mapping.MappingFile;
import org.furrow.exchange.reading.FileReading;
import org.furrow.exchange.reading.Limits;
import org.furrow.exchange.reading.Source;
import org.furrow.store.StoreFailure;
import tools.jackson.databind.json.JsonMapper;

/// Importing files: every row is accepted, accepted with flags, or held with its reasons; no file fails as a whole.
///
/// Rows are read twice: once to compare them with one another and with the register, once to judge and write them. A
/// row that an earlier import brought is known by its content and changes nothing. What is written carries the import's
/// id, so that undoing all of it is one revision.
public final class ImportingFiles {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Furrow furrow;

    /// An importer into this register.
    public ImportingFiles(Furrow furrow) {
        this.furrow = furrow;
    }

    /// Imports as ordered, or only looks where the order is a dry run.
    ///
    /// @throws ImportStopped where the progress says so; what was written until then counts, and can be undone
    /// @throws UnfinishedImport where the disk is full or fails; importing the same files again goes on from there
    public ImportReport run(ImportOrder order, Progress progress) {
        try (FileReading reading = new FileReading(Limits.USUAL)) {
            return run(order, Planning.plan(Planning.sources(reading, order), order), progress);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (StoreFailure failure) {
            throw new UnfinishedImport(failure);
        }
    }

    private ImportReport run(ImportOrder order, List<ImportPlan> plans, Progress progress) {
        LocalDate today = LocalDate.ofInstant(furrow.clock().instant(), ZoneId.systemDefault());
        CleaningSettings settings = CleaningSettings.of(today).accepting(order.accepted());
        List<ImportPlan> placed =
                plans.stream().filter(plan -> plan.problem().isEmpty()).toList();
        Examining.Rules rules = new Examining.Rules(new RegisterSurroundings(furrow), settings);
        KeptRows kept = new KeptRows();
        Writing writing = writing(order, plans, today);
        try (FirstPass first = new FirstPass(furrow, rules, kept)) {
            placed.forEach(plan -> first.read(plan, progress));
            FirstPass.Comparison comparison = first.compare(subject(placed));
            SecondPass second = new SecondPass(
                    comparison,
                    new SecondPass.Rules(
                            rules,
                            kept,
                            first.knownReferences(),
                            order.details().isCorrection()),
                    writing,
                    progress);
            List<Long> rows = new ArrayList<>();
            for (ImportPlan plan : plans) {
                long start = second.tally().read();
                readAgain(second, plan, first.rows());
                rows.add(second.tally().read() - start);
            }
            OverlapSweep.Totals totals =
                    second.heldPlaces().isEmpty() ? comparison.totals() : first.totalsWithout(second.heldPlaces());
            return finish(second, totals, files(plans, rows));
        } catch (ImportStopped stopped) {
            writing.stop();
            throw stopped;
        }
    }

    private static void readAgain(SecondPass second, ImportPlan plan, long total) {
        if (plan.problem().isPresent()) {
            second.tally().unplaceable(plan.problem().orElseThrow());
            plan.source().read(new UnplacedRows(second.tally(), plan.problem().orElseThrow()));
        } else {
            second.read(plan, total);
        }
    }

    private Writing writing(ImportOrder order, List<ImportPlan> plans, LocalDate today) {
        RecordId id = order.details()
                .id()
                .orElseGet(() -> furrow.register(Permission.IMPORT).newId());
        Drafting.Author by = new Drafting.Author(id, order.author(), today);
        List<String> names = plans.stream().map(plan -> plan.source().name()).toList();
        String mapping =
                plans.isEmpty() ? "" : MappingFile.write(plans.getFirst().mapping());
        ImportFact.Begun begun = new ImportFact.Begun(names, subject(plans).code(), mapping);
        Drafting drafting = new Drafting(furrow.register(Permission.IMPORT), new HazardLookup(furrow), by);
        return new Writing(furrow.register(Permission.IMPORT), drafting, by, begun, order.isDryRun());
    }

    private static Subject subject(List<ImportPlan> plans) {
        return plans.isEmpty() ? Subject.HAZARDS : plans.getFirst().mapping().subject();
    }

    private static ImportReport finish(
            SecondPass second, OverlapSweep.Totals totals, List<ImportReport.FileReport> files) {
        Tally tally = second.tally();
        ImportReport report = new ImportReport(
                Optional.empty(),
                tally.counts(),
                tally.rules(),
                tally.examples(),
                totals,
                tally.bounds(),
                files,
                tally.problems());
        Optional<RecordId> id = second.writing()
                .finish(tally.counts(), tally.ruleCounts(), JSON.writeValueAsString(ReportJson.of(report)));
        return report.writtenAs(id);
    }

    private static List<ImportReport.FileReport> files(List<ImportPlan> plans, List<Long> rows) {
        List<ImportReport.FileReport> files = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            files.add(file(plans.get(i), rows.get(i)));
        }
        return files;
    }

    private static ImportReport.FileReport file(ImportPlan plan, long rows) {
        Source source = plan.source();
        return new ImportReport.FileReport(
                source.name(),
                source.format().label(),
                source.details().encoding().map(Object::toString),
                source.details().delimiter().map(Object::toString),
                plan.system().name(),
                plan.isStated(),
                rows,
                plan.mapping().subject().code(),
                MappingFile.write(plan.mapping()),
                plan.guesses().stream()
                        .map(guess -> new ImportReport.ColumnReport(
                                guess.column(),
                                guess.field().map(field -> field.code()).orElse(""),
                                guess.confidence(),
                                guess.reason()))
                        .toList());
    }
}
