package org.furrow.engines.plan.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.Task;

/// Which tasks need pieces of which equipment. A task that needs several pieces has several uses, one of each piece.
public final class Sharing {

    private final Links uses;
    private final int[] taskOf;
    private final int[] firstPiece;
    private final int[] from;

    Sharing(PlanningProblem problem, Index index, boolean[] isMovable) {
        int kinds = problem.equipment().size();
        firstPiece = new int[kinds + 1];
        for (int kind = 0; kind < kinds; kind++) {
            firstPiece[kind + 1] =
                    firstPiece[kind] + problem.equipment().get(kind).pieces();
        }
        from = problem.equipment().stream()
                .flatMapToInt(one -> one.from().stream().mapToInt(Integer::intValue))
                .toArray();
        occupy(problem, index);
        List<List<Links.Link>> rows = new ArrayList<>(isMovable.length);
        List<Integer> tasks = new ArrayList<>();
        for (int task = 0; task < isMovable.length; task++) {
            List<Links.Link> row = new ArrayList<>(1);
            if (isMovable[task]) {
                for (Task.Use use : problem.tasks().get(task).uses()) {
                    for (int i = 0; i < use.pieces(); i++) {
                        row.add(new Links.Link(tasks.size(), index.equipment(use.equipment())));
                        tasks.add(task);
                    }
                }
            }
            rows.add(row);
        }
        uses = new Links(rows);
        taskOf = tasks.stream().mapToInt(Integer::intValue).toArray();
    }

    /// Frozen work has the pieces that are free first until it is finished.
    private void occupy(PlanningProblem problem, Index index) {
        List<Task> frozen = problem.tasks().stream()
                .filter(task -> task.frozen().isPresent() && !task.uses().isEmpty())
                .sorted(Comparator.<Task>comparingInt(
                                task -> task.frozen().map(Task.Frozen::start).orElse(0))
                        .thenComparing(Task::id))
                .toList();
        for (Task task : frozen) {
            int finish = task.frozen().map(Task.Frozen::finish).orElse(0);
            for (Task.Use use : task.uses()) {
                int kind = index.equipment(use.equipment());
                int pieces = firstPiece[kind + 1] - firstPiece[kind];
                for (int i = 0; i < Math.min(pieces, use.pieces()); i++) {
                    int piece = freeFirst(kind);
                    from[piece] = Math.max(from[piece], finish);
                }
            }
        }
    }

    private int freeFirst(int kind) {
        int found = firstPiece[kind];
        for (int piece = found + 1; piece < firstPiece[kind + 1]; piece++) {
            found = from[piece] < from[found] ? piece : found;
        }
        return found;
    }

    /// The uses of each task, with the number of the equipment; those of one equipment one behind the other.
    public Links uses() {
        return uses;
    }

    /// How many uses there are.
    public int useCount() {
        return taskOf.length;
    }

    /// The task of a use.
    public int task(int use) {
        return taskOf[use];
    }

    /// How many pieces there are of all equipment.
    public int pieceCount() {
        return from.length;
    }

    /// The number of the first piece of an equipment; that of the next equipment is the end.
    public int firstPiece(int equipment) {
        return firstPiece[equipment];
    }

    /// The day from which a piece can be used: what has it now is finished.
    public int from(int piece) {
        return from[piece];
    }
}
