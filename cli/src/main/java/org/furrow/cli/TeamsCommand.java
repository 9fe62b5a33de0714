package org.furrow.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.draft.Typed;
import org.furrow.app.mission.FormingTeams;
import org.furrow.app.mission.ReadingTeams;
import org.furrow.app.mission.Roster;
import org.furrow.app.mission.TeamJson;
import org.furrow.app.mission.TeamReading;
import org.furrow.domain.mission.Holder;
import org.furrow.domain.mission.Team;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `furrow teams`: teams, what they are accredited for, and whether they may work.
@Command(
        name = "teams",
        description = "Forms teams, accredits them, and says whether they may work.",
        mixinStandardHelpOptions = true,
        subcommands = {
            TeamsCommand.Listing.class,
            TeamsCommand.Form.class,
            TeamsCommand.Disband.class,
            AccreditationCommands.Accredit.class,
            AccreditationCommands.Withdraw.class,
            AccreditationCommands.Check.class,
            AccreditationCommands.Expiring.class
        })
final class TeamsCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Name what to do: list, form, disband, accredit, withdraw, check or expiring.");
    }

    /// `furrow teams list`.
    @Command(name = "list", description = "Lists the teams with their members.", mixinStandardHelpOptions = true)
    static final class Listing implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                Roster roster = new ReadingTeams(furrow).read();
                if (common.isJson()) {
                    common.print(TeamJson.of(roster));
                } else if (roster.teams().isEmpty()) {
                    common.out().println("No teams. Maybe form one: furrow teams form --help");
                } else {
                    roster.teams().forEach(team -> print(team, roster));
                }
                return 0;
            }
        }

        private void print(Team team, Roster roster) {
            common.out()
                    .printf(
                            Locale.ROOT,
                            "%-12s  %-18s  %-24s  %s%s%n",
                            team.profile().name(),
                            team.profile().kind().label(),
                            team.profile().organisation(),
                            team.profile().members().stream()
                                    .map(member -> roster.name(new Holder.OfPerson(member.person())) + " ("
                                            + member.role().code() + ")")
                                    .collect(Collectors.joining(", ")),
                            team.disbanded().map(on -> "; disbanded on " + on).orElse(""));
        }
    }

    /// `furrow teams form`.
    @Command(
            name = "form",
            description = "Forms a team; whoever is new to the organisation is enrolled with it.",
            mixinStandardHelpOptions = true)
    static final class Form implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Parameters(paramLabel = "NAME", description = "What the team is called, such as MCT-04.")
        private String name = "";

        @Option(
                names = "--kind",
                required = true,
                description = "survey, manual, mechanical, animal-detection, eod, quality, engineering, logistics or"
                        + " medical.")
        private String kind = "";

        @Option(names = "--organisation", required = true, description = "Whose team it is, as hazards name it.")
        private String organisation = "";

        @Option(names = "--base", description = "From where it works.")
        private String base = "";

        @Option(names = "--from", paramLabel = "DAY", description = "Its first day: 2026-03-31. Default: today.")
        private Optional<LocalDate> from = Optional.empty();

        @Option(
                names = "--member",
                paramLabel = "LINE",
                description = "'Ana Silva; leader', and perhaps '; first day; day of leaving'. Again for each.")
        private List<String> members = List.of();

        @Option(names = "--equipment", paramLabel = "LINE", description = "'Metal detector; 6'. Again for each.")
        private List<String> equipment = List.of();

        @Option(
                names = "--absence",
                paramLabel = "LINE",
                description = "'2026-07-01; 2026-08-15; rains': first day, day of coming back, why. Again for each.")
        private List<String> absences = List.of();

        @Option(
                names = "--rest",
                split = ",",
                defaultValue = "saturday,sunday",
                description = "On which days of the week it rests. Default: ${DEFAULT-VALUE}")
        private List<String> rest = List.of();

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                LocalDate today = common.today();
                Typed typed = Typed.nothing()
                        .with("name", name)
                        .with("kind", kind)
                        .with("organisation", organisation)
                        .with("base", base)
                        .with("day", from.orElse(common.today()).toString())
                        .with("members", String.join("\n", members))
                        .with("equipment", String.join("\n", equipment))
                        .with("absences", String.join("\n", absences))
                        .with("rest", rest.toArray(String[]::new));
                TeamReading.Read<TeamReading.Said> read = TeamReading.team(typed, today, TeamReading.RoleWords.CODES);
                if (read.wish().isEmpty()) {
                    throw common.unread(read.faults());
                }
                TeamReading.Said said = read.wish().orElseThrow();
                return common.tell(new FormingTeams(furrow).form(said.day(), said.wish()), "Formed");
            }
        }
    }

    /// `furrow teams disband`.
    @Command(
            name = "disband",
            description = "Says that there is no such team from a day on.",
            mixinStandardHelpOptions = true)
    static final class Disband implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Parameters(paramLabel = "TEAM", description = "The team's name or id.")
        private String name = "";

        @Option(names = "--on", paramLabel = "DAY", description = "The first day without it. Default: today.")
        private Optional<LocalDate> on = Optional.empty();

        @Option(names = "--reason", description = "Why.")
        private String reason = "";

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                Team team = TeamArguments.team(new ReadingTeams(furrow).read(), name, common);
                Outcome outcome = new FormingTeams(furrow).disband(team.id(), on.orElse(common.today()), reason);
                return common.tell(outcome, "Disbanded");
            }
        }
    }
}
