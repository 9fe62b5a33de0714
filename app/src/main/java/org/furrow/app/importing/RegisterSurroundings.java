package org.furrow.app.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.domain.cleaning.Spelling;
import org.furrow.domain.cleaning.Surroundings;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Place;
import org.furrow.domain.ground.PlaceRecorded;
import org.furrow.domain.ground.Position;
import org.furrow.exchange.gazetteer.Gazetteer;
import org.furrow.store.Session;
import org.furrow.store.ground.PlaceQuery;
import org.furrow.store.hazard.HazardQuery;

/// What the register knows about the ground, for the cleaning rules. Places are read once, hazards when asked for.
///
/// Where the programme has loaded no settlements, those of the gazetteer that comes with Furrow stand in for them. Once
/// it has loaded its own, only these count: its rows take their centres from that list, and a second one by others
/// would flag rows that lie in a village and are placed well.
final class RegisterSurroundings implements Surroundings {

    private final Furrow furrow;
    private final HazardQuery hazards = new HazardQuery();
    private final List<Footprint> country = new ArrayList<>();
    private final List<District> districts = new ArrayList<>();
    private final Map<String, List<District>> byName = new HashMap<>();
    private final SettlementGrid settlements = new SettlementGrid();
    private final boolean hasHazards;

    RegisterSurroundings(Furrow furrow) {
        this.furrow = furrow;
        furrow.register().read(session -> {
            readPlaces(session);
            return country;
        });
        long count = furrow.register()
                .read(session -> hazards.count(session, HazardQuery.Filter.NONE).count());
        hasHazards = count > 0;
    }

    private void readPlaces(Session session) {
        PlaceQuery places = new PlaceQuery();
        places.each(
                session, PlaceRecorded.Kind.COUNTRY, place -> place.footprint().ifPresent(country::add));
        Map<String, String> provinces = new HashMap<>();
        places.each(session, PlaceRecorded.Kind.PROVINCE, place -> provinces.put(place.code(), place.name()));
        places.each(session, PlaceRecorded.Kind.DISTRICT, place -> addDistrict(place, provinces));
        places.each(
                session,
                PlaceRecorded.Kind.SETTLEMENT,
                place -> place.position()
                        .ifPresent(position ->
                                settlements.add(new Settlement(place.name(), position, Settlement.Origin.LOADED))));
    }

    private void addDistrict(Place place, Map<String, String> provinces) {
        place.footprint().ifPresent(footprint -> {
            String province = provinces.getOrDefault(place.parent(), place.parent());
            District district = new District(place.code(), place.name(), province, footprint);
            districts.add(district);
            byName.computeIfAbsent(Spelling.folded(place.name()), _ -> new ArrayList<>())
                    .add(district);
            if (!place.code().isEmpty()) {
                byName.computeIfAbsent(Spelling.folded(place.code()), _ -> new ArrayList<>())
                        .add(district);
            }
        });
    }

    @Override
    public boolean knowsCountry() {
        return !country.isEmpty();
    }

    @Override
    public boolean isInCountry(Position position) {
        return country.stream().anyMatch(footprint -> footprint.contains(position));
    }

    @Override
    public boolean knowsDistricts() {
        return !districts.isEmpty();
    }

    @Override
    public Optional<District> findDistrict(String province, String nameOrCode) {
        List<District> named = byName.getOrDefault(Spelling.folded(nameOrCode), List.of());
        return named.stream()
                .filter(district -> Spelling.folded(district.province()).equals(Spelling.folded(province)))
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    @Override
    public Optional<District> findDistrictAt(Position position) {
        return districts.stream()
                .filter(district -> district.footprint().bounds().contains(position))
                .filter(district -> district.footprint().contains(position))
                .findFirst();
    }

    @Override
    public Optional<String> findNearestSpelling(String district) {
        return Spelling.nearest(district, districts.stream().map(District::name).toList());
    }

    @Override
    public List<Settlement> listSettlementsNear(Position position, double metres) {
        if (settlements.isEmpty()) {
            return listInGazetteer(position, metres);
        }
        return settlements.listNear(position, metres).stream()
                .sorted(Comparator.comparingDouble(
                        settlement -> settlement.centre().metresTo(position)))
                .toList();
    }

    private static List<Settlement> listInGazetteer(Position position, double metres) {
        return Gazetteer.packaged().listNear(position, metres).stream()
                .map(listed -> new Settlement(listed.name(), listed.centre(), Settlement.Origin.GAZETTEER))
                .toList();
    }

    @Override
    public boolean knowsHazards() {
        return hasHazards;
    }

    @Override
    public boolean hasHazard(String reference) {
        return furrow.register()
                .read(session -> !hazards.listByReference(session, reference).isEmpty());
    }
}
