package org.furrow.domain.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.furrow.domain.decision.ChangeRefusal;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.Hash;

/// Who may do what with a draft, and when. Whether the change itself may be made is decided by the rules of what it
/// changes.
public final class DraftDecision {

    private DraftDecision() {}

    /// Whether it may be proposed again, with other words or on what the hazard is by now.
    public static Decision decideProposal(EditDraft draft) {
        return Decision.of(isOpen(draft) ? List.of() : List.of(notWaiting(draft)));
    }

    /// Whether this person may approve it.
    ///
    /// @param looked the proposal that they had before them
    public static Decision decideApproval(EditDraft draft, String person, Hash looked) {
        List<Reason> against = new ArrayList<>(checkDeciding(draft, looked));
        if (draft.isBy(person)) {
            against.add(
                    ChangeRefusal.AUTHOR_APPROVES.because("The draft", subject(draft), person, "one that may approve"));
        }
        return Decision.of(against);
    }

    /// Whether this person may refuse it for these reasons.
    ///
    /// @param looked the proposal that they had before them
    public static Decision decideRefusal(EditDraft draft, String person, Hash looked, List<Objection> objections) {
        List<Reason> against = new ArrayList<>(checkDeciding(draft, looked));
        if (draft.isBy(person)) {
            against.add(ChangeRefusal.OWN_DRAFT.because(person));
        }
        if (objections.isEmpty()
                || objections.stream().anyMatch(each -> each.sentence().isBlank())) {
            against.add(ChangeRefusal.NO_OBJECTION.because());
        }
        return Decision.of(against);
    }

    /// Whether this person may take it back.
    public static Decision decideWithdrawal(EditDraft draft, String person) {
        List<Reason> against = new ArrayList<>();
        if (!isOpen(draft)) {
            against.add(notWaiting(draft));
        }
        if (!draft.isBy(person)) {
            against.add(ChangeRefusal.NOT_OWN_DRAFT.because(String.join(", ", draft.authors()), person));
        }
        return Decision.of(against);
    }

    private static List<Reason> checkDeciding(EditDraft draft, Hash looked) {
        List<Reason> against = new ArrayList<>();
        if (draft.state() != DraftState.WAITING) {
            against.add(notWaiting(draft));
        } else if (!draft.proposal().hash().equals(looked)) {
            against.add(ChangeRefusal.PROPOSED_ANEW.because(draft.author()));
        }
        return against;
    }

    private static boolean isOpen(EditDraft draft) {
        return draft.state() == DraftState.WAITING || draft.state() == DraftState.REFUSED;
    }

    private static Reason notWaiting(EditDraft draft) {
        return ChangeRefusal.DRAFT_CLOSED.because(
                draft.state().code().toLowerCase(Locale.ROOT),
                draft.revisions().getLast().draft().author());
    }

    private static String subject(EditDraft draft) {
        return draft.proposed().hazard().toString();
    }
}
