package org.furrow.engines.chance;

import java.util.List;
import java.util.random.RandomGenerator;

/// A seeded stream of random numbers that splits by name.
///
/// The numbers come from SplitMix64 (Steele, Lea & Flood 2014, "Fast splittable pseudorandom number generators"). What
/// [#stream(String)] gives depends on the seed and the name only, never on how much was drawn before, so that work can
/// be divided among any number of threads in any order. One stream belongs to one thread.
public final class Chance implements RandomGenerator {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final double TO_UNIT = 0x1.0p-53;

    private final long origin;
    private long state;

    private Chance(long origin) {
        this.origin = origin;
        this.state = origin;
    }

    /// The stream of that seed.
    public static Chance of(long seed) {
        return new Chance(mix(seed));
    }

    /// The stream of that name within this one.
    public Chance stream(String name) {
        long hash = origin ^ GOLDEN;
        for (int i = 0; i < name.length(); i++) {
            hash = mix(hash + name.charAt(i));
        }
        return new Chance(hash);
    }

    /// The stream of that number within this one.
    public Chance stream(long number) {
        return new Chance(mix(mix(origin ^ GOLDEN) + number));
    }

    @Override
    public long nextLong() {
        state += GOLDEN;
        return mix(state);
    }

    @Override
    public double nextDouble() {
        return (nextLong() >>> 11) * TO_UNIT;
    }

    @Override
    public int nextInt(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("A bound must be 1 or more, but was " + bound);
        }
        return (int) (((nextLong() >>> 32) * bound) >>> 32);
    }

    /// A number between the two, the upper one excluded.
    public double between(double low, double high) {
        return low + (high - low) * nextDouble();
    }

    /// A whole number between the two, both included.
    public int whole(int low, int high) {
        return low + nextInt(high - low + 1);
    }

    /// Whether something happens that happens in this share of cases.
    ///
    /// @param share 0 (never) to 1 (always)
    public boolean happens(double share) {
        return nextDouble() < share;
    }

    /// One of the values, each as likely as the others.
    public <T> T pick(List<T> values) {
        return values.get(nextInt(values.size()));
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
