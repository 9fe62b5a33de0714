package org.furrow.app.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.hazard.Deciding;
import org.furrow.domain.decision.ChangeRefusal;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.decision.Signing;
import org.furrow.domain.draft.DraftDecision;
import org.furrow.domain.draft.EditDraft;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.domain.people.Sight;
import org.furrow.domain.tasking.Task;
import org.furrow.store.Register;

/// Proposing a change, for another person to approve. Nothing but the draft itself is written.
///
/// The rules of the change are tried as if the right person had approved it, so that whoever proposes learns at once
/// what stands against it. They decide only when somebody approves.
public final class ProposingChange {

    /// What only an approver can give.
    private static final Set<String> OF_THE_APPROVER = Set.of(
            ChangeRefusal.NO_APPROVER.code(),
            ChangeRefusal.AUTHOR_APPROVES.code(),
            ChangeRefusal.ROLE_MAY_NOT.code(),
            ChangeRefusal.EFFECT_NOT_SHOWN.code());

    private final Furrow furrow;

    /// Proposing in this register.
    public ProposingChange(Furrow furrow) {
        this.furrow = furrow;
    }

    /// Proposes a change of a hazard, or says why not.
    public Outcome propose(RecordId hazard, Wish wish) {
        Register register = furrow.register(Permission.RECORD);
        return decide(register, Target.fresh(register, hazard), wish, List.of());
    }

    /// Proposes a change of a hazard as one of several that belong together, or says why not.
    ///
    /// @param mark what their drafts have in common
    public Outcome proposeAsOneOf(RecordId mark, RecordId hazard, Wish wish) {
        Register register = furrow.register(Permission.RECORD);
        return decide(register, Target.fresh(register, hazard).marked(mark), wish, List.of());
    }

    /// A proposal as it would be written, for whoever writes it with something else in the same step.
    ///
    /// @param against all that stands against it
    public record Prepared(List<Reason> against, Draft draft) {
        public Prepared {
            against = List.copyOf(against);
        }
    }

    /// Prepares a proposal that rests on a task as it is about to be written, and writes nothing.
    public Prepared prepare(RecordId hazard, Wish wish, Task ahead) {
        Register register = furrow.register(Permission.RECORD);
        List<Reason> against =
                against(register, hazard, wish, Deciding.trial(register).knowing(ahead));
        return new Prepared(against, draft(Target.fresh(register, hazard), wish));
    }

    /// What stands against proposing this change, as proposing it would tell. Nothing is written.
    public List<Reason> examine(RecordId hazard, Wish wish) {
        Register register = furrow.register(Permission.RECORD);
        synchronized (register.decisions()) {
            return against(register, hazard, wish, Deciding.trial(register));
        }
    }

    /// Proposes a hazard that the register does not have yet, or says why not.
    public Outcome proposeNew(Wish wish) {
        return propose(furrow.register(Permission.RECORD).newId(), wish);
    }

    /// Proposes a draft again, with other words or on what the hazard is by now, or says why not.
    ///
    /// @param looked the proposal that its author had before them
    public Outcome proposeAgain(RecordId draft, Hash looked, Wish wish) {
        Register register = furrow.register(Permission.RECORD);
        synchronized (register.decisions()) {
            Optional<EditDraft> found = ReadingDrafts.find(register, draft);
            if (found.isEmpty()) {
                return new Outcome.Refused(List.of(ChangeRefusal.UNKNOWN_DRAFT.because(draft)));
            }
            EditDraft before = found.orElseThrow();
            List<Reason> against =
                    new ArrayList<>(DraftDecision.decideProposal(before).reasons());
            if (!before.proposal().hash().equals(looked)) {
                against.add(ChangeRefusal.PROPOSED_ANEW.because(before.author()));
            }
            List<Hash> parents = List.of(before.revisions().getLast().hash());
            Target target = new Target(draft, before.proposed().hazard(), parents, Optional.empty());
            return decide(register, target, wish, against);
        }
    }

    /// Which draft of which hazard is written, and what it continues from.
    ///
    /// @param mark what it has in common with others that were proposed in the same go
    private record Target(RecordId draft, RecordId hazard, List<Hash> parents, Optional<RecordId> mark) {

        static Target fresh(Register register, RecordId hazard) {
            return new Target(register.newId(), hazard, List.of(), Optional.empty());
        }

        Target marked(RecordId with) {
            return new Target(draft, hazard, parents, Optional.of(with));
        }
    }

    private Outcome decide(Register register, Target target, Wish wish, List<Reason> before) {
        synchronized (register.decisions()) {
            List<Reason> against = new ArrayList<>(before);
            against.addAll(against(register, target.hazard(), wish, Deciding.trial(register)));
            return against.isEmpty()
                    ? new Outcome.Recorded(List.of(register.append(draft(target, wish))))
                    : new Outcome.Refused(against);
        }
    }

    private Draft draft(Target target, Wish wish) {
        return new Draft(
                target.draft(),
                wish.day(),
                furrow.actor().name(),
                target.parents(),
                target.mark(),
                wish.propose(target.hazard()));
    }

    private List<Reason> against(Register register, RecordId hazard, Wish wish, Deciding trial) {
        List<Reason> against = new ArrayList<>(organisation(register.sight(), wish.change()));
        against.addAll(tried(register, hazard, wish, trial));
        return against;
    }

    /// Nobody proposes what they could not see afterwards.
    private static List<Reason> organisation(Sight sight, ProposedChange change) {
        return described(change)
                .map(Description::operator)
                .filter(operator -> !sight.covers(operator))
                .map(operator -> List.of(ChangeRefusal.NOT_YOUR_ORGANISATION.because(
                        String.join(", ", sight.organisations()), operator)))
                .orElse(List.of());
    }

    private static Optional<Description> described(ProposedChange change) {
        return switch (change) {
            case ProposedChange.Described described -> Optional.of(described.description());
            case ProposedChange.NewHazard fresh -> Optional.of(fresh.description());
            case ProposedChange.Classified _,
                    ProposedChange.Moved _,
                    ProposedChange.Evidenced _,
                    ProposedChange.Redrawn _,
                    ProposedChange.Extended _,
                    ProposedChange.Released _,
                    ProposedChange.SplitUp _,
                    ProposedChange.Merged _,
                    ProposedChange.Reopened _ -> Optional.empty();
        };
    }

    private List<Reason> tried(Register register, RecordId hazard, Wish wished, Deciding trial) {
        String author = furrow.actor().name();
        Wish wish = wished.change() instanceof ProposedChange.NewHazard
                ? wished
                : Overtaking.onto(register, hazard, wished.seeing());
        Applying applying = new Applying(trial, furrow.standard());
        List<Reason> against = new ArrayList<>();
        Applying.best(
                        furrow.standard().roles(),
                        role -> applying.apply(
                                wish.edit(hazard, Signing.by(author).approvedBy("not " + author, role.code())),
                                wish.change()))
                .ifPresent(outcome -> outcome.reasons().stream()
                        .filter(reason -> !OF_THE_APPROVER.contains(reason.code()))
                        .forEach(against::add));
        return against.stream().distinct().toList();
    }
}
