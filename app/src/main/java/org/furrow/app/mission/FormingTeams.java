package org.furrow.app.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.mission.Member;
import org.furrow.domain.mission.MissionRefusal;
import org.furrow.domain.mission.Person;
import org.furrow.domain.mission.PersonFact;
import org.furrow.domain.mission.PersonProfile;
import org.furrow.domain.mission.Team;
import org.furrow.domain.mission.TeamDecision;
import org.furrow.domain.mission.TeamFact;
import org.furrow.domain.mission.TeamProfile;
import org.furrow.domain.people.Permission;
import org.furrow.store.Register;

/// Forming, changing and disbanding teams. It changes no fact of a hazard, so nobody has to approve it; what a team
/// may do, accreditations say.
public final class FormingTeams {

    private final Furrow furrow;

    /// Forming in this register.
    public FormingTeams(Furrow furrow) {
        this.furrow = furrow;
    }

    /// Forms a team from that day on, and enrols those of its members whom the organisation did not have. Or says why
    /// not, and writes nothing.
    public Outcome form(LocalDate day, TeamWish wish) {
        Register register = furrow.register(Permission.FORM_TEAMS);
        synchronized (register.decisions()) {
            Naming naming = new Naming(register, wish, day);
            return write(register, naming, register.newId(), new ArrayList<>(), day, TeamFact.Formed::new);
        }
    }

    /// Changes what is said of a team.
    ///
    /// @param seen the latest entry of the team that the author had before them, absent where nobody said
    public Outcome change(RecordId id, LocalDate day, TeamWish wish, String reason, Optional<Hash> seen) {
        Register register = furrow.register(Permission.FORM_TEAMS);
        synchronized (register.decisions()) {
            Optional<Team> team = ReadingTeams.read(register).findTeam(id);
            if (team.isEmpty()) {
                return unknown(id);
            }
            List<Reason> against = new ArrayList<>();
            Revision latest = register.latest(id);
            if (seen.filter(hash -> !hash.equals(latest.hash())).isPresent()) {
                against.add(MissionRefusal.CHANGED_MEANWHILE.because(
                        team.orElseThrow().profile().name(), latest.draft().author()));
            }
            Naming naming = new Naming(register, wish, day);
            return write(register, naming, id, against, day, profile -> new TeamFact.Changed(profile, reason.strip()));
        }
    }

    /// Says that there is no such team from that day on.
    public Outcome disband(RecordId id, LocalDate day, String reason) {
        Register register = furrow.register(Permission.FORM_TEAMS);
        synchronized (register.decisions()) {
            Optional<Team> team = ReadingTeams.read(register).findTeam(id);
            if (team.isEmpty()) {
                return unknown(id);
            }
            List<Reason> against =
                    TeamDecision.decideDisbanding(team.orElseThrow(), day).reasons();
            return against.isEmpty()
                    ? new Outcome.Recorded(
                            register.append(List.of(draft(register, id, day, new TeamFact.Disbanded(reason.strip())))))
                    : new Outcome.Refused(against);
        }
    }

    private interface Saying {
        TeamFact of(TeamProfile profile);
    }

    private Outcome write(
            Register register, Naming naming, RecordId id, List<Reason> against, LocalDate day, Saying saying) {
        TeamProfile profile = naming.profile();
        against.addAll(Seen.check(register, profile.organisation()));
        against.addAll(TeamDecision.decide(id, profile, naming.known(id)).reasons());
        if (!against.isEmpty()) {
            return new Outcome.Refused(against.stream().distinct().toList());
        }
        List<Draft> drafts = new ArrayList<>(naming.enrolments(furrow.actor().name()));
        drafts.add(draft(register, id, day, saying.of(profile)));
        return new Outcome.Recorded(register.append(drafts));
    }

    private Draft draft(Register register, RecordId id, LocalDate day, TeamFact fact) {
        List<Hash> parents = fact instanceof TeamFact.Formed
                ? List.of()
                : List.of(register.latest(id).hash());
        return new Draft(id, day, furrow.actor().name(), parents, Optional.empty(), fact);
    }

    private static Outcome unknown(RecordId id) {
        return new Outcome.Refused(List.of(MissionRefusal.UNKNOWN_TEAM.because(id)));
    }

    /// Who is meant by the names of members.
    private static final class Naming {
        private final TeamWish wish;
        private final LocalDate day;
        private final Roster roster;
        private final Map<String, Person> enrolled = new LinkedHashMap<>();
        private final TeamProfile profile;

        /// @param day on which those are enrolled who are in the team from a later day on
        Naming(Register register, TeamWish wish, LocalDate day) {
            this.wish = wish;
            this.day = day;
            roster = ReadingTeams.read(register);
            List<Member> members = wish.members().stream()
                    .map(line -> new Member(person(register, line).id(), line.role(), line.from(), line.until()))
                    .toList();
            profile = new TeamProfile(
                    wish.name().strip(),
                    wish.kind(),
                    wish.organisation().strip(),
                    wish.base().strip(),
                    members,
                    wish.equipment(),
                    wish.calendar());
        }

        TeamProfile profile() {
            return profile;
        }

        private Person person(Register register, TeamWish.Line line) {
            String organisation = wish.organisation().strip();
            return roster.findPerson(line.name().strip(), organisation)
                    .orElseGet(() -> enrolled.computeIfAbsent(
                            line.name().strip().toLowerCase(Locale.ROOT),
                            _ -> new Person(
                                    register.newId(),
                                    new PersonProfile(line.name().strip(), organisation),
                                    line.from().isBefore(day) ? line.from() : day,
                                    Optional.empty())));
        }

        TeamDecision.Known known(RecordId without) {
            List<Person> people = new ArrayList<>(roster.people());
            people.addAll(enrolled.values());
            List<Team> others = roster.teams().stream()
                    .filter(team -> !team.id().equals(without))
                    .toList();
            return new TeamDecision.Known(others, people);
        }

        List<Draft> enrolments(String author) {
            return enrolled.values().stream()
                    .map(person ->
                            Draft.of(person.id(), person.enrolled(), author, new PersonFact.Enrolled(person.profile())))
                    .toList();
        }
    }
}
