package org.furrow.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.draft.Typed;
import org.furrow.app.mission.EstablishingMissions;
import org.furrow.app.mission.MissionJson;
import org.furrow.app.mission.MissionReading;
import org.furrow.app.mission.MissionStanding;
import org.furrow.app.mission.ReachingMilestones;
import org.furrow.app.mission.ReadingMissions;
import org.furrow.app.mission.TeamReading;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Achievement;
import org.furrow.domain.mission.Milestone;
import org.furrow.domain.mission.MilestoneDecision;
import org.furrow.domain.mission.Mission;
import org.furrow.domain.mission.MissionProfile;
import org.furrow.domain.mission.Overdue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `furrow missions`: missions, their milestones and targets, and what is overdue.
@Command(
        name = "missions",
        description = "Establishes missions, follows their milestones and targets, and says what is overdue.",
        mixinStandardHelpOptions = true,
        subcommands = {
            MissionsCommand.Listing.class,
            MissionsCommand.Show.class,
            MissionsCommand.Establish.class,
            MissionsCommand.Revise.class,
            MissionsCommand.Reach.class,
            MissionsCommand.TakeBack.class,
            MissionsCommand.Report.class
        })
final class MissionsCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Name what to do: list, show, establish, revise, reach, take-back or report.");
    }

    private static MissionStanding find(Furrow furrow, String text, CommonOptions common) {
        return new ReadingMissions(furrow)
                .list(common.today()).stream()
                        .filter(each -> each.mission().profile().name().equalsIgnoreCase(text)
                                || each.mission().id().toString().equals(text))
                        .findFirst()
                        .orElseThrow(() -> common.misuse("There is no mission " + text + " in " + common.data()
                                + ".\nMaybe look at: furrow missions list"));
    }

    static Milestone milestone(String code, CommonOptions common) {
        return Milestone.find(code)
                .orElseThrow(() -> common.misuse("There is no milestone '" + code + "'; there are "
                        + String.join(
                                ", ",
                                List.of(Milestone.values()).stream()
                                        .map(Milestone::code)
                                        .toList())
                        + "."));
    }

    /// `furrow missions list`.
    @Command(
            name = "list",
            description = "Lists the missions with their last milestone and how much of each is overdue.",
            mixinStandardHelpOptions = true)
    static final class Listing implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                List<MissionStanding> missions = new ReadingMissions(furrow).list(common.today());
                if (common.isJson()) {
                    common.print(MissionJson.of(missions));
                } else if (missions.isEmpty()) {
                    common.out().println("No missions. Maybe establish one: furrow missions establish --help");
                } else {
                    missions.forEach(this::print);
                }
                return 0;
            }
        }

        private void print(MissionStanding standing) {
            MissionProfile profile = standing.mission().profile();
            common.out()
                    .printf(
                            Locale.ROOT,
                            "%-20s  %-24s  %s – %s  %-11s  %d overdue%n",
                            profile.name(),
                            profile.lead(),
                            profile.period().first(),
                            profile.period().last(),
                            standing.mission().state().label(),
                            standing.overdue().size());
        }
    }

    /// `furrow missions show`.
    @Command(
            name = "show",
            description = "Shows a mission: milestones, targets against actuals, and everything that is overdue.",
            mixinStandardHelpOptions = true)
    static final class Show implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Parameters(paramLabel = "MISSION", description = "The mission's name or id.")
        private String name = "";

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                MissionStanding standing = find(furrow, name, common);
                if (common.isJson()) {
                    String latest = new ReadingMissions(furrow)
                            .history(standing.mission().id())
                            .getFirst()
                            .hash()
                            .hex();
                    common.print(MissionJson.of(standing, latest));
                } else {
                    print(standing);
                }
                return 0;
            }
        }

        private void print(MissionStanding standing) {
            Mission mission = standing.mission();
            common.out()
                    .println(mission.profile().name() + ": " + mission.profile().mandate());
            for (Milestone each : Milestone.values()) {
                common.out()
                        .printf(
                                Locale.ROOT,
                                "%-12s planned %-10s  reached %s%n",
                                each.label(),
                                mission.profile()
                                        .findPlanned(each)
                                        .map(LocalDate::toString)
                                        .orElse("–"),
                                mission.find(each)
                                        .map(reached -> reached.day() + "  "
                                                + reached.document().reference())
                                        .orElse("–"));
            }
            standing.achievements().forEach(this::print);
            standing.overdue().forEach(each -> common.out().println("Overdue: " + told(each)));
        }

        private void print(Achievement each) {
            common.out()
                    .printf(
                            Locale.ROOT,
                            "%-28s %,d of %,d (%d %%)%n",
                            each.objective().told(),
                            each.actual(),
                            each.objective().target(),
                            each.percent());
        }

        private static String told(Overdue overdue) {
            return switch (overdue) {
                case Overdue.MilestoneLate late ->
                    late.milestone().label() + " was planned for " + late.planned() + ", " + late.days() + " days ago.";
                case Overdue.AccreditationsEnd ending ->
                    ending.count() + " accreditations that "
                            + ending.team().profile().name() + " works under end before the mission, the first on "
                            + ending.first() + ".";
                case Overdue.ObjectiveBehind behind ->
                    String.format(
                            Locale.ROOT,
                            "%s: %,d, and %,d would be in time.",
                            behind.achievement().objective().told(),
                            behind.achievement().actual(),
                            behind.expected());
            };
        }
    }

    /// `furrow missions establish`.
    @Command(
            name = "establish",
            description = "Establishes a mission, by the document that says so.",
            mixinStandardHelpOptions = true)
    static final class Establish implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Mixin
        private final MissionOptions said = new MissionOptions();

        @Parameters(paramLabel = "NAME", description = "What the mission is called.")
        private String name = "";

        @Option(names = "--reference", description = "The number or title of the document that establishes it.")
        private String reference = "";

        @Option(names = "--document", description = "The same as the register keeps it: its id or address.")
        private String document = "";

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                Typed typed = Typed.nothing()
                        .with("name", name)
                        .with("reference", reference)
                        .with("document", document);
                TeamReading.Read<MissionReading.Said> read = said.read(typed, common);
                if (read.wish().isEmpty()) {
                    throw common.unread(read.faults());
                }
                return common.tell(
                        new EstablishingMissions(furrow).establish(read.wish().orElseThrow(), common.today()),
                        "Established");
            }
        }
    }

    /// `furrow missions revise`.
    @Command(
            name = "revise",
            description = "Revises a mission: what is named takes the place of what stood there.",
            mixinStandardHelpOptions = true)
    static final class Revise implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Mixin
        private final MissionOptions said = new MissionOptions();

        @Parameters(paramLabel = "MISSION", description = "The mission's name or id.")
        private String name = "";

        @Option(names = "--name", description = "What it is called from now on.")
        private String renamed = "";

        @Option(names = "--reason", description = "Why.")
        private String reason = "";

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                MissionStanding standing = find(furrow, name, common);
                Typed before = MissionReading.write(
                        standing.mission().profile(), standing.roster(), MissionReading.MeasureWords.CODES);
                TeamReading.Read<MissionReading.Said> read =
                        said.read(renamed.isEmpty() ? before : before.with("name", renamed), common);
                if (read.wish().isEmpty()) {
                    throw common.unread(read.faults());
                }
                Outcome outcome = new EstablishingMissions(furrow)
                        .revise(standing.mission().id(), read.wish().orElseThrow(), reason, Optional.empty());
                return common.tell(outcome, "Revised");
            }
        }
    }

    /// `furrow missions reach`.
    @Command(
            name = "reach",
            description = "Says that a mission reached a milestone, by the document that says so.",
            mixinStandardHelpOptions = true)
    static final class Reach implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Parameters(index = "0", paramLabel = "MISSION", description = "The mission's name or id.")
        private String name = "";

        @Parameters(
                index = "1",
                paramLabel = "MILESTONE",
                description = "trained, accredited, deployed, working, completed, returned or documented.")
        private String milestone = "";

        @Option(names = "--on", paramLabel = "DAY", description = "The day on which it was. Default: today.")
        private String on = "";

        @Option(names = "--reference", description = "The number or title of the document that says so.")
        private String reference = "";

        @Option(names = "--document", description = "The same as the register keeps it: its id or address.")
        private String document = "";

        @Option(
                names = "--those-before",
                description = "The milestones before it, too, that are not reached: on that day, by that document.")
        private boolean isWithThoseBefore;

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                MissionStanding standing = find(furrow, name, common);
                Typed typed = Typed.nothing()
                        .with("milestone", milestone(milestone, common).code())
                        .with("day", on)
                        .with("reference", reference)
                        .with("document", document);
                var read = MissionReading.claim(typed, common.today());
                if (read.wish().isEmpty()) {
                    throw common.unread(read.faults());
                }
                ReachingMilestones milestones = new ReachingMilestones(furrow);
                RecordId mission = standing.mission().id();
                MilestoneDecision.Claim claim = read.wish().orElseThrow();
                return common.tell(
                        isWithThoseBefore
                                ? milestones.reachUpTo(mission, claim, common.today())
                                : milestones.reach(mission, claim, common.today()),
                        "Reached");
            }
        }
    }

    /// `furrow missions take-back`.
    @Command(
            name = "take-back",
            description = "Takes back that a mission reached its last milestone; the journal keeps both.",
            mixinStandardHelpOptions = true)
    static final class TakeBack implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Parameters(index = "0", paramLabel = "MISSION", description = "The mission's name or id.")
        private String name = "";

        @Parameters(index = "1", paramLabel = "MILESTONE", description = "The milestone.")
        private String milestone = "";

        @Option(names = "--reason", required = true, description = "Why.")
        private String reason = "";

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                MissionStanding standing = find(furrow, name, common);
                Outcome outcome = new ReachingMilestones(furrow)
                        .takeBack(standing.mission().id(), milestone(milestone, common), reason, common.today());
                return common.tell(outcome, "Taken back");
            }
        }
    }

    /// `furrow missions report`.
    @Command(
            name = "report",
            description = "Reports how much of an objective was achieved that the register cannot count.",
            mixinStandardHelpOptions = true)
    static final class Report implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Parameters(index = "0", paramLabel = "MISSION", description = "The mission's name or id.")
        private String name = "";

        @Parameters(index = "1", paramLabel = "OBJECTIVE", description = "The words of the objective.")
        private String objective = "";

        @Parameters(index = "2", paramLabel = "AMOUNT", description = "How much, all in all.")
        private String amount = "";

        @Option(names = "--on", paramLabel = "DAY", description = "By which day. Default: today.")
        private String on = "";

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                MissionStanding standing = find(furrow, name, common);
                var read = MissionReading.report(
                        Typed.nothing()
                                .with("objective", objective)
                                .with("amount", amount)
                                .with("day", on),
                        common.today());
                if (read.wish().isEmpty()) {
                    throw common.unread(read.faults());
                }
                Outcome outcome = new ReachingMilestones(furrow)
                        .report(standing.mission().id(), read.wish().orElseThrow(), common.today());
                return common.tell(outcome, "Reported");
            }
        }
    }
}
