package org.furrow.web.tasks;

import java.util.List;
import org.furrow.web.shell.Shell;
import org.furrow.web.teams.TeamPage;

/// The form of an order.
///
/// @param action where it is sent
/// @param back where it leads if it is left
/// @param seen the latest entry that the reader has before them; empty for a new task
/// @param order what is ordered
/// @param dossier what those who go out have to know
public record TaskFormPage(
        Shell shell,
        TaskWords words,
        String title,
        String action,
        String back,
        String seen,
        List<TeamPage.Against> against,
        List<FormField> order,
        List<FormField> dossier) {

    public TaskFormPage {
        against = List.copyOf(against);
        order = List.copyOf(order);
        dossier = List.copyOf(dossier);
    }
}
