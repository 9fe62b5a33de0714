package org.furrow.app.quality;

import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.hazard.ReadingHazard;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.domain.quality.DrawingSquares;
import org.furrow.domain.quality.DrawnSquares;
import org.furrow.domain.quality.SampleOrder;
import org.furrow.domain.release.HazardSummary;
import org.furrow.domain.release.ReleaseSummary;
import org.furrow.engines.chance.Chance;

/// Drawing random squares from released ground, so that anybody can draw the same ones again. Nothing is written.
///
/// A hazard that the actor does not see, or a release that is none of its, is answered as one that does not exist.
public final class DrawingSample {

    private final Furrow furrow;
    private final ReadingHazard hazards;

    /// Draws from the ground of this register.
    public DrawingSample(Furrow furrow) {
        this.furrow = furrow;
        hazards = new ReadingHazard(furrow);
    }

    /// What came of it.
    public sealed interface Outcome {}

    /// Squares were drawn, if any fit.
    ///
    /// @param from the hazard whose ground it is; nothing for ground that somebody pasted
    /// @param version the version of the section of the profile that was in force
    public record Drawn(Optional<From> from, int version, DrawnSquares squares) implements Outcome {}

    /// No square was drawn.
    public record Refused(SampleFault fault) implements Outcome {}

    /// Whose ground it is.
    public record From(RecordId hazard, String reference, Optional<RecordId> release) {}

    /// Released ground that can be chosen.
    ///
    /// @param releases those of which somebody drew the ground
    public record Choice(From from, List<ReleaseSummary> releases) {
        public Choice {
            releases = List.copyOf(releases);
        }
    }

    /// The released ground of a hazard, by its id or its reference; nothing where the actor sees no such hazard.
    public Optional<Choice> find(String hazard) {
        NotPermitted.check(furrow.actor(), Permission.READ);
        return RecordId.find(hazard)
                .or(() -> findOnly(hazard))
                .flatMap(id -> hazards.find(id, Clocks.LATEST))
                .map(DrawingSample::choice);
    }

    /// Draws squares.
    public Outcome draw(SampleGround ground, SampleOrder order) {
        NotPermitted.check(furrow.actor(), Permission.READ);
        return switch (ground) {
            case SampleGround.Pasted pasted -> draw(Optional.empty(), pasted.footprint(), order, SampleField.BOUNDARY);
            case SampleGround.Released released -> draw(released, order);
        };
    }

    private Outcome draw(SampleGround.Released released, SampleOrder order) {
        Optional<Choice> found = find(released.hazard());
        if (found.isEmpty()) {
            return refused(SampleField.HAZARD, SampleFault.Kind.NOT_KNOWN, released.hazard());
        }
        Choice choice = found.orElseThrow();
        Optional<RecordId> named = released.release().flatMap(RecordId::find);
        List<ReleaseSummary> chosen = choice.releases().stream()
                .filter(release -> released.release().isEmpty() || named.equals(Optional.of(release.id())))
                .toList();
        if (chosen.isEmpty()) {
            return released.release().isPresent()
                    ? refused(
                            SampleField.RELEASE,
                            SampleFault.Kind.NOT_KNOWN,
                            released.release().orElseThrow())
                    : refused(
                            SampleField.HAZARD,
                            SampleFault.Kind.NOT_DRAWN,
                            choice.from().reference());
        }
        Footprint footprint = Footprint.union(
                chosen.stream().flatMap(release -> release.footprint().stream()).toList());
        From from = new From(choice.from().hazard(), choice.from().reference(), named);
        return draw(Optional.of(from), footprint, order, SampleField.HAZARD);
    }

    private Outcome draw(Optional<From> from, Footprint footprint, SampleOrder order, SampleField field) {
        int version = furrow.standard().sampling().version();
        return DrawingSquares.draw(footprint, order, Chance.of(order.seed()))
                .<Outcome>map(squares -> new Drawn(from, version, squares))
                .orElseGet(() -> refused(
                        field,
                        SampleFault.Kind.TOO_LARGE,
                        from.map(From::reference).orElse(footprint.area().toString())));
    }

    /// The one hazard with that reference; nothing where several have it, for nobody can tell which was meant.
    private Optional<RecordId> findOnly(String reference) {
        List<HazardSummary> found = hazards.listByReference(reference);
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }

    private static Choice choice(ReadingHazard.Reading reading) {
        From from =
                new From(reading.hazard().id(), reading.hazard().description().reference(), Optional.empty());
        return new Choice(
                from,
                reading.releases().stream()
                        .filter(release -> release.footprint().isPresent())
                        .toList());
    }

    private static Refused refused(SampleField field, SampleFault.Kind kind, String value) {
        return new Refused(SampleFault.of(field, kind, value));
    }
}
