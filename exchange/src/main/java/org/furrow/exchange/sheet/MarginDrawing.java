package org.furrow.exchange.sheet;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.furrow.domain.ground.MapWindow;

/// What stands round the map: title, legend, scale bar, north arrow, dates, and what the sheet does not say.
final class MarginDrawing {

    private static final Lettering.Look TITLE = new Lettering.Look(5.2, true);
    private static final Lettering.Look HEADING = new Lettering.Look(2.9, true);
    private static final Lettering.Look TEXT = new Lettering.Look(2.5, false);
    private static final Lettering.Look STRONG = new Lettering.Look(2.5, true);
    private static final double LEADING = 1.32;
    private static final double SWATCH_WIDTH = 7;
    private static final double SWATCH_HEIGHT = 3.4;
    private static final double SPACE = 2.2;
    private static final String INK = "#1d2320";
    private static final int[] BAR_METRES = {20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000};
    private static final int BAR_PARTS = 4;
    private static final double MOST_BAR_MM = 50;
    private static final int METRES_PER_KILOMETRE = 1000;

    private final Sheet sheet;
    private final Pen pen;
    private final Lettering lettering;
    private SheetLayout.Box column;
    private double y;

    MarginDrawing(Sheet sheet, Pen pen, Lettering lettering) {
        this.sheet = sheet;
        this.pen = pen;
        this.lettering = lettering;
        column = sheet.layout().columns().getFirst();
        y = column.top();
    }

    void draw() throws IOException {
        title();
        Iterator<SheetLayout.Box> columns = sheet.layout().columns().iterator();
        next(columns);
        legend();
        next(columns);
        scaleBar();
        north();
        next(columns);
        facts();
        notes();
    }

    private void next(Iterator<SheetLayout.Box> columns) {
        if (columns.hasNext()) {
            column = columns.next();
            y = column.top();
        }
    }

    private void title() throws IOException {
        SheetLayout.Box box = sheet.layout().title();
        boolean isRightToLeft = sheet.layout().isRightToLeft();
        Pen.Align near = isRightToLeft ? Pen.Align.RIGHT : Pen.Align.LEFT;
        Pen.Align far = isRightToLeft ? Pen.Align.LEFT : Pen.Align.RIGHT;
        double start = isRightToLeft ? box.right() : box.x();
        double end = isRightToLeft ? box.x() : box.right();
        Lettering.Line title = lettering.cut(sheet.texts().title(), TITLE, box.width() * 0.62);
        pen.write(title, TITLE, near, start, box.top() - TITLE.size());
        pen.write(
                lettering.cut(sheet.texts().programme(), HEADING, box.width() * 0.36),
                HEADING,
                far,
                end,
                box.top() - 4);
        if (!sheet.texts().exercise().isEmpty()) {
            pen.write(
                    lettering.cut(sheet.texts().exercise(), STRONG, box.width()), STRONG, near, start, box.top() - 9.5);
        }
    }

    private void legend() throws IOException {
        paragraph(sheet.texts().legend(), HEADING);
        for (Sheet.LegendGroup group : sheet.legend()) {
            y -= 0.8;
            paragraph(group.title(), STRONG);
            y -= 0.8;
            for (Sheet.LegendEntry entry : group.entries()) {
                entry(entry);
            }
        }
        y -= SPACE;
    }

    private void entry(Sheet.LegendEntry entry) throws IOException {
        boolean isRightToLeft = sheet.layout().isRightToLeft();
        double x = isRightToLeft ? column.right() - SWATCH_WIDTH : column.x();
        double foot = y - SWATCH_HEIGHT;
        if (entry.style().isPoint()) {
            MapDrawing.sign(pen, entry.style(), new MapWindow.Spot(x + SWATCH_WIDTH / 2, foot + SWATCH_HEIGHT / 2));
        } else {
            Path2D box = Pen.rectangle(x, foot, SWATCH_WIDTH, SWATCH_HEIGHT);
            MapDrawing.paint(pen, box, entry.style());
            pen.stroke(box, entry.style().colour(), 0.4);
        }
        double textX = isRightToLeft ? x - SPACE : x + SWATCH_WIDTH + SPACE;
        Lettering.Line line = lettering.cut(entry.label(), TEXT, column.width() - SWATCH_WIDTH - SPACE);
        pen.write(line, TEXT, isRightToLeft ? Pen.Align.RIGHT : Pen.Align.LEFT, textX, foot + 0.8);
        y -= SWATCH_HEIGHT + 1;
    }

    private void scaleBar() throws IOException {
        paragraph(sheet.texts().scale(), HEADING);
        int metres = BAR_METRES[0];
        for (int each : BAR_METRES) {
            metres = mm(each) <= MOST_BAR_MM ? each : metres;
        }
        double part = mm(metres) / BAR_PARTS;
        double x = column.x() + 2;
        double foot = y - 2.4;
        for (int i = 0; i < BAR_PARTS; i++) {
            Path2D box = Pen.rectangle(x + i * part, foot, part, 1.6);
            pen.fill(box, i % 2 == 0 ? INK : "#ffffff", 1);
            pen.stroke(box, INK, 0.2);
        }
        pen.write(lettering.line("0", TEXT), TEXT, Pen.Align.MIDDLE, x, foot - 3);
        pen.write(lettering.line(length(metres), TEXT), TEXT, Pen.Align.MIDDLE, x + mm(metres), foot - 3);
        y = foot - 3 - SPACE;
    }

    private double mm(double metres) {
        return metres * 1000 / sheet.window().scale();
    }

    private String length(int metres) {
        return metres < METRES_PER_KILOMETRE
                ? metres + " " + sheet.texts().metre()
                : metres / METRES_PER_KILOMETRE + " " + sheet.texts().kilometre();
    }

    /// Up is grid north, with the arrow; the thin line with a star is true north.
    private void north() throws IOException {
        double x = column.x() + 8;
        double foot = y - 15;
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(x, foot + 13);
        arrow.lineTo(x + 2.2, foot + 8.5);
        arrow.lineTo(x - 2.2, foot + 8.5);
        arrow.closePath();
        pen.fill(arrow, INK, 1);
        pen.stroke(Pen.segment(x, foot, x, foot + 9), INK, 0.5);
        Path2D trueNorth = Pen.segment(x, foot, x, foot + 13);
        trueNorth.transform(
                AffineTransform.getRotateInstance(Math.toRadians(sheet.window().convergence()), x, foot));
        pen.stroke(trueNorth, INK, 0.15, 1, 0.6);
        double top = y;
        List<Lettering.Line> lines = lettering.wrapped(sheet.texts().north(), TEXT, column.width() - 16);
        boolean isRightToLeft = sheet.layout().isRightToLeft();
        for (Lettering.Line line : lines) {
            top -= TEXT.size() * LEADING;
            pen.write(
                    line,
                    TEXT,
                    isRightToLeft ? Pen.Align.RIGHT : Pen.Align.LEFT,
                    isRightToLeft ? column.right() : column.x() + 16,
                    top);
        }
        y = Math.min(foot, top) - SPACE;
    }

    private void facts() throws IOException {
        for (Sheet.Fact fact : sheet.texts().facts()) {
            paragraph(fact.name() + ": " + fact.value(), TEXT);
        }
        y -= SPACE / 2;
    }

    private void notes() throws IOException {
        for (String note : sheet.texts().notes()) {
            paragraph(note, TEXT);
            y -= SPACE / 2;
        }
    }

    private void paragraph(String text, Lettering.Look look) throws IOException {
        boolean isRightToLeft = sheet.layout().isRightToLeft();
        for (Lettering.Line line : new ArrayList<>(lettering.wrapped(text, look, column.width()))) {
            y -= look.size() * LEADING;
            pen.write(
                    line,
                    look,
                    isRightToLeft ? Pen.Align.RIGHT : Pen.Align.LEFT,
                    isRightToLeft ? column.right() : column.x(),
                    y);
        }
        y -= 0.6;
    }
}
