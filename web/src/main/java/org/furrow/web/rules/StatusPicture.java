package org.furrow.web.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.furrow.domain.hazard.StatusRule;
import org.furrow.domain.hazard.WorkStatus;

/// A picture of the work statuses: a box for each, and an arrow for each rule that leads from one to another.
///
/// Boxes stand in columns by how many changes it takes to reach them from open, those nearest to handed over on top.
///
/// @param width of the picture, in its own units
/// @param arrows as paths, from the edge of one box to that of another
public record StatusPicture(int width, int height, List<Box> boxes, List<String> arrows) {

    private static final int COLUMN = 168;
    private static final int ROW = 72;
    private static final int BOX_WIDTH = 124;
    private static final int BOX_HEIGHT = 40;
    private static final int EDGE = 6;
    private static final int UNDER = 64;
    private static final int BEND = 8;
    private static final int UNREACHED = Integer.MAX_VALUE;

    public StatusPicture {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }

    /// A work status.
    ///
    /// @param x of its left edge
    /// @param isLast whether no rule leads on
    public record Box(int x, int y, String label, boolean isLast) {

        /// How wide every box is.
        public int width() {
            return BOX_WIDTH;
        }

        /// How high every box is.
        public int height() {
            return BOX_HEIGHT;
        }

        /// The middle of its label.
        public int middle() {
            return x + BOX_WIDTH / 2;
        }

        /// The line that its label stands on.
        public int line() {
            return y + BOX_HEIGHT / 2 + 5;
        }
    }

    /// The picture of these rules.
    ///
    /// @param label the reader's word for a work status
    /// @param isRightToLeft whether it begins at the right
    public static StatusPicture of(List<StatusRule> rules, Function<WorkStatus, String> label, boolean isRightToLeft) {
        Map<WorkStatus, Integer> columns = distances(rules, WorkStatus.OPEN, StatusRule::from, StatusRule::to);
        Map<WorkStatus, Integer> left = distances(rules, WorkStatus.HANDED_OVER, StatusRule::to, StatusRule::from);
        Map<WorkStatus, Spot> spots = spots(columns, left);
        int last = columns.values().stream().mapToInt(column -> column).max().orElse(0);
        int rows = spots.values().stream().mapToInt(Spot::row).max().orElse(0) + 1;
        int width = last * COLUMN + BOX_WIDTH + 2 * EDGE;
        Drawing drawing = new Drawing(width, isRightToLeft);
        List<Box> boxes = new ArrayList<>();
        spots.forEach((status, spot) -> boxes.add(new Box(
                drawing.left(spot),
                spot.y(),
                label.apply(status),
                rules.stream().noneMatch(rule -> rule.from() == status))));
        List<String> arrows = rules.stream()
                .filter(rule -> spots.containsKey(rule.from()) && spots.containsKey(rule.to()))
                .map(rule -> drawing.arrow(
                        Objects.requireNonNull(spots.get(rule.from())), Objects.requireNonNull(spots.get(rule.to()))))
                .toList();
        return new StatusPicture(width, rows * ROW + UNDER / 2, boxes, arrows);
    }

    /// A place in the grid of boxes.
    private record Spot(int column, int row) {
        int y() {
            return row * ROW + EDGE;
        }
    }

    /// How many changes it takes from there to each status that can be reached.
    private static Map<WorkStatus, Integer> distances(
            List<StatusRule> rules,
            WorkStatus start,
            Function<StatusRule, WorkStatus> from,
            Function<StatusRule, WorkStatus> to) {
        Map<WorkStatus, Integer> distances = new EnumMap<>(WorkStatus.class);
        distances.put(start, 0);
        List<WorkStatus> next = List.of(start);
        for (int distance = 1; !next.isEmpty(); distance++) {
            List<WorkStatus> reached = next;
            next = rules.stream()
                    .filter(rule -> reached.contains(from.apply(rule)))
                    .map(to)
                    .filter(status -> !distances.containsKey(status))
                    .distinct()
                    .toList();
            for (WorkStatus status : next) {
                distances.put(status, distance);
            }
        }
        return distances;
    }

    private static Map<WorkStatus, Spot> spots(Map<WorkStatus, Integer> columns, Map<WorkStatus, Integer> left) {
        Map<WorkStatus, Spot> spots = new EnumMap<>(WorkStatus.class);
        Map<Integer, Integer> rows = new java.util.HashMap<>();
        columns.keySet().stream()
                .sorted(Comparator.comparingInt(status -> left.getOrDefault(status, UNREACHED)))
                .forEach(status -> {
                    int column = Objects.requireNonNull(columns.get(status));
                    spots.put(status, new Spot(column, rows.merge(column, 1, Integer::sum) - 1));
                });
        return spots;
    }

    /// Arrows between boxes, mirrored where the picture begins at the right.
    private record Drawing(int width, boolean isRightToLeft) {

        int left(Spot spot) {
            int x = spot.column() * COLUMN + EDGE;
            return isRightToLeft ? width - x - BOX_WIDTH : x;
        }

        String arrow(Spot from, Spot to) {
            int start = from.column() * COLUMN + EDGE;
            int end = to.column() * COLUMN + EDGE;
            if (to.column() > from.column()) {
                int y1 = from.y() + BOX_HEIGHT / 2;
                int y2 = to.y() + BOX_HEIGHT / 2;
                int bend = (end - start - BOX_WIDTH) / 2;
                return curve(start + BOX_WIDTH, y1, start + BOX_WIDTH + bend, y1, end - bend, y2, end - 2, y2);
            }
            int x1 = start + BOX_WIDTH / 2;
            int x2 = end + BOX_WIDTH / 2 + BOX_WIDTH / 4 * (from.column() - to.column() - 1);
            int y1 = from.y() + BOX_HEIGHT;
            int y2 = to.y() + BOX_HEIGHT;
            int low = Math.max(y1, y2) + UNDER;
            return from.column() - to.column() == 1 && from.row() > to.row()
                    ? curve(start, y1 - BEND, x2, y1 - BEND, x2, y1 - BEND, x2, y2 + 2)
                    : curve(x1, y1, x1, low, x2, low, x2, y2 + 2);
        }

        private String curve(int x1, int y1, int x2, int y2, int x3, int y3, int x4, int y4) {
            return "M" + x(x1) + " " + y1 + "C" + x(x2) + " " + y2 + " " + x(x3) + " " + y3 + " " + x(x4) + " " + y4;
        }

        private int x(int x) {
            return isRightToLeft ? width - x : x;
        }
    }
}
