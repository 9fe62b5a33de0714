package org.furrow.app.handover;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.domain.decision.ChangeRefusal;
import org.furrow.domain.decision.Role;
import org.furrow.domain.decision.Signing;
import org.furrow.domain.journal.RecordId;

/// Signs a change by its author and whoever acts, in the one of their roles in which least stands against it.
record InRole(Furrow furrow, String author) {

    /// The outcome in that role; the first that is allowed ends the search.
    Outcome best(RecordId hazard, Function<Signing, Outcome> attempt) {
        String approver = furrow.actor().name();
        List<Role> held = furrow.standard().heldBy(furrow.actor().role());
        Optional<Outcome> best = Optional.empty();
        for (Role role : held) {
            Outcome outcome = attempt.apply(Signing.by(author).approvedBy(approver, role.code()));
            if (outcome instanceof Outcome.Recorded) {
                return outcome;
            }
            int least = best.map(each -> each.reasons().size()).orElse(Integer.MAX_VALUE);
            best = outcome.reasons().size() < least ? Optional.of(outcome) : best;
        }
        return best.orElseGet(() -> new Outcome.Refused(List.of(ChangeRefusal.ROLE_MAY_NOT.because(
                "The change",
                hazard,
                approver,
                furrow.actor().role().code(),
                "one that the national standard names"))));
    }
}
