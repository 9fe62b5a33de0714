package org.furrow.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.mission.Accrediting;
import org.furrow.app.mission.FormingTeams;
import org.furrow.app.mission.ReadingTeams;
import org.furrow.app.mission.Roster;
import org.furrow.app.mission.TeamJson;
import org.furrow.app.mission.TeamReading;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Expiry;
import org.furrow.domain.mission.Holder;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.Team;
import picocli.CommandLine.ArgGroup;
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
            TeamsCommand.Accredit.class,
            TeamsCommand.Withdraw.class,
            TeamsCommand.Check.class,
            TeamsCommand.Expiring.class
        })
final class TeamsCommand implements Runnable {

    private static final String METHODS = "non-technical-survey, technical-survey, manual-clearance,"
            + " mechanical-clearance, animal-detection, surface-search, subsurface-search, eod, quality-control,"
            + " engineering, logistics or medical-support";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Name what to do: list, form, disband, accredit, withdraw, check or expiring.");
    }

    private static Team team(Roster roster, String text, CommonOptions common) {
        return roster.findTeam(text)
                .or(() -> RecordId.find(text).flatMap(roster::findTeam))
                .orElseThrow(() -> common.misuse(
                        "There is no team " + text + " in " + common.data() + ".\nMaybe look at: furrow teams list"));
    }

    private static LocalDate day(String text, CommonOptions common) {
        if (text.isEmpty()) {
            return LocalDate.now(ZoneId.systemDefault());
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw common.misuse("'" + text + "' is not a day. Maybe write it as 2026-03-31.");
        }
    }

    private static Method method(String code, CommonOptions common) {
        return Method.find(code)
                .orElseThrow(() -> common.misuse("There is no method '" + code + "'; there are " + METHODS + "."));
    }

    private static int unread(List<FormFault> faults, CommonOptions common) {
        throw common.misuse(faults.stream()
                .map(fault -> "--" + fault.field() + " cannot be read ("
                        + fault.kind().code() + "): '" + fault.value() + "'.")
                .collect(Collectors.joining("\n")));
    }

    private static int tell(Outcome outcome, String done, CommonOptions common) {
        switch (outcome) {
            case Outcome.Recorded recorded -> {
                RecordId id = recorded.revisions().getLast().draft().record();
                if (common.isJson()) {
                    common.print(Map.of("id", id.toString()));
                } else {
                    common.out().println(done + ": " + id);
                }
            }
            case Outcome.Refused refused -> {
                if (common.isJson()) {
                    common.print(TeamJson.reasons(refused.reasons()));
                } else {
                    print(refused.reasons(), common);
                }
            }
        }
        return outcome instanceof Outcome.Recorded ? 0 : 1;
    }

    private static void print(List<Reason> reasons, CommonOptions common) {
        reasons.forEach(reason -> common.out().println(reason));
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
        private String from = "";

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
                LocalDate today = LocalDate.now(ZoneId.systemDefault());
                Typed typed = Typed.nothing()
                        .with("name", name)
                        .with("kind", kind)
                        .with("organisation", organisation)
                        .with("base", base)
                        .with("day", day(from, common).toString())
                        .with("members", String.join("\n", members))
                        .with("equipment", String.join("\n", equipment))
                        .with("absences", String.join("\n", absences))
                        .with("rest", rest.toArray(String[]::new));
                TeamReading.Read<TeamReading.Said> read = TeamReading.team(typed, today, TeamReading.RoleWords.CODES);
                if (read.wish().isEmpty()) {
                    return unread(read.faults(), common);
                }
                TeamReading.Said said = read.wish().orElseThrow();
                return tell(new FormingTeams(furrow).form(said.day(), said.wish()), "Formed", common);
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
        private String on = "";

        @Option(names = "--reason", description = "Why.")
        private String reason = "";

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                Team team = team(new ReadingTeams(furrow).read(), name, common);
                Outcome outcome = new FormingTeams(furrow).disband(team.id(), day(on, common), reason);
                return tell(outcome, "Disbanded", common);
            }
        }
    }

    /// `furrow teams accredit`.
    @Command(
            name = "accredit",
            description = "Grants or renews an accreditation of an organisation, a team or a person.",
            mixinStandardHelpOptions = true)
    static final class Accredit implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @ArgGroup(multiplicity = "1")
        @SuppressWarnings("NullAway.Init")
        private Whom whom;

        @Option(names = "--method", required = true, split = ",", description = "For which work: " + METHODS + ".")
        private List<String> methods = List.of();

        @Option(names = "--from", paramLabel = "DAY", description = "Its first day. Default: today.")
        private String from = "";

        @Option(names = "--until", paramLabel = "DAY", required = true, description = "The day it ends, excluded.")
        private String until = "";

        @Option(names = "--certificate", description = "The number of the certificate.")
        private String certificate = "";

        /// Whom it is granted to.
        static final class Whom {
            @Option(names = "--organisation", description = "An organisation, as hazards name it.")
            private String organisation = "";

            @Option(names = "--team", description = "A team, by its name or id.")
            private String team = "";

            @Option(names = "--person", description = "'Ana Silva; Green Fields': the name and the organisation.")
            private String person = "";
        }

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                Holder holder = holder(new ReadingTeams(furrow).read());
                Typed typed = Typed.nothing()
                        .with("from", day(from, common).toString())
                        .with("until", until)
                        .with("certificate", certificate)
                        .with("method", methods.toArray(String[]::new));
                TeamReading.Read<TeamReading.Grant> read =
                        TeamReading.accreditation(typed, holder, LocalDate.now(ZoneId.systemDefault()));
                if (read.wish().isEmpty()) {
                    return unread(read.faults(), common);
                }
                TeamReading.Grant grant = read.wish().orElseThrow();
                return tell(new Accrediting(furrow).grant(grant.from(), grant.granted()), "Granted", common);
            }
        }

        private Holder holder(Roster roster) {
            if (!whom.team.isEmpty()) {
                return new Holder.OfTeam(team(roster, whom.team, common).id());
            }
            if (whom.person.isEmpty()) {
                return new Holder.OfOrganisation(whom.organisation);
            }
            String[] parts = whom.person.split(";", 2);
            String organisation = parts.length < 2 ? "" : parts[1].strip();
            return roster.findPerson(parts[0].strip(), organisation)
                    .map(person -> new Holder.OfPerson(person.id()))
                    .orElseThrow(() -> common.misuse("Nobody is enrolled as '" + whom.person
                            + "'.\nMaybe write the name, a semicolon and the organisation."));
        }
    }

    /// `furrow teams withdraw`.
    @Command(
            name = "withdraw",
            description = "Withdraws an accreditation before its end.",
            mixinStandardHelpOptions = true)
    static final class Withdraw implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Parameters(paramLabel = "ID", description = "The accreditation, as accredit or list --json told it.")
        private String id = "";

        @Option(names = "--on", paramLabel = "DAY", description = "The first day without it. Default: today.")
        private String on = "";

        @Option(names = "--reason", required = true, description = "Why.")
        private String reason = "";

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                RecordId record = RecordId.find(id)
                        .orElseThrow(() -> common.misuse("'" + id + "' is not the id of an accreditation."));
                Outcome outcome = new Accrediting(furrow).withdraw(record, day(on, common), reason);
                return tell(outcome, "Withdrawn", common);
            }
        }
    }

    /// `furrow teams check`.
    @Command(
            name = "check",
            description = "Says whether a team may work with a method on a day, and what stands against it.",
            mixinStandardHelpOptions = true)
    static final class Check implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Parameters(paramLabel = "TEAM", description = "The team's name or id.")
        private String name = "";

        @Option(names = "--method", required = true, description = METHODS + ".")
        private String method = "";

        @Option(names = "--on", paramLabel = "DAY", description = "The day. Default: today.")
        private String on = "";

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                ReadingTeams reading = new ReadingTeams(furrow);
                Team team = team(reading.read(), name, common);
                LocalDate day = day(on, common);
                Method asked = method(method, common);
                Optional<Decision> decision = reading.checkReadiness(team.id(), asked, day);
                Decision answer = decision.orElseThrow();
                if (common.isJson()) {
                    common.print(TeamJson.of(answer));
                } else if (answer instanceof Decision.Allowed) {
                    common.out()
                            .println(team.profile().name() + " may work on " + day + ": "
                                    + asked.label().toLowerCase(Locale.ROOT) + ".");
                } else {
                    print(answer.reasons(), common);
                }
                return answer instanceof Decision.Allowed ? 0 : 1;
            }
        }
    }

    /// `furrow teams expiring`.
    @Command(
            name = "expiring",
            description = "Lists the accreditations that end soon, or ended lately, and are not renewed.",
            mixinStandardHelpOptions = true)
    static final class Expiring implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                ReadingTeams reading = new ReadingTeams(furrow);
                Roster roster = reading.read();
                List<Expiry> expiring = reading.listExpiring(LocalDate.now(ZoneId.systemDefault()));
                if (common.isJson()) {
                    common.print(TeamJson.expiring(expiring, roster));
                } else if (expiring.isEmpty()) {
                    common.out().println("No accreditation ends soon.");
                } else {
                    expiring.forEach(each -> print(each, roster));
                }
                return 0;
            }
        }

        private void print(Expiry expiry, Roster roster) {
            common.out()
                    .printf(
                            Locale.ROOT,
                            "%s  %3d days  %-24s  %s%n",
                            expiry.accreditation().end(),
                            expiry.daysLeft(),
                            roster.name(expiry.accreditation().holder()),
                            expiry.methods().stream().map(Method::label).collect(Collectors.joining(", ")));
        }
    }
}
