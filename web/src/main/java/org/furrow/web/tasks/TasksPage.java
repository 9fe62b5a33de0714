package org.furrow.web.tasks;

import java.util.List;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;

/// The page of all tasks.
///
/// @param states how many there are in each state, and where these are listed
/// @param filters what can be asked
/// @param isOverdueOnly whether only what is overdue is listed
/// @param mayOrder whether the reader may order tasks
public record TasksPage(
        Shell shell,
        TaskWords words,
        List<State> states,
        List<Select> filters,
        boolean isOverdueOnly,
        String status,
        List<Line> lines,
        boolean mayOrder) {

    public TasksPage {
        states = List.copyOf(states);
        filters = List.copyOf(filters);
        lines = List.copyOf(lines);
    }

    /// Tasks in one state.
    public record State(Link link, String count, boolean isChosen) {}

    /// A task.
    ///
    /// @param badges its state, and that it is overdue
    public record Line(
            String address,
            String number,
            String name,
            String kind,
            String organisation,
            String teams,
            String dates,
            List<Badge> badges) {
        public Line {
            badges = List.copyOf(badges);
        }
    }
}
