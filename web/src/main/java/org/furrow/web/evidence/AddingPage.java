package org.furrow.web.evidence;

import java.util.List;
import org.furrow.app.evidence.Saying;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;

/// Adding documents to a hazard.
///
/// @param action where the form goes
/// @param told what became of files that were sent before
/// @param saying what was said of them, to be sent again
/// @param limit how large one may be, in words
/// @param limitBytes how many bytes may come together
public record AddingPage(
        Shell shell,
        DocumentWords words,
        Link back,
        String action,
        List<String> told,
        Saying saying,
        List<Select> selects,
        String limit,
        long limitBytes) {

    public AddingPage {
        told = List.copyOf(told);
        selects = List.copyOf(selects);
    }
}
