package org.furrow.domain.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;

/// A find on released ground as the journal leaves it, with what has to be looked at again because of it.
///
/// @param revisions its entries in order of arrival, the first the report
public record ReleasedFind(RecordId id, List<Revision> revisions) {

    public ReleasedFind {
        revisions = List.copyOf(revisions);
    }

    /// The find that these entries of one record tell; nothing where they are none.
    public static Optional<ReleasedFind> of(List<Revision> revisions) {
        boolean isFind = !revisions.isEmpty() && revisions.getFirst().draft().fact() instanceof FindFact.Reported;
        return isFind
                ? Optional.of(new ReleasedFind(revisions.getFirst().draft().record(), revisions))
                : Optional.empty();
    }

    /// What somebody concluded who looked again.
    public record LookedAt(LocalDate day, String by, ReviewFinding finding, String remarks) {}

    private FindFact.Reported reported() {
        return (FindFact.Reported) revisions.getFirst().draft().fact();
    }

    /// What was found.
    public FindNotice notice() {
        return reported().notice();
    }

    /// The day on which it was found.
    public LocalDate found() {
        return revisions.getFirst().draft().valid();
    }

    /// What has to be looked at again, looked at or not.
    public List<ToReview> reviews() {
        return reported().reviews();
    }

    /// What was concluded last about a release, absent while nobody looked.
    public Optional<LookedAt> findLookedAt(RecordId release) {
        return revisions.stream()
                .flatMap(each -> each.draft().fact() instanceof FindFact.LookedAt looked
                                && looked.release().equals(release)
                        ? Stream.of(new LookedAt(
                                each.draft().valid(), each.draft().author(), looked.finding(), looked.remarks()))
                        : Stream.<LookedAt>empty())
                .reduce((_, last) -> last);
    }

    /// What nobody has looked at yet.
    public List<ToReview> open() {
        return reviews().stream()
                .filter(review -> findLookedAt(review.release()).isEmpty())
                .toList();
    }
}
