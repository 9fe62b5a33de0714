package org.furrow.web.clearance;

import java.util.List;
import org.furrow.web.rows.FormPart;
import org.furrow.web.shell.Shell;
import org.furrow.web.teams.TeamPage;

/// The form of one report with everything.
///
/// @param key by which a report that is sent twice is known again
/// @param seen the latest entry that the author had before them; empty for a new report
/// @param near where a drawing begins; see [org.furrow.web.tasks.TaskBox]
public record ReportFormPage(
        Shell shell,
        ProgressWords words,
        String title,
        String action,
        String back,
        String key,
        String seen,
        List<TeamPage.Against> against,
        List<FormPart> parts,
        PhotoPart photos,
        String near) {

    public ReportFormPage {
        against = List.copyOf(against);
        parts = List.copyOf(parts);
    }
}
