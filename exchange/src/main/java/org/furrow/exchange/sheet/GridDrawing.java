package org.furrow.exchange.sheet;

import java.io.IOException;
import java.util.Locale;
import org.furrow.domain.ground.MapWindow;
import org.furrow.domain.ground.MapWindow.GridLine;

/// The frame of the map, the lines of its grid with their metres, and the degrees of two corners.
final class GridDrawing {

    private static final Lettering.Look NUMBER = new Lettering.Look(2.1, false);
    private static final String INK = "#1d2320";
    private static final double AWAY = 1.4;

    private final Sheet sheet;
    private final Pen pen;
    private final Lettering lettering;
    private final SheetLayout.Box frame;

    GridDrawing(Sheet sheet, Pen pen, Lettering lettering) {
        this.sheet = sheet;
        this.pen = pen;
        this.lettering = lettering;
        frame = sheet.layout().map();
    }

    void draw() throws IOException {
        for (GridLine line : sheet.window().eastings()) {
            double x = frame.x() + line.mm();
            pen.stroke(Pen.segment(x, frame.y() - 1, x, frame.top() + 1), "#4c5a66", 0.1);
            if (line.mm() > 12 && line.mm() < frame.width() - 12) {
                number(line, x, frame.y() - AWAY - NUMBER.size());
                number(line, x, frame.top() + AWAY);
            }
        }
        for (GridLine line : sheet.window().northings()) {
            double y = frame.y() + line.mm();
            pen.stroke(Pen.segment(frame.x() - 1, y, frame.right() + 1, y), "#4c5a66", 0.1);
            Lettering.Line text = lettering.figures(text(line), NUMBER);
            pen.writeOnMap(text, NUMBER, Pen.Align.LEFT, frame.x() + 0.6, y + 0.5);
            pen.writeOnMap(text, NUMBER, Pen.Align.RIGHT, frame.right() - 0.6, y + 0.5);
        }
        pen.stroke(Pen.rectangle(frame.x(), frame.y(), frame.width(), frame.height()), INK, 0.5);
        corner(new MapWindow.Spot(0, frame.height()), Pen.Align.LEFT, frame.x(), frame.top() + AWAY);
        corner(new MapWindow.Spot(frame.width(), 0), Pen.Align.RIGHT, frame.right(), frame.y() - AWAY - NUMBER.size());
    }

    private void number(GridLine line, double x, double y) throws IOException {
        pen.write(lettering.figures(text(line), NUMBER), NUMBER, Pen.Align.MIDDLE, x, y);
    }

    private void corner(MapWindow.Spot spot, Pen.Align align, double x, double y) throws IOException {
        var at = sheet.window().position(spot);
        String text = String.format(Locale.ROOT, "%.4f, %.4f", at.latitude(), at.longitude());
        pen.write(lettering.figures(text, NUMBER), NUMBER, align, x, y);
    }

    private static String text(GridLine line) {
        return String.format(Locale.ROOT, "%,d", line.metres()).replace(',', '\u00a0');
    }
}
