package org.furrow.web.accidents;

import java.util.List;
import java.util.Optional;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Shell;
import org.furrow.web.tasks.StepForm;
import org.furrow.web.tasks.TaskPage;
import org.furrow.web.teams.TeamPage;
import org.furrow.web.victims.VictimsOfAccident;

/// The page of one accident.
///
/// @param seen the latest entry that the reader has before them
/// @param notices what is to be known first, each a sentence
/// @param against what stood against what was just tried; empty where nothing was
/// @param stages how far it is looked into
/// @param links the task, the team and the hazard
/// @param mayAmend whether the reader may amend the notice
/// @param found the finds on released ground that came of it; absent where it is no missed item
/// @param victims what a victim officer sees of its victims; absent for everybody else
public record AccidentPage(
        Shell shell,
        AccidentWords words,
        String id,
        String number,
        String what,
        String seen,
        List<Badge> badges,
        List<String> notices,
        List<TeamPage.Against> against,
        List<TaskPage.Stage> stages,
        List<StepForm> steps,
        List<Fact> facts,
        List<Link> links,
        List<Action> actions,
        List<TaskPage.Entry> history,
        boolean mayAmend,
        Optional<Found> found,
        Optional<VictimsOfAccident.Told> victims) {

    public AccidentPage {
        badges = List.copyOf(badges);
        notices = List.copyOf(notices);
        against = List.copyOf(against);
        stages = List.copyOf(stages);
        steps = List.copyOf(steps);
        facts = List.copyOf(facts);
        links = List.copyOf(links);
        actions = List.copyOf(actions);
        history = List.copyOf(history);
    }

    /// The same, with what the reader may know of its victims.
    AccidentPage with(Optional<VictimsOfAccident.Told> hurt) {
        return new AccidentPage(
                shell, words, id, number, what, seen, badges, notices, against, stages, steps, facts, links, actions,
                history, mayAmend, found, hurt);
    }

    /// The same, with the finds on released ground that came of it.
    AccidentPage with(Found finds) {
        return new AccidentPage(
                shell,
                words,
                id,
                number,
                what,
                seen,
                badges,
                notices,
                against,
                stages,
                steps,
                facts,
                links,
                actions,
                history,
                mayAmend,
                Optional.of(finds),
                victims);
    }

    /// The finds on released ground that came of an accident.
    ///
    /// @param finds their pages; empty while nobody told of one
    /// @param tell where one is told of; absent where the reader may not
    public record Found(List<Link> finds, Optional<Link> tell) {
        public Found {
            finds = List.copyOf(finds);
        }
    }

    /// A corrective action.
    ///
    /// @param done when and how it was done; empty before
    public record Action(String number, String what, String by, String due, String done, Badge state) {}
}
