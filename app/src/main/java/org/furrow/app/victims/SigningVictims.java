package org.furrow.app.victims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.furrow.app.Furrow;
import org.furrow.app.clearance.AccidentBook;
import org.furrow.app.clearance.ReadingAccidents;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.people.Permission;
import org.furrow.domain.victims.ErasureReason;
import org.furrow.domain.victims.Victim;
import org.furrow.domain.victims.VictimDecision;
import org.furrow.domain.victims.VictimEntry;
import org.furrow.domain.victims.VictimLook;
import org.furrow.domain.victims.VictimStep;
import org.furrow.store.victims.Vault;

/// Signing for what others recorded of a victim: verifying and accepting for the partner, approving for the
/// centre;
/// sending it back, and erasing it.
public final class SigningVictims {

    private final Furrow furrow;
    private final Victims victims;

    /// Signing for these victims.
    public SigningVictims(Furrow furrow, Victims victims) {
        this.furrow = furrow;
        this.victims = victims;
    }

    /// What somebody needs to be allowed for a step.
    public static Permission permission(VictimStep step) {
        return switch (step) {
            case RECORD, CORRECT, VERIFY, ACCEPT, RETURN -> Permission.RECORD_VICTIMS;
            case APPROVE, ERASE -> Permission.OVERSEE_VICTIMS;
        };
    }

    /// A step that somebody wants to take.
    ///
    /// @param number the victim
    /// @param step a signature, or sending back
    /// @param remark what is said with it
    /// @param seen the number of the latest entry that they had before them, absent where nobody said
    public record Wanted(String number, VictimStep step, String remark, OptionalInt seen) {}

    /// Takes the step, or says why not and writes nothing.
    public VictimOutcome take(Wanted wanted) {
        furrow.register(permission(wanted.step()));
        if (!wanted.step().isSignature() && wanted.step() != VictimStep.RETURN) {
            throw new IllegalArgumentException("This is no signature: " + wanted.step());
        }
        AccidentBook accidents = new ReadingAccidents(furrow).read();
        return victims.findFile()
                .map(file -> file.write(vault -> take(vault, accidents, wanted)))
                .orElseGet(() -> VictimWork.unknown(wanted.number()));
    }

    /// Destroys all that is known of a victim, with the key, or says why not.
    ///
    /// @param seen the number of the latest entry that they had before them, absent where nobody said
    public VictimOutcome erase(String number, ErasureReason reason, OptionalInt seen) {
        furrow.register(permission(VictimStep.ERASE));
        AccidentBook accidents = new ReadingAccidents(furrow).read();
        Wanted wanted = new Wanted(number, VictimStep.ERASE, reason.code(), seen);
        return victims.findFile()
                .map(file -> file.destroy(vault -> take(vault, accidents, wanted)))
                .orElseGet(() -> VictimWork.unknown(number));
    }

    private VictimOutcome take(Vault vault, AccidentBook accidents, Wanted wanted) {
        Optional<Victim> found = new VictimWork(victims, accidents).find(vault, wanted.number());
        if (found.isEmpty()) {
            return VictimWork.unknown(wanted.number());
        }
        Victim victim = found.orElseThrow();
        String person = furrow.actor().name();
        List<Reason> against = new ArrayList<>(VictimWork.checkSeen(victim, wanted.seen()));
        against.addAll(new VictimDecision(victim.number(), LocalDate.MAX)
                .decideStep(victim, wanted.step(), person, wanted.remark())
                .reasons());
        if (!against.isEmpty()) {
            return new VictimOutcome.Refused(against);
        }
        VictimEntry entry = new VictimEntry(
                victim.entries().size() + 1, wanted.step(), person, victims.now(), Optional.empty(), wanted.remark());
        if (wanted.step() == VictimStep.ERASE) {
            victims.table().erase(vault, victim, entry);
        } else {
            victims.table().add(vault, victim, entry);
        }
        victims.looks()
                .insert(
                        vault,
                        new VictimLook(victims.now(), person, VictimLook.What.of(wanted.step()), victim.number()));
        return new VictimOutcome.Done(VictimWork.with(victim, entry));
    }
}
