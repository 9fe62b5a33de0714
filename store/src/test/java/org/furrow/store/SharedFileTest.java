package org.furrow.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.ImportFact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.release.ReleaseRecorded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two writers and any number of readers share a file, as the command line and the server do.
class SharedFileTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    private static final String COUNTS = """
            SELECT (SELECT count(*) FROM journal WHERE kind = 'hazard-recorded') - (SELECT count(*) FROM hazards)
              + (SELECT count(*) FROM journal WHERE kind = 'release-recorded') - (SELECT count(*) FROM releases)
              + (SELECT max(position) FROM journal) - (SELECT position FROM derived_until)
              + (SELECT sum(remaining_m2) FROM hazards)
              - (SELECT sum(CASE WHEN line IN ('cleared', 'reduced', 'cancelled') THEN -square_metres
                  WHEN line IN ('overlap', 'rework', 'outsideBoundary') THEN 0 ELSE square_metres END)
                FROM ledger_posting WHERE known_until IS NULL)""";

    @TempDir
    Path folder;

    private Register one;
    private Register other;

    @BeforeEach
    void open() {
        one = Register.open(folder.resolve("register.gpkg"), Clock.systemUTC());
        other = Register.open(folder.resolve("register.gpkg"), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    @Test
    void what_one_releases_the_other_does_not_release_again() {
        RecordId hazard = one.newId();
        Footprint whole = RegisterContract.box(0, 0, 10, 10);
        one.append(draft(
                hazard,
                HazardFact.Recorded.of(Description.of("H-1"), new Extent.Drawn(whole), Classification.SUSPECTED)));
        other.append(draft(one.newId(), cleared(hazard, RegisterContract.box(0, 0, 5, 10))));

        one.append(draft(one.newId(), cleared(hazard, RegisterContract.box(0, 0, 6, 10))));

        long remaining = one.read(session -> session.number("SELECT remaining_m2 FROM hazards"));
        assertThat(remaining)
                .isCloseTo(RegisterContract.box(6, 0, 10, 10).area().squareMetres(), within(2L));
        assertWhole();
    }

    @Test
    void an_import_that_one_undoes_no_longer_counts_for_the_other() {
        RecordId batch = one.newId();
        RecordId hazard = one.newId();
        one.append(draft(batch, new ImportFact.Begun(List.of("a.csv"), "hazards", "")));
        one.append(draft(
                        hazard,
                        HazardFact.Recorded.of(
                                Description.of("H-1"),
                                new Extent.Drawn(RegisterContract.box(0, 0, 9, 9)),
                                Classification.SUSPECTED))
                .inBatch(batch));
        other.append(draft(batch, new ImportFact.Undone("wrong file")));

        one.append(draft(one.newId(), cleared(hazard, RegisterContract.box(0, 0, 6, 10))));

        long hazards = one.read(session -> session.number("SELECT count(*) FROM hazards"));
        assertThat(hazards).isZero();
        assertWhole();
    }

    @Test
    void two_that_write_by_turns_and_together_leave_whole_chains_and_the_right_state() {
        SampleDrafts drafts = new SampleDrafts(new Random(5), one::newId);
        for (int i = 0; i < 100; i++) {
            (i % 3 == 0 ? one : other).append(List.of(drafts.next(), drafts.next()));
        }

        CompletableFuture.allOf(writing(one, 6), writing(other, 7)).join();

        long entries = one.read(session -> one.journal().lastPosition(session));
        assertThat(entries).isEqualTo(400);
        assertWhole();
    }

    @Test
    void readers_see_the_journal_and_what_follows_from_it_in_step() {
        AtomicBoolean isDone = new AtomicBoolean();
        CompletableFuture<Void> writing =
                CompletableFuture.allOf(writing(one, 8), writing(other, 9)).whenComplete((_, _) -> isDone.set(true));
        long reads = 0;
        while (!isDone.get() || reads == 0) {
            long outOfStep = (reads++ % 2 == 0 ? one : other).read(session -> session.number(COUNTS));
            assertThat(outOfStep).isZero();
        }
        writing.join();
    }

    @Test
    void a_rebuild_while_others_write_compares_one_state() {
        CompletableFuture<Void> writing = writing(other, 10);
        do {
            assertThat(one.rebuild(folder).differences()).isEmpty();
        } while (!writing.isDone());
        writing.join();
    }

    private static CompletableFuture<Void> writing(Register register, long seed) {
        return CompletableFuture.runAsync(() -> {
            SampleDrafts drafts = new SampleDrafts(new Random(seed), register::newId);
            for (int i = 0; i < 100; i++) {
                register.append(drafts.next());
            }
        });
    }

    private void assertWhole() {
        List<String> wrong = one.read(session -> one.journal().verify(session));
        assertThat(wrong).isEmpty();
        assertThat(one.rebuild(folder).differences()).isEmpty();
    }

    private static Draft draft(RecordId record, Fact fact) {
        return Draft.of(record, DAY, "A", fact);
    }

    private static ReleaseRecorded cleared(RecordId hazard, Footprint footprint) {
        return new ReleaseRecorded(
                hazard,
                "R",
                ReleaseKind.CLEARED,
                new Extent.Drawn(footprint),
                OptionalInt.of(13),
                "Op",
                "B",
                false,
                Optional.empty());
    }
}
