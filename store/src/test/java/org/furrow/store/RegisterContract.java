package org.furrow.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.furrow.domain.decision.Support;
import org.furrow.domain.draft.DraftFact;
import org.furrow.domain.draft.DraftSummary;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.evidence.About;
import org.furrow.domain.evidence.Content;
import org.furrow.domain.evidence.DocumentFact;
import org.furrow.domain.evidence.DocumentKind;
import org.furrow.domain.evidence.DocumentSummary;
import org.furrow.domain.evidence.FileName;
import org.furrow.domain.evidence.MediaType;
import org.furrow.domain.evidence.Particulars;
import org.furrow.domain.evidence.Restriction;
import org.furrow.domain.evidence.Taken;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.EvidenceItem;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.ImportFact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.RowFinding;
import org.furrow.domain.journal.Source;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.release.ReleaseRecorded;
import org.furrow.store.draft.DraftQuery;
import org.furrow.store.evidence.DocumentQuery;
import org.furrow.store.hazard.HazardQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every store must do. A test class for each store extends it.
abstract class RegisterContract {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    @TempDir
    Path folder;

    private Register register;

    /// Opens the same, initially empty, register again.
    abstract Register open(Clock clock);

    @BeforeEach
    void openEmpty() {
        register = open(Clock.systemUTC());
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void what_is_appended_is_there_after_opening_again() {
        RecordId hazard = record("H-1", box(0, 0, 10, 10));

        register.close();
        register = open(Clock.systemUTC());

        long hazards = register.read(
                session -> session.number("SELECT count(*) FROM hazards WHERE id = ?", hazard.toString()));
        assertThat(hazards).isEqualTo(1);
        assertWhole();
    }

    @Test
    void an_entry_of_the_journal_can_neither_be_changed_nor_deleted() {
        record("H-1", box(0, 0, 10, 10));

        assertThatThrownBy(() -> register.read(session -> session.update("UPDATE journal SET author = 'B'")))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> register.read(session -> session.update("DELETE FROM journal")))
                .hasMessageContaining("append-only");
    }

    @Test
    void a_list_with_a_fact_that_cannot_be_written_is_not_written_at_all() {
        Draft good = recorded(register.newId(), "H-1", box(0, 0, 10, 10));
        Draft bad = Draft.of(register.newId(), DAY, "A", new Fact() {});

        assertThatThrownBy(() -> register.append(List.of(good, bad))).isInstanceOf(StoreFailure.class);

        long entries = register.read(session -> register.journal().lastPosition(session));
        assertThat(entries).isZero();
        record("H-2", box(0, 0, 10, 10));
        assertWhole();
    }

    @Test
    void a_hazard_is_found_by_its_box_as_it_is_now() {
        RecordId hazard = record("H-1", box(0, 0, 10, 10));
        record("H-2", box(200, 0, 210, 10));
        append(hazard, 1, new HazardFact.BoundaryCorrected(new Extent.Drawn(box(100, 0, 110, 10)), "moved", "B"));

        List<HazardQuery.Drawn> before = register.read(
                session -> new HazardQuery().listIn(session, box(2, 2, 8, 8).bounds()));
        List<HazardQuery.Drawn> now = register.read(
                session -> new HazardQuery().listIn(session, box(102, 2, 108, 8).bounds()));

        assertThat(before).isEmpty();
        assertThat(now).extracting(HazardQuery.Drawn::reference).containsExactly("H-1");
        assertThat(register.read(register::listUnsound)).isEmpty();
    }

    @Test
    void a_release_reaches_the_hazard_the_release_and_the_ledger() {
        Footprint whole = box(0, 0, 10, 10);
        RecordId hazard = record("H-1", whole);
        append(register.newId(), 5, release(hazard, ReleaseKind.CLEARED, box(0, 0, 5, 10)));

        long remaining = register.read(session -> session.number("SELECT remaining_m2 FROM hazards"));
        long balance = register.read(session -> session.number("""
                SELECT sum(CASE WHEN line IN ('cleared', 'reduced', 'cancelled') THEN -square_metres
                  ELSE square_metres END) FROM ledger_posting WHERE known_until IS NULL"""));
        assertThat(remaining)
                .isEqualTo(whole.area().squareMetres() - box(0, 0, 5, 10).area().squareMetres())
                .isEqualTo(balance);
        assertWhole();
    }

    @Test
    void an_import_that_is_undone_leaves_no_trace_in_the_current_state_and_all_of_it_in_the_journal() {
        RecordId kept = record("H-1", box(0, 0, 10, 10));
        RecordId batch = register.newId();
        RecordId imported = register.newId();
        append(batch, 0, new ImportFact.Begun(List.of("a.csv"), "hazards", ""));
        register.append(recorded(imported, "H-2", box(20, 0, 30, 10)).inBatch(batch));
        register.append(
                Draft.of(register.newId(), DAY.plusDays(9), "A", release(kept, ReleaseKind.REDUCED, box(0, 0, 5, 5)))
                        .inBatch(batch));
        register.append(Draft.of(register.newId(), DAY, "A", new ImportFact.RowHeld(source(7), "POINT (0 0)"))
                .inBatch(batch));
        append(batch, 10, new ImportFact.Undone("wrong file"));

        long hazards = register.read(session -> session.number("SELECT count(*) FROM hazards"));
        long releases = register.read(session -> session.number("SELECT count(*) FROM releases"));
        long remaining = register.read(session -> session.number("SELECT sum(remaining_m2) FROM hazards"));
        long rows = register.read(session -> session.number("SELECT count(*) FROM imported_row"));
        assertThat(List.of(hazards, releases, remaining, rows))
                .containsExactly(1L, 0L, box(0, 0, 10, 10).area().squareMetres(), 0L);
        assertWhole();
    }

    @Test
    void a_document_stands_beside_its_hazard_and_stays_when_it_is_withdrawn() {
        RecordId hazard = record("H-1", box(0, 0, 10, 10));
        RecordId document = register.newId();
        DocumentFact.Added added = document(hazard);
        append(document, 1, added);
        append(document, 2, new DocumentFact.Withdrawn("wrong field"));

        List<DocumentSummary> documents = register.read(session -> new DocumentQuery().list(session, hazard));

        assertThat(documents).singleElement().satisfies(found -> {
            assertThat(found.fact()).isEqualTo(added);
            assertThat(found.dated()).isEqualTo(DAY.plusDays(1));
            assertThat(found.withdrawn())
                    .map(DocumentSummary.Withdrawal::reason)
                    .contains("wrong field");
        });
        long counting = register.read(session -> new DocumentQuery().count(session, hazard));
        Map<String, String> contents = register.read(session -> new DocumentQuery().listContents(session));
        assertThat(counting).isZero();
        assertThat(contents).containsOnlyKeys("cd".repeat(32));
        assertWhole();
    }

    @Test
    void writers_that_come_together_are_all_answered_and_none_is_lost() {
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        for (int writer = 0; writer < 8; writer++) {
            int start = writer * 100;
            writers.add(CompletableFuture.runAsync(() -> {
                for (int i = 0; i < 25; i++) {
                    record("H-" + (start + i), box(start + i, 0, start + i + 1, 1));
                }
            }));
        }
        writers.forEach(CompletableFuture::join);

        long hazards = register.read(session -> session.number("SELECT count(*) FROM hazards"));
        assertThat(hazards).isEqualTo(200);
        assertWhole();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void random_histories_leave_the_state_that_the_journal_derives_again(long seed) {
        Random random = new Random(seed);
        List<RecordId> hazards = new ArrayList<>();
        List<RecordId> batches = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Optional<RecordId> batch = anyOf(batches, random);
            Draft draft = randomDraft(random, hazards, i);
            register.append(batch.isPresent() && random.nextBoolean() ? draft.inBatch(batch.get()) : draft);
            if (random.nextInt(40) == 0) {
                batches.add(register.newId());
                append(batches.getLast(), 0, new ImportFact.Begun(List.of("f"), "hazards", ""));
            }
            if (random.nextInt(60) == 0 && !batches.isEmpty()) {
                append(batches.remove(random.nextInt(batches.size())), 0, new ImportFact.Undone("mistake"));
            }
            if (random.nextInt(80) == 0) {
                register.close();
                register = open(Clock.systemUTC());
            }
        }

        assertWhole();
    }

    private Draft randomDraft(Random random, List<RecordId> hazards, int number) {
        if (hazards.isEmpty() || random.nextInt(3) == 0) {
            hazards.add(register.newId());
            return recorded(hazards.getLast(), "H-" + number, box(0, 0, 10, 10));
        }
        RecordId hazard = hazards.get(random.nextInt(hazards.size()));
        Footprint part = box(random.nextInt(5), random.nextInt(5), 6 + random.nextInt(6), 6 + random.nextInt(6));
        LocalDate day = DAY.plusDays(random.nextInt(-5, 300));
        return switch (random.nextInt(9)) {
            case 0 -> draft(hazard, day, new HazardFact.Extended(new Extent.Drawn(box(0, 0, 12, 12)), "r", "B"));
            case 1 -> draft(hazard, day, new HazardFact.Reopened(new Extent.Drawn(part), "find", "B"));
            case 2 ->
                draft(
                        hazard,
                        day,
                        new HazardFact.DescriptionCorrected(
                                Description.of("H-" + number).inDistrict("D" + random.nextInt(3)), "r", "B"));
            case 3 ->
                draft(
                        hazard,
                        day,
                        new HazardFact.EvidenceFound(
                                new EvidenceItem("mine-signs", day, Optional.empty(), "team", "")));
            case 4 -> draft(hazard, day, new HazardFact.StatusChanged(WorkStatus.TASKED, "order", "B"));
            case 5 -> draft(register.newId(), day, document(hazard));
            default ->
                draft(
                        register.newId(),
                        day,
                        release(hazard, random.nextBoolean() ? ReleaseKind.CLEARED : ReleaseKind.CANCELLED, part));
        };
    }

    private void assertWhole() {
        List<String> wrong = register.read(session -> register.journal().verify(session));
        assertThat(wrong).isEmpty();
        assertThat(register.rebuild(folder).differences()).isEmpty();
    }

    @Test
    void a_draft_about_several_hazards_stands_at_each_of_them_and_has_moved_on_with_any_of_them() {
        RecordId west = record("H-1", box(0, 0, 10, 10));
        RecordId east = record("H-2", box(10, 0, 20, 10));
        RecordId draft = register.newId();
        append(
                draft,
                1,
                new DraftFact.Proposed(
                        west,
                        new ProposedChange.Merged(
                                List.of(new ProposedChange.Other(east, Optional.of(latest(east)))), "H-3", ""),
                        "one field",
                        Support.NONE,
                        Optional.of(latest(west))));

        assertThat(draftsOf(west)).extracting(DraftSummary::id).containsExactly(draft);
        assertThat(draftsOf(east)).noneMatch(DraftSummary::isMovedOn).hasSize(1);
        append(east, 2, new HazardFact.StatusChanged(WorkStatus.TASKED, "order", "B"));
        assertThat(draftsOf(west)).allMatch(DraftSummary::isMovedOn).hasSize(1);
        assertWhole();
    }

    private List<DraftSummary> draftsOf(RecordId hazard) {
        DraftQuery.Filter about = new DraftQuery.Filter(Optional.empty(), "", "", hazard.toString(), "");
        return register.read(session -> new DraftQuery().list(session, about, 9, 0));
    }

    private Hash latest(RecordId hazard) {
        return register.read(
                session -> register.journal().list(session, hazard).getLast().hash());
    }

    private RecordId record(String reference, Footprint footprint) {
        RecordId id = register.newId();
        register.append(recorded(id, reference, footprint));
        return id;
    }

    private void append(RecordId id, int days, Fact fact) {
        register.append(draft(id, DAY.plusDays(days), fact));
    }

    private static Draft recorded(RecordId id, String reference, Footprint footprint) {
        return draft(
                id,
                DAY,
                HazardFact.Recorded.of(
                        Description.of(reference), new Extent.Drawn(footprint), Classification.SUSPECTED));
    }

    private static Draft draft(RecordId id, LocalDate day, Fact fact) {
        return Draft.of(id, day, "A", fact);
    }

    private static ReleaseRecorded release(RecordId hazard, ReleaseKind kind, Footprint footprint) {
        return new ReleaseRecorded(
                hazard, "R", kind, new Extent.Drawn(footprint), OptionalInt.of(13), "Op", "B", false, Optional.empty());
    }

    static DocumentFact.Added document(RecordId hazard) {
        return new DocumentFact.Added(
                hazard,
                new About.TheHazard(),
                new Particulars("The mill from the road", DocumentKind.PHOTO, "team 4", "en"),
                Restriction.RESTRICTED,
                new Content(new Hash("cd".repeat(32)), 1_234, MediaType.JPEG, new FileName("mill.jpg")),
                new Taken(Optional.of(new Position(-24.5, -36.25)), Optional.of(DAY.atTime(9, 30))));
    }

    private static Source source(long row) {
        return new Source(
                "a.csv",
                row,
                new Hash("ab".repeat(32)),
                Map.of("id", "7"),
                List.of(new RowFinding("missing-geometry", "", "", "no", "", "")));
    }

    private static Optional<RecordId> anyOf(List<RecordId> ids, Random random) {
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(random.nextInt(ids.size())));
    }

    /// A box in steps of 0.0001 degrees at 36° S 24° W, in the open ocean.
    static Footprint box(int west, int south, int east, int north) {
        double w = -24 + west * 0.0001;
        double e = -24 + east * 0.0001;
        double s = -36 + south * 0.0001;
        double n = -36 + north * 0.0001;
        return Footprint.of(Sketch.polygon(w, s, e, s, e, n, w, n, w, s));
    }
}
