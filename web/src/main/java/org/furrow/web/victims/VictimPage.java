package org.furrow.web.victims;

import java.util.List;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Shell;
import org.furrow.web.tasks.StepForm;
import org.furrow.web.tasks.TaskPage;
import org.furrow.web.teams.TeamPage;

/// The page of one victim.
///
/// @param seen the number of the latest entry that the reader has before them
/// @param note who signs next, or that all is destroyed; empty where nothing is to be said
/// @param against what stood against what was just tried; empty where nothing was
/// @param told what is known now
/// @param mayCorrect whether the reader may correct it
public record VictimPage(
        Shell shell,
        VictimWords words,
        String number,
        Link accident,
        String seen,
        Badge stage,
        String note,
        List<TeamPage.Against> against,
        List<TaskPage.Stage> stages,
        List<StepForm> steps,
        List<Told> told,
        List<Entry> history,
        boolean mayCorrect) {

    public VictimPage {
        against = List.copyOf(against);
        stages = List.copyOf(stages);
        steps = List.copyOf(steps);
        told = List.copyOf(told);
        history = List.copyOf(history);
    }

    /// What belongs together of what is known.
    public record Told(String title, List<Fact> facts) {
        public Told {
            facts = List.copyOf(facts);
        }
    }

    /// Something that was done with the record.
    ///
    /// @param remark what was said with it; empty where nothing was
    /// @param told what was written; empty where nothing was, and for what is known now
    /// @param isDestroyed whether something was written that is destroyed
    public record Entry(String what, String by, String remark, List<Told> told, boolean isDestroyed) {
        public Entry {
            told = List.copyOf(told);
        }
    }
}
