package org.furrow.web.victims;

import java.util.List;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Shell;
import org.furrow.web.tasks.FormField;
import org.furrow.web.teams.TeamPage;

/// The form of what is known of a victim.
///
/// @param seen the number of the latest entry that the reader has before them; empty for a new victim
public record VictimFormPage(
        Shell shell,
        VictimWords words,
        String title,
        Link back,
        String action,
        String seen,
        List<TeamPage.Against> against,
        List<Group> groups) {

    public VictimFormPage {
        against = List.copyOf(against);
        groups = List.copyOf(groups);
    }

    /// Fields that belong together.
    ///
    /// @param id of the element of the title
    /// @param means what is to be known first; empty where nothing is
    public record Group(String id, String title, String means, List<FormField> fields) {
        public Group {
            fields = List.copyOf(fields);
        }
    }
}
