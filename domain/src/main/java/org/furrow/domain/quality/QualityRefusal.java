package org.furrow.domain.quality;

import org.furrow.domain.decision.Refusal;

/// What stands against a visit, or against a nonconformity and its steps.
public enum QualityRefusal implements Refusal {
    VISIT_LACKS("F-9.5", "{visit} lacks {datum}.", "Maybe add it."),
    VISIT_NUMBER_TAKEN(
            "F-9.6",
            "The visit of {day} has the number {number} already.",
            "Maybe it is the same visit, or the number is mistyped."),
    VISIT_AHEAD("F-9.7", "{visit} is dated {day}, ahead of today, {today}.", "Maybe the day is mistyped."),
    VISIT_TWICE(
            "F-9.8",
            "{visit} looks like {other}, which {by} recorded: the same kind of visit to the same work on {day}.",
            "Maybe correct that one instead."),
    UNKNOWN_HERE("F-9.9", "The register has no {what} {id}.", "Maybe the name or the number is mistyped."),
    NOT_INDEPENDENT(
            "F-9.10",
            "{who} belongs to {organisation}, and so cannot be its inspector on {visit}.",
            "Maybe send somebody of another organisation."),
    WORK_OF_OTHERS(
            "F-9.11",
            "{what} belongs to {theirs}, but {visit} is about {organisation}.",
            "Maybe another organisation is meant."),
    UNKNOWN_CHECKLIST(
            "F-9.12",
            "The profile has no checklist {checklist} in version {version}.",
            "Maybe choose one of those that it has."),
    CHECKLIST_FOR_OTHERS(
            "F-9.13",
            "The checklist {checklist} is for another kind of visit or another method than {visit}.",
            "Maybe choose another checklist."),
    QUESTION_UNANSWERED(
            "F-9.14",
            "{visit} leaves the question {question} without an answer.",
            "Maybe answer that it was not seen."),
    NO_SUCH_QUESTION(
            "F-9.15",
            "The checklist {checklist} has no question {question}.",
            "Maybe the answers belong to another version of it."),
    ALWAYS_APPLIES(
            "F-9.16",
            "The question {question} always applies, and {visit} says that it does not.",
            "Maybe answer that it was not seen."),
    MORE_THAN_THERE_IS(
            "F-9.17",
            "{visit} counts {more} {what}, more than the {all} that there are.",
            "Maybe one of the two numbers is mistyped."),
    TOO_MANY_DEFECTS(
            "F-9.18",
            "{visit} accepts the lot {lot} with {defects} defective units; the plan accepts {acceptance}.",
            "Maybe it is to be cleared again."),
    CHANGED_MEANWHILE(
            "F-9.19",
            "{what} was changed by {person} since it was looked at.",
            "Maybe look at it again and enter the step once more."),
    TAKEN_BACK_ALREADY("F-9.20", "{visit} was taken back already.", "Maybe record it anew."),
    REPEATS_LATER(
            "F-9.21",
            "{visit} of {day} repeats {other} of {later}, which is not earlier.",
            "Maybe one of the two days is mistyped."),
    NEEDED_STILL(
            "F-9.22", "{visit} cannot be taken back: {number} rests on it.", "Maybe withdraw or close that first."),
    NONCONFORMITY_LACKS("F-9.23", "{nonconformity} lacks {datum}.", "Maybe add it."),
    NONCONFORMITY_NUMBER_TAKEN(
            "F-9.24",
            "The nonconformity of {day} has the number {number} already.",
            "Maybe it was raised before, or the number is mistyped."),
    NOT_WHILE_NONCONFORMITY(
            "F-9.25",
            "{step} {nonconformity} is not possible while it is {status}; it is possible while it is: {from}.",
            "Maybe another step comes first."),
    STEP_BACK_IN_TIME(
            "F-9.26",
            "{step} {nonconformity} is dated {day}, before the latest step of {since}.",
            "Maybe the day is mistyped."),
    STEP_AHEAD_OF_TODAY(
            "F-9.27", "{step} {nonconformity} is dated {day}, ahead of today, {today}.", "Maybe the day is mistyped."),
    VERIFIES_OWN(
            "F-9.28",
            "{person} {deed} for {nonconformity}, and so does not verify it.",
            "Maybe ask somebody who had no part in it."),
    DUE_TOO_EARLY(
            "F-9.29",
            "The corrective action for {nonconformity} is due on {due}, before it was set on {day}.",
            "Maybe one of the two days is mistyped."),
    NOT_YOUR_VISIT(
            "F-9.31",
            "{what} is a matter of {organisation}, and your account acts for {yours}.",
            "Maybe ask somebody of that organisation."),
    DRAWN_ALREADY("F-9.33", "The draw {draw} is recorded already, on {day} by {person}.", "Maybe refer to that one."),
    CHANGES_NOTHING(
            "F-9.32",
            "{event} changes nothing for the lots of {organisation}, {method}: inspection is {severity} on {day}.",
            "Maybe look at the inspections that led to it."),
    RAISED_BEFORE_SEEN(
            "F-9.30",
            "{nonconformity} is dated {day}, before {visit}, on which it was seen.",
            "Maybe one of the two days is mistyped.");

    private final String code;
    private final String sentence;
    private final String advice;

    QualityRefusal(String code, String sentence, String advice) {
        this.code = code;
        this.sentence = sentence;
        this.advice = advice;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String advice() {
        return advice;
    }
}
