package org.furrow.web.register;

import java.util.List;
import java.util.Optional;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Shell;

/// The page on which saved views are looked after.
///
/// @param told what has just been done; empty where nothing was
/// @param deleted the view whose deletion can be taken back; empty where there is none
/// @param faults why something was not done
/// @param save the form of a view that could not be saved
public record ViewsPage(
        Shell shell,
        RegisterWords words,
        String told,
        String deleted,
        List<String> faults,
        List<Line> lines,
        Optional<Save> save) {

    public ViewsPage {
        faults = List.copyOf(faults);
        lines = List.copyOf(lines);
    }

    /// A view.
    ///
    /// @param newName what the field says in which it is called otherwise; empty where the reader may not
    public record Line(String id, Link view, List<String> marks, String newName, List<Act> acts) {
        public Line {
            marks = List.copyOf(marks);
            acts = List.copyOf(acts);
        }
    }

    /// What can be done with a view.
    ///
    /// @param whole what the button says to somebody who does not see where it stands
    public record Act(String code, String label, String whole) {}

    /// A view that waits to be saved.
    ///
    /// @param canReplace whether one's own view has the same name
    public record Save(String name, List<Fact> kept, boolean isShared, boolean isFirst, boolean canReplace) {
        public Save {
            kept = List.copyOf(kept);
        }
    }
}
