package org.furrow.domain.planning;

import org.furrow.domain.decision.Refusal;

/// What stands against rates, assumptions and plans.
public enum PlanRefusal implements Refusal {
    NO_REASON("F-5.1", "Nobody says why {what} changes.", "Maybe add the reason; others will read it for years."),
    NOTHING_CHANGED("F-5.2", "Nothing changes about {what}.", "Maybe change a value first."),
    TABLE_WITHOUT_NAME("F-5.3", "A table of rates needs a name.", "Maybe use the name of whoever sees it so."),
    NO_SUCH_TABLE(
            "F-5.4",
            "There is no table of rates named {name}.",
            "Maybe the name is mistyped, or the table was dropped; the page of the rates lists them."),
    RATE_NOT_POSSIBLE(
            "F-5.5",
            "{criterion} cannot be worth {value}.",
            "Maybe enter a number from 0 to 1,000,000, with three decimals at most."),
    FIGURE_NOT_POSSIBLE(
            "F-5.6", "{figure} cannot be {value}.", "Maybe enter a whole number from {least} to {most}, in {unit}."),
    LINE_NOT_UNDERSTOOD(
            "F-5.7", "The line \"{line}\" of {field} cannot be read.", "Maybe write it like this: {example}"),
    PLAN_WITHOUT_NAME("F-5.8", "A plan needs a name.", "Maybe call it by its first year."),
    PLAN_TIME_NOT_POSSIBLE(
            "F-5.9", "A plan cannot be {value} {unit} long.", "Maybe enter a whole number from 1 to {most}."),
    PLAN_BEGINS_NOT(
            "F-5.10",
            "A plan cannot begin on {day}.",
            "Maybe choose a day between a year before today and five years after it."),
    NO_SUCH_PLAN("F-5.11", "There is no plan {id}.", "Maybe it was deleted; the page of the plans lists them."),
    NOTHING_TO_PLAN(
            "F-5.12",
            "The register has no area that can be planned.",
            "Maybe record hazards first, or place those that are left out: {count}."),
    PLAN_NOT_READY(
            "F-5.13",
            "The plan {name} is not ready: it is {state}.",
            "Maybe wait until its search has ended, or end it and keep the best."),
    NO_SUCH_WORK("F-5.14", "The plan has no work {work}.", "Maybe the name is mistyped; the plan lists its works."),
    NO_SUCH_TEAM("F-5.15", "The plan has no team {team}.", "Maybe the name is mistyped; the plan lists its teams."),
    NOT_BEHIND(
            "F-5.16",
            "{team} does not do {behind}, so nothing can come after it there.",
            "Maybe name a work of that team, or none for its first place."),
    PLAN_OVERTAKEN(
            "F-5.17",
            "The plan {name} was made from what was known at entry {then} of the journal, and hazards, teams or tasks "
                    + "changed until entry {now}.",
            "Maybe plan anew near to it, or say that it shall be published as it is."),
    PLAN_IN_FORCE_NOT(
            "F-5.18", "The plan {name} is not in force, so it cannot be withdrawn.", "Maybe another plan is meant."),
    NOT_UNDERSTOOD("F-5.19", "\"{text}\" is no change of a plan.", "Maybe use one of these: {possible}."),
    ORDER_NOT_THERE(
            "F-5.20",
            "The plan in force has no draft order {work}.",
            "Maybe it was ordered already, or another plan came into force.");

    private final String code;
    private final String sentence;
    private final String advice;

    PlanRefusal(String code, String sentence, String advice) {
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
