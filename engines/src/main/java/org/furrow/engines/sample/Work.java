package org.furrow.engines.sample;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.engines.chance.Chance;
import org.furrow.engines.sample.Deed.BoundaryExtended;
import org.furrow.engines.sample.Deed.Released;
import org.furrow.engines.sample.Deed.Released.Fit;
import org.furrow.engines.sample.Deed.Released.Kind;
import org.furrow.engines.sample.Deed.Reopened;
import org.furrow.engines.sample.Deed.StatusChanged;

/// The work on one hazard, from the task order or the cancelling survey until it is handed over, as far as it came.
final class Work {

    private static final List<String> STOPS = List.of("weather", "access", "security", "funds", "a dispute over land");

    private final Hazard hazard;
    private final Parcel parcel;
    private final Diary diary;
    private final Chance chance;
    private int releases;

    Work(Hazard hazard, Parcel parcel, Diary diary, Chance chance) {
        this.hazard = hazard;
        this.parcel = parcel;
        this.diary = diary;
        this.chance = chance;
    }

    /// Non-technical survey cancels all of it.
    void cancelAll() {
        release(Kind.CANCELLED, parcel.boundary(), Fit.WHOLE);
        diary.then(
                0,
                20,
                stamp -> new StatusChanged(
                        hazard.reference(), stamp, WorkStatus.CANCELLED, Optional.empty(), "all of it was cancelled"));
    }

    /// Non-technical survey cancels one side of it.
    void cancelPart() {
        List<Footprint> sides = Parcel.cut(parcel.boundary(), chance);
        if (!sides.isEmpty()) {
            release(Kind.CANCELLED, sides.getFirst(), Fit.INSIDE);
        }
    }

    /// A task order is issued, and what follows from it.
    void task() {
        status(WorkStatus.TASKED, "task order issued");
        if (chance.happens(0.1)) {
            return;
        }
        status(WorkStatus.WORKED_ON, "first progress reported");
        if (chance.happens(0.08)) {
            extend();
        } else if (chance.happens(0.22)) {
            releaseWhole();
        } else {
            releaseParts();
        }
    }

    private void extend() {
        parcel.extension()
                .ifPresent(added -> diary.then(
                        5,
                        60,
                        stamp -> new BoundaryExtended(
                                hazard.reference(), stamp, added, "items were found at the edge")));
        clearParts();
    }

    private void releaseWhole() {
        boolean isCleared = chance.happens(0.5);
        release(isCleared ? Kind.CLEARED : Kind.REDUCED, parcel.boundary(), Fit.WHOLE);
        complete();
    }

    private void releaseParts() {
        if (chance.happens(0.2)) {
            cancelPart();
        }
        clearParts();
        if (chance.happens(0.18)) {
            pause();
        }
        if (chance.happens(0.7)) {
            Kind kind = chance.happens(0.75) ? Kind.REDUCED : Kind.CLEARED;
            parcel.rest().ifPresent(rest -> release(kind, rest, parcel.isWhole() ? Fit.WHOLE : Fit.INSIDE));
            complete();
        }
    }

    private void clearParts() {
        int parts = chance.whole(1, 3);
        for (int i = 0; i < parts && !diary.isClosed(); i++) {
            if (!parcel.isWhole() && chance.happens(0.12)) {
                parcel.overlapping().ifPresent(part -> release(Kind.CLEARED, part, Fit.OVERLAPS_EARLIER));
            } else if (chance.happens(0.05)) {
                release(Kind.CLEARED, parcel.crossing(), Fit.CROSSES_BOUNDARY);
            } else {
                parcel.part().ifPresent(part -> release(Kind.CLEARED, part, Fit.INSIDE));
            }
        }
    }

    private void pause() {
        status(WorkStatus.SUSPENDED, "stopped: " + chance.pick(STOPS));
        if (chance.happens(0.6)) {
            status(WorkStatus.WORKED_ON, "the cause is gone");
        }
    }

    private void complete() {
        status(WorkStatus.COMPLETED, "completion report");
        if (chance.happens(0.08)) {
            status(WorkStatus.REJECTED, "an item was found in the sample");
            status(WorkStatus.WORKED_ON, "to be searched again");
            status(WorkStatus.COMPLETED, "completion report after rework");
        }
        status(WorkStatus.INSPECTED, "sample accepted");
        if (chance.happens(0.88)) {
            status(WorkStatus.HANDED_OVER, "handover certificate signed");
            if (chance.happens(0.06)) {
                reopen();
            }
        }
    }

    private void reopen() {
        List<Footprint> sides = Parcel.cut(parcel.boundary(), chance);
        if (!sides.isEmpty()) {
            diary.then(
                    40,
                    400,
                    stamp -> new Reopened(
                            hazard.reference(), stamp, sides.getLast(), "an item was found while the land was farmed"));
        }
    }

    private void status(WorkStatus status, String reason) {
        diary.then(
                4,
                70,
                stamp -> new StatusChanged(hazard.reference(), stamp, status, Optional.of(hazard.operator()), reason));
    }

    private void release(Kind kind, Footprint surface, Fit fit) {
        parcel.release(surface);
        diary.maybeLate(10, 120, stamp -> {
            releases++;
            String reference = hazard.reference() + "-R" + releases;
            return new Released(
                    hazard.reference(), stamp, reference, kind, surface, fit, depth(kind), hazard.operator());
        });
    }

    private OptionalInt depth(Kind kind) {
        return switch (kind) {
            case CANCELLED, REDUCED -> OptionalInt.empty();
            case CLEARED -> OptionalInt.of(depthCm());
        };
    }

    private int depthCm() {
        boolean isDeep = hazard.contamination().contains(Contamination.AV_MINES)
                || hazard.contamination().contains(Contamination.OTHER_UXO);
        return isDeep ? chance.pick(List.of(20, 30, 50)) : chance.pick(List.of(13, 15, 20));
    }
}
