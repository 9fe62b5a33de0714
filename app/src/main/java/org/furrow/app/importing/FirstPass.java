package org.furrow.app.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.furrow.app.Furrow;
import org.furrow.app.Progress;
import org.furrow.domain.cleaning.CleanRow;
import org.furrow.domain.cleaning.FileCleaning;
import org.furrow.domain.cleaning.FileFindings;
import org.furrow.domain.cleaning.Subject;
import org.furrow.domain.cleaning.Verdict;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.OverlapSweep;
import org.furrow.domain.ground.OverlapSweep.Overlap;
import org.furrow.exchange.reading.FileProblem;
import org.furrow.store.ground.FootprintStage;
import org.furrow.store.hazard.HazardQuery;

/// The first reading of all rows: what can only be seen by comparing them with one another and with the register.
///
/// Shapes wait in a file of their own for the sweep from west to east; of each row only a few numbers stay in memory.
final class FirstPass implements AutoCloseable {

    private final Furrow furrow;
    private final Examining.Rules rules;
    private final KeptRows kept;
    private final FileCleaning cleaning;
    private final FootprintStage stage = new FootprintStage();
    private final RegisterOverlaps registerOverlaps = new RegisterOverlaps();
    private final Set<String> inRegister;
    private final Set<String> known = new HashSet<>();
    private Optional<Bounds> bounds = Optional.empty();
    private long rows;

    FirstPass(Furrow furrow, Examining.Rules rules, KeptRows kept) {
        this.furrow = furrow;
        this.rules = rules;
        this.kept = kept;
        cleaning = new FileCleaning(rules.settings());
        inRegister = furrow.register().read(session -> new HazardQuery().listReferences(session));
    }

    /// What the comparison brought to light.
    ///
    /// @param totals the surfaces of all rows that no rule for single rows holds
    record Comparison(FileFindings findings, RegisterOverlaps register, OverlapSweep.Totals totals) {}

    void read(ImportPlan plan, Progress progress) {
        Examining.read(plan, rules, new Examining.Taker() {
            @Override
            public void take(Examined row) {
                FirstPass.this.take(row.clean());
                kept.add(plan, row);
                progress.at("Reading and comparing", ++rows, 0);
            }

            @Override
            public void problem(FileProblem problem) {
                kept.add(plan, problem);
            }
        });
    }

    private void take(CleanRow row) {
        int place = cleaning.add(row);
        if (inRegister.contains(row.identity().reference())) {
            known.add(row.identity().reference());
        }
        Optional<Footprint> footprint = row.ground().footprint();
        if (footprint.isPresent() && row.verdict() != Verdict.HELD) {
            stage.add(place, footprint.orElseThrow());
            Bounds box = footprint.orElseThrow().bounds();
            bounds = Optional.of(bounds.map(before -> before.with(box)).orElse(box));
        }
    }

    /// Ends the reading and compares.
    Comparison compare(Subject subject) {
        OverlapSweep.Totals alone = sweep(cleaning::overlap);
        if (subject == Subject.HAZARDS && bounds.isPresent()) {
            compareWithRegister(bounds.orElseThrow());
        }
        return new Comparison(cleaning.finish(), registerOverlaps, alone);
    }

    private void compareWithRegister(Bounds box) {
        furrow.register().read(session -> {
            new HazardQuery()
                    .eachIn(session, box, hazard -> stage.add(registerOverlaps.place(hazard), hazard.footprint()));
            return session;
        });
        if (registerOverlaps.places().isEmpty()) {
            return;
        }
        sweep(registerOverlaps::take);
        registerOverlaps.places().forEach(stage::remove);
    }

    private OverlapSweep.Totals sweep(java.util.function.Consumer<Overlap> listener) {
        OverlapSweep sweep = new OverlapSweep(OverlapSweep.USUAL_TOLERANCE, listener);
        stage.eachFromTheWest(sweep::add);
        return sweep.finish();
    }

    /// The surfaces of the rows that were taken, once those that were not are removed.
    OverlapSweep.Totals totalsWithout(List<Long> places) {
        places.forEach(stage::remove);
        return sweep(_ -> {});
    }

    /// The references that the files state and that hazards of the register had before.
    Set<String> knownReferences() {
        return known;
    }

    long rows() {
        return rows;
    }

    @Override
    public void close() {
        stage.close();
    }
}
