package org.furrow.app.hazard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.furrow.app.Outcome;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.decision.Refusal;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.Revision;
import org.furrow.store.Register;

/// Deciding on a change of a hazard and writing it where nothing stands against it.
///
/// Reading, deciding and writing are one step for everybody who shares the register, so that two changes that were
/// allowed one by one are never both written where the first rules out the second.
public final class Deciding {

    private final Register register;

    /// Decisions on the hazards of this register.
    public Deciding(Register register) {
        this.register = register;
    }

    /// A decision, and what it writes where it allows.
    public record Verdict(Decision decision, List<Draft> drafts) {
        public Verdict {
            drafts = List.copyOf(drafts);
        }
    }

    /// The outcome of a change to a hazard of the register.
    public Outcome decide(Edit edit, Function<KnownHazard, Verdict> rule) {
        synchronized (register) {
            Optional<KnownHazard> found = KnownHazard.find(register, edit.hazard());
            if (found.isEmpty()) {
                return new Outcome.Refused(List.of(Refusal.UNKNOWN_HAZARD.because(edit.hazard())));
            }
            KnownHazard hazard = found.orElseThrow();
            return write(rule.apply(hazard), movedOn(edit, hazard));
        }
    }

    /// The outcome of a change that is about no hazard of the register yet.
    public Outcome decideNew(Function<Register, Verdict> rule) {
        synchronized (register) {
            return write(rule.apply(register), List.of());
        }
    }

    private Outcome write(Verdict verdict, List<Reason> before) {
        List<Reason> against = new ArrayList<>(before);
        against.addAll(verdict.decision().reasons());
        return against.isEmpty()
                ? new Outcome.Recorded(register.append(verdict.drafts()))
                : new Outcome.Refused(against);
    }

    private static List<Reason> movedOn(Edit edit, KnownHazard hazard) {
        Optional<Hash> seen = edit.seen().filter(hash -> !hash.equals(hazard.latest()));
        return seen.map(hash -> List.of(Refusal.MOVED_ON.because(
                        hazard.standing().reference(), described(hazard, hash), described(hazard, hazard.latest()))))
                .orElse(List.of());
    }

    private static String described(KnownHazard hazard, Hash hash) {
        return hazard.revisions().stream()
                .filter(revision -> revision.hash().equals(hash))
                .map(Deciding::described)
                .findFirst()
                .orElse("revision " + hash.hex().substring(0, 8) + ", which is not among its entries");
    }

    private static String described(Revision revision) {
        String what = revision.draft().fact().getClass().getSimpleName();
        return "revision " + revision.hash().hex().substring(0, 8) + " (" + what + " by "
                + revision.draft().author() + " on " + revision.draft().valid() + ")";
    }
}
