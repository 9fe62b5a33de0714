package org.furrow.web.evidence;

import java.util.List;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Shell;

/// One document.
///
/// @param preview the address of a smaller picture; empty where there is none
/// @param notices what a reader must know first
/// @param taken where and when a photo was taken, as the camera says
/// @param download without a label where the file is missing
/// @param withdrawing where the form goes that withdraws it; empty where the reader may not, or it is withdrawn
/// @param trouble what stands against withdrawing it; empty at first
public record DocumentPage(
        Shell shell,
        DocumentWords words,
        Link back,
        List<Badge> badges,
        List<String> notices,
        String preview,
        List<Fact> facts,
        List<Fact> taken,
        Link download,
        String withdrawing,
        String trouble) {

    public DocumentPage {
        badges = List.copyOf(badges);
        notices = List.copyOf(notices);
        facts = List.copyOf(facts);
        taken = List.copyOf(taken);
    }
}
