package org.furrow.engines.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.furrow.domain.ground.Position;
import org.furrow.domain.hazard.Contamination;
import org.furrow.engines.chance.Chance;
import org.furrow.engines.chance.NegativeBinomial;
import org.furrow.engines.chance.Weighted;
import org.furrow.engines.sample.Deed.AccidentHappened;

/// The accidents of one district: few, and piled up in few districts and years. They name no person.
final class Accidents {

    private static final double MEAN = 2.86;
    private static final double K = 0.074;
    private static final double USUAL_SIZE = 12_000;
    private static final double KILLED = 0.28;
    private static final Weighted<Integer> VICTIMS =
            Weighted.of(1, 0.68).or(2, 0.17).or(3, 0.065).or(4, 0.085);

    private final District district;
    private final Staff staff;
    private final Chance chance;
    private final List<Deed> deeds = new ArrayList<>();

    Accidents(District district, Staff staff, Chance chance) {
        this.district = district;
        this.staff = staff;
        this.chance = chance;
    }

    /// The accidents of all years, near or in the hazards that are given.
    ///
    /// @param size how many hazards the whole exercise has; the rate grows with its root
    List<Deed> happen(List<Reporting.Entry> hazards, int size) {
        double mean = MEAN * StrictMath.sqrt(size / USUAL_SIZE);
        for (int year = Exercise.FIRST_DAY.getYear(); year <= Exercise.LAST_DAY.getYear(); year++) {
            int count = hazards.isEmpty() ? 0 : new NegativeBinomial(mean, K).draw(chance);
            for (int i = 0; i < count; i++) {
                happen(chance.pick(hazards), year);
            }
        }
        return List.copyOf(deeds);
    }

    private void happen(Reporting.Entry near, int year) {
        Position position = Places.near(near.drawn(), chance);
        LocalDate valid = LocalDate.ofYearDay(year, chance.whole(1, 365));
        LocalDate known = valid.plusDays(chance.happens(0.08) ? chance.whole(70, 290) : chance.whole(1, 30));
        if (known.isAfter(Exercise.LAST_DAY)) {
            return;
        }
        boolean isInside =
                near.drawn().contains(position) && !near.stamp().known().isAfter(known);
        int victims = victims();
        int killed = 0;
        for (int i = 0; i < victims; i++) {
            killed += chance.happens(KILLED) ? 1 : 0;
        }
        deeds.add(new AccidentHappened(
                String.format(Locale.ROOT, "%s-A%04d", district.code(), deeds.size() + 1),
                new Stamp(valid, known, chance.pick(staff.authors()), chance.pick(staff.approvers())),
                district.code(),
                position,
                isInside ? Optional.of(near.hazard().reference()) : Optional.empty(),
                device(near.hazard().contamination()),
                killed,
                victims - killed));
    }

    private Contamination device(List<Contamination> contamination) {
        return chance.happens(0.85) ? chance.pick(contamination) : Contamination.UNKNOWN;
    }

    private int victims() {
        int victims = VICTIMS.draw(chance);
        while (victims >= 4 && victims < 15 && chance.happens(0.45)) {
            victims++;
        }
        return victims;
    }
}
