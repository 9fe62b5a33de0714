package org.furrow.web.plans;

import java.util.List;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Shell;

/// The works of the plan in force as draft orders, and what became of each.
///
/// @param plan what is in force; its words are empty where nothing is
/// @param told what became of the drafts that were to be ordered
/// @param states how many works there are of each standing, as links
/// @param pages before and after this one, where there are more
public record OrdersPage(
        Shell shell,
        PlansWords words,
        Link plan,
        List<String> told,
        List<State> states,
        List<Line> lines,
        List<Link> pages,
        boolean mayOrder) {

    public OrdersPage {
        told = List.copyOf(told);
        states = List.copyOf(states);
        lines = List.copyOf(lines);
        pages = List.copyOf(pages);
    }

    /// Works of one standing.
    public record State(Link link, String count, boolean isChosen) {}

    /// A work.
    ///
    /// @param mayBeOrdered whether it is a draft still
    /// @param late by how much it is behind; empty where it is not
    public record Line(
            String name,
            Link area,
            String team,
            String kind,
            String planned,
            Badge standing,
            Link task,
            String late,
            boolean mayBeOrdered) {}
}
