package org.furrow.app.hazard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.furrow.app.Outcome;
import org.furrow.domain.decision.ChangeRefusal;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.tasking.Task;
import org.furrow.store.Register;

/// Deciding on a change of a hazard and writing it where nothing stands against it.
///
/// Reading, deciding and writing are one step for everybody who shares the register, so that two changes that were
/// allowed one by one are never both written where the first rules out the second.
public final class Deciding {

    private final Register register;
    private final UnaryOperator<List<Draft>> writing;
    private final boolean isTrial;
    private final Optional<List<Draft>> gathered;
    private final List<Task> ahead;

    /// Decisions on the hazards of this register.
    public Deciding(Register register) {
        this(register, UnaryOperator.identity(), false, Optional.empty(), List.of());
    }

    private Deciding(
            Register register,
            UnaryOperator<List<Draft>> writing,
            boolean isTrial,
            Optional<List<Draft>> gathered,
            List<Task> ahead) {
        this.gathered = gathered;
        this.ahead = List.copyOf(ahead);
        this.register = register;
        this.writing = writing;
        this.isTrial = isTrial;
    }

    /// Decisions that write more than the change itself, in the same step.
    ///
    /// @param more what is written in place of the drafts of an allowed change
    public static Deciding writing(Register register, UnaryOperator<List<Draft>> more) {
        return new Deciding(register, more, false, Optional.empty(), List.of());
    }

    /// Decisions that are only tried: what is allowed counts as recorded, and nothing is written.
    public static Deciding trial(Register register) {
        return new Deciding(register, UnaryOperator.identity(), true, Optional.empty(), List.of());
    }

    /// Decisions of which each sees those before it. Nothing is written: what is allowed is gathered, for whoever
    /// writes all of it at once or nothing.
    ///
    /// @param drafts where it is gathered
    public static Deciding gathering(Register register, List<Draft> drafts) {
        return new Deciding(register, UnaryOperator.identity(), true, Optional.of(drafts), List.of());
    }

    /// The same decisions, in the knowledge of a task as it is about to be written.
    public Deciding knowing(Task task) {
        return new Deciding(register, writing, isTrial, gathered, List.of(task));
    }

    /// The tasks that are about to be written, to be read in place of those of the register.
    List<Task> ahead() {
        return ahead;
    }

    /// The hazard with that id, as these decisions see it.
    public Optional<KnownHazard> find(RecordId hazard) {
        return KnownHazard.find(register, hazard)
                .map(known -> gathered.map(known::after).orElse(known));
    }

    /// The register that is decided on.
    public Register register() {
        return register;
    }

    /// A decision, and what it writes where it allows.
    public record Verdict(Decision decision, List<Draft> drafts) {
        public Verdict {
            drafts = List.copyOf(drafts);
        }
    }

    /// The outcome of a change to a hazard of the register.
    public Outcome decide(Edit edit, Function<KnownHazard, Verdict> rule) {
        synchronized (register.decisions()) {
            Optional<KnownHazard> found = find(edit.hazard());
            if (found.isEmpty()) {
                return new Outcome.Refused(List.of(ChangeRefusal.UNKNOWN_HAZARD.because(edit.hazard())));
            }
            KnownHazard hazard = found.orElseThrow();
            return write(rule.apply(hazard), checkSeen(edit.seen(), hazard));
        }
    }

    /// The outcome of a change that is about no hazard of the register yet.
    public Outcome decideNew(Function<Register, Verdict> rule) {
        synchronized (register.decisions()) {
            return write(rule.apply(register), List.of());
        }
    }

    private Outcome write(Verdict verdict, List<Reason> before) {
        List<Reason> against = new ArrayList<>(before);
        against.addAll(verdict.decision().reasons());
        if (!against.isEmpty()) {
            return new Outcome.Refused(against);
        }
        gathered.ifPresent(all -> all.addAll(verdict.drafts()));
        return new Outcome.Recorded(isTrial ? List.of() : register.append(writing.apply(verdict.drafts())));
    }

    /// What stands against changing a hazard by somebody who saw it at that revision.
    static List<Reason> checkSeen(Optional<Hash> seen, KnownHazard hazard) {
        Optional<Hash> earlier = seen.filter(hash -> !hash.equals(hazard.latest()));
        return earlier.map(hash -> List.of(ChangeRefusal.MOVED_ON.because(
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
