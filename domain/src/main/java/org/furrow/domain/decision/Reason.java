package org.furrow.domain.decision;

/// Why something is refused, and what may help.
///
/// @param code the stable code of the rule, from the catalogue in [Refusal]
/// @param sentence what is wrong, with the thing and the value
/// @param advice what may help, beginning with "Maybe"
public record Reason(String code, String sentence, String advice) {

    @Override
    public String toString() {
        return code + ": " + sentence + "\n" + advice;
    }
}
