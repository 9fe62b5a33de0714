package org.furrow.web.teams;

import java.util.List;
import org.furrow.web.shell.Shell;

/// The page of all teams.
///
/// @param mayForm whether the reader may form teams
/// @param expiring what ends soon
public record TeamsPage(Shell shell, TeamWords words, List<Line> lines, List<Ending> expiring, boolean mayForm) {

    public TeamsPage {
        lines = List.copyOf(lines);
        expiring = List.copyOf(expiring);
    }

    /// A team.
    ///
    /// @param members how many are in it today
    /// @param ready the methods with which it may work today
    public record Line(
            String id, String name, String kind, String organisation, String members, String ready, boolean isGone) {}

    /// An accreditation that ends soon.
    ///
    /// @param address of the team that it is about; empty for an organisation or a person
    public record Ending(String holder, String level, String address, String methods, String ends, String left) {}
}
