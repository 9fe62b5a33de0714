package org.furrow.domain.decision;

import java.util.Map;

/// Why something is refused, and what may help.
///
/// @param code the stable code of the rule, from the catalogue in [Refusal]
/// @param sentence what is wrong, with the thing and the value
/// @param advice what may help, beginning with "Maybe"
/// @param words what was filled in, by the names that the catalogue gives it
public record Reason(String code, String sentence, String advice, Map<String, String> words) {

    public Reason {
        words = Map.copyOf(words);
    }

    @Override
    public String toString() {
        return code + ": " + sentence + "\n" + advice;
    }
}
