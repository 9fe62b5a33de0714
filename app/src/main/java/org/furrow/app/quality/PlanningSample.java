package org.furrow.app.quality;

import java.util.Optional;
import java.util.OptionalDouble;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.domain.people.Permission;
import org.furrow.domain.quality.FiniteLot;
import org.furrow.domain.quality.Inspection;
import org.furrow.domain.quality.LotSampling;
import org.furrow.domain.quality.SamplingStandard;
import org.furrow.domain.quality.Severity;
import org.furrow.domain.quality.ZeroAcceptance;

/// Planning how much of a lot is inspected, by the office's standard.
public final class PlanningSample {

    private final Furrow furrow;

    /// A planner by this register's standard.
    public PlanningSample(Furrow furrow) {
        this.furrow = furrow;
    }

    /// How the office samples.
    public SamplingStandard standard() {
        NotPermitted.check(furrow.actor(), Permission.READ);
        return furrow.standard().sampling();
    }

    /// The answer to a question.
    public PlannedSample plan(SampleQuestion question) {
        SamplingStandard standard = standard();
        Inspection inspection = standard.switching().after(question.history());
        return new PlannedSample(
                question,
                standard.version(),
                ZeroAcceptance.sampleSize(question.assurance()),
                question.lot()
                        .map(lot -> new PlannedSample.Finite(
                                lot.defective(question.assurance().tolerated()), lot.sampleSize(question.assurance()))),
                confidence(question),
                inspection,
                standard.switching().isReductionOpen(inspection),
                question.lot().flatMap(lot -> plan(standard.lots(), lot, inspection)),
                standard.lots().acceptance());
    }

    private static Optional<LotSampling.Plan> plan(LotSampling table, FiniteLot lot, Inspection inspection) {
        return inspection.severity() == Severity.DISCONTINUED
                ? Optional.empty()
                : Optional.of(table.plan(lot, inspection.severity()));
    }

    private static OptionalDouble confidence(SampleQuestion question) {
        if (question.inspected().isEmpty()) {
            return OptionalDouble.empty();
        }
        long inspected = question.inspected().getAsLong();
        double tolerated = question.assurance().tolerated();
        return OptionalDouble.of(question.lot()
                .map(lot -> lot.confidence(Math.min(inspected, lot.units()), tolerated))
                .orElseGet(() -> ZeroAcceptance.confidence(inspected, tolerated)));
    }
}
