package org.furrow.domain.cleaning;

import org.furrow.domain.cleaning.CleaningRule.Severity;

/// A finding with what it does to its row once the programme's decisions are known.
///
/// @param finding what was found
/// @param severity the rule's own severity, or a milder one where the proposal was applied or the shape was mended
/// @param done what was done about it, in words; empty where nothing was
public record Judgement(Finding finding, Severity severity, String done) {

    /// The judgement of a finding that nothing was done about.
    public static Judgement of(Finding finding) {
        return new Judgement(finding, finding.rule().severity(), "");
    }

    /// The judgement of a finding that was acted on: the row is no longer held for it, and says what was done.
    public static Judgement done(Finding finding, String done) {
        Severity own = finding.rule().severity();
        return new Judgement(finding, own == Severity.HELD ? Severity.FLAG : own, done);
    }

    /// The rule that found it.
    public CleaningRule rule() {
        return finding.rule();
    }
}
