package org.furrow.web.missions;

import java.util.List;
import java.util.stream.Stream;
import org.furrow.web.shell.Shell;
import org.furrow.web.teams.TeamFormPage;
import org.furrow.web.teams.TeamPage;

/// The form of a mission.
///
/// @param action where it is sent
/// @param back where it leads if it is left
/// @param seen the latest entry that the reader has before them; empty for a new mission
/// @param planned a field for the planned day of each milestone
/// @param organisations known ones, to choose from
public record MissionFormPage(
        Shell shell,
        MissionWords words,
        String title,
        String action,
        String back,
        String seen,
        TeamFormPage.Field name,
        TeamFormPage.Field lead,
        TeamFormPage.Field first,
        TeamFormPage.Field last,
        TeamFormPage.Field mandate,
        TeamFormPage.Field day,
        TeamFormPage.Field reference,
        TeamFormPage.Field document,
        TeamFormPage.Field teams,
        List<TeamFormPage.Field> planned,
        List<TeamFormPage.Field> lists,
        String reason,
        List<String> organisations,
        List<TeamPage.Against> against) {

    public MissionFormPage {
        planned = List.copyOf(planned);
        lists = List.copyOf(lists);
        organisations = List.copyOf(organisations);
        against = List.copyOf(against);
    }

    /// Whether something stands in what is rarely told of a mission.
    public boolean isMoreOpen() {
        return Stream.of(List.of(document), planned, lists)
                .flatMap(List::stream)
                .anyMatch(TeamFormPage.Field::isFilled);
    }

    /// Whether the mission is there already.
    public boolean isChange() {
        return !seen.isEmpty();
    }
}
