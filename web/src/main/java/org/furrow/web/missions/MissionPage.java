package org.furrow.web.missions;

import java.util.List;
import org.furrow.web.draft.ShapePicture;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;
import org.furrow.web.tasks.TaskSection;
import org.furrow.web.teams.TeamPage;

/// The page of one mission.
///
/// @param tasks what its teams do in its time
/// @param untasked where the areas stand that wait for a task; empty for those who order none
/// @param mayPlan whether the reader may change it
/// @param overdue what is overdue, each a sentence
/// @param against what stood against what was just tried; empty where nothing was
public record MissionPage(
        Shell shell,
        MissionWords words,
        String id,
        String name,
        String mandate,
        List<Fact> facts,
        List<String> overdue,
        MissionTimeline timeline,
        List<Step> steps,
        Reaching reaching,
        Picture picture,
        Targets targets,
        Teams teams,
        TaskSection tasks,
        List<Link> untasked,
        Budget budget,
        List<Entry> history,
        boolean mayPlan,
        List<TeamPage.Against> against) {

    public MissionPage {
        facts = List.copyOf(facts);
        overdue = List.copyOf(overdue);
        steps = List.copyOf(steps);
        untasked = List.copyOf(untasked);
        history = List.copyOf(history);
        against = List.copyOf(against);
    }

    /// A milestone.
    ///
    /// @param document the reference of the document that says so; empty where only the register's own is named
    /// @param address the page of the register's own document; empty where there is none
    /// @param takesBack its code, where it can be taken back; empty elsewhere
    public record Step(
            String name,
            String planned,
            String reached,
            boolean isLate,
            String document,
            String address,
            String takesBack) {}

    /// The form that says that milestones were reached.
    ///
    /// @param milestones those that are left, the next one first; empty where there is none
    public record Reaching(Select milestones, String day, String reference, String document) {

        /// Whether there is a next one.
        public boolean isThere() {
            return !milestones.choices().isEmpty();
        }
    }

    /// The map of its area.
    ///
    /// @param label what it shows; empty where there is nothing to draw
    /// @param confirmed the paths of confirmed areas, and so on
    /// @param registers where the same stands as a table, by district
    public record Picture(
            String label,
            int height,
            String outline,
            String confirmed,
            String suspected,
            String indication,
            String finished,
            ShapePicture.Scale scale,
            List<Link> registers) {
        public Picture {
            registers = List.copyOf(registers);
        }

        /// Whether there is anything to draw.
        public boolean isThere() {
            return !label.isEmpty();
        }
    }

    /// Targets against actuals.
    ///
    /// @param counted what exactly is counted, each a sentence
    /// @param reported the objectives whose figures somebody reports
    public record Targets(List<Target> lines, List<String> counted, Select reported, String day) {
        public Targets {
            lines = List.copyOf(lines);
            counted = List.copyOf(counted);
        }
    }

    /// One target.
    ///
    /// @param bar how much of it the bar shows, 0 to 100
    public record Target(String objective, String target, String actual, long bar, String part, boolean isBehind) {}

    /// Its teams.
    ///
    /// @param unseen how many others there are, in words; empty where there are none
    public record Teams(List<Team> lines, String unseen) {
        public Teams {
            lines = List.copyOf(lines);
        }
    }

    /// One team.
    public record Team(String id, String name, String organisation, boolean isReady) {}

    /// Its budget, as far as the reader sees it.
    ///
    /// @param sums the sum of each currency
    public record Budget(List<Money> lines, List<Fact> sums) {
        public Budget {
            lines = List.copyOf(lines);
            sums = List.copyOf(sums);
        }
    }

    /// A line of the budget.
    public record Money(String label, String holder, String donor, String amount) {}

    /// An entry of the journal.
    ///
    /// @param what the kind of entry, and the milestone or the figure
    /// @param reason why, as it was written; empty where nothing was
    public record Entry(String what, String day, String by, String reason) {}
}
