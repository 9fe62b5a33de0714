package org.furrow.engines.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.furrow.engines.chance.Chance;
import org.furrow.engines.chance.LogNormal;

/// How many hazards each district has: log-normal, more where more of a confrontation line runs, and never more than
/// the district has room for.
final class Spread {

    private static final LogNormal PER_DISTRICT = new LogNormal(0, 1.34);
    private static final double MEAN_M2 = 126_000;
    private static final double FULLEST = 0.22;
    private static final double WHOLE_LAND = 0.12;

    private final Country country;
    private final int size;

    Spread(Country country, int size) {
        this.country = country;
        this.size = size;
    }

    /// What the areas are multiplied by so that all hazards together cover at most an eighth of the land: 1 up to
    /// about 27,000 hazards.
    double areaScale() {
        return Math.min(1, WHOLE_LAND * country.land().area().squareMetres() / (size * MEAN_M2));
    }

    /// The number of hazards of each district, by its code; they sum to the size.
    Map<String, Integer> counts(Surroundings surroundings, Chance chance) {
        List<District> byFront = new ArrayList<>(country.districts());
        byFront.sort(Comparator.comparingDouble(
                (District district) -> -surroundings.of(district.code()).frontMetres()));
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < byFront.size(); i++) {
            weights.add(PER_DISTRICT.draw(chance));
        }
        weights.sort(Comparator.reverseOrder());
        return divided(byFront, weights);
    }

    private Map<String, Integer> divided(List<District> districts, List<Double> weights) {
        double totalWeight = weights.stream().mapToDouble(weight -> weight).sum();
        Map<String, Integer> counts = new TreeMap<>();
        int rest = size;
        for (int i = 0; i < districts.size(); i++) {
            int wanted = (int) Math.round(size * weights.get(i) / totalWeight);
            int count = Math.min(rest, Math.min(wanted, room(districts.get(i))));
            counts.put(districts.get(i).code(), count);
            rest -= count;
        }
        for (int i = 0; rest > 0; i = (i + 1) % districts.size()) {
            District district = districts.get(i);
            int more = Math.min(rest, Math.max(1, size / 200));
            boolean fits = counts.getOrDefault(district.code(), 0) + more <= room(district);
            if (fits) {
                counts.merge(district.code(), more, Integer::sum);
                rest -= more;
            }
        }
        return counts;
    }

    private int room(District district) {
        return (int) (FULLEST * district.footprint().area().squareMetres() / (MEAN_M2 * areaScale()));
    }
}
