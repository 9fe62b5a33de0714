package org.furrow.app.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.hazard.KnownHazard;
import org.furrow.app.inbox.InboxKind;
import org.furrow.app.inbox.InboxPile;
import org.furrow.app.inbox.ReadingInbox;
import org.furrow.app.journal.CheckingRegister;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.draft.DraftFact;
import org.furrow.domain.draft.DraftState;
import org.furrow.domain.draft.DraftSummary;
import org.furrow.domain.draft.EditDraft;
import org.furrow.domain.draft.Objection;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Changes that one person proposes and another approves, refuses, or is overtaken by.
class DraftsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final String BOX = "-36.0000, -24.0000\n-36.0000, -23.9990\n-35.9990, -23.9990\n-35.9990, -24.0000";
    private static final String WIDER =
            "-36.0000, -24.0000\n-36.0000, -23.9980\n-35.9990, -23.9980\n-35.9990, -24.0000";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Furrow furrow;

    @BeforeEach
    void open() {
        Clock clock = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
        furrow = Furrow.open(folder.resolve("x.gpkg"), clock);
    }

    @AfterEach
    void close() {
        assertThat(new CheckingRegister(furrow).checkAndRebuild(folder).problems())
                .isEmpty();
        furrow.close();
    }

    @Test
    void a_draft_changes_nothing_until_another_person_approves_it() {
        RecordId hazard = suspected();
        RecordId draft = proposed(hazard, ProposedChange.Kind.DESCRIPTION, described("H-1", "Mill field"));

        assertThat(known(hazard).standing().hazard().description().name()).isEmpty();
        assertThat(state(draft)).isEqualTo(DraftState.WAITING);

        List<Revision> written = recorded(approve("bea", Role.APPROVER, draft));

        assertThat(known(hazard).standing().hazard().description().name()).isEqualTo("Mill field");
        assertThat(state(draft)).isEqualTo(DraftState.APPROVED);
        assertThat(written).hasSize(2);
        assertThat(written.getFirst().draft().author()).isEqualTo("ann");
        assertThat(written.getFirst().draft().fact())
                .isInstanceOfSatisfying(
                        HazardFact.DescriptionCorrected.class,
                        fact -> assertThat(fact.approver()).isEqualTo("bea"));
        assertThat(written.getLast().draft().fact()).isEqualTo(new DraftFact.Approved("im-officer", 1));
    }

    @Test
    void the_approval_names_what_it_wrote_by_the_chain_itself() {
        RecordId hazard = suspected();
        RecordId draft = proposed(hazard, ProposedChange.Kind.DESCRIPTION, described("H-1", "Mill field"));

        List<Revision> written = recorded(approve("bea", Role.APPROVER, draft));

        assertThat(written.getLast().previous()).isEqualTo(written.getFirst().hash());
        DraftSummary.Written named = summary(draft).written().orElseThrow();
        Revision change = written.getFirst();
        assertThat(named.holds(change.site(), change.number())).isTrue();
        assertThat(named.holds(change.site(), change.number() - 1)).isFalse();
        assertThat(named.holds(change.site(), written.getLast().number())).isFalse();
    }

    @Test
    void nobody_approves_or_refuses_what_they_wrote_themselves() {
        RecordId hazard = suspected();
        RecordId draft = proposed(hazard, ProposedChange.Kind.DESCRIPTION, described("H-1", "Mill field"));
        long before = length();

        assertThat(codes(approve("Ann", Role.ADMINISTRATOR, draft))).containsExactly("F-0.2");
        assertThat(codes(refuse("ann", draft, "no"))).containsExactly("F-0.15");
        assertThat(length()).isEqualTo(before);
    }

    @Test
    void evidence_needs_a_second_person_too() {
        RecordId hazard = suspected();
        RecordId draft = proposed(hazard, ProposedChange.Kind.EVIDENCE, evidence("mine-sign"));

        assertThat(codes(approve("ann", Role.QUALITY_OFFICER, draft))).containsExactly("F-0.2");
        recorded(approve("quinn", Role.QUALITY_OFFICER, draft));

        assertThat(known(hazard).standing().hazard().evidence()).hasSize(2);
    }

    @Test
    void the_national_standard_says_which_role_approves_what() {
        RecordId hazard = suspected();
        RecordId draft = proposed(hazard, ProposedChange.Kind.DESCRIPTION, described("H-1", "Mill field"));

        assertThat(codes(approve("quinn", Role.QUALITY_OFFICER, draft))).containsExactly("F-0.3");
        recorded(approve("bea", Role.APPROVER, draft));
    }

    @Test
    void what_the_rules_have_against_a_change_is_told_when_it_is_proposed_and_nothing_is_written() {
        RecordId hazard = suspected();
        long before = length();

        Outcome outcome = propose(hazard, ProposedChange.Kind.STATUS, Map.of("to", "tasked"));

        assertThat(codes(outcome)).contains("F-0.4", "F-0.7", "F-6.1", "F-7.1").doesNotContain("F-0.1", "F-0.2");
        assertThat(outcome.reasons().stream()
                        .flatMap(reason -> Besides.find(reason, ProposedChange.Kind.STATUS).stream()))
                .contains(
                        "cause", "told-dossier", "told-insurance", "told-medical-plan", "team-name", "order-reference");
        assertThat(length()).isEqualTo(before);
    }

    @Test
    void a_status_with_all_that_its_rule_asks_for_is_proposed_and_approved() {
        RecordId hazard = suspected();

        recorded(approve("bea", Role.APPROVER, proposed(hazard, ProposedChange.Kind.STATUS, tasking())));

        assertThat(known(hazard).standing().hazard().status()).isEqualTo(WorkStatus.TASKED);
    }

    @Test
    void a_draft_whose_hazard_has_changed_is_not_approved_until_it_is_proposed_on_what_is_now() {
        RecordId hazard = suspected();
        RecordId first = proposed(hazard, ProposedChange.Kind.DESCRIPTION, described("H-1", "Mill field"));
        RecordId second = proposed(hazard, ProposedChange.Kind.DESCRIPTION, described("H-1", "River field"));
        assertThat(read(first).others()).extracting(DraftSummary::id).containsExactly(second);
        recorded(approve("bea", Role.APPROVER, first));

        assertThat(codes(approve("bea", Role.APPROVER, second))).containsExactly("F-0.8");
        assertThat(summary(second).isMovedOn()).isTrue();
        assertThat(read(second).differences()).contains(new Difference("name", "", "Mill field", "River field"));

        DraftReading looked = read(second);
        Wish again = wish(hazard, ProposedChange.Kind.DESCRIPTION, described("H-1", "River field"));
        recorded(new ProposingChange(as("carl", Role.DATA_ENTRY))
                .proposeAgain(second, looked.draft().proposal().hash(), again));
        assertThat(summary(second).isMovedOn()).isFalse();
        assertThat(codes(approve("ann", Role.APPROVER, second))).containsExactly("F-0.2");
        recorded(approve("bea", Role.APPROVER, second));
        assertThat(known(hazard).standing().hazard().description().name()).isEqualTo("River field");
    }

    @Test
    void what_others_changed_meanwhile_is_shown_beside_a_draft_that_does_not_touch_it() {
        RecordId hazard = suspected();
        RecordId boundary = proposed(hazard, ProposedChange.Kind.BOUNDARY, Map.of("boundary", WIDER));
        recorded(approve(
                "bea",
                Role.APPROVER,
                proposed(hazard, ProposedChange.Kind.DESCRIPTION, described("H-1", "Mill field"))));

        assertThat(read(boundary).differences())
                .filteredOn(Difference::isMoved)
                .containsExactly(new Difference("name", "", "Mill field", "Mill field"))
                .noneMatch(Difference::isChanged);
    }

    @Test
    void what_was_proposed_anew_is_not_approved_by_somebody_who_saw_the_words_before() {
        RecordId hazard = suspected();
        RecordId draft = proposed(hazard, ProposedChange.Kind.DESCRIPTION, described("H-1", "Mill field"));
        Hash looked = read(draft).draft().proposal().hash();
        recorded(new ProposingChange(as("ann", Role.DATA_ENTRY))
                .proposeAgain(draft, looked, wish(hazard, ProposedChange.Kind.DESCRIPTION, described("H-1", "Other"))));

        Outcome outcome = new DecidingDraft(as("bea", Role.APPROVER))
                .approve(draft, new DecidingDraft.Looked(looked, OptionalLong.empty()));

        assertThat(codes(outcome)).containsExactly("F-0.14");
    }

    @Test
    void a_refusal_says_why_beside_the_fields_and_its_author_may_propose_again() {
        RecordId hazard = suspected();
        RecordId draft = proposed(hazard, ProposedChange.Kind.DESCRIPTION, described("H-1", "Mill field"));

        assertThat(codes(refuse("bea", draft, ""))).containsExactly("F-0.17");
        recorded(refuse("bea", draft, "That is the other field."));

        assertThat(read(draft).draft().objections()).containsExactly(new Objection("name", "That is the other field."));
        recorded(new ProposingChange(as("ann", Role.DATA_ENTRY))
                .proposeAgain(
                        draft,
                        read(draft).draft().proposal().hash(),
                        wish(hazard, ProposedChange.Kind.DESCRIPTION, described("H-1", "Hill field"))));
        assertThat(state(draft)).isEqualTo(DraftState.WAITING);
    }

    @Test
    void a_draft_is_withdrawn_by_its_author_only_and_then_decided_by_nobody() {
        RecordId hazard = suspected();
        RecordId draft = proposed(hazard, ProposedChange.Kind.DESCRIPTION, described("H-1", "Mill field"));

        assertThat(codes(new WithdrawingDraft(as("carl", Role.DATA_ENTRY)).withdraw(draft, "")))
                .containsExactly("F-0.16");
        recorded(new WithdrawingDraft(as("ann", Role.DATA_ENTRY)).withdraw(draft, "entered twice"));

        assertThat(state(draft)).isEqualTo(DraftState.WITHDRAWN);
        assertThat(codes(approve("bea", Role.APPROVER, draft))).containsExactly("F-0.13");
    }

    @Test
    void a_corrected_boundary_is_approved_only_with_the_effect_that_the_approver_was_shown() {
        RecordId hazard = suspected();
        RecordId draft = proposed(hazard, ProposedChange.Kind.BOUNDARY, Map.of("boundary", WIDER));
        Effect.Areas areas = read(draft).areas().orElseThrow();
        assertThat(areas.effect()).isPositive().isEqualTo(areas.boundaryAfter() - areas.boundaryBefore());

        Hash looked = read(draft).draft().proposal().hash();
        DecidingDraft bea = new DecidingDraft(as("bea", Role.APPROVER));
        assertThat(codes(bea.approve(draft, new DecidingDraft.Looked(looked, OptionalLong.of(1)))))
                .containsExactly("F-3.20");

        recorded(bea.approve(draft, new DecidingDraft.Looked(looked, OptionalLong.of(areas.effect()))));
        assertThat(known(hazard).standing().remaining().squareMetres()).isEqualTo(areas.remainingAfter());
    }

    @Test
    void an_extension_and_a_release_are_proposed_as_drawn() {
        RecordId hazard = suspected();
        recorded(approve("quinn", Role.QUALITY_OFFICER, proposed(hazard, ProposedChange.Kind.EVIDENCE, beyond())));
        recorded(approve(
                "bea", Role.APPROVER, proposed(hazard, ProposedChange.Kind.EXTENSION, Map.of("boundary", WIDER))));
        long all = known(hazard).standing().remaining().squareMetres();

        Map<String, String> release = Map.of("to", "cancelled", "boundary", BOX, "told-criteria-met", "nothing found");
        recorded(approve("bea", Role.APPROVER, proposed(hazard, ProposedChange.Kind.RELEASE, release)));

        assertThat(known(hazard).standing().remaining().squareMetres()).isBetween(all / 2 - 2, all / 2 + 2);
    }

    @Test
    void of_two_that_approve_at_once_one_writes() {
        RecordId hazard = suspected();
        RecordId draft = proposed(hazard, ProposedChange.Kind.DESCRIPTION, described("H-1", "Mill field"));
        Hash looked = read(draft).draft().proposal().hash();

        List<Outcome> outcomes = Stream.of("bea", "bob", "ben", "bill")
                .map(name -> CompletableFuture.supplyAsync(() -> new DecidingDraft(as(name, Role.APPROVER))
                        .approve(draft, new DecidingDraft.Looked(looked, OptionalLong.empty()))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(outcomes).filteredOn(Outcome.Recorded.class::isInstance).hasSize(1);
        assertThat(outcomes.stream().flatMap(outcome -> codes(outcome).stream()))
                .containsOnly("F-0.13");
    }

    @Test
    void drafts_are_listed_by_state_and_person_and_counted() {
        RecordId hazard = suspected();
        RecordId draft = proposed(hazard, ProposedChange.Kind.DESCRIPTION, described("H-1", "Mill field"));
        ReadingDrafts reading = new ReadingDrafts(furrow);

        assertThat(reading.list(ReadingDrafts.Question.in(DraftState.WAITING), 10, 0)
                        .drafts())
                .extracting(DraftSummary::id)
                .containsExactly(draft);
        assertThat(reading.list(ReadingDrafts.Question.in(DraftState.WAITING), 10, 0)
                        .counts())
                .isEqualTo(Map.of(DraftState.WAITING, 1L, DraftState.APPROVED, 1L));
        ReadingDrafts.Question forAnn = new ReadingDrafts.Question(Optional.empty(), "", "ANN", "", "");
        assertThat(reading.list(forAnn, 10, 0).drafts()).isEmpty();
        assertThat(reading.listOf(hazard)).hasSize(2);
        assertThat(reading.list(forAnn, 10, 0).counts()).isEmpty();
    }

    @Test
    void what_waits_for_a_person_leaves_out_their_own_drafts_and_those_whom_they_may_not_decide_on() {
        proposed(suspected(), ProposedChange.Kind.DESCRIPTION, described("H-1", "Mill field"));

        assertThat(toDecide("bea", Role.APPROVER)).hasValue(1L);
        assertThat(toDecide("Ann", Role.APPROVER)).isEmpty();
        assertThat(toDecide("bea", Role.DATA_ENTRY)).isEmpty();
    }

    private Optional<Long> toDecide(String name, Role role) {
        return new ReadingInbox(as(name, role))
                .read(LocalDate.of(2026, 9, 1))
                .find(InboxKind.CHANGES_TO_DECIDE)
                .map(InboxPile::count);
    }

    @Test
    void what_a_draft_says_is_written_into_a_form_and_read_again_as_it_was() {
        RecordId hazard = suspected();
        Map<ProposedChange.Kind, Map<String, String>> forms = Map.of(
                ProposedChange.Kind.DESCRIPTION, described("H-1", "Mill field"),
                ProposedChange.Kind.STATUS, tasking(),
                ProposedChange.Kind.EVIDENCE, beyond(),
                ProposedChange.Kind.BOUNDARY, Map.of("boundary", WIDER),
                ProposedChange.Kind.RELEASE, Map.of("to", "cleared", "boundary", BOX, "depth", "13"),
                ProposedChange.Kind.NEW_HAZARD, newHazard("H-9", "indication"));
        forms.forEach((kind, form) -> {
            Wish wish = wish(hazard, kind, form);

            assertThat(FormReading.read(kind, FormWriting.of(wish), TODAY, RecordId::find)
                            .wish())
                    .contains(wish);
        });
    }

    private RecordId suspected() {
        FormReading.Read read =
                FormReading.read(ProposedChange.Kind.NEW_HAZARD, typed(newHazard("H-1", "sha")), TODAY, RecordId::find);
        assertThat(read.faults()).isEmpty();
        List<Revision> written = recorded(new ProposingChange(as("ann", Role.DATA_ENTRY))
                .proposeNew(read.wish().orElseThrow()));
        RecordId draft = written.getFirst().draft().record();
        recorded(approve("bea", Role.APPROVER, draft));
        RecordId hazard = read(draft).draft().proposed().hazard();
        assertThat(known(hazard).standing().hazard().classification()).isEqualTo(Classification.SUSPECTED);
        return hazard;
    }

    private static Map<String, String> newHazard(String reference, String to) {
        return Map.of(
                "reference", reference,
                "contamination", "ap-mines",
                "to", to,
                "boundary", BOX,
                "evidence-kind", "verbal-report",
                "observed", "2026-01-02",
                "source", "farmer",
                "told-reliability", "B 2");
    }

    private static Map<String, String> described(String reference, String name) {
        return Map.of("reference", reference, "name", name, "contamination", "ap-mines");
    }

    private static Map<String, String> evidence(String kind) {
        return Map.of("evidence-kind", kind, "observed", "2026-01-15", "source", "deminer");
    }

    private static Map<String, String> beyond() {
        return Map.of(
                "evidence-kind", "mine-sign",
                "observed", "2026-01-15",
                "position", "35°59'58\"S 23°59'54\"W",
                "source", "deminer");
    }

    private static Map<String, String> tasking() {
        Map<String, String> form = new HashMap<>(Map.of(
                "to", "tasked",
                "told-dossier", "D 1",
                "told-insurance", "P 7",
                "told-medical-plan", "M 3",
                "team-name", "Team 1",
                "team-from", "2026-01-01",
                "team-until", "2027-01-01"));
        form.putAll(Map.of(
                "order-reference", "T-1",
                "order-issued", "2026-01-10",
                "order-from", "2026-01-20",
                "order-until", "2026-12-31",
                "order-depth", "13",
                "order-method", "manual"));
        return form;
    }

    private static Typed typed(Map<String, String> form) {
        Map<String, List<String>> values = new HashMap<>();
        values.put("day", List.of("2026-02-01"));
        values.put("reason", List.of("as reported"));
        form.forEach((field, text) -> values.put(field, List.of(text)));
        boolean isBare = form.equals(Map.of("to", "tasked"));
        if (!isBare) {
            values.put("cause", List.of("Report 4"));
            values.put("cause-day", List.of("2026-01-20"));
        }
        return new Typed(values);
    }

    private Wish wish(RecordId hazard, ProposedChange.Kind kind, Map<String, String> form) {
        Typed typed = kind == ProposedChange.Kind.NEW_HAZARD
                ? typed(form)
                : typed(form).with("seen", known(hazard).latest().hex());
        FormReading.Read read = FormReading.read(kind, typed, TODAY, RecordId::find);
        assertThat(read.faults()).isEmpty();
        return read.wish().orElseThrow();
    }

    private Outcome propose(RecordId hazard, ProposedChange.Kind kind, Map<String, String> form) {
        return new ProposingChange(as("ann", Role.DATA_ENTRY)).propose(hazard, wish(hazard, kind, form));
    }

    private RecordId proposed(RecordId hazard, ProposedChange.Kind kind, Map<String, String> form) {
        return recorded(propose(hazard, kind, form)).getFirst().draft().record();
    }

    private Outcome approve(String name, Role role, RecordId draft) {
        DraftReading looked = read(draft);
        OptionalLong effect =
                looked.areas().map(areas -> OptionalLong.of(areas.effect())).orElseGet(OptionalLong::empty);
        return new DecidingDraft(as(name, role))
                .approve(
                        draft,
                        new DecidingDraft.Looked(looked.draft().proposal().hash(), effect));
    }

    private Outcome refuse(String name, RecordId draft, String sentence) {
        return new DecidingDraft(as(name, Role.APPROVER))
                .refuse(draft, read(draft).draft().proposal().hash(), List.of(new Objection("name", sentence)));
    }

    private Furrow as(String name, Role role) {
        return furrow.actingFor(() -> new Actor(name, name, role));
    }

    private DraftReading read(RecordId draft) {
        return new ReadingDrafts(furrow).find(draft).orElseThrow();
    }

    private DraftState state(RecordId draft) {
        EditDraft read = read(draft).draft();
        assertThat(summary(draft).state()).isEqualTo(read.state());
        return read.state();
    }

    private DraftSummary summary(RecordId draft) {
        ReadingDrafts.Question all = new ReadingDrafts.Question(Optional.empty(), "", "", "", "");
        return new ReadingDrafts(furrow)
                .list(all, 100, 0).drafts().stream()
                        .filter(each -> each.id().equals(draft))
                        .findFirst()
                        .orElseThrow();
    }

    private KnownHazard known(RecordId hazard) {
        return KnownHazard.find(furrow.register(), hazard).orElseThrow();
    }

    private long length() {
        return furrow.register().read(session -> furrow.register().journal().lastPosition(session));
    }

    private static List<Revision> recorded(Outcome outcome) {
        assertThat(outcome.reasons()).isEmpty();
        return ((Outcome.Recorded) outcome).revisions();
    }

    private static List<String> codes(Outcome outcome) {
        return outcome.reasons().stream().map(Reason::code).toList();
    }
}
