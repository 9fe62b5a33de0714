package org.furrow.web.clearance;

import java.util.List;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;
import org.furrow.web.teams.TeamPage;

/// The page on which the day of many teams is entered.
///
/// @param day as it is typed
/// @param isLeftOut whether rows that were sent were not recorded
public record GridPage(
        Shell shell, ProgressWords words, String day, boolean isLeftOut, boolean mayReport, List<Row> rows) {

    public GridPage {
        rows = List.copyOf(rows);
    }

    /// A team on a task.
    ///
    /// @param number of the row, from 1
    /// @param name what the names of its fields begin with
    /// @param label what the labels of its fields begin with
    /// @param key by which a row that is sent twice is known again
    /// @param typed what stands in its fields
    /// @param faults why it was not recorded
    /// @param done the report of that day; empty while there is none
    /// @param flags what about the report is strange
    public record Row(
            int number,
            Link task,
            Link team,
            String name,
            String label,
            String key,
            Fields typed,
            List<TeamPage.Against> faults,
            List<Done> done,
            List<String> flags) {
        public Row {
            faults = List.copyOf(faults);
            done = List.copyOf(done);
            flags = List.copyOf(flags);
        }
    }

    /// What was recorded.
    public record Done(Link report, String ground, String hours, String found) {}

    /// What stands in the fields of a row.
    public record Fields(
            List<Select.Choice> methods,
            String m2,
            String hours,
            String stopped,
            List<Select.Choice> causes,
            String deminers,
            String found,
            List<Select.Choice> categories,
            String remarks) {
        public Fields {
            methods = List.copyOf(methods);
            causes = List.copyOf(causes);
            categories = List.copyOf(categories);
        }
    }
}
