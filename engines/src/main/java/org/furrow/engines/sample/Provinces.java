package org.furrow.engines.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.furrow.domain.ground.Footprint;

/// Groups districts into compact provinces, and gives both their codes and names.
final class Provinces {

    private static final int COLUMNS = 3;
    private static final int ROWS = 2;

    private final String country;
    private final NameGrammar names;

    Provinces(String country, NameGrammar names) {
        this.country = country;
        this.names = names;
    }

    /// The districts with codes, in the order of their codes: three bands from west to east, each cut in two.
    List<District> group(List<Footprint> surfaces) {
        List<District> districts = new ArrayList<>();
        int province = 0;
        for (List<Footprint> band : cut(surfaces, COLUMNS, Comparator.comparingDouble(Provinces::longitude))) {
            for (List<Footprint> part : cut(band, ROWS, Comparator.comparingDouble(Provinces::latitude))) {
                String code = String.format(Locale.ROOT, "%s-%02d", country, ++province);
                for (int i = 0; i < part.size(); i++) {
                    String own = String.format(Locale.ROOT, "%s-%02d", code, i + 1);
                    districts.add(new District(own, names.district(), code, part.get(i)));
                }
            }
        }
        return districts;
    }

    /// The provinces of those districts, in the order of their codes.
    static List<Province> of(List<District> districts, NameGrammar names) {
        Map<String, List<Footprint>> parts = new LinkedHashMap<>();
        for (District district : districts) {
            parts.computeIfAbsent(district.province(), code -> new ArrayList<>())
                    .add(district.footprint());
        }
        List<Province> provinces = new ArrayList<>();
        parts.forEach(
                (code, surfaces) -> provinces.add(new Province(code, names.province(), Footprint.union(surfaces))));
        return provinces;
    }

    private static List<List<Footprint>> cut(List<Footprint> surfaces, int count, Comparator<Footprint> order) {
        List<Footprint> sorted = surfaces.stream().sorted(order).toList();
        List<List<Footprint>> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(sorted.subList(i * sorted.size() / count, (i + 1) * sorted.size() / count));
        }
        return parts;
    }

    private static double longitude(Footprint surface) {
        return surface.inside().longitude();
    }

    private static double latitude(Footprint surface) {
        return surface.inside().latitude();
    }
}
