package org.furrow.app.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.furrow.app.hazard.KnownHazard;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.hazard.Standing;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.Revision;

/// A change held against what became of its hazard since its author looked.
///
/// It has been overtaken where somebody changed what it would replace. What it does not touch may change freely: a
/// corrected name stays when a draft of another operator is approved, and the other way round.
final class Onto {

    private static final List<Function<Description, Object>> PARTS = List.of(
            Description::reference,
            Description::name,
            Description::contamination,
            Description::province,
            Description::district,
            Description::place,
            Description::operator,
            Description::notes);

    private Onto() {}

    /// The hazard as it was when that revision was its latest one.
    static Optional<KnownHazard> until(KnownHazard known, Hash hash) {
        List<Revision> revisions = new ArrayList<>();
        for (Revision revision : known.revisions()) {
            revisions.add(revision);
            if (revision.hash().equals(hash)) {
                return KnownHazard.of(revisions);
            }
        }
        return Optional.empty();
    }

    /// Whether somebody has changed what the change would replace; so it counts, too, where nobody knows what its
    /// author saw.
    ///
    /// @param seen the revision that its author saw
    static boolean isOvertaken(ProposedChange change, Optional<Hash> seen, KnownHazard now) {
        if (seen.filter(now.latest()::equals).isPresent()) {
            return false;
        }
        return seen.flatMap(hash -> until(now, hash))
                .map(before -> isOvertaken(change, before.standing(), now.standing()))
                .orElse(true);
    }

    private static boolean isOvertaken(ProposedChange change, Standing seen, Standing now) {
        return switch (change) {
            case ProposedChange.Described described ->
                isOvertaken(
                        described.description(),
                        seen.hazard().description(),
                        now.hazard().description());
            case ProposedChange.Classified _ ->
                seen.hazard().classification() != now.hazard().classification();
            case ProposedChange.Moved _ ->
                seen.hazard().status() != now.hazard().status();
            case ProposedChange.Evidenced _, ProposedChange.NewHazard _ -> false;
            case ProposedChange.Redrawn _, ProposedChange.Extended _ ->
                !seen.hazard().extent().equals(now.hazard().extent());
            case ProposedChange.Released _ -> hasOtherGround(seen, now);
            case ProposedChange.SplitUp _, ProposedChange.Merged _, ProposedChange.Reopened _ ->
                hasOtherGround(seen, now)
                        || seen.hazard().classification() != now.hazard().classification()
                        || seen.hazard().status() != now.hazard().status();
        };
    }

    private static boolean hasOtherGround(Standing seen, Standing now) {
        return !seen.hazard().extent().equals(now.hazard().extent())
                || !seen.remaining().equals(now.remaining())
                || !seen.ground().equals(now.ground());
    }

    private static boolean isOvertaken(Description proposed, Description seen, Description now) {
        return PARTS.stream().anyMatch(part -> {
            Object wanted = part.apply(proposed);
            Object before = part.apply(seen);
            Object present = part.apply(now);
            return !wanted.equals(before) && !present.equals(before) && !wanted.equals(present);
        });
    }

    /// The change with what is now in all that its author left as they saw it.
    static ProposedChange rebase(ProposedChange change, Hazard seen, Hazard now) {
        return change instanceof ProposedChange.Described described
                ? new ProposedChange.Described(merge(described.description(), seen.description(), now.description()))
                : change;
    }

    private static Description merge(Description wanted, Description seen, Description now) {
        return new Description(
                pick(wanted, seen, now, Description::reference),
                pick(wanted, seen, now, Description::name),
                pick(wanted, seen, now, Description::contamination),
                pick(wanted, seen, now, Description::province),
                pick(wanted, seen, now, Description::district),
                pick(wanted, seen, now, Description::place),
                pick(wanted, seen, now, Description::operator),
                pick(wanted, seen, now, Description::notes));
    }

    private static <T> T pick(Description wanted, Description seen, Description now, Function<Description, T> part) {
        return part.apply(wanted).equals(part.apply(seen)) ? part.apply(now) : part.apply(wanted);
    }
}
