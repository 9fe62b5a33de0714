package org.furrow.web.ledger;

/// Lays out the bars of a waterfall, from the opening to the closing area, on a strip of 1,000 steps.
public final class Waterfall {

    private static final int STEPS = 1_000;
    private static final int THINNEST = 4;

    private final double highest;
    private long level;

    /// @param highest the highest level that the waterfall reaches
    public Waterfall(long highest) {
        this.highest = Math.max(1, highest);
    }

    /// A bar from nothing to the amount, which is the level from here on.
    public Strip standing(long amount) {
        level = amount;
        int end = at(amount);
        return new Strip(0, Math.max(amount > 0 ? THINNEST : 0, end), end, end);
    }

    /// A bar from the level so far to the next one.
    public Strip step(long change) {
        int before = at(level);
        level += change;
        int after = at(level);
        int width = Math.abs(after - before);
        return new Strip(Math.min(before, after), change == 0 ? 0 : Math.max(THINNEST, width), before, after);
    }

    private int at(long amount) {
        return Math.clamp(Math.round(amount / highest * STEPS), 0, STEPS);
    }

    /// One bar.
    ///
    /// @param start where it starts
    /// @param width how wide it is; 0 for no bar
    /// @param before the level above it
    /// @param after the level below it
    public record Strip(int start, int width, int before, int after) {}
}
