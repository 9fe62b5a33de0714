package org.furrow.domain.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.furrow.domain.mission.Camp.DAY;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.RecordId;
import org.junit.jupiter.api.Test;

class MissionDecisionTest {

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Currency YEN = Currency.getInstance("JPY");

    private final Field field = new Field();

    @Test
    void a_mission_with_teams_of_its_lead_in_a_known_district_is_established() {
        assertThat(codes()).isEmpty();
    }

    @Test
    void a_mission_may_have_neither_area_nor_teams_nor_objectives_yet() {
        field.area = MissionArea.EVERYWHERE;
        field.teams = List.of();
        field.objectives = List.of();

        assertThat(codes()).isEmpty();
    }

    @Test
    void everything_that_stands_against_it_is_told_at_once() {
        field.name = " ";
        field.mandate = "";
        field.lead = "";
        field.period = new MissionPeriod(DAY, DAY.minusDays(1));
        field.area = new MissionArea(List.of("Ambor", "Nowhere"), Optional.empty());
        field.teams = List.of(field.camp.team.id(), Camp.id());
        field.budget = List.of(Field.line("Red Rocks", "5"));

        assertThat(codes())
                .containsExactly("F-6.29", "F-6.29", "F-6.29", "F-6.31", "F-6.33", "F-6.35", "F-6.34", "F-6.37");
    }

    @Test
    void it_may_begin_and_end_on_one_day() {
        field.period = new MissionPeriod(DAY, DAY);

        assertThat(codes()).isEmpty();
        assertThat(field.period.days()).isEqualTo(1);
    }

    @Test
    void a_name_is_given_once_whatever_its_capitals_and_a_mission_keeps_its_own() {
        Mission other = field.mission();
        MissionDecision.Known known =
                new MissionDecision.Known(List.of(other), List.of(field.camp.team), Set.of("Ambor"), Set.of());
        field.name = "RIVER 1";

        assertThat(codes(Camp.id(), known)).containsExactly("F-6.30");
        assertThat(codes(other.id(), known)).isEmpty();
    }

    @Test
    void teams_and_budget_lines_belong_to_the_lead_or_to_a_partner() {
        field.lead = "Blue Hills";
        field.partners = List.of(Camp.ORGANISATION);
        field.budget = List.of(Field.line("Blue Hills", "5"), Field.line(Camp.ORGANISATION, "7"));
        assertThat(codes()).isEmpty();

        field.partners = List.of();
        assertThat(codes()).containsExactly("F-6.35", "F-6.37");
    }

    @Test
    void a_team_that_the_author_does_not_see_stays_in_the_mission() {
        RecordId unseen = Camp.id();
        field.teams = List.of(unseen);

        assertThat(codes(field.id, field.known())).containsExactly("F-6.34");
        assertThat(codes(field.id, new MissionDecision.Known(List.of(), List.of(), Set.of("Ambor"), Set.of(unseen))))
                .isEmpty();
    }

    @Test
    void milestones_are_planned_in_their_order_and_two_may_have_one_day() {
        field.planned = Map.of(Milestone.DEPLOYED, DAY, Milestone.WORKING, DAY, Milestone.RETURNED, DAY.plusDays(1));
        assertThat(codes()).isEmpty();

        field.planned = Map.of(Milestone.TRAINED, DAY, Milestone.DEPLOYED, DAY.minusDays(1));
        assertThat(MissionDecision.decide(field.id, field.profile(), field.known())
                        .reasons())
                .extracting(Reason::sentence)
                .containsExactly("River 1 plans to be deployed on 2026-06-09, before it is trained on 2026-06-10.");
    }

    @Test
    void an_objective_is_named_once() {
        field.objectives = List.of(
                Objective.counted(Measure.CLEARED, 900),
                Objective.counted(Measure.REDUCED, 900),
                Objective.reported("Wells", 3),
                Objective.reported("Schools", 3));
        assertThat(codes()).isEmpty();

        field.objectives = List.of(
                Objective.counted(Measure.CLEARED, 900),
                Objective.counted(Measure.CLEARED, 5),
                Objective.reported("Wells", 3),
                Objective.reported("wells", 4));
        assertThat(codes()).containsExactly("F-6.36", "F-6.36");
    }

    @Test
    void the_lead_is_no_partner_of_its_own_and_partners_are_named_once() {
        field.partners = List.of("Red Rocks", Camp.ORGANISATION, "Blue Hills", "Red Rocks");

        assertThat(field.profile().partners()).containsExactly("Blue Hills", "Red Rocks");
        assertThat(field.profile().organisations()).containsExactly(Camp.ORGANISATION, "Blue Hills", "Red Rocks");
    }

    @Test
    void money_has_the_decimals_of_its_currency_and_is_never_negative() {
        assertThat(BudgetLine.findAmount("1250.5", EURO)).contains(new BigDecimal("1250.50"));
        assertThat(BudgetLine.findAmount("1250.505", EURO)).isEmpty();
        assertThat(BudgetLine.findAmount("1250.0", YEN)).contains(new BigDecimal("1250"));
        assertThat(BudgetLine.findAmount("1250.5", YEN)).isEmpty();
        assertThat(BudgetLine.findAmount("-1", EURO)).isEmpty();
        assertThat(BudgetLine.findAmount("1e9", EURO)).isEmpty();
        assertThat(BudgetLine.findCurrency("EUR")).contains(EURO);
        assertThat(BudgetLine.findCurrency("XXX")).as("no money").isEmpty();
        assertThat(BudgetLine.findCurrency("EURO")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Field.line("Green Fields", "-1"));
    }

    @Test
    void an_objective_has_a_target_and_words_only_where_nothing_is_counted() {
        assertThatIllegalArgumentException().isThrownBy(() -> Objective.counted(Measure.CLEARED, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Objective.counted(Measure.OTHER, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Objective(Measure.CLEARED, "Wells", 5));
    }

    private List<String> codes() {
        return codes(field.id, field.known());
    }

    private List<String> codes(RecordId id, MissionDecision.Known known) {
        return MissionDecision.decide(id, field.profile(), known).reasons().stream()
                .map(Reason::code)
                .toList();
    }
}
