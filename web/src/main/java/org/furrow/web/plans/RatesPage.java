package org.furrow.web.plans;

import java.util.List;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;

/// What blocked land costs by whom, what plans assume, and who agreed on that.
///
/// @param problems why something was refused
/// @param tables the names of the tables, the programme's first
/// @param chosen the table that the form changes
/// @param lines one for each figure, in the order in which plans use them
public record RatesPage(
        Shell shell,
        PlansWords words,
        List<String> problems,
        List<String> tables,
        Select chosen,
        List<Rate> rates,
        List<Line> lines,
        String seasons,
        String equipment,
        String funds,
        List<Change> history,
        boolean mayPlan) {

    public RatesPage {
        problems = List.copyOf(problems);
        tables = List.copyOf(tables);
        rates = List.copyOf(rates);
        lines = List.copyOf(lines);
        history = List.copyOf(history);
    }

    /// A criterion, with what it is worth by each table.
    ///
    /// @param typed its worth by the chosen table, as it is typed
    public record Rate(String code, String label, List<String> values, String typed) {

        public Rate {
            values = List.copyOf(values);
        }
    }

    /// A figure that plans assume.
    ///
    /// @param unit with what is possible
    /// @param usual what is assumed where nobody says
    public record Line(String code, String label, String unit, String value, String usual, boolean isOwn) {}

    /// Something that was agreed on.
    public record Change(String day, String by, String what, String reason) {}
}
