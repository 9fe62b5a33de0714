package org.furrow.domain.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;

/// A completion report as the journal leaves it.
///
/// @param revisions its entries in order of arrival, the first a draft
public record CompletionReport(RecordId id, List<Revision> revisions) {

    public CompletionReport {
        revisions = List.copyOf(revisions);
    }

    /// The report that these entries of one record tell; nothing where they are none.
    public static Optional<CompletionReport> of(List<Revision> revisions) {
        boolean isReport =
                !revisions.isEmpty() && revisions.getFirst().draft().fact() instanceof CompletionFact.Drafted;
        return isReport
                ? Optional.of(new CompletionReport(revisions.getFirst().draft().record(), revisions))
                : Optional.empty();
    }

    /// The entry that says what it says.
    public Revision content() {
        return revisions.stream()
                .filter(each -> each.draft().fact() instanceof CompletionFact.Drafted)
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    /// What it says.
    public CompletionProfile profile() {
        return ((CompletionFact.Drafted) content().draft().fact()).profile();
    }

    /// How far it is.
    public CompletionStatus status() {
        return switch ((CompletionFact) latest().draft().fact()) {
            case CompletionFact.Drafted _ -> CompletionStatus.DRAFTED;
            case CompletionFact.Submitted _ -> CompletionStatus.SUBMITTED;
            case CompletionFact.Returned _ -> CompletionStatus.RETURNED;
            case CompletionFact.Accepted _ -> CompletionStatus.ACCEPTED;
        };
    }

    /// The latest entry.
    public Revision latest() {
        return revisions.getLast();
    }

    /// What its next entry continues from.
    public Hash seen() {
        return latest().hash();
    }

    /// The day of its latest step.
    public LocalDate changed() {
        return latest().draft().valid();
    }

    /// Who wrote it last, and is the author of what it releases.
    public String author() {
        return content().draft().author();
    }

    /// Whether this person wrote or handed it in, whatever the capitals of their name.
    public boolean isBy(String person) {
        return revisions.stream()
                .filter(each -> each.draft().fact() instanceof CompletionFact.Drafted
                        || each.draft().fact() instanceof CompletionFact.Submitted)
                .anyMatch(each -> each.draft().author().equalsIgnoreCase(person.strip()));
    }

    /// The releases that it wrote, in the order of its parts; none before it is accepted.
    public List<RecordId> releases() {
        return latest().draft().fact() instanceof CompletionFact.Accepted accepted ? accepted.releases() : List.of();
    }

    /// The day on which it was accepted, absent before.
    public Optional<LocalDate> findAccepted() {
        return status() == CompletionStatus.ACCEPTED ? Optional.of(changed()) : Optional.empty();
    }
}
