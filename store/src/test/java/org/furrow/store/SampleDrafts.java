package org.furrow.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.EvidenceItem;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Source;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.release.ReleaseRecorded;

/// Random drafts that make sense one after the other: hazards in the open ocean, then what is found and done there.
final class SampleDrafts {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    private static final List<ReleaseKind> KINDS = List.of(ReleaseKind.values());

    private final Random random;
    private final Supplier<RecordId> ids;
    private final List<RecordId> hazards = new ArrayList<>();
    private int count;

    SampleDrafts(Random random, Supplier<RecordId> ids) {
        this.random = random;
        this.ids = ids;
    }

    /// The same, with drafts about these hazards as well.
    SampleDrafts about(List<RecordId> known) {
        hazards.addAll(known);
        return this;
    }

    /// The next draft: a new hazard, or something about one that these drafts have recorded.
    Draft next() {
        count++;
        if (hazards.isEmpty() || random.nextInt(3) == 0) {
            hazards.add(ids.get());
            return about(hazards.getLast(), recorded());
        }
        RecordId hazard = hazards.get(random.nextInt(hazards.size()));
        return switch (random.nextInt(6)) {
            case 0 -> about(hazard, new HazardFact.StatusChanged(WorkStatus.TASKED, "order " + count, "B"));
            case 1 -> about(hazard, new HazardFact.Extended(new Extent.Drawn(box(0, 0, 12, 12)), "r", "B"));
            case 2 ->
                about(
                        hazard,
                        new HazardFact.EvidenceFound(
                                new EvidenceItem("mine-signs", DAY, Optional.empty(), "team", "")));
            default -> about(ids.get(), release(hazard));
        };
    }

    /// A draft of that fact, on a random day.
    Draft about(RecordId record, Fact fact) {
        return Draft.of(record, DAY.plusDays(random.nextInt(300)), "A", fact);
    }

    private HazardFact recorded() {
        return new HazardFact.Recorded(
                Description.of("H-" + count).inDistrict("D" + random.nextInt(3)),
                new Extent.Drawn(box(0, 0, 10, 10)),
                Classification.SUSPECTED,
                WorkStatus.OPEN,
                List.of(),
                List.of(),
                Optional.of(source()));
    }

    private ReleaseRecorded release(RecordId hazard) {
        ReleaseKind kind = KINDS.get(random.nextInt(KINDS.size()));
        int west = random.nextInt(8);
        int south = random.nextInt(8);
        Footprint part = box(west, south, west + 1 + random.nextInt(4), south + 1 + random.nextInt(4));
        return new ReleaseRecorded(
                hazard,
                "R-" + count,
                kind,
                new Extent.Drawn(part),
                OptionalInt.of(13),
                "Op",
                "B",
                false,
                Optional.of(source()));
    }

    private Source source() {
        byte[] fingerprint = new byte[32];
        random.nextBytes(fingerprint);
        Hash hash = new Hash(java.util.HexFormat.of().formatHex(fingerprint));
        return new Source("a.csv", count, hash, Map.of("id", "H-" + count, "name", "Güney \"9\""), List.of());
    }

    private static Footprint box(int west, int south, int east, int north) {
        return RegisterContract.box(west, south, east, north);
    }
}
