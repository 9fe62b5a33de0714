package org.furrow.app.hazard;

import java.util.List;
import org.furrow.domain.decision.ChangeRefusal;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.hazard.Description;
import org.furrow.store.Register;
import org.furrow.store.hazard.HazardQuery;

/// The rule that a reference belongs to one hazard only.
final class References {

    private References() {}

    /// What stands against a new hazard with this description.
    static List<Reason> check(Register register, HazardQuery hazards, Description description) {
        boolean isTaken = register.read(session ->
                !hazards.listByReference(session, description.reference()).isEmpty());
        return isTaken ? List.of(ChangeRefusal.REFERENCE_TAKEN.because(description.reference())) : List.of();
    }
}
