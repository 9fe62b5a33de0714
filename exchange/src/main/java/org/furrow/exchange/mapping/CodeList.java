package org.furrow.exchange.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.furrow.domain.cleaning.Field;
import org.furrow.domain.cleaning.Subject;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.hazard.WorkStatus;

/// Furrow's own codes for the fields that have a fixed list of them.
final class CodeList {

    /// The kinds of release that a row can say.
    static final List<String> RELEASE_KINDS = List.of("cancelled", "reduced", "cleared");

    private CodeList() {}

    /// Whether a field's values must be on a list.
    static boolean isClosed(Field field, Subject subject) {
        return switch (field) {
            case CLASSIFICATION, STATUS, CONTAMINATION -> true;
            case KIND -> subject == Subject.RELEASES;
            default -> false;
        };
    }

    /// Furrow's code that a value is already, written large or small.
    static Optional<String> find(Field field, String value) {
        String small = value.strip().toLowerCase(Locale.ROOT);
        return switch (field) {
            case CLASSIFICATION -> Classification.find(small).map(Classification::code);
            case STATUS -> WorkStatus.find(small).map(WorkStatus::code);
            case CONTAMINATION -> Contamination.find(small).map(Contamination::code);
            case KIND -> RELEASE_KINDS.stream().filter(small::equals).findFirst();
            default -> Optional.empty();
        };
    }
}
