package org.furrow.domain.decision;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The catalogue of refusals. A code is `F-`, the step of the process, a point and a number, and never changes its
/// meaning; a number that is given up is never used again.
///
/// Words in braces are filled in, in the order in which they first appear in the sentence and then in the advice.
public enum Refusal {
    NO_APPROVER("F-0.1", "{change} of {hazard} names no approver.", "Maybe ask a person with this role: {roles}."),
    AUTHOR_APPROVES(
            "F-0.2",
            "{change} of {hazard} was written by {author}, who cannot approve it too.",
            "Maybe ask a second person with this role: {roles}."),
    ROLE_MAY_NOT(
            "F-0.3",
            "{change} of {hazard} cannot be approved by {approver} as {role}.",
            "Maybe ask a person with this role: {roles}."),
    NO_CAUSE(
            "F-0.4",
            "{change} of {hazard} names nothing that brought it about; the profile asks for: {trigger}.",
            "Maybe add its reference and its date."),
    BEFORE_CAUSE(
            "F-0.5",
            "{change} of {hazard} is dated {day}, before its cause: {cause}.",
            "Maybe one of the two dates is wrong."),
    BEFORE_LAST(
            "F-0.6",
            "{change} of {hazard} is dated {day}, but {last} is dated {since}.",
            "Maybe the date is wrong, or the earlier entry needs a correction first."),
    DATUM_MISSING("F-0.7", "{change} of {hazard} lacks: {datum}.", "Maybe add it from the report."),
    MOVED_ON(
            "F-0.8",
            "{hazard} has changed since it was looked at: {seen} was seen, and {latest} is the latest entry.",
            "Maybe look at it again and then decide."),
    UNKNOWN_HAZARD("F-0.9", "The register has no hazard {id}.", "Maybe its import was undone, or the id is mistyped."),
    NEVER_WITHDRAWN(
            "F-0.10",
            "{entry} was approved and stays in the register; nothing that was approved is deleted.",
            "Maybe {instead}."),
    NO_CHANGE("F-0.11", "{change} of {hazard} changes nothing.", "Maybe it was entered before."),
    UNKNOWN_DRAFT("F-0.12", "The register has no draft {id}.", "Maybe the address is mistyped."),
    DRAFT_CLOSED(
            "F-0.13",
            "The draft is {state} by {person} already.",
            "Maybe look at it again; a further change is a draft of its own."),
    PROPOSED_ANEW(
            "F-0.14",
            "{author} has proposed the draft anew since it was looked at.",
            "Maybe look at it again and then decide."),
    OWN_DRAFT("F-0.15", "{author} wrote the draft and cannot refuse it.", "Maybe withdraw it."),
    NOT_OWN_DRAFT(
            "F-0.16",
            "The draft was written by {authors}, and {person} cannot withdraw it.",
            "Maybe refuse it and say why."),
    NOT_YOUR_ORGANISATION(
            "F-0.21",
            "The account sees only the hazards of {organisations}, so it cannot propose one of '{operator}'.",
            "Maybe name one of these organisations, or ask somebody who sees everything."),
    NO_OBJECTION("F-0.17", "A refusal needs a sentence that says why.", "Maybe say what has to be put right."),

    NOT_IN_TABLE(
            "F-3.1",
            "{hazard} is {from} and cannot become {to}.",
            "Maybe one of these comes first or instead: {next}."),
    NOT_FOR_CLASSIFICATION(
            "F-3.2",
            "{hazard} is classified as {classification}; becoming {to} is only for: {allowed}.",
            "Maybe change its classification first."),
    EVIDENCE_TOO_WEAK(
            "F-3.3",
            "{hazard} cannot be {classification} on {day}: none of its {count} evidence items is {directness}.",
            "Maybe add the evidence first, or choose the weaker classification."),
    EVIDENCE_TOO_FAR(
            "F-3.4",
            "{hazard} cannot be {classification}: its nearest {directness} evidence lies {metres} m from its boundary"
                    + " and {limit} m are allowed.",
            "Maybe the boundary or the position is wrong."),
    UNKNOWN_EVIDENCE(
            "F-3.5",
            "The profile has no evidence of kind '{kind}', given for {hazard}.",
            "Maybe one of these is meant: {kinds}."),
    EVIDENCE_BEFORE_ITS_DAY(
            "F-3.6",
            "Evidence of kind '{kind}' of {hazard} is entered as of {day}, but was observed on {observed}.",
            "Maybe one of the two dates is wrong."),
    NOT_WHILE(
            "F-3.7",
            "{change} of {hazard} is not possible while it is {status}.",
            "Maybe it is possible while: {from}."),
    GUARD_UNMET("F-3.8", "{change} of {hazard} needs {guard}.", "Maybe add it first."),
    REFERENCE_TAKEN(
            "F-3.9",
            "The reference {reference} belongs to another hazard already.",
            "Maybe it is the same hazard, or the number is mistyped."),
    LEAVES_OUT(
            "F-3.10",
            "The extended boundary of {hazard} leaves out {area} of the present one.",
            "Maybe draw it round the present boundary, or correct the boundary instead."),
    EXTENSION_WITHOUT_EVIDENCE(
            "F-3.11",
            "No evidence lies in the ground that is added to {hazard}, or within {limit} m of it.",
            "Maybe add the evidence that the hazard runs beyond its boundary first."),
    TOO_FEW_PARTS("F-3.12", "{change} of {hazard} needs two or more, but has {count}.", "Maybe one is missing."),
    PARTS_OVERLAP(
            "F-3.13",
            "The parts of {hazard} overlap by {area}, and {tolerance} are allowed.",
            "Maybe redraw them so that each piece of ground is in one part only."),
    PARTS_LEAVE_GAP(
            "F-3.14",
            "The parts leave {area} of {hazard} in none of them, and {tolerance} are allowed.",
            "Maybe redraw them so that they cover all that remains."),
    PARTS_OUTSIDE(
            "F-3.15",
            "The parts reach {area} beyond what remains of {hazard}, and {tolerance} are allowed.",
            "Maybe redraw them; released land is reopened and not split."),
    PARTS_DO_NOT_ADD_UP(
            "F-3.16",
            "The parts of {hazard} hold {sum}, but {remaining} remain and {tolerance} are allowed.",
            "Maybe correct the boundary or draw the releases first."),
    NOT_ALIKE(
            "F-3.17",
            "{other} cannot be merged with {hazard}: it is {otherState}, and {hazard} is {state}.",
            "Maybe bring both to the same classification and work status first."),
    DRAWN_AND_STATED(
            "F-3.18",
            "{hazard} is drawn in one place and only stated as a number in another, and the two cannot be fitted.",
            "Maybe draw all of it."),
    NOTHING_REMAINS("F-3.19", "Nothing remains of {hazard} to split or merge.", "Maybe it is handed over already."),
    EFFECT_NOT_SHOWN(
            "F-3.20",
            "{change} of {hazard} changes the remaining area by {effect} m², and the approver was shown {shown}.",
            "Maybe show this number to the approver and confirm it."),
    EVIDENCE_UNEXPLAINED(
            "F-3.21",
            "{count} direct evidence items of {hazard} lie inside or have no position, and nobody explains them.",
            "Maybe add the explanation from the survey report, or leave their ground out."),
    STILL_REMAINS("F-3.22", "{change} of {hazard} is not possible: {area} still remain.", "Maybe {instead}."),
    ALREADY_RECORDED("F-3.23", "The register has the hazard {id} already.", "Maybe it was sent twice."),

    NO_TEAM("F-6.1", "{change} of {hazard} names no team.", "Maybe add the team and its accreditation."),
    NOT_ACCREDITED(
            "F-6.2",
            "{team} is not accredited to work on {hazard} on {day}; its accreditation: {periods}.",
            "Maybe renew the accreditation or send another team."),
    TEAM_NOT_THERE(
            "F-6.3", "There is no {team} on {day}: {period}.", "Maybe the day is wrong, or another team is meant."),
    NO_MEMBER("F-6.4", "Nobody is in {team} on {day}.", "Maybe add its members, with the day on which they came."),
    NOT_ACCREDITED_FOR(
            "F-6.5",
            "{holder} is not accredited for {method} on {day}; accreditations: {periods}.",
            "Maybe renew the accreditation, send another team, or check the day."),
    STOOD_DOWN(
            "F-6.6",
            "{person} of {team} last worked on {last}, and by {day} the accreditation has lapsed: {limit} working days"
                    + " without work or more lie between.",
            "Maybe have them assessed and accredited anew, or leave them out of the team on that day."),
    TEAM_LACKS("F-6.7", "{team} lacks {datum}.", "Maybe add it."),
    TEAM_NAME_TAKEN("F-6.8", "A team of {organisation} is called {name} already.", "Maybe it is the same team."),
    UNKNOWN_PERSON(
            "F-6.9", "{team} names a member whom nobody has enrolled: {person}.", "Maybe enrol the person first."),
    OTHER_ORGANISATION(
            "F-6.10",
            "{person} works for {theirs} and cannot be in {team} of {organisation}.",
            "Maybe enrol the person for this organisation."),
    LEAVES_BEFORE_COMING(
            "F-6.11",
            "{person} comes to {team} on {from} and leaves it on {until}.",
            "Maybe one of the two dates is wrong."),
    IN_TWO_TEAMS(
            "F-6.12",
            "{person} is in {other} and cannot be in {team} at the same time.",
            "Maybe say on which day they leave the other team."),
    TWICE_IN_TEAM(
            "F-6.13", "{person} is named twice in {team} for the same time.", "Maybe strike one of the two lines."),
    UNKNOWN_TEAM("F-6.14", "The register has no team {id}.", "Maybe the name or the address is mistyped."),
    DISBANDED_ALREADY("F-6.15", "{team} was disbanded on {day} already.", "Maybe another team is meant."),
    BEFORE_IT_WAS_FORMED(
            "F-6.16", "{team} cannot end on {day}: it was formed on {formed}.", "Maybe one of the dates is wrong."),
    NO_METHOD("F-6.17", "The accreditation of {holder} names no method.", "Maybe say for which work it is."),
    ENDS_BEFORE_IT_BEGINS(
            "F-6.18",
            "The accreditation of {holder} begins on {from} and ends on {until}.",
            "Maybe one of the two dates is wrong."),
    GRANTED_TOO_LONG(
            "F-6.19",
            "The accreditation of {holder} would hold for {days} days, and {longest} are allowed.",
            "Maybe renew it before its end instead."),
    UNKNOWN_ACCREDITATION("F-6.20", "The register has no accreditation {id}.", "Maybe the address is mistyped."),
    WITHDRAWN_ALREADY(
            "F-6.21", "The accreditation of {holder} was withdrawn on {day} already.", "Maybe another one is meant."),
    NOT_HELD_THEN(
            "F-6.22",
            "The accreditation of {holder} cannot be withdrawn on {day}: it holds from {from} until {until}.",
            "Maybe the day is wrong."),
    WITHDRAWN_WITHOUT_REASON(
            "F-6.23", "Nothing says why the accreditation of {holder} is withdrawn.", "Maybe add the reason."),
    UNKNOWN_HOLDER(
            "F-6.24",
            "The register knows nobody who could hold the accreditation: {holder}.",
            "Maybe enrol them first."),
    ENROLLED_ALREADY("F-6.25", "{organisation} has somebody called {name} already.", "Maybe it is the same person."),
    PERSON_LACKS("F-6.26", "{person} lacks {datum}.", "Maybe add it."),
    NOT_OF_YOUR_ORGANISATION(
            "F-6.27",
            "The account sees only the teams of {organisations}, and {organisation} is none of them.",
            "Maybe name one of these organisations, or ask somebody who sees everything."),
    CHANGED_MEANWHILE(
            "F-6.28",
            "{team} was changed by {person} since it was looked at.",
            "Maybe look at it again and enter the change once more."),
    MISSION_LACKS("F-6.29", "{mission} lacks {datum}.", "Maybe add it."),
    MISSION_NAME_TAKEN("F-6.30", "A mission led by {lead} is called {name} already.", "Maybe it is the same mission."),
    MISSION_BACKWARDS(
            "F-6.31", "{mission} begins on {first} and ends on {last}.", "Maybe one of the two dates is wrong."),
    PLANNED_TOO_EARLY(
            "F-6.32",
            "{mission} plans to be {milestone} on {day}, before it is {before} on {since}.",
            "Maybe one of the two dates is wrong."),
    MISSION_DISTRICT_UNKNOWN(
            "F-6.33",
            "{mission} names a district that the register does not have: {district}.",
            "Maybe it is misspelt."),
    MISSION_TEAM_UNKNOWN(
            "F-6.34", "{mission} names a team that the register does not have: {team}.", "Maybe form the team first."),
    TEAM_OF_STRANGER(
            "F-6.35",
            "{team} belongs to {organisation}, which is neither lead nor partner of {mission}.",
            "Maybe add the organisation to the partners."),
    OBJECTIVE_TWICE("F-6.36", "{mission} names the objective {objective} twice.", "Maybe strike one of the two lines."),
    BUDGET_OF_STRANGER(
            "F-6.37",
            "The budget line {line} is held by {organisation}, which is neither lead nor partner of {mission}.",
            "Maybe add the organisation to the partners."),
    UNKNOWN_MISSION("F-6.38", "The register has no mission {id}.", "Maybe the name or the address is mistyped."),
    NOT_YOUR_MISSION(
            "F-6.39",
            "The account sees only what belongs to {organisations}, and {mission} is led by {lead}.",
            "Maybe ask its lead, or somebody who sees everything."),
    MILESTONE_ALREADY(
            "F-6.40", "{mission} was {milestone} on {day} already.", "Maybe take that back first, and say why."),
    MILESTONE_TOO_EARLY(
            "F-6.41",
            "{mission} cannot be {milestone} before it is {before}.",
            "Maybe say first when that was, and by which document."),
    MILESTONE_BEFORE_LAST(
            "F-6.42",
            "{mission} cannot be {milestone} on {day}: it was {before} on {since}.",
            "Maybe one of the two dates is wrong."),
    MILESTONE_AHEAD(
            "F-6.43",
            "{what} of {mission} is dated {day}, which is after today, {today}.",
            "Maybe it is the planned day."),
    MILESTONE_WITHOUT_DOCUMENT(
            "F-6.44", "No document says that {mission} was {milestone}.", "Maybe name the order or the report."),
    MILESTONE_DOCUMENT_UNKNOWN(
            "F-6.45",
            "The document that says that {mission} was {milestone} is not in the register, or was withdrawn: {document}.",
            "Maybe add the document first."),
    MISSION_WITHOUT_TEAM("F-6.46", "{mission} has no team that could be {milestone}.", "Maybe add its teams first."),
    MISSION_TEAM_NOT_READY(
            "F-6.47",
            "{team} may not work on {day}, so {mission} was not {milestone} then.",
            "Maybe look at the reasons beside this one."),
    MISSION_TEAM_UNSEEN(
            "F-6.48",
            "{count} teams of {mission} are not seen by this account; whether they may work on {day} is not known here.",
            "Maybe ask somebody who sees everything."),
    MILESTONE_NOT_REACHED("F-6.49", "{mission} was not {milestone} yet.", "Maybe another milestone is meant."),
    MILESTONE_NOT_LAST(
            "F-6.50",
            "{mission} cannot take back that it was {milestone}: it was {later} after that.",
            "Maybe take the later one back first."),
    ESTABLISHED_FOR_GOOD(
            "F-6.51", "That {mission} was established cannot be taken back.", "Maybe revise it, and say why."),
    TAKEN_BACK_WITHOUT_REASON(
            "F-6.52", "Nothing says why {mission} takes back that it was {milestone}.", "Maybe add the reason."),
    OBJECTIVE_NOT_REPORTED(
            "F-6.53",
            "{mission} has no objective {objective} whose figure somebody reports.",
            "Maybe it is counted from the register, or misspelt."),
    NO_TASK_ORDER(
            "F-7.1",
            "No task order with depth and method is issued for {hazard} by {day}; stated: {orders}.",
            "Maybe issue the task order first."),
    NO_LIVE_TASK_ORDER(
            "F-7.2",
            "No task order for {hazard} is live on {day}; stated: {orders}.",
            "Maybe extend the task order, or check the day."),
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
    OPEN_CRITICAL(
            "F-9.1",
            "{change} of {hazard} is not possible: critical nonconformity {reference} is open.",
            "Maybe close it with its corrective action first."),
    OPEN_NONCONFORMITY(
            "F-9.2",
            "{change} of {hazard} is not possible: nonconformity {reference} is open.",
            "Maybe close it with its corrective action first."),
    NO_INSPECTION(
            "F-9.3",
            "No inspection that {wanted} the land of {hazard} until {day} is stated.",
            "Maybe add the inspection report."),
    INSPECTION_SAYS_OTHERWISE(
            "F-9.4",
            "Inspection {reference} of {on} {result} the land of {hazard} and not {wanted} it.",
            "Maybe the other outcome is meant, or a later inspection is missing."),
    NO_DEPTH(
            "F-10.1",
            "The cleared area of {hazard} has no depth.",
            "Maybe add the depth in cm from the completion report."),
    TOO_SHALLOW(
            "F-10.2",
            "{hazard} was cleared to {depth} cm, but task order {order} asks for {asked} cm.",
            "Maybe the land needs further clearance, or the depth is mistyped."),
    LARGER_THAN_REMAINS(
            "F-10.3",
            "The release of {hazard} has {area}, but {remaining} remain and {tolerance} more are allowed.",
            "Maybe part of it was released before, or the hazard needs an extension first."),
    OUTSIDE(
            "F-10.4",
            "The release lies outside {hazard} altogether.",
            "Maybe it belongs to another hazard, or its coordinates are wrong."),
    BEYOND_BOUNDARY(
            "F-10.5",
            "The release reaches {area} beyond the boundary of {hazard}, and {tolerance} are allowed.",
            "Maybe cut it at the boundary; what lies outside was never counted as hazardous."),
    RELEASE_WITHOUT_EXTENT(
            "F-10.6", "The release of {hazard} has no surface.", "Maybe draw it, or state its square metres."),
    SIGNATURE_MISSING("F-10.7", "{change} of {hazard} is not signed by: {role}.", "Maybe ask for the signature."),
    NOTHING_RELEASED(
            "F-10.8",
            "Nothing of {hazard} was released where it would be reopened.",
            "Maybe extend the hazard instead, or record a new one."),
    BEFORE_HAZARD(
            "F-10.9",
            "The release of {hazard} is dated {day}, before the hazard was recorded: {reported}.",
            "Maybe one of the two dates is wrong."),
    NOT_CREDITED(
            "F-10.11",
            "The release of {hazard} dated {day} covers {covered} of what remains, but on that day only {credited} of"
                    + " it would count.",
            "Maybe the land was classified, extended or reopened after that day, and the day is wrong."),
    NOT_RECORDED_HERE("F-10.10", "The release names {other} and not {hazard}.", "Maybe another hazard was open.");

    private static final Pattern WORD = Pattern.compile("\\{(\\w+)}");

    private final String code;
    private final String sentence;
    private final String advice;

    Refusal(String code, String sentence, String advice) {
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

    /// The advice with its open words in braces.
    public String advice() {
        return advice;
    }

    /// The reason with its words filled in.
    public Reason because(Object... words) {
        Map<String, String> filled = new HashMap<>();
        String said = fill(sentence, filled, words);
        String advised = fill(advice, filled, words);
        if (filled.size() != words.length) {
            throw new IllegalArgumentException(code + " takes " + filled.size() + " words, but got " + words.length);
        }
        return new Reason(code, said, advised, filled);
    }

    private static String fill(String text, Map<String, String> filled, Object... words) {
        Matcher matcher = WORD.matcher(text);
        StringBuilder full = new StringBuilder();
        while (matcher.find()) {
            String word = filled.computeIfAbsent(matcher.group(1), _ -> words[filled.size()].toString());
            matcher.appendReplacement(full, Matcher.quoteReplacement(word));
        }
        return matcher.appendTail(full).toString();
    }
}
