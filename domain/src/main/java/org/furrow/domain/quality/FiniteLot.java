package org.furrow.domain.quality;

/// A lot of so many units, of which a sample is drawn without putting any back.
///
/// Method: the hypergeometric distribution. Where D of N units are defective, n drawn ones miss all of them with the
/// chance (N - D)! (N - n)! / (N! (N - D - n)!). D is the tolerated share of N, rounded up, and one at least.
///
/// @param units how many units the lot has, 1 to [#MOST]
public record FiniteLot(long units) {

    /// The largest lot: 100 km² in squares of 1 m.
    public static final long MOST = 100_000_000;

    /// More than rounding can add up to in the longest product, and less than what any sample changes by one unit.
    private static final double ROUNDING = 1e-10;

    public FiniteLot {
        if (units < 1 || units > MOST) {
            throw new IllegalArgumentException("A lot has 1 to " + MOST + " units, but was " + units);
        }
    }

    /// How many units are defective where this share is.
    public long defective(double tolerated) {
        return Math.clamp((long) Math.ceil(units * tolerated * (1 - ROUNDING)), 1, units);
    }

    /// The smallest sample whose units, all without a find, show what they are to show.
    public long sampleSize(Assurance assurance) {
        long defective = defective(assurance.tolerated());
        double risk = assurance.risk() * (1 + ROUNDING);
        long enough = units;
        long tooFew = 0;
        while (enough - tooFew > 1) {
            long middle = (enough + tooFew) / 2;
            if (missed(middle, defective) <= risk) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return enough;
    }

    /// The confidence that a sample of this size reaches.
    ///
    /// @param sample units without a find, 0 to all
    /// @param tolerated the share of defective units that it must not miss
    public double confidence(long sample, double tolerated) {
        if (sample < 0 || sample > units) {
            throw new IllegalArgumentException("A sample of " + units + " units has 0 to all, but was " + sample);
        }
        return 1 - missed(sample, defective(tolerated));
    }

    /// The chance that no defective unit is in the sample. It is the same with both numbers exchanged, so the product
    /// runs over the smaller one.
    private double missed(long sample, long defective) {
        if (sample + defective > units) {
            return 0;
        }
        long fewer = Math.min(sample, defective);
        long more = Math.max(sample, defective);
        double chance = 1;
        for (long i = 0; i < fewer && chance > 0; i++) {
            chance *= (double) (units - more - i) / (units - i);
        }
        return chance;
    }
}
