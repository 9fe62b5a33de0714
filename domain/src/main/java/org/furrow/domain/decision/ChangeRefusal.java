package org.furrow.domain.decision;

/// What stands against a change of the register and its drafts.
public enum ChangeRefusal implements Refusal {
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
    NO_TASK_ORDER(
            "F-7.1",
            "No task order with depth and method is issued for {hazard} by {day}; stated: {orders}.",
            "Maybe issue the task order first."),
    NO_LIVE_TASK_ORDER(
            "F-7.2",
            "No task order for {hazard} is live on {day}; stated: {orders}.",
            "Maybe extend the task order, or check the day."),
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

    private final String code;
    private final String sentence;
    private final String advice;

    ChangeRefusal(String code, String sentence, String advice) {
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
