package org.furrow.engines.plan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.furrow.engines.plan.Ability;
import org.furrow.engines.plan.Benefit;
import org.furrow.engines.plan.DaySet;
import org.furrow.engines.plan.Fund;
import org.furrow.engines.plan.Place;
import org.furrow.engines.plan.Plan;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.RandomProblem;
import org.furrow.engines.plan.Spending;
import org.furrow.engines.plan.Task;
import org.furrow.engines.plan.Team;
import org.furrow.engines.plan.check.PlanChecker;
import org.junit.jupiter.api.Test;

class PlanSearchTest {

    private static final PlanningProblem PROBLEM = new RandomProblem(60, 6, 400, false).make(3);

    @Test
    void the_same_seed_and_changes_give_the_same_plan() {
        assertThat(searched(5).plan()).isEqualTo(searched(5).plan());
        assertThat(searched(5).plan()).isNotEqualTo(searched(6).plan());
    }

    @Test
    void a_search_that_goes_on_never_gets_worse() {
        PlanSearch search = Planner.start(PROBLEM, 1);
        long before = search.objective();

        for (int i = 0; i < 5; i++) {
            search.run(Budget.ofMoves(3_000), Progress.NONE);
            assertThat(search.objective()).isLessThanOrEqualTo(before);
            before = search.objective();
        }

        assertThat(before).isLessThan(search.firstObjective());
        assertThat(PlanChecker.check(PROBLEM, search.plan()).faults()).isEmpty();
    }

    @Test
    void a_search_that_is_ended_keeps_the_best_plan() {
        PlanSearch search = Planner.start(PROBLEM, 1);
        List<Long> told = new ArrayList<>();

        boolean isUsed = search.run(Budget.ofMoves(1_000_000_000), (share, objective) -> {
            told.add(objective);
            return told.size() < 4;
        });

        assertThat(isUsed).isFalse();
        assertThat(search.tried()).isLessThan(1_000_000);
        assertThat(told).isSortedAccordingTo((one, other) -> Long.compare(other, one));
        assertThat(search.objective()).isLessThanOrEqualTo(told.getLast());
        assertThat(PlanChecker.check(PROBLEM, search.plan()).faults()).isEmpty();
    }

    @Test
    void a_budget_of_time_ends_by_the_clock_that_is_handed_in() {
        AtomicLong clock = new AtomicLong();
        PlanSearch search = Planner.start(PROBLEM, 1);

        boolean isUsed = search.run(Budget.ofCpu(Duration.ofNanos(100), () -> clock.getAndAdd(10)), Progress.NONE);

        assertThat(isUsed).isTrue();
        assertThat(search.tried()).isBetween(500L, 2_000L);
    }

    @Test
    void a_plan_that_nothing_happened_to_stays_as_it_is() {
        Plan plan = searched(5).plan();

        assertThat(Planner.resume(PROBLEM, plan, 9).plan()).isEqualTo(plan);
    }

    @Test
    void frozen_work_is_never_touched() {
        Plan plan = searched(5).plan();
        PlanningProblem later = PROBLEM.withTasks(PROBLEM.tasks().stream()
                .map(task -> plan.findAssignment(task.id())
                        .filter(one -> one.start() < 28 && task.frozen().isEmpty())
                        .map(one -> task.frozen(one.team(), one.start(), one.finish()))
                        .orElse(task))
                .toList());

        PlanSearch search = Planner.resume(later, plan, 1);
        search.run(Budget.ofMoves(20_000), Progress.NONE);

        assertThat(later.tasks().stream().filter(task -> task.frozen().isPresent()))
                .hasSizeGreaterThan(5)
                .allMatch(task -> search.plan().findAssignment(task.id()).isPresent());
        assertThat(PlanChecker.check(later, search.plan()).faults()).isEmpty();
    }

    @Test
    void frozen_work_keeps_team_and_dates_when_a_team_is_lost() {
        Plan plan = Planner.start(lots(), 1).plan();
        List<Task> issued = lots().tasks().stream()
                .map(task -> plan.findAssignment(task.id())
                        .filter(one -> one.start() < 28)
                        .map(one -> task.frozen(one.team(), one.start(), one.finish()))
                        .orElse(task))
                .toList();
        Team away = lots().teams().getFirst().working(150, DaySet.every());
        List<Team> teams = new ArrayList<>(lots().teams());
        teams.set(0, away);

        Plan again = replanned(lots().withTasks(issued).withTeams(teams), plan);

        assertThat(plan.assignments().stream().filter(one -> one.start() < 28))
                .hasSizeGreaterThan(10)
                .allSatisfy(one -> assertThat(again.findAssignment(one.task()))
                        .contains(new Plan.Assignment(one.task(), one.team(), one.start(), one.finish(), 0)));
        assertThat(again.assignments())
                .filteredOn(one -> one.team().equals("T0") && one.start() >= 28)
                .allMatch(one -> one.start() >= 150);
    }

    @Test
    void a_new_urgent_chain_of_three_tasks_gets_its_best_place_at_once() {
        List<Team> teams = new ArrayList<>(lots().teams());
        teams.add(Team.of("S", Ability.of("survey", 100)));
        teams.add(Team.of("Q", Ability.of("quality", 100)));
        List<Task> tasks = new ArrayList<>(lots().tasks());
        List<Benefit> benefits = new ArrayList<>(lots().benefits());
        for (int i = 0; i < 10; i++) {
            tasks.add(Task.of("S" + i, "survey", 1_000, "V"));
            tasks.add(Task.of("Q" + i, "quality", 1_000, "V").after("C" + i));
            benefits.add(Benefit.of("S" + i, 5, "S" + i));
        }
        PlanningProblem before = lots().withTeams(teams).withTasks(tasks).withBenefits(benefits);
        Plan plan = Planner.start(before, 1).plan();
        tasks.add(Task.of("new S", "survey", 1_000, "V"));
        tasks.add(Task.of("new C", "manual", 1_200, "V").after("new S"));
        tasks.add(Task.of("new Q", "quality", 1_000, "V").after("new C"));
        benefits.add(Benefit.of("new", 1_000, "new Q"));
        PlanningProblem more = before.withTasks(tasks).withBenefits(benefits);

        Plan again = Planner.resume(more, plan, 1).plan();

        // survey and quality take 10 days each, the quickest team of 120 m² a day needs 10
        assertThat(again.findAssignment("new Q").orElseThrow().finish()).isBetween(30, 45);
        assertThat(changed(plan, again)).isZero();
        assertThat(PlanChecker.check(more, again).faults()).isEmpty();
    }

    @Test
    void a_price_for_changes_keeps_tasks_with_their_teams() {
        Plan plan = Planner.start(lots(), 1).plan();
        List<Task> published = lots().tasks().stream()
                .map(task -> plan.findAssignment(task.id())
                        .map(one -> task.published(one.team(), one.finish()))
                        .orElse(task))
                .toList();
        List<Team> fewer = lots().teams().subList(0, 3);
        PlanningProblem cheap = lots().withTasks(published).withTeams(fewer);
        PlanningProblem dear = cheap.withPrices(Planner.pricesOfChange(cheap, Planner.DAYS_PER_CHANGE));

        long changedCheaply = changed(plan, replanned(cheap, plan));
        long changedDearly = changed(plan, replanned(dear, plan));

        assertThat(changedDearly).isLessThan(changedCheaply).isGreaterThanOrEqualTo(lost(plan));
    }

    @Test
    void work_waits_for_money_that_is_dear_to_take_early_and_not_for_cheap_money() {
        List<Task> paid =
                lots().tasks().stream().map(task -> task.paidBy("donor", 10)).toList();
        List<Fund.Amount> amounts = List.of(new Fund.Amount(0, 100), new Fund.Amount(200, 300));
        PlanningProblem dear =
                lots().withFunds(List.of(new Fund("donor", amounts, 1_000))).withTasks(paid);
        PlanningProblem free =
                lots().withFunds(List.of(new Fund("donor", amounts, 0))).withTasks(paid);

        Plan waiting = replanned(dear, Planner.start(dear, 1).plan());
        Plan prompt = replanned(free, Planner.start(free, 1).plan());

        assertThat(waiting.costs().ahead()).isZero();
        assertThat(Spending.of(dear, waiting)).extracting(Spending::days).containsExactly(0);
        assertThat(waiting.assignments()).filteredOn(one -> one.start() < 200).hasSize(10);
        assertThat(prompt.assignments()).filteredOn(one -> one.start() < 200).hasSize(40);
    }

    private static Plan replanned(PlanningProblem problem, Plan plan) {
        PlanSearch search = Planner.resume(problem, plan, 1);
        search.run(Budget.ofMoves(50_000), Progress.NONE);
        assertThat(PlanChecker.check(problem, search.plan()).faults()).isEmpty();
        return search.plan();
    }

    private static long changed(Plan plan, Plan other) {
        return plan.assignments().stream()
                .filter(one -> other.findAssignment(one.task())
                        .filter(now -> !now.team().equals(one.team()))
                        .isPresent())
                .count();
    }

    private static long lost(Plan plan) {
        return plan.assignments().stream()
                .filter(one -> one.team().equals("T3"))
                .count();
    }

    private static PlanningProblem lots() {
        List<Task> tasks = new ArrayList<>();
        List<Benefit> benefits = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            tasks.add(Task.of("C" + i, "manual", 500 + 137 * (i % 11), "V"));
            benefits.add(Benefit.of("B" + i, 1 + (i * 7) % 13, "C" + i));
        }
        List<Team> teams = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            teams.add(Team.of("T" + i, Ability.of("manual", 90 + 10 * i)));
        }
        return PlanningProblem.of(1_000, List.of(new Place("V", 0, 0)), teams, tasks, benefits);
    }

    private static PlanSearch searched(long seed) {
        PlanSearch search = Planner.start(PROBLEM, seed);
        search.run(Budget.ofMoves(20_000), Progress.NONE);
        return search;
    }
}
