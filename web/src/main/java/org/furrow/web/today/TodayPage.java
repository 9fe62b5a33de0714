package org.furrow.web.today;

import java.util.List;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Shell;

/// The page of today.
///
/// @param piles the steps that the reader is to take
/// @param waits imports that wait for the reader
/// @param lapses what lapses or is late
/// @param doubts what does not fit together: each kind with its number of hazards
public record TodayPage(
        Shell shell,
        TodayWords words,
        String day,
        List<Fact> figures,
        List<WaitingPile> piles,
        List<Waits> waits,
        List<WaitingPile> lapses,
        List<Waits> doubts,
        News news) {

    /// Something that waits.
    ///
    /// @param what leads to it
    /// @param why what is to be done
    /// @param whence from whom and when; empty where nobody did it
    public record Waits(Link what, String why, String whence) {}

    /// What is new.
    ///
    /// @param periods the periods to choose from
    /// @param last the last entry that was counted; what is marked as seen
    /// @param canMark whether the reader has an account to keep a mark for
    public record News(
            String title,
            List<Period> periods,
            List<Import> imports,
            List<Fact> kinds,
            List<Entry> newest,
            String journal,
            long last,
            boolean canMark) {

        /// Whether nothing is new.
        public boolean isEmpty() {
            return imports.isEmpty() && kinds.isEmpty();
        }
    }

    /// A period to choose.
    public record Period(Link link, boolean isChosen) {}

    /// What an import brought.
    public record Import(Link files, String whence, boolean isUndone, List<Fact> brought) {}

    /// An entry of the journal.
    public record Entry(Link about, String what, String whence, String why) {}
}
