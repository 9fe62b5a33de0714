package org.furrow.web.ledger;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.furrow.domain.release.LedgerQuestion;
import org.furrow.web.shell.Dates;
import org.furrow.web.shell.Then;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/// What an address asks of the ledger.
record LedgerRequest(
        @Nullable String by,
        @Nullable String from,
        @Nullable String until,
        @BindParam("as-of") @Nullable String asOf,
        @BindParam("known-at") @Nullable String knownAt) {

    /// @param zone in which the days of the address are meant
    LedgerQuestion question(ZoneId zone) {
        LocalDate start = Dates.find("from", from).orElse(LocalDate.MIN);
        LocalDate end = Dates.find("until", until).orElse(LocalDate.MAX);
        if (!start.isBefore(end)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "The period ends before it begins");
        }
        return new LedgerQuestion(
                keptBy(), start, end, Then.of(asOf, knownAt, zone).clocks());
    }

    LedgerPage.Dates dates() {
        return new LedgerPage.Dates(orEmpty(from), orEmpty(until), orEmpty(asOf), orEmpty(knownAt));
    }

    /// Where the entries behind a figure are.
    ///
    /// @param figure its word
    /// @param account the key of its account, absent for the total
    String entries(String figure, Optional<String> account) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/ledger/entries");
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "by", by);
        put(values, "from", from);
        put(values, "until", until);
        put(values, Then.AS_OF, asOf);
        put(values, Then.KNOWN_AT, knownAt);
        values.put("figure", figure);
        account.ifPresent(key -> values.put("account", key));
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }

    /// Where the whole ledger is.
    String ledger() {
        return entries("", Optional.empty())
                .replace("/ledger/entries", "/ledger")
                .replaceAll("[?&]figure=$", "");
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(name, value);
        }
    }

    private LedgerQuestion.By keptBy() {
        return LedgerQuestion.By.find(orEmpty(by)).orElse(LedgerQuestion.By.COUNTRY);
    }

    private static String orEmpty(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
