package org.furrow.domain.journal;

/// What a cleaning rule found in an imported row, as the journal keeps it.
///
/// @param rule the rule's id, such as `invalid-ring`
/// @param column the column of the file it concerns, empty where it concerns the whole row or its shape
/// @param value the value found, shortened where it is long
/// @param sentence what is wrong, with the value
/// @param proposal what was proposed; empty where nothing was
/// @param done what was done about it; empty where nothing was
public record RowFinding(String rule, String column, String value, String sentence, String proposal, String done) {

    /// The finding as one line: `rule-id: sentence [what was done]`.
    public String line() {
        return rule + ": " + sentence + (done.isEmpty() ? "" : " [" + done + "]");
    }
}
