package org.furrow.web.tasks;

import java.util.List;
import org.furrow.web.teams.TeamPage;

/// The form of a step of a task.
///
/// @param code of the step
/// @param isOpen whether it is shown unfolded
/// @param isYours whether the reader may take the step
/// @param today what stands against it today; empty where nothing does
/// @param fields empty where the step is taken on another page
public record StepForm(
        String code,
        String title,
        boolean isOpen,
        boolean isYours,
        List<TeamPage.Against> today,
        List<FormField> fields) {

    public StepForm {
        today = List.copyOf(today);
        fields = List.copyOf(fields);
    }
}
