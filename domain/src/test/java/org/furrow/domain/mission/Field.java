package org.furrow.domain.mission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.furrow.domain.journal.RecordId;

/// A mission of a camp's team, established on 1 March 2026 and lasting from April through June, to be changed by tests.
final class Field {

    static final LocalDate ESTABLISHED = LocalDate.of(2026, 3, 1);
    static final MissionPeriod PERIOD = new MissionPeriod(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 29));
    static final MilestoneDocument ORDER = MilestoneDocument.called("Order 7");

    final Camp camp = new Camp();
    final RecordId id = Camp.id();
    final List<Mission.Reached> reached = new ArrayList<>();
    final List<Mission.Report> reports = new ArrayList<>();
    String name = "River 1";
    String mandate = "Clear the river bank";
    String lead = Camp.ORGANISATION;
    List<String> partners = List.of("Blue Hills");
    MissionArea area = new MissionArea(List.of("Ambor"), Optional.empty());
    MissionPeriod period = PERIOD;
    Map<Milestone, LocalDate> planned = Map.of();
    List<Objective> objectives = List.of(Objective.counted(Measure.CLEARED, 900));
    List<RecordId> teams = List.of(camp.team.id());
    List<BudgetLine> budget = List.of();

    Field() {
        reached.add(new Mission.Reached(Milestone.ESTABLISHED, ESTABLISHED, ORDER));
    }

    static BudgetLine line(String organisation, String amount) {
        return new BudgetLine("Clearance", organisation, "Fund 3", Currency.getInstance("EUR"), new BigDecimal(amount));
    }

    /// Reached on consecutive days from the day after it was established.
    void reachedUntil(Milestone last) {
        int days = 0;
        for (Milestone each : Milestone.values()) {
            if (each.compareTo(Milestone.ESTABLISHED) > 0 && each.compareTo(last) <= 0) {
                reached.add(new Mission.Reached(each, ESTABLISHED.plusDays(++days), ORDER));
            }
        }
    }

    MissionProfile profile() {
        return new MissionProfile(
                name, mandate, lead, partners, area, period, planned, objectives, teams, List.of(), budget);
    }

    Mission mission() {
        return new Mission(id, profile(), reached, reports);
    }

    MissionDecision.Known known() {
        return new MissionDecision.Known(List.of(), List.of(camp.team), Set.of("Ambor"), Set.of());
    }

    Readiness readiness() {
        return new Readiness(camp.team, Map.of(Camp.ANA, "Ana", Camp.BO, "Bo"), camp.accreditations, camp.worked);
    }
}
