package org.furrow.domain.mission;

import org.furrow.domain.decision.Refusal;

/// What stands against what is said of teams, people, accreditations and missions, or against a team's work.
public enum MissionRefusal implements Refusal {
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
            "Maybe it is counted from the register, or misspelt.");

    private final String code;
    private final String sentence;
    private final String advice;

    MissionRefusal(String code, String sentence, String advice) {
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
