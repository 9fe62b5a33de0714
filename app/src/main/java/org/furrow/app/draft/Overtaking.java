package org.furrow.app.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.hazard.KnownHazard;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.store.Register;

/// Brings a wish onto what the register holds now, as far as nobody has changed what it would replace.
final class Overtaking {

    private Overtaking() {}

    /// The wish on what is now. What has been overtaken keeps the revision that its author saw, so that its rules
    /// refuse it.
    static Wish onto(Register register, RecordId hazard, Wish wish) {
        Optional<KnownHazard> now = KnownHazard.find(register, hazard);
        ProposedChange change = onto(register, wish.change());
        Wish rest = new Wish(change, wish.day(), wish.reason(), wish.support(), wish.seen());
        return now.filter(known -> wish.seen().isPresent() && !Onto.isOvertaken(change, wish.seen(), known))
                .map(known -> onto(rest, known))
                .orElse(rest);
    }

    private static Wish onto(Wish wish, KnownHazard now) {
        ProposedChange change = wish.seen()
                .flatMap(hash -> Onto.until(now, hash))
                .map(seen -> Onto.rebase(
                        wish.change(), seen.standing().hazard(), now.standing().hazard()))
                .orElse(wish.change());
        return new Wish(change, wish.day(), wish.reason(), wish.support(), Optional.of(now.latest()));
    }

    private static ProposedChange onto(Register register, ProposedChange change) {
        if (!(change instanceof ProposedChange.Merged merged)) {
            return change;
        }
        List<ProposedChange.Other> others = new ArrayList<>();
        for (ProposedChange.Other other : merged.others()) {
            Optional<Hash> seen = KnownHazard.find(register, other.hazard())
                    .filter(known -> !Onto.isOvertaken(change, other.seen(), known))
                    .map(KnownHazard::latest)
                    .or(() -> Optional.of(other.seen().orElse(Hash.START)));
            others.add(new ProposedChange.Other(other.hazard(), seen));
        }
        return new ProposedChange.Merged(others, merged.reference(), merged.name());
    }
}
