package org.furrow.app.draft;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.hazard.Deciding;
import org.furrow.app.hazard.Edit;
import org.furrow.domain.decision.ChangeRefusal;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.decision.Role;
import org.furrow.domain.decision.Signing;
import org.furrow.domain.draft.DraftDecision;
import org.furrow.domain.draft.DraftFact;
import org.furrow.domain.draft.EditDraft;
import org.furrow.domain.draft.Objection;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.store.Register;

/// Deciding on a draft that somebody else wrote.
///
/// Approving runs the rules of the change with the two persons, in the roles that the national standard gives to the
/// account of the second. What somebody else has changed meanwhile stays as it is, and where it is the same thing that
/// the draft would change, nobody approves it. What the change writes and the approval are one step: the journal
/// holds both or neither.
public final class DecidingDraft {

    private final Furrow furrow;

    /// Deciding in this register.
    public DecidingDraft(Furrow furrow) {
        this.furrow = furrow;
    }

    /// What somebody had before them when they decided.
    ///
    /// @param proposal the entry that proposed the draft
    /// @param effectM2 by how much the remaining area changes, in m², where it was shown
    public record Looked(Hash proposal, OptionalLong effectM2) {}

    /// Approves the draft and makes its change, or says why not.
    public Outcome approve(RecordId draft, Looked looked) {
        Register register = furrow.register(Permission.APPROVE);
        synchronized (register.decisions()) {
            return ReadingDrafts.find(register, draft)
                    .map(found -> approve(register, found, looked))
                    .orElseGet(() -> unknown(draft));
        }
    }

    /// Refuses the draft, or says why it cannot be refused.
    public Outcome refuse(RecordId draft, Hash looked, List<Objection> objections) {
        Register register = furrow.register(Permission.APPROVE);
        synchronized (register.decisions()) {
            Optional<EditDraft> found = ReadingDrafts.find(register, draft);
            if (found.isEmpty()) {
                return unknown(draft);
            }
            Decision decision = DraftDecision.decideRefusal(
                    found.orElseThrow(), furrow.actor().name(), looked, objections);
            return switch (decision) {
                case Decision.Refused refused -> new Outcome.Refused(refused.reasons());
                case Decision.Allowed _ ->
                    new Outcome.Recorded(List.of(
                            register.append(next(found.orElseThrow(), today(), new DraftFact.Refused(objections)))));
            };
        }
    }

    /// What stands against approving the draft, as approving it would tell. Nothing is written.
    public List<Reason> examineApproval(RecordId draft, Looked looked) {
        Register register = furrow.register(Permission.APPROVE);
        synchronized (register.decisions()) {
            return ReadingDrafts.find(register, draft)
                    .map(found -> approve(register, found, looked, _ -> Deciding.trial(register)))
                    .orElseGet(() -> unknown(draft))
                    .reasons();
        }
    }

    /// What stands against refusing the draft. Nothing is written.
    public List<Reason> examineRefusal(RecordId draft, Hash looked, List<Objection> objections) {
        Register register = furrow.register(Permission.APPROVE);
        return ReadingDrafts.find(register, draft)
                .map(found -> DraftDecision.decideRefusal(found, furrow.actor().name(), looked, objections)
                        .reasons())
                .orElseGet(() -> unknown(draft).reasons());
    }

    private Outcome approve(Register register, EditDraft draft, Looked looked) {
        return approve(register, draft, looked, role -> writing(register, draft, role));
    }

    private Outcome approve(Register register, EditDraft draft, Looked looked, Function<Role, Deciding> deciding) {
        String approver = furrow.actor().name();
        List<Reason> against = new ArrayList<>(
                DraftDecision.decideApproval(draft, approver, looked.proposal()).reasons());
        if (!against.isEmpty()) {
            return new Outcome.Refused(against);
        }
        List<Role> held = furrow.standard().heldBy(furrow.actor().role());
        return Applying.best(held, role -> approve(register, draft, looked, role, deciding.apply(role)))
                .orElseGet(() -> new Outcome.Refused(List.of(ChangeRefusal.ROLE_MAY_NOT.because(
                        "The draft",
                        draft.proposed().hazard(),
                        approver,
                        furrow.actor().role().code(),
                        "one that the national standard names"))));
    }

    /// Decisions that write the approval after the change.
    private Deciding writing(Register register, EditDraft draft, Role role) {
        LocalDate day = Wish.of(draft).day();
        return Deciding.writing(register, changes -> {
            List<Draft> all = new ArrayList<>(changes);
            all.add(next(draft, day, new DraftFact.Approved(role.code(), changes.size())));
            return all;
        });
    }

    private Outcome approve(Register register, EditDraft draft, Looked looked, Role role, Deciding deciding) {
        RecordId hazard = draft.proposed().hazard();
        Wish wish = Overtaking.onto(register, hazard, Wish.of(draft));
        Edit edit = wish.edit(
                hazard, Signing.by(draft.author()).approvedBy(furrow.actor().name(), role.code()));
        Edit shown = looked.effectM2().isPresent()
                ? edit.on(edit.support().showing(looked.effectM2().getAsLong()))
                : edit;
        return new Applying(deciding, furrow.standard()).apply(shown, wish.change());
    }

    private Draft next(EditDraft draft, LocalDate day, DraftFact fact) {
        return new Draft(
                draft.id(),
                day,
                furrow.actor().name(),
                List.of(draft.revisions().getLast().hash()),
                Optional.empty(),
                fact);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(furrow.clock().instant(), ZoneOffset.UTC);
    }

    private static Outcome unknown(RecordId draft) {
        return new Outcome.Refused(List.of(ChangeRefusal.UNKNOWN_DRAFT.because(draft)));
    }
}
