package org.furrow.app;

/// Told how far long work has come, so that a person can see it.
@FunctionalInterface
public interface Progress {

    /// Told often; cheap to ignore.
    ///
    /// @param step what is being done, in words
    /// @param done how many rows, revisions or hazards are done
    /// @param total how many there are; 0 where that is not known
    void at(String step, long done, long total);

    /// Told what the rows of an import came to so far; cheap to ignore.
    default void judged(long accepted, long flagged, long held) {}

    /// Tells nobody.
    static Progress silent() {
        return (_, _, _) -> {};
    }
}
