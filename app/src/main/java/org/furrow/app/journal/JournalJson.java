package org.furrow.app.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.furrow.domain.journal.ChainFault;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.journal.UnreadableFact;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Entries of the journal as the documents that the API, the export and the command give.
public final class JournalJson {

    private JournalJson() {}

    /// Some entries; `next` is what to ask for as `before` to go on, and missing on the last page.
    public static Map<String, Object> of(ReadingJournal.Page page) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("entries", page.entries().stream().map(JournalJson::of).toList());
        if (page.hasMore()) {
            document.put("next", page.entries().getLast().revision().position());
        }
        return document;
    }

    /// One entry, with its body as it was written.
    public static Map<String, Object> of(JournalEntry entry) {
        Revision revision = entry.revision();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("position", revision.position());
        document.put("site", revision.site());
        document.put("number", revision.number());
        document.put("recorded", revision.recorded().toString());
        document.put("valid", revision.draft().valid().toString());
        document.put("author", revision.draft().author());
        document.put("kind", entry.kind());
        document.put("record", revision.draft().record().toString());
        document.put("subject", entry.subject().toString());
        document.put("reference", entry.reference());
        document.put("import", revision.draft().batch().map(RecordId::toString).orElse(""));
        document.put("changes", entry.changes().stream().map(JournalJson::of).toList());
        document.put(
                "parents", revision.draft().parents().stream().map(Hash::hex).toList());
        document.put("previous", revision.previous().hex());
        document.put("hash", revision.hash().hex());
        if (revision.draft().fact() instanceof UnreadableFact) {
            document.put("unreadable", true);
        }
        document.put("body", body(entry.body()));
        return document;
    }

    /// The body as a tree, or its text where it is no JSON.
    private static Object body(String written) {
        try {
            return JsonMapper.shared().readTree(written);
        } catch (JacksonException _) {
            return written;
        }
    }

    /// What a verification of the chains found.
    public static Map<String, Object> of(CheckingRegister.Chains chains) {
        return Map.of(
                "entries", chains.revisions(),
                "seconds", chains.seconds(),
                "whole", chains.faults().isEmpty(),
                "faults", chains.faults().stream().map(JournalJson::of).toList());
    }

    private static Map<String, Object> of(ChainFault fault) {
        return Map.of(
                "position", fault.position(),
                "site", fault.site(),
                "number", fault.number(),
                "kind", fault.kind().code(),
                "sentence", fault.sentence());
    }

    private static Map<String, String> of(Change change) {
        return Map.of("field", change.field().code(), "before", change.before(), "after", change.after());
    }

    /// The changes as one line.
    static String line(List<Change> changes) {
        return String.join(
                "; ",
                changes.stream()
                        .map(change -> change.field().code() + ": " + change.before() + " → " + change.after())
                        .toList());
    }
}
