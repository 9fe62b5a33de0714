package org.furrow.web.ledger;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.furrow.domain.release.LedgerQuestion;
import org.furrow.web.shell.Dates;
import org.furrow.web.shell.Then;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.server.ResponseStatusException;

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

    private LedgerQuestion.By keptBy() {
        return LedgerQuestion.By.find(orEmpty(by)).orElse(LedgerQuestion.By.COUNTRY);
    }

    private static String orEmpty(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
