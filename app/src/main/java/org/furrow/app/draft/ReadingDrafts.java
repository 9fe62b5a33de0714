package org.furrow.app.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.hazard.Edit;
import org.furrow.app.hazard.KnownHazard;
import org.furrow.domain.decision.Signing;
import org.furrow.domain.draft.DraftState;
import org.furrow.domain.draft.DraftSummary;
import org.furrow.domain.draft.EditDraft;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.Standing;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.release.ReleaseRecorded;
import org.furrow.store.Register;
import org.furrow.store.draft.DraftQuery;

/// Reading drafts: lists of them, and each with what it would change.
public final class ReadingDrafts {

    private static final int MOST_OF_A_HAZARD = 500;

    private final Furrow furrow;
    private final DraftQuery drafts = new DraftQuery();

    /// A reader of this register's drafts.
    public ReadingDrafts(Furrow furrow) {
        this.furrow = furrow;
    }

    /// Which drafts; empty texts limit nothing.
    ///
    /// @param author whose
    /// @param notBy whose not
    /// @param hazard of which hazard, by its id
    /// @param kind of which kind of change, by its code
    /// @param mark what they have in common that were proposed in the same go, by its id
    public record Question(
            Optional<DraftState> state, String author, String notBy, String hazard, String kind, String mark) {

        /// The same, whether or not they were proposed with others.
        public Question(Optional<DraftState> state, String author, String notBy, String hazard, String kind) {
            this(state, author, notBy, hazard, kind, "");
        }

        /// Those that were proposed in the same go.
        public static Question marked(RecordId mark) {
            return new Question(Optional.empty(), "", "", "", "", mark.toString());
        }

        /// Those in this state.
        public static Question in(DraftState state) {
            return new Question(Optional.of(state), "", "", "", "");
        }

        private DraftQuery.Filter filter() {
            return new DraftQuery.Filter(state, author, notBy, hazard, kind, mark);
        }
    }

    /// Some drafts, the latest step first.
    ///
    /// @param counts how many there are in each state, whatever state was asked for
    /// @param hasMore whether there are drafts further back
    public record Page(List<DraftSummary> drafts, Map<DraftState, Long> counts, boolean hasMore) {
        public Page {
            drafts = List.copyOf(drafts);
            counts = Map.copyOf(counts);
        }
    }

    /// The drafts that a question asks for.
    ///
    /// @param passed how many come before them
    public Page list(Question question, int size, int passed) {
        return furrow.register().read(session -> {
            List<DraftSummary> found = drafts.list(session, question.filter(), size + 1, passed);
            return new Page(
                    found.stream().limit(size).toList(), drafts.count(session, question.filter()), found.size() > size);
        });
    }

    /// How many drafts about a hazard wait for a decision.
    public long countWaiting(RecordId hazard) {
        return furrow.register().read(session -> drafts.countWaiting(session, hazard));
    }

    /// Every draft about a hazard, the latest step first.
    public List<DraftSummary> listOf(RecordId hazard) {
        return list(new Question(Optional.empty(), "", "", hazard.toString(), ""), MOST_OF_A_HAZARD, 0)
                .drafts();
    }

    /// The draft with that id, with what it would change.
    public Optional<DraftReading> find(RecordId id) {
        return find(furrow.register(), id).map(this::reading);
    }

    /// A hazard to be changed: as it is, and the revision that says so.
    public record Before(Hazard hazard, Hash seen, Standing standing) {}

    /// The hazard with that id, to be changed.
    public Optional<Before> findHazard(RecordId id) {
        return KnownHazard.find(furrow.register(), id)
                .map(known -> new Before(known.standing().hazard(), known.latest(), known.standing()));
    }

    static Optional<EditDraft> find(Register register, RecordId id) {
        return EditDraft.of(register.read(session -> register.journal().list(session, id)));
    }

    private DraftReading reading(EditDraft draft) {
        RecordId id = draft.proposed().hazard();
        boolean isOpen = draft.state() == DraftState.WAITING || draft.state() == DraftState.REFUSED;
        Optional<KnownHazard> now = KnownHazard.find(furrow.register(), id);
        Optional<KnownHazard> seen = draft.proposed().seen().flatMap(hash -> now.flatMap(known -> until(known, hash)));
        boolean isMovedOn =
                isOpen && now.isPresent() && !draft.proposed().seen().equals(now.map(KnownHazard::latest));
        Optional<KnownHazard> base = isOpen ? now : seen;
        return new DraftReading(
                draft,
                reference(draft, now),
                seen.map(known -> known.standing().hazard()),
                now.map(known -> known.standing().hazard()),
                isMovedOn,
                base.flatMap(known -> areas(known, draft)),
                others(draft));
    }

    private static String reference(EditDraft draft, Optional<KnownHazard> now) {
        return now.map(known -> known.standing().reference())
                .orElseGet(() -> draft.proposed().change() instanceof ProposedChange.NewHazard fresh
                        ? fresh.description().reference()
                        : draft.proposed().hazard().toString());
    }

    /// The hazard as it was when that revision was its latest one.
    private static Optional<KnownHazard> until(KnownHazard known, Hash hash) {
        List<Revision> revisions = new ArrayList<>();
        for (Revision revision : known.revisions()) {
            revisions.add(revision);
            if (revision.hash().equals(hash)) {
                return KnownHazard.of(revisions);
            }
        }
        return Optional.empty();
    }

    private static Optional<DraftReading.Areas> areas(KnownHazard known, EditDraft draft) {
        Wish wish = Wish.of(draft);
        Edit edit = wish.edit(draft.proposed().hazard(), Signing.by(draft.author()));
        return fact(edit, wish.change()).map(fact -> {
            Standing before = known.standing();
            Standing after = known.after(edit, fact);
            return new DraftReading.Areas(
                    before.hazard().extent().area().squareMetres(),
                    after.hazard().extent().area().squareMetres(),
                    before.remaining().squareMetres(),
                    after.remaining().squareMetres());
        });
    }

    /// The fact of a change that moves areas.
    private static Optional<Fact> fact(Edit edit, ProposedChange change) {
        return switch (change) {
            case ProposedChange.Redrawn redrawn ->
                Optional.of(new HazardFact.BoundaryCorrected(redrawn.extent(), "", ""));
            case ProposedChange.Extended extended -> Optional.of(new HazardFact.Extended(extended.extent(), "", ""));
            case ProposedChange.Classified classified ->
                Optional.of(new HazardFact.Reclassified(classified.to(), "", ""));
            case ProposedChange.Released released ->
                Optional.of(new ReleaseRecorded(
                        edit.hazard(),
                        released.reference(),
                        released.as(),
                        released.extent(),
                        released.depthCm(),
                        released.operator(),
                        "",
                        released.isRework(),
                        Optional.empty()));
            case ProposedChange.Described _,
                    ProposedChange.Moved _,
                    ProposedChange.Evidenced _,
                    ProposedChange.NewHazard _ -> Optional.empty();
        };
    }

    private List<DraftSummary> others(EditDraft draft) {
        Question same = new Question(
                Optional.of(DraftState.WAITING),
                "",
                "",
                draft.proposed().hazard().toString(),
                "");
        return list(same, MOST_OF_A_HAZARD, 0).drafts().stream()
                .filter(each -> !each.id().equals(draft.id()))
                .toList();
    }
}
