package org.furrow.engines.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Contamination;
import org.furrow.engines.chance.Chance;
import org.furrow.engines.chance.Weighted;

/// How the hazards of one district enter the register: when, as what, and with which words.
final class Reporting {

    private static final LocalDate FIRST_REPORT = LocalDate.of(2009, 3, 1);
    private static final double OPENING = 0.62;
    private static final double LATE = 0.04;
    private static final double WITHOUT_BOUNDARY = 0.03;

    private static final Weighted<Classification> CLASSIFICATIONS = Weighted.of(Classification.SUSPECTED, 0.55)
            .or(Classification.CONFIRMED, 0.39)
            .or(Classification.INDICATION, 0.06);

    private static final Weighted<List<Contamination>> CONTAMINATIONS = Weighted.of(
                    List.of(Contamination.AP_MINES), 0.36)
            .or(List.of(Contamination.AP_MINES, Contamination.AV_MINES), 0.14)
            .or(List.of(Contamination.AV_MINES), 0.07)
            .or(List.of(Contamination.OTHER_UXO), 0.13)
            .or(List.of(Contamination.AP_MINES, Contamination.OTHER_UXO), 0.06)
            .or(List.of(Contamination.CLUSTER_REMNANTS), 0.09)
            .or(List.of(Contamination.IMPROVISED_MINES), 0.05)
            .or(List.of(Contamination.ABANDONED), 0.02)
            .or(List.of(Contamination.BOOBY_TRAPS, Contamination.OTHER_IED), 0.01)
            .or(List.of(Contamination.UNKNOWN), 0.07);

    private final District district;
    private final List<Village> villages;
    private final Staff staff;
    private final Chance chance;

    /// A hazard as reported. The drawn surface is there even where the report has none.
    record Entry(Hazard hazard, Stamp stamp, Footprint drawn) {}

    private record Draft(Footprint drawn, LocalDate valid, LocalDate known, Chance own) {}

    Reporting(District district, List<Village> villages, Staff staff, Chance chance) {
        this.district = district;
        this.villages = List.copyOf(villages);
        this.staff = staff;
        this.chance = chance;
    }

    /// The hazards in the order in which they became known, which is that of their references.
    List<Entry> report(List<Footprint> surfaces) {
        List<Draft> drafts = new ArrayList<>(surfaces.size());
        for (int i = 0; i < surfaces.size(); i++) {
            drafts.add(draft(surfaces.get(i), chance.stream(i)));
        }
        drafts.sort(Comparator.comparing(Draft::known));
        List<Entry> entries = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            entries.add(entry(draft, entries.size() + 1));
        }
        return entries;
    }

    private static Draft draft(Footprint surface, Chance own) {
        boolean isOpening = own.happens(OPENING);
        LocalDate from = isOpening ? FIRST_REPORT : Exercise.FIRST_DAY;
        LocalDate last = isOpening ? Exercise.FIRST_DAY.minusDays(1) : Exercise.LAST_DAY;
        int days = (int) (last.toEpochDay() - from.toEpochDay());
        LocalDate valid = from.plusDays(own.nextInt(days));
        int delay = own.happens(LATE) ? own.whole(70, 290) : own.whole(1, 28);
        LocalDate known = valid.plusDays(delay);
        return new Draft(surface, valid, known.isAfter(last) ? last : known, own);
    }

    private Entry entry(Draft draft, int number) {
        Chance own = draft.own();
        Classification classification = CLASSIFICATIONS.draw(own);
        boolean isIndication = classification == Classification.INDICATION;
        boolean isDrawn = !isIndication && !own.happens(WITHOUT_BOUNDARY);
        Position position = draft.drawn().inside();
        Village village = nearest(position);
        Hazard hazard = new Hazard(
                String.format(Locale.ROOT, "%s-%04d", district.code(), number),
                village.name() + " " + number,
                district.code(),
                village.name(),
                position,
                classification,
                CONTAMINATIONS.draw(own),
                isDrawn ? Optional.of(draft.drawn()) : Optional.empty(),
                isIndication
                        ? Optional.empty()
                        : Optional.of(stated(draft.drawn().area(), isDrawn, own)),
                own.pick(staff.operators()));
        Stamp stamp = new Stamp(draft.valid(), draft.known(), own.pick(staff.authors()), own.pick(staff.approvers()));
        return new Entry(hazard, stamp, draft.drawn());
    }

    /// The drawn area, now and then rounded to two figures as people do.
    private static Area stated(Area drawn, boolean isDrawn, Chance own) {
        if (isDrawn && !own.happens(0.1)) {
            return drawn;
        }
        long step = 1;
        while (drawn.squareMetres() / step >= 100) {
            step *= 10;
        }
        return new Area(Math.max(1, drawn.squareMetres() / step * step));
    }

    private Village nearest(Position position) {
        Village best = villages.getFirst();
        double least = Double.MAX_VALUE;
        double squeeze = StrictMath.cos(StrictMath.toRadians(position.latitude()));
        for (Village village : villages) {
            double dx = (village.centre().longitude() - position.longitude()) * squeeze;
            double dy = village.centre().latitude() - position.latitude();
            if (dx * dx + dy * dy < least) {
                least = dx * dx + dy * dy;
                best = village;
            }
        }
        return best;
    }
}
