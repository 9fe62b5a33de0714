package org.furrow.app.draft;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.domain.decision.ChangeRefusal;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.draft.DraftDecision;
import org.furrow.domain.draft.DraftFact;
import org.furrow.domain.draft.EditDraft;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.store.Register;

/// Taking back a draft that one has written oneself.
public final class WithdrawingDraft {

    private final Furrow furrow;

    /// Withdrawing in this register.
    public WithdrawingDraft(Furrow furrow) {
        this.furrow = furrow;
    }

    /// Takes the draft back, or says why not.
    ///
    /// @param reason why; may be empty
    public Outcome withdraw(RecordId draft, String reason) {
        Register register = furrow.register(Permission.RECORD);
        synchronized (register.decisions()) {
            return ReadingDrafts.find(register, draft)
                    .map(found -> withdraw(register, found, reason))
                    .orElseGet(() -> new Outcome.Refused(List.of(ChangeRefusal.UNKNOWN_DRAFT.because(draft))));
        }
    }

    /// What stands against taking the draft back. Nothing is written.
    public List<Reason> examine(RecordId draft) {
        Register register = furrow.register(Permission.RECORD);
        return ReadingDrafts.find(register, draft)
                .map(found -> DraftDecision.decideWithdrawal(
                                found, furrow.actor().name())
                        .reasons())
                .orElseGet(() -> List.of(ChangeRefusal.UNKNOWN_DRAFT.because(draft)));
    }

    private Outcome withdraw(Register register, EditDraft draft, String reason) {
        String author = furrow.actor().name();
        return switch (DraftDecision.decideWithdrawal(draft, author)) {
            case Decision.Refused refused -> new Outcome.Refused(refused.reasons());
            case Decision.Allowed _ ->
                new Outcome.Recorded(List.of(register.append(new Draft(
                        draft.id(),
                        LocalDate.ofInstant(furrow.clock().instant(), ZoneOffset.UTC),
                        author,
                        List.of(draft.revisions().getLast().hash()),
                        Optional.empty(),
                        new DraftFact.Withdrawn(reason)))));
        };
    }
}
