package org.furrow.web.tiles;

import org.furrow.domain.ground.Sketch;
import org.furrow.web.tiles.LayerWriter.DrawnAs;
import org.furrow.web.tiles.PackedTree.Box;

/// Draws one layer into one tile.
///
/// An area of a pixel or more is drawn in its true shape. A smaller one is drawn as the pixel it lies in; areas of one
/// group in one pixel are drawn once, with their count. From [CornerRanks#LAST_ZOOM] on everything has its true shape,
/// because maps show those tiles enlarged.
final class TileDrawing {

    private final LayerIndex layer;
    private final TileWindow window;
    private final Box box;
    private final RectangleClip clip;
    private final LayerWriter writer;
    private final GeometryCommands commands = new GeometryCommands();
    private final Points points = new Points();
    private final Points steps = new Points();
    private final PixelCells cells = new PixelCells();
    private final double smallestArea;

    TileDrawing(LayerIndex layer, TileWindow window) {
        this.layer = layer;
        this.window = window;
        this.box = window.box();
        this.clip = window.clip();
        this.writer = new LayerWriter(layer);
        double pixel = (double) TileWindow.PIXEL * (1 << window.shift());
        this.smallestArea = window.zoom() >= CornerRanks.LAST_ZOOM ? 0 : pixel * pixel;
    }

    /// Draws the layer and says whether there was anything to draw.
    boolean drawInto(WireWriter tile) {
        layer.tree().search(box, this::draw);
        for (int cell = 0; cell < cells.size(); cell++) {
            drawCell(cell);
        }
        if (writer.isEmpty()) {
            return false;
        }
        writer.writeTo(tile);
        return true;
    }

    private void draw(int feature) {
        switch (layer.outlines().kind(feature)) {
            case POINT -> drawPoint(feature);
            case LINE -> drawLine(feature);
            case POLYGON -> {
                if (layer.outlines().area(feature) < smallestArea) {
                    gather(feature);
                } else {
                    drawPolygon(feature);
                }
            }
        }
    }

    private void drawPolygon(int feature) {
        boolean inside = box.holds(layer.tree().box(feature));
        boolean collapsed = false;
        boolean outerDrawn = false;
        commands.clear();
        int end = layer.outlines().firstPath(feature + 1);
        for (int path = layer.outlines().firstPath(feature); path < end; path++) {
            if (!layer.outlines().isHole(path)) {
                outerDrawn = drawOuter(path, inside);
                collapsed |= !outerDrawn && points.size() > 0;
            } else if (outerDrawn) {
                load(path, inside, window.zoom());
                outerDrawn = commands.hole(steps);
            }
        }
        if (!commands.isEmpty()) {
            writer.single(feature, DrawnAs.POLYGON, commands);
        } else if (collapsed) {
            gather(feature);
        }
    }

    /// Draws the ring with the corners that the zoom needs; where those leave nothing of it, because it is long and
    /// thin, with all its corners. Says whether there was anything to draw.
    private boolean drawOuter(int path, boolean inside) {
        load(path, inside, window.zoom());
        if (commands.outerRing(steps)) {
            return true;
        }
        if (points.size() > 0 && window.zoom() < CornerRanks.LAST_ZOOM) {
            load(path, inside, CornerRanks.LAST_ZOOM);
            return commands.outerRing(steps);
        }
        return false;
    }

    private void load(int path, boolean inside, int rank) {
        layer.outlines().copy(path, rank, window, points);
        if (!inside) {
            clip.ring(points);
        }
        toSteps(points);
        steps.open();
    }

    private void drawLine(int feature) {
        commands.clear();
        int end = layer.outlines().firstPath(feature + 1);
        for (int path = layer.outlines().firstPath(feature); path < end; path++) {
            layer.outlines().copy(path, window.zoom(), window, points);
            clip.line(points, piece -> {
                toSteps(piece);
                commands.line(steps);
            });
        }
        if (!commands.isEmpty()) {
            writer.single(feature, DrawnAs.LINE, commands);
        }
    }

    private void drawPoint(int feature) {
        if (window.zoom() < CornerRanks.LAST_ZOOM) {
            gather(feature);
            return;
        }
        int path = layer.outlines().firstPath(feature);
        int x = stepX(layer.outlines().x(path));
        int y = stepY(layer.outlines().y(path));
        if (x >= 0 && y >= 0 && x < TileWindow.EXTENT && y < TileWindow.EXTENT) {
            commands.clear();
            commands.point(x, y);
            writer.single(feature, DrawnAs.POINT, commands);
        }
    }

    private void gather(int feature) {
        Box around = layer.tree().box(feature);
        int group = layer.attributes().group(feature);
        cells.add(feature, group, stepX(around.middleX()), stepY(around.middleY()));
    }

    private void drawCell(int cell) {
        int feature = cells.feature(cell);
        boolean isPoint = layer.outlines().kind(feature) == Sketch.Kind.POINT;
        commands.clear();
        if (isPoint) {
            commands.point(cells.west(cell) + TileWindow.PIXEL / 2, cells.north(cell) + TileWindow.PIXEL / 2);
        } else {
            commands.outerRing(pixel(cells.west(cell), cells.north(cell)));
        }
        DrawnAs type = isPoint ? DrawnAs.POINT : DrawnAs.POLYGON;
        if (cells.count(cell) == 1) {
            writer.single(feature, type, commands);
        } else {
            writer.merged(feature, cells.count(cell), type, commands);
        }
    }

    private Points pixel(int west, int north) {
        steps.clear();
        steps.add(west, north);
        steps.add(west + TileWindow.PIXEL, north);
        steps.add(west + TileWindow.PIXEL, north + TileWindow.PIXEL);
        steps.add(west, north + TileWindow.PIXEL);
        return steps;
    }

    private void toSteps(Points units) {
        steps.clear();
        for (int i = 0; i < units.size(); i++) {
            steps.addUnlessSame(window.step(units.x(i)), window.step(units.y(i)));
        }
    }

    private int stepX(int worldX) {
        return (worldX - window.west()) >> window.shift();
    }

    private int stepY(int worldY) {
        return (worldY - window.north()) >> window.shift();
    }
}
