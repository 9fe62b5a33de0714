package org.furrow.engines.sample;

import java.util.List;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;

/// An island state in the open South Atlantic that exists in exercises only.
///
/// @param name its invented name
/// @param code the first letters of all its codes, assigned to no country (ISO 3166 leaves it to users)
/// @param land the island and its islets
/// @param provinces in the order of their codes
/// @param districts in the order of their codes
/// @param rivers the longest catchments first
/// @param roads main roads first
/// @param villages the largest first
/// @param farmlands the fields round the villages
/// @param frontLines former confrontation lines, which most hazards lie along
/// @param bridges where roads cross rivers
public record Country(
        String name,
        String code,
        Footprint land,
        List<Province> provinces,
        List<District> districts,
        List<River> rivers,
        List<Road> roads,
        List<Village> villages,
        List<Farmland> farmlands,
        List<Course> frontLines,
        List<Position> bridges) {

    public Country {
        provinces = List.copyOf(provinces);
        districts = List.copyOf(districts);
        rivers = List.copyOf(rivers);
        roads = List.copyOf(roads);
        villages = List.copyOf(villages);
        farmlands = List.copyOf(farmlands);
        frontLines = List.copyOf(frontLines);
        bridges = List.copyOf(bridges);
    }

    /// The country that grows from the seed: same seed, same country.
    public static Country of(long seed) {
        return Creation.of(seed);
    }
}
