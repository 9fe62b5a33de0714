package org.furrow.engines.plan.bound;

import org.furrow.engines.plan.table.Staffing;

/// The teams of a stage with what its jobs would take them, moves at their shortest.
final class Teams {

    private final Stage stage;
    private final Staffing staffing;
    private final int[][] moves;

    Teams(Stage stage, ShortestMoves shortest) {
        this.stage = stage;
        staffing = stage.tables().staffing();
        moves = new int[stage.jobs().size()][stage.teamCount()];
        for (int job = 0; job < moves.length; job++) {
            for (int team = 0; team < stage.teamCount(); team++) {
                moves[job][team] = canDo(job, team) ? shortest.to(task(job), stage.team(team)) : 0;
            }
        }
    }

    private int task(int job) {
        return stage.jobs().get(job).task();
    }

    boolean canDo(int job, int team) {
        return staffing.duration(task(job), stage.team(team)) > 0;
    }

    /// The days of the work and of the shortest move to it.
    int days(int job, int team) {
        return staffing.duration(task(job), stage.team(team)) + moves[job][team];
    }

    int move(int job, int team) {
        return moves[job][team];
    }

    int calendar(int job, int team) {
        return staffing.calendar(task(job), stage.team(team));
    }

    /// The last day on which the team can leave for the job and waits for nothing else than before.
    int first(int job, int team) {
        int by = stage.team(team);
        int low = staffing.available(by);
        int head = stage.jobs().get(job).head();
        int high = Math.max(low, head);
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (staffing.arrive(by, middle, moves[job][team]) <= head) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    int finish(int job, int team, int start) {
        int by = stage.team(team);
        int there = staffing.arrive(by, start, moves[job][team]);
        return staffing.finish(
                task(job), by, Math.max(there, stage.jobs().get(job).head()));
    }
}
