package org.furrow.domain.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.RecordId;

/// Whether a find on released ground can be told so, and what has to be looked at again because of it.
///
/// What is looked at again is every other release by the same team, by the same method of the same operator, and of
/// the same lot, as their completion reports tell: of a release without one, nobody can say who worked on it.
///
/// @param known what the register knows of what it names
/// @param today the last day that anything can have happened
public record FindDecision(Known known, LocalDate today) {

    /// How far from the ground of its release a find may lie, in m: places are measured only so well.
    public static final long NEAR_M = 100;

    /// What the register knows of what a find names.
    ///
    /// @param taken the find that has the number already
    /// @param release the release, absent where the author sees none such
    /// @param traces what completion reports tell of releases
    public record Known(Optional<RecordId> taken, Optional<ReleaseSummary> release, List<ReleaseTrace> traces) {
        public Known {
            traces = List.copyOf(traces);
        }
    }

    /// Whether it can be told so.
    ///
    /// @param id the find
    /// @param found the day of the find
    public Decision decideNotice(RecordId id, FindNotice notice, LocalDate found) {
        List<Reason> against = new ArrayList<>();
        need(notice, notice.number(), "a number", against);
        need(notice, notice.what(), "what was found", against);
        need(notice, notice.finder(), "who found it", against);
        known.taken()
                .filter(other -> !other.equals(id))
                .ifPresent(_ -> against.add(HandoverRefusal.FIND_NUMBER_TAKEN.because(notice.number())));
        if (found.isAfter(today)) {
            against.add(HandoverRefusal.FIND_AHEAD.because(notice.told(), found, today));
        }
        if (known.release().isEmpty()) {
            against.add(HandoverRefusal.FIND_ON_NO_RELEASE.because(notice.told()));
        }
        known.release().ifPresent(release -> against.addAll(checkRelease(notice, release, found)));
        return Decision.of(against);
    }

    private static List<Reason> checkRelease(FindNotice notice, ReleaseSummary release, LocalDate found) {
        List<Reason> against = new ArrayList<>();
        if (found.isBefore(release.released())) {
            against.add(HandoverRefusal.FIND_BEFORE_RELEASE.because(notice.told(), found, release.released()));
        }
        if (!release.hazard().equals(notice.hazard())) {
            against.add(HandoverRefusal.FIND_ON_NO_RELEASE.because(notice.told()));
        }
        metres(release.footprint(), notice).stream()
                .filter(metres -> metres > NEAR_M)
                .forEach(metres -> against.add(
                        HandoverRefusal.FIND_ELSEWHERE.because(notice.told(), metres, release.reference())));
        return against;
    }

    /// What has to be looked at again because of a find, the nearest first.
    public List<ToReview> reviews(FindNotice notice) {
        Optional<ReleaseTrace> missed = known.traces().stream()
                .filter(trace -> trace.release().equals(notice.release()))
                .findFirst();
        return missed.stream()
                .flatMap(of -> known.traces().stream()
                        .filter(trace -> !trace.release().equals(of.release()))
                        .filter(trace -> !trace.alike(of).isEmpty())
                        .map(trace -> new ToReview(
                                trace.release(), trace.hazard(), trace.alike(of), metres(trace.footprint(), notice))))
                .sorted(Comparator.comparingLong(review -> review.metres().orElse(Long.MAX_VALUE)))
                .toList();
    }

    private static OptionalLong metres(Optional<org.furrow.domain.ground.Footprint> footprint, FindNotice notice) {
        return footprint.isPresent() && notice.where().isPresent()
                ? OptionalLong.of(Math.round(
                        footprint.orElseThrow().metresTo(notice.where().orElseThrow())))
                : OptionalLong.empty();
    }

    /// Whether a release can be looked at again on that day.
    public Decision decideReview(ReleasedFind find, FindFact.LookedAt looked, LocalDate day) {
        List<Reason> against = new ArrayList<>();
        FindNotice notice = find.notice();
        if (find.reviews().stream().noneMatch(review -> review.release().equals(looked.release()))) {
            against.add(HandoverRefusal.NOTHING_TO_REVIEW.because(notice.told()));
        }
        need(notice, looked.remarks(), "what was looked at, and how", against);
        if (day.isBefore(find.found())) {
            against.add(HandoverRefusal.REVIEW_BEFORE_FIND.because(notice.told(), day, find.found()));
        }
        if (day.isAfter(today)) {
            against.add(HandoverRefusal.FIND_AHEAD.because(notice.told(), day, today));
        }
        return Decision.of(against);
    }

    private static void need(FindNotice notice, String text, String datum, List<Reason> against) {
        if (text.isBlank()) {
            against.add(HandoverRefusal.FIND_LACKS.because(notice.told(), datum));
        }
    }
}
