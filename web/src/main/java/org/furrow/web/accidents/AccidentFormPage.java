package org.furrow.web.accidents;

import java.util.List;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Shell;
import org.furrow.web.tasks.FormField;
import org.furrow.web.teams.TeamPage;

/// The form of a notice.
///
/// @param action where the form is sent
/// @param back the page that it belongs to
/// @param seen the latest entry that the reader has before them; empty for a new accident
public record AccidentFormPage(
        Shell shell,
        AccidentWords words,
        String title,
        Link back,
        String action,
        String seen,
        List<TeamPage.Against> against,
        List<FormField> fields) {

    public AccidentFormPage {
        against = List.copyOf(against);
        fields = List.copyOf(fields);
    }
}
