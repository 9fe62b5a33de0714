package org.furrow.app.quality;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.furrow.domain.quality.Assurance;
import org.furrow.domain.quality.FiniteLot;
import org.furrow.domain.quality.LotEvent;

/// How much of a lot is to be inspected.
///
/// @param lot the lot, where its size is known
/// @param inspected how many units were inspected without a find, where that is asked
/// @param history what happened with the lots of one operator and method, the oldest first
/// @param whose the operator and the method, empty where nobody said
public record SampleQuestion(
        Assurance assurance, Optional<FiniteLot> lot, OptionalLong inspected, List<LotEvent> history, Whose whose) {

    public SampleQuestion {
        history = List.copyOf(history);
    }

    /// Whose lots they are: strictness is kept for each operator and method.
    public record Whose(String operator, String method) {}
}
