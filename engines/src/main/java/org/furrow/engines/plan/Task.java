package org.furrow.engines.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// One piece of work on one lot, done by one team without a break: survey, clearance by a method, quality, handover.
///
/// @param effectiveM2 its surface, multiplied by what terrain and vegetation make of it; a team needs
///     `effectiveM2 / rate` working days, rounded up and at least one
/// @param season when the ground may be worked on
/// @param earliest the day before which nothing may be done, 0 or more
/// @param after which tasks must be finished first
/// @param independentOf tasks whose teams' operators may not do this one
/// @param choice to which teams it is pinned or forbidden
/// @param published what the plan in force says of it, for the price of changes
/// @param frozen what is started or issued and will not be planned again
/// @param uses what equipment it needs from its first day to its last one
/// @param payment which fund pays for it; without one nobody asks what it costs
public record Task(
        String id,
        String method,
        long effectiveM2,
        String place,
        DaySet season,
        int earliest,
        List<Precedence> after,
        Set<String> independentOf,
        Choice choice,
        Optional<Published> published,
        Optional<Frozen> frozen,
        List<Use> uses,
        Optional<Payment> payment) {

    /// A task that must be finished first, and how many days must lie between.
    public record Precedence(String task, int lagDays) {
        public Precedence {
            if (lagDays < 0) {
                throw new IllegalArgumentException(
                        "The days after task " + task + " must be 0 or more, but are " + lagDays);
            }
        }
    }

    /// The fund that pays for a task.
    ///
    /// @param fixed what it costs whatever team does it, in the fund's units, 0 to [#MOST]
    public record Payment(String fund, long fixed) {

        /// The most that a task may cost besides the days of its team.
        public static final long MOST = 1_000_000_000;

        public Payment {
            if (fixed < 0 || fixed > MOST) {
                throw new IllegalArgumentException(
                        "A task must cost 0 to " + MOST + " units from fund " + fund + ", but costs " + fixed);
            }
        }
    }

    /// Pieces of equipment that a task needs.
    ///
    /// @param pieces 1 or more
    public record Use(String equipment, int pieces) {
        public Use {
            if (pieces < 1) {
                throw new IllegalArgumentException(
                        "A task must need one piece of " + equipment + " or more, but needs " + pieces);
            }
        }
    }

    /// Which teams may do it, as far as somebody decided that.
    ///
    /// @param pinned the only team that may, where one is named
    public record Choice(Optional<String> pinned, Set<String> forbidden) {

        /// Any team that can.
        public static final Choice ANY = new Choice(Optional.empty(), Set.of());

        public Choice {
            forbidden = Set.copyOf(forbidden);
        }

        /// Whether nobody decided against that team.
        public boolean allows(String team) {
            return !forbidden.contains(team) && pinned.map(team::equals).orElse(true);
        }
    }

    /// What the plan in force says of a task.
    public record Published(String team, int finish) {}

    /// The team and the dates of a task that is started or issued.
    ///
    /// @param start may lie before the plan begins
    /// @param finish the day after its last day, 0 or more
    public record Frozen(String team, int start, int finish) {
        public Frozen {
            if (finish < 0 || finish < start) {
                throw new IllegalArgumentException(
                        "Frozen work must finish on day 0 or later and after its start, but runs from " + start + " to "
                                + finish);
            }
        }
    }

    public Task {
        if (effectiveM2 < 0 || earliest < 0) {
            throw new IllegalArgumentException(
                    "Task " + id + " must have 0 m² or more and begin on day 0 or later, but has " + effectiveM2
                            + " m² and day " + earliest);
        }
        after = List.copyOf(after);
        independentOf = Set.copyOf(independentOf);
        uses = List.copyOf(uses);
        if (uses.stream().map(Use::equipment).distinct().count() < uses.size()) {
            throw new IllegalArgumentException("Task " + id + " names equipment twice: " + uses);
        }
    }

    /// A task without equipment and fund.
    public Task(
            String id,
            String method,
            long effectiveM2,
            String place,
            DaySet season,
            int earliest,
            List<Precedence> after,
            Set<String> independentOf,
            Choice choice,
            Optional<Published> published,
            Optional<Frozen> frozen) {
        this(
                id,
                method,
                effectiveM2,
                place,
                season,
                earliest,
                after,
                independentOf,
                choice,
                published,
                frozen,
                List.of(),
                Optional.empty());
    }

    /// A task that any accredited team may do at any time.
    public static Task of(String id, String method, long effectiveM2, String place) {
        return new Task(
                id,
                method,
                effectiveM2,
                place,
                DaySet.every(),
                0,
                List.of(),
                Set.of(),
                Choice.ANY,
                Optional.empty(),
                Optional.empty());
    }

    /// The same task, when the ground may be worked on those days only.
    public Task inSeason(DaySet days) {
        return with(copy -> copy.season = days);
    }

    /// The same task, not before that day.
    public Task notBefore(int day) {
        return with(copy -> copy.earliest = day);
    }

    /// The same task, after those tasks and without days between.
    public Task after(String... tasks) {
        List<Precedence> first =
                List.of(tasks).stream().map(task -> new Precedence(task, 0)).toList();
        return with(copy -> copy.after = first);
    }

    /// The same task, after those besides.
    public Task alsoAfter(List<Precedence> more) {
        List<Precedence> all = new ArrayList<>(after);
        all.addAll(more);
        return with(copy -> copy.after = all);
    }

    /// The same task, by another operator than those tasks.
    public Task independentOf(String... tasks) {
        return with(copy -> copy.independentOf = Set.of(tasks));
    }

    /// The same task with that choice of teams.
    public Task choosing(Choice teams) {
        return with(copy -> copy.choice = teams);
    }

    /// The same task with what the plan in force says.
    public Task published(String team, int finish) {
        return with(copy -> copy.published = Optional.of(new Published(team, finish)));
    }

    /// The same task, started or issued.
    public Task frozen(String team, int start, int finish) {
        return with(copy -> copy.frozen = Optional.of(new Frozen(team, start, finish)));
    }

    /// The same task, with pieces of equipment that it needs.
    public Task using(Use... equipment) {
        return with(copy -> copy.uses = List.of(equipment));
    }

    /// The same task, paid by that fund.
    public Task paidBy(String fund, long fixed) {
        return with(copy -> copy.payment = Optional.of(new Payment(fund, fixed)));
    }

    /// What it takes from its fund when that team does it: the fixed part, and what the team costs on the working
    /// days that it needs.
    public long units(Team team) {
        long days = team.findAbility(method)
                .filter(ability -> ability.rateM2PerDay() > 0)
                .map(ability -> Math.min(workingDays(ability.rateM2PerDay()), 2L * PlanningProblem.LONGEST))
                .orElse(0L);
        return payment.map(Payment::fixed).orElse(0L) + team.costPerDay() * days;
    }

    /// How many working days a team of that rate needs.
    ///
    /// @param rateM2PerDay more than 0
    public long workingDays(int rateM2PerDay) {
        return Math.max(1, Math.ceilDiv(effectiveM2, (long) rateM2PerDay));
    }

    private Task with(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return new Task(
                id,
                method,
                effectiveM2,
                place,
                copy.season,
                copy.earliest,
                copy.after,
                copy.independentOf,
                copy.choice,
                copy.published,
                copy.frozen,
                copy.uses,
                copy.payment);
    }

    /// What of a task can be otherwise.
    private static final class Copy {
        private DaySet season;
        private int earliest;
        private List<Precedence> after;
        private Set<String> independentOf;
        private Choice choice;
        private Optional<Published> published;
        private Optional<Frozen> frozen;
        private List<Use> uses;
        private Optional<Payment> payment;

        Copy(Task task) {
            season = task.season;
            earliest = task.earliest;
            after = task.after;
            independentOf = task.independentOf;
            choice = task.choice;
            published = task.published;
            frozen = task.frozen;
            uses = task.uses;
            payment = task.payment;
        }
    }
}
