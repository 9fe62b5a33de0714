package org.furrow.app.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.furrow.app.Progress;
import org.furrow.domain.cleaning.CleanRow;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.cleaning.CleaningSettings;
import org.furrow.domain.cleaning.Finding;
import org.furrow.domain.cleaning.Judgement;
import org.furrow.domain.cleaning.Subject;
import org.furrow.domain.cleaning.Verdict;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.exchange.reading.FileProblem;
import org.furrow.exchange.reading.SourceRow;
import org.furrow.store.journal.ImportTable.Knowledge;

/// The second reading of all rows: each is judged with what comparing them brought to light, and written or held.
final class SecondPass {

    private static final int ROWS_AT_A_TIME = 512;

    private final FirstPass.Comparison comparison;
    private final Rules rules;
    private final CleaningSettings settings;
    private final Writing writing;
    private final HeldBefore heldBefore;
    private final Progress progress;
    private final Tally tally = new Tally();
    private final Map<Hash, Integer> copies = new HashMap<>();
    private final List<Long> heldPlaces = new ArrayList<>();
    private final List<Examined> gathered = new ArrayList<>();
    private int place;

    SecondPass(FirstPass.Comparison comparison, Rules rules, Writing writing, Progress progress) {
        this.comparison = comparison;
        this.rules = rules;
        this.settings = rules.single().settings();
        this.writing = writing;
        heldBefore = new HeldBefore(writing, settings);
        this.progress = progress;
    }

    /// What rows are held against, and where they come from.
    ///
    /// @param registerReferences references that hazards of the register had before this import
    /// @param isCorrection whether the rows were held and a person has corrected them
    record Rules(Examining.Rules single, KeptRows kept, Set<String> registerReferences, boolean isCorrection) {}

    Writing writing() {
        return writing;
    }

    Tally tally() {
        return tally;
    }

    /// The places of rows that were held although no rule for single rows held them.
    List<Long> heldPlaces() {
        return List.copyOf(heldPlaces);
    }

    void read(ImportPlan plan, long total) {
        rules.kept().read(plan, rules.single(), new Examining.Taker() {
            @Override
            public void take(Examined row) {
                gathered.add(row);
                if (gathered.size() == ROWS_AT_A_TIME) {
                    takeGathered(plan);
                    tell(total);
                }
            }

            @Override
            public void problem(FileProblem problem) {
                tally.problem(problem);
            }
        });
        takeGathered(plan);
        tell(total);
        writing.flush();
    }

    private void tell(long total) {
        ImportReport.Counts counts = tally.counts();
        progress.judged(counts.accepted(), counts.flagged(), counts.held());
        progress.at("Judging and writing", tally.read(), total);
    }

    private void takeGathered(ImportPlan plan) {
        Subject subject = plan.mapping().subject();
        List<CleanRow> judged = new ArrayList<>();
        List<Integer> copies = new ArrayList<>();
        for (Examined row : gathered) {
            CleanRow next = comparison.findings().judge(place + judged.size(), row.clean());
            judged.add(next);
            copies.add(copy(next, row.row(), subject));
        }
        List<Hash> fingerprints = IntStream.range(0, gathered.size())
                .parallel()
                .mapToObj(i -> Rows.fingerprint(subject, gathered.get(i).row(), copies.get(i)))
                .toList();
        List<Knowledge> knowledge = writing.knowledge(fingerprints);
        for (int i = 0; i < judged.size(); i++) {
            take(gathered.get(i), judged.get(i), new Known(fingerprints.get(i), knowledge.get(i)), plan);
        }
        gathered.clear();
    }

    private record Known(Hash fingerprint, Knowledge knowledge) {}

    private void take(Examined next, CleanRow compared, Known known, ImportPlan plan) {
        CleanRow examined = next.clean();
        SourceRow row = next.row();
        Knowledge knowledge = known.knowledge();
        Subject subject = plan.mapping().subject();
        CleanRow judged = knowledge == Knowledge.TAKEN ? compared : againstRegister(compared, subject);
        if (knowledge == Knowledge.HELD
                && !rules.isCorrection()
                && HeldMark.find(row).isPresent()) {
            judged = judged.judged(heldBefore.stillHolds(known.fingerprint(), plan));
        }
        if (judged.verdict() == Verdict.HELD && examined.verdict() != Verdict.HELD) {
            heldPlaces.add((long) place);
        }
        boolean isUnchanged =
                knowledge == Knowledge.TAKEN || (knowledge == Knowledge.HELD && judged.verdict() == Verdict.HELD);
        if (!isUnchanged) {
            writing.write(
                    judged,
                    Rows.source(row, judged, known.fingerprint()),
                    next.shape().filter(_ -> row.shape().isPresent()));
        }
        tally.row(judged, isUnchanged);
        place++;
    }

    /// Which copy of the same content this row is, so that a second copy is known apart from the first.
    private int copy(CleanRow judged, SourceRow row, Subject subject) {
        boolean isRepeated = judged.find(CleaningRule.CANDIDATE_DUPLICATE).isPresent()
                || judged.find(CleaningRule.EXACT_DUPLICATE).isPresent();
        return isRepeated ? copies.merge(Rows.fingerprint(subject, row, 0), 1, Integer::sum) : 0;
    }

    private CleanRow againstRegister(CleanRow row, Subject subject) {
        List<Judgement> found = new ArrayList<>();
        if (subject == Subject.HAZARDS
                && rules.registerReferences().contains(row.identity().reference())) {
            Finding finding = new Finding(
                    CleaningRule.DUPLICATE_REFERENCE,
                    "reference",
                    row.identity().reference(),
                    "The register has a hazard " + row.identity().reference()
                            + " already, and this row differs from it.",
                    "Correct that hazard, or give this one another reference.");
            found.add(
                    settings.accepts(CleaningRule.DUPLICATE_REFERENCE)
                            ? Judgement.done(finding, "kept as a separate record")
                            : Judgement.of(finding));
        }
        comparison.register().find(place).ifPresent(found::add);
        if (subject == Subject.RELEASES) {
            judgeRelease(row, found);
        }
        return row.judged(found);
    }

    /// A release that does not say how the land was released is never credited to any kind.
    private static void judgeRelease(CleanRow row, List<Judgement> found) {
        if (ReleaseKind.find(row.labels().kind()).isEmpty()) {
            Finding finding = new Finding(
                    CleaningRule.UNKNOWN_CODE,
                    "kind",
                    row.labels().kind(),
                    "The row does not say whether the land was cancelled, reduced or cleared.",
                    "Say it in the mapping: a column as kind, or fixed: kind: cleared.");
            found.add(new Judgement(finding, CleaningRule.Severity.HELD, ""));
        }
        if (row.identity().hazard().isEmpty()) {
            found.add(Judgement.of(new Finding(
                    CleaningRule.UNLINKED_RELEASE,
                    "",
                    "",
                    "The release names no hazard.",
                    "Name the hazard; until then it is linked to the one it lies in, or brings its own.")));
        }
    }
}
