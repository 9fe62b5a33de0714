package org.furrow.web.plans;

import java.util.List;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Shell;

/// What a plan says in short.
///
/// @param failure what went wrong with its search; empty where nothing did
/// @param problems why something was refused
/// @param isOvertaken whether the register has moved on since it was made
/// @param isInForce whether the office goes by it
/// @param figures what comes back by it
/// @param doubt how far it can be from the best, and where that comes from
public record PlanPage(
        Shell shell,
        PlansWords words,
        Tabs tabs,
        List<Badge> states,
        String failure,
        List<String> problems,
        boolean isOvertaken,
        boolean isInForce,
        boolean mayPlan,
        List<Fact> figures,
        List<Fact> facts,
        List<Fact> doubt,
        PlanChart.Curve curve,
        List<PlanChart.Bar> bars,
        List<Quarter> quarters,
        List<Undone> undone,
        List<Fact> leftOut) {

    public PlanPage {
        states = List.copyOf(states);
        problems = List.copyOf(problems);
        figures = List.copyOf(figures);
        facts = List.copyOf(facts);
        doubt = List.copyOf(doubt);
        bars = List.copyOf(bars);
        quarters = List.copyOf(quarters);
        undone = List.copyOf(undone);
        leftOut = List.copyOf(leftOut);
    }

    /// The pages of one plan.
    ///
    /// @param at which of them this is
    /// @param isReady whether the others can be read
    public record Tabs(String id, String name, String at, boolean isReady) {}

    /// What comes back in a quarter.
    public record Quarter(String name, String areas, String hectares, String people, String farmland, String roads) {}

    /// Works that cannot be done for one reason.
    ///
    /// @param reason with how many there are
    /// @param advice what would make them possible
    /// @param works some of them
    /// @param subjects the teams or works that the reason names
    public record Undone(String reason, String advice, String works, String subjects) {}
}
