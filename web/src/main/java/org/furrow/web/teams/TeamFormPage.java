package org.furrow.web.teams;

import java.util.List;
import java.util.stream.Stream;
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
    /// @param isNeeded whether the form is not sent without it
    public record Field(String name, String label, String value, String help, List<String> faults, boolean isNeeded) {
        public Field {
            faults = List.copyOf(faults);
        }

        /// The same, marked as one that must be filled in.
        public Field needed() {
            return new Field(name, label, value, help, faults, true);
        }

        /// Whether something was typed into it.
        public boolean isFilled() {
            return !value.isEmpty();
        }

        /// Whether something is wrong with it.
        public boolean isWrong() {
            return !faults.isEmpty();
        }
    }

    /// Whether something stands in what is rarely told of a team.
    public boolean isMoreOpen() {
        return Stream.of(base, equipment, absences).anyMatch(Field::isFilled);
    }

    /// Whether the team is there already.
    public boolean isChange() {
        return !seen.isEmpty();
    }
}
