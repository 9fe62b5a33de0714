package org.furrow.web.handover;

import java.util.List;
import org.furrow.web.rows.FormPart;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Shell;
import org.furrow.web.teams.TeamPage;

/// The form of a report, a certificate or a find.
///
/// @param means what comes of it; empty where the title says it
/// @param notice what is to be known first; empty where nothing is
/// @param handIn the words of a second press that saves it and hands it in; empty where nothing is handed in
/// @param action where the form is sent
/// @param seen the latest entry that the reader has before them; empty for what is new
/// @param near where a drawing begins; see [org.furrow.web.tasks.TaskBox]
public record HandoverFormPage(
        Shell shell,
        HandoverWords words,
        String title,
        String means,
        String notice,
        String handIn,
        Link back,
        String action,
        String seen,
        List<TeamPage.Against> against,
        List<FormPart> parts,
        String near) {

    public HandoverFormPage {
        against = List.copyOf(against);
        parts = List.copyOf(parts);
    }
}
