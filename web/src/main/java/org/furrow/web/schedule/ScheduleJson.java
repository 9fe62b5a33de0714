package org.furrow.web.schedule;

import java.util.List;

/// A schedule as the chart of teams reads it: tasks as columns of one length, so that 10,000 of them are small.
///
/// @param from the first day
/// @param editable whether the reader may change it
/// @param undo how many changes can be taken back
/// @param redo how many changes can be made again
/// @param kinds the codes of the kinds of work
public record ScheduleJson(
        String id,
        String name,
        String from,
        int days,
        String today,
        boolean editable,
        long objective,
        int undo,
        int redo,
        List<TeamJson> teams,
        List<String> kinds,
        Columns tasks) {

    /// A team.
    ///
    /// @param kind what sort of team it is, by its code
    /// @param closed days without work, the first day and the day after the last in turn; pauses of less than three
    ///     days are left out
    public record TeamJson(String id, String name, String operator, String kind, List<Integer> closed) {}

    /// The tasks in the order of teams and starts.
    ///
    /// @param hazard the address of the hazard's page; empty for work on none
    /// @param kind which of the kinds
    /// @param team which of the teams
    /// @param finish the day after the last day of work
    /// @param state 0 free, 1 pinned, 2 frozen
    public record Columns(
            List<String> id,
            List<String> label,
            List<String> hazard,
            List<Integer> kind,
            List<Long> m2,
            List<String> place,
            List<Integer> team,
            List<Integer> start,
            List<Integer> finish,
            List<Integer> moveDays,
            List<Integer> state) {}
}
