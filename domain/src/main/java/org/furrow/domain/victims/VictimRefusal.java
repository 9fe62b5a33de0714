package org.furrow.domain.victims;

import org.furrow.domain.decision.Refusal;

/// What stands against recording a victim, or against a step with the record. No sentence tells of the person more
/// than who wrote it has just typed.
public enum VictimRefusal implements Refusal {
    VICTIMS_ACCIDENT_UNKNOWN(
            "F-8.81", "The register has no accident {accident}.", "Maybe the number is mistyped, or tell of it first."),
    UNKNOWN_VICTIM("F-8.82", "There is no victim {number}.", "Maybe the number is mistyped."),
    VICTIM_LACKS("F-8.83", "{victim} lacks {datum}.", "Maybe add it."),
    VICTIM_AHEAD("F-8.84", "{victim} names the day {day}, and today is {today}.", "Maybe the day is mistyped."),
    BORN_AFTER_ACCIDENT(
            "F-8.85",
            "{victim} was born on {born}, after the accident of {day}.",
            "Maybe one of the two dates is wrong."),
    AGE_IMPOSSIBLE(
            "F-8.86", "{victim} is {age} years old, and {most} is the most that is believed.", "Maybe it is mistyped."),
    AGE_DISAGREES(
            "F-8.87",
            "{victim} was {age} on the day of the accident by the day of birth, and {said} is said.",
            "Maybe leave one of the two empty."),
    DIED_BEFORE_ACCIDENT(
            "F-8.88", "{victim} died on {died}, before the accident of {day}.", "Maybe one of the two dates is wrong."),
    DIED_BUT_LIVES(
            "F-8.89",
            "{victim} has a day of death, {died}, but the outcome is {outcome}.",
            "Maybe the outcome is died-later."),
    CONSENT_BY_CHILD(
            "F-8.90",
            "{victim} agreed on {given} and was under {age} years old.",
            "Maybe a guardian agreed, or has to be asked."),
    CONSENT_BY_DEAD("F-8.91", "{victim} is said to have agreed, and did not live.", "Maybe the next of kin agreed."),
    CONSENT_BEFORE_ACCIDENT(
            "F-8.92",
            "{victim} has a consent of {given}, before the accident of {day}.",
            "Maybe one of the two dates is wrong."),
    WITHDRAWN_BEFORE_GIVEN(
            "F-8.93",
            "{victim} has a consent that was withdrawn on {withdrawn}, before it was given.",
            "Maybe one of the two dates is wrong."),
    SHARED_WITHOUT_CONSENT(
            "F-8.94", "{victim} may be shared, but nobody agreed to it.", "Maybe record who agreed, or do not share."),
    KEPT_WITHOUT_CONSENT(
            "F-8.95",
            "{victim} has no consent, but tells of the person: {data}.",
            "Maybe keep only sex, age group, outcome and how it came about."),
    VICTIM_CHANGED_MEANWHILE(
            "F-8.96",
            "{victim} was changed by {person} since it was looked at.",
            "Maybe look at it again and do it once more."),
    NOT_AT_STAGE(
            "F-8.97", "{step} of {victim} is not possible while it is {stage}.", "Maybe it is possible while: {from}."),
    OWN_RECORD("F-8.98", "{victim} was written by {person}, who cannot sign it too.", "Maybe ask a second person."),
    SIGNED_BEFORE(
            "F-8.99",
            "{person} gave the signature before, and cannot give the next of {victim}.",
            "Maybe ask another person.");

    private final String code;
    private final String sentence;
    private final String advice;

    VictimRefusal(String code, String sentence, String advice) {
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
