package org.furrow.app.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.furrow.app.Outcome;
import org.furrow.app.hazard.AddingEvidence;
import org.furrow.app.hazard.ChangingStatus;
import org.furrow.app.hazard.CorrectingBoundary;
import org.furrow.app.hazard.CorrectingDescription;
import org.furrow.app.hazard.Deciding;
import org.furrow.app.hazard.Edit;
import org.furrow.app.hazard.ExtendingBoundary;
import org.furrow.app.hazard.KnownHazard;
import org.furrow.app.hazard.MergingHazards;
import org.furrow.app.hazard.Reclassifying;
import org.furrow.app.hazard.RecordingHazard;
import org.furrow.app.hazard.SplittingHazard;
import org.furrow.app.release.RecordingRelease;
import org.furrow.app.release.ReopeningRelease;
import org.furrow.domain.decision.Role;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.standard.NationalStandard;

/// Makes a proposed change by the use case that it belongs to, with all of its rules.
record Applying(Deciding deciding, NationalStandard standard) {

    Outcome apply(Edit edit, ProposedChange change) {
        return switch (change) {
            case ProposedChange.Described described ->
                new CorrectingDescription(deciding, standard).correct(edit, described.description());
            case ProposedChange.Classified classified ->
                new Reclassifying(deciding, standard).reclassify(edit, classified.to());
            case ProposedChange.Moved moved -> new ChangingStatus(deciding, standard).change(edit, moved.to());
            case ProposedChange.Evidenced evidenced ->
                new AddingEvidence(deciding, standard).add(edit, evidenced.item());
            case ProposedChange.Redrawn redrawn ->
                new CorrectingBoundary(deciding, standard).correct(edit, redrawn.extent());
            case ProposedChange.Extended extended ->
                new ExtendingBoundary(deciding, standard).extend(edit, extended.extent());
            case ProposedChange.Released released -> release(edit, released);
            case ProposedChange.SplitUp split -> split(edit, split.parts());
            case ProposedChange.Merged merged -> merge(edit, merged);
            case ProposedChange.Reopened reopened ->
                new ReopeningRelease(deciding, standard).reopen(edit, reopened.release(), reopened.extent());
            case ProposedChange.NewHazard fresh ->
                new RecordingHazard(deciding, standard)
                        .record(
                                edit,
                                new RecordingHazard.Sighting(
                                        fresh.description(), fresh.extent(), fresh.classification(), fresh.evidence()));
        };
    }

    private Outcome release(Edit edit, ProposedChange.Released released) {
        RecordingRelease.Land land = new RecordingRelease.Land(
                released.reference(),
                released.as(),
                released.extent(),
                released.depthCm(),
                released.operator(),
                released.isRework());
        return new RecordingRelease(deciding, standard).record(edit, land);
    }

    /// Each part is described as the whole is.
    private Outcome split(Edit edit, List<ProposedChange.Part> parts) {
        Optional<Description> whole = describe(edit.hazard());
        List<SplittingHazard.Part> described = parts.stream()
                .map(part -> new SplittingHazard.Part(
                        whole.orElse(Description.of(part.reference())).called(part.reference(), part.name()),
                        part.extent()))
                .toList();
        return new SplittingHazard(deciding, standard).split(edit, described);
    }

    /// The one is described as the first is, and contaminated by all that contaminates any of them.
    private Outcome merge(Edit edit, ProposedChange.Merged merged) {
        Description one = describe(edit.hazard())
                .orElse(Description.of(merged.reference()))
                .called(merged.reference(), merged.name());
        List<MergingHazards.Other> others = new ArrayList<>();
        for (ProposedChange.Other other : merged.others()) {
            others.add(new MergingHazards.Other(other.hazard(), other.seen()));
            one = describe(other.hazard())
                    .map(Description::contamination)
                    .map(one::with)
                    .orElse(one);
        }
        return new MergingHazards(deciding, standard).merge(edit, others, one);
    }

    private Optional<Description> describe(RecordId hazard) {
        return KnownHazard.find(deciding.register(), hazard)
                .map(known -> known.standing().hazard().description());
    }

    /// The outcome in the role in which least stands against it; the first that is allowed is written and ends the
    /// search. Nothing where there is no role.
    static Optional<Outcome> best(List<Role> roles, Function<Role, Outcome> attempt) {
        Optional<Outcome> best = Optional.empty();
        for (Role role : roles) {
            Outcome outcome = attempt.apply(role);
            if (outcome instanceof Outcome.Recorded) {
                return Optional.of(outcome);
            }
            int least = best.map(each -> each.reasons().size()).orElse(Integer.MAX_VALUE);
            best = outcome.reasons().size() < least ? Optional.of(outcome) : best;
        }
        return best;
    }
}
