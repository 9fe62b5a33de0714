package org.furrow.app.handover;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.furrow.app.Furrow;
import org.furrow.app.clearance.ReadingProgress;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.ground.Area;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.CompletionDecision;
import org.furrow.domain.release.CompletionProfile;
import org.furrow.domain.release.CompletionReport;
import org.furrow.domain.release.HandoverRefusal;
import org.furrow.domain.release.ReleasedPart;
import org.furrow.domain.tasking.Task;
import org.furrow.store.Register;
import org.furrow.store.release.HandoverQuery;

/// What the register knows when somebody writes a completion report or decides on it.
///
/// @param today the last day that anything can have happened
record CompletionWork(Furrow furrow, Register register, HandoverBook book, LocalDate today) {

    private static final HandoverQuery QUERY = new HandoverQuery();

    /// What decides on a report that says this.
    CompletionDecision decision(RecordId id, CompletionProfile profile) {
        Optional<Task> task = book.tasks().find(profile.task());
        String other = book.reports().stream()
                .filter(each -> each.profile().task().equals(profile.task())
                        && !each.id().equals(id))
                .map(each -> each.profile().number())
                .findFirst()
                .orElse("");
        Area reported = task.map(
                        each -> new ReadingProgress(furrow).ofTask(each).newArea())
                .orElse(Area.ZERO);
        Map<RecordId, String> names = book.tasks().hazards().stream()
                .collect(Collectors.toMap(ground -> ground.id(), ground -> ground.reference(), (one, _) -> one));
        return register.read(session -> {
            Set<String> taken = new HashSet<>();
            for (ReleasedPart part : profile.parts()) {
                if (!part.reference().isBlank() && QUERY.isRelease(session, part.reference())) {
                    taken.add(part.reference().toLowerCase(java.util.Locale.ROOT));
                }
            }
            CompletionDecision.Known known = new CompletionDecision.Known(
                    QUERY.findReport(session, profile.number()), task, other, taken, names, reported);
            return new CompletionDecision(known, book.standard(), today);
        });
    }

    /// An account that acts for some organisations does not report on the work of another one.
    List<Reason> checkWhose(CompletionProfile profile) {
        return register.sight().covers(profile.organisation())
                ? List.of()
                : List.of(HandoverRefusal.NOT_YOUR_COMPLETION.because(
                        profile.told(),
                        profile.organisation().isBlank() ? "nobody" : profile.organisation(),
                        String.join(", ", register.sight().organisations())));
    }

    /// What stands against a step of somebody who saw the report at another entry.
    static List<Reason> checkSeen(CompletionReport report, Optional<org.furrow.domain.journal.Hash> seen) {
        return seen
                .filter(hash -> !hash.equals(report.seen()))
                .map(_ -> HandoverRefusal.COMPLETION_CHANGED_MEANWHILE.because(
                        report.profile().told(), report.latest().draft().author()))
                .stream()
                .toList();
    }
}
