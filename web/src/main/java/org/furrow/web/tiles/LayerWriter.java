package org.furrow.web.tiles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One layer of a vector tile in the making.
final class LayerWriter {

    /// What a feature is, in the tile's own numbers.
    enum DrawnAs {
        POINT(1),
        LINE(2),
        POLYGON(3);

        private final int code;

        DrawnAs(int code) {
            this.code = code;
        }
    }

    private final LayerIndex layer;
    private final WireWriter features = new WireWriter(1 << 12);
    private final WireWriter tags = new WireWriter(64);
    private final ValueNumbers numbers = new ValueNumbers();
    private final int countKey;
    private boolean hasFeatures;

    LayerWriter(LayerIndex layer) {
        this.layer = layer;
        this.countKey = layer.spec().size();
    }

    /// Writes one feature with all its attributes.
    void single(int feature, DrawnAs type, GeometryCommands geometry) {
        tags.clear();
        tag(feature, layer.spec().size());
        write(feature + 1L, type, geometry);
    }

    /// Writes several features as one: the attributes that they agree in, and how many they are.
    void merged(int anyOfThem, int count, DrawnAs type, GeometryCommands geometry) {
        tags.clear();
        tag(anyOfThem, layer.spec().grouping().size());
        tags.varint(countKey);
        tags.varint(numbers.ofCount(count));
        write(0, type, geometry);
    }

    boolean isEmpty() {
        return !hasFeatures;
    }

    /// Writes the whole layer as field 3 of a tile.
    void writeTo(WireWriter tile) {
        WireWriter wire = new WireWriter(features.length() + 256);
        wire.number(15, 2);
        wire.string(1, layer.spec().name());
        wire.append(features);
        for (String key : keys()) {
            wire.string(3, key);
        }
        numbers.writeTo(wire, layer.attributes());
        wire.number(5, TileWindow.EXTENT);
        tile.message(3, wire);
    }

    private List<String> keys() {
        List<String> keys = new ArrayList<>(layer.spec().attributes());
        keys.add(LayerSpec.COUNT);
        return keys;
    }

    private void tag(int feature, int attributes) {
        for (int i = 0; i < attributes; i++) {
            int value = layer.attributes().value(feature, i);
            if (value != Attributes.NONE) {
                tags.varint(i);
                tags.varint(numbers.of(value));
            }
        }
    }

    private void write(long id, DrawnAs type, GeometryCommands geometry) {
        int commands = geometry.size();
        int size = 2 + field(tags.length()) + field(commands) + (id == 0 ? 0 : 1 + WireWriter.sizeOf(id));
        features.head(2, size);
        if (id != 0) {
            features.number(1, id);
        }
        features.message(2, tags);
        features.number(3, type.code);
        geometry.writeTo(features, 4, commands);
        hasFeatures = true;
    }

    private static int field(int content) {
        return 1 + WireWriter.sizeOf(content) + content;
    }

    /// The numbers that values have within this one tile, in order of first use.
    private static final class ValueNumbers {

        private static final int UINT_VALUE = 5;

        private int[] table = new int[1 << 8];
        private int[] values = new int[1 << 7];
        private int size;

        int of(int value) {
            int slot = slotOf(value);
            if (table[slot] != 0) {
                return table[slot] - 1;
            }
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size] = value;
            table[slot] = ++size;
            int number = size - 1;
            growWhenFull();
            return number;
        }

        /// A count is kept as a negative number, so that it is never taken for a word of the layer.
        int ofCount(int count) {
            return of(-count);
        }

        void writeTo(WireWriter wire, Attributes attributes) {
            for (int i = 0; i < size; i++) {
                if (values[i] >= 0) {
                    attributes.writeValue(values[i], wire, 4);
                } else {
                    wire.head(4, 1 + WireWriter.sizeOf(-values[i]));
                    wire.number(UINT_VALUE, -values[i]);
                }
            }
        }

        private int slotOf(int value) {
            int slot = ((value * 0x9E3779B9) >>> 12) & (table.length - 1);
            while (table[slot] != 0 && values[table[slot] - 1] != value) {
                slot = (slot + 1) & (table.length - 1);
            }
            return slot;
        }

        private void growWhenFull() {
            if (2 * size < table.length) {
                return;
            }
            table = new int[2 * table.length];
            for (int i = 0; i < size; i++) {
                table[slotOf(values[i])] = i + 1;
            }
        }
    }
}
