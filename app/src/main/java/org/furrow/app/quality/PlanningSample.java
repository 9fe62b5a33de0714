package org.furrow.app.quality;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.domain.mission.Method;
import org.furrow.domain.people.Permission;
import org.furrow.domain.quality.FiniteLot;
import org.furrow.domain.quality.Inspection;
import org.furrow.domain.quality.LotEvent;
import org.furrow.domain.quality.LotHistory;
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
        Inspection inspection = standard.switching().after(history(question));
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

    /// What happened with the lots, as somebody says, or as the register's inspections do where nobody says.
    private List<LotEvent> history(SampleQuestion question) {
        SampleQuestion.Whose whose = question.whose();
        if (!question.history().isEmpty()
                || whose.operator().isBlank()
                || whose.method().isBlank()) {
            return question.history();
        }
        return new ReadingQuality(furrow)
                .read().lots(standard().switching()).stream()
                        .filter(each -> each.whose().organisation().equalsIgnoreCase(whose.operator()))
                        .filter(each -> isNamed(each.whose().method(), whose.method()))
                        .flatMap(each -> each.steps().stream())
                        .map(LotHistory.Step::event)
                        .toList();
    }

    private static boolean isNamed(Method method, String name) {
        return method.code().equalsIgnoreCase(name) || method.label().equalsIgnoreCase(name);
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
