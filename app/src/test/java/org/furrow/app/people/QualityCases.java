package org.furrow.app.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.furrow.app.quality.DrawingSample;
import org.furrow.app.quality.PlanningSample;
import org.furrow.app.quality.SampleGround;
import org.furrow.app.quality.SampleQuestion;
import org.furrow.domain.quality.Assurance;
import org.furrow.domain.quality.SampleOrder;
import org.furrow.domain.quality.SamplingStandard;

/// The use cases of quality, for [PermissionsTest].
final class QualityCases {

    private QualityCases() {}

    static void put(Map<String, PermissionsTest.UseCase> cases) {
        SampleQuestion question = new SampleQuestion(
                new Assurance(0.95, 0.01),
                Optional.empty(),
                OptionalLong.empty(),
                List.of(),
                new SampleQuestion.Whose("", ""));
        SampleOrder order = new SampleOrder(new SamplingStandard.Layout(1, 5, 0.5), 1, 1);
        SampleGround ground = new SampleGround.Released("H", Optional.empty());
        PermissionsTest.put(
                cases,
                "PlanningSample",
                PermissionsTest.EVERYBODY,
                (register, _) -> new PlanningSample(register).plan(question));
        PermissionsTest.put(
                cases,
                "DrawingSample",
                PermissionsTest.EVERYBODY,
                (register, _) -> new DrawingSample(register).draw(ground, order));
        PermissionsTest.put(
                cases,
                "DrawingSample find",
                PermissionsTest.EVERYBODY,
                (register, _) -> new DrawingSample(register).find("H"));
    }
}
