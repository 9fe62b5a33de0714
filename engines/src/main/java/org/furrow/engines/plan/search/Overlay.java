package org.furrow.engines.plan.search;

import java.util.Arrays;
import org.furrow.engines.plan.table.Links;

/// The links and dates of a trial that differ from the schedule's; a new epoch forgets all of them at once.
final class Overlay {

    private final Schedule schedule;
    private final int[] linkStamp;
    private final int[] next;
    private final int[] prev;
    private final int[] team;
    private final int[] hold;
    private final int[] timeStamp;
    private final int[] base;
    private final int[] finish;
    private final int[] move;
    private final int[] movedStamp;
    private final int[] teamStamp;
    private final int[] linked;
    private final int[] timed;
    private final int[] changedTeams;
    private int linkedCount;
    private int timedCount;
    private int teamCount;
    /// The tasks that were inserted, in that order.
    final int[] moved;
    /// The tasks that got another one before them.
    int[] followers = new int[64];
    int movedCount;
    int followerCount;
    int epoch;

    Overlay(Schedule schedule) {
        this.schedule = schedule;
        int nodes = schedule.tasks + schedule.teams;
        linkStamp = new int[nodes];
        next = new int[nodes];
        prev = new int[nodes];
        team = new int[nodes];
        hold = new int[nodes];
        timeStamp = new int[nodes];
        base = new int[nodes];
        finish = new int[nodes];
        move = new int[nodes];
        movedStamp = new int[nodes];
        linked = new int[nodes];
        timed = new int[nodes];
        moved = new int[nodes];
        teamStamp = new int[schedule.teams];
        changedTeams = new int[schedule.teams];
    }

    void begin() {
        epoch++;
        linkedCount = 0;
        timedCount = 0;
        teamCount = 0;
        movedCount = 0;
        followerCount = 0;
    }

    int next(int node) {
        return linkStamp[node] == epoch ? next[node] : schedule.next[node];
    }

    int prev(int node) {
        return linkStamp[node] == epoch ? prev[node] : schedule.prev[node];
    }

    int team(int node) {
        return linkStamp[node] == epoch ? team[node] : schedule.team[node];
    }

    int hold(int node) {
        return linkStamp[node] == epoch ? hold[node] : schedule.hold[node];
    }

    /// Lets a task that was just inserted wait for that day.
    void hold(int task, int day) {
        hold[task] = day;
    }

    int base(int node) {
        return timeStamp[node] == epoch ? base[node] : schedule.base[node];
    }

    int finish(int node) {
        return timeStamp[node] == epoch ? finish[node] : schedule.finish[node];
    }

    int move(int node) {
        return timeStamp[node] == epoch ? move[node] : schedule.move[node];
    }

    boolean isTimed(int node) {
        return timeStamp[node] == epoch;
    }

    boolean isMoved(int node) {
        return movedStamp[node] == epoch;
    }

    /// The working days of the move to the task, from where its team is before.
    int moveTo(int task) {
        if (linkStamp[task] != epoch) {
            return schedule.move[task];
        }
        int by = team[task];
        return schedule.staffing.move(by, schedule.place(prev[task]), task);
    }

    void remove(int task) {
        int before = prev(task);
        int follower = next(task);
        changeTeam(team(task));
        link(before, follower);
        follow(follower);
    }

    void insertAfter(int task, int node) {
        int follower = next(node);
        touch(task);
        team[task] = team(node);
        changeTeam(team[task]);
        link(node, task);
        link(task, follower);
        follow(follower);
        if (movedStamp[task] != epoch) {
            movedStamp[task] = epoch;
            moved[movedCount++] = task;
        }
    }

    void time(int task, int ready, int end, int moveDays) {
        if (timeStamp[task] != epoch) {
            timeStamp[task] = epoch;
            timed[timedCount++] = task;
        }
        base[task] = ready;
        finish[task] = end;
        move[task] = moveDays;
    }

    /// Whether the operators of tasks that must be independent of one another differ.
    boolean isIndependent() {
        Links others = schedule.ordering.independent();
        for (int i = 0; i < movedCount; i++) {
            int task = moved[i];
            for (int k = others.from(task); k < others.until(task); k++) {
                int other = team(others.target(k));
                if (other >= 0 && schedule.staffing.operator(other) == schedule.staffing.operator(team(task))) {
                    return false;
                }
            }
        }
        return true;
    }

    int count(int sign) {
        int count = 0;
        for (int i = 0; i < timedCount; i++) {
            if (Integer.signum(finish[timed[i]] - schedule.finish[timed[i]]) == sign) {
                count++;
            }
        }
        return count;
    }

    /// The tasks whose dates were computed anew, in that order; some of them may be as before.
    int[] timed() {
        return Arrays.copyOf(timed, timedCount);
    }

    void accept() {
        for (int i = 0; i < linkedCount; i++) {
            int node = linked[i];
            schedule.next[node] = next[node];
            schedule.prev[node] = prev[node];
            schedule.team[node] = team[node];
            schedule.hold[node] = hold[node];
        }
        for (int i = 0; i < timedCount; i++) {
            int task = timed[i];
            schedule.base[task] = base[task];
            schedule.finish[task] = finish[task];
            schedule.move[task] = move[task];
        }
        for (int i = 0; i < teamCount; i++) {
            schedule.listOrder(changedTeams[i]);
            Sensing.team(schedule, changedTeams[i]);
        }
    }

    private void link(int before, int after) {
        touch(before);
        touch(after);
        next[before] = after;
        prev[after] = before;
    }

    private void touch(int node) {
        if (linkStamp[node] != epoch) {
            next[node] = schedule.next[node];
            prev[node] = schedule.prev[node];
            team[node] = schedule.team[node];
            hold[node] = schedule.hold[node];
            linkStamp[node] = epoch;
            linked[linkedCount++] = node;
        }
    }

    private void follow(int node) {
        if (schedule.isTask(node)) {
            if (followerCount == followers.length) {
                followers = Arrays.copyOf(followers, 2 * followerCount);
            }
            followers[followerCount++] = node;
        }
    }

    private void changeTeam(int number) {
        if (teamStamp[number] != epoch) {
            teamStamp[number] = epoch;
            changedTeams[teamCount++] = number;
        }
    }
}
