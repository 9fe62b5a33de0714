package org.furrow.domain.tasking;

import org.furrow.domain.decision.Refusal;

/// What stands against an order or a step of a task.
public enum TaskRefusal implements Refusal {
    TASK_LACKS("F-7.3", "{task} lacks {datum}.", "Maybe add it."),
    TASK_NUMBER_TAKEN(
            "F-7.4",
            "The task order of {day} has the number {number} already.",
            "Maybe it is the same task, or the number is mistyped."),
    TASK_WITHOUT_HAZARD("F-7.5", "{task} is {kind} and names no hazard.", "Maybe name the hazards that it is about."),
    TASK_WITHOUT_METHOD("F-7.6", "{task} is {kind} and names no method.", "Maybe say how the work is done."),
    TASK_WITHOUT_DEPTH(
            "F-7.7",
            "{task} goes into the ground by {method} and names no depth.",
            "Maybe add the depth in cm that the evidence of the hazard asks for."),
    HAZARD_NOT_OPEN(
            "F-7.8",
            "{task} names {hazard}, which is {status}.",
            "Maybe another hazard is meant, or it has to be reopened first."),
    HAZARD_ORDERED_ALREADY(
            "F-7.9",
            "{hazard} is under the task order {other} of the same kind already, which is {status}.",
            "Maybe change that order, or wait until it is accepted."),
    TEAM_OF_OTHERS(
            "F-7.10",
            "{team} works for {theirs}, but {task} is for {organisation}.",
            "Maybe another team is meant, or an order of its own."),
    TASK_ENDS_BEFORE_IT_BEGINS(
            "F-7.11", "{task} begins on {first} and ends on {last}.", "Maybe one of the two dates is wrong."),
    TASK_WITHOUT_QUANTITY(
            "F-7.12",
            "{task} is {kind} and says of nothing how much.",
            "Maybe say what is to be made, moved or brought, such as 4.2 km of road."),
    UNKNOWN_TASK("F-7.13", "The register has no task {id}.", "Maybe the number or the address is mistyped."),
    TASKS_GO_ROUND(
            "F-7.14",
            "{task} waits for {other}, which waits for {task} in its turn.",
            "Maybe one of the two needs not to wait."),
    NOT_WHILE_TASK(
            "F-7.15", "{step} of {task} is not possible while it is {status}.", "Maybe it is possible while: {from}."),
    STEP_BEFORE_LAST(
            "F-7.16",
            "{step} of {task} is dated {day}, but its latest step is dated {since}.",
            "Maybe one of the two dates is wrong."),
    STEP_AHEAD("F-7.17", "{step} of {task} is dated {day}, and today is {today}.", "Maybe enter it on its day."),
    STARTS_OUTSIDE_PLAN(
            "F-7.18",
            "{task} would start on {day}, but is planned from {first} to {last}.",
            "Maybe plan it anew with other dates, or check the day."),
    WAITS_STILL(
            "F-7.19",
            "{task} waits for {other}, which is not completed by {day}; it is {status}.",
            "Maybe complete that one first, or change the order so that it does not wait."),
    OWN_TASK(
            "F-7.20",
            "{task} was {deed} by {person}, who cannot accept it too.",
            "Maybe ask a second person to look at it."),
    OTHERS_WAIT("F-7.21", "{other} waits for {task}.", "Maybe change {other} first."),
    PART_ELSEWHERE(
            "F-7.22",
            "The suspended part lies outside the hazards of {task}.",
            "Maybe its coordinates are wrong, or another task is meant."),
    TASK_CHANGED_MEANWHILE(
            "F-7.23",
            "{task} was changed by {person} since it was looked at.",
            "Maybe look at it again and enter the step once more."),
    PLANNED_BEFORE_ORDER(
            "F-7.24",
            "{task} is planned from {first} on, but was ordered on {ordered}.",
            "Maybe one of the two dates is wrong."),
    WORK_HALTED(
            "F-7.25",
            "{team} may not work on {task} since {from}: {what}.",
            "Maybe close it with its corrective action first, or check the day."),
    ACCEPTED_WITH_REPORT(
            "F-7.26",
            "{task} is {kind}, which releases land, so it is accepted with its completion report only, and it has none.",
            "Maybe write its completion report under Handover; who decides on it accepts the task with it."),
    REPORT_NOT_DECIDED(
            "F-7.27",
            "{task} is accepted with its completion report {report} only, which is not accepted.",
            "Maybe decide on {report} under Handover; accepting it accepts the task.");

    private final String code;
    private final String sentence;
    private final String advice;

    TaskRefusal(String code, String sentence, String advice) {
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
