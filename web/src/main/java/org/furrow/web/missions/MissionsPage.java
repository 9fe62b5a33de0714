package org.furrow.web.missions;

import java.util.List;
import org.furrow.web.shell.Shell;

/// The list of missions.
///
/// @param mayPlan whether the reader may establish one
public record MissionsPage(Shell shell, MissionWords words, List<Line> lines, boolean mayPlan) {

    public MissionsPage {
        lines = List.copyOf(lines);
    }

    /// A mission.
    ///
    /// @param overdue how much is overdue, in words; empty where nothing is
    public record Line(String id, String name, String lead, String period, String state, String overdue) {}
}
