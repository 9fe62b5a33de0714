package org.furrow.domain.release;

import org.furrow.domain.decision.Refusal;

/// What stands against completion reports, handover certificates, checks after the handover, and finds on released
/// ground.
public enum HandoverRefusal implements Refusal {
    ONLY_BY_REPORT(
            "F-10.51",
            "{hazard} is worked on by task {task}, so the ledger moves only by its completion report.",
            "Maybe write the completion report of {task}, and let somebody else accept it."),
    COMPLETION_LACKS("F-10.52", "{report} lacks {datum}.", "Maybe add it."),
    COMPLETION_NUMBER_TAKEN(
            "F-10.53",
            "Another completion report has the number {number} already.",
            "Maybe it is the same report, or the number is mistyped."),
    COMPLETION_OF_NO_TASK(
            "F-10.54", "{report} names a task that the register does not have.", "Maybe the number is mistyped."),
    COMPLETION_OF_OTHER_WORK(
            "F-10.55",
            "{report} is about task {task}, which is no work on hazards.",
            "Maybe accept the task as it is."),
    ANOTHER_COMPLETION("F-10.56", "Task {task} has the completion report {other} already.", "Maybe change that one."),
    PART_OF_OTHER_HAZARD(
            "F-10.57",
            "{part} of {report} is of a hazard that is none of task {task}.",
            "Maybe another hazard is meant, or the task has to be changed first."),
    PART_NUMBER_TWICE(
            "F-10.58",
            "{report} gives the number {part} to two releases, or the register has it already.",
            "Maybe number the releases anew."),
    PART_WITHOUT_DEPTH("F-10.59", "{part} of {report} is cleared land without a depth.", "Maybe add the depth in cm."),
    PART_WITHOUT_METHOD(
            "F-10.60", "{part} of {report} does not say by which method it was worked on.", "Maybe choose the method."),
    PART_WITHOUT_GROUND("F-10.61", "{part} of {report} has no ground.", "Maybe draw it, or state its square metres."),
    PART_BY_OTHER_TEAM(
            "F-10.62",
            "{part} of {report} names a team that is none of its teams.",
            "Maybe add the team to the report."),
    DIFFERENCE_UNEXPLAINED(
            "F-10.63",
            "{report} releases {released}, and the daily reports of the task add up to {reported}.",
            "Maybe correct the parts, or say why they differ."),
    REMAINDER_UNLISTED(
            "F-10.64",
            "{report} leaves {rest} of {hazard} and does not say what remains.",
            "Maybe say what remains and why."),
    FINISHED_AHEAD(
            "F-10.65",
            "{report} says that the land was finished on {day}, and today is {today}.",
            "Maybe the day is mistyped."),
    TASK_NOT_DONE(
            "F-10.66",
            "{report} is about task {task}, which is not reported done: it is {status}.",
            "Maybe complete the task first."),
    COMPLETION_NOT_WHILE(
            "F-10.67",
            "{step} of {report} is not possible while it is {status}.",
            "Maybe it is possible while: {from}."),
    COMPLETION_STEP_BEFORE(
            "F-10.68",
            "{step} of {report} is dated {day}, but its latest step is dated {since}.",
            "Maybe one of the two dates is wrong."),
    COMPLETION_STEP_AHEAD(
            "F-10.69", "{step} of {report} is dated {day}, and today is {today}.", "Maybe enter it on its day."),
    OWN_COMPLETION(
            "F-10.70", "{report} was written by {person}, who cannot decide on it too.", "Maybe ask a second person."),
    ACCIDENT_NOT_FINISHED(
            "F-10.71",
            "{report} waits for {accident}, whose investigation is not finished.",
            "Maybe write its final report first."),
    UNKNOWN_COMPLETION("F-10.72", "The register has no completion report {id}.", "Maybe the address is mistyped."),
    COMPLETION_CHANGED_MEANWHILE(
            "F-10.73",
            "{report} was changed by {person} since it was looked at.",
            "Maybe look at it again and enter the step once more."),
    NOT_YOUR_COMPLETION(
            "F-10.74",
            "{report} concerns {organisation}, and the account acts for {organisations} only.",
            "Maybe ask somebody who sees everything."),
    CERTIFICATE_LACKS("F-10.75", "{certificate} lacks {datum}.", "Maybe add it."),
    CERTIFICATE_NUMBER_TAKEN(
            "F-10.76",
            "Another certificate has the number {number} already.",
            "Maybe it is the same certificate, or the number is mistyped."),
    CERTIFICATE_OF_UNACCEPTED(
            "F-10.77",
            "{certificate} hands over the land of {report}, which is not accepted.",
            "Maybe decide on the report first."),
    CERTIFICATE_OF_SEVERAL(
            "F-10.78",
            "{certificate} hands over land that {organisation} and others worked on.",
            "Maybe write a certificate for each of them."),
    HANDED_OVER_BEFORE(
            "F-10.79",
            "The land of {report} is handed over by {other} already.",
            "Maybe write a certificate that replaces it."),
    REPLACES_NONE(
            "F-10.80",
            "{certificate} replaces a certificate that is not issued, or that another one replaces already.",
            "Maybe change the certificate instead."),
    CERTIFICATE_NOT_WHILE(
            "F-10.81",
            "{step} of {certificate} is not possible while it is {status}.",
            "Maybe write a certificate that replaces it."),
    CERTIFICATE_STEP_BEFORE(
            "F-10.82",
            "{step} of {certificate} is dated {day}, before {since}, the day of what it rests on.",
            "Maybe one of the two dates is wrong."),
    CERTIFICATE_STEP_AHEAD(
            "F-10.83", "{step} of {certificate} is dated {day}, and today is {today}.", "Maybe enter it on its day."),
    SIGNS_FOR_NOBODY("F-10.84", "{role} does not sign {certificate}.", "Maybe choose one of: {roles}."),
    SIGNED_BEFORE("F-10.85", "{certificate} is signed as {role} already, by {name}.", "Maybe another role is meant."),
    NOT_A_SIGNATURE(
            "F-10.86",
            "The signature of {name} is no drawing of lines, or it is too large.",
            "Maybe sign again, or add a scanned page."),
    NOT_SIGNED("F-10.87", "{certificate} is not signed as {role}.", "Maybe let them sign first."),
    NOT_INSPECTED_LAND(
            "F-10.88",
            "{certificate} hands over {hazard}, which is {status}.",
            "Maybe accept its completion report first."),
    OWN_CERTIFICATE(
            "F-10.89", "{certificate} was written by {person}, who cannot issue it too.", "Maybe ask a second person."),
    UNKNOWN_CERTIFICATE("F-10.90", "The register has no certificate {id}.", "Maybe the address is mistyped."),
    CERTIFICATE_CHANGED_MEANWHILE(
            "F-10.91",
            "{certificate} was changed by {person} since it was looked at.",
            "Maybe look at it again and enter the step once more."),
    NOT_YOUR_CERTIFICATE(
            "F-10.92",
            "{certificate} concerns {organisation}, and the account acts for {organisations} only.",
            "Maybe ask somebody who sees everything."),
    FIND_LACKS("F-10.93", "{find} lacks {datum}.", "Maybe add it."),
    FIND_NUMBER_TAKEN(
            "F-10.94",
            "Another find has the number {number} already.",
            "Maybe it is the same find, or the number is mistyped."),
    FIND_ON_NO_RELEASE(
            "F-10.95",
            "{find} names ground that was not released.",
            "Maybe report it as an item of the work, or as evidence."),
    FIND_AHEAD("F-10.96", "{find} is dated {day}, and today is {today}.", "Maybe the day is mistyped."),
    FIND_BEFORE_RELEASE(
            "F-10.97",
            "{find} is dated {day}, before its ground was released on {released}.",
            "Maybe one of the two dates is wrong."),
    FIND_ELSEWHERE(
            "F-10.98",
            "{find} lies {metres} m away from the ground of {release}.",
            "Maybe another release is meant, or the place is mistyped."),
    UNKNOWN_FIND("F-10.99", "The register has no find {id}.", "Maybe the address is mistyped."),
    NOTHING_TO_REVIEW("F-10.100", "{find} does not ask for a review of that release.", "Maybe another find is meant."),
    REVIEW_BEFORE_FIND(
            "F-10.101",
            "The review because of {find} is dated {day}, before {found}, the day of the find.",
            "Maybe one of the two dates is wrong."),
    NOT_YOUR_FIND(
            "F-10.102",
            "{find} concerns {organisation}, and the account acts for {organisations} only.",
            "Maybe ask somebody who sees everything."),
    CHECK_NOT_WHILE(
            "F-10.103",
            "How the land of {certificate} is used cannot be checked while the certificate is {status}.",
            "Maybe issue it first, or record the check with the one that stands in its place."),
    CHECK_LACKS("F-10.104", "The check of the land of {certificate} lacks {datum}.", "Maybe add it."),
    CHECK_BEFORE_HANDOVER(
            "F-10.105",
            "The check of the land of {certificate} is dated {day}, before its handover on {issued}.",
            "Maybe one of the two dates is wrong."),
    CHECK_BEFORE_LAST(
            "F-10.106",
            "The check of the land of {certificate} is dated {day}, before the check of {last}.",
            "Maybe one of the two dates is wrong."),
    CHECK_AHEAD(
            "F-10.107",
            "The check of the land of {certificate} is dated {day}, and today is {today}.",
            "Maybe enter it on its day."),
    NEXT_CHECK_BEFORE(
            "F-10.108",
            "The check of the land of {certificate} on {day} agrees on a next visit on {next}, which is no later day.",
            "Maybe one of the two dates is wrong."),
    CHECK_CONTRADICTS(
            "F-10.109",
            "The check says that the land of {certificate} is {used}, and also tells {datum}.",
            "Maybe it is used in part.");

    private final String code;
    private final String sentence;
    private final String advice;

    HandoverRefusal(String code, String sentence, String advice) {
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
