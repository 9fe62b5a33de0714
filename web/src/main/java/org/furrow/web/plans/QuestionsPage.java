package org.furrow.web.plans;

import java.util.List;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;

/// Questions to a plan, and the answer to the one that was asked.
///
/// @param one the work that comes first
/// @param other the work that comes later
/// @param more how many teams more
/// @param problem why a question has no answer; empty where it has one, or none was asked
/// @param facts the answer in short
/// @param table the answer as a table; without rows where there is none
public record QuestionsPage(
        Shell shell,
        PlansWords words,
        PlanPage.Tabs tabs,
        String one,
        String other,
        String more,
        Select kinds,
        String problem,
        String heading,
        List<Fact> facts,
        Table table) {

    public QuestionsPage {
        facts = List.copyOf(facts);
    }

    /// A table with a name at the beginning of each row.
    public record Table(List<String> head, List<Row> rows) {

        static final Table NONE = new Table(List.of(), List.of());

        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    /// A row.
    public record Row(String name, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
