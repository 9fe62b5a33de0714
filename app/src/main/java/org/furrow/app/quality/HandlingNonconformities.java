package org.furrow.app.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.domain.quality.Nonconformity;
import org.furrow.domain.quality.NonconformityFact;
import org.furrow.domain.quality.NonconformityProfile;
import org.furrow.domain.quality.NonconformityStep;
import org.furrow.domain.quality.QualityRefusal;
import org.furrow.store.Register;

/// Raising nonconformities, and taking their steps until they are closed.
public final class HandlingNonconformities {

    private final Furrow furrow;

    /// Handling those of this register.
    public HandlingNonconformities(Furrow furrow) {
        this.furrow = furrow;
    }

    /// A step that somebody wants to take.
    ///
    /// @param seen the latest entry that they had before them, absent where nobody said
    public record Wanted(RecordId nonconformity, LocalDate day, NonconformityFact fact, Optional<Hash> seen) {}

    /// What somebody needs to be allowed for a step.
    public static Permission permission(NonconformityStep step) {
        return switch (step) {
            case ACKNOWLEDGE, FIND_CAUSE, SET_ACTION -> Permission.HANDLE_NONCONFORMITIES;
            case VERIFY, CLOSE, REOPEN, WITHDRAW -> Permission.RECORD_VISITS;
        };
    }

    /// Raises one, or says why not and writes nothing.
    ///
    /// @param today the last day that it can have been seen
    public Outcome raise(LocalDate day, NonconformityProfile profile, LocalDate today) {
        Register register = furrow.register(Permission.RECORD_VISITS);
        synchronized (register.decisions()) {
            QualityWork work = work(register, today);
            RecordId id = register.newId();
            List<Reason> against = new ArrayList<>(whose(work, profile));
            against.addAll(work.nonconformities().decideRaise(id, profile, day).reasons());
            return work.begin(id, day, new NonconformityFact.Raised(profile), against);
        }
    }

    /// Takes the step, or says why not and writes nothing.
    ///
    /// @param today the last day that anything can have happened
    public Outcome take(Wanted wanted, LocalDate today) {
        NonconformityStep step = NonconformityStep.of(wanted.fact());
        Register register = furrow.register(permission(step));
        synchronized (register.decisions()) {
            QualityWork work = work(register, today);
            Optional<Nonconformity> found = work.book().findNonconformity(wanted.nonconformity());
            if (found.isEmpty()) {
                return new Outcome.Refused(
                        List.of(QualityRefusal.UNKNOWN_HERE.because("nonconformity", wanted.nonconformity())));
            }
            Nonconformity nonconformity = found.orElseThrow();
            List<Reason> against = new ArrayList<>(
                    permission(step) == Permission.RECORD_VISITS ? whose(work, nonconformity.profile()) : List.of());
            against.addAll(work.nonconformities()
                    .decide(nonconformity, wanted.fact(), furrow.actor().name(), wanted.day())
                    .reasons());
            return work.follow(
                    new QualityWork.Onto(
                            nonconformity.id(), nonconformity.profile().number(), wanted.seen()),
                    wanted.day(),
                    wanted.fact(),
                    against);
        }
    }

    private QualityWork work(Register register, LocalDate today) {
        return new QualityWork(furrow, register, new ReadingQuality(furrow).read(), today);
    }

    /// What was seen on a visit is a matter of those who inspected; other things are one of whoever sees them.
    private static List<Reason> whose(QualityWork work, NonconformityProfile profile) {
        return profile.visit().flatMap(work.book()::findVisit).stream()
                .flatMap(visit ->
                        work.checkWhose(profile.number(), visit.profile().by().organisation()).stream())
                .toList();
    }
}
