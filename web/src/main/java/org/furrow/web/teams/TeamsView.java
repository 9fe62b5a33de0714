package org.furrow.web.teams;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.mission.Roster;
import org.furrow.app.mission.TeamReading;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.mission.Accreditation;
import org.furrow.domain.mission.AccreditationFact;
import org.furrow.domain.mission.AccreditationStandard;
import org.furrow.domain.mission.Expiry;
import org.furrow.domain.mission.Holder;
import org.furrow.domain.mission.Member;
import org.furrow.domain.mission.MemberRole;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.Mission;
import org.furrow.domain.mission.PersonFact;
import org.furrow.domain.mission.ReadinessDecision;
import org.furrow.domain.mission.Team;
import org.furrow.domain.mission.TeamFact;
import org.furrow.domain.mission.TeamKind;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.domain.tasking.Task;
import org.furrow.web.journal.JournalWords;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Words;
import org.furrow.web.tasks.TaskSayings;

/// Makes the pages of teams for a reader.
final class TeamsView {

    private final Reader reader;
    private final Office office;
    private final Actor actor;
    private final TeamWords words;
    private final JournalWords journalWords;
    private final Figures figures;
    private final LocalDate today;
    private final AccreditationStandard standard;

    TeamsView(Reader reader, Office office, Actor actor, AccreditationStandard standard, LocalDate today) {
        this.reader = reader;
        this.office = office;
        this.actor = actor;
        this.standard = standard;
        this.today = today;
        words = Words.of(TeamWords.class, reader.locale());
        journalWords = Words.of(JournalWords.class, reader.locale());
        figures = office.figures(reader);
    }

    TeamWords words() {
        return words;
    }

    /// The words for roles as the reader writes them.
    TeamReading.RoleWords roles() {
        return role -> words.roleIs(role.code());
    }

    TeamsPage list(Roster roster) {
        return new TeamsPage(
                shell(words.title()),
                words,
                roster.teams().stream().map(team -> line(team, roster)).toList(),
                roster.expiring(standard, today).stream()
                        .map(each -> ending(each, roster))
                        .toList(),
                actor.may(Permission.FORM_TEAMS));
    }

    private TeamsPage.Line line(Team team, Roster roster) {
        ReadinessDecision decision = new ReadinessDecision(standard);
        var readiness = roster.readiness(team);
        List<Method> ready = standard.methods().stream()
                .filter(method -> decision.decide(readiness, method, today) instanceof Decision.Allowed)
                .toList();
        return new TeamsPage.Line(
                team.id().toString(),
                team.profile().name(),
                words.kindIs(team.profile().kind().code()),
                team.profile().organisation(),
                words.membersToday(team.profile().membersOn(today).size()),
                ready.isEmpty() ? words.nothing() : methods(ready),
                team.disbanded().filter(day -> !day.isAfter(today)).isPresent());
    }

    private TeamsPage.Ending ending(Expiry expiry, Roster roster) {
        Holder holder = expiry.accreditation().holder();
        return new TeamsPage.Ending(
                roster.name(holder),
                words.level(holder.level().code()),
                address(holder, roster),
                methods(expiry.methods()),
                figures.day(expiry.accreditation().end()),
                words.daysLeft(expiry.daysLeft()));
    }

    private static String address(Holder holder, Roster roster) {
        return switch (holder) {
            case Holder.OfOrganisation _ -> "";
            case Holder.OfTeam(var team) -> TeamsController.PATH + "/" + team;
            case Holder.OfPerson(var person) ->
                roster.teams().stream()
                        .filter(team -> team.profile().members().stream()
                                .map(Member::person)
                                .anyMatch(person::equals))
                        .map(team -> TeamsController.PATH + "/" + team.id())
                        .reduce((_, last) -> last)
                        .orElse("");
        };
    }

    /// What somebody asked of a team.
    ///
    /// @param checked whether it may work with a method on a day, where that was asked
    /// @param grant what was typed to grant an accreditation
    /// @param against what stood against what was tried
    /// @param tasks what the team is sent to
    record Asked(Optional<Checked> checked, Typed grant, List<TeamPage.Against> against, List<Task> tasks) {}

    /// What else is told of a team: what the journal says of it, and the missions that it is in.
    ///
    /// @param notices nonconformities that are open against it
    record Told(List<Revision> history, List<Mission> missions, List<Link> notices) {}

    /// Whether it may work with a method on a day.
    record Checked(Method method, LocalDate day, Decision decision) {}

    TeamPage page(Team team, Roster roster, Told told, Asked asked) {
        return new TeamPage(
                shell(team.profile().name()),
                words,
                team.id().toString(),
                team.profile().name(),
                facts(team),
                told.missions().stream()
                        .map(each -> new Link(each.profile().name(), "/missions/" + each.id()))
                        .toList(),
                told.notices(),
                team.profile().members().stream()
                        .map(member -> new TeamPage.MemberLine(
                                roster.name(new Holder.OfPerson(member.person())),
                                words.roleIs(member.role().code()),
                                figures.day(member.from()),
                                member.until().map(figures::day).orElse("")))
                        .toList(),
                holders(team)
                        .flatMap(holder -> roster.accreditationsOf(holder).stream())
                        .map(each -> accreditation(each, roster))
                        .toList(),
                check(team, asked.checked()),
                granting(team, roster, asked.grant()),
                told.history().stream().map(this::entry).toList(),
                actor.may(Permission.FORM_TEAMS),
                actor.may(Permission.ACCREDIT),
                actor.may(Permission.PLAN_MISSIONS),
                team.disbanded().isPresent(),
                asked.against(),
                new TaskSayings(reader, office).section(asked.tasks()));
    }

    private List<org.furrow.web.shell.Fact> facts(Team team) {
        List<org.furrow.web.shell.Fact> facts = new ArrayList<>();
        fact(facts, words.kind(), words.kindIs(team.profile().kind().code()));
        fact(facts, words.organisation(), team.profile().organisation());
        fact(facts, words.base(), team.profile().base());
        fact(
                facts,
                words.equipment(),
                figures.list(team.profile().equipment().stream()
                        .map(each -> each.label() + " × " + figures.number(each.count()))
                        .toList()));
        fact(
                facts,
                words.rest(),
                figures.list(
                        team.profile().calendar().rest().stream().map(this::day).toList()));
        fact(
                facts,
                words.absences(),
                figures.list(team.profile().calendar().absences().stream()
                        .map(each -> figures.day(each.from()) + " – " + figures.day(each.until())
                                + (each.reason().isEmpty() ? "" : " (" + each.reason() + ")"))
                        .toList()));
        return facts;
    }

    private static void fact(List<org.furrow.web.shell.Fact> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(new org.furrow.web.shell.Fact(label, value));
        }
    }

    /// Those on whom it depends whether the team may work: its organisation, itself, its members.
    static Stream<Holder> holders(Team team) {
        Stream<Holder> wide =
                Stream.of(new Holder.OfOrganisation(team.profile().organisation()), new Holder.OfTeam(team.id()));
        return Stream.concat(
                wide,
                team.profile().members().stream().map(Member::person).distinct().map(Holder.OfPerson::new));
    }

    private TeamPage.Accreditation accreditation(Accreditation each, Roster roster) {
        return new TeamPage.Accreditation(
                each.id().toString(),
                roster.name(each.holder()),
                words.level(each.holder().level().code()),
                methods(each.scope()),
                figures.day(each.from()),
                figures.day(each.until()),
                each.certificate(),
                state(each),
                each.holdsOn(today));
    }

    private String state(Accreditation each) {
        if (each.holdsOn(today)) {
            return words.holds();
        }
        return each.withdrawal()
                .map(gone -> words.withdrawn(figures.day(gone.on())))
                .orElseGet(() -> today.isBefore(each.from()) ? words.later() : words.ended());
    }

    private TeamPage.Check check(Team team, Optional<Checked> checked) {
        Method chosen = checked.map(Checked::method)
                .orElseGet(() -> team.profile().kind().usualMethod());
        LocalDate day = checked.map(Checked::day).orElse(today);
        Select methods = new Select("method", words.method(), choices(Method.values(), chosen));
        String name = team.profile().name();
        String method = words.methodIs(chosen.code());
        return new TeamPage.Check(
                methods,
                day.toString(),
                checked.map(each -> each.decision() instanceof Decision.Allowed
                                ? words.ready(name, method, figures.day(day))
                                : words.notReady(name, method, figures.day(day)))
                        .orElse(""),
                checked.filter(each -> each.decision() instanceof Decision.Allowed)
                        .isPresent(),
                checked.map(each -> against(each.decision().reasons())).orElse(List.of()));
    }

    private List<Select.Choice> choices(Method[] methods, Method chosen) {
        return Arrays.stream(methods)
                .map(each -> new Select.Choice(each.code(), words.methodIs(each.code()), each == chosen))
                .toList();
    }

    private TeamPage.Granting granting(Team team, Roster roster, Typed typed) {
        List<String> chosen = typed.all("method");
        List<Select.Choice> methods = Arrays.stream(Method.values())
                .map(each -> new Select.Choice(
                        each.code(),
                        words.methodIs(each.code()),
                        chosen.isEmpty() ? each == team.profile().kind().usualMethod() : chosen.contains(each.code())))
                .toList();
        boolean isFresh = typed.values().isEmpty();
        Method usual = team.profile().kind().usualMethod();
        List<Select.Choice> whom = holders(team)
                .map(holder -> new Select.Choice(
                        code(holder),
                        words.level(holder.level().code()) + ": " + roster.name(holder),
                        isFresh
                                ? isWanting(team, holder, usual, roster)
                                : typed.all("holder").contains(code(holder))))
                .toList();
        return new TeamPage.Granting(
                whom,
                methods,
                typed.text("from").isEmpty() ? today.toString() : typed.text("from"),
                typed.text("until").isEmpty() ? today.plusYears(1).toString() : typed.text("until"),
                typed.text("certificate"));
    }

    /// Whether the standard asks them for an accreditation, and they hold none for that work today or later.
    private boolean isWanting(Team team, Holder holder, Method method, Roster roster) {
        return standard.levels().contains(holder.level())
                && isAsked(team, holder)
                && roster.accreditationsOf(holder).stream()
                        .noneMatch(each -> each.scope().contains(method)
                                && (each.holdsOn(today)
                                        || (each.from().isAfter(today)
                                                && each.withdrawal().isEmpty())));
    }

    private boolean isAsked(Team team, Holder holder) {
        return !(holder instanceof Holder.OfPerson(var person))
                || team.profile().members().stream()
                        .anyMatch(member -> member.person().equals(person)
                                && standard.roles().contains(member.role()));
    }

    static String code(Holder holder) {
        return switch (holder) {
            case Holder.OfOrganisation _ -> "organisation";
            case Holder.OfTeam _ -> "team";
            case Holder.OfPerson(var person) -> person.toString();
        };
    }

    private TeamPage.Entry entry(Revision revision) {
        Fact fact = revision.draft().fact();
        return new TeamPage.Entry(
                journalWords.kindIs(kind(fact)),
                figures.day(revision.draft().valid()),
                words.by(revision.draft().author(), figures.minute(revision.recorded())),
                reason(fact).filter(text -> !text.isEmpty()));
    }

    private static String kind(Fact fact) {
        return switch (fact) {
            case TeamFact.Formed _ -> "team-formed";
            case TeamFact.Disbanded _ -> "team-disbanded";
            default -> "team-changed";
        };
    }

    private static Optional<String> reason(Fact fact) {
        return switch (fact) {
            case TeamFact.Changed(var _, String reason) -> Optional.of(reason);
            case TeamFact.Disbanded(String reason) -> Optional.of(reason);
            case PersonFact.Changed(var _, String reason) -> Optional.of(reason);
            case AccreditationFact.Withdrawn(String reason) -> Optional.of(reason);
            default -> Optional.empty();
        };
    }

    /// What a form asks, and where it leads.
    ///
    /// @param seen the latest entry that the reader has before them; empty for a new team
    record Form(String title, String action, String back, String seen) {}

    TeamFormPage form(Form form, Typed typed, Roster roster, List<FormFault> faults, List<TeamPage.Against> against) {
        String roles = String.join(
                ", ",
                Arrays.stream(MemberRole.values())
                        .map(role -> words.roleIs(role.code()))
                        .toList());
        List<Select.Choice> kinds = Arrays.stream(TeamKind.values())
                .map(kind -> new Select.Choice(
                        kind.code(), words.kindIs(kind.code()), kind.code().equals(typed.text("kind"))))
                .toList();
        return new TeamFormPage(
                shell(form.title()),
                words,
                form.title(),
                form.action(),
                form.back(),
                form.seen(),
                field("name", words.name(), typed, "", faults).needed(),
                new Select("kind", words.kind(), kinds),
                field("organisation", words.organisation(), typed, "", faults).needed(),
                field("base", words.base(), typed, "", faults),
                field("day", form.seen().isEmpty() ? words.firstDay() : words.changedOn(), typed, "", faults),
                field("members", words.members(), typed, words.membersMean(roles), faults),
                field("equipment", words.equipment(), typed, words.equipmentMeans(), faults),
                field("absences", words.absences(), typed, words.absencesMean(), faults),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new Select.Choice(
                                day.name().toLowerCase(Locale.ROOT),
                                day(day),
                                typed.all("rest").contains(day.name().toLowerCase(Locale.ROOT))))
                        .toList(),
                typed.text("reason"),
                roster.teams().stream()
                        .map(team -> team.profile().organisation())
                        .distinct()
                        .sorted()
                        .toList(),
                against);
    }

    private TeamFormPage.Field field(String name, String label, Typed typed, String help, List<FormFault> faults) {
        return new TeamFormPage.Field(
                name,
                label,
                typed.text(name),
                help,
                faults.stream()
                        .filter(fault -> fault.field().equals(name))
                        .map(fault -> words.fault(fault.kind().code(), fault.value()))
                        .toList(),
                false);
    }

    /// What stands against something, in the reader's language and in full.
    List<TeamPage.Against> against(List<Reason> reasons) {
        return TeamPage.Against.of(reasons, words::refused);
    }

    /// What cannot be read of a form.
    List<TeamPage.Against> unread(List<FormFault> faults) {
        return faults.stream()
                .map(fault -> new TeamPage.Against(words.fault(fault.kind().code(), fault.value()), ""))
                .toList();
    }

    private String methods(Collection<Method> methods) {
        return figures.list(
                methods.stream().map(method -> words.methodIs(method.code())).toList());
    }

    private String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, reader.locale());
    }

    private Shell shell(String title) {
        return Shell.of(reader, office, Section.TEAMS, title);
    }
}
