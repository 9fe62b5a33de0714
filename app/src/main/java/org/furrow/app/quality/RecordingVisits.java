package org.furrow.app.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.domain.quality.QualityRefusal;
import org.furrow.domain.quality.Visit;
import org.furrow.domain.quality.VisitFact;
import org.furrow.domain.quality.VisitProfile;
import org.furrow.store.Register;

/// Recording visits and inspections, correcting what was said of them, and taking them back.
public final class RecordingVisits {

    private final Furrow furrow;

    /// Recording in this register.
    public RecordingVisits(Furrow furrow) {
        this.furrow = furrow;
    }

    /// Which visit somebody means.
    ///
    /// @param reason why it changes
    /// @param seen the latest entry that they had before them, absent where nobody said
    public record Meant(RecordId visit, String reason, Optional<Hash> seen) {}

    /// Records a visit, or says why not and writes nothing.
    ///
    /// @param today the last day that it can have been on
    public Outcome record(VisitProfile profile, LocalDate today) {
        Register register = furrow.register(Permission.RECORD_VISITS);
        synchronized (register.decisions()) {
            QualityWork work = work(register, today);
            RecordId id = register.newId();
            List<Reason> against = new ArrayList<>(whose(work, profile));
            against.addAll(work.visits(profile).decide(id, profile).reasons());
            return work.begin(id, profile.day(), new VisitFact.Recorded(profile), against);
        }
    }

    /// Corrects what was said of a visit, or says why not and writes nothing.
    public Outcome correct(Meant meant, VisitProfile profile, LocalDate today) {
        return change(
                meant,
                profile,
                today,
                (work, visit) -> work.visits(profile).decideCorrection(visit, profile, meant.reason()));
    }

    private Outcome change(Meant meant, VisitProfile profile, LocalDate today, Deciding deciding) {
        return write(meant, today, (work, visit) -> {
            List<Reason> against = new ArrayList<>(whose(work, profile));
            against.addAll(deciding.decide(work, visit).reasons());
            return work.follow(
                    onto(meant, visit),
                    today,
                    new VisitFact.Corrected(profile, meant.reason().strip()),
                    against);
        });
    }

    /// Takes a visit back, or says why not and writes nothing. The entries stay in the journal.
    public Outcome takeBack(Meant meant, LocalDate today) {
        return write(
                meant,
                today,
                (work, visit) -> work.follow(
                        onto(meant, visit),
                        today,
                        new VisitFact.TakenBack(meant.reason().strip()),
                        work.visits(visit.profile())
                                .decideTakingBack(visit, meant.reason())
                                .reasons()));
    }

    private interface Deciding {
        Decision decide(QualityWork work, Visit visit);
    }

    private interface Writing {
        Outcome write(QualityWork work, Visit visit);
    }

    private Outcome write(Meant meant, LocalDate today, Writing writing) {
        Register register = furrow.register(Permission.RECORD_VISITS);
        synchronized (register.decisions()) {
            QualityWork work = work(register, today);
            Optional<Visit> found = work.book().findVisit(meant.visit());
            if (found.isEmpty()) {
                return new Outcome.Refused(List.of(QualityRefusal.UNKNOWN_HERE.because("visit", meant.visit())));
            }
            Visit visit = found.orElseThrow();
            List<Reason> theirs = whose(work, visit.profile());
            return theirs.isEmpty() ? writing.write(work, visit) : new Outcome.Refused(theirs);
        }
    }

    private QualityWork work(Register register, LocalDate today) {
        return new QualityWork(furrow, register, new ReadingQuality(furrow).read(), today);
    }

    private static List<Reason> whose(QualityWork work, VisitProfile profile) {
        return work.checkWhose(profile.number(), profile.by().organisation());
    }

    private static QualityWork.Onto onto(Meant meant, Visit visit) {
        return new QualityWork.Onto(visit.id(), visit.profile().number(), meant.seen());
    }
}
