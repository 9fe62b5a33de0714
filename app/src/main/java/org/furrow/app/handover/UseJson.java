package org.furrow.app.handover;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.furrow.domain.release.AfterHandover;
import org.furrow.domain.release.UnusedBecause;
import org.furrow.domain.release.UseCheck;
import org.furrow.domain.release.UsedFor;

/// How land is used after its handover, as the API and the commands give it.
public final class UseJson {

    private UseJson() {}

    /// All land that was handed over, what somebody has to look at first.
    public static Map<String, Object> all(List<AfterHandover> land) {
        return Map.of("use", land.stream().map(UseJson::told).toList());
    }

    private static Map<String, Object> told(AfterHandover land) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("certificate", land.certificate().profile().number());
        document.put("organisation", land.certificate().profile().organisation());
        document.put("landUser", land.certificate().profile().use().user());
        document.putAll(of(land));
        return document;
    }

    /// When somebody has to look, and what was seen.
    static Map<String, Object> of(AfterHandover land) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("handedOver", land.handedOver().toString());
        land.nextDue().ifPresent(day -> document.put("nextCheck", day.toString()));
        document.put(
                "checksDue",
                land.dues().stream()
                        .map(due -> {
                            Map<String, Object> each = new LinkedHashMap<>();
                            each.put("day", due.day().toString());
                            due.months().ifPresent(months -> each.put("months", months));
                            due.checked()
                                    .ifPresent(checked ->
                                            each.put("checked", checked.day().toString()));
                            return each;
                        })
                        .toList());
        document.put("checks", land.checks().stream().map(UseJson::checked).toList());
        return document;
    }

    private static Map<String, Object> checked(AfterHandover.Checked checked) {
        UseCheck check = checked.check();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("day", checked.day().toString());
        document.put("author", checked.by());
        document.put("visitor", check.visitor());
        document.put("used", check.used().code());
        document.put("uses", check.uses().stream().map(UsedFor::code).toList());
        document.put(
                "because", check.because().stream().map(UnusedBecause::code).toList());
        document.put("households", check.households());
        document.put("asked", HandoverJson.people(check.asked()));
        document.put("said", check.said());
        document.put("found", check.found());
        check.next().ifPresent(day -> document.put("next", day.toString()));
        return document;
    }
}
