package org.furrow.engines.plan;

import java.util.List;
import java.util.Optional;

/// Who does what and when, what cannot be done and why, and what it costs.
///
/// @param assignments in the order of the problem's teams, and for each team in the order of work; frozen ones too
/// @param obstacles every task that is not done before the horizon, with its reason; a task may have several
/// @param costs what it costs; benefits that wait for a task without an assignment are not in it
/// @param lost the benefits that wait for a task without an assignment
public record Plan(List<Assignment> assignments, List<Obstacle> obstacles, Costs costs, List<String> lost) {

    /// One task of a plan.
    ///
    /// @param start its first day of work
    /// @param finish the day after its last day of work
    /// @param moveDays how many working days the team spends on the way to it
    public record Assignment(String task, String team, int start, int finish, int moveDays) {}

    /// What a plan costs, in the units of the weights.
    ///
    /// @param blocked benefit that is blocked, days after due days included
    /// @param moves days on the way, by their price
    /// @param changes against the plan in force, by their prices
    /// @param ahead money that is taken before it is there, by the prices of the funds
    public record Costs(long blocked, long moves, long changes, long ahead) {

        /// What a plan costs where no money is asked for.
        public Costs(long blocked, long moves, long changes) {
            this(blocked, moves, changes, 0);
        }

        /// All of it: what the search makes small.
        public long objective() {
            return blocked + moves + changes + ahead;
        }
    }

    public Plan {
        assignments = List.copyOf(assignments);
        obstacles = List.copyOf(obstacles);
        lost = List.copyOf(lost);
    }

    /// Who does what, before anybody has reckoned what it costs: what a search takes up.
    public static Plan unreckoned(List<Assignment> assignments) {
        return new Plan(assignments, List.of(), new Costs(0, 0, 0), List.of());
    }

    /// The assignment of that task, if it has one.
    public Optional<Assignment> findAssignment(String task) {
        return assignments.stream().filter(one -> one.task().equals(task)).findFirst();
    }
}
