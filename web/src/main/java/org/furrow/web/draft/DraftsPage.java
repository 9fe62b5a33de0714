package org.furrow.web.draft;

import java.util.List;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;

/// The list of drafts.
///
/// @param mayPropose whether the reader may propose a new hazard
/// @param tabs the states with how many are in each; the one without an address is shown
/// @param active filters that are on, each leading to the list without it
/// @param hazard the hazard that the list is limited to, as the address has it
/// @param mark the go that the list is limited to, as the address has it
/// @param choosing what can be done with several of them; empty where nothing can
/// @param pages other pages of the list
public record DraftsPage(
        Shell shell,
        DraftWords words,
        boolean mayPropose,
        List<Tab> tabs,
        List<Select> filters,
        String state,
        String hazard,
        String mark,
        List<Link> active,
        List<Row> rows,
        List<Select.Choice> choosing,
        List<Link> pages) {

    public DraftsPage {
        tabs = List.copyOf(tabs);
        filters = List.copyOf(filters);
        active = List.copyOf(active);
        rows = List.copyOf(rows);
        choosing = List.copyOf(choosing);
        pages = List.copyOf(pages);
    }

    /// One state.
    public record Tab(String label, String count, String address, boolean isShown) {}

    /// One draft.
    ///
    /// @param movedOn that its hazard has changed since; empty where it has not
    /// @param decided who decided and when; empty while it waits
    /// @param id the draft's own, where it can be chosen; empty otherwise
    /// @param choose what the box says that chooses it
    public record Row(
            String id,
            String choose,
            Link draft,
            String reference,
            Badge state,
            String movedOn,
            String author,
            String proposed,
            String valid,
            String decided,
            String reason) {}
}
