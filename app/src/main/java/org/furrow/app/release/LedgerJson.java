package org.furrow.app.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.furrow.domain.release.LedgerAccount;
import org.furrow.domain.release.LedgerEntry;
import org.furrow.domain.release.LedgerQuestion;
import org.furrow.domain.release.LedgerQuestion.By;

/// A ledger as the document that `--json` and the API give: every line by name, in whole m².
public final class LedgerJson {

    private LedgerJson() {}

    /// The document of the entries behind a figure: what they add up to, and the first of them.
    public static Map<String, Object> of(ReadingEntries.Entries entries) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("m2", entries.sumM2());
        document.put("count", entries.count());
        document.put("entries", entries.first().stream().map(LedgerJson::of).toList());
        return document;
    }

    private static Map<String, Object> of(LedgerEntry entry) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("valid", entry.posting().valid().toString());
        document.put("hazard", entry.hazard().toString());
        document.put("reference", entry.reference());
        document.put("line", entry.posting().line().code());
        document.put("m2", entry.posting().squareMetres());
        document.put("operator", entry.posting().operator());
        document.put("district", entry.district());
        return document;
    }

    /// The document of a reading.
    public static Map<String, Object> of(ReadingLedger.Reading reading) {
        LedgerQuestion question = reading.ledger().question();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("by", question.by().code());
        document.put("unit", "m2");
        document.put("method", "ellipsoidal");
        document.put("aggregation", "sum");
        put(document, "from", question.from(), LocalDate.MIN);
        put(document, "until", question.until(), LocalDate.MAX);
        put(document, "asOf", question.clocks().asOf(), LocalDate.MAX);
        put(document, "knownAt", question.clocks().knownAt(), Instant.MAX);
        document.putAll(account(reading.ledger().total()));
        document.put("balanced", reading.ledger().isBalanced());
        if (!reading.restatedM2().isEmpty()) {
            Map<String, Long> restated = new LinkedHashMap<>();
            reading.restatedM2().forEach((line, squareMetres) -> restated.put(line.code(), squareMetres));
            document.put("restatedSince", restated);
        }
        if (question.by() != By.COUNTRY) {
            document.put(
                    "accounts",
                    reading.ledger().accounts().stream()
                            .map(account -> keyed(question.by(), account))
                            .toList());
        }
        return document;
    }

    private static void put(Map<String, Object> document, String key, Object value, Object unlimited) {
        if (!value.equals(unlimited)) {
            document.put(key, value.toString());
        }
    }

    private static Map<String, Object> keyed(By by, LedgerAccount account) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(by.code(), account.key());
        document.putAll(account(account));
        document.put("balanced", account.isBalanced());
        return document;
    }

    private static Map<String, Object> account(LedgerAccount account) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("opening", account.openingM2());
        account.lines().forEach((line, squareMetres) -> document.put(line.code(), squareMetres));
        document.put("closing", account.closingM2());
        return document;
    }
}
