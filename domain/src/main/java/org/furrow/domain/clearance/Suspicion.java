package org.furrow.domain.clearance;

import org.furrow.domain.decision.Reason;

/// Why somebody should look into a reported day. A report is never refused for it.
///
/// A code is `S-`, the step of the process, a point and a number, and never changes its meaning.
public enum Suspicion {
    TOO_FAST(
            "S-8.1",
            "{team} reports {area} by {method} on {day} in {hours} h with {hands}: {rate} an hour for each, and {limit} is"
                    + " the limit.",
            "Maybe the square metres are in another unit, or somebody who worked is not counted."),
    NO_HOURS("S-8.2", "{team} reports {area} on {day} and no time worked.", "Maybe the hours were left out."),
    LONG_DAY(
            "S-8.3",
            "{team} reports {hours} h of work on {day}, and {limit} h is the longest usual day.",
            "Maybe the hours of several people were added up."),
    REST_DAY(
            "S-8.4",
            "{day} is no working day of {team}.",
            "Maybe the day is mistyped, or its calendar is out of date."),
    ALIKE(
            "S-8.5",
            "{team} reports for {day} the same figures as {count} other reports, such as {other}.",
            "Maybe a report was copied and not filled in."),
    ROUND(
            "S-8.6",
            "Of the last {count} figures of {team} up to {day}, {round} are multiples of {step} m².",
            "Maybe the ground is estimated and not measured."),
    FINDS_NOTHING(
            "S-8.7",
            "{team} has found nothing on {area} up to {day}, and others nearby found {items} on {ground}: by chance alone"
                    + " that happens once in {once} times.",
            "Maybe the ground differs, items are not reported, or the search needs inspection."),
    REPORTED_BEFORE(
            "S-8.8",
            "{area} of the ground that {team} drew for {day} were reported before by {other}.",
            "Maybe the ground was worked on again, or drawn in the wrong place."),
    BEYOND_ORDER(
            "S-8.9",
            "With {team} on {day}, {area} of new ground are reported for a task of {ordered}.",
            "Maybe ground was reported twice, or the hazard reaches further than its boundary."),
    DRAWN_OTHERWISE(
            "S-8.10",
            "{team} drew {drawn} for {day} and states {area}.",
            "Maybe one of the two is of another day, or in another unit.");

    private final String code;
    private final String sentence;
    private final String advice;

    Suspicion(String code, String sentence, String advice) {
        this.code = code;
        this.sentence = sentence;
        this.advice = advice;
    }

    /// The stable code.
    public String code() {
        return code;
    }

    /// The sentence with its open words in braces.
    public String sentence() {
        return sentence;
    }

    /// The advice with its open words in braces; it begins with "Maybe".
    public String advice() {
        return advice;
    }

    Reason because(Object... words) {
        return Reason.of(code, sentence, advice, words);
    }
}
