package org.furrow.web.visits;

import java.util.List;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;
import org.furrow.web.teams.TeamPage;

/// The first page of quality.
///
/// @param counts how many nonconformities are open, by grade, and how many are overdue
/// @param urgent those that stop a team or are overdue
/// @param lately the latest visits
/// @param draws the latest draws of squares
/// @param mayRecord whether the reader may record visits and raise nonconformities
/// @param mayNote whether the reader may note what was decided on lots
/// @param against what stood against what was just noted; empty where nothing was
public record OverviewPage(
        Shell shell,
        VisitWords words,
        List<Fact> counts,
        List<QualityLine> urgent,
        List<QualityLine> lately,
        List<Lots> lots,
        List<Fact> draws,
        boolean mayRecord,
        boolean mayNote,
        List<TeamPage.Against> against) {

    public OverviewPage {
        counts = List.copyOf(counts);
        urgent = List.copyOf(urgent);
        lately = List.copyOf(lately);
        lots = List.copyOf(lots);
        draws = List.copyOf(draws);
        against = List.copyOf(against);
    }

    /// How strictly the lots of an organisation and method are inspected.
    ///
    /// @param steps what led to it, the latest first
    /// @param note the form for what an inspection alone does not say
    public record Lots(String whose, String method, Note note, Badge severity, String since, List<Step> steps) {
        public Lots {
            steps = List.copyOf(steps);
        }
    }

    /// What was decided on the lots, to be noted.
    ///
    /// @param method the code of it
    /// @param isOpen whether it was just tried
    public record Note(String method, Select events, String day, String reason, boolean isOpen) {}

    /// Something that happened with the lots.
    ///
    /// @param address of the inspection; empty for what was decided otherwise
    public record Step(String day, String event, String told, String address, String after) {}
}
