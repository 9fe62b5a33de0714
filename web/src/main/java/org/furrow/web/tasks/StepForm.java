package org.furrow.web.tasks;

import java.util.List;
import java.util.Optional;
import org.furrow.web.teams.TeamPage;

/// The form of a step of a task.
///
/// @param code of the step
/// @param isOpen whether it is shown unfolded
/// @param isYours whether the reader may take the step
/// @param others who takes it where the reader may not; empty otherwise
/// @param today what stands against it today; empty where nothing does
/// @param fields empty where the step is taken on another page
/// @param more what is rarely told with it
/// @param proposal what can be proposed with it, absent where nothing can
public record StepForm(
        String code,
        String title,
        boolean isOpen,
        boolean isYours,
        String others,
        List<TeamPage.Against> today,
        List<FormField> fields,
        List<FormField> more,
        Optional<Proposal> proposal) {

    public StepForm {
        today = List.copyOf(today);
        fields = List.copyOf(fields);
        more = List.copyOf(more);
    }

    /// Whether what is rarely told is shown unfolded: it holds something, or something is wrong with it.
    public boolean isMoreOpen() {
        return more.stream().anyMatch(field -> field.isWrong() || !field.value().isEmpty());
    }

    /// The form of a step with which nothing is proposed.
    public StepForm(
            String code,
            String title,
            boolean isOpen,
            boolean isYours,
            List<TeamPage.Against> today,
            List<FormField> fields) {
        this(code, title, isOpen, isYours, "", today, fields, List.of(), Optional.empty());
    }

    /// That the areas of the task follow the step.
    ///
    /// @param label what is proposed
    /// @param means who approves it
    /// @param fields what it asks that the task does not say
    public record Proposal(String label, String means, boolean isChosen, List<FormField> fields) {
        public Proposal {
            fields = List.copyOf(fields);
        }
    }
}
