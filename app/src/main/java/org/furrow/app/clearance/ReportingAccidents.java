package org.furrow.app.clearance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.domain.clearance.AccidentFact;
import org.furrow.domain.clearance.AccidentNotice;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.store.Register;

/// Telling of accidents, incidents and missed items. What is done about them afterwards, [LookingIntoAccidents] says.
public final class ReportingAccidents {

    private final Furrow furrow;

    /// Telling of accidents to this register.
    public ReportingAccidents(Furrow furrow) {
        this.furrow = furrow;
    }

    /// Records what is told, or says why not and writes nothing.
    ///
    /// @param happened the day on which it happened
    /// @param today the last day that it can have happened
    public Outcome report(LocalDate happened, AccidentNotice notice, LocalDate today) {
        Register register = furrow.register(Permission.REPORT_ACCIDENTS);
        synchronized (register.decisions()) {
            RecordId id = register.newId();
            AccidentWork work = new AccidentWork(register, new ReadingAccidents(furrow).read(), today);
            List<Reason> against = new ArrayList<>(work.checkWhose(notice));
            against.addAll(
                    work.decision(notice).decideNotice(id, notice, happened).reasons());
            return against.isEmpty()
                    ? new Outcome.Recorded(List.of(register.append(
                            Draft.of(id, happened, furrow.actor().name(), new AccidentFact.Noticed(notice)))))
                    : new Outcome.Refused(against);
        }
    }
}
