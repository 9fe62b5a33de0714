package org.furrow.domain.cleaning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.domain.cleaning.Surroundings.Settlement.Origin;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Sketch;

/// An invented country in the open South Atlantic: 26° to 22° W, 38° to 34° S, with two districts and two settlements.
///
/// Gannet fills its western half and Petrel its eastern one. Shoal Bay is loaded, at 25° W 36° S; Cape
/// Road is in the gazetteer only, at 25° W 37° S.
record SeaPlaces() implements Surroundings {

    static final Footprint GANNET = box(-26, -38, -24, -34);
    static final Footprint PETREL = box(-24, -38, -22, -34);

    private static final List<District> DISTRICTS =
            List.of(new District("D1", "Gannet", "West", GANNET), new District("D2", "Petrel", "East", PETREL));
    private static final Settlement SHOAL_BAY = new Settlement("Shoal Bay", new Position(-25, -36), Origin.LOADED);
    private static final Settlement CAPE_ROAD = new Settlement("Cape Road", new Position(-25, -37), Origin.GAZETTEER);

    static Footprint box(double west, double south, double east, double north) {
        return Footprint.of(Sketch.polygon(west, south, east, south, east, north, west, north, west, south));
    }

    @Override
    public boolean knowsCountry() {
        return true;
    }

    @Override
    public boolean isInCountry(Position position) {
        return GANNET.contains(position) || PETREL.contains(position);
    }

    @Override
    public boolean knowsDistricts() {
        return true;
    }

    @Override
    public Optional<District> findDistrict(String province, String nameOrCode) {
        return DISTRICTS.stream()
                .filter(each ->
                        each.name().equalsIgnoreCase(nameOrCode) || each.code().equals(nameOrCode))
                .findFirst();
    }

    @Override
    public Optional<District> findDistrictAt(Position position) {
        return DISTRICTS.stream()
                .filter(each -> each.footprint().contains(position))
                .findFirst();
    }

    @Override
    public Optional<String> findNearestSpelling(String district) {
        return Spelling.nearest(district, DISTRICTS.stream().map(District::name).toList());
    }

    @Override
    public List<Settlement> listSettlementsNear(Position position, double metres) {
        return Stream.of(SHOAL_BAY, CAPE_ROAD)
                .filter(each -> each.centre().metresTo(position) <= metres)
                .toList();
    }

    @Override
    public boolean knowsHazards() {
        return true;
    }

    @Override
    public boolean hasHazard(String reference) {
        return "HA-1".equals(reference);
    }
}
