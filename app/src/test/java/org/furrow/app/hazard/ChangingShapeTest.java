package org.furrow.app.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.furrow.app.hazard.Programme.assertRecorded;
import static org.furrow.app.hazard.Programme.at;
import static org.furrow.app.hazard.Programme.box;
import static org.furrow.app.hazard.Programme.codes;
import static org.furrow.app.hazard.Programme.description;
import static org.furrow.app.hazard.Programme.item;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.Outcome;
import org.furrow.domain.decision.Datum;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.ImportFact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.LedgerLine;
import org.furrow.domain.release.ReleaseKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Splits, merges, extensions and corrections, and what they do to the ledger.
class ChangingShapeTest {

    private static final Extent WHOLE = box(0, 0, 10, 10);

    @TempDir
    Path folder;

    private Programme programme;

    @BeforeEach
    void open() {
        programme = new Programme(folder);
    }

    @AfterEach
    void close() {
        programme.assertWhole();
        programme.close();
    }

    @ParameterizedTest
    @CsvSource({"4, 6", "5, 8", "7, 9"})
    void a_split_conserves_what_remains_to_the_square_metre(int released, int cut) {
        RecordId whole = programme.workedOn("H-1", WHOLE);
        assertRecorded(programme.release(operations(whole, 20), ReleaseKind.CLEARED, box(0, 0, released, 10)));
        long before = programme.remaining(whole);

        List<RecordId> parts = split(whole, 30, box(released, 0, cut, 10), box(cut, 0, 10, 10));

        RecordId[] all = {whole, parts.getFirst(), parts.getLast()};
        assertThat(programme.status(whole)).isEqualTo(WorkStatus.SUPERSEDED);
        assertThat(programme.status(parts.getFirst())).isEqualTo(WorkStatus.WORKED_ON);
        assertThat(programme.remaining(whole)).isZero();
        // Each part is rounded to a whole m², and what that moves is told as a correction.
        long rounding = programme.ledger(all).getOrDefault(LedgerLine.CORRECTED, 0L);
        assertThat(rounding).isBetween(-2L, 2L);
        assertThat(programme.remaining(all)).isEqualTo(before + rounding);
        assertThat(programme.ledger(all))
                .doesNotContainKey(LedgerLine.TRANSFERRED)
                .containsEntry(LedgerLine.NEWLY_IDENTIFIED, WHOLE.area().squareMetres());
    }

    @Test
    void a_split_whose_parts_do_not_fit_writes_nothing() {
        RecordId whole = programme.suspected("H-1", WHOLE);
        List<SplittingHazard.Part> parts = List.of(
                new SplittingHazard.Part(description("H-1"), box(0, 0, 6, 10)),
                new SplittingHazard.Part(description("H-1"), box(5, 0, 9, 10)));

        Outcome refused =
                new SplittingHazard(programme.register, programme.standard).split(operations(whole, 9), parts);

        assertThat(codes(refused)).contains("F-3.13", "F-3.14", "F-3.9");
        long hazards = programme.register.read(session -> session.number("SELECT count(*) FROM hazards"));
        assertThat(hazards).isEqualTo(1);
    }

    @Test
    void a_suspended_part_is_split_off_and_reported_on_its_own() {
        RecordId whole = programme.workedOn("H-1", WHOLE);
        RecordId flooded = split(whole, 20, box(0, 0, 5, 10), box(5, 0, 10, 10)).getFirst();
        Edit edit = operations(flooded, 21);

        assertRecorded(programme.change(
                edit.on(edit.support()
                        .telling(Datum.SUSPENDED_PART, "all of it")
                        .telling(Datum.MARKING_LEFT, "12 signs")),
                WorkStatus.SUSPENDED));

        assertThat(programme.status(flooded)).isEqualTo(WorkStatus.SUSPENDED);
    }

    @Test
    void an_indication_is_split_without_a_square_metre_in_the_ledger() {
        RecordId whole = programme.indication("H-1", WHOLE);

        List<RecordId> parts = split(whole, 3, box(0, 0, 5, 10), box(5, 0, 10, 10));

        assertThat(programme.ledger(whole, parts.getFirst(), parts.getLast())).isEqualTo(Map.of());
    }

    @Test
    void a_merge_conserves_what_remains_and_counts_shared_ground_once() {
        RecordId west = programme.suspected("H-1", box(0, 0, 6, 10));
        RecordId east = programme.suspected("H-2", box(5, 0, 10, 10));
        long before = programme.remaining(west, east);

        RecordId one = assertRecorded(new MergingHazards(programme.register, programme.standard)
                        .merge(operations(west, 9), List.of(MergingHazards.Other.of(east)), description("H-9")))
                .getLast()
                .draft()
                .record();

        Map<LedgerLine, Long> ledger = programme.ledger(west, east, one);
        assertThat(programme.remaining(west, east)).isZero();
        assertThat(programme.remaining(one)).isEqualTo(WHOLE.area().squareMetres());
        assertThat(ledger).doesNotContainKey(LedgerLine.TRANSFERRED);
        assertThat(ledger.get(LedgerLine.CORRECTED)).isEqualTo(WHOLE.area().squareMetres() - before);
        assertThat(programme.known(one).standing().hazard().evidence()).hasSize(1);
    }

    @Test
    void an_extension_adds_its_area_on_a_line_of_its_own() {
        RecordId id = programme.suspected("H-1", WHOLE);
        Extent wider = box(0, 0, 12, 10);
        ExtendingBoundary extending = new ExtendingBoundary(programme.register, programme.standard);
        assertThat(codes(extending.extend(operations(id, 9), wider))).containsExactly("F-3.11");

        assertRecorded(new AddingEvidence(programme.register, programme.standard)
                .add(operations(id, 8), item("detonation", 8, Optional.of(at(11, 5)))));
        assertRecorded(extending.extend(operations(id, 9), wider));

        assertThat(programme.ledger(id))
                .containsEntry(
                        LedgerLine.EXTENDED,
                        wider.area().squareMetres() - WHOLE.area().squareMetres());
    }

    @Test
    void a_correction_is_written_once_its_effect_was_shown_to_a_second_person() {
        RecordId id = programme.suspected("H-1", WHOLE);
        Extent right = box(0, 0, 8, 10);
        long effect = right.area().squareMetres() - WHOLE.area().squareMetres();
        CorrectingBoundary correcting = new CorrectingBoundary(programme.register, programme.standard);
        Edit edit = programme.edit(id, 9, "nmaa-im");

        Outcome first = correcting.correct(edit, right);
        assertThat(codes(first)).containsExactly("F-3.20");
        assertThat(first.reasons().getFirst().sentence()).contains(effect + " m²");
        assertRecorded(correcting.correct(edit.on(edit.support().showing(effect)), right));

        assertThat(programme.ledger(id)).containsEntry(LedgerLine.CORRECTED, effect);
    }

    @Test
    void a_description_is_corrected_by_two_persons_and_never_to_a_reference_that_is_taken() {
        RecordId id = programme.suspected("H-1", WHOLE);
        programme.indication("H-2", box(20, 0, 30, 10));
        CorrectingDescription correcting = new CorrectingDescription(programme.register, programme.standard);
        Edit edit = programme.edit(id, 9, "im-officer");

        assertThat(codes(correcting.correct(edit, description("H-2")))).containsExactly("F-3.9");
        assertThat(codes(correcting.correct(edit, description("H-1")))).containsExactly("F-0.11");
        assertRecorded(correcting.correct(edit, description("H-1").under("Other")));

        assertThat(programme.known(id).standing().hazard().description().operator())
                .isEqualTo("Other");
    }

    @Test
    void a_change_to_a_hazard_that_has_moved_on_is_refused_with_both_revisions() {
        RecordId id = programme.suspected("H-1", WHOLE);
        Hash seen = programme.known(id).latest();
        AddingEvidence adding = new AddingEvidence(programme.register, programme.standard);
        assertRecorded(adding.add(programme.edit(id, 2, "").seeing(seen), item("mine-sign", 2, Optional.empty())));

        Outcome refused = adding.add(programme.edit(id, 3, "").seeing(seen), item("mine-sign", 3, Optional.empty()));

        assertThat(codes(refused)).containsExactly("F-0.8");
        assertThat(refused.reasons().getFirst().sentence())
                .contains("Reclassified by Ann on 2025-03-02")
                .contains("EvidenceFound by Ann on 2025-03-03");
    }

    @Test
    void every_entry_continues_from_the_one_before() {
        RecordId id = programme.workedOn("H-1", WHOLE);

        var revisions = programme.known(id).revisions();

        for (int i = 1; i < revisions.size(); i++) {
            assertThat(revisions.get(i).draft().parents())
                    .containsExactly(revisions.get(i - 1).hash());
        }
    }

    @Test
    void what_an_undone_import_said_does_not_count() {
        RecordId id = programme.suspected("H-1", WHOLE);
        RecordId batch = programme.register.newId();
        programme.register.append(
                Draft.of(batch, Programme.DAY, "Ann", new ImportFact.Begun(List.of("a.csv"), "hazards", "")));
        programme.register.append(programme
                .known(id)
                .draft(
                        programme.edit(id, 2, ""),
                        new org.furrow.domain.hazard.HazardFact.Reclassified(Classification.CONFIRMED, "", ""))
                .inBatch(batch));
        assertThat(codes(programme.reclassify(id, 3, Classification.CONFIRMED))).contains("F-3.1");

        programme.register.append(Draft.of(batch, Programme.DAY, "Ann", new ImportFact.Undone("wrong file")));

        assertThat(codes(programme.reclassify(id, 3, Classification.CONFIRMED))).containsExactly("F-3.3");
    }

    private Edit operations(RecordId id, int days) {
        return programme.edit(id, days, "nmaa-operations");
    }

    private List<RecordId> split(RecordId whole, int days, Extent west, Extent east) {
        List<SplittingHazard.Part> parts = List.of(
                new SplittingHazard.Part(description("H-1a"), west),
                new SplittingHazard.Part(description("H-1b"), east));
        return assertRecorded(new SplittingHazard(programme.register, programme.standard)
                        .split(operations(whole, days), parts))
                .stream()
                .skip(1)
                .map(revision -> revision.draft().record())
                .toList();
    }
}
