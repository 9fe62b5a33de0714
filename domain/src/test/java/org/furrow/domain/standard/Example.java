package org.furrow.domain.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.furrow.domain.decision.Datum;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Proposal;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.decision.Signing;
import org.furrow.domain.decision.Support;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.EvidenceItem;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.Standing;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.DatedFact;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.HazardAccount;

/// A hazard in the open ocean and what is proposed of it, for tests of rules.
public final class Example {

    /// The hazard.
    public static final RecordId HAZARD = new RecordId(new UUID(1, 1));

    /// The day it was recorded.
    public static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    /// Its boundary, about 90 m by 111 m.
    public static final Footprint WHOLE = box(0, 0, 10, 10);

    /// Ann writes, Bea approves as boss.
    public static final Signing SIGNED = Signing.by("Ann").approvedBy("Bea", "boss");

    /// A report of the day it was recorded, and a reason.
    public static final Support REPORT = Support.NONE.causedBy("R-1", DAY).telling(Datum.REASON, "survey");

    private Example() {}

    /// A box in steps of 0.0001 degrees at 36° S 24° W.
    public static Footprint box(int west, int south, int east, int north) {
        double w = -24 + west * 0.0001;
        double e = -24 + east * 0.0001;
        double s = -36 + south * 0.0001;
        double n = -36 + north * 0.0001;
        return Footprint.of(Sketch.polygon(w, s, e, s, e, n, w, n, w, s));
    }

    /// The extent of a box.
    public static Extent drawn(int west, int south, int east, int north) {
        return new Extent.Drawn(box(west, south, east, north));
    }

    /// The place at that many steps east and north.
    public static Position at(double east, double north) {
        return new Position(-24 + east * 0.0001, -36 + north * 0.0001);
    }

    /// A mine sign at a place on the first day.
    public static EvidenceItem sign(Position where) {
        return new EvidenceItem("mine-sign", DAY, Optional.of(where), "farmer", "");
    }

    /// Where a hazard stands with this classification and work status after these facts, a day apart each.
    public static Standing standing(Classification classification, WorkStatus status, Fact... facts) {
        return standing(
                HAZARD,
                new HazardFact.Recorded(
                        new Description("H-1", "", Set.of(Contamination.AP_MINES), "", "", "", "Op", ""),
                        new Extent.Drawn(WHOLE),
                        classification,
                        status,
                        List.of(),
                        List.of(),
                        Optional.empty()),
                facts);
    }

    /// Where a hazard stands that was recorded so, after these facts, a day apart each.
    public static Standing standing(RecordId id, HazardFact.Recorded recorded, Fact... facts) {
        List<DatedFact> dated = new ArrayList<>();
        dated.add(new DatedFact(DAY, 1, id, recorded));
        for (Fact fact : facts) {
            dated.add(new DatedFact(DAY.plusDays(dated.size()), dated.size() + 1L, id, fact));
        }
        HazardAccount account = HazardAccount.of(dated);
        return Standing.of(
                Hazard.of(dated).orElseThrow(),
                dated,
                new Standing.Remaining(account.remaining(), account.findRemainingGround()));
    }

    /// A proposal of Ann's, approved by Bea, that many days after the hazard was recorded.
    public static <T> Proposal<T> proposed(T change, int days) {
        return new Proposal<>(change, DAY.plusDays(days), SIGNED);
    }

    /// The codes of what stands against it.
    public static List<String> codes(Decision decision) {
        return decision.reasons().stream().map(Reason::code).toList();
    }
}
