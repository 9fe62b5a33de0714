package org.furrow.app.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.draft.ProposingChange;
import org.furrow.app.draft.Wish;
import org.furrow.app.hazard.KnownHazard;
import org.furrow.domain.decision.Datum;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.decision.Support;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.people.Permission;
import org.furrow.domain.release.FindDecision;
import org.furrow.domain.release.FindFact;
import org.furrow.domain.release.FindNotice;
import org.furrow.domain.release.HandoverRefusal;
import org.furrow.domain.release.ReleasedFind;
import org.furrow.store.Register;
import org.furrow.store.release.HandoverQuery;

/// Telling of something that was found on released ground, and looking again at what was released alike.
///
/// Telling of it proposes to reopen the ground, for somebody else to approve, and lists what has to be looked at again.
public final class ReportingFinds {

    private static final HandoverQuery QUERY = new HandoverQuery();

    private final Furrow furrow;

    /// Telling of finds to this register.
    public ReportingFinds(Furrow furrow) {
        this.furrow = furrow;
    }

    /// Records the find and proposes to reopen the ground, or says why not and writes nothing.
    ///
    /// @param found the day of the find
    /// @param again what of the release is to be reopened, all of it where its extent is unknown
    /// @param investigation what is known of how it could be missed
    /// @param today the last day that anything can have happened
    public Outcome report(FindNotice notice, LocalDate found, Extent again, String investigation, LocalDate today) {
        Register register = furrow.register(Permission.RECORD);
        synchronized (register.decisions()) {
            RecordId id = register.newId();
            FindDecision decision = decision(register, notice, today);
            List<Reason> against = new ArrayList<>(checkWhose(register, notice));
            against.addAll(decision.decideNotice(id, notice, found).reasons());
            Wish wish = wish(register, notice, found, again, investigation);
            ProposingChange proposing = new ProposingChange(furrow);
            if (against.isEmpty()) {
                against.addAll(proposing.examine(notice.hazard(), wish));
            }
            if (!against.isEmpty()) {
                return new Outcome.Refused(against.stream().distinct().toList());
            }
            List<Revision> written = new ArrayList<>();
            written.add(register.append(Draft.of(
                    id, found, furrow.actor().name(), new FindFact.Reported(notice, decision.reviews(notice)))));
            if (proposing.propose(notice.hazard(), wish) instanceof Outcome.Recorded(List<Revision> proposed)) {
                written.addAll(proposed);
            }
            return new Outcome.Recorded(written);
        }
    }

    private FindDecision decision(Register register, FindNotice notice, LocalDate today) {
        return new FindDecision(
                new FindDecision.Known(
                        register.read(session -> QUERY.findFind(session, notice.number())),
                        new ReadingHandover(furrow).findRelease(notice.hazard(), notice.release()),
                        register.read(QUERY::listTraces)),
                today);
    }

    private static Wish wish(
            Register register, FindNotice notice, LocalDate found, Extent again, String investigation) {
        Support support = Support.NONE
                .causedBy(notice.told(), found)
                .telling(Datum.INVESTIGATION, investigation.isBlank() ? notice.told() : investigation);
        return new Wish(
                new ProposedChange.Reopened(Optional.of(notice.release()), again),
                found,
                notice.what(),
                support,
                KnownHazard.find(register, notice.hazard()).map(KnownHazard::latest));
    }

    private static List<Reason> checkWhose(Register register, FindNotice notice) {
        return register.sight().covers(notice.organisation())
                ? List.of()
                : List.of(HandoverRefusal.NOT_YOUR_FIND.because(
                        notice.told(),
                        notice.organisation().isBlank() ? "nobody" : notice.organisation(),
                        String.join(", ", register.sight().organisations())));
    }

    /// Says what somebody concluded who looked at a release again, or why not, and then writes nothing.
    ///
    /// @param day on which they looked
    public Outcome review(RecordId find, FindFact.LookedAt looked, LocalDate day, LocalDate today) {
        Register register = furrow.register(Permission.CERTIFY);
        synchronized (register.decisions()) {
            Optional<ReleasedFind> found = new ReadingHandover(furrow).read().findFind(find.toString());
            if (found.isEmpty()) {
                return new Outcome.Refused(List.of(HandoverRefusal.UNKNOWN_FIND.because(find)));
            }
            ReleasedFind of = found.orElseThrow();
            List<Reason> against = decision(register, of.notice(), today)
                    .decideReview(of, looked, day)
                    .reasons();
            return against.isEmpty()
                    ? new Outcome.Recorded(List.of(register.append(new Draft(
                            find,
                            day,
                            furrow.actor().name(),
                            List.of(of.revisions().getLast().hash()),
                            Optional.empty(),
                            looked))))
                    : new Outcome.Refused(against);
        }
    }
}
