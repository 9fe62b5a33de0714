package org.furrow.domain.clearance;

import org.furrow.domain.decision.Refusal;

/// Why a day cannot be reported so.
public enum ProgressRefusal implements Refusal {
    DAY_AHEAD("F-8.1", "The report is of {day}, and today is {today}.", "Maybe enter it on its day."),
    NOTHING_REPORTED(
            "F-8.2",
            "The report of {day} says nothing: no ground, no time, nothing found, no words.",
            "Maybe say at least why nothing was done."),
    NOT_AT_WORK(
            "F-8.3",
            "Work on {task} did not go on on {day}: it had not begun, was suspended, or was completed.",
            "Maybe the day is wrong, or a step of the task has to be entered first."),
    TEAM_NOT_OF_TASK(
            "F-8.4",
            "{team} was not one of the teams of {task} on {day}.",
            "Maybe another team is meant, or the plan of the task has to be changed first."),
    METHOD_NOT_ORDERED(
            "F-8.5",
            "{task} was not ordered with {method} on {day}; ordered: {ordered}.",
            "Maybe another method is meant, or the order has to be changed first."),
    UNKNOWN_REPORT("F-8.6", "The register has no report {id}.", "Maybe the address is mistyped."),
    LONGER_THAN_A_DAY(
            "F-8.7",
            "{minutes} minutes of work and stoppages are reported of {day}, and a day has 1440.",
            "Maybe hours were entered as minutes, or the stoppages are counted in the hours worked."),
    NOT_BELIEVED(
            "F-8.8",
            "{what}: {value} is not between {least} and {most}.",
            "Maybe a digit is wrong, or it is another unit."),
    NEAR_MISS_UNTOLD(
            "F-8.9", "A near miss of {day} is counted and not told.", "Maybe say in the remarks what happened."),
    NO_AMOUNT("F-8.10", "{what} is reported with an amount of 0.", "Maybe leave it out."),
    MODEL_OF_ANOTHER_CATEGORY(
            "F-8.11",
            "Item {number} is reported as {category}, but {model} is in the catalogue as {other}.",
            "Maybe the model or the category is wrong."),
    DISPOSED_BEFORE_FOUND(
            "F-8.12",
            "Item {number} was disposed of on {disposed}, before it was found on {found}.",
            "Maybe one of the two dates is wrong."),
    DISPOSED_AHEAD(
            "F-8.13",
            "Item {number} is to be disposed of on {disposed}, and today is {today}.",
            "Maybe leave it out until it is done, and correct the report then."),
    LEFT_WITHOUT_REASON("F-8.14", "Item {number} was left and nothing says why.", "Maybe add the reason."),
    GROUND_ELSEWHERE(
            "F-8.15",
            "The ground of the day lies outside the hazards of the task: {hazards}.",
            "Maybe its coordinates are wrong, or another task is meant."),
    UNKNOWN_PHOTO(
            "F-8.16",
            "The register keeps no document {photo} of the task's hazards.",
            "Maybe add the photo to the hazard first, or it was withdrawn."),
    REPORTED_ALREADY(
            "F-8.17",
            "{author} has reported this team on this task for {day} already: {id}.",
            "Maybe correct that report."),
    NO_KEY(
            "F-8.18",
            "The key of the report has {count} characters; it takes {least} to {most} that are letters, digits or signs.",
            "Maybe let the program make a new random one for each report."),
    KEY_TAKEN(
            "F-8.19",
            "A report with other content was sent with the key {key} before.",
            "Maybe the same key was used for two reports; each needs its own."),
    CORRECTED_WITHOUT_REASON("F-8.20", "Nothing says why the report of {day} is corrected.", "Maybe add the reason."),
    TAKEN_BACK_ALREADY("F-8.21", "The report of {day} was taken back already.", "Maybe report the day anew."),
    TAKEN_BACK_WITHOUT_REASON("F-8.22", "Nothing says why the report of {day} is taken back.", "Maybe add the reason."),
    REPORT_CHANGED_MEANWHILE(
            "F-8.23",
            "{person} has changed the report of {day} since it was looked at.",
            "Maybe look at it again and enter it once more."),
    LOOKED_INTO_WITHOUT_WORDS(
            "F-8.24", "Nothing says what was found about the report of {day}.", "Maybe add a sentence."),
    NO_SUCH_FLAG(
            "F-8.25",
            "Nothing with the code {flag} stands out in the report of {day}.",
            "Maybe it was corrected since.");

    private final String code;
    private final String sentence;
    private final String advice;

    ProgressRefusal(String code, String sentence, String advice) {
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
