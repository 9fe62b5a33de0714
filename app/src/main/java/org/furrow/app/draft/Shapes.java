package org.furrow.app.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;

/// The shapes that a change would replace and those that it would put in their place, to be drawn and measured side by
/// side.
///
/// @param before what stands
/// @param after what is proposed
/// @param drawn the land that the change itself draws, where that is neither of them
public record Shapes(List<Outline> before, List<Outline> after, Optional<Footprint> drawn) {

    /// No shape at all.
    public static final Shapes NONE = new Shapes(List.of(), List.of(), Optional.empty());

    public Shapes {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /// A shape and whose it is.
    ///
    /// @param label the reference of the hazard, or the one that it would get
    public record Outline(String label, Extent extent) {

        /// That ground, not known where there is none.
        static Outline of(String label, Optional<Footprint> ground) {
            return new Outline(label, ground.<Extent>map(Extent.Drawn::new).orElseGet(Extent::unknown));
        }

        /// Its surface.
        public Area area() {
            return extent.area();
        }
    }

    /// Whether there is anything to draw.
    public boolean isDrawn() {
        return footprints().findAny().isPresent();
    }

    /// Every shape.
    public Stream<Footprint> footprints() {
        return Stream.concat(
                Stream.concat(before.stream(), after.stream()).flatMap(each -> each.extent().findFootprint().stream()),
                drawn.stream());
    }

    /// The ground that would no longer be in it.
    public Optional<Footprint> findLost() {
        return minus(union(before), union(after));
    }

    /// The ground that would come in.
    public Optional<Footprint> findGained() {
        return minus(union(after), union(before));
    }

    /// The ground that lies in two of those that stand, or in two of those proposed.
    public Optional<Footprint> findShared() {
        List<Footprint> shared = new ArrayList<>(shared(before));
        shared.addAll(shared(after));
        return shared.isEmpty() ? Optional.empty() : Optional.of(Footprint.union(shared));
    }

    private static List<Footprint> shared(List<Outline> outlines) {
        List<Footprint> shared = new ArrayList<>();
        for (int i = 0; i < outlines.size(); i++) {
            for (int j = i + 1; j < outlines.size(); j++) {
                overlap(outlines.get(i), outlines.get(j)).ifPresent(shared::add);
            }
        }
        return shared;
    }

    /// The ground that lies in both.
    public static Optional<Footprint> overlap(Outline left, Outline right) {
        return left.extent()
                .findFootprint()
                .flatMap(one -> right.extent().findFootprint().flatMap(one::intersection));
    }

    private static Optional<Footprint> minus(Optional<Footprint> from, Optional<Footprint> what) {
        return what.isEmpty() ? from : from.flatMap(each -> each.minus(what.orElseThrow()));
    }

    private static Optional<Footprint> union(List<Outline> outlines) {
        List<Footprint> drawn = outlines.stream()
                .flatMap(each -> each.extent().findFootprint().stream())
                .toList();
        return drawn.isEmpty() ? Optional.empty() : Optional.of(Footprint.union(drawn));
    }
}
