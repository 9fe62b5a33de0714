package org.furrow.exchange.sheet;

import java.util.List;

/// Where everything stands on a sheet, in millimetres from its lower left corner.
///
/// The legend stands beside the map where the paper lies, and below it where the paper stands.
///
/// @param isLandscape whether the paper lies on its long side
/// @param isRightToLeft whether its words run from right to left
public record SheetLayout(Paper paper, boolean isLandscape, boolean isRightToLeft) {

    private static final double MARGIN = 9;
    private static final double TITLE = 13;

    /// Round the map, for the numbers of the grid.
    private static final double BAND = 5;

    private static final double GAP = 4;
    private static final double SIDE_WIDTH = 62;
    private static final double FOOT_HEIGHT = 76;
    private static final int FOOT_COLUMNS = 3;

    /// A rectangle.
    public record Box(double x, double y, double width, double height) {
        double right() {
            return x + width;
        }

        double top() {
            return y + height;
        }
    }

    /// The whole paper.
    public Box page() {
        return isLandscape
                ? new Box(0, 0, paper.heightMm(), paper.widthMm())
                : new Box(0, 0, paper.widthMm(), paper.heightMm());
    }

    /// The map inside its frame.
    public Box map() {
        double width = inner().width() - 2 * BAND - (isLandscape ? SIDE_WIDTH + GAP : 0);
        double height = inner().height() - TITLE - 2 * BAND - (isLandscape ? 0 : FOOT_HEIGHT + GAP);
        double x = inner().x() + BAND + (isLandscape && isRightToLeft ? SIDE_WIDTH + GAP : 0);
        return new Box(x, inner().top() - TITLE - BAND - height, width, height);
    }

    /// The strip above the map.
    Box title() {
        return new Box(inner().x(), inner().top() - TITLE, inner().width(), TITLE);
    }

    /// What stands beside or below the map, in the order of reading.
    List<Box> columns() {
        Box inner = inner();
        if (isLandscape) {
            double x = isRightToLeft ? inner.x() : inner.right() - SIDE_WIDTH;
            return List.of(new Box(x, inner.y(), SIDE_WIDTH, inner.height() - TITLE));
        }
        double width = (inner.width() - (FOOT_COLUMNS - 1) * GAP) / FOOT_COLUMNS;
        List<Box> columns = List.of(
                new Box(inner.x(), inner.y(), width, FOOT_HEIGHT),
                new Box(inner.x() + width + GAP, inner.y(), width, FOOT_HEIGHT),
                new Box(inner.x() + 2 * (width + GAP), inner.y(), width, FOOT_HEIGHT));
        return isRightToLeft ? columns.reversed() : columns;
    }

    private Box inner() {
        Box page = page();
        return new Box(MARGIN, MARGIN, page.width() - 2 * MARGIN, page.height() - 2 * MARGIN);
    }
}
