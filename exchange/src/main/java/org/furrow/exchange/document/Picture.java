package org.furrow.exchange.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.furrow.domain.evidence.DocumentFault;
import org.furrow.domain.evidence.MediaType;

/// Smaller pictures of a picture, drawn anew: the way up that the camera meant, and without anything that it wrote
/// besides.
///
/// How many pixels there are is asked before any is read, for a file of some kilobytes may claim more than fit into
/// memory. Of large pictures only every second, third … pixel is read, and one picture is drawn at a time.
public final class Picture {

    /// More than any camera of a telephone makes by itself.
    static final long MOST_PIXELS = 60_000_000;

    private static final int LONGEST_SIDE = 30_000;
    private static final float QUALITY = 0.7f;
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1, true);

    static {
        ImageIO.setUseCache(false);
    }

    private Picture() {}

    /// What stands against taking a picture; nothing is decoded for it.
    static Optional<DocumentFault> fault(Path file, MediaType type) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader = reader(type);
            try {
                reader.setInput(in, true, true);
                return fault(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) { // the decoders throw whatever a broken file leads to
            return Optional.of(DocumentFault.BROKEN_PICTURE);
        }
    }

    private static Optional<DocumentFault> fault(int width, int height) {
        boolean isTooLarge = width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS;
        return isTooLarge ? Optional.of(DocumentFault.TOO_MANY_PIXELS) : Optional.empty();
    }

    /// The picture as a JPEG whose longer side has at most so many pixels; nothing where it cannot be drawn.
    public static Optional<byte[]> draw(Path file, MediaType type, int pixels) throws IOException {
        if (!type.isDrawn() || fault(file, type).isPresent()) {
            return Optional.empty();
        }
        ONE_AT_A_TIME.acquireUninterruptibly();
        try {
            BufferedImage read = read(file, type, pixels);
            return Optional.of(jpeg(smaller(read, PhotoMarks.read(file).turn(), pixels)));
        } catch (IOException | RuntimeException broken) { // as above; the original can still be fetched
            return Optional.empty();
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    private static BufferedImage read(Path file, MediaType type, int pixels) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader = reader(type);
            try {
                reader.setInput(in, true, true);
                int longer = Math.max(reader.getWidth(0), reader.getHeight(0));
                int step = Math.max(1, longer / (2 * pixels));
                ImageReadParam param = reader.getDefaultReadParam();
                param.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, param);
            } finally {
                reader.dispose();
            }
        }
    }

    /// The decoder of that type and of no other, whatever else the JDK could make of the bytes.
    private static ImageReader reader(MediaType type) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type.code());
        if (!readers.hasNext()) {
            throw new IOException("No decoder for " + type.code());
        }
        return readers.next();
    }

    private static BufferedImage smaller(BufferedImage from, int turn, int pixels) {
        double scale = Math.min(1.0, (double) pixels / Math.max(from.getWidth(), from.getHeight()));
        int width = Math.max(1, (int) Math.round(from.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(from.getHeight() * scale));
        boolean isOnItsSide = turn >= 5;
        BufferedImage to = new BufferedImage(
                isOnItsSide ? height : width, isOnItsSide ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = to.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, to.getWidth(), to.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.transform(turned(turn, width, height));
        pen.drawImage(from, 0, 0, width, height, null);
        pen.dispose();
        return to;
    }

    /// The eight ways up of Exif 2.32, tag Orientation.
    private static AffineTransform turned(int turn, int width, int height) {
        return switch (turn) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    static byte[] jpeg(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
