package org.furrow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.furrow.domain.decision.Support;
import org.furrow.domain.draft.DraftFact;
import org.furrow.domain.draft.DraftState;
import org.furrow.domain.draft.DraftSummary;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.evidence.DocumentSummary;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Sight;
import org.furrow.domain.release.LedgerQuestion;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.release.ReleaseRecorded;
import org.furrow.store.draft.DraftQuery;
import org.furrow.store.evidence.DocumentQuery;
import org.furrow.store.hazard.HazardQuery;
import org.furrow.store.journal.JournalQuery;
import org.furrow.store.release.LedgerQuery;
import org.furrow.store.release.ReleaseQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A register of two organisations, asked by somebody who sees one of them.
class SeenRowsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    /// Tables whose rows say nothing of hazards, or only what a box on the map says when it is joined with them.
    private static final Set<String> FOR_ALL = Set.of("places", "derived_until", "furrow_migrations");

    private static final String TABLES = """
            SELECT name FROM main.sqlite_master WHERE type = 'table'
              AND name NOT LIKE 'gpkg%' AND name NOT LIKE 'rtree%' AND name NOT LIKE 'sqlite%'""";
    private static final String VIEWS = "SELECT name FROM temp.sqlite_master WHERE type = 'view'";

    @TempDir
    private Path folder;

    private Register whole;
    private Register alphas;
    private RecordId ofAlpha;
    private RecordId ofBravo;

    @BeforeEach
    void fill() {
        whole = Register.open(folder.resolve("register.gpkg"), Clock.systemUTC());
        alphas = whole.seenBy(Sight.of(List.of("Alpha")));
        ofAlpha = record("A-1", "Alpha", 0);
        ofBravo = record("B-1", "Bravo", 20);
        release(ofAlpha, "RA-1", 0);
        release(ofBravo, "RB-1", 20);
    }

    @AfterEach
    void close() {
        whole.close();
    }

    @Test
    void only_the_hazards_of_the_organisation_are_found_by_any_question() {
        HazardQuery hazards = new HazardQuery();
        List<RecordId> drawn = new ArrayList<>();
        alphas.read(session -> {
            hazards.eachFromTheWest(session, each -> drawn.add(each.id()));
            return drawn;
        });

        assertThat(drawn).containsExactly(ofAlpha);
        assertThat(number(
                        alphas,
                        session ->
                                hazards.count(session, HazardQuery.Filter.NONE).count()))
                .isEqualTo(1);
        assertThat(all(
                        alphas,
                        session -> hazards.find(session, ofBravo).stream().toList()))
                .isEmpty();
        assertThat(all(alphas, session -> hazards.listByReference(session, "B-1")))
                .isEmpty();
        assertThat(all(alphas, hazards::listReferences)).containsExactly("A-1");
        assertThat(number(alphas, session -> new ReleaseQuery().count(session))).isEqualTo(1);
        assertThat(number(whole, session -> new ReleaseQuery().count(session))).isEqualTo(2);
    }

    @Test
    void the_ledger_of_a_part_is_that_of_its_hazards() {
        long seen = closing(alphas);

        assertThat(seen).isPositive();
        assertThat(closing(whole)).isGreaterThan(seen);
        assertThat(closing(whole.seenBy(Sight.of(List.of("Alpha", "Bravo"))))).isEqualTo(closing(whole));
        assertThat(closing(whole.seenBy(Sight.of(List.of("Nobody"))))).isZero();
    }

    @Test
    void the_journal_of_a_part_has_its_entries_and_ends_where_the_whole_one_ends() {
        assertThat(all(alphas, session -> alphas.journal().list(session, ofBravo)))
                .isEmpty();
        assertThat(all(alphas, session -> alphas.journal().list(session, ofAlpha)))
                .hasSize(2);
        assertThat(entries(alphas, "", List.of())).containsExactly(3L, 1L);
        assertThat(entries(alphas, "", List.of(ofBravo))).isEmpty();
        assertThat(entries(alphas, "hazard-recorded", List.of())).containsExactly(1L);
        assertThat(entries(whole, "hazard-recorded", List.of())).containsExactly(2L, 1L);
        assertThat(number(alphas, session -> alphas.journal().lastPosition(session)))
                .isEqualTo(4);
        assertThat(number(
                        alphas, session -> alphas.journal().positionAt(session, Instant.parse("2100-01-01T00:00:00Z"))))
                .isEqualTo(4);
    }

    @Test
    void a_draft_follows_its_hazard_and_one_of_a_new_hazard_the_organisation_that_it_names() {
        RecordId seen = propose(ofAlpha, new ProposedChange.Moved(WorkStatus.TASKED));
        propose(ofBravo, new ProposedChange.Moved(WorkStatus.TASKED));
        RecordId fresh = propose(whole.newId(), newHazard("A-2", "Alpha"));
        propose(whole.newId(), newHazard("B-2", "Bravo"));

        assertThat(drafts(alphas)).containsExactlyInAnyOrder(seen, fresh);
        assertThat(drafts(whole)).hasSize(4);
        assertThat(all(alphas, session -> alphas.journal().list(session, fresh)))
                .hasSize(1);
        assertThat(whole.rebuild(folder).differences()).isEmpty();
    }

    @Test
    void a_document_follows_its_hazard_with_its_entries() {
        RecordId seen = whole.newId();
        RecordId hidden = whole.newId();
        whole.append(Draft.of(seen, DAY, "A", RegisterContract.document(ofAlpha)));
        whole.append(Draft.of(hidden, DAY, "A", RegisterContract.document(ofBravo)));
        DocumentQuery documents = new DocumentQuery();

        assertThat(all(alphas, session -> documents.listLatest(session, 9)))
                .extracting(DocumentSummary::id)
                .containsExactly(seen);
        assertThat(all(
                        alphas,
                        session -> documents.find(session, hidden).stream().toList()))
                .isEmpty();
        assertThat(all(alphas, session -> alphas.journal().list(session, hidden)))
                .isEmpty();
        assertThat(all(alphas, session -> alphas.journal().list(session, seen))).hasSize(1);
        assertThat(number(whole, session -> documents.count(session, ofBravo))).isEqualTo(1);
    }

    @Test
    void a_hazard_that_changes_its_organisation_changes_who_sees_its_past() {
        whole.append(Draft.of(
                ofBravo,
                DAY.plusDays(9),
                "A",
                new HazardFact.DescriptionCorrected(described("B-1", "Alpha"), "", "B")));

        assertThat(all(alphas, session -> alphas.journal().list(session, ofBravo)))
                .hasSize(3);
        assertThat(closing(alphas)).isEqualTo(closing(whole));
    }

    @Test
    void one_session_after_the_other_sees_only_its_own_part() {
        Register bravos = whole.seenBy(Sight.of(List.of("Bravo")));
        for (int i = 0; i < 6; i++) {
            assertThat(all(alphas, new HazardQuery()::listReferences)).containsExactly("A-1");
            assertThat(all(bravos, new HazardQuery()::listReferences)).containsExactly("B-1");
        }
    }

    @Test
    void every_table_is_for_all_or_seen_in_part() {
        List<String> tables = whole.read(session -> session.list(TABLES, row -> row.getString(1)));
        List<String> views = alphas.read(session -> session.list(VIEWS, row -> row.getString(1)));

        assertThat(views).isNotEmpty().doesNotContainAnyElementsOf(FOR_ALL);
        assertThat(tables).filteredOn(table -> !FOR_ALL.contains(table)).containsExactlyInAnyOrderElementsOf(views);
    }

    @Test
    void whoever_decides_waits_for_the_same_lock_whatever_they_see() {
        assertThat(alphas.decisions()).isSameAs(whole.decisions());
    }

    private static long number(Register register, Function<Session, Long> question) {
        return register.read(question);
    }

    private static <T> Collection<T> all(Register register, Function<Session, ? extends Collection<T>> question) {
        return List.copyOf(register.read(question));
    }

    private static long closing(Register register) {
        return register.read(session -> new LedgerQuery()
                .read(session, LedgerQuestion.everything(), Long.MAX_VALUE)
                .total()
                .closingM2());
    }

    private static List<Long> entries(Register register, String kind, List<RecordId> records) {
        JournalQuery.Period ever = new JournalQuery.Period(Instant.MIN, Instant.MAX, LocalDate.MIN, LocalDate.MAX);
        JournalQuery.Filter filter = new JournalQuery.Filter("", "", kind, records, Optional.empty(), ever);
        return register.read(session -> new JournalQuery(register.journal())
                .list(session, filter, Long.MAX_VALUE, 10).stream()
                        .map(entry -> entry.revision().position())
                        .toList());
    }

    private static List<RecordId> drafts(Register register) {
        DraftQuery.Filter waiting = new DraftQuery.Filter(Optional.of(DraftState.WAITING), "", "", "", "");
        return register.read(session -> new DraftQuery()
                .list(session, waiting, 10, 0).stream().map(DraftSummary::id).toList());
    }

    private RecordId propose(RecordId hazard, ProposedChange change) {
        RecordId draft = whole.newId();
        whole.append(
                Draft.of(draft, DAY, "A", new DraftFact.Proposed(hazard, change, "", Support.NONE, Optional.empty())));
        return draft;
    }

    private static ProposedChange newHazard(String reference, String operator) {
        return new ProposedChange.NewHazard(
                described(reference, operator), new Extent.Unknown(), Classification.INDICATION, List.of());
    }

    private RecordId record(String reference, String operator, int west) {
        RecordId id = whole.newId();
        whole.append(Draft.of(
                id,
                DAY,
                "A",
                new HazardFact.Recorded(
                        described(reference, operator),
                        new Extent.Drawn(RegisterContract.box(west, 0, west + 10, 10)),
                        Classification.CONFIRMED,
                        WorkStatus.OPEN,
                        List.of(),
                        List.of(),
                        Optional.empty())));
        return id;
    }

    private void release(RecordId hazard, String reference, int west) {
        whole.append(Draft.of(
                whole.newId(),
                DAY.plusDays(1),
                "A",
                new ReleaseRecorded(
                        hazard,
                        reference,
                        ReleaseKind.CLEARED,
                        new Extent.Drawn(RegisterContract.box(west, 0, west + 4, 4)),
                        OptionalInt.of(13),
                        "Op",
                        "B",
                        false,
                        Optional.empty())));
    }

    private static Description described(String reference, String operator) {
        return new Description(reference, "", Set.of(), "", "", "", operator, "");
    }
}
