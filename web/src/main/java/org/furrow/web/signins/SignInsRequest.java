package org.furrow.web.signins;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.people.ReadingSignIns;
import org.furrow.domain.people.AccountEvent;
import org.furrow.web.shell.Dates;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/// What an address asks of the log of sign-ins; empty texts limit nothing.
///
/// @param before the number of the last line of the page before; empty for the newest ones
record SignInsRequest(String name, String what, String from, String until, String before) {

    static final String PATH = "/sign-ins";

    /// What the parameters of an address ask for; others are passed over.
    static SignInsRequest of(Map<String, String> asked) {
        return new SignInsRequest(
                asked.getOrDefault("name", "").strip(),
                asked.getOrDefault("what", "").strip(),
                asked.getOrDefault("from", "").strip(),
                asked.getOrDefault("until", "").strip(),
                asked.getOrDefault("before", "").strip());
    }

    /// The question. Days count from their first moment to their last.
    ReadingSignIns.Question question(ZoneId zone) {
        if (!what.isEmpty() && AccountEvent.What.find(what).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "what=" + what);
        }
        return new ReadingSignIns.Question(
                name,
                what,
                Dates.find("from", from)
                        .map(day -> day.atStartOfDay(zone).toInstant())
                        .orElse(Instant.MIN),
                Dates.find("until", until)
                        .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant())
                        .orElse(Instant.MAX),
                number());
    }

    boolean isFirst() {
        return before.isEmpty();
    }

    boolean isLimited() {
        return !(name + what + from + until).isEmpty();
    }

    String firstPage() {
        return address(PATH, Optional.empty());
    }

    String before(long number) {
        return address(PATH, Optional.of(Long.toString(number)));
    }

    String file() {
        return address(PATH + ".csv", Optional.empty());
    }

    private String address(String path, Optional<String> last) {
        Map<String, String> parts = new LinkedHashMap<>(
                Map.of("name", name, "what", what, "from", from, "until", until, "before", last.orElse("")));
        parts.values().removeIf(String::isEmpty);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parts.keySet().stream().sorted().forEach(each -> address.queryParam(each, "{" + each + "}"));
        return address.encode().buildAndExpand(parts).toUriString();
    }

    private long number() {
        try {
            return before.isEmpty() ? Long.MAX_VALUE : Long.parseLong(before);
        } catch (NumberFormatException wrong) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "before=" + before, wrong);
        }
    }
}
