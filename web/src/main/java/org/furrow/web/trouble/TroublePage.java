package org.furrow.web.trouble;

import java.util.List;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Shell;

/// Something is missing or broken.
///
/// @param status the number of the answer
/// @param what the thing and its value
/// @param advice the next step
public record TroublePage(Shell shell, String status, String what, String advice, List<Link> ways) {

    public TroublePage {
        ways = List.copyOf(ways);
    }
}
