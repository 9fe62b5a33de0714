package org.furrow.engines.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.engines.chance.Chance;
import org.furrow.engines.chance.Weighted;
import org.furrow.engines.sample.Deed.AreaCorrected;
import org.furrow.engines.sample.Deed.BoundaryCorrected;
import org.furrow.engines.sample.Deed.EvidenceFound;
import org.furrow.engines.sample.Deed.Reclassified;
import org.furrow.engines.sample.Deed.Reported;
import org.furrow.engines.sample.Deed.SplitIntoParts;
import org.furrow.engines.sample.Deed.StatusChanged;

/// What became of one hazard: reported, believed, surveyed, worked on, released; or left as it was.
final class Story {

    private enum Fate {
        UNTOUCHED,
        DISCARDED,
        SURVEYED,
        CANCELLED,
        PARTLY_CANCELLED,
        CONFIRMED,
        DOUBTED,
        WORKED,
        SPLIT,
        CORRECTED
    }

    private static final Weighted<Fate> INDICATION =
            Weighted.of(Fate.UNTOUCHED, 0.3).or(Fate.DISCARDED, 0.22).or(Fate.SURVEYED, 0.48);
    private static final Weighted<Fate> SUSPECTED = Weighted.of(Fate.UNTOUCHED, 0.45)
            .or(Fate.CANCELLED, 0.17)
            .or(Fate.PARTLY_CANCELLED, 0.12)
            .or(Fate.CONFIRMED, 0.13)
            .or(Fate.WORKED, 0.07)
            .or(Fate.SPLIT, 0.02)
            .or(Fate.CORRECTED, 0.04);
    private static final Weighted<Fate> CONFIRMED = Weighted.of(Fate.UNTOUCHED, 0.32)
            .or(Fate.WORKED, 0.58)
            .or(Fate.DOUBTED, 0.03)
            .or(Fate.SPLIT, 0.03)
            .or(Fate.CORRECTED, 0.04);

    private static final List<EvidenceKind> DIRECT = List.of(EvidenceKind.values()).stream()
            .filter(EvidenceKind::isDirect)
            .toList();
    private static final List<EvidenceKind> INDIRECT = List.of(EvidenceKind.values()).stream()
            .filter(kind -> !kind.isDirect())
            .toList();

    private final Hazard hazard;
    private final Footprint drawn;
    private final Stamp reported;
    private final Chance chance;
    private final Diary diary;
    private int evidence;

    Story(Reporting.Entry entry, Staff staff, Chance chance) {
        this.hazard = entry.hazard();
        this.drawn = entry.drawn();
        this.reported = entry.stamp();
        this.chance = chance;
        this.diary = new Diary(chance, staff, reported);
    }

    /// All deeds about the hazard.
    ///
    /// @param numbers gives references to the parts of hazards that are split
    List<Deed> tell(Numbers numbers) {
        diary.note(new Reported(hazard, reported));
        firstEvidence();
        diary.skipTo(Exercise.FIRST_DAY.plusDays(chance.whole(1, 800)));
        Fate fate = switch (hazard.classification()) {
            case INDICATION -> INDICATION.draw(chance);
            case SUSPECTED -> SUSPECTED.draw(chance);
            case CONFIRMED -> CONFIRMED.draw(chance);
        };
        live(fate, numbers);
        return diary.deeds();
    }

    /// Gives references to hazards that come into being later.
    @FunctionalInterface
    interface Numbers {
        String next();
    }

    private void live(Fate fate, Numbers numbers) {
        boolean isDrawn = hazard.boundary().isPresent();
        switch (fate) {
            case UNTOUCHED -> {}
            case DISCARDED -> status(WorkStatus.DISCARDED, "survey found nothing");
            case SURVEYED -> survey();
            case CANCELLED -> cancelled(isDrawn);
            case PARTLY_CANCELLED -> partlyCancelled(isDrawn);
            case CONFIRMED -> confirmed(isDrawn);
            case DOUBTED -> reclassify(Classification.SUSPECTED, Optional.empty(), "the direct evidence did not hold");
            case WORKED -> worked(isDrawn);
            case SPLIT -> split(isDrawn, numbers);
            case CORRECTED -> correct(isDrawn);
        }
    }

    private void firstEvidence() {
        int direct = hazard.classification() == Classification.CONFIRMED ? chance.whole(1, 2) : 0;
        int indirect = hazard.classification() == Classification.INDICATION ? 1 : chance.whole(direct > 0 ? 0 : 1, 2);
        for (int i = 0; i < direct + indirect; i++) {
            EvidenceKind kind = chance.pick(i < direct ? DIRECT : INDIRECT);
            diary.note(evidence(kind, reported));
        }
    }

    private EvidenceFound evidence(EvidenceKind kind, Stamp stamp) {
        evidence++;
        String grade = chance.pick(List.of("A", "B", "B", "C", "C", "D")) + chance.pick(List.of("1", "2", "2", "3"));
        Position position = evidence == 1 ? drawn.inside() : Places.within(drawn, chance);
        return new EvidenceFound(
                hazard.reference(), stamp, hazard.reference() + "-E" + evidence, kind, position, grade);
    }

    private void status(WorkStatus status, String reason) {
        diary.then(15, 200, stamp -> new StatusChanged(hazard.reference(), stamp, status, Optional.empty(), reason));
    }

    private void reclassify(Classification classification, Optional<Footprint> boundary, String reason) {
        if (classification == Classification.CONFIRMED) {
            diary.then(20, 240, stamp -> evidence(chance.pick(DIRECT), stamp));
        }
        diary.then(0, 30, stamp -> new Reclassified(hazard.reference(), stamp, classification, boundary, reason));
    }

    private void survey() {
        boolean isConfirmed = chance.happens(0.4);
        reclassify(
                isConfirmed ? Classification.CONFIRMED : Classification.SUSPECTED,
                Optional.of(drawn),
                "non-technical survey drew a boundary");
        if (isConfirmed && chance.happens(0.3)) {
            worked(true);
        }
    }

    private void confirmed(boolean isDrawn) {
        Optional<Footprint> boundary = isDrawn ? Optional.empty() : Optional.of(drawn);
        reclassify(Classification.CONFIRMED, boundary, "direct evidence was found");
        if (chance.happens(0.45)) {
            worked(true);
        }
    }

    private void cancelled(boolean isDrawn) {
        if (isDrawn) {
            work().cancelAll();
        } else {
            survey();
        }
    }

    private void partlyCancelled(boolean isDrawn) {
        if (isDrawn) {
            work().cancelPart();
        } else {
            correct(false);
        }
    }

    private void worked(boolean isDrawn) {
        if (isDrawn) {
            work().task();
        } else {
            survey();
        }
    }

    private Work work() {
        return new Work(hazard, new Parcel(drawn, chance), diary, chance);
    }

    private void correct(boolean isDrawn) {
        if (isDrawn) {
            Footprint right = new Parcel(drawn, chance).corrected();
            diary.then(
                    30,
                    400,
                    stamp -> new BoundaryCorrected(
                            hazard.reference(), stamp, right, "corners were taken from the wrong map"));
        } else {
            Area right = new Area(Math.max(1, drawn.area().squareMetres() * chance.whole(80, 140) / 100));
            diary.then(
                    30, 400, stamp -> new AreaCorrected(hazard.reference(), stamp, right, "the unit had been misread"));
        }
    }

    private void split(boolean isDrawn, Numbers numbers) {
        List<Footprint> sides = isDrawn ? Parcel.cut(drawn, chance) : List.of();
        if (sides.isEmpty()) {
            return;
        }
        diary.then(30, 500, stamp -> {
            List<Hazard> parts = new ArrayList<>();
            for (Footprint side : sides) {
                parts.add(part(side, numbers.next()));
            }
            return new SplitIntoParts(hazard.reference(), stamp, parts, "one part cannot be reached for now");
        });
    }

    private Hazard part(Footprint side, String reference) {
        String name = String.format(
                Locale.ROOT, "%s, %s", hazard.name(), side.area().compareTo(drawn.area()) < 0 ? "part" : "rest");
        return new Hazard(
                reference,
                name,
                hazard.district(),
                hazard.village(),
                side.inside(),
                hazard.classification(),
                hazard.contamination(),
                Optional.of(side),
                Optional.of(side.area()),
                hazard.operator());
    }
}
