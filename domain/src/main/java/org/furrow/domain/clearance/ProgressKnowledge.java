package org.furrow.domain.clearance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Readiness;
import org.furrow.domain.tasking.Halt;
import org.furrow.domain.tasking.TaskCourse;
import org.furrow.domain.tasking.TaskGround;

/// What the register knows when somebody reports a day: no more than this task and this team.
///
/// @param task what was ordered and done about the task, absent where the author sees no such task
/// @param readiness all that decides whether the team may work, absent where the author sees no such team
/// @param hazards those of the task, as far as the author sees them
/// @param photos those of the report's photos that the register keeps
/// @param halts what stops the team or the task on whichever days, also where the author does not see what is behind it
/// @param standing the report of this task, team and day that stands already, absent where there is none
public record ProgressKnowledge(
        Optional<TaskCourse> task,
        Optional<Readiness> readiness,
        List<TaskGround> hazards,
        Set<RecordId> photos,
        List<Halt> halts,
        Optional<Standing> standing) {

    public ProgressKnowledge {
        hazards = List.copyOf(hazards);
        photos = Set.copyOf(photos);
        halts = List.copyOf(halts);
    }

    /// A report that stands.
    public record Standing(RecordId id, LocalDate day, String author) {}
}
