package org.furrow.web.accidents;

import java.util.List;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;

/// The list of accidents.
///
/// @param only what can be asked beside the filters, as boxes to tick
/// @param mayTell whether the reader may tell of one
public record AccidentsPage(
        Shell shell,
        AccidentWords words,
        List<Select> filters,
        List<Select.Choice> only,
        List<Line> lines,
        boolean mayTell) {

    public AccidentsPage {
        filters = List.copyOf(filters);
        only = List.copyOf(only);
        lines = List.copyOf(lines);
    }

    /// An accident in the list.
    ///
    /// @param where its place, with the organisation that it concerns
    public record Line(String address, String number, String day, String casualties, String where, List<Badge> badges) {
        public Line {
            badges = List.copyOf(badges);
        }
    }
}
