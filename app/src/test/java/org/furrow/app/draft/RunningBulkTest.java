package org.furrow.app.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.Outcome;
import org.furrow.app.hazard.ReadingRegister;
import org.furrow.app.journal.CheckingRegister;
import org.furrow.app.journal.ReadingToday;
import org.furrow.app.journal.Today;
import org.furrow.domain.decision.ChangeRefusal;
import org.furrow.domain.draft.DraftState;
import org.furrow.domain.draft.DraftSummary;
import org.furrow.domain.draft.Objection;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several hazards or drafts that somebody deals with in one go.
class RunningBulkTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Furrow furrow;

    @SuppressWarnings("NullAway.Init")
    private RunningBulk running;

    private Actor acting = new Actor("ann", "ann", Role.DATA_ENTRY);

    @BeforeEach
    void open() {
        Clock clock = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
        furrow = Furrow.open(folder.resolve("x.gpkg"), clock);
        running = new RunningBulk(furrow.actingFor(() -> acting));
    }

    @AfterEach
    void close() {
        running.close();
        assertThat(new CheckingRegister(furrow).checkAndRebuild(folder).problems())
                .isEmpty();
        furrow.close();
    }

    @Test
    void the_preview_shows_before_and_after_and_writes_nothing() {
        List<RecordId> hazards = hazards(3);
        long before = length();

        Bulk bulk = looked(hazards, "description", Map.of("operator", "Veldrin Deminers"));

        assertThat(bulk.stage()).isEqualTo(Bulk.Stage.LOOKED);
        assertThat(bulk.passing()).extracting(BulkLine::reference).containsExactly("H-1", "H-2", "H-3");
        assertThat(bulk.passing().getFirst().differences())
                .containsExactly(new Difference("operator", "", "", "Veldrin Deminers"));
        assertThat(length()).isEqualTo(before);
    }

    @Test
    void one_confirmation_makes_one_draft_for_each_under_one_mark() {
        List<RecordId> hazards = hazards(3);
        Bulk bulk = looked(hazards, "description", Map.of("operator", "Veldrin Deminers", "place", "Mill"));

        Bulk done = acted(bulk.id());

        assertThat(done.made()).hasSize(3);
        assertThat(marked(bulk.id())).extracting(DraftSummary::hazard).containsExactlyInAnyOrderElementsOf(hazards);
        assertThat(marked(bulk.id())).extracting(DraftSummary::state).containsOnly(DraftState.WAITING);
        assertThat(new ReadingRegister(furrow)
                        .read(ReadingRegister.Question.first(10))
                        .hazards())
                .allMatch(hazard -> hazard.description().operator().isEmpty());
    }

    @Test
    void what_was_proposed_in_one_go_is_new_to_everybody_else() {
        List<RecordId> hazards = hazards(2);
        long before = length();
        acted(looked(hazards, "description", Map.of("operator", "Veldrin Deminers"))
                .id());

        Today.News news = new ReadingToday(furrow).read(before).news();

        assertThat(news.kinds()).isEqualTo(Map.of("draft-proposed", 2L));
        assertThat(news.newest()).hasSize(2);
    }

    @Test
    void whoever_confirms_twice_proposes_once() {
        Bulk bulk = looked(hazards(2), "description", Map.of("operator", "Veldrin Deminers"));

        running.act(bulk.id(), RunningBulk.Waiting.PROPOSED_TOO);
        running.act(bulk.id(), RunningBulk.Waiting.PROPOSED_TOO);
        ended(bulk.id());
        running.act(bulk.id(), RunningBulk.Waiting.PROPOSED_TOO);

        assertThat(marked(bulk.id())).hasSize(2);
    }

    @Test
    void a_refused_one_is_told_with_all_its_reasons_and_the_others_go_on() {
        List<RecordId> hazards = hazards(2);
        RecordId nobody = furrow.register().newId();

        Bulk bulk = looked(
                Stream.concat(hazards.stream(), Stream.of(nobody)).toList(), "status", Map.of("to", "completed"));

        assertThat(bulk.passing()).isEmpty();
        assertThat(bulk.refused()).hasSize(3);
        assertThat(bulk.refused().getLast().against())
                .extracting(reason -> reason.code())
                .containsExactly(ChangeRefusal.UNKNOWN_HAZARD.code());
        assertThat(bulk.refused().getFirst().against())
                .extracting(reason -> reason.code())
                .contains(ChangeRefusal.NOT_IN_TABLE.code());
    }

    @Test
    void what_changed_between_preview_and_confirmation_is_not_proposed() {
        List<RecordId> hazards = hazards(2);
        Bulk bulk = looked(hazards, "description", Map.of("operator", "Veldrin Deminers"));
        RecordId other = propose(hazards.getFirst(), "Another operator");
        approve(other);

        Bulk done = acted(bulk.id());

        assertThat(done.made()).hasSize(1);
        assertThat(done.refused().getFirst().against())
                .extracting(reason -> reason.code())
                .containsExactly(ChangeRefusal.MOVED_ON.code());
    }

    @Test
    void those_about_which_a_draft_waits_are_told_and_can_be_left_out() {
        List<RecordId> hazards = hazards(2);
        propose(hazards.getFirst(), "Another operator");
        Bulk bulk = looked(hazards, "description", Map.of("operator", "Veldrin Deminers"));

        assertThat(bulk.lines()).extracting(BulkLine::waiting).containsExactly(1L, 0L);
        running.act(bulk.id(), RunningBulk.Waiting.LEFT_OUT);
        ended(bulk.id());

        assertThat(marked(bulk.id())).extracting(DraftSummary::hazard).containsExactly(hazards.getLast());
    }

    @Test
    void the_same_evidence_is_added_to_several() {
        Bulk bulk = looked(
                hazards(2),
                "evidence",
                Map.of("evidence-kind", "verbal-report", "observed", "2026-01-15", "source", "farmer"));

        assertThat(acted(bulk.id()).made()).hasSize(2);
    }

    @Test
    void drafts_of_one_go_are_approved_refused_or_withdrawn_together() {
        Bulk first = looked(hazards(3), "description", Map.of("operator", "Veldrin Deminers"));
        List<RecordId> drafts = acted(first.id()).made();

        acting = new Actor("bea", "bea", Role.APPROVER);
        Bulk approval = running.begin(BulkAction.APPROVE, drafts.subList(0, 1)).orElseThrow();
        running.look(approval.id(), new BulkOrder.Approve());
        assertThat(ended(approval.id()).passing()).hasSize(1);
        acted(approval.id());
        Bulk refusal = running.begin(BulkAction.REFUSE, drafts).orElseThrow();
        running.look(refusal.id(), new BulkOrder.Refuse(List.of(new Objection("", "wrong name"))));
        assertThat(ended(refusal.id()).passing()).hasSize(2);

        acting = new Actor("ann", "ann", Role.DATA_ENTRY);
        assertThat(running.find(refusal.id())).isEmpty();
        Bulk withdrawal = running.begin(BulkAction.WITHDRAW, drafts).orElseThrow();
        running.look(withdrawal.id(), new BulkOrder.Withdraw("a mistake"));
        assertThat(ended(withdrawal.id()).refused()).hasSize(1);
        acted(withdrawal.id());

        assertThat(marked(first.id()))
                .extracting(DraftSummary::state)
                .containsExactlyInAnyOrder(DraftState.APPROVED, DraftState.WITHDRAWN, DraftState.WITHDRAWN);
    }

    @Test
    void nobody_approves_their_own_in_one_go() {
        Bulk first = looked(hazards(1), "description", Map.of("operator", "Veldrin Deminers"));
        List<RecordId> drafts = acted(first.id()).made();

        acting = new Actor("ann", "ann", Role.ADMINISTRATOR);
        Bulk approval = running.begin(BulkAction.APPROVE, drafts).orElseThrow();
        running.look(approval.id(), new BulkOrder.Approve());

        assertThat(ended(approval.id()).refused().getFirst().against())
                .extracting(reason -> reason.code())
                .containsExactly(ChangeRefusal.AUTHOR_APPROVES.code());
    }

    @Test
    void none_and_too_many_are_refused_and_a_viewer_proposes_nothing() {
        assertThat(running.begin(BulkAction.STATUS, List.of())).isEmpty();
        List<RecordId> many = IntStream.rangeClosed(0, RunningBulk.MOST)
                .mapToObj(_ -> furrow.register().newId())
                .toList();
        assertThat(running.begin(BulkAction.STATUS, many)).isEmpty();
        assertThat(running.begin(BulkAction.STATUS, many.subList(1, many.size())))
                .isPresent();

        acting = new Actor("vera", "vera", Role.VIEWER);
        assertThatThrownBy(() -> running.begin(BulkAction.STATUS, many.subList(0, 1)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void the_oldest_that_nobody_works_on_makes_room() {
        List<RecordId> one = List.of(furrow.register().newId());
        RecordId first = running.begin(BulkAction.STATUS, one).orElseThrow().id();
        for (int i = 0; i < 20; i++) {
            assertThat(running.begin(BulkAction.STATUS, one)).isPresent();
        }

        assertThat(running.find(first)).isEmpty();
    }

    private List<RecordId> hazards(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(this::hazard).toList();
    }

    private RecordId hazard(int number) {
        Map<String, String> form = Map.of(
                "reference", "H-" + number,
                "contamination", "ap-mines",
                "to", "sha",
                "boundary", "-36.0000, -24.0000\n-36.0000, -23.9990\n-35.9990, -23.9990\n-35.9990, -24.0000",
                "evidence-kind", "verbal-report",
                "observed", "2026-01-02",
                "source", "farmer",
                "told-reliability", "B 2");
        Wish wish = FormReading.read(ProposedChange.Kind.NEW_HAZARD, typed(form), TODAY, _ -> Optional.empty())
                .wish()
                .orElseThrow();
        RecordId draft = recorded(new ProposingChange(furrow.actingFor(() -> acting)).proposeNew(wish));
        approve(draft);
        return new ReadingDrafts(furrow)
                .find(draft)
                .orElseThrow()
                .draft()
                .proposed()
                .hazard();
    }

    private RecordId propose(RecordId hazard, String operator) {
        ReadingDrafts.Before before =
                new ReadingDrafts(furrow).findHazard(hazard).orElseThrow();
        Wish wish = SharedWish.read(ProposedChange.Kind.DESCRIPTION, typed(Map.of("operator", operator)), TODAY)
                .wish()
                .orElseThrow()
                .of(before.hazard(), before.seen());
        return recorded(new ProposingChange(furrow.actingFor(() -> acting)).propose(hazard, wish));
    }

    private void approve(RecordId draft) {
        DraftReading reading = new ReadingDrafts(furrow).find(draft).orElseThrow();
        recorded(new DecidingDraft(furrow.actingFor(() -> new Actor("bea", "bea", Role.APPROVER)))
                .approve(
                        draft,
                        new DecidingDraft.Looked(reading.draft().proposal().hash(), java.util.OptionalLong.empty())));
    }

    private static RecordId recorded(Outcome outcome) {
        assertThat(outcome.reasons()).isEmpty();
        return ((Outcome.Recorded) outcome).revisions().getLast().draft().record();
    }

    private Bulk looked(List<RecordId> hazards, String action, Map<String, String> form) {
        BulkAction what = BulkAction.find(action).orElseThrow();
        Bulk begun = running.begin(what, hazards).orElseThrow();
        SharedWish.Read read = SharedWish.read(what.kind().orElseThrow(), typed(form), TODAY);
        assertThat(read.faults()).isEmpty();
        running.look(begun.id(), new BulkOrder.Propose(read.wish().orElseThrow()));
        return ended(begun.id());
    }

    private Bulk acted(RecordId id) {
        running.act(id, RunningBulk.Waiting.PROPOSED_TOO);
        return ended(id);
    }

    private Bulk ended(RecordId id) {
        for (int i = 0; i < 2_000; i++) {
            Bulk bulk = running.find(id).orElseThrow();
            if (!bulk.stage().isBusy()) {
                assertThat(bulk.failure()).isEmpty();
                return bulk;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
        }
        throw new AssertionError("Still busy after ten seconds");
    }

    private List<DraftSummary> marked(RecordId mark) {
        return new ReadingDrafts(furrow)
                .list(ReadingDrafts.Question.marked(mark), 100, 0)
                .drafts();
    }

    private long length() {
        return furrow.register().read(session -> furrow.register().journal().lastPosition(session));
    }

    private static Typed typed(Map<String, String> form) {
        Map<String, List<String>> values = new HashMap<>();
        values.put("day", List.of("2026-02-01"));
        values.put("reason", List.of("as reported"));
        values.put("cause", List.of("Report 4"));
        values.put("cause-day", List.of("2026-01-20"));
        form.forEach((field, text) -> values.put(field, List.of(text)));
        return new Typed(values);
    }
}
