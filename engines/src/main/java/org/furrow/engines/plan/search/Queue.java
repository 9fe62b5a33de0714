package org.furrow.engines.plan.search;

import java.util.Arrays;

/// The tasks that are still to be visited in a trial, earliest first, with what visiting them may change.
final class Queue {

    private static final int NUMBER_BITS = 24;
    private static final long NUMBER = (1L << NUMBER_BITS) - 1;

    private final int[] stamp;
    private final long[] estimates;
    private long[] heap = new long[64];
    private int size;
    private int epoch;

    /// What all that wait may change together, by their sensitivities.
    long estimate;
    /// The same, gains alone: 0 or less.
    long hope;
    /// What the estimate is made of, without signs.
    long magnitude;

    Queue(int nodes) {
        stamp = new int[nodes];
        estimates = new long[nodes];
    }

    void begin(int number) {
        epoch = number;
        size = 0;
        estimate = 0;
        hope = 0;
        magnitude = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    boolean contains(int task) {
        return stamp[task] == epoch;
    }

    /// Whether a task of that day would be the next one.
    boolean isBefore(int day) {
        return size == 0 || day <= heap[0] >>> NUMBER_BITS;
    }

    void push(int task, int day, long change) {
        if (contains(task)) {
            hope -= Math.min(0, estimates[task]);
            estimates[task] += change;
        } else {
            stamp[task] = epoch;
            estimates[task] = change;
            add(((long) day << NUMBER_BITS) | task);
        }
        hope += Math.min(0, estimates[task]);
        estimate += change;
        magnitude += Math.abs(change);
    }

    int poll() {
        int task = (int) (heap[0] & NUMBER);
        stamp[task] = 0;
        hope -= Math.min(0, estimates[task]);
        estimate -= estimates[task];
        size--;
        if (size > 0) {
            sink(heap[size]);
        }
        return task;
    }

    private void add(long entry) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        int at = size++;
        while (at > 0 && heap[(at - 1) >>> 1] > entry) {
            heap[at] = heap[(at - 1) >>> 1];
            at = (at - 1) >>> 1;
        }
        heap[at] = entry;
    }

    private void sink(long entry) {
        int at = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= entry) {
                break;
            }
            heap[at] = heap[child];
            at = child;
            child = 2 * at + 1;
        }
        heap[at] = entry;
    }
}
