package org.furrow.web.teams;

import java.util.List;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;

/// The form of a team.
///
/// @param action where it is sent
/// @param back where it leads if it is left
/// @param seen the latest entry that the reader has before them; empty for a new team
/// @param organisations known ones, to choose from
public record TeamFormPage(
        Shell shell,
        TeamWords words,
        String title,
        String action,
        String back,
        String seen,
        Field name,
        Select kind,
        Field organisation,
        Field base,
        Field day,
        Field members,
        Field equipment,
        Field absences,
        List<Select.Choice> rest,
        String reason,
        List<String> organisations,
        List<TeamPage.Against> against) {

    public TeamFormPage {
        rest = List.copyOf(rest);
        organisations = List.copyOf(organisations);
        against = List.copyOf(against);
    }

    /// What stands in a field.
    ///
    /// @param help what is meant; empty where the label says it
    /// @param faults what cannot be read of it, each a sentence
    public record Field(String name, String label, String value, String help, List<String> faults) {
        public Field {
            faults = List.copyOf(faults);
        }

        /// Whether something is wrong with it.
        public boolean isWrong() {
            return !faults.isEmpty();
        }
    }

    /// Whether the team is there already.
    public boolean isChange() {
        return !seen.isEmpty();
    }
}
