package org.furrow.web.visits;

import java.util.List;
import org.furrow.web.shell.Fact;

/// An entry of the journal about a visit or a nonconformity.
///
/// @param told what was told with it
public record QualityEntry(String what, String day, String by, List<Fact> told) {
    public QualityEntry {
        told = List.copyOf(told);
    }
}
