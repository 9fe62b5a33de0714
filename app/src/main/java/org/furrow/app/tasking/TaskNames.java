package org.furrow.app.tasking;

import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.hazard.ReadingHazard;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Team;
import org.furrow.domain.release.HazardSummary;
import org.furrow.domain.tasking.Task;

/// Finds what people name when they write of tasks: teams by name, hazards by reference, tasks by number, each of them
/// by its id too.
public final class TaskNames {

    private final TaskBook book;
    private final ReadingHazard hazards;

    /// Names of this register, as far as the reader sees it.
    public TaskNames(Furrow furrow, TaskBook book) {
        this.book = book;
        hazards = new ReadingHazard(furrow);
    }

    /// The team that is named.
    public Optional<RecordId> team(String text) {
        return book.roster()
                .findTeam(text)
                .or(() -> RecordId.find(text).flatMap(book.roster()::findTeam))
                .map(Team::id);
    }

    /// The one hazard that is named; nothing where several have the reference. An id is taken as it is: whether there
    /// is such a hazard, the decision says.
    public Optional<RecordId> hazard(String text) {
        List<HazardSummary> found = hazards.listByReference(text);
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : RecordId.find(text);
    }

    /// The task that is named.
    public Optional<RecordId> task(String text) {
        return book.find(text).map(Task::id);
    }
}
