package org.furrow.web.imports;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.journal.RowFinding;

/// What a rule found in a row, in words.
///
/// @param kept the finding as the journal keeps it
/// @param meaning what the rule says in general; its id where we do not know the rule
public record ImportFinding(RowFinding kept, String meaning) {

    /// A finding with what its rule means.
    public static ImportFinding of(RowFinding kept) {
        return new ImportFinding(kept, meaning(kept.rule()));
    }

    /// What the rule says in general, what is wrong here, and what was done about it, as one text.
    public String told() {
        String done = kept.done().isEmpty() ? "" : "[" + kept.done() + "]";
        return Stream.of(meaning, kept.sentence(), done)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    static String meaning(String rule) {
        return CleaningRule.find(rule).map(CleaningRule::sentence).orElse(rule);
    }
}
