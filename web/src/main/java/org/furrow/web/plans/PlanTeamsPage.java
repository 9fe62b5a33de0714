package org.furrow.web.plans;

import java.util.List;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;

/// The chart of teams, and the works of one team as a table for who has no scripts.
///
/// @param config what the chart's code needs, as JSON
/// @param team what the chosen team is called; empty for none
public record PlanTeamsPage(
        Shell shell, PlansWords words, PlanPage.Tabs tabs, String config, Select teams, String team, List<Row> rows) {

    public PlanTeamsPage {
        rows = List.copyOf(rows);
    }

    /// A work of the team.
    public record Row(String work, String address, String kind, String first, String last, String area, String place) {}
}
