package org.furrow.app.hazard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.Standing;
import org.furrow.domain.journal.DatedFact;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.release.HazardAccount;
import org.furrow.store.Register;
import org.furrow.store.Session;
import org.furrow.store.journal.JournalTable;

/// A hazard as the journal leaves it now: its revisions that count, and where it stands by them.
///
/// Revisions of imports that were undone do not count.
///
/// @param revisions in order of arrival, those of its releases too
public record KnownHazard(List<Revision> revisions, Standing standing) {

    /// The position of the first draft that is not written yet: behind every one that is.
    private static final long UNWRITTEN = 1L << 60;

    public KnownHazard {
        revisions = List.copyOf(revisions);
    }

    /// The hazard with that id; nothing where the register does not have it.
    public static Optional<KnownHazard> find(Register register, RecordId id) {
        List<Revision> revisions = register.read(session -> counting(register, session, id));
        return of(revisions);
    }

    /// The hazard that these revisions leave; nothing where they record none.
    public static Optional<KnownHazard> of(List<Revision> revisions) {
        return standing(revisions).map(standing -> new KnownHazard(revisions, standing));
    }

    private static List<Revision> counting(Register register, Session session, RecordId id) {
        Set<RecordId> undone = register.journal().listUndone(session).stream()
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return register.journal().list(session, id).stream()
                .filter(revision ->
                        revision.draft().batch().filter(undone::contains).isEmpty())
                .toList();
    }

    private static Optional<Standing> standing(List<Revision> revisions) {
        return standingOf(revisions.stream().map(DatedFact::of).toList());
    }

    private static Optional<Standing> standingOf(List<DatedFact> facts) {
        HazardAccount account = HazardAccount.of(facts);
        Standing.Remaining remaining = new Standing.Remaining(account.remaining(), account.findRemainingGround());
        return Hazard.of(facts).map(hazard -> Standing.of(hazard, facts, remaining));
    }

    /// The same after drafts that are not written yet, as far as they are about it. What continues from them continues
    /// from the latest revision that is written.
    KnownHazard after(List<Draft> drafts) {
        RecordId id = standing.hazard().id();
        List<Revision> all = new ArrayList<>(revisions);
        for (Draft draft : drafts) {
            if (JournalTable.subject(draft).equals(id)) {
                Revision last = revisions.getLast();
                long position = UNWRITTEN + all.size();
                all.add(new Revision(
                        position, last.site(), position, last.recorded(), draft, last.previous(), parent(id)));
            }
        }
        return of(all).orElseThrow();
    }

    private Hash parent(RecordId id) {
        return revisions.stream()
                .filter(revision -> revision.draft().record().equals(id))
                .map(Revision::hash)
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    /// Where the hazard would stand after one more fact.
    public Standing after(Edit edit, Fact fact) {
        List<DatedFact> facts =
                new ArrayList<>(revisions.stream().map(DatedFact::of).toList());
        facts.add(new DatedFact(edit.day(), Long.MAX_VALUE, edit.hazard(), fact));
        return standingOf(facts).orElseThrow();
    }

    /// Where a hazard that is not recorded yet would stand.
    static Standing afterRecording(Edit edit, HazardFact.Recorded fact) {
        return standingOf(List.of(new DatedFact(edit.day(), 1, edit.hazard(), fact)))
                .orElseThrow();
    }

    /// The hash of the latest revision, which says what an author has seen.
    public Hash latest() {
        return revisions.getLast().hash();
    }

    /// A draft about this hazard that continues from its own latest revision.
    public Draft draft(Edit edit, Fact fact) {
        RecordId id = standing.hazard().id();
        List<Hash> parents = revisions.stream()
                .filter(revision -> revision.draft().record().equals(id))
                .map(Revision::hash)
                .reduce((_, last) -> last)
                .stream()
                .toList();
        return new Draft(id, edit.day(), edit.signing().author(), parents, Optional.empty(), fact);
    }
}
