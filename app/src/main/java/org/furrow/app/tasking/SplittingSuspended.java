package org.furrow.app.tasking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.draft.ProposingChange;
import org.furrow.app.draft.Wish;
import org.furrow.app.hazard.KnownHazard;
import org.furrow.domain.decision.Support;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.hazard.Standing;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskFact;
import org.furrow.store.Register;

/// Proposing that suspended ground is split off, so that it is reported on its own. The split is a draft like any
/// other: another person approves it.
public final class SplittingSuspended {

    private final Furrow furrow;

    /// Proposing in this register.
    public SplittingSuspended(Furrow furrow) {
        this.furrow = furrow;
    }

    /// A split that was proposed, or what stood against it.
    public record Proposed(RecordId hazard, String reference, Outcome outcome) {}

    /// What follows from a step of a task that was taken: proposals where it suspends a part, nothing otherwise, and
    /// nothing where the actor may propose nothing.
    public List<Proposed> after(Task task, TaskFact step, LocalDate day) {
        return step instanceof TaskFact.Suspended suspended && furrow.actor().may(Permission.RECORD)
                ? propose(task, suspended, day)
                : List.of();
    }

    /// Proposes a split for each hazard of the task of which a part is suspended and another part is not.
    public List<Proposed> propose(Task task, TaskFact.Suspended suspended, LocalDate day) {
        Register register = furrow.register(Permission.RECORD);
        if (suspended.part().isEmpty()) {
            return List.of();
        }
        Footprint part = suspended.part().orElseThrow();
        List<Proposed> proposed = new ArrayList<>();
        for (RecordId hazard : task.profile().hazards()) {
            Optional<KnownHazard> known = KnownHazard.find(register, hazard);
            known.flatMap(each -> split(each.standing(), part))
                    .map(split -> propose(hazard, split, known.orElseThrow(), task, suspended, day))
                    .ifPresent(proposed::add);
        }
        return proposed;
    }

    private Proposed propose(
            RecordId hazard,
            ProposedChange.SplitUp split,
            KnownHazard known,
            Task task,
            TaskFact.Suspended suspended,
            LocalDate day) {
        Support support = Support.NONE.causedBy(task.profile().number(), day);
        Wish wish = new Wish(split, day, suspended.reason(), support, Optional.of(known.latest()));
        Outcome outcome = new ProposingChange(furrow).propose(hazard, wish);
        return new Proposed(hazard, known.standing().reference(), outcome);
    }

    /// The parts of what remains: the ground on which work goes on first, the suspended ground last. Nothing where all
    /// of it is suspended, or nothing of it.
    static Optional<ProposedChange.SplitUp> split(Standing standing, Footprint part) {
        Optional<Footprint> inside = standing.ground().flatMap(ground -> ground.intersection(part));
        Optional<Footprint> rest = standing.ground().flatMap(ground -> ground.minus(part));
        if (inside.isEmpty() || rest.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ProposedChange.SplitUp(
                List.of(part(standing, 1, rest.orElseThrow()), part(standing, 2, inside.orElseThrow()))));
    }

    private static ProposedChange.Part part(Standing standing, int number, Footprint ground) {
        return new ProposedChange.Part(
                standing.reference() + "-" + number,
                standing.hazard().description().name(),
                new Extent.Drawn(ground));
    }
}
