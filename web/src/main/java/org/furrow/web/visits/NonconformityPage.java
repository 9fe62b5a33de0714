package org.furrow.web.visits;

import java.util.List;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Shell;
import org.furrow.web.tasks.StepForm;
import org.furrow.web.tasks.TaskPage;
import org.furrow.web.teams.TeamPage;

/// The page of one nonconformity.
///
/// @param seen the latest entry that the reader has before them
/// @param stops what it stops, in words; empty where it stops nothing
/// @param stages its life as a line
/// @param links the visit, the team and the task
public record NonconformityPage(
        Shell shell,
        VisitWords words,
        String id,
        String number,
        String what,
        String seen,
        List<Badge> badges,
        String stops,
        List<TeamPage.Against> against,
        List<TaskPage.Stage> stages,
        List<StepForm> steps,
        List<Fact> facts,
        List<Link> links,
        List<QualityEntry> history) {

    public NonconformityPage {
        badges = List.copyOf(badges);
        against = List.copyOf(against);
        stages = List.copyOf(stages);
        steps = List.copyOf(steps);
        facts = List.copyOf(facts);
        links = List.copyOf(links);
        history = List.copyOf(history);
    }
}
