package org.furrow.web.map;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;
import org.furrow.web.shell.Assets;
import org.furrow.web.tiles.FollowedTileSet;
import org.furrow.web.tiles.LayerIndex;
import org.furrow.web.tiles.LayerSpec;
import org.furrow.web.tiles.TileFeature;
import org.furrow.web.tiles.TileSet;
import org.furrow.web.tiles.TileSetSource;

/// The world below the register: land, lakes, rivers, borders and names of Natural Earth.
///
/// The build makes it from npm packages into one compact file; `basemap.mjs` describes its format. Read on first use.
public final class Basemap {

    /// The name of its tile set.
    public static final String NAME = "basemap";

    private static final String FILE = "basemap.bin";
    private static final double STEPS = 10_000;

    private final DataInputStream in;

    private Basemap(DataInputStream in) {
        this.in = in;
    }

    /// The base map, read when the first tile is asked for.
    public static TileSetSource source() {
        String version = Assets.version(FILE);
        return new FollowedTileSet(() -> version, _ -> new TileSet(NAME, version, read()));
    }

    private static List<LayerIndex> read() {
        InputStream file = Basemap.class.getResourceAsStream(FILE);
        if (file == null) {
            throw new IllegalStateException(
                    "The base map is missing. Maybe the build step of the web module was left out.");
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(file, 1 << 16))) {
            return new Basemap(in).layers();
        } catch (IOException broken) {
            throw new UncheckedIOException("The base map cannot be read", broken);
        }
    }

    private List<LayerIndex> layers() throws IOException {
        int count = number();
        List<LayerIndex> layers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            LayerSpec spec = new LayerSpec(text(), List.of(), texts(number()));
            List<TileFeature> features = features(number(), spec.details().size());
            layers.add(LayerIndex.read(spec, (Consumer<TileFeature> sink) -> features.forEach(sink)));
        }
        return layers;
    }

    private List<TileFeature> features(int count, int attributes) throws IOException {
        List<TileFeature> features = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Sketch.Kind kind = kind(number());
            List<String> values = texts(attributes);
            features.add(new TileFeature(values, new Sketch(kind, parts(number()))));
        }
        return features;
    }

    private static Sketch.Kind kind(int number) {
        return switch (number) {
            case 1 -> Sketch.Kind.POINT;
            case 2 -> Sketch.Kind.LINE;
            case 3 -> Sketch.Kind.POLYGON;
            default -> throw new IllegalStateException("The base map has no kind " + number);
        };
    }

    private List<Sketch.Part> parts(int count) throws IOException {
        List<Sketch.Part> parts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int rings = number();
            List<Ring> part = new ArrayList<>(rings);
            for (int ring = 0; ring < rings; ring++) {
                part.add(ring(number()));
            }
            parts.add(new Sketch.Part(part));
        }
        return parts;
    }

    private Ring ring(int points) throws IOException {
        double[] xy = new double[2 * points];
        int x = 0;
        int y = 0;
        for (int i = 0; i < points; i++) {
            x += signed();
            y += signed();
            xy[2 * i] = x / STEPS;
            xy[2 * i + 1] = y / STEPS;
        }
        return Ring.of(xy);
    }

    private List<String> texts(int count) throws IOException {
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text());
        }
        return texts;
    }

    private String text() throws IOException {
        return new String(in.readNBytes(number()), StandardCharsets.UTF_8);
    }

    private int signed() throws IOException {
        int zigzag = number();
        return (zigzag >>> 1) ^ -(zigzag & 1);
    }

    private int number() throws IOException {
        int number = 0;
        int shift = 0;
        int part;
        do {
            part = in.readUnsignedByte();
            number |= (part & 0x7F) << shift;
            shift += 7;
        } while (part > 0x7F);
        return number;
    }
}
