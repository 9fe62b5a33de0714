package org.furrow.web.deciding;

import java.util.List;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Shell;

/// What accepting a rule's proposal would do to the rows that wait because of it.
///
/// @param path the import's address
/// @param against what speaks against rows that would wait still, as it was written
/// @param isPossible whether any row would come in
/// @param typed the reason as it was typed
/// @param trouble what is wrong with it; empty where nothing is
public record AcceptPage(
        Shell shell,
        DecidingWords words,
        String path,
        String rule,
        String meaning,
        List<Fact> counts,
        List<String> against,
        boolean isPossible,
        String typed,
        String trouble) {

    public AcceptPage {
        counts = List.copyOf(counts);
        against = List.copyOf(against);
    }
}
