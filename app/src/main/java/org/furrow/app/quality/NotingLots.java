package org.furrow.app.quality;

import java.time.LocalDate;
import java.util.List;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.people.Permission;
import org.furrow.domain.quality.LotDecision;
import org.furrow.domain.quality.LotNote;
import org.furrow.domain.quality.SamplingFact;
import org.furrow.domain.quality.SwitchingRules;
import org.furrow.store.Register;

/// Deciding for the authority what inspections alone do not say of the lots of an organisation and method: reduced
/// inspection, an interruption of the work, or that corrective action was accepted.
public final class NotingLots {

    private final Furrow furrow;

    /// Noting in this register.
    public NotingLots(Furrow furrow) {
        this.furrow = furrow;
    }

    /// Writes what was decided from that day on, or says why not and writes nothing.
    public Outcome note(LocalDate day, LotNote note, LocalDate today) {
        Register register = furrow.register(Permission.ACCREDIT);
        synchronized (register.decisions()) {
            SwitchingRules rules = furrow.standard().sampling().switching();
            LotDecision decision =
                    new LotDecision(new ReadingQuality(furrow).read().lots(rules), rules, today);
            List<Reason> against = decision.decide(note, day).reasons();
            return against.isEmpty()
                    ? new Outcome.Recorded(List.of(register.append(
                            Draft.of(register.newId(), day, furrow.actor().name(), new SamplingFact.Noted(note)))))
                    : new Outcome.Refused(against);
        }
    }
}
