package org.furrow.web.trouble;

import java.util.List;
import org.furrow.domain.people.Role;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Shell;

/// Something is missing or broken.
///
/// @param status the number of the answer
/// @param what the thing and its value
/// @param advice the next step
/// @param roles in which the same page is to be had; empty where another role does not help
public record TroublePage(Shell shell, String status, String what, String advice, List<Link> ways, List<Role> roles) {

    public TroublePage {
        ways = List.copyOf(ways);
        roles = List.copyOf(roles);
    }

    /// The roles that the reader can play at once, in an exercise.
    public List<Role> playable() {
        return shell.visitor().isPlaying() ? roles : List.of();
    }
}
