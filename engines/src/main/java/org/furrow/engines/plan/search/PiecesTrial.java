package org.furrow.engines.plan.search;

import org.furrow.engines.plan.table.Links;
import org.furrow.engines.plan.table.Sharing;

/// The order of tasks on pieces of equipment as far as a trial changes it. Each moved task gets its pieces anew,
/// where it waits least and makes others wait least.
final class PiecesTrial {

    private final Schedule schedule;
    private final Pieces pieces;
    private final Sharing sharing;
    private final Overlay overlay;
    private final int[] stamp;
    private final int[] next;
    private final int[] prev;
    private final int[] piece;
    private final int[] linked;
    private final int[] pieceStamp;
    private final int[] changed;
    private int linkedCount;
    private int changedCount;
    /// The tasks that got another one before them on a piece, and by how many days they may move about.
    final int[] followers;
    final int[] shifts;
    int followerCount;

    PiecesTrial(Schedule schedule, Overlay overlay) {
        this.schedule = schedule;
        this.overlay = overlay;
        pieces = schedule.pieces;
        sharing = pieces.sharing;
        int nodes = pieces.next.length;
        stamp = new int[nodes];
        next = new int[nodes];
        prev = new int[nodes];
        piece = new int[nodes];
        linked = new int[nodes];
        pieceStamp = new int[sharing.pieceCount()];
        changed = new int[sharing.pieceCount()];
        followers = new int[2 * pieces.uses];
        shifts = new int[followers.length];
    }

    void begin() {
        linkedCount = 0;
        changedCount = 0;
    }

    boolean hasUses(int task) {
        return sharing.uses().count(task) > 0;
    }

    /// The day on which all pieces of a task are free for it.
    int free(int task) {
        Links own = sharing.uses();
        int day = 0;
        for (int k = own.from(task); k < own.until(task); k++) {
            day = Math.max(day, freeAfter(prev(own.target(k))));
        }
        return day;
    }

    private int freeAfter(int node) {
        return pieces.isUse(node) ? overlay.finish(sharing.task(node)) : sharing.from(node - pieces.uses);
    }

    /// The task that has the piece of a use next; -1 where nobody does.
    int follower(int use) {
        int node = next(use);
        return pieces.isUse(node) ? sharing.task(node) : -1;
    }

    /// Gives a task its pieces anew.
    ///
    /// @param day on which it could begin if all pieces were free
    /// @param latest the day before which it should stand on its pieces, because others wait for it otherwise
    void place(int task, int day, int latest, int finish) {
        Links own = sharing.uses();
        followerCount = 0;
        for (int k = own.from(task); k < own.until(task); k++) {
            take(own.target(k), overlay.finish(task));
        }
        for (int k = own.from(task); k < own.until(task); k++) {
            insertAfter(own.target(k), best(task, own.value(k), day, latest, finish), finish);
        }
    }

    private int best(int task, int kind, int day, int latest, int finish) {
        int best = -1;
        long least = Long.MAX_VALUE;
        for (int one = sharing.firstPiece(kind); one < sharing.firstPiece(kind + 1); one++) {
            int node = behind(one, Math.min(day, latest), task);
            if (node >= 0) {
                int free = freeAfter(node);
                int after = next(node);
                int pushed = pieces.isUse(after) ? Math.max(0, finish - overlay.base(sharing.task(after))) : 0;
                long waiting = (long) Math.max(0, free - day) + pushed;
                long rating = (waiting << 20) - Math.min(free, day);
                if (rating < least) {
                    least = rating;
                    best = node;
                }
            }
        }
        return best;
    }

    /// The node of a piece behind which a task of that day belongs; -1 where the task has the piece already.
    private int behind(int one, int day, int task) {
        int node = pieces.lastBy(one, day, schedule.base);
        while (pieces.isUse(node) && isTaken(node)) {
            node = pieces.prev[node];
        }
        int after = next(node);
        while (pieces.isUse(after) && overlay.base(sharing.task(after)) <= day && sharing.task(after) != task) {
            node = after;
            after = next(node);
        }
        return isOf(task, node) || isOf(task, after) ? -1 : node;
    }

    private boolean isOf(int task, int node) {
        return pieces.isUse(node) && sharing.task(node) == task;
    }

    private boolean isTaken(int use) {
        return stamp[use] == overlay.epoch && overlay.isMoved(sharing.task(use));
    }

    private void take(int use, int finish) {
        touch(use);
        changePiece(piece[use]);
        int before = prev(use);
        int after = next(use);
        link(before, after);
        if (pieces.isUse(after)) {
            boolean hasWaited = overlay.base(sharing.task(after)) == finish;
            follow(after, hasWaited ? Math.min(0, freeAfter(before) - finish) : 0);
        }
    }

    private void insertAfter(int use, int node, int finish) {
        int after = next(node);
        touch(use);
        piece[use] = piece(node);
        changePiece(piece[use]);
        link(node, use);
        link(use, after);
        if (pieces.isUse(after)) {
            follow(after, Math.max(0, finish - overlay.base(sharing.task(after))));
        }
    }

    private void follow(int use, int shift) {
        followers[followerCount] = sharing.task(use);
        shifts[followerCount++] = shift;
    }

    private void link(int before, int after) {
        touch(before);
        touch(after);
        next[before] = after;
        prev[after] = before;
    }

    private void touch(int node) {
        if (stamp[node] != overlay.epoch) {
            next[node] = pieces.next[node];
            prev[node] = pieces.prev[node];
            piece[node] = pieces.piece[node];
            stamp[node] = overlay.epoch;
            linked[linkedCount++] = node;
        }
    }

    private void changePiece(int number) {
        if (pieceStamp[number] != overlay.epoch) {
            pieceStamp[number] = overlay.epoch;
            changed[changedCount++] = number;
        }
    }

    private int next(int node) {
        return stamp[node] == overlay.epoch ? next[node] : pieces.next[node];
    }

    private int prev(int node) {
        return stamp[node] == overlay.epoch ? prev[node] : pieces.prev[node];
    }

    private int piece(int node) {
        return stamp[node] == overlay.epoch ? piece[node] : pieces.piece[node];
    }

    void accept() {
        for (int i = 0; i < linkedCount; i++) {
            int node = linked[i];
            pieces.next[node] = next[node];
            pieces.prev[node] = prev[node];
            pieces.piece[node] = piece[node];
        }
        for (int i = 0; i < changedCount; i++) {
            pieces.listOrder(changed[i]);
        }
    }
}
