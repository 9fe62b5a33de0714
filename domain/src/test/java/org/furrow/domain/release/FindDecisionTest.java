package org.furrow.domain.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.ground.Area;
import org.furrow.domain.journal.RecordId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindDecisionTest {

    private static final LocalDate RELEASED = LocalDate.of(2026, 5, 4);
    private static final LocalDate TODAY = RELEASED.plusDays(60);
    private static final RecordId HAZARD = id();
    private static final RecordId TEAM = id();
    private static final ReleaseTrace MISSED = trace("R-1", TEAM, "manual-clearance", "L-1", "Green Fields");

    @Test
    void what_was_released_by_the_same_team_method_or_lot_is_listed_and_nothing_else() {
        ReleaseTrace team = trace("R-2", TEAM, "animal-detection", "", "Green Fields");
        ReleaseTrace method = trace("R-3", id(), "manual-clearance", "", "Green Fields");
        ReleaseTrace lot = trace("R-4", id(), "animal-detection", "l-1", "Green Fields");
        ReleaseTrace other = trace("R-5", id(), "manual-clearance", "L-1", "Blue Hills");
        ReleaseTrace none = trace("R-6", id(), "animal-detection", "", "Green Fields");

        List<ToReview> reviews =
                decision(List.of(MISSED, team, method, lot, other, none)).reviews(notice("RF-1"));

        assertThat(reviews)
                .extracting(ToReview::release)
                .containsExactly(team.release(), method.release(), lot.release());
        assertThat(reviews.getFirst().alike()).isEqualTo(EnumSet.of(Alike.TEAM));
        assertThat(reviews.getLast().alike()).isEqualTo(EnumSet.of(Alike.LOT));
    }

    @Test
    void of_a_release_without_a_report_nobody_can_say_what_is_alike() {
        assertThat(decision(List.of()).reviews(notice("RF-1"))).isEmpty();
    }

    @Test
    void a_find_lies_on_released_ground_and_not_before_its_release() {
        assertThat(codes(decision(List.of())
                        .decideNotice(id(), notice("RF-1"), RELEASED)
                        .reasons()))
                .isEmpty();
        assertThat(codes(decision(List.of())
                        .decideNotice(id(), notice("RF-1"), RELEASED.minusDays(1))
                        .reasons()))
                .containsExactly("F-10.97");
        assertThat(codes(decision(List.of())
                        .decideNotice(id(), notice(""), TODAY.plusDays(1))
                        .reasons()))
                .containsExactly("F-10.93", "F-10.96");
        FindDecision unknown =
                new FindDecision(new FindDecision.Known(Optional.of(id()), Optional.empty(), List.of()), TODAY);
        assertThat(codes(unknown.decideNotice(id(), notice("RF-1"), TODAY).reasons()))
                .containsExactly("F-10.94", "F-10.95");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "M1 1L2 2", "M10 100L40 60L80 120M90 90L200 95"})
    void a_drawing_is_lines_between_points(String drawing) {
        assertThat(new Signature("nmaa", "A", drawing, Optional.empty()).isDrawingPossible())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"M1 1", "L1 1L2 2", "M1 1L2 2 ", "M1 1L2 2\"/><script>", "m1 1l2 2", "M1000 1L2 2", "data:x"})
    void nothing_else_is_a_drawing(String drawing) {
        assertThat(new Signature("nmaa", "A", drawing, Optional.empty()).isDrawingPossible())
                .isFalse();
    }

    @Test
    void a_drawing_has_a_largest_size() {
        String longest = "M1 1" + "L22 22".repeat((Signature.LONGEST_DRAWING - 4) / 6);

        assertThat(new Signature("nmaa", "A", longest, Optional.empty()).isDrawingPossible())
                .isTrue();
        assertThat(new Signature("nmaa", "A", longest + "L22 22", Optional.empty()).isDrawingPossible())
                .isFalse();
    }

    private static FindDecision decision(List<ReleaseTrace> traces) {
        ReleaseSummary release = new ReleaseSummary(
                MISSED.release(),
                HAZARD,
                "R-1",
                ReleaseKind.CLEARED,
                RELEASED,
                new Area(400),
                OptionalInt.of(13),
                "Green Fields",
                "quin",
                false,
                Optional.empty());
        return new FindDecision(new FindDecision.Known(Optional.empty(), Optional.of(release), traces), TODAY);
    }

    private static FindNotice notice(String number) {
        return new FindNotice(
                number,
                "Green Fields",
                HAZARD,
                MISSED.release(),
                Optional.empty(),
                "A mine",
                "A farmer",
                Optional.empty());
    }

    private static ReleaseTrace trace(String reference, RecordId team, String method, String lot, String organisation) {
        return new ReleaseTrace(
                id(),
                id(),
                HAZARD,
                reference,
                organisation,
                Optional.of(team),
                method,
                lot,
                RELEASED,
                new Area(400),
                Optional.empty());
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }

    private static RecordId id() {
        return new RecordId(UUID.randomUUID());
    }
}
