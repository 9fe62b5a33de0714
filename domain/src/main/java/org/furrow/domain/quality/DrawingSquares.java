package org.furrow.domain.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.SquareGrid;

/// Draws random squares from released ground.
///
/// Method: a grid of squares is laid over the ground, shifted by chance. The squares that lie wholly in the ground are
/// the lot; they do not overlap. Of those that reach into the strip along the edge, and of the others, the wanted
/// number
/// is drawn without putting any back, each as likely as the next (R. W. Floyd's way, in J. Bentley, Programming Pearls:
/// a sample of brilliance, 1987). Where a grid holds too few squares others are tried, and the best one is taken.
///
/// Ground that no square of the grid covers wholly, along its boundary, is never drawn; another seed shifts the grid.
public final class DrawingSquares {

    private static final int MOST_GRIDS = 48;
    private static final long MOST_STEPS = 1_000_000;

    private final Footprint ground;
    private final SampleOrder order;
    private final RandomGenerator random;

    private DrawingSquares(Footprint ground, SampleOrder order, RandomGenerator random) {
        this.ground = ground;
        this.order = order;
        this.random = random;
    }

    /// The squares; nothing where the ground is too large for squares so small, or too near to a pole.
    ///
    /// @param random a stream that begins with the seed of the order
    public static Optional<DrawnSquares> draw(Footprint ground, SampleOrder order, RandomGenerator random) {
        DrawingSquares drawing = new DrawingSquares(ground, order, random);
        return drawing.bestGrid().map(drawing::drawn);
    }

    /// How many squares are drawn of each part.
    private record Shares(int edge, int interior) {

        int sum() {
            return edge + interior;
        }
    }

    private Optional<SquareGrid> bestGrid() {
        Optional<SquareGrid> best = Optional.empty();
        long steps = 0;
        for (int i = 0; i < MOST_GRIDS && steps <= MOST_STEPS; i++) {
            Optional<SquareGrid> grid = SquareGrid.of(ground, spec());
            if (grid.isEmpty()) {
                return best;
            }
            steps += grid.orElseThrow().steps();
            if (best.isEmpty() || score(grid.orElseThrow()) > score(best.orElseThrow())) {
                best = grid;
            }
            if (asWanted(best.orElseThrow()) == order.count()) {
                return best;
            }
        }
        return best;
    }

    private SquareGrid.Spec spec() {
        SamplingStandard.Layout layout = order.layout();
        return new SquareGrid.Spec(layout.sideM(), layout.edgeM(), random.nextDouble(), random.nextDouble());
    }

    /// How many squares can be drawn where they are wanted; what counts next is how many there are at all.
    private long score(SquareGrid grid) {
        long drawn = shares(grid).sum();
        return drawn * 2 * SampleOrder.MOST + asWanted(grid);
    }

    private long asWanted(SquareGrid grid) {
        return Math.min(grid.count(true), order.atEdge()) + Math.min(grid.count(false), order.count() - order.atEdge());
    }

    /// What one part cannot give, the other one gives where it can.
    private Shares shares(SquareGrid grid) {
        long edge = grid.count(true);
        long interior = grid.count(false);
        long atEdge = Math.min(edge, Math.max(order.atEdge(), order.count() - interior));
        return new Shares((int) atEdge, (int) Math.min(interior, order.count() - atEdge));
    }

    private DrawnSquares drawn(SquareGrid grid) {
        Shares shares = shares(grid);
        NavigableSet<Long> edge = pick(grid.count(true), shares.edge());
        NavigableSet<Long> interior = pick(grid.count(false), shares.interior());
        return new DrawnSquares(
                order,
                ground,
                new DrawnSquares.Stratum(grid.count(true), order.atEdge(), shares.edge()),
                new DrawnSquares.Stratum(grid.count(false), order.count() - order.atEdge(), shares.interior()),
                squares(grid, edge, interior),
                shortfall(grid, shares));
    }

    private DrawnSquares.Shortfall shortfall(SquareGrid grid, Shares shares) {
        if (shares.sum() == 0) {
            return DrawnSquares.Shortfall.NOTHING_FITS;
        }
        if (shares.sum() < order.count()) {
            return DrawnSquares.Shortfall.TOO_FEW_FIT;
        }
        if (asWanted(grid) == order.count()) {
            return DrawnSquares.Shortfall.NONE;
        }
        return shares.edge() < order.atEdge()
                ? DrawnSquares.Shortfall.TOO_FEW_AT_EDGE
                : DrawnSquares.Shortfall.TOO_FEW_INSIDE;
    }

    /// So many of the numbers from 0 up to the size, each as likely as the others.
    private NavigableSet<Long> pick(long size, int count) {
        NavigableSet<Long> picked = new TreeSet<>();
        for (long last = size - count; last < size; last++) {
            long one = (long) (random.nextDouble() * (last + 1));
            picked.add(picked.contains(one) ? last : one);
        }
        return picked;
    }

    private static List<DrawnSquares.Square> squares(
            SquareGrid grid, NavigableSet<Long> edge, NavigableSet<Long> interior) {
        List<DrawnSquares.Square> squares = new ArrayList<>();
        long edges = 0;
        long interiors = 0;
        for (SquareGrid.Run run : grid.runs()) {
            long before = run.isEdge() ? edges : interiors;
            NavigableSet<Long> picked = run.isEdge() ? edge : interior;
            for (long one : picked.subSet(before, before + run.count())) {
                Footprint square = grid.square(run, one - before);
                squares.add(new DrawnSquares.Square(squares.size() + 1, run.isEdge(), square));
            }
            edges += run.isEdge() ? run.count() : 0;
            interiors += run.isEdge() ? 0 : run.count();
        }
        return squares;
    }
}
