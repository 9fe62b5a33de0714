package org.furrow.app.clearance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.domain.clearance.Accident;
import org.furrow.domain.clearance.AccidentFact;
import org.furrow.domain.clearance.AccidentNotice;
import org.furrow.domain.clearance.AccidentRefusal;
import org.furrow.domain.clearance.AccidentStep;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.people.Permission;
import org.furrow.store.Register;

/// Looking into accidents: amending the notice, reports, corrective actions, letting work go on, closing and reopening.
public final class LookingIntoAccidents {

    private final Furrow furrow;

    /// Looking into the accidents of this register.
    public LookingIntoAccidents(Furrow furrow) {
        this.furrow = furrow;
    }

    /// A step that somebody wants to take.
    ///
    /// @param day on which it happened; for an amended notice, the day of the accident
    /// @param seen the latest entry of the accident that they had before them, absent where nobody said
    public record Wanted(RecordId accident, LocalDate day, AccidentFact fact, Optional<Hash> seen) {}

    /// What somebody needs to be allowed for a step.
    public static Permission permission(AccidentStep step) {
        return switch (step) {
            case AMEND, REPORT, DO_ACTION -> Permission.REPORT_ACCIDENTS;
            case INVESTIGATE, SET_ACTION, RESUME, CLOSE, REOPEN -> Permission.INVESTIGATE_ACCIDENTS;
        };
    }

    /// Takes the step, or says why not and writes nothing.
    ///
    /// @param today the last day that anything can have happened
    public Outcome take(Wanted wanted, LocalDate today) {
        Register register = furrow.register(permission(AccidentStep.of(wanted.fact())));
        synchronized (register.decisions()) {
            AccidentWork work = new AccidentWork(register, new ReadingAccidents(furrow).read(), today);
            Optional<Accident> found = work.book().find(wanted.accident());
            if (found.isEmpty()) {
                return new Outcome.Refused(List.of(AccidentRefusal.UNKNOWN_ACCIDENT.because(wanted.accident())));
            }
            Accident accident = found.orElseThrow();
            Revision latest = register.latest(accident.id());
            List<Reason> against = new ArrayList<>();
            if (wanted.seen().filter(hash -> !hash.equals(latest.hash())).isPresent()) {
                against.add(AccidentRefusal.ACCIDENT_CHANGED_MEANWHILE.because(
                        accident.notice().number(), latest.draft().author()));
            }
            against.addAll(against(work, accident, wanted));
            return against.isEmpty()
                    ? new Outcome.Recorded(List.of(register.append(draft(wanted, latest))))
                    : new Outcome.Refused(against.stream().distinct().toList());
        }
    }

    private List<Reason> against(AccidentWork work, Accident accident, Wanted wanted) {
        AccidentNotice notice = accident.notice();
        List<Reason> against = new ArrayList<>();
        if (wanted.fact() instanceof AccidentFact.Amended(AccidentNotice amended, String _)) {
            notice = amended;
            against.addAll(work.checkWhose(amended));
        }
        against.addAll(work.decision(notice)
                .decideStep(accident, wanted.fact(), furrow.actor().name(), wanted.day())
                .reasons());
        return against;
    }

    private Draft draft(Wanted wanted, Revision latest) {
        return new Draft(
                wanted.accident(),
                wanted.day(),
                furrow.actor().name(),
                List.of(latest.hash()),
                Optional.empty(),
                wanted.fact());
    }
}
