package org.furrow.web.register;

import java.util.List;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;

/// A page of the register.
///
/// @param text what is looked for
/// @param then as of which day, as known on which day
/// @param map the address of the map of the same state
/// @param active the filters that are on, each leading to the page without it
/// @param count how many hazards pass the filter, as a sentence
/// @param areas their areas together, as a sentence
/// @param pages the first and the next page, where there are such
/// @param export all that passes the filters, as a file
public record RegisterPage(
        Shell shell,
        RegisterWords words,
        String text,
        List<Select> filters,
        Then then,
        String map,
        List<Link> active,
        String count,
        String areas,
        List<Row> rows,
        List<Link> pages,
        Link export) {

    public RegisterPage {
        filters = List.copyOf(filters);
        active = List.copyOf(active);
        rows = List.copyOf(rows);
        pages = List.copyOf(pages);
    }

    /// The two clocks as days of the form, empty where nothing is left out.
    public record Then(String asOf, String knownAt) {}

    /// A hazard as one line.
    public record Row(
            Link hazard,
            String name,
            Badge classification,
            Badge status,
            String contamination,
            String district,
            String boundary,
            String remaining,
            String changed) {}
}
