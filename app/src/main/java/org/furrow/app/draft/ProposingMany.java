package org.furrow.app.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.domain.decision.ChangeRefusal;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.hazard.Standing;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;

/// Proposing the same change of several hazards: a draft for each, which somebody approves or refuses by itself.
final class ProposingMany implements BulkWork {

    private final SharedWish wish;
    private final ReadingDrafts drafts;
    private final ProposingChange proposing;

    ProposingMany(Furrow furrow, SharedWish wish) {
        this.wish = wish;
        drafts = new ReadingDrafts(furrow);
        proposing = new ProposingChange(furrow);
    }

    @Override
    public BulkLine look(RecordId subject) {
        return drafts.findHazard(subject).map(this::look).orElseGet(() -> unknown(subject));
    }

    private BulkLine look(ReadingDrafts.Before before) {
        Hazard hazard = before.hazard();
        Wish own = wish.of(hazard, before.seen());
        return new BulkLine(
                hazard.id(),
                hazard.description().reference(),
                wish.kind(),
                looked(before.seen()),
                differences(before.standing(), own),
                drafts.countWaiting(hazard.id()),
                proposing.examine(hazard.id(), own),
                Optional.empty());
    }

    private static List<Difference> differences(Standing standing, Wish own) {
        Map<String, String> now = Aspects.of(Optional.of(standing));
        List<Difference> differences = new ArrayList<>();
        Aspects.of(own.change(), RecordId::toString).forEach((field, proposed) -> {
            String before = now.getOrDefault(field, "");
            if (!before.equals(proposed)) {
                differences.add(new Difference(field, before, before, proposed));
            }
        });
        return differences;
    }

    @Override
    public BulkLine act(BulkLine line, RecordId mark) {
        Hash seen = line.looked().proposal();
        return drafts.findHazard(line.subject())
                .map(before ->
                        line.after(proposing.proposeAsOneOf(mark, line.subject(), wish.of(before.hazard(), seen))))
                .orElseGet(() -> unknown(line.subject()));
    }

    private BulkLine unknown(RecordId subject) {
        return new BulkLine(
                        subject,
                        subject.toString(),
                        wish.kind(),
                        looked(Hash.START),
                        List.of(),
                        0,
                        List.of(),
                        Optional.empty())
                .after(new Outcome.Refused(List.of(ChangeRefusal.UNKNOWN_HAZARD.because(subject))));
    }

    private static DecidingDraft.Looked looked(Hash seen) {
        return new DecidingDraft.Looked(seen, OptionalLong.empty());
    }
}
