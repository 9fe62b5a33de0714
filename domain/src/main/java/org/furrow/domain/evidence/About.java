package org.furrow.domain.evidence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.furrow.domain.journal.RecordId;

/// What of a hazard a document is about.
public sealed interface About {

    /// All of it.
    record TheHazard() implements About {
        @Override
        public String code() {
            return "hazard";
        }
    }

    /// One of its releases.
    record ARelease(RecordId release) implements About {
        @Override
        public String code() {
            return "release:" + release;
        }
    }

    /// One of its items of evidence: that of this kind, observed on this day.
    record AnItem(LocalDate observed, String kind) implements About {
        @Override
        public String code() {
            return "evidence:" + observed + ":" + kind;
        }
    }

    /// The word that forms, the journal and the API use.
    String code();

    /// What a code says.
    static Optional<About> find(String code) {
        String[] parts = code.split(":", 3);
        if (code.equals("hazard")) {
            return Optional.of(new TheHazard());
        }
        if (parts.length == 2 && parts[0].equals("release")) {
            return RecordId.find(parts[1]).map(ARelease::new);
        }
        if (parts.length == 3 && parts[0].equals("evidence")) {
            return day(parts[1]).map(observed -> new AnItem(observed, parts[2]));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
