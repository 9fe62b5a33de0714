package org.furrow.store;

import java.util.List;

/// What deriving everything again from the journal gave.
///
/// @param revisions how many revisions were derived
/// @param seconds how long deriving took, without the comparison
/// @param differences what differs from the stored state; empty where nothing does
public record Rebuilt(long revisions, double seconds, List<String> differences) {
    public Rebuilt {
        differences = List.copyOf(differences);
    }
}
