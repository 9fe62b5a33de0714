package org.furrow.domain.clearance;

import org.furrow.domain.decision.Refusal;

/// What stands against the notice of an accident or a step of its inquiry.
public enum AccidentRefusal implements Refusal {
    ACCIDENT_LACKS("F-8.51", "{accident} lacks {datum}.", "Maybe add it."),
    ACCIDENT_NUMBER_TAKEN(
            "F-8.52",
            "Another accident has the number {number} already.",
            "Maybe it is the same accident, or the number is mistyped."),
    ACCIDENT_AHEAD("F-8.53", "{accident} is dated {day}, and today is {today}.", "Maybe the day is mistyped."),
    TOLD_BEFORE_IT_HAPPENED(
            "F-8.54",
            "{accident} was told of on {told}, before it happened on {day}.",
            "Maybe one of the two dates is wrong."),
    NOBODY_HURT(
            "F-8.55",
            "{accident} is an accident, and nobody was killed or injured.",
            "Maybe it is an incident, or the casualties are missing."),
    SOMEBODY_HURT(
            "F-8.56",
            "{accident} is an incident, and {count} people were killed or injured.",
            "Maybe it is an accident."),
    TOO_MANY_HURT(
            "F-8.57",
            "{accident} has {count} casualties, and {most} is the most that is believed.",
            "Maybe a number is mistyped."),
    ACCIDENT_ELSEWHERE(
            "F-8.58",
            "{accident} names {what}, which the register does not have.",
            "Maybe the number or the address is mistyped."),
    NOT_ITS_TEAM("F-8.59", "{accident} names {team}, which is no team of {task}.", "Maybe another task is meant."),
    STOPS_WHOM("F-8.60", "{accident} stops {what}, but names none.", "Maybe name it, or stop nobody."),
    UNKNOWN_ACCIDENT("F-8.61", "The register has no accident {id}.", "Maybe the address is mistyped."),
    NOT_WHILE_ACCIDENT(
            "F-8.62",
            "{step} of {accident} is not possible while it is {stage}.",
            "Maybe it is possible while: {from}."),
    ACCIDENT_STEP_BEFORE_LAST(
            "F-8.63",
            "{step} of {accident} is dated {day}, but its latest step is dated {since}.",
            "Maybe one of the two dates is wrong."),
    ACCIDENT_STEP_AHEAD(
            "F-8.64", "{step} of {accident} is dated {day}, and today is {today}.", "Maybe enter it on its day."),
    ACTION_DUE_BEFORE(
            "F-8.65",
            "An action of {accident} is due on {due}, before it was set on {day}.",
            "Maybe one of the two dates is wrong."),
    NO_SUCH_ACTION("F-8.66", "{accident} has no open action {number}.", "Maybe it is done already."),
    ACTIONS_OPEN("F-8.67", "{accident} has actions that are not done: {actions}.", "Maybe record them as done first."),
    NOT_INVESTIGATED(
            "F-8.68",
            "{accident} has no final report.",
            "Maybe write down who looked into it and what caused it first."),
    OWN_INVESTIGATION(
            "F-8.69",
            "The final report of {accident} was written by {person}, who cannot close it too.",
            "Maybe ask a second person to look at it."),
    STOPS_NO_WORK("F-8.70", "{accident} stops no work.", "Maybe work went on before, or another accident stops it."),
    RESUMED_WITHOUT_REPORT(
            "F-8.71",
            "Work cannot go on while {accident} has no preliminary report.",
            "Maybe write down the first findings first."),
    ACCIDENT_CHANGED_MEANWHILE(
            "F-8.72",
            "{accident} was changed by {person} since it was looked at.",
            "Maybe look at it again and enter the step once more."),
    NOT_YOUR_ACCIDENT(
            "F-8.74",
            "{accident} concerns {organisation}, and the account acts for {organisations} only.",
            "Maybe name one of these organisations, or ask somebody who sees everything."),
    CLOSED_WHILE_STOPPED("F-8.73", "{accident} still stops work.", "Maybe say from when work may go on first.");

    private final String code;
    private final String sentence;
    private final String advice;

    AccidentRefusal(String code, String sentence, String advice) {
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
