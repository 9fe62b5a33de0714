package org.furrow.app.victims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.furrow.app.clearance.AccidentBook;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.victims.Victim;
import org.furrow.domain.victims.VictimEntry;
import org.furrow.domain.victims.VictimRefusal;
import org.furrow.store.victims.Vault;

/// What every change of a victim's record asks first.
///
/// @param accidents those that the person sees
record VictimWork(Victims victims, AccidentBook accidents) {

    /// The victim with that number whose accident the person sees.
    Optional<Victim> find(Vault vault, String number) {
        return victims.table()
                .find(vault, number)
                .filter(victim -> accidents.find(victim.accident()).isPresent());
    }

    static VictimOutcome unknown(String number) {
        return new VictimOutcome.Refused(List.of(VictimRefusal.UNKNOWN_VICTIM.because(number)));
    }

    /// Nobody changes what somebody else has changed since they looked at it.
    static List<Reason> checkSeen(Victim victim, OptionalInt seen) {
        return seen.isEmpty() || seen.getAsInt() == victim.latest().number()
                ? List.of()
                : List.of(VictimRefusal.VICTIM_CHANGED_MEANWHILE.because(
                        victim.number(), victim.latest().person()));
    }

    static Victim with(Victim victim, VictimEntry entry) {
        List<VictimEntry> entries = new ArrayList<>(victim.entries());
        entries.add(entry);
        return new Victim(victim.id(), victim.number(), victim.accident(), entries);
    }
}
