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
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.hazard.KnownHazard;
import org.furrow.app.hazard.Programme;
import org.furrow.app.journal.CheckingRegister;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.draft.DraftState;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Role;
import org.furrow.domain.release.LedgerLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Splits, merges and reopenings that one person proposes and another approves.
class LineageDraftsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Extent WHOLE = Programme.box(0, 0, 10, 10);
    private static final Extent WEST = Programme.box(0, 0, 4, 10);
    private static final Extent EAST = Programme.box(4, 0, 10, 10);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Programme programme;

    @SuppressWarnings("NullAway.Init")
    private Furrow furrow;

    @BeforeEach
    void open() {
        programme = new Programme(folder);
    }

    @AfterEach
    void close() {
        assertThat(new CheckingRegister(furrow).checkAndRebuild(folder).problems())
                .isEmpty();
        furrow.close();
    }

    /// The same register once more, now for persons with roles.
    private void begin() {
        programme.close();
        Clock clock = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
        furrow = Furrow.open(folder.resolve("x.gpkg"), clock);
    }

    @Test
    void a_split_is_written_only_when_another_person_approves_and_the_ledger_balances_to_the_square_metre() {
        RecordId hazard = programme.suspected("H-1", WHOLE);
        begin();
        RecordId draft = proposed(hazard, ProposedChange.Kind.SPLIT, parts(WEST, EAST));
        long before = remaining(hazard);

        assertThat(known(hazard).standing().hazard().status()).isEqualTo(WorkStatus.OPEN);
        assertThat(codes(approve("ann", draft))).containsExactly("F-0.2");
        Effect.Areas areas = read(draft).areas().orElseThrow();
        List<Revision> written = recorded(approve("bea", draft));

        assertThat(written).hasSize(4);
        RecordId west = written.get(1).draft().record();
        RecordId east = written.get(2).draft().record();
        assertThat(known(hazard).standing().hazard().status()).isEqualTo(WorkStatus.SUPERSEDED);
        assertThat(known(west).standing().reference()).isEqualTo("H-1a");
        assertThat(known(west).standing().hazard().description().operator()).isEqualTo("Op");
        assertThat(remaining(hazard)).isZero();
        assertThat(remaining(west) + remaining(east)).isEqualTo(areas.remainingAfter());
        assertThat(areas.remainingBefore()).isEqualTo(before);
        assertThat(corrected(hazard)).isEqualTo(areas.effect());
        assertThat(read(draft).draft().state()).isEqualTo(DraftState.APPROVED);
    }

    @Test
    void parts_that_overlap_and_leave_a_gap_are_told_beside_the_parts_with_their_square_metres() {
        RecordId hazard = programme.suspected("H-1", WHOLE);
        begin();
        long before = length();

        Outcome outcome = propose(
                hazard, ProposedChange.Kind.SPLIT, parts(Programme.box(0, 0, 6, 10), Programme.box(5, 0, 9, 10)));

        assertThat(codes(outcome)).containsExactly("F-3.13", "F-3.14");
        assertThat(outcome.reasons())
                .allMatch(reason -> reason.sentence().contains(" m²"))
                .extracting(reason -> Besides.find(reason, ProposedChange.Kind.SPLIT))
                .containsOnly(Optional.of("parts"));
        assertThat(length()).isEqualTo(before);
    }

    @Test
    void a_split_shows_what_stands_and_what_is_proposed() {
        RecordId hazard = programme.suspected("H-1", WHOLE);
        begin();
        RecordId draft = proposed(hazard, ProposedChange.Kind.SPLIT, parts(WEST, EAST));

        Shapes shapes = read(draft).effect().shapes();

        assertThat(shapes.before()).extracting(Shapes.Outline::label).containsExactly("H-1");
        assertThat(shapes.after()).extracting(Shapes.Outline::label).containsExactly("H-1a", "H-1b");
        assertThat(shapes.findShared()).isEmpty();
        assertThat(shapes.findLost()).isEmpty();
    }

    @Test
    void a_merge_that_somebody_approves_makes_one_of_two_and_counts_shared_ground_once() {
        RecordId west = programme.suspected("H-1", Programme.box(0, 0, 6, 10));
        RecordId east = programme.suspected("H-2", Programme.box(5, 0, 10, 10));
        begin();
        RecordId draft = proposed(west, ProposedChange.Kind.MERGE, merge("H-9", east));
        assertThat(new ReadingDrafts(furrow).listOf(east)).hasSize(1);
        assertThat(read(draft).effect().shapes().findShared()).isPresent();

        RecordId one = recorded(approve("bea", draft)).get(2).draft().record();

        assertThat(known(one).standing().reference()).isEqualTo("H-9");
        assertThat(remaining(west) + remaining(east)).isZero();
        assertThat(remaining(one)).isEqualTo(WHOLE.area().squareMetres());
    }

    @Test
    void a_merge_is_not_approved_when_the_second_hazard_has_lost_ground_meanwhile() {
        RecordId west = programme.suspected("H-1", WEST);
        RecordId east = programme.suspected("H-2", EAST);
        begin();
        RecordId draft = proposed(west, ProposedChange.Kind.MERGE, merge("H-9", east));
        recorded(approve("bea", proposed(east, ProposedChange.Kind.RELEASE, release(Programme.box(8, 0, 10, 10)))));
        long before = length();

        assertThat(codes(approve("bea", draft))).containsExactly("F-0.8");
        assertThat(length()).isEqualTo(before);
        assertThat(read(draft).isMovedOn()).isTrue();
        assertThat(read(draft).differences())
                .filteredOn(Difference::isMoved)
                .extracting(Difference::of)
                .containsOnly("H-2");

        Wish again = wish(west, ProposedChange.Kind.MERGE, merge("H-9", east));
        recorded(new ProposingChange(as("ann", Role.DATA_ENTRY))
                .proposeAgain(draft, read(draft).draft().proposal().hash(), again));
        recorded(approve("bea", draft));
        assertThat(remaining(east)).isZero();
    }

    @Test
    void a_merge_goes_on_when_somebody_only_corrected_the_name_of_the_second_hazard() {
        RecordId west = programme.suspected("H-1", WEST);
        RecordId east = programme.suspected("H-2", EAST);
        begin();
        RecordId draft = proposed(west, ProposedChange.Kind.MERGE, merge("H-9", east));
        recorded(approve(
                "bea", proposed(east, ProposedChange.Kind.DESCRIPTION, Map.of("reference", "H-2", "name", "Mill"))));

        assertThat(read(draft).isMovedOn()).isFalse();
        assertThat(read(draft).isChanged()).isTrue();
        recorded(approve("bea", draft));
    }

    @Test
    void hazards_are_merged_only_by_somebody_who_has_looked_at_each_and_names_what_the_register_has() {
        RecordId west = programme.suspected("H-1", WEST);
        RecordId east = programme.suspected("H-2", EAST);
        begin();
        Map<String, String> blind = new HashMap<>(merge("H-9", east));
        blind.remove("seen-" + east);
        Map<String, String> unknown = new HashMap<>(merge("H-9", east));
        unknown.put("with-more", "H-7");

        assertThat(faults(west, ProposedChange.Kind.MERGE, blind))
                .extracting(FormFault::kind)
                .containsExactly(FormFault.Kind.NOT_LOOKED_AT);
        assertThat(faults(west, ProposedChange.Kind.MERGE, unknown))
                .extracting(FormFault::field, FormFault::kind)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("with-more", FormFault.Kind.NOT_A_HAZARD));
    }

    @Test
    void neighbours_are_told_with_what_they_share_or_how_far_they_are() {
        RecordId west = programme.suspected("H-1", Programme.box(0, 0, 6, 10));
        programme.suspected("H-2", Programme.box(5, 0, 10, 10));
        programme.suspected("H-3", Programme.box(0, 10, 6, 12));
        programme.suspected("H-4", Programme.box(0, -5, 6, -2));
        programme.suspected("H-5", Programme.box(500, 0, 510, 10));
        begin();

        List<ReadingDrafts.Neighbour> near = new ReadingDrafts(furrow).listNeighbours(west);

        assertThat(near)
                .extracting(each -> each.before().standing().reference())
                .containsExactly("H-2", "H-3", "H-4");
        assertThat(near.getFirst().overlap().squareMetres()).isPositive();
        assertThat(near.get(1).metres()).isZero();
        assertThat(near.get(2).metres()).isBetween(21L, 23L);
    }

    @Test
    void a_reopened_release_comes_back_into_the_ledger_and_stays_in_the_register() {
        RecordId hazard = programme.suspected("H-1", WHOLE);
        begin();
        recorded(approve("bea", proposed(hazard, ProposedChange.Kind.RELEASE, release(WEST))));
        RecordId release =
                new ReadingDrafts(furrow).listReleases(hazard).getFirst().id();
        long before = remaining(hazard);
        Map<String, String> form = new HashMap<>(reopening(release, WEST));

        RecordId draft = proposed(hazard, ProposedChange.Kind.REOPEN, form);
        recorded(approve("bea", draft));

        assertThat(remaining(hazard) - before).isEqualTo(WEST.area().squareMetres());
        assertThat(new ReadingDrafts(furrow).listReleases(hazard)).hasSize(1);
        assertThat(known(hazard).revisions().getLast().draft().fact()).isInstanceOf(HazardFact.Reopened.class);
    }

    @Test
    void land_that_the_chosen_release_did_not_release_is_not_reopened() {
        RecordId hazard = programme.suspected("H-1", WHOLE);
        begin();
        recorded(approve("bea", proposed(hazard, ProposedChange.Kind.RELEASE, release(WEST))));
        RecordId release =
                new ReadingDrafts(furrow).listReleases(hazard).getFirst().id();

        Outcome outcome = propose(hazard, ProposedChange.Kind.REOPEN, reopening(release, Programme.box(6, 0, 8, 10)));
        Outcome unknown = propose(hazard, ProposedChange.Kind.REOPEN, reopening(hazard, WEST));

        assertThat(codes(outcome)).containsExactly("F-10.8");
        assertThat(codes(unknown)).containsExactly("F-10.8");
        assertThat(Besides.find(outcome.reasons().getFirst(), ProposedChange.Kind.REOPEN))
                .contains("release");
    }

    @Test
    void a_refused_split_writes_nothing_and_its_author_proposes_other_parts() {
        RecordId hazard = programme.suspected("H-1", WHOLE);
        begin();
        RecordId draft = proposed(hazard, ProposedChange.Kind.SPLIT, parts(WEST, EAST));
        recorded(new DecidingDraft(as("bea", Role.APPROVER))
                .refuse(
                        draft,
                        read(draft).draft().proposal().hash(),
                        List.of(new org.furrow.domain.draft.Objection("part-1", "Cut along the road."))));

        Wish again =
                wish(hazard, ProposedChange.Kind.SPLIT, parts(Programme.box(0, 0, 5, 10), Programme.box(5, 0, 10, 10)));
        recorded(new ProposingChange(as("ann", Role.DATA_ENTRY))
                .proposeAgain(draft, read(draft).draft().proposal().hash(), again));

        assertThat(known(hazard).standing().hazard().status()).isEqualTo(WorkStatus.OPEN);
        recorded(approve("bea", draft));
    }

    @Test
    void two_drafts_of_different_fields_are_both_approved_and_neither_takes_back_the_other() {
        RecordId hazard = programme.suspected("H-1", WHOLE);
        begin();
        RecordId name = proposed(
                hazard, ProposedChange.Kind.DESCRIPTION, Map.of("reference", "H-1", "name", "Mill", "operator", "Op"));
        RecordId place = proposed(
                hazard, ProposedChange.Kind.DESCRIPTION, Map.of("reference", "H-1", "place", "Weir", "operator", "Op"));
        recorded(approve("bea", name));

        assertThat(read(place).isMovedOn()).isFalse();
        recorded(approve("bea", place));

        Description now = known(hazard).standing().hazard().description();
        assertThat(now.name()).isEqualTo("Mill");
        assertThat(now.place()).isEqualTo("Weir");
    }

    @Test
    void a_line_cuts_what_remains_into_parts_to_look_at() {
        RecordId hazard = programme.suspected("H-1", WHOLE);
        begin();
        KnownHazard known = known(hazard);
        Typed typed = new Typed(Map.of("line", List.of("-36.0001, -23.9996\n-35.9989, -23.9996")));

        CuttingParts.Done done = CuttingParts.cut(
                typed, known.standing().hazard(), known.standing().ground());
        CuttingParts.Done beside = CuttingParts.cut(
                new Typed(Map.of("line", List.of("-36.0001, -23\n-35.9989, -23"))),
                known.standing().hazard(),
                known.standing().ground());

        assertThat(done.faults()).isEmpty();
        assertThat(done.typed().text("parts")).isEqualTo("2");
        assertThat(done.typed().text("reference-2")).isEqualTo("H-1-2");
        assertThat(BoundaryText.read(done.typed().text("part-1")).footprint()).isPresent();
        assertThat(beside.faults()).extracting(FormFault::field).containsExactly("line");
    }

    @Test
    void a_split_by_numbers_is_told_beside_the_numbers() {
        RecordId hazard = programme.register.newId();
        HazardFact stated = HazardFact.Recorded.of(
                Programme.description("H-1"), new Extent.Stated(new Area(1_000)), Classification.SUSPECTED);
        programme.register.append(Draft.of(hazard, Programme.DAY, "Ann", stated));
        begin();
        Map<String, String> form =
                Map.of("parts", "2", "reference-1", "H-1a", "reference-2", "H-1b", "area-1", "400", "area-2", "600");

        recorded(approve("bea", proposed(hazard, ProposedChange.Kind.SPLIT, form)));

        assertThat(remaining(hazard)).isZero();
        assertThat(faults(hazard, ProposedChange.Kind.SPLIT, Map.of("parts", "3", "area-1", "x")))
                .extracting(FormFault::field)
                .contains("reference-1", "area-1", "part-2");
    }

    @Test
    void the_new_kinds_are_written_into_a_form_and_read_again_as_they_were() {
        RecordId west = programme.suspected("H-1", WEST);
        RecordId east = programme.suspected("H-2", EAST);
        begin();
        Map<ProposedChange.Kind, Map<String, String>> forms = Map.of(
                ProposedChange.Kind.SPLIT, parts(Programme.box(0, 0, 2, 10), Programme.box(2, 0, 4, 10)),
                ProposedChange.Kind.MERGE, merge("H-9", east),
                ProposedChange.Kind.REOPEN, reopening(east, EAST));
        forms.forEach((kind, form) -> {
            Wish wish = wish(west, kind, form);

            assertThat(FormReading.read(kind, FormWriting.of(wish), TODAY, RecordId::find)
                            .wish())
                    .contains(wish);
        });
    }

    private static Map<String, String> parts(Extent west, Extent east) {
        return Map.of(
                "parts", "2",
                "reference-1", "H-1a",
                "reference-2", "H-1b",
                "name-2", "East",
                "part-1", text(west),
                "part-2", text(east));
    }

    private Map<String, String> merge(String reference, RecordId other) {
        return Map.of(
                "with", other.toString(), "seen-" + other, known(other).latest().hex(), "reference", reference);
    }

    private static Map<String, String> release(Extent land) {
        return Map.of("to", "cancelled", "boundary", text(land), "told-criteria-met", "nothing found");
    }

    private static Map<String, String> reopening(RecordId release, Extent land) {
        return Map.of("release", release.toString(), "boundary", text(land), "told-investigation", "I 4");
    }

    private static String text(Extent extent) {
        return BoundaryText.write(extent.findFootprint().orElseThrow());
    }

    private FormReading.Read form(RecordId hazard, ProposedChange.Kind kind, Map<String, String> form) {
        Map<String, List<String>> values = new HashMap<>();
        values.put("day", List.of("2026-02-01"));
        values.put("reason", List.of("as reported"));
        values.put("cause", List.of("Report 4"));
        values.put("cause-day", List.of("2026-01-20"));
        values.put("contamination", List.of("ap-mines"));
        values.put("seen", List.of(known(hazard).latest().hex()));
        form.forEach((field, text) -> values.put(field, List.of(text)));
        return FormReading.read(kind, new Typed(values), TODAY, new ReadingDrafts(furrow)::findNamed);
    }

    private List<FormFault> faults(RecordId hazard, ProposedChange.Kind kind, Map<String, String> form) {
        return form(hazard, kind, form).faults();
    }

    private Wish wish(RecordId hazard, ProposedChange.Kind kind, Map<String, String> form) {
        FormReading.Read read = form(hazard, kind, form);
        assertThat(read.faults()).isEmpty();
        return read.wish().orElseThrow();
    }

    private Outcome propose(RecordId hazard, ProposedChange.Kind kind, Map<String, String> form) {
        return new ProposingChange(as("ann", Role.DATA_ENTRY)).propose(hazard, wish(hazard, kind, form));
    }

    private RecordId proposed(RecordId hazard, ProposedChange.Kind kind, Map<String, String> form) {
        return recorded(propose(hazard, kind, form)).getFirst().draft().record();
    }

    private Outcome approve(String name, RecordId draft) {
        DraftReading looked = read(draft);
        OptionalLong effect =
                looked.areas().map(areas -> OptionalLong.of(areas.effect())).orElseGet(OptionalLong::empty);
        return new DecidingDraft(as(name, Role.APPROVER))
                .approve(
                        draft,
                        new DecidingDraft.Looked(looked.draft().proposal().hash(), effect));
    }

    private Furrow as(String name, Role role) {
        return furrow.actingFor(() -> new Actor(name, name, role));
    }

    private DraftReading read(RecordId draft) {
        return new ReadingDrafts(furrow).find(draft).orElseThrow();
    }

    private KnownHazard known(RecordId hazard) {
        return KnownHazard.find(furrow.register(), hazard).orElseThrow();
    }

    private long remaining(RecordId hazard) {
        return known(hazard).standing().remaining().squareMetres();
    }

    private long corrected(RecordId hazard) {
        return furrow.register()
                .read(session -> session.number(
                        "SELECT coalesce(sum(square_metres), 0) FROM ledger_posting WHERE line = ? AND hazard = ?"
                                + " AND known_until IS NULL",
                        LedgerLine.CORRECTED.code(),
                        hazard.toString()));
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
