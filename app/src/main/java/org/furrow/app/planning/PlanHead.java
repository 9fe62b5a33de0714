package org.furrow.app.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What a list tells of a plan that somebody works on.
///
/// @param by who made it
/// @param from its first day
/// @param rates the name of the table of rates that it was made by
/// @param seed what its search began with
/// @param seconds how much time of the processor its search was given
/// @param basedOn the id of the plan that it stays near to; empty where it was made from nothing
/// @param failure what went wrong; empty where nothing did
/// @param fingerprint of everything that it was made from
/// @param works how many pieces of work it has
/// @param teams how many teams
/// @param undone how many pieces of work cannot be done before the horizon
/// @param first what the first answer cost, in hundredths of a person-day of blocked benefit
/// @param objective what the best plan so far costs
/// @param bound what no plan can cost less than; 0 where nobody knows yet
/// @param curve how the cost fell and the bound rose, in order of time
/// @param doubts where the difference between cost and bound may come from, as far as that was worked out
/// @param isChanged whether somebody changed it by hand after it was found
public record PlanHead(
        String id,
        String name,
        String by,
        Instant made,
        LocalDate from,
        int horizonDays,
        String rates,
        long seed,
        int seconds,
        String basedOn,
        State state,
        String failure,
        String fingerprint,
        int works,
        int teams,
        int undone,
        long first,
        long objective,
        long bound,
        List<Point> curve,
        List<Doubt> doubts,
        boolean isChanged) {

    /// How far a plan is.
    public enum State {
        /// It is being searched for.
        RUNNING,
        /// It can be looked at, asked and changed.
        READY,
        /// The program ended while it was searched for.
        INTERRUPTED,
        /// Something went wrong.
        FAILED;

        /// The word that the API uses.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// One look at a search.
    ///
    /// @param percent of its budget that was used
    public record Point(int percent, long objective, long bound) {}

    /// A part of the difference between cost and bound.
    ///
    /// @param source what the bound does not see: `changes`, `moves`, `queues`, `calendars`; the rest is
    ///     `plan-or-bound`
    public record Doubt(String source, long amount) {}

    public PlanHead {
        curve = List.copyOf(curve);
        doubts = List.copyOf(doubts);
    }

    /// How much more it costs than the best possible plan at most, as a share of the bound; less than 0 where
    /// nobody knows.
    public double gap() {
        return bound <= 0 ? -1 : Math.max(0, (double) (objective - bound) / bound);
    }

    /// Which share of the first answer's cost the search saved.
    public double saved() {
        return first <= 0 ? 0 : 1 - (double) objective / first;
    }

    PlanHead in(State other, String why) {
        return new PlanHead(
                id,
                name,
                by,
                made,
                from,
                horizonDays,
                rates,
                seed,
                seconds,
                basedOn,
                other,
                why,
                fingerprint,
                works,
                teams,
                undone,
                first,
                objective,
                bound,
                curve,
                doubts,
                isChanged);
    }

    /// The same, when the search has come to that.
    PlanHead found(long cost, int left, long proven, List<Point> looks) {
        return new PlanHead(
                id,
                name,
                by,
                made,
                from,
                horizonDays,
                rates,
                seed,
                seconds,
                basedOn,
                state,
                failure,
                fingerprint,
                works,
                teams,
                left,
                first,
                cost,
                proven,
                looks,
                doubts,
                isChanged);
    }

    /// The same, when it is known where the doubt comes from.
    PlanHead doubted(List<Doubt> parts) {
        return new PlanHead(
                id,
                name,
                by,
                made,
                from,
                horizonDays,
                rates,
                seed,
                seconds,
                basedOn,
                state,
                failure,
                fingerprint,
                works,
                teams,
                undone,
                first,
                objective,
                bound,
                curve,
                parts,
                isChanged);
    }

    /// The same, as its first answer has it.
    PlanHead begun(long cost, int left) {
        return new PlanHead(
                id,
                name,
                by,
                made,
                from,
                horizonDays,
                rates,
                seed,
                seconds,
                basedOn,
                state,
                failure,
                fingerprint,
                works,
                teams,
                left,
                cost,
                cost,
                bound,
                curve,
                doubts,
                isChanged);
    }

    /// The same, changed by hand.
    PlanHead changed(long cost, int left, boolean isByHand) {
        return new PlanHead(
                id,
                name,
                by,
                made,
                from,
                horizonDays,
                rates,
                seed,
                seconds,
                basedOn,
                state,
                failure,
                fingerprint,
                works,
                teams,
                left,
                first,
                cost,
                bound,
                curve,
                doubts,
                isByHand);
    }
}
