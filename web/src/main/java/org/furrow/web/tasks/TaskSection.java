package org.furrow.web.tasks;

import java.util.List;
import java.util.stream.Stream;
import org.furrow.web.shell.Badge;

/// The tasks about a hazard or of a team, as a part of its page.
///
/// @param title of the part
/// @param none what is said where there is none
public record TaskSection(String title, String none, List<Line> lines) {

    public TaskSection {
        lines = List.copyOf(lines);
    }

    /// The same with more lines.
    public TaskSection and(List<Line> more) {
        return new TaskSection(
                title, none, Stream.concat(lines.stream(), more.stream()).toList());
    }

    /// A task.
    public record Line(String address, String number, String name, String kind, String dates, Badge status) {}
}
