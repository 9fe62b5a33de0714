package org.furrow.app.standard;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.standard.ProfileNode.Words;
import org.furrow.domain.clearance.ScrutinyStandard;
import org.furrow.domain.ground.Area;
import org.furrow.domain.mission.Method;

/// The keys of the section `scrutiny` of a profile, and the values that they become.
final class ScrutinyProfile {

    private static final Words<Method> METHODS = Words.of(Method.values(), Method::code);

    private ScrutinyProfile() {}

    /// From when on reported days are looked into; as in Furrow's default where the profile says nothing of it, and
    /// nothing where the problems noted in the node forbid it.
    static Optional<ScrutinyStandard> read(ProfileNode node) {
        if (!node.isThere()) {
            return Optional.of(ReadingStandard.builtIn().scrutiny());
        }
        node.only(
                "limits",
                "longest-day-hours",
                "look-back",
                "alike",
                "round",
                "find-free-chance",
                "nearby-m",
                "overlap",
                "drawn-share");
        Map<Method, Area> limits = new EnumMap<>(Method.class);
        for (ProfileNode limit : node.at("limits").entries()) {
            named(limit).ifPresent(method -> limits.put(method, new Area(limit.number())));
        }
        ProfileNode round = node.at("round").only("step-m2", "share");
        int step = round.at("step-m2").number();
        double share = round.at("share").share();
        ProfileNode overlap = node.at("overlap").only("m2", "share");
        ScrutinyStandard.Slack slack = new ScrutinyStandard.Slack(
                overlap.at("m2").number(), overlap.at("share").share());
        int hours = node.at("longest-day-hours").number();
        int lookBack = node.at("look-back").number();
        int alike = node.at("alike").number();
        double chance = node.at("find-free-chance").share();
        int nearby = node.at("nearby-m").number();
        double drawn = node.at("drawn-share").share();
        return node.build(() -> new ScrutinyStandard(
                limits,
                hours,
                lookBack,
                alike,
                new ScrutinyStandard.Round(step, share),
                new ScrutinyStandard.FindFree(chance, nearby),
                slack,
                drawn));
    }

    private static Optional<Method> named(ProfileNode limit) {
        String code = limit.key().substring("scrutiny.limits.".length());
        Optional<Method> method = METHODS.find(code);
        if (method.isEmpty()) {
            limit.note("is no method; known are: " + METHODS.known());
        }
        return method;
    }
}
