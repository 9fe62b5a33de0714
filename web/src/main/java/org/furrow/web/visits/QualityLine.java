package org.furrow.web.visits;

import java.util.List;
import org.furrow.web.shell.Badge;

/// A visit or a nonconformity in a list.
///
/// @param what what it is about
/// @param where whose it is, with the team or the task
public record QualityLine(String address, String number, String day, String what, String where, List<Badge> badges) {
    public QualityLine {
        badges = List.copyOf(badges);
    }
}
