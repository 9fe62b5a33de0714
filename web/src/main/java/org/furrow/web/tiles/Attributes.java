package org.furrow.web.tiles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The attribute values of all features of a layer, each different value held once and encoded already.
final class Attributes {

    /// Stands for a value that is missing.
    static final int NONE = -1;

    private static final int STRING_VALUE = 1;

    private final int width;
    private final int[] values;
    private final int[] groups;
    private final byte[] encoded;
    private final int[] starts;

    private Attributes(Builder builder, int width) {
        this.width = width;
        this.values = Arrays.copyOf(builder.values, builder.features * width);
        this.groups = Arrays.copyOf(builder.groups, builder.features);
        this.encoded = builder.pool.toArray();
        this.starts = builder.starts.stream().mapToInt(Integer::intValue).toArray();
    }

    /// The number of the feature's value for that attribute, or [#NONE].
    int value(int feature, int attribute) {
        return values[feature * width + attribute];
    }

    /// Equal for features that agree in all grouping attributes.
    int group(int feature) {
        return groups[feature];
    }

    void writeValue(int value, WireWriter wire, int field) {
        wire.bytes(field, encoded, starts[value], starts[value + 1]);
    }

    /// Collects the values feature by feature.
    static final class Builder {

        private final LayerSpec spec;
        private final Map<String, Integer> known = new HashMap<>();
        private final Map<List<Integer>, Integer> knownGroups = new HashMap<>();
        private final List<Integer> starts = new ArrayList<>(List.of(0));
        private final WireWriter pool = new WireWriter(1 << 16);
        private int[] values = new int[1 << 10];
        private int[] groups = new int[1 << 10];
        private int features;

        Builder(LayerSpec spec) {
            this.spec = spec;
        }

        void add(List<String> words) {
            if (words.size() != spec.size()) {
                throw new IllegalArgumentException("Layer " + spec.name() + " takes the values " + spec.attributes()
                        + " but a feature brought " + words);
            }
            List<Integer> numbers = new ArrayList<>(words.size());
            for (String word : words) {
                numbers.add(word.isEmpty() ? Integer.valueOf(NONE) : known.computeIfAbsent(word, this::encode));
            }
            put(numbers);
        }

        Attributes build() {
            return new Attributes(this, spec.size());
        }

        private void put(List<Integer> numbers) {
            int at = features * spec.size();
            if (at + spec.size() > values.length) {
                values = Arrays.copyOf(values, 2 * values.length + spec.size());
            }
            for (int i = 0; i < spec.size(); i++) {
                values[at + i] = numbers.get(i);
            }
            if (features == groups.length) {
                groups = Arrays.copyOf(groups, 2 * features);
            }
            List<Integer> group = List.copyOf(numbers.subList(0, spec.grouping().size()));
            groups[features++] = knownGroups.computeIfAbsent(group, _ -> knownGroups.size());
        }

        private Integer encode(String word) {
            pool.string(STRING_VALUE, word);
            starts.add(pool.length());
            return starts.size() - 2;
        }
    }
}
