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
/// @param fingerprint of everything that it was made from
/// @param works how many pieces of work it has
/// @param teams how many teams
/// @param failure what went wrong; empty where nothing did
/// @param found what the search has come to
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
        String fingerprint,
        int works,
        int teams,
        State state,
        String failure,
        Found found,
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

    /// What a search has come to.
    ///
    /// @param undone how many pieces of work cannot be done before the horizon
    /// @param first what the first answer cost, in hundredths of a person-day of blocked benefit
    /// @param objective what the best plan so far costs
    /// @param bound what no plan can cost less than; 0 where nobody knows yet
    /// @param curve how the cost fell and the bound rose, in order of time
    /// @param doubts where the difference between cost and bound may come from, as far as that was worked out
    public record Found(int undone, long first, long objective, long bound, List<Point> curve, List<Doubt> doubts) {

        /// What a search has before its first answer.
        static final Found NOTHING = new Found(0, 0, 0, 0, List.of(), List.of());

        public Found {
            curve = List.copyOf(curve);
            doubts = List.copyOf(doubts);
        }
    }

    /// How many pieces of work cannot be done before the horizon.
    public int undone() {
        return found.undone();
    }

    /// What the first answer cost, in hundredths of a person-day of blocked benefit.
    public long first() {
        return found.first();
    }

    /// What the best plan so far costs, in the same unit.
    public long objective() {
        return found.objective();
    }

    /// What no plan can cost less than; 0 where nobody knows yet.
    public long bound() {
        return found.bound();
    }

    /// How the cost fell and the bound rose, in order of time.
    public List<Point> curve() {
        return found.curve();
    }

    /// Where the difference between cost and bound may come from, as far as that was worked out.
    public List<Doubt> doubts() {
        return found.doubts();
    }

    /// How much more it costs than the best possible plan at most, as a share of the bound; less than 0 where nobody
    /// knows.
    public double gap() {
        return bound() <= 0 ? -1 : Math.max(0, (double) (objective() - bound()) / bound());
    }

    /// Which share of the first answer's cost the search saved.
    public double saved() {
        return first() <= 0 ? 0 : 1 - (double) objective() / first();
    }

    PlanHead in(State other, String why) {
        return with(other, why, found, isChanged);
    }

    /// The same, when the search has come to that.
    PlanHead found(Found now) {
        return with(state, failure, now, isChanged);
    }

    /// The same, changed by hand.
    PlanHead changed(long cost, int left) {
        Found now = new Found(left, first(), cost, bound(), curve(), doubts());
        return with(state, failure, now, true);
    }

    private PlanHead with(State other, String why, Found now, boolean isByHand) {
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
                fingerprint,
                works,
                teams,
                other,
                why,
                now,
                isByHand);
    }
}
