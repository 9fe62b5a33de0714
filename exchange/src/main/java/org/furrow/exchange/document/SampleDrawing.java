package org.furrow.exchange.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;

/// Drawings for exercises: what somebody might have sketched of a hazard, with the word SAMPLE across.
///
/// They are drawn with strokes only, so that a machine without any font draws them, too.
public final class SampleDrawing {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 720;
    private static final double MARGIN = 90;
    private static final Color PAPER = new Color(0xfb, 0xf8, 0xf0);
    private static final Color LINES = new Color(0xe4, 0xdc, 0xc8);
    private static final Color INK = new Color(0x30, 0x38, 0x40);
    private static final Color RED = new Color(0xb0, 0x24, 0x1c);
    private static final Color GROUND = new Color(0x9a, 0xa0, 0x72);
    private static final Color SKY = new Color(0xc9, 0xd8, 0xe2);

    /// The letters S, A, M, P, L, E on a field of 4 × 6, as lines from point to point.
    private static final String[] WORD = {
        "4,5 3,6 1,6 0,5 0,4 1,3 3,3 4,2 4,1 3,0 1,0 0,1",
        "0,0 2,6 4,0 3,2 1,2",
        "0,0 0,6 2,3 4,6 4,0",
        "0,0 0,6 3,6 4,5 4,4 3,3 0,3",
        "0,6 0,0 4,0",
        "4,6 0,6 0,3 3,3 0,3 0,0 4,0"
    };

    private SampleDrawing() {}

    /// A sketch map of a footprint, as PNG.
    public static byte[] sketch(Footprint footprint) {
        BufferedImage paper = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(paper);
        squares(pen);
        pen.setColor(RED);
        pen.setStroke(new BasicStroke(4));
        Path2D outline = outline(footprint);
        pen.draw(outline);
        hatch(pen, outline);
        arrow(pen);
        word(pen);
        pen.dispose();
        return png(paper);
    }

    /// What stands in for a photo of ground, as JPEG without any marks of a camera.
    public static byte[] ground(long seed) {
        BufferedImage paper = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(paper);
        pen.setColor(SKY);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        int hills = HEIGHT / 3;
        for (int step = 0; step < 6; step++) {
            pen.setColor(shade(GROUND, 1.1 - step * 0.11));
            Path2D hill = new Path2D.Double();
            hill.moveTo(0, HEIGHT);
            for (int x = 0; x <= WIDTH; x += 8) {
                hill.lineTo(x, hills + step * 70 + 22 * Math.sin((x + seed * 97.0 * (step + 1)) / (70.0 + step * 31)));
            }
            hill.lineTo(WIDTH, HEIGHT);
            hill.closePath();
            pen.fill(hill);
        }
        word(pen);
        pen.dispose();
        try {
            return Picture.jpeg(paper);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A drawing cannot be written", impossible);
        }
    }

    private static Color shade(Color color, double by) {
        return new Color((int) Math.min(255, color.getRed() * by), (int) Math.min(255, color.getGreen() * by), (int)
                Math.min(255, color.getBlue() * by));
    }

    private static Graphics2D pen(BufferedImage paper) {
        Graphics2D pen = paper.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(PAPER);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        return pen;
    }

    private static void squares(Graphics2D pen) {
        pen.setColor(LINES);
        for (int x = 0; x < WIDTH; x += 40) {
            pen.drawLine(x, 0, x, HEIGHT);
        }
        for (int y = 0; y < HEIGHT; y += 40) {
            pen.drawLine(0, y, WIDTH, y);
        }
    }

    private static Path2D outline(Footprint footprint) {
        Bounds bounds = footprint.bounds();
        double flat = Math.cos(Math.toRadians((bounds.south() + bounds.north()) / 2));
        double scale = Math.min(
                (WIDTH - 2 * MARGIN) / ((bounds.east() - bounds.west()) * flat),
                (HEIGHT - 2 * MARGIN) / (bounds.north() - bounds.south()));
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (Sketch.Part part : footprint.toSketch().parts()) {
            for (Ring ring : part.rings()) {
                for (int i = 0; i < ring.size(); i++) {
                    double x = WIDTH / 2.0 + (ring.x(i) - (bounds.west() + bounds.east()) / 2) * flat * scale;
                    double y = HEIGHT / 2.0 - (ring.y(i) - (bounds.south() + bounds.north()) / 2) * scale;
                    if (i == 0) {
                        path.moveTo(x, y);
                    } else {
                        path.lineTo(x, y);
                    }
                }
                path.closePath();
            }
        }
        return path;
    }

    private static void hatch(Graphics2D pen, Path2D outline) {
        pen.setClip(outline);
        pen.setStroke(new BasicStroke(1.5f));
        for (int x = -HEIGHT; x < WIDTH; x += 26) {
            pen.drawLine(x, HEIGHT, x + HEIGHT, 0);
        }
        pen.setClip(null);
    }

    private static void arrow(Graphics2D pen) {
        pen.setColor(INK);
        pen.setStroke(new BasicStroke(4));
        pen.drawLine(60, 130, 60, 40);
        pen.drawLine(60, 40, 46, 66);
        pen.drawLine(60, 40, 74, 66);
    }

    private static void word(Graphics2D pen) {
        pen.setColor(new Color(INK.getRed(), INK.getGreen(), INK.getBlue(), 150));
        pen.setStroke(new BasicStroke(9, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int letter = 0; letter < WORD.length; letter++) {
            Path2D path = new Path2D.Double();
            for (String point : WORD[letter].split(" ", -1)) {
                double x = 220 + letter * 92 + Character.digit(point.charAt(0), 10) * 14;
                double y = HEIGHT - 50 - Character.digit(point.charAt(2), 10) * 14;
                if (path.getCurrentPoint() == null) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            pen.draw(path);
        }
    }

    private static byte[] png(BufferedImage paper) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(paper, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A drawing cannot be written", impossible);
        }
        return bytes.toByteArray();
    }
}
