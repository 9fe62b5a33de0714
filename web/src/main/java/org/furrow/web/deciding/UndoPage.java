package org.furrow.web.deciding;

import java.util.List;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Shell;

/// What undoing an import takes back, or took.
///
/// @param path the import's address
/// @param isUndone whether it has been done
/// @param changed hazards of the import that were changed since
/// @param typed the reason as it was typed
/// @param trouble what is wrong with it; empty where nothing is
public record UndoPage(
        Shell shell,
        DecidingWords words,
        String path,
        String files,
        boolean isUndone,
        List<Fact> goes,
        List<Link> changed,
        String typed,
        String trouble) {

    public UndoPage {
        goes = List.copyOf(goes);
        changed = List.copyOf(changed);
    }
}
