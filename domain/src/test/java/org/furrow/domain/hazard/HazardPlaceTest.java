package org.furrow.domain.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.DatedFact;
import org.furrow.domain.journal.RecordId;
import org.junit.jupiter.api.Test;

class HazardPlaceTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    private static final Position WELL = new Position(-24, -36);
    private static final Position FORD = new Position(-24.1, -36.1);

    @Test
    void a_hazard_is_placed_by_the_first_evidence_that_has_a_position() {
        assertThat(hazard(List.of(Optional.empty(), Optional.of(WELL), Optional.of(FORD)))
                        .findPlace())
                .hasValue(WELL);
    }

    @Test
    void a_hazard_whose_evidence_has_no_position_has_no_place() {
        assertThat(hazard(List.of(Optional.empty())).findPlace()).isEmpty();
        assertThat(hazard(List.of()).findPlace()).isEmpty();
    }

    private static Hazard hazard(List<Optional<Position>> places) {
        List<EvidenceItem> evidence = places.stream()
                .map(place -> new EvidenceItem("verbal-report", DAY, place, "community", ""))
                .toList();
        HazardFact.Recorded recorded = new HazardFact.Recorded(
                Description.of("I-1"),
                Extent.unknown(),
                Classification.INDICATION,
                WorkStatus.OPEN,
                evidence,
                List.of(),
                Optional.empty());
        RecordId id = new RecordId(new UUID(1, 1));
        return Hazard.of(List.of(new DatedFact(DAY, 1, id, recorded))).orElseThrow();
    }
}
