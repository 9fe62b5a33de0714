package org.furrow.domain.cleaning;

import java.util.Optional;
import org.furrow.domain.cleaning.CleanRow.Ground;
import org.furrow.domain.cleaning.Surroundings.District;
import org.furrow.domain.cleaning.Surroundings.Settlement;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;

/// The rules about where the shape lies: country, district, settlement, swapped coordinates and lost signs.
final class PlacementRules {

    private final Examination row;
    private final Surroundings surroundings;
    private final Optional<District> stated;

    private PlacementRules(Examination row, Optional<District> stated) {
        this.row = row;
        this.surroundings = row.surroundings();
        this.stated = stated;
    }

    /// Where the row lies once a turn that the programme accepts was made.
    static Ground examine(Examination row, Ground ground) {
        if (row.subject() == Subject.PLACES) {
            return ground;
        }
        Optional<District> stated = statedDistrict(row, ground);
        return ground.position()
                .map(position -> new PlacementRules(row, stated).placed(ground, position))
                .orElse(ground);
    }

    private static Optional<District> statedDistrict(Examination row, Ground ground) {
        Surroundings surroundings = row.surroundings();
        String district = row.text(Field.DISTRICT);
        if (!surroundings.knowsDistricts() || district.isEmpty()) {
            return Optional.empty();
        }
        Optional<District> known = surroundings.findDistrict(row.text(Field.PROVINCE), district);
        if (known.isPresent()) {
            return known;
        }
        Optional<String> spelling = surroundings.findNearestSpelling(district);
        Finding finding = unknownDistrict(row, ground, spelling);
        if (spelling.isEmpty()) {
            row.tell(finding);
            return Optional.empty();
        }
        if (!row.propose(finding, "the district was read as " + spelling.orElseThrow())) {
            return Optional.empty();
        }
        row.replace(Field.DISTRICT, spelling.orElseThrow());
        return surroundings.findDistrict(row.text(Field.PROVINCE), spelling.orElseThrow());
    }

    private static Finding unknownDistrict(Examination row, Ground ground, Optional<String> spelling) {
        String lies = ground.position()
                .flatMap(row.surroundings()::findDistrictAt)
                .map(found -> "; it lies in " + found.name())
                .orElse("");
        return row.finding(
                CleaningRule.UNKNOWN_DISTRICT,
                Field.DISTRICT,
                "The district " + Wording.shortened(row.text(Field.DISTRICT)) + " is not known" + lies,
                spelling.map(name -> "Read it as " + name).orElse("Load the district, or correct its name"));
    }

    private Ground placed(Ground ground, Position position) {
        boolean isAbroad = surroundings.knowsCountry() && !surroundings.isInCountry(position);
        double outside =
                stated.map(district -> district.footprint().metresTo(position)).orElse(0.0);
        Ground settled = ground;
        if (isAbroad || outside > row.settings().places().borderMetres()) {
            settled = displaced(ground, position, new Displacement(isAbroad, outside));
        }
        if (settled.footprint().isEmpty()) {
            settled.position().ifPresent(this::settlement);
        }
        settled.footprint().ifPresent(this::size);
        return settled;
    }

    /// How a position is out of place.
    private record Displacement(boolean isAbroad, double metresOutsideDistrict) {}

    private Ground displaced(Ground ground, Position position, Displacement by) {
        for (Turn turn : Turn.values()) {
            Optional<Position> turned = turn.of(position).filter(this::fits);
            if (turned.isPresent()) {
                return turned(ground, position, turn);
            }
        }
        row.tell(by.isAbroad() ? abroad(position) : outside(position, by.metresOutsideDistrict()));
        return ground;
    }

    private boolean fits(Position position) {
        boolean isInCountry = !surroundings.knowsCountry() || surroundings.isInCountry(position);
        return isInCountry
                && stated.map(district -> district.footprint().contains(position))
                        .orElse(true);
    }

    private Ground turned(Ground ground, Position position, Turn turn) {
        String target = stated.map(District::name).orElse("the country");
        Finding finding = Examination.finding(
                turn.rule(),
                position.toString(),
                position + " lies outside " + target + ", and inside when you " + turn.proposal(),
                turn.proposal());
        return row.propose(finding, turn.done()) ? Turned.by(turn, ground) : ground;
    }

    private static Finding abroad(Position position) {
        return Examination.finding(
                CleaningRule.OUTSIDE_COUNTRY,
                position.toString(),
                position + " lies outside the country",
                "Correct the coordinates in the file");
    }

    private Finding outside(Position position, double metres) {
        String lies = surroundings
                .findDistrictAt(position)
                .map(found -> " in " + found.name())
                .orElse("");
        return Examination.finding(
                CleaningRule.OUTSIDE_DISTRICT,
                position.toString(),
                position + " lies" + lies + ", " + Wording.distance(metres) + " outside the stated district "
                        + stated.map(District::name).orElse(""),
                "Correct the district or the coordinates");
    }

    private void settlement(Position position) {
        PlaceLimits.Centres limits = row.settings().places().centres();
        surroundings.listSettlementsNear(position, limits.mostMetres()).stream()
                .filter(near -> near.centre().metresTo(position) <= limits.metres(near.origin()))
                .findFirst()
                .map(near -> Examination.finding(
                        CleaningRule.AT_SETTLEMENT_CENTRE,
                        position.toString(),
                        position + isCentre(near, position) + ": the place was probably not known",
                        "Record that only the settlement is known"))
                .ifPresent(row::tell);
    }

    private static String isCentre(Settlement settlement, Position position) {
        return switch (settlement.origin()) {
            case LOADED -> " is the centre of " + settlement.name();
            case GAZETTEER ->
                " lies " + Wording.distance(settlement.centre().metresTo(position))
                        + " from the centre that the gazetteer gives " + settlement.name();
        };
    }

    private void size(Footprint footprint) {
        Optional<District> around = stated.isPresent() ? stated : surroundings.findDistrictAt(footprint.inside());
        around.filter(district -> district.footprint().area().compareTo(footprint.area()) < 0)
                .filter(_ -> row.needsSurface())
                .ifPresent(district -> row.tell(Examination.finding(
                        CleaningRule.LARGER_THAN_DISTRICT,
                        footprint.area().toString(),
                        "The surface of " + footprint.area() + " is larger than the district " + district.name()
                                + " with " + district.footprint().area(),
                        "Look for a corner that is far off, or for a unit or grid that was mixed up")));
    }
}
