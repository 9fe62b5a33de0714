package org.furrow.domain.tasking;

import java.time.LocalDate;
import java.util.List;
import org.furrow.domain.journal.RecordId;

/// How an organisation means to do a task: its answer to the order. Texts are empty where nothing is said.
///
/// @param last the last day, included
/// @param medical who treats the injured, and how they are brought to which hospital
/// @param access how the place is reached
/// @param marking what is marked, and how
/// @param works how the work is done
public record TaskPlan(
        List<RecordId> teams,
        LocalDate first,
        LocalDate last,
        String medical,
        String access,
        String marking,
        String works) {

    public TaskPlan {
        teams = teams.stream().distinct().toList();
    }
}
