package org.furrow.web.tasks;

import java.util.List;
import org.furrow.web.shell.Shell;
import org.furrow.web.teams.TeamPage;

/// The form of an order.
///
/// @param action where it is sent
/// @param back where it leads if it is left
/// @param seen the latest entry that the reader has before them; empty for a new task
/// @param order what every order says
/// @param more what few orders say
/// @param isMoreOpen whether that is shown unfolded
/// @param organisations those that are suggested
public record TaskFormPage(
        Shell shell,
        TaskWords words,
        String title,
        String action,
        String back,
        String seen,
        List<TeamPage.Against> against,
        List<FormField> order,
        List<FormField> more,
        boolean isMoreOpen,
        List<String> organisations) {

    public TaskFormPage {
        against = List.copyOf(against);
        order = List.copyOf(order);
        more = List.copyOf(more);
        organisations = List.copyOf(organisations);
    }
}
