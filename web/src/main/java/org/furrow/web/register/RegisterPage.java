package org.furrow.web.register;

import java.util.List;
import java.util.Optional;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Fact;
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
/// @param looks how the table looks, for the form of the filters to carry along
/// @param pages the first and the next page, where there are such
/// @param exports what passes the filters, as a file
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
        List<Fact> looks,
        Views views,
        Columns columns,
        List<Head> heads,
        List<Row> rows,
        Choosing choosing,
        List<Link> pages,
        List<Link> exports) {

    public RegisterPage {
        filters = List.copyOf(filters);
        active = List.copyOf(active);
        looks = List.copyOf(looks);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        pages = List.copyOf(pages);
        exports = List.copyOf(exports);
    }

    /// The two clocks as days of the form, empty where nothing is left out.
    public record Then(String asOf, String knownAt) {}

    /// The views to choose from, and the form that saves this one.
    ///
    /// @param areThere whether the reader can have views at all
    /// @param told what has just been done with a view; empty where nothing was
    /// @param kept what a view of this page keeps
    /// @param mayShare whether the reader may save one for everybody
    public record Views(boolean areThere, String told, List<View> all, List<Fact> kept, boolean mayShare) {
        public Views {
            all = List.copyOf(all);
            kept = List.copyOf(kept);
        }
    }

    /// A view as a link.
    ///
    /// @param by who shares it; empty for one's own
    public record View(Link link, String by, boolean isShown) {}

    /// The form that chooses columns.
    ///
    /// @param kept what it carries along
    /// @param choices all columns, the shown ones first and in their order
    public record Columns(List<Fact> kept, List<Choice> choices) {
        public Columns {
            kept = List.copyOf(kept);
            choices = List.copyOf(choices);
        }
    }

    /// One column to choose.
    ///
    /// @param earlier what moves it one place forward; empty where it stands first or is not shown
    public record Choice(String code, String label, boolean isChosen, boolean isFixed, String earlier) {}

    /// The heading of a column.
    ///
    /// @param sorted the address of the page in its order; empty where it has none
    /// @param sort the direction of its order, as ARIA names it; empty where the page stands in another
    public record Head(String label, String style, String sorted, String sort) {}

    /// A hazard as one line.
    ///
    /// @param choose what the box says that chooses it
    public record Row(Link hazard, String id, String choose, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// What a column says of a hazard.
    ///
    /// @param isReference whether it leads to the hazard
    public record Cell(boolean isReference, String style, String text, Optional<Badge> badge) {}

    /// The form round the table, by which several hazards are chosen.
    ///
    /// @param isThere whether there is one: not for a past state
    /// @param place where the page begins
    /// @param all what chooses all that pass the filters, as a sentence
    /// @param mayPropose whether more can be done than exporting them
    public record Choosing(boolean isThere, List<Fact> place, String all, boolean mayPropose) {
        public Choosing {
            place = List.copyOf(place);
        }
    }
}
