package org.furrow.domain.release;

/// How many people, told apart by sex and age.
public record HeadCount(int women, int men, int girls, int boys) {

    /// Nobody.
    public static final HeadCount NOBODY = new HeadCount(0, 0, 0, 0);

    public HeadCount {
        if (women < 0 || men < 0 || girls < 0 || boys < 0) {
            throw new IllegalArgumentException("Nobody counts less than 0 people");
        }
    }

    /// All of them.
    public long total() {
        return (long) women + men + girls + boys;
    }

    @Override
    public String toString() {
        return women + " women, " + men + " men, " + girls + " girls, " + boys + " boys";
    }
}
