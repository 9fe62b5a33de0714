package org.furrow.web.register;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.furrow.app.hazard.ReadingRegister;
import org.furrow.domain.journal.Clocks;
import org.furrow.web.shell.Then;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;

/// What an address asks of the register: its filters, and the hazard after which the page begins.
record RegisterRequest(
        @Nullable String text,
        @Nullable String classification,
        @Nullable String status,
        @Nullable String district,
        @Nullable String contamination,
        @BindParam("as-of") @Nullable String asOf,
        @BindParam("known-at") @Nullable String knownAt,
        @Nullable String after,
        @Nullable String afterId) {

    static final String PATH = "/hazards";

    private static final int PAGE = 100;

    ReadingRegister.Question question() {
        return new ReadingRegister.Question(
                orEmpty(text).strip(),
                orEmpty(classification),
                orEmpty(status),
                orEmpty(district),
                orEmpty(contamination),
                orEmpty(after),
                orEmpty(afterId),
                PAGE);
    }

    /// The two clocks asked for.
    ///
    /// @param zone in which the days of the address are meant
    Clocks clocks(ZoneId zone) {
        return Then.of(asOf, knownAt, zone).clocks();
    }

    RegisterPage.Then then() {
        return new RegisterPage.Then(orEmpty(asOf), orEmpty(knownAt));
    }

    /// The address of a hazard on the same clocks.
    String hazard(String id) {
        return address(PATH + "/" + id, clocksAsked());
    }

    /// The address of the map on the same clocks.
    String map() {
        return address("/", clocksAsked());
    }

    private Map<String, String> clocksAsked() {
        Map<String, String> clocks = new LinkedHashMap<>();
        put(clocks, Then.AS_OF, asOf);
        put(clocks, Then.KNOWN_AT, knownAt);
        return clocks;
    }

    boolean isFirst() {
        return orEmpty(after).isEmpty();
    }

    /// The filters that are on, by their names in the address.
    Map<String, String> filters() {
        Map<String, String> filters = new LinkedHashMap<>();
        put(filters, "text", text);
        put(filters, "classification", classification);
        put(filters, "status", status);
        put(filters, "district", district);
        put(filters, "contamination", contamination);
        put(filters, "as-of", asOf);
        put(filters, "known-at", knownAt);
        return filters;
    }

    /// The address of all that passes the filters as a file.
    String file() {
        return address(PATH + ".csv", filters());
    }

    String firstPage() {
        return address(filters());
    }

    String without(String filter) {
        Map<String, String> filters = filters();
        filters.remove(filter);
        return address(filters);
    }

    String after(String reference, String id) {
        Map<String, String> parts = filters();
        parts.put("after", reference);
        parts.put("afterId", id);
        return address(parts);
    }

    private static String address(Map<String, String> parts) {
        return address(PATH, parts);
    }

    private static String address(String path, Map<String, String> parts) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parts.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(parts).toUriString();
    }

    private static void put(Map<String, String> filters, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            filters.put(name, value);
        }
    }

    private static String orEmpty(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
