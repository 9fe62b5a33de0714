package org.furrow.web.register;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.furrow.app.hazard.ReadingRegister;
import org.furrow.app.hazard.RegisterColumn;
import org.furrow.app.hazard.RegisterOrder;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.release.HazardSummary;
import org.furrow.web.shell.Then;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;

/// What an address asks of the register: its filters, its columns and order, and the hazard after which the page
/// begins.
///
/// @param columns which columns, in which order, divided by commas; a form sends each by itself
/// @param earlier the column that is to be moved one place forward
/// @param sort the word of an order
/// @param afterValue what the order remembers of the last hazard of the page before
/// @param view `all` where a person wants the whole register and not the view that they begin with
/// @param done the code of what has just been done with a view
public record RegisterRequest(
        @Nullable String text,
        @Nullable String classification,
        @Nullable String status,
        @Nullable String district,
        @Nullable String contamination,
        @BindParam("as-of") @Nullable String asOf,
        @BindParam("known-at") @Nullable String knownAt,
        @Nullable List<String> columns,
        @Nullable String earlier,
        @Nullable String sort,
        @Nullable String after,
        @Nullable String afterId,
        @Nullable String afterValue,
        @Nullable String view,
        @Nullable String done) {

    static final String PATH = "/hazards";

    private static final int PAGE = 100;
    private static final List<RegisterColumn> USUAL = List.of(
            RegisterColumn.REFERENCE,
            RegisterColumn.NAME,
            RegisterColumn.CLASSIFICATION,
            RegisterColumn.STATUS,
            RegisterColumn.CONTAMINATION,
            RegisterColumn.DISTRICT,
            RegisterColumn.BOUNDARY,
            RegisterColumn.REMAINING,
            RegisterColumn.CHANGED);

    /// The question of this page.
    public ReadingRegister.Question question() {
        return new ReadingRegister.Question(
                orEmpty(text).strip(),
                orEmpty(classification),
                orEmpty(status),
                orEmpty(district),
                orEmpty(contamination),
                orEmpty(after),
                orEmpty(afterId),
                PAGE,
                order(),
                orEmpty(afterValue));
    }

    /// The order of the page; that of references where the address names none that there is.
    RegisterOrder order() {
        return RegisterOrder.find(orEmpty(sort)).orElse(RegisterOrder.BY_REFERENCE);
    }

    /// The columns of the page, the reference among them in any case.
    public List<RegisterColumn> shownColumns() {
        if (!isChosen()) {
            return USUAL;
        }
        List<RegisterColumn> chosen = new ArrayList<>(chosen());
        if (!chosen.contains(RegisterColumn.REFERENCE)) {
            chosen.addFirst(RegisterColumn.REFERENCE);
        }
        RegisterColumn.find(orEmpty(earlier))
                .map(chosen::indexOf)
                .filter(at -> at > 0)
                .ifPresent(at -> Collections.swap(chosen, at, at - 1));
        return chosen;
    }

    /// The columns of a file: those that the address names, and all where it names none.
    List<RegisterColumn> fileColumns() {
        return isChosen() ? chosen() : List.of(RegisterColumn.values());
    }

    /// Whether the address names columns; otherwise a narrow screen may leave some out.
    boolean isChosen() {
        return !chosen().isEmpty();
    }

    private List<RegisterColumn> chosen() {
        return RegisterColumn.list(Objects.requireNonNullElse(columns, List.of()));
    }

    /// Whether a form has sent what the address of the page says more shortly.
    ///
    /// @param address all that the address asks for, as it was sent
    boolean isFromForm(String address) {
        return !orEmpty(earlier).isEmpty() || address.split("columns=", -1).length > 2;
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

    /// Whether it is about the register as it is now.
    boolean isNow() {
        return orEmpty(asOf).isBlank() && orEmpty(knownAt).isBlank();
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
        return orEmpty(after).isEmpty() && orEmpty(afterId).isEmpty();
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

    /// How the table looks, where that is not as usual.
    Map<String, String> looks() {
        Map<String, String> looks = new LinkedHashMap<>();
        if (isChosen()) {
            looks.put("columns", codes(shownColumns()));
        }
        if (!order().equals(RegisterOrder.BY_REFERENCE)) {
            looks.put("sort", order().code());
        }
        return looks;
    }

    /// The filters and the looks: what a view keeps.
    Map<String, String> kept() {
        Map<String, String> kept = filters();
        kept.putAll(looks());
        return kept;
    }

    /// Where this page begins, for a form that speaks of its hazards.
    Map<String, String> place() {
        Map<String, String> place = kept();
        put(place, "after", after);
        put(place, "afterId", afterId);
        put(place, "afterValue", afterValue);
        return place;
    }

    /// Whether nothing at all is asked for, so that the view may be shown that a person begins with.
    boolean asksNothing() {
        return place().isEmpty() && orEmpty(view).isEmpty() && orEmpty(done).isEmpty();
    }

    /// The address of all that passes the filters as a file.
    String file() {
        return address(PATH + ".csv", filters());
    }

    /// The same with the columns of this page.
    public String fileAsShown() {
        Map<String, String> parts = filters();
        parts.put("columns", codes(shownColumns()));
        return address(PATH + ".csv", parts);
    }

    String firstPage() {
        return address(PATH, kept());
    }

    String without(String filter) {
        Map<String, String> parts = kept();
        parts.remove(filter);
        return address(PATH, parts);
    }

    String sorted(RegisterOrder order) {
        Map<String, String> parts = kept();
        parts.put("sort", order.code());
        return address(PATH, parts);
    }

    String after(HazardSummary last) {
        Map<String, String> parts = kept();
        parts.put("after", last.description().reference());
        parts.put("afterId", last.id().toString());
        if (!order().equals(RegisterOrder.BY_REFERENCE)) {
            parts.put("afterValue", order().mark(last));
        }
        return address(PATH, parts);
    }

    static String codes(List<RegisterColumn> columns) {
        return String.join(",", columns.stream().map(RegisterColumn::code).toList());
    }

    static String address(String path, Map<String, String> parts) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parts.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(parts).toUriString().replace("%2C", ",");
    }

    private static void put(Map<String, String> filters, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            filters.put(name, value);
        }
    }

    static String orEmpty(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
