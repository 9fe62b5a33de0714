package org.furrow.app.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.hazard.Deciding;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.decision.Refusal;
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
import org.furrow.store.Register;

/// Proposing a change, for another person to approve. Nothing but the draft itself is written.
///
/// The rules of the change are tried as if the right person had approved it, so that whoever proposes learns at once
/// what stands against it. They decide only when somebody approves.
public final class ProposingChange {

    /// What only an approver can give.
    private static final Set<String> OF_THE_APPROVER = Set.of(
            Refusal.NO_APPROVER.code(),
            Refusal.AUTHOR_APPROVES.code(),
            Refusal.ROLE_MAY_NOT.code(),
            Refusal.EFFECT_NOT_SHOWN.code());

    private final Furrow furrow;

    /// Proposing in this register.
    public ProposingChange(Furrow furrow) {
        this.furrow = furrow;
    }

    /// Proposes a change of a hazard, or says why not.
    public Outcome propose(RecordId hazard, Wish wish) {
        Register register = furrow.register(Permission.RECORD);
        return decide(register, register.newId(), hazard, wish, List.of(), List.of());
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
                return new Outcome.Refused(List.of(Refusal.UNKNOWN_DRAFT.because(draft)));
            }
            EditDraft before = found.orElseThrow();
            List<Reason> against =
                    new ArrayList<>(DraftDecision.decideProposal(before).reasons());
            if (!before.proposal().hash().equals(looked)) {
                against.add(Refusal.PROPOSED_ANEW.because(before.author()));
            }
            List<Hash> parents = List.of(before.revisions().getLast().hash());
            return decide(register, draft, before.proposed().hazard(), wish, parents, against);
        }
    }

    private Outcome decide(
            Register register, RecordId draft, RecordId hazard, Wish wish, List<Hash> parents, List<Reason> before) {
        synchronized (register.decisions()) {
            String author = furrow.actor().name();
            List<Reason> against = new ArrayList<>(before);
            against.addAll(organisation(register.sight(), wish.change()));
            against.addAll(tried(register, hazard, wish, author));
            if (!against.isEmpty()) {
                return new Outcome.Refused(against);
            }
            return new Outcome.Recorded(List.of(register.append(
                    new Draft(draft, wish.day(), author, parents, Optional.empty(), wish.propose(hazard)))));
        }
    }

    /// Nobody proposes what they could not see afterwards.
    private static List<Reason> organisation(Sight sight, ProposedChange change) {
        return described(change)
                .map(Description::operator)
                .filter(operator -> !sight.covers(operator))
                .map(operator -> List.of(
                        Refusal.NOT_YOUR_ORGANISATION.because(String.join(", ", sight.organisations()), operator)))
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
                    ProposedChange.Released _ -> Optional.empty();
        };
    }

    private List<Reason> tried(Register register, RecordId hazard, Wish wished, String author) {
        Wish wish = wished.change() instanceof ProposedChange.NewHazard ? wished : wished.seeing();
        Applying applying = new Applying(Deciding.trial(register), furrow.standard());
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
