package org.furrow.app.draft;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.domain.decision.ChangeRefusal;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;

/// Approving, refusing or taking back several drafts: each by the rules for one, in a step of its own.
final class DecidingMany implements BulkWork {

    private final BulkOrder.OfDrafts order;
    private final ReadingDrafts drafts;
    private final DecidingDraft deciding;
    private final WithdrawingDraft withdrawing;

    DecidingMany(Furrow furrow, BulkOrder.OfDrafts order) {
        this.order = order;
        drafts = new ReadingDrafts(furrow);
        deciding = new DecidingDraft(furrow);
        withdrawing = new WithdrawingDraft(furrow);
    }

    @Override
    public BulkLine look(RecordId subject) {
        return drafts.find(subject).map(this::look).orElseGet(() -> unknown(subject));
    }

    private BulkLine look(DraftReading reading) {
        RecordId id = reading.draft().id();
        DecidingDraft.Looked looked = new DecidingDraft.Looked(
                reading.draft().proposal().hash(),
                reading.areas().map(areas -> OptionalLong.of(areas.effect())).orElseGet(OptionalLong::empty));
        return new BulkLine(
                id,
                reading.reference(),
                reading.draft().proposed().change().kind(),
                looked,
                reading.differences().stream().filter(Difference::isChanged).toList(),
                reading.others().size(),
                against(id, looked),
                Optional.empty());
    }

    private List<Reason> against(RecordId id, DecidingDraft.Looked looked) {
        return switch (order) {
            case BulkOrder.Approve _ -> deciding.examineApproval(id, looked);
            case BulkOrder.Refuse refuse -> deciding.examineRefusal(id, looked.proposal(), refuse.objections());
            case BulkOrder.Withdraw _ -> withdrawing.examine(id);
        };
    }

    @Override
    public BulkLine act(BulkLine line, RecordId mark) {
        RecordId id = line.subject();
        return line.after(
                switch (order) {
                    case BulkOrder.Approve _ -> deciding.approve(id, line.looked());
                    case BulkOrder.Refuse refuse ->
                        deciding.refuse(id, line.looked().proposal(), refuse.objections());
                    case BulkOrder.Withdraw withdraw -> withdrawing.withdraw(id, withdraw.reason());
                });
    }

    private static BulkLine unknown(RecordId subject) {
        return new BulkLine(
                        subject,
                        subject.toString(),
                        ProposedChange.Kind.STATUS,
                        new DecidingDraft.Looked(Hash.START, OptionalLong.empty()),
                        List.of(),
                        0,
                        List.of(),
                        Optional.empty())
                .after(new Outcome.Refused(List.of(ChangeRefusal.UNKNOWN_DRAFT.because(subject))));
    }
}
