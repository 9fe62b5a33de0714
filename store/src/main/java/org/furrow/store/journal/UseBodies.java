package org.furrow.store.journal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.furrow.domain.release.LandUsed;
import org.furrow.domain.release.UnusedBecause;
import org.furrow.domain.release.UseCheck;
import org.furrow.domain.release.UsedFor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Journal bodies of checks of how land is used after its handover.
final class UseBodies {

    private UseBodies() {}

    static ObjectNode write(UseCheck check) {
        ObjectNode node = Parts.put(Parts.object(), "used", check.used().code());
        node.set("uses", Parts.texts(check.uses().stream().map(UsedFor::code).toList()));
        node.set(
                "because",
                Parts.texts(check.because().stream().map(UnusedBecause::code).toList()));
        node.put("households", check.households());
        node.set("asked", HandoverBodies.people(check.asked()));
        Parts.put(node, "said", check.said());
        Parts.put(node, "visitor", check.visitor());
        Parts.put(node, "found", check.found());
        return Parts.put(node, "next", check.next().map(LocalDate::toString).orElse(""));
    }

    static UseCheck check(JsonNode node) {
        String next = Parts.text(node, "next");
        return new UseCheck(
                LandUsed.find(Parts.text(node, "used")).orElseThrow(),
                each(node.path("uses"), UsedFor::find),
                each(node.path("because"), UnusedBecause::find),
                node.path("households").asInt(),
                HandoverBodies.people(node.path("asked")),
                Parts.text(node, "said"),
                Parts.text(node, "visitor"),
                Parts.text(node, "found"),
                next.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(next)));
    }

    private static <T> Set<T> each(JsonNode codes, Function<String, Optional<T>> finding) {
        return Parts.texts(codes).stream()
                .map(code -> finding.apply(code).orElseThrow())
                .collect(Collectors.toSet());
    }
}
