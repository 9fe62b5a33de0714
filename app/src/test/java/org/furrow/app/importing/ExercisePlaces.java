package org.furrow.app.importing;

import java.util.ArrayList;
import java.util.List;
import org.furrow.domain.ground.PlaceRecorded;
import org.furrow.domain.ground.PlaceRecorded.Kind;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.journal.Draft;
import org.furrow.engines.sample.Country;
import org.furrow.engines.sample.District;
import org.furrow.engines.sample.Exercise;
import org.furrow.engines.sample.Province;
import org.furrow.engines.sample.Village;
import org.furrow.store.Register;

/// Records what an import is held against: the exercise's coast, provinces, districts and villages.
final class ExercisePlaces {

    private ExercisePlaces() {}

    static void record(Country country, Register register) {
        List<PlaceRecorded> places = new ArrayList<>();
        places.add(new PlaceRecorded(
                Kind.COUNTRY, country.code(), country.name(), "", country.land().toSketch(), 0));
        for (Province province : country.provinces()) {
            Sketch shape = province.footprint().toSketch();
            places.add(new PlaceRecorded(Kind.PROVINCE, province.code(), province.name(), country.code(), shape, 0));
        }
        for (District district : country.districts()) {
            Sketch shape = district.footprint().toSketch();
            places.add(
                    new PlaceRecorded(Kind.DISTRICT, district.code(), district.name(), district.province(), shape, 0));
        }
        for (Village village : country.villages()) {
            Sketch centre =
                    Sketch.point(village.centre().longitude(), village.centre().latitude());
            places.add(new PlaceRecorded(
                    Kind.SETTLEMENT, "", village.name(), village.district(), centre, village.people()));
        }
        register.append(places.stream()
                .map(place -> Draft.of(register.newId(), Exercise.FIRST_DAY, "tester", place))
                .toList());
    }
}
