package org.furrow.app.quality;

import java.util.Optional;
import java.util.OptionalDouble;
import org.furrow.domain.quality.Inspection;
import org.furrow.domain.quality.LotSampling;

/// How much of a lot is inspected, by each way of counting.
///
/// @param version the version of the section of the profile that was used
/// @param large the sample of a lot that is large beside it
/// @param finite the sample of the lot, where its size is known
/// @param confidence what the units inspected reach, where somebody said how many
/// @param inspection how strictly the lots of this operator and method are inspected
/// @param isReductionOpen whether the authority may agree to reduced inspection
/// @param plan the line of the table of code letters; nothing without a lot, and while inspection is discontinued
/// @param acceptance how many defective units the sample of that line may hold
public record PlannedSample(
        SampleQuestion question,
        int version,
        int large,
        Optional<Finite> finite,
        OptionalDouble confidence,
        Inspection inspection,
        boolean isReductionOpen,
        Optional<LotSampling.Plan> plan,
        int acceptance) {

    /// The sample of a lot whose size is known.
    ///
    /// @param defective how many of its units the tolerated share is
    public record Finite(long defective, long sample) {}
}
