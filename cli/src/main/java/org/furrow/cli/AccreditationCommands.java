package org.furrow.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.draft.Typed;
import org.furrow.app.mission.Accrediting;
import org.furrow.app.mission.ReadingTeams;
import org.furrow.app.mission.Roster;
import org.furrow.app.mission.TeamJson;
import org.furrow.app.mission.TeamReading;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Expiry;
import org.furrow.domain.mission.Holder;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.Team;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The part of `furrow teams` that says who may do what: accreditations, and whether a team may work.
final class AccreditationCommands {

    private AccreditationCommands() {}

    /// `furrow teams accredit`.
    @Command(
            name = "accredit",
            description = "Grants or renews accreditations of organisations, teams and persons: all or none.",
            mixinStandardHelpOptions = true)
    static final class Accredit implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Option(names = "--organisation", description = "An organisation, as hazards name it. May be repeated.")
        private List<String> organisations = List.of();

        @Option(names = "--team", description = "A team, by its name or id. May be repeated.")
        private List<String> teams = List.of();

        @Option(
                names = "--person",
                description = "'Ana Silva; Green Fields': the name and the organisation. May be repeated.")
        private List<String> persons = List.of();

        @Option(
                names = "--method",
                required = true,
                split = ",",
                description = "For which work: " + TeamArguments.METHODS + ".")
        private List<String> methods = List.of();

        @Option(names = "--from", paramLabel = "DAY", description = "Its first day. Default: today.")
        private Optional<LocalDate> from = Optional.empty();

        @Option(names = "--until", paramLabel = "DAY", required = true, description = "The day it ends, excluded.")
        @SuppressWarnings("NullAway.Init")
        private LocalDate until;

        @Option(names = "--certificate", description = "The number of the certificate.")
        private String certificate = "";

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                List<Holder> holders = holders(new ReadingTeams(furrow).read());
                Typed typed = Typed.nothing()
                        .with("from", from.orElse(common.today()).toString())
                        .with("until", until.toString())
                        .with("certificate", certificate)
                        .with("method", methods.toArray(String[]::new));
                TeamReading.Read<TeamReading.Grant> read = TeamReading.accreditation(typed, holders, common.today());
                if (read.wish().isEmpty()) {
                    throw common.unread(read.faults());
                }
                TeamReading.Grant grant = read.wish().orElseThrow();
                return common.tell(new Accrediting(furrow).grant(grant.from(), grant.granted()), "Granted");
            }
        }

        private List<Holder> holders(Roster roster) {
            if (organisations.isEmpty() && teams.isEmpty() && persons.isEmpty()) {
                throw common.misuse("Name with --organisation, --team or --person who is accredited.");
            }
            List<Holder> holders = new ArrayList<>();
            organisations.forEach(each -> holders.add(new Holder.OfOrganisation(each)));
            teams.forEach(each -> holders.add(
                    new Holder.OfTeam(TeamArguments.team(roster, each, common).id())));
            persons.forEach(each -> holders.add(person(roster, each)));
            return holders.stream().distinct().toList();
        }

        private Holder person(Roster roster, String named) {
            String[] parts = named.split(";", 2);
            String organisation = parts.length < 2 ? "" : parts[1].strip();
            return roster.findPerson(parts[0].strip(), organisation)
                    .map(person -> new Holder.OfPerson(person.id()))
                    .orElseThrow(() -> common.misuse("Nobody is enrolled as '" + named
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
        private Optional<LocalDate> on = Optional.empty();

        @Option(names = "--reason", required = true, description = "Why.")
        private String reason = "";

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                RecordId record = RecordId.find(id)
                        .orElseThrow(() -> common.misuse("'" + id + "' is not the id of an accreditation."));
                Outcome outcome = new Accrediting(furrow).withdraw(record, on.orElse(common.today()), reason);
                return common.tell(outcome, "Withdrawn");
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

        @Option(names = "--method", required = true, description = TeamArguments.METHODS + ".")
        private String method = "";

        @Option(names = "--on", paramLabel = "DAY", description = "The day. Default: today.")
        private Optional<LocalDate> on = Optional.empty();

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                ReadingTeams reading = new ReadingTeams(furrow);
                Team team = TeamArguments.team(reading.read(), name, common);
                LocalDate day = on.orElse(common.today());
                Method asked = TeamArguments.method(method, common);
                Optional<Decision> decision = reading.checkReadiness(team.id(), asked, day);
                Decision answer = decision.orElseThrow();
                if (common.isJson()) {
                    common.print(TeamJson.of(answer));
                } else if (answer instanceof Decision.Allowed) {
                    common.out()
                            .println(team.profile().name() + " may work on " + day + ": "
                                    + asked.label().toLowerCase(Locale.ROOT) + ".");
                } else {
                    answer.reasons().forEach(reason -> common.out().println(reason));
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
                List<Expiry> expiring = reading.listExpiring(common.today());
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
