package org.furrow.web.tasks;

import java.util.List;
import java.util.Optional;
import org.furrow.web.clearance.ProgressPart;
import org.furrow.web.draft.ShapePicture;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Shell;
import org.furrow.web.teams.TeamPage;

/// The page of one task.
///
/// @param seen the latest entry that the reader has before them
/// @param badges its state, and that it is overdue
/// @param against what stood against what was just tried; empty where nothing was
/// @param stages how far it is, from the order to the acceptance
/// @param notices what is to be done beside its steps, each with where it is done
/// @param waiting the drafts that wait for its areas
/// @param report its completion report, or where one is written
/// @param facts what is ordered
/// @param dossier what those who go out have to know
/// @param hazards those that it is about; without an address where the reader does not see one
/// @param picture a small map, where something is drawn
/// @param progress what its reports of days add up to
/// @param mayChange whether the reader may change what is ordered
public record TaskPage(
        Shell shell,
        TaskWords words,
        String id,
        String number,
        String name,
        String seen,
        List<Badge> badges,
        List<TeamPage.Against> against,
        List<Stage> stages,
        List<Link> notices,
        List<Waiting> waiting,
        List<Link> report,
        List<StepForm> steps,
        List<Fact> facts,
        List<Fact> dossier,
        List<Amount> amounts,
        List<Link> hazards,
        Optional<ShapePicture> picture,
        List<Other> waitsFor,
        List<Other> unlocks,
        List<Entry> history,
        ProgressPart progress,
        boolean mayChange) {

    public TaskPage {
        badges = List.copyOf(badges);
        against = List.copyOf(against);
        stages = List.copyOf(stages);
        notices = List.copyOf(notices);
        waiting = List.copyOf(waiting);
        report = List.copyOf(report);
        steps = List.copyOf(steps);
        facts = List.copyOf(facts);
        dossier = List.copyOf(dossier);
        amounts = List.copyOf(amounts);
        hazards = List.copyOf(hazards);
        waitsFor = List.copyOf(waitsFor);
        unlocks = List.copyOf(unlocks);
        history = List.copyOf(history);
    }

    /// A draft that waits.
    ///
    /// @param approvers who may approve it
    /// @param isYours whether the reader may
    public record Waiting(String said, String approvers, Link link, boolean isYours) {}

    /// A stage of the work.
    ///
    /// @param day on which it was reached; empty before
    /// @param isNow whether it is the latest that was reached
    public record Stage(String label, String day, boolean isReached, boolean isNow) {}

    /// How much of something is planned and done.
    public record Amount(String label, String planned, String done) {}

    /// A task that this one waits for, or that waits for it.
    public record Other(Link link, Badge status) {}

    /// An entry of the journal.
    ///
    /// @param told what was told with it
    public record Entry(String what, String day, String by, List<Fact> told) {
        public Entry {
            told = List.copyOf(told);
        }
    }
}
