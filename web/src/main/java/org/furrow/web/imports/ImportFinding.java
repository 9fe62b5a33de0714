package org.furrow.web.imports;

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

    /// What is wrong here and what was done about it; what the rule says in general where nothing more is known.
    public String told() {
        String wrong = kept.sentence().isEmpty() ? meaning : kept.sentence();
        return kept.done().isEmpty() ? wrong : wrong + " [" + kept.done() + "]";
    }

    static String meaning(String rule) {
        return CleaningRule.find(rule).map(CleaningRule::sentence).orElse(rule);
    }
}
