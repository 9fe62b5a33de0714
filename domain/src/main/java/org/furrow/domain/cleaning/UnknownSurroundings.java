package org.furrow.domain.cleaning;

import java.util.List;
import java.util.Optional;
import org.furrow.domain.ground.Position;

/// The surroundings of a programme that has loaded nothing yet.
record UnknownSurroundings() implements Surroundings {

    @Override
    public boolean knowsCountry() {
        return false;
    }

    @Override
    public boolean isInCountry(Position position) {
        return true;
    }

    @Override
    public boolean knowsDistricts() {
        return false;
    }

    @Override
    public Optional<District> findDistrict(String province, String nameOrCode) {
        return Optional.empty();
    }

    @Override
    public Optional<District> findDistrictAt(Position position) {
        return Optional.empty();
    }

    @Override
    public Optional<String> findNearestSpelling(String district) {
        return Optional.empty();
    }

    @Override
    public List<Settlement> listSettlementsNear(Position position, double metres) {
        return List.of();
    }

    @Override
    public boolean knowsHazards() {
        return false;
    }

    @Override
    public boolean hasHazard(String reference) {
        return true;
    }
}
