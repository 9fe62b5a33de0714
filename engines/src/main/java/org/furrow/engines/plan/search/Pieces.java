package org.furrow.engines.plan.search;

import java.util.Arrays;
import org.furrow.engines.plan.table.Links;
import org.furrow.engines.plan.table.Sharing;

/// Which task has which piece of shared equipment after which other task.
///
/// The uses of each piece form a ring through a node of its own, numbered after the uses, in the order of time. A
/// task begins when those before it on its pieces are finished.
final class Pieces {

    final Sharing sharing;
    final int uses;
    final int[] next;
    final int[] prev;
    final int[] piece;
    private final int[][] order;
    private final int[] length;

    Pieces(Sharing sharing) {
        this.sharing = sharing;
        uses = sharing.useCount();
        int nodes = uses + sharing.pieceCount();
        next = new int[nodes];
        prev = new int[nodes];
        piece = new int[nodes];
        order = new int[sharing.pieceCount()][16];
        length = new int[sharing.pieceCount()];
        Arrays.fill(piece, -1);
        for (int one = 0; one < sharing.pieceCount(); one++) {
            next[ring(one)] = ring(one);
            prev[ring(one)] = ring(one);
            piece[ring(one)] = one;
        }
    }

    int ring(int ofPiece) {
        return uses + ofPiece;
    }

    boolean isUse(int node) {
        return node < uses;
    }

    void insertAfter(int use, int node) {
        int follower = next[node];
        next[node] = use;
        prev[use] = node;
        next[use] = follower;
        prev[follower] = use;
        piece[use] = piece[node];
    }

    void restore(int[] keptNext, int[] keptPiece) {
        System.arraycopy(keptNext, 0, next, 0, next.length);
        System.arraycopy(keptPiece, 0, piece, 0, piece.length);
        for (int node = 0; node < next.length; node++) {
            if (piece[node] >= 0) {
                prev[next[node]] = node;
            }
        }
    }

    /// The task that has the piece of a use next; -1 where nobody does.
    int follower(int use) {
        return isUse(next[use]) ? sharing.task(next[use]) : -1;
    }

    void listOrders() {
        for (int one = 0; one < length.length; one++) {
            listOrder(one);
        }
    }

    /// Lists the uses of a piece in their order.
    void listOrder(int ofPiece) {
        int count = 0;
        int[] list = order[ofPiece];
        for (int node = next[ring(ofPiece)]; isUse(node); node = next[node]) {
            if (count == list.length) {
                list = Arrays.copyOf(list, 2 * count);
                order[ofPiece] = list;
            }
            list[count++] = node;
        }
        length[ofPiece] = count;
    }

    /// The last use of a piece whose task has its base on that day or before it; the ring where there is none.
    int lastBy(int ofPiece, int day, int[] base) {
        int low = 0;
        int high = length[ofPiece];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (base[sharing.task(order[ofPiece][middle])] <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? ring(ofPiece) : order[ofPiece][low - 1];
    }

    /// How many tasks a task has before it on its pieces; one that has two of its pieces counts twice.
    int countBefore(int task) {
        Links own = sharing.uses();
        int count = 0;
        for (int k = own.from(task); k < own.until(task); k++) {
            count += isUse(prev[own.target(k)]) ? 1 : 0;
        }
        return count;
    }

    /// The day on which all pieces of a task are free for it.
    int free(int task, int[] finish) {
        Links own = sharing.uses();
        int day = 0;
        for (int k = own.from(task); k < own.until(task); k++) {
            day = Math.max(day, freeAfter(prev[own.target(k)], finish));
        }
        return day;
    }

    private int freeAfter(int node, int[] finish) {
        return isUse(node) ? finish[sharing.task(node)] : sharing.from(node - uses);
    }

    /// The first day from that one on, on which a task could have all its pieces behind all others.
    int freeBehindAll(int task, int day, int[] finish) {
        Links own = sharing.uses();
        int free = day;
        int k = own.from(task);
        while (k < own.until(task)) {
            int kind = own.value(k);
            int first = sharing.firstPiece(kind);
            int[] ends = new int[sharing.firstPiece(kind + 1) - first];
            Arrays.setAll(ends, i -> freeAfter(prev[ring(first + i)], finish));
            Arrays.sort(ends);
            int needed = 0;
            for (; k < own.until(task) && own.value(k) == kind; k++) {
                needed++;
            }
            free = Math.max(free, ends[needed - 1]);
        }
        return free;
    }

    /// Gives a task its pieces behind all others: of those that are free by that day the ones that were free last.
    void append(int task, int day, int[] finish) {
        Links own = sharing.uses();
        for (int k = own.from(task); k < own.until(task); k++) {
            int kind = own.value(k);
            int best = -1;
            int bestFree = -1;
            for (int one = sharing.firstPiece(kind); one < sharing.firstPiece(kind + 1); one++) {
                int last = prev[ring(one)];
                int free = freeAfter(last, finish);
                boolean isOwn = isUse(last) && sharing.task(last) == task;
                if (!isOwn && free <= day && free > bestFree) {
                    best = one;
                    bestFree = free;
                }
            }
            insertAfter(own.target(k), prev[ring(best)]);
        }
    }
}
