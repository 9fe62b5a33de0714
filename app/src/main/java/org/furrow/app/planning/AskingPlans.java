package org.furrow.app.planning;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.furrow.app.Furrow;
import org.furrow.domain.mission.TeamKind;
import org.furrow.domain.people.Permission;
import org.furrow.domain.planning.Assumptions;
import org.furrow.domain.priority.Criterion;
import org.furrow.domain.priority.RateTable;
import org.furrow.domain.priority.Weight;
import org.furrow.engines.plan.Benefit;
import org.furrow.engines.plan.Comparison;
import org.furrow.engines.plan.Plan;
import org.furrow.engines.plan.Task;
import org.furrow.engines.plan.search.Answer;
import org.furrow.engines.plan.search.Budget;
import org.furrow.engines.plan.search.PlanSearch;
import org.furrow.engines.plan.search.Planner;
import org.furrow.engines.plan.search.Progress;
import org.furrow.engines.plan.search.Regret;

/// Questions to a plan: why this before that, what if, what others' rates would say, and what a wrong rate would
/// change.
///
/// Answers that need another plan search for it for a second of the processor from the plan at hand, and hold it
/// against the plan at hand searched on for as long, so that nothing is gained by the search alone.
public final class AskingPlans {

    private static final Duration SEARCHED = Duration.ofMillis(700);
    private static final int DAYS_OF_A_YEAR = 365;
    private static final BigDecimal MORE = new BigDecimal("1.2");
    private static final BigDecimal LESS = new BigDecimal("0.8");

    private final Furrow furrow;
    private final OpenPlan plan;

    /// Asking a plan of this register.
    public AskingPlans(Furrow furrow, OpenPlan plan) {
        furrow.register(Permission.READ_WHOLE);
        this.furrow = furrow;
        this.plan = plan;
    }

    /// What the plan says of a work, as far as it explains when it is done.
    ///
    /// @param weight of its area, with what it is made of
    /// @param workingDays how many working days its team needs; 0 where nobody does it
    /// @param perWorkingDay what of the area's weight each working day on all of it frees, in hundredths
    /// @param waitsFor the works that must be done first, and finish just before it begins
    public record Said(
            Work work,
            Weight weight,
            Optional<Snapshot.SeenTeam> team,
            LocalDate start,
            LocalDate finish,
            long workingDays,
            long perWorkingDay,
            List<String> waitsFor,
            boolean isPinned) {}

    /// Why one work comes before another one.
    ///
    /// @param swapped what it would cost to let both change places
    /// @param brought what it would cost to do the other one just before the first by the same team;
    ///     exactly as well
    public record Why(Said one, Said other, Answer swapped, Answer brought) {}

    /// Why a work is done when it is, against another one; nothing where the plan does not do one of them.
    public Optional<Why> why(String one, String other) {
        Optional<Said> first = said(one);
        Optional<Said> second = said(other);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        Answer brought =
                plan.cost(other, first.orElseThrow().team().orElseThrow().id(), before(one));
        return Optional.of(
                new Why(first.orElseThrow(), second.orElseThrow(), plan.costOfSwapping(one, other), brought));
    }

    /// The work that its team does just before this one.
    private Optional<String> before(String work) {
        List<Plan.Assignment> works = plan.plan()
                .findAssignment(work)
                .map(one -> plan.worksOf(one.team()))
                .orElseGet(List::of);
        Optional<String> before = Optional.empty();
        for (Plan.Assignment each : works) {
            if (each.task().equals(work)) {
                return before;
            }
            before = plan.model().isFrozen(each.task()) ? before : Optional.of(each.task());
        }
        return before;
    }

    private Optional<Said> said(String id) {
        Model model = plan.model();
        return plan.plan().findAssignment(id).map(one -> {
            Work work = model.findWork(id).orElseThrow();
            Task task = model.findTask(id).orElseThrow();
            Weight weight = work.area()
                    .map(area -> Weight.of(model.snapshot().rates(), area.amounts()))
                    .orElseGet(() -> new Weight(List.of()));
            long days = model.problem().teams().stream()
                    .filter(team -> team.id().equals(one.team()))
                    .flatMap(team -> team.findAbility(task.method()).stream())
                    .filter(ability -> ability.rateM2PerDay() > 0)
                    .mapToLong(ability -> task.workingDays(ability.rateM2PerDay()))
                    .findFirst()
                    .orElse(0);
            long whole = work.area().map(Snapshot.SeenArea::m2).orElse(0L);
            long daysOfWhole = work.m2() == 0 ? days : Math.max(1, days * whole / Math.max(1, work.m2()));
            List<String> waitsFor = task.after().stream()
                    .filter(first -> plan.plan()
                            .findAssignment(first.task())
                            .filter(done -> done.finish() + first.lagDays() + 7 >= one.start())
                            .isPresent())
                    .map(first -> first.task())
                    .toList();
            return new Said(
                    work,
                    weight,
                    model.findTeam(one.team()),
                    model.date(one.start()),
                    model.date(one.finish()),
                    days,
                    daysOfWhole == 0 ? 0 : weight.points() / daysOfWhole,
                    waitsFor,
                    plan.choices().pinned().containsKey(id));
        });
    }

    /// Something that could be otherwise.
    ///
    /// @param moreTeams how many teams more of that kind, or less where it is below 0; the new ones are
    ///     like the one in the middle of their kind, those that go do least
    /// @param rates others' rates, by which the plan is made and judged
    /// @param assumptions what else is assumed
    public record WhatIf(
            int moreTeams, Optional<TeamKind> kind, Optional<RateTable> rates, Optional<Assumptions> assumptions) {}

    /// What would come of it.
    ///
    /// @param objective of the plan at hand, searched on
    /// @param otherwise of the plan made otherwise
    /// @param before what comes back by the plan at hand
    /// @param after what would come back
    public record Outlook(long objective, long otherwise, Returns before, Returns after, int undone, int undoneThen) {

        /// By which share of the cost the plan would be better; less than 0 where it would be worse.
        public double gain() {
            return objective == 0 ? 0 : 1 - (double) otherwise / objective;
        }
    }

    /// What would come of it if something were otherwise.
    ///
    /// Assumptions that say what is seen of the register, such as how fast teams are, are asked of the register
    /// as it is now, for the plan at hand as well.
    public Outlook whatIf(WhatIf question) {
        Model model = plan.model();
        Snapshot seen = model.snapshot();
        Snapshot other = seen;
        Optional<Assumptions> assumed = question.assumptions();
        if (assumed.filter(others -> TakingSnapshot.seesOtherwise(seen.assumptions(), others))
                .isPresent()) {
            model = modelled(take(seen, seen.assumptions()));
            other = take(seen, assumed.orElseThrow());
        } else {
            other = assumed.map(other::assuming).orElse(other);
        }
        other = new WhatIfTeams(plan.plan()).with(other, question.kind(), question.moreTeams());
        other = question.rates().map(other::by).orElse(other);
        Model otherwise = modelled(other);
        Plan now = searched(model, plan.plan());
        Plan then = searched(otherwise, plan.plan());
        long judged = question.rates().isPresent()
                ? Regret.blocked(now, otherwise.problem().benefits())
                : now.costs().blocked();
        return new Outlook(
                judged,
                then.costs().blocked(),
                Returns.of(model, now),
                Returns.of(otherwise, then),
                Plans.undone(now),
                Plans.undone(then));
    }

    private Snapshot take(Snapshot like, Assumptions assumptions) {
        return new TakingSnapshot(furrow).take(like.from(), like.horizonDays(), like.rates(), assumptions);
    }

    private Model modelled(Snapshot snapshot) {
        Set<String> works = Modelling.model(snapshot, Choices.NONE).works().keySet();
        List<String> teams =
                snapshot.teams().stream().map(Snapshot.SeenTeam::id).toList();
        return Modelling.model(snapshot, plan.choices().within(works, teams).against(Map.of()));
    }

    private static Plan searched(Model model, Plan from) {
        return searched(model, from, SEARCHED);
    }

    private static Plan searched(Model model, Plan from, Duration time) {
        Set<String> works = model.works().keySet();
        Set<String> teams = new HashSet<>();
        model.problem().teams().forEach(team -> teams.add(team.id()));
        List<Plan.Assignment> kept = from.assignments().stream()
                .filter(one -> works.contains(one.task()) && teams.contains(one.team()))
                .toList();
        PlanSearch search = Planner.resume(model.problem(), Plan.unreckoned(kept), 1);
        search.run(Budget.ofCpu(time, AskingPlans::nanos), Progress.NONE);
        return search.plan();
    }

    /// How much time of the processor this thread has used. Nobody knows that of the virtual threads that
    /// answer for pages; there the clock on the wall ends the search.
    private static long nanos() {
        return Thread.currentThread().isVirtual()
                ? System.nanoTime()
                : ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /// What plans by everybody's rates cost by everybody's rates.
    ///
    /// @param names of the tables, in the order of rows and columns
    /// @param regret for the plan by a row's rates, how much more than the plan by a column's rates it costs by
    ///     these, as a share
    public record RegretMatrix(List<String> names, List<List<Double>> regret) {}

    /// The regret of each of these tables' plans by each table.
    public RegretMatrix regret(List<RateTable> tables) {
        List<Plan> plans = new ArrayList<>();
        List<List<Benefit>> benefits = new ArrayList<>();
        for (RateTable table : tables) {
            Model model = Modelling.model(plan.model().snapshot().by(table), plan.choices());
            plans.add(searched(model, plan.plan()));
            benefits.add(model.problem().benefits());
        }
        Regret regret = Regret.of(plans, benefits);
        List<List<Double>> shares = new ArrayList<>();
        for (int row = 0; row < tables.size(); row++) {
            List<Double> line = new ArrayList<>();
            for (int column = 0; column < tables.size(); column++) {
                line.add(regret.share(row, column));
            }
            shares.add(line);
        }
        return new RegretMatrix(tables.stream().map(RateTable::name).toList(), shares);
    }

    /// What a rate changes that is a fifth too small or too large.
    ///
    /// @param factor 0.8 or 1.2
    /// @param firstYearWorks how many works the plan at hand begins in its first year
    /// @param changed how many of them the other plan does not, and it in their place
    /// @param regret how much more the plan at hand would cost than the other plan by the other rate, as a
    ///     share
    public record Sensitivity(Criterion criterion, BigDecimal factor, int firstYearWorks, int changed, double regret) {}

    /// What ±20 % on each rate changes in the first year.
    public List<Sensitivity> sensitivity() {
        Model model = plan.model();
        Set<String> first = firstYear(plan.plan());
        List<Sensitivity> all = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            BigDecimal rate = model.snapshot().rates().rate(criterion);
            if (rate.signum() == 0) {
                continue;
            }
            for (BigDecimal factor : List.of(LESS, MORE)) {
                RateTable other = model.snapshot().rates().with(criterion, rounded(rate.multiply(factor)));
                Model otherwise = Modelling.model(model.snapshot().by(other), plan.choices());
                Plan then = searched(otherwise, plan.plan(), SEARCHED.dividedBy(2));
                Set<String> changed = new HashSet<>(firstYear(then));
                changed.removeAll(first);
                long here = Regret.blocked(plan.plan(), otherwise.problem().benefits());
                long there = Regret.blocked(then, otherwise.problem().benefits());
                double regret = there == 0 ? 0 : Math.max(0, (double) here / there - 1);
                all.add(new Sensitivity(criterion, factor, first.size(), changed.size(), regret));
            }
        }
        return all;
    }

    private static BigDecimal rounded(BigDecimal rate) {
        return rate.setScale(3, RoundingMode.HALF_EVEN).min(RateTable.MOST);
    }

    private static Set<String> firstYear(Plan plan) {
        Set<String> works = new HashSet<>();
        plan.assignments().stream()
                .filter(one -> one.start() < DAYS_OF_A_YEAR)
                .map(Plan.Assignment::task)
                .forEach(works::add);
        return works;
    }

    /// What is different between this plan and a later one: teams and dates of the works of both, and what the
    /// difference is made of by this plan's rates. Days are counted from the first one of this plan.
    public Comparison compare(OpenPlan later) {
        int days = plan.model().day(later.model().snapshot().from());
        List<Plan.Assignment> shifted = later.plan().assignments().stream()
                .map(one -> new Plan.Assignment(
                        one.task(), one.team(), one.start() + days, one.finish() + days, one.moveDays()))
                .toList();
        return plan.compare(new Plan(
                shifted,
                later.plan().obstacles(),
                later.plan().costs(),
                later.plan().lost()));
    }

    /// A work that another team does, or that a plan finishes on another day.
    ///
    /// @param before the team in the earlier plan; empty where it has none
    /// @param now the team in the later plan; empty where it has none
    /// @param daysLater by how many days it finishes later; less than 0 where it is earlier
    public record Moved(String work, String before, String now, int daysLater) {}

    /// What changes for teams from this plan to a later one.
    ///
    /// @param reassigned how many works another team does, or one of the plans alone has
    /// @param redated how many others finish on another day
    /// @param first those that another team does, what costs or saves most first; so many at most as were
    ///     asked for
    public record Changes(int reassigned, int redated, List<Moved> first) {}

    /// What changes for teams from this plan to a later one.
    ///
    /// @param most how many works are named
    public Changes changes(OpenPlan later, int most) {
        Comparison comparison = compare(later);
        return new Changes(
                comparison.reassigned().size(),
                comparison.redated().size(),
                comparison.reassigned().stream()
                        .limit(most)
                        .map(change -> new Moved(
                                change.task(),
                                change.before()
                                        .map(one -> name(plan.model(), one.team()))
                                        .orElse(""),
                                change.after()
                                        .map(one -> name(later.model(), one.team()))
                                        .orElse(""),
                                change.daysLater()))
                        .toList());
    }

    private static String name(Model model, String team) {
        return model.findTeam(team).map(Snapshot.SeenTeam::name).orElse(team);
    }
}
