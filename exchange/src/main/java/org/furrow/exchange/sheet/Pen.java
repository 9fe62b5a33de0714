package org.furrow.exchange.sheet;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPatternContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/// Draws on a page of PDF in millimetres from its lower left corner.
final class Pen {

    static final double POINTS_PER_MM = 72 / 25.4;

    /// A hatch repeats after sixteen steps, which are so long on paper.
    private static final float TILE = 16;

    /// Tiles reach a little into each other, so that no viewer shows where they meet.
    private static final float SEAM = 0.5f;

    private static final double TILE_MM = 3.2;
    private static final float HATCH_LINE = 1.6f;
    private static final float HALO_MM = 0.55f;

    private final PDPageContentStream out;
    private final PDResources resources;
    private final Lettering lettering;
    private final Map<SheetStyle, COSName> hatches = new HashMap<>();

    /// How a text stands to the place that it is written at.
    enum Align {
        LEFT,
        MIDDLE,
        RIGHT
    }

    Pen(PDPage page, PDPageContentStream out, Lettering lettering) throws IOException {
        this.out = out;
        this.lettering = lettering;
        resources = page.getResources();
        out.transform(Matrix.getScaleInstance((float) POINTS_PER_MM, (float) POINTS_PER_MM));
        out.setLineJoinStyle(1);
    }

    /// Draws only inside the box, until [#unclip()].
    void clip(SheetLayout.Box box) throws IOException {
        out.saveGraphicsState();
        out.addRect((float) box.x(), (float) box.y(), (float) box.width(), (float) box.height());
        out.clip();
    }

    void unclip() throws IOException {
        out.restoreGraphicsState();
    }

    static Path2D rectangle(double x, double y, double width, double height) {
        Path2D.Double path = new Path2D.Double();
        path.append(new java.awt.geom.Rectangle2D.Double(x, y, width, height), false);
        return path;
    }

    static Path2D segment(double x1, double y1, double x2, double y2) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x1, y1);
        path.lineTo(x2, y2);
        return path;
    }

    void fill(Path2D path, String colour, double opacity) throws IOException {
        out.saveGraphicsState();
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant((float) opacity);
        out.setGraphicsStateParameters(state);
        out.setNonStrokingColor(Color.decode(colour));
        add(path);
        out.fillEvenOdd();
        out.restoreGraphicsState();
    }

    /// Fills with the hatch of the style, if it has one.
    void hatch(Path2D path, SheetStyle style) throws IOException {
        if (style.pattern().isEmpty()) {
            return;
        }
        COSName name = hatches.get(style);
        if (name == null) {
            name = resources.add(tile(style));
            hatches.put(style, name);
        }
        out.saveGraphicsState();
        out.setNonStrokingColor(new PDColor(name, new PDPattern(resources)));
        add(path);
        out.fillEvenOdd();
        out.restoreGraphicsState();
    }

    void stroke(Path2D path, String colour, double widthMm, double... dashesMm) throws IOException {
        out.setStrokingColor(Color.decode(colour));
        out.setLineWidth((float) widthMm);
        float[] dashes = new float[dashesMm.length];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = (float) dashesMm[i];
        }
        out.setLineDashPattern(dashes, 0);
        add(path);
        out.stroke();
    }

    /// Writes a line with its foot at that height.
    void write(Lettering.Line line, Lettering.Look look, Align align, double x, double y) throws IOException {
        write(line, look, start(line, align, x), y, RenderingMode.FILL);
    }

    /// The same with a white edge round each letter, for words on a map.
    void writeOnMap(Lettering.Line line, Lettering.Look look, Align align, double x, double y) throws IOException {
        out.setStrokingColor(Color.WHITE);
        out.setLineWidth(HALO_MM);
        out.setLineDashPattern(new float[0], 0);
        write(line, look, start(line, align, x), y, RenderingMode.STROKE);
        write(line, look, start(line, align, x), y, RenderingMode.FILL);
    }

    private static double start(Lettering.Line line, Align align, double x) {
        return switch (align) {
            case LEFT -> x;
            case MIDDLE -> x - line.width() / 2;
            case RIGHT -> x - line.width();
        };
    }

    private void write(Lettering.Line line, Lettering.Look look, double x, double y, RenderingMode mode)
            throws IOException {
        out.beginText();
        out.setNonStrokingColor(Color.decode("#1d2320"));
        out.setRenderingMode(mode);
        out.setFont(lettering.font(look), (float) look.size());
        out.newLineAtOffset((float) x, (float) y);
        out.showText(line.text());
        out.endText();
    }

    private PDTilingPattern tile(SheetStyle style) throws IOException {
        PDTilingPattern pattern = new PDTilingPattern();
        pattern.setPaintType(PDTilingPattern.PAINT_COLORED);
        pattern.setTilingType(PDTilingPattern.TILING_CONSTANT_SPACING);
        pattern.setBBox(new PDRectangle(-SEAM, -SEAM, TILE + 2 * SEAM, TILE + 2 * SEAM));
        pattern.setXStep(TILE);
        pattern.setYStep(TILE);
        pattern.setResources(new PDResources());
        double step = TILE_MM * POINTS_PER_MM / TILE;
        pattern.setMatrix(AffineTransform.getScaleInstance(step, step));
        try (PDPatternContentStream strokes = new PDPatternContentStream(pattern)) {
            strokes.setStrokingColor(Color.decode(style.colour()));
            strokes.setLineWidth(HATCH_LINE);
            strokes.transform(new Matrix(1, 0, 0, -1, 0, TILE));
            new Strokes(strokes::moveTo, strokes::lineTo, strokes::curveTo, strokes::closePath)
                    .add(SvgPath.read(style.pattern()));
            strokes.stroke();
        }
        return pattern;
    }

    private void add(Path2D path) throws IOException {
        new Strokes(out::moveTo, out::lineTo, out::curveTo, out::closePath).add(path);
    }

    /// Where the pieces of a path go.
    private record Strokes(To move, To line, Curve curve, Close close) {

        private interface To {
            void draw(float x, float y) throws IOException;
        }

        private interface Curve {
            void draw(float x1, float y1, float x2, float y2, float x, float y) throws IOException;
        }

        private interface Close {
            void draw() throws IOException;
        }

        void add(Path2D path) throws IOException {
            float[] to = new float[6];
            for (PathIterator pieces = path.getPathIterator(null); !pieces.isDone(); pieces.next()) {
                switch (pieces.currentSegment(to)) {
                    case PathIterator.SEG_MOVETO -> move.draw(to[0], to[1]);
                    case PathIterator.SEG_LINETO -> line.draw(to[0], to[1]);
                    case PathIterator.SEG_CUBICTO -> curve.draw(to[0], to[1], to[2], to[3], to[4], to[5]);
                    case PathIterator.SEG_CLOSE -> close.draw();
                    default -> throw new IllegalStateException("A path of a sheet has lines and cubic curves only");
                }
            }
        }
    }
}
