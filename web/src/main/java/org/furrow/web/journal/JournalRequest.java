package org.furrow.web.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.journal.JournalQuestion;
import org.furrow.app.journal.ReadingJournal;
import org.furrow.web.shell.Dates;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/// What an address asks of the journal.
///
/// @param filters those that are on, by their names in the address
/// @param before the position to go on from; empty for the newest entries
public record JournalRequest(Map<String, String> filters, String before) {

    static final String PATH = "/journal";
    private static final List<String> FILTERS =
            List.of("record", "author", "site", "kind", "import", "from", "to", "valid-from", "valid-to");

    public JournalRequest {
        filters = new LinkedHashMap<>(filters);
    }

    /// What the parameters of an address ask for; others are passed over.
    public static JournalRequest of(Map<String, String> asked) {
        Map<String, String> filters = new LinkedHashMap<>();
        for (String name : FILTERS) {
            String value = asked.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                filters.put(name, value);
            }
        }
        return new JournalRequest(filters, asked.getOrDefault("before", "").strip());
    }

    /// The question. Days count from their first moment to their last.
    ///
    /// @param zone in which days of recording are meant
    public JournalQuestion question(ZoneId zone) {
        return new JournalQuestion(
                value("author"),
                value("site"),
                kind(),
                value("record"),
                value("import"),
                from(zone).orElse(Instant.MIN),
                Dates.findEnd("to", value("to"), zone)
                        .map(last -> last.plusMillis(1))
                        .orElse(Instant.MAX),
                Dates.find("valid-from", value("valid-from")).orElse(LocalDate.MIN),
                Dates.find("valid-to", value("valid-to"))
                        .map(last -> last.plusDays(1))
                        .orElse(LocalDate.MAX),
                position());
    }

    String value(String filter) {
        return filters.getOrDefault(filter, "");
    }

    boolean isFirst() {
        return before.isEmpty();
    }

    String firstPage() {
        return address(PATH, filters);
    }

    String without(String filter) {
        Map<String, String> fewer = new LinkedHashMap<>(filters);
        fewer.remove(filter);
        return address(PATH, fewer);
    }

    String before(long position) {
        Map<String, String> parts = new LinkedHashMap<>(filters);
        parts.put("before", Long.toString(position));
        return address(PATH, parts);
    }

    /// The address of a file of the same entries.
    String file(String ending) {
        return address(PATH + ending, filters);
    }

    private Optional<Instant> from(ZoneId zone) {
        String text = value("from");
        return text.indexOf('T') > 0
                ? Dates.findEnd("from", text, zone)
                : Dates.find("from", text).map(day -> day.atStartOfDay(zone).toInstant());
    }

    private String kind() {
        String kind = value("kind");
        if (!kind.isEmpty() && !ReadingJournal.kinds().contains(kind)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "There is no kind of fact " + kind);
        }
        return kind;
    }

    private long position() {
        try {
            return before.isEmpty() ? Long.MAX_VALUE : Long.parseLong(before);
        } catch (NumberFormatException wrong) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "before is a position", wrong);
        }
    }

    private static String address(String path, Map<String, String> parts) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parts.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(parts).toUriString();
    }
}
