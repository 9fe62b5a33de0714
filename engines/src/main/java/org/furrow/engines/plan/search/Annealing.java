package org.furrow.engines.plan.search;

import org.furrow.engines.chance.Chance;

/// Simulated annealing: changes that make the plan worse are taken too, fewer and fewer as it cools.
final class Annealing {

    private static final int LOGS = 4096;
    private static final int BETWEEN_LOOKS = 128;
    private static final int LOOKS_BETWEEN_REPORTS = 32;
    private static final double COOLING = 1.0 / 200;
    private static final int ACCEPTANCES_BETWEEN_SENSING = 4_000;
    private static final double[] LOG = logs();

    private final Schedule schedule;
    private final Trial trial;
    private final Proposals proposals;
    private final Chance chance;
    private final double warmest;
    private Schedule.Kept best;
    private boolean isBestKept = true;
    private long tried;
    private int accepted;

    Annealing(Schedule schedule, Chance chance) {
        this.schedule = schedule;
        this.chance = chance;
        trial = new Trial(schedule);
        proposals = new Proposals(schedule, trial, chance.stream("changes"));
        warmest = 20 * meanWeight();
        best = schedule.keep();
    }

    private double meanWeight() {
        double sum = 0;
        int count = 1;
        for (int i = 0; i < schedule.tables.movableCount(); i++) {
            long weight = schedule.charges.perDay(schedule.tables.movable(i), 0);
            sum += weight;
            count += weight > 0 ? 1 : 0;
        }
        for (int group = 0; group < schedule.charges.groupCount(); group++) {
            sum += schedule.charges.group(group).weight();
            count++;
        }
        return sum / count;
    }

    private static double[] logs() {
        double[] logs = new double[LOGS];
        for (int i = 0; i < LOGS; i++) {
            logs[i] = -StrictMath.log((i + 0.5) / LOGS);
        }
        return logs;
    }

    Proposals proposals() {
        return proposals;
    }

    /// Takes what the schedule is now for the best plan.
    void startAgain() {
        best = schedule.keep();
        isBestKept = true;
    }

    long tried() {
        return tried;
    }

    long followed() {
        return trial.followed;
    }

    /// Searches until the budget is used or somebody ends it, and puts the best plan into the schedule.
    ///
    /// @param heat how warm to begin, as a share of a first search
    /// @return whether the budget was used
    boolean run(Budget budget, double heat, Progress progress) {
        long start = tried;
        long started = budget.cpu().getAsLong();
        double warmth = warmest * heat;
        double used = budget.used(0, started);
        boolean isGoingOn = progress.report(used, best.cost());
        for (int look = 1; used < 1 && isGoingOn; look++) {
            double temperature = warmth * StrictMath.pow(COOLING, used);
            for (int i = 0; i < BETWEEN_LOOKS && tried - start < budget.moves(); i++) {
                attempt(temperature);
            }
            used = budget.used(tried - start, started);
            isGoingOn = look % LOOKS_BETWEEN_REPORTS != 0 || progress.report(used, bestCost());
        }
        keepBest();
        schedule.restore(best);
        progress.report(used, best.cost());
        return isGoingOn;
    }

    private void attempt(double temperature) {
        tried++;
        long threshold = (long) (temperature * LOG[chance.nextInt(LOGS)]);
        if (!proposals.propose() || !trial.evaluate(threshold)) {
            return;
        }
        if (trial.delta() > 0) {
            keepBest();
        }
        trial.accept();
        if (schedule.cost < best.cost()) {
            isBestKept = false;
        }
        accepted++;
        if (accepted == ACCEPTANCES_BETWEEN_SENSING) {
            accepted = 0;
            for (int team = 0; team < schedule.teams; team++) {
                Sensing.team(schedule, team);
            }
        }
    }

    private long bestCost() {
        return Math.min(best.cost(), schedule.cost);
    }

    private void keepBest() {
        if (!isBestKept && schedule.cost < best.cost()) {
            best = schedule.keep();
        }
        isBestKept = true;
    }
}
