package org.furrow.domain.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;

/// A draft as the journal leaves it: its entries, and what follows from them.
///
/// @param id the draft's own record
/// @param revisions its entries in order of arrival, the first a proposal
public record EditDraft(RecordId id, List<Revision> revisions) {

    public EditDraft {
        revisions = List.copyOf(revisions);
        if (revisions.isEmpty()
                || !(revisions.getFirst().draft().fact() instanceof DraftFact.Proposed)
                || revisions.stream().anyMatch(each -> !(each.draft().fact() instanceof DraftFact))) {
            throw new IllegalArgumentException("A draft begins with a proposal and has no other entries than its own");
        }
    }

    /// The draft that these entries of one record tell; nothing where they are no draft's.
    public static Optional<EditDraft> of(List<Revision> revisions) {
        boolean isDraft = !revisions.isEmpty() && revisions.getFirst().draft().fact() instanceof DraftFact.Proposed;
        return isDraft
                ? Optional.of(new EditDraft(revisions.getFirst().draft().record(), revisions))
                : Optional.empty();
    }

    /// The entry that proposed it last.
    public Revision proposal() {
        return revisions.stream()
                .filter(each -> each.draft().fact() instanceof DraftFact.Proposed)
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    /// What is proposed.
    public DraftFact.Proposed proposed() {
        return (DraftFact.Proposed) proposal().draft().fact();
    }

    /// Who proposed it last, and will be the author of what it writes.
    public String author() {
        return proposal().draft().author();
    }

    /// Everybody who proposed it, the first one first. None of them approves it.
    public List<String> authors() {
        List<String> authors = new ArrayList<>();
        for (Revision revision : revisions) {
            if (revision.draft().fact() instanceof DraftFact.Proposed
                    && !authors.contains(revision.draft().author())) {
                authors.add(revision.draft().author());
            }
        }
        return List.copyOf(authors);
    }

    /// Whether this person proposed it, whatever the capitals of their name.
    public boolean isBy(String person) {
        return authors().stream().anyMatch(author -> author.equalsIgnoreCase(person.strip()));
    }

    /// Where it stands.
    public DraftState state() {
        return switch ((DraftFact) revisions.getLast().draft().fact()) {
            case DraftFact.Proposed _ -> DraftState.WAITING;
            case DraftFact.Approved _ -> DraftState.APPROVED;
            case DraftFact.Refused _ -> DraftState.REFUSED;
            case DraftFact.Withdrawn _ -> DraftState.WITHDRAWN;
        };
    }

    /// What was said against it when it was last refused, as long as nobody has proposed it again.
    public List<Objection> objections() {
        return revisions.getLast().draft().fact() instanceof DraftFact.Refused refused
                ? refused.objections()
                : List.of();
    }
}
