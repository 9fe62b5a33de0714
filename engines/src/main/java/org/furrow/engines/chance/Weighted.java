package org.furrow.engines.chance;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Values of which some are likelier than others.
///
/// @param values one or more
/// @param weights one for each value, 0 or more; they need not sum to 1
public record Weighted<T>(List<T> values, List<Double> weights) {

    public Weighted {
        values = List.copyOf(values);
        weights = List.copyOf(weights);
        if (values.size() != weights.size()) {
            throw new IllegalArgumentException(values.size() + " values need as many weights, not " + weights.size());
        }
    }

    /// A single value, to which [#or(Object, double)] adds.
    public static <T> Weighted<T> of(T value, double weight) {
        return new Weighted<>(List.of(value), List.of(weight));
    }

    /// These values and one more.
    public Weighted<T> or(T value, double weight) {
        List<T> moreValues = new ArrayList<>(values);
        List<Double> moreWeights = new ArrayList<>(weights);
        moreValues.add(value);
        moreWeights.add(weight);
        return new Weighted<>(moreValues, moreWeights);
    }

    /// One value.
    public T draw(RandomGenerator random) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double rest = random.nextDouble() * total;
        for (int i = 0; i < values.size() - 1; i++) {
            rest -= weights.get(i);
            if (rest < 0) {
                return values.get(i);
            }
        }
        return values.getLast();
    }
}
