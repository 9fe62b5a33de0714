package org.furrow.domain.decision;

/// One way to refuse something. The refusals of each step of the process are an enum of their own, and
/// `domain.standard.Refusals` has them all.
///
/// Words in braces are filled in, in the order in which they first appear in the sentence and then in the advice.
public interface Refusal {

    /// The stable code: `F-`, the step of the process, a point and a number. It never changes its meaning, and a
    /// number that is given up is never used again.
    String code();

    /// The sentence with its open words in braces.
    String sentence();

    /// The advice with its open words in braces; it begins with "Maybe".
    String advice();

    /// The reason with its words filled in.
    default Reason because(Object... words) {
        return Reason.of(code(), sentence(), advice(), words);
    }
}
