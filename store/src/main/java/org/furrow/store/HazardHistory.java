package org.furrow.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.journal.DatedFact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.release.HazardAccount;

/// The facts of one hazard in order of arrival, and what follows from them: its state, its account, its open postings.
final class HazardHistory {

    private final List<Revision> revisions = new ArrayList<>();
    private final List<DatedFact> facts = new ArrayList<>();
    private HazardAccount account = new HazardAccount();
    private List<Long> openPostings = new ArrayList<>();

    static HazardHistory of(List<Revision> revisions) {
        HazardHistory history = new HazardHistory();
        revisions.forEach(history::take);
        return history;
    }

    private void take(Revision revision) {
        revisions.add(revision);
        facts.add(DatedFact.of(revision));
        account.add(facts.getLast());
    }

    /// Adds a revision and returns how many postings, from the first on, still stand.
    int add(Revision revision) {
        revisions.add(revision);
        facts.add(DatedFact.of(revision));
        return account.add(facts.getLast());
    }

    /// The same history without the revisions of an import. Postings stay open until the caller has closed them.
    HazardHistory without(RecordId batch) {
        HazardHistory rest = of(revisions.stream()
                .filter(revision -> !revision.draft().batch().equals(Optional.of(batch)))
                .toList());
        rest.openPostings = openPostings;
        return rest;
    }

    List<Revision> revisions() {
        return List.copyOf(revisions);
    }

    /// Whether the last revision may have moved it to another district or given it another reference.
    boolean isMoved() {
        return revisions.getLast().draft().fact() instanceof HazardFact.DescriptionCorrected;
    }

    Optional<Hazard> hazard() {
        return Hazard.of(facts);
    }

    HazardAccount account() {
        return account;
    }

    List<Long> openPostings() {
        return openPostings;
    }

    void setOpenPostings(List<Long> numbers) {
        openPostings = new ArrayList<>(numbers);
    }

    /// The position of the revision that recorded it; 0 where none did.
    long firstPosition() {
        return revisions.stream()
                .filter(revision -> revision.draft().fact() instanceof HazardFact.Recorded)
                .mapToLong(Revision::position)
                .findFirst()
                .orElse(0);
    }
}
