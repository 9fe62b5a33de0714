package org.furrow.app.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.app.Furrow;
import org.furrow.app.hazard.Edit;
import org.furrow.app.hazard.KnownHazard;
import org.furrow.domain.decision.Signing;
import org.furrow.domain.draft.DraftFact;
import org.furrow.domain.draft.DraftState;
import org.furrow.domain.draft.DraftSummary;
import org.furrow.domain.draft.EditDraft;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.ground.Area;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.hazard.Standing;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.HazardSummary;
import org.furrow.domain.release.ReleaseRecorded;
import org.furrow.domain.release.ReleaseSummary;
import org.furrow.store.Register;
import org.furrow.store.draft.DraftQuery;
import org.furrow.store.hazard.HazardQuery;

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
        List<DraftSummary> found =
                furrow.register().read(session -> drafts.list(session, question.filter(), size + 1, passed));
        Map<DraftState, Long> counts = furrow.register().read(session -> drafts.count(session, question.filter()));
        return new Page(found.stream().limit(size).map(this::judged).toList(), counts, found.size() > size);
    }

    /// A draft whose hazards have changed has moved on only where what it would replace has.
    private DraftSummary judged(DraftSummary draft) {
        boolean hasMovedOn = draft.isMovedOn()
                && find(furrow.register(), draft.id())
                        .filter(found -> subjects(found, true).stream().anyMatch(DraftReading.Subject::isMovedOn))
                        .isPresent();
        return draft.movedOn(hasMovedOn);
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
    public record Before(Hazard hazard, Hash seen, Standing standing) {

        static Before of(KnownHazard known) {
            return new Before(known.standing().hazard(), known.latest(), known.standing());
        }
    }

    /// A hazard beside another.
    ///
    /// @param overlap what both hold
    /// @param metres how far apart they are, 0 where they touch or overlap
    public record Neighbour(Before before, Area overlap, long metres) {}

    /// The hazard with that id, to be changed.
    public Optional<Before> findHazard(RecordId id) {
        return KnownHazard.find(furrow.register(), id).map(Before::of);
    }

    /// The hazard that a text names, by its id or by a reference that no other hazard has.
    public Optional<RecordId> findNamed(String text) {
        Optional<RecordId> id = RecordId.find(text);
        if (id.isPresent()) {
            return id;
        }
        List<HazardSummary> called =
                furrow.register().read(session -> new HazardQuery().listByReference(session, text));
        return called.size() == 1 ? Optional.of(called.getFirst().id()) : Optional.empty();
    }

    /// The hazards that a form names beside its own, as they are.
    public List<Before> listNamed(Typed typed) {
        return LineageReading.names(typed).stream()
                .flatMap(name -> findNamed(name).stream())
                .distinct()
                .flatMap(id -> findHazard(id).stream())
                .toList();
    }

    /// The hazards round another one of which something remains, the nearest first.
    public List<Neighbour> listNeighbours(RecordId id) {
        return KnownHazard.find(furrow.register(), id)
                .map(known -> Neighbours.list(furrow.register(), known))
                .orElse(List.of())
                .stream()
                .map(near -> new Neighbour(Before.of(near.known()), near.overlap(), near.metres()))
                .toList();
    }

    /// The releases of a hazard that count, in the order of their days.
    public List<ReleaseSummary> listReleases(RecordId id) {
        return KnownHazard.find(furrow.register(), id).map(KnownHazard::revisions).orElse(List.of()).stream()
                .flatMap(revision -> revision.draft().fact() instanceof ReleaseRecorded release
                        ? Stream.of(ReleaseSummary.of(
                                revision.draft().record(), revision.draft().valid(), release))
                        : Stream.<ReleaseSummary>empty())
                .sorted(Comparator.comparing(ReleaseSummary::released))
                .toList();
    }

    static Optional<EditDraft> find(Register register, RecordId id) {
        return EditDraft.of(register.read(session -> register.journal().list(session, id)));
    }

    private DraftReading reading(EditDraft draft) {
        boolean isOpen = isOpen(draft);
        List<DraftReading.Subject> subjects = subjects(draft, isOpen);
        Wish wished = Wish.of(draft);
        Wish wish = isOpen ? Overtaking.onto(furrow.register(), draft.proposed().hazard(), wished) : wished;
        Edit edit = wish.edit(draft.proposed().hazard(), Signing.by(draft.author()));
        List<KnownHazard> base = subjects.stream()
                .flatMap(each -> (isOpen ? each.now() : each.seen()).stream())
                .toList();
        return new DraftReading(
                draft,
                reference(draft, subjects),
                wish,
                subjects,
                Effect.of(edit, wish.change(), base.size() == subjects.size() ? base : List.of()),
                others(draft));
    }

    private static boolean isOpen(EditDraft draft) {
        return draft.state() == DraftState.WAITING || draft.state() == DraftState.REFUSED;
    }

    /// The hazards of a draft, the one that it names first.
    private List<DraftReading.Subject> subjects(EditDraft draft, boolean isOpen) {
        DraftFact.Proposed proposed = draft.proposed();
        List<ProposedChange.Other> all = new ArrayList<>();
        all.add(new ProposedChange.Other(proposed.hazard(), proposed.seen()));
        all.addAll(proposed.change().others());
        return all.stream()
                .map(each -> subject(each, proposed.change(), isOpen))
                .toList();
    }

    private DraftReading.Subject subject(ProposedChange.Other of, ProposedChange change, boolean isOpen) {
        Optional<KnownHazard> now = KnownHazard.find(furrow.register(), of.hazard());
        Optional<KnownHazard> seen = of.seen().flatMap(hash -> now.flatMap(known -> Onto.until(known, hash)));
        boolean isChanged = isOpen && now.isPresent() && !of.seen().equals(now.map(KnownHazard::latest));
        boolean isMovedOn = isChanged && Onto.isOvertaken(change, of.seen(), now.orElseThrow());
        return new DraftReading.Subject(seen, now, isChanged, isMovedOn);
    }

    private static String reference(EditDraft draft, List<DraftReading.Subject> subjects) {
        return subjects.stream()
                .map(DraftReading.Subject::reference)
                .filter(reference -> !reference.isEmpty())
                .findFirst()
                .orElseGet(() -> draft.proposed().change() instanceof ProposedChange.NewHazard fresh
                        ? fresh.description().reference()
                        : draft.proposed().hazard().toString());
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
