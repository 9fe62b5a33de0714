package org.furrow.exchange.sheet;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.furrow.domain.ground.MapWindow;
import org.furrow.domain.ground.Place;
import org.furrow.domain.ground.PlaceRecorded;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;

/// What lies inside the frame: the country's own ground, what the register knows above it, and their names.
final class MapDrawing {

    private static final Lettering.Look LABEL = new Lettering.Look(2.3, true);
    private static final Lettering.Look NAME = new Lettering.Look(2.3, false);
    private static final double EDGE_MM = 0.4;
    private static final double DOT_MM = 1;
    private static final double SIGN_MM = 3.4;
    private static final double SIGN_UNITS = 16;

    private final Sheet sheet;
    private final Pen pen;
    private final Lettering lettering;
    private final SheetLayout.Box frame;
    private final List<Rectangle2D> written = new ArrayList<>();

    MapDrawing(Sheet sheet, Pen pen, Lettering lettering) {
        this.sheet = sheet;
        this.pen = pen;
        this.lettering = lettering;
        frame = sheet.layout().map();
    }

    void draw() throws IOException {
        pen.clip(frame);
        for (Place place : sheet.ground()) {
            ground(place);
        }
        for (Sheet.Feature feature : sheet.features()) {
            draw(feature);
        }
        for (Sheet.Feature feature : sheet.features()) {
            label(feature);
        }
        for (Place place : sheet.ground()) {
            if (place.kind() == PlaceRecorded.Kind.SETTLEMENT
                    && place.position().isPresent()) {
                name(place.position().get(), place.name(), NAME);
            }
        }
        pen.unclip();
    }

    private void ground(Place place) throws IOException {
        Path2D path = new Path2D.Double();
        place.footprint().ifPresent(shape -> add(shape.toSketch(), path));
        place.lines().ifPresent(shape -> add(shape, path));
        switch (place.kind()) {
            case COUNTRY -> pen.stroke(path, "#6a7f86", 0.35);
            case PROVINCE -> {}
            case DISTRICT -> pen.stroke(path, "#8f887a", 0.2, 2, 1);
            case FARMLAND -> pen.fill(path, "#8fa06a", 0.14);
            case RIVER -> pen.stroke(path, "#6f9fb4", 0.35);
            case ROAD -> pen.stroke(path, "#8d8577", 0.35);
            case SETTLEMENT -> {
                if (place.position().isPresent()) {
                    circle(place.position().get(), 0.6, "#535b56", 0);
                }
            }
        }
    }

    private void draw(Sheet.Feature feature) throws IOException {
        switch (feature) {
            case Sheet.Surface surface -> {
                Path2D path = new Path2D.Double();
                add(surface.footprint().toSketch(), path);
                surface(path, surface.style());
            }
            case Sheet.Sign sign -> sign(pen, sign.style(), spot(sign.place()));
        }
    }

    private void surface(Path2D path, SheetStyle style) throws IOException {
        paint(pen, path, style);
        pen.stroke(path, style.colour(), EDGE_MM);
    }

    /// Fills a surface, on the map and in the legend alike.
    static void paint(Pen pen, Path2D path, SheetStyle style) throws IOException {
        if (style.opacity() > 0) {
            pen.fill(path, style.colour(), style.opacity());
        }
        pen.hatch(path, style);
    }

    /// Draws a point, on the map and in the legend alike.
    static void sign(Pen pen, SheetStyle style, MapWindow.Spot at) throws IOException {
        if (style.pattern().isEmpty()) {
            Path2D dot =
                    new Path2D.Double(new Ellipse2D.Double(at.x() - DOT_MM, at.y() - DOT_MM, 2 * DOT_MM, 2 * DOT_MM));
            pen.fill(dot, "#ffffff", 1);
            pen.fill(dot, style.colour(), style.opacity());
            pen.stroke(dot, style.colour(), EDGE_MM);
            return;
        }
        double step = SIGN_MM / SIGN_UNITS;
        Path2D shape = SvgPath.read(style.pattern());
        shape.transform(new AffineTransform(step, 0, 0, -step, at.x() - SIGN_MM / 2, at.y() + SIGN_MM / 2));
        pen.stroke(shape, "#ffffff", 2 * EDGE_MM);
        pen.fill(shape, style.colour(), 1);
    }

    private void circle(Position place, double radius, String colour, double opacity) throws IOException {
        MapWindow.Spot at = spot(place);
        Path2D dot = new Path2D.Double(new Ellipse2D.Double(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius));
        pen.fill(dot, "#ffffff", 1 - opacity);
        pen.stroke(dot, colour, 0.25);
    }

    private void label(Sheet.Feature feature) throws IOException {
        switch (feature) {
            case Sheet.Surface surface -> {
                if (!surface.label().isEmpty()) {
                    name(surface.footprint().inside(), surface.label(), LABEL);
                }
            }
            case Sheet.Sign sign -> {
                if (!sign.label().isEmpty()) {
                    name(sign.place(), sign.label(), LABEL);
                }
            }
        }
    }

    /// Writes a name above its place, unless it would cover another one or reach beyond the frame.
    private void name(Position place, String text, Lettering.Look look) throws IOException {
        MapWindow.Spot at = spot(place);
        Lettering.Line line = lettering.line(text, look);
        double x = at.x() - line.width() / 2;
        double y = at.y() + 1.4;
        Rectangle2D box = new Rectangle2D.Double(x, y, line.width(), look.size());
        boolean isInside =
                x >= frame.x() && x + line.width() <= frame.right() && y >= frame.y() && y + look.size() <= frame.top();
        if (isInside && written.stream().noneMatch(box::intersects)) {
            pen.writeOnMap(line, look, Pen.Align.LEFT, x, y);
            written.add(box);
        }
    }

    private void add(Sketch sketch, Path2D path) {
        for (Sketch.Part part : sketch.parts()) {
            for (Ring ring : part.rings()) {
                add(ring, path, sketch.kind() == Sketch.Kind.POLYGON);
            }
        }
    }

    private void add(Ring ring, Path2D path, boolean isClosed) {
        for (int i = 0; i < ring.size(); i++) {
            MapWindow.Spot at = sheet.window().spot(ring.x(i), ring.y(i));
            if (i == 0) {
                path.moveTo(frame.x() + at.x(), frame.y() + at.y());
            } else {
                path.lineTo(frame.x() + at.x(), frame.y() + at.y());
            }
        }
        if (isClosed && ring.size() > 0) {
            path.closePath();
        }
    }

    private MapWindow.Spot spot(Position place) {
        MapWindow.Spot at = sheet.window().spot(place);
        return new MapWindow.Spot(frame.x() + at.x(), frame.y() + at.y());
    }
}
