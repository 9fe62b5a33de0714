package org.furrow.web.imports;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.furrow.domain.cleaning.CleaningRule;

/// What a rule found in a row, in words.
///
/// @param rule the rule's promised word, such as `invalid-ring`; empty where no rule is named
/// @param meaning what the rule says in general; the word itself where we do not know the rule
/// @param said what it says of this row; empty for nothing
public record ImportFinding(String rule, String meaning, String said) {

    private static final String COLON = ": ";

    /// The finding that the journal keeps as a rule's word, a colon and a sentence.
    public static ImportFinding of(String kept) {
        int colon = kept.indexOf(COLON);
        String rule = colon < 0 ? kept : kept.substring(0, colon);
        String said = colon < 0 ? "" : kept.substring(colon + COLON.length());
        return new ImportFinding(rule, meaning(rule), said);
    }

    /// Both sentences, as one text.
    public String told() {
        return Stream.of(meaning, said).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    static String meaning(String rule) {
        return CleaningRule.find(rule).map(CleaningRule::sentence).orElse(rule);
    }
}
