package org.furrow.app.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Accreditation;
import org.furrow.domain.mission.AccreditationStandard;
import org.furrow.domain.mission.Expiry;
import org.furrow.domain.mission.Holder;
import org.furrow.domain.mission.Member;
import org.furrow.domain.mission.Person;
import org.furrow.domain.mission.Readiness;
import org.furrow.domain.mission.Team;

/// Everybody who can be sent out, as the reader sees it at one moment.
public final class Roster {

    private final List<Team> teams;
    private final List<Person> people;
    private final List<Accreditation> accreditations;
    private final Map<RecordId, LocalDate> lastWorked;
    private final Map<RecordId, Team> teamsById = new HashMap<>();
    private final Map<RecordId, Person> peopleById = new HashMap<>();
    private final Map<Holder, List<Accreditation>> byHolder = new HashMap<>();

    /// Everybody of these.
    ///
    /// @param teams by name, those that were disbanded too
    /// @param people by organisation and name, those who left too
    /// @param accreditations the earliest first
    /// @param lastWorked the last day of all on which people worked, in whichever team; without those who never did
    public Roster(
            List<Team> teams,
            List<Person> people,
            List<Accreditation> accreditations,
            Map<RecordId, LocalDate> lastWorked) {
        this.teams = List.copyOf(teams);
        this.people = List.copyOf(people);
        this.accreditations = List.copyOf(accreditations);
        this.lastWorked = Map.copyOf(lastWorked);
        teams.forEach(team -> teamsById.putIfAbsent(team.id(), team));
        people.forEach(person -> peopleById.putIfAbsent(person.id(), person));
        accreditations
                .reversed()
                .forEach(each -> byHolder.computeIfAbsent(each.holder(), _ -> new ArrayList<>())
                        .add(each));
    }

    /// The teams by name, those that were disbanded too.
    public List<Team> teams() {
        return teams;
    }

    /// The people by organisation and name, those who left too.
    public List<Person> people() {
        return people;
    }

    /// The accreditations, the earliest first.
    public List<Accreditation> accreditations() {
        return accreditations;
    }

    /// The team of that id.
    public Optional<Team> findTeam(RecordId id) {
        return Optional.ofNullable(teamsById.get(id));
    }

    /// The team that is called so, whatever the capitals.
    public Optional<Team> findTeam(String name) {
        return teams.stream()
                .filter(team -> team.profile().name().equalsIgnoreCase(name))
                .findFirst();
    }

    /// Whoever has that id.
    public Optional<Person> findPerson(RecordId id) {
        return Optional.ofNullable(peopleById.get(id));
    }

    /// Whoever is called so in an organisation, whatever the capitals.
    public Optional<Person> findPerson(String name, String organisation) {
        return people.stream()
                .filter(person -> person.profile().organisation().equals(organisation))
                .filter(person -> person.profile().name().equalsIgnoreCase(name))
                .findFirst();
    }

    /// The accreditations of a holder, the latest first.
    public List<Accreditation> accreditationsOf(Holder holder) {
        return List.copyOf(byHolder.getOrDefault(holder, List.of()));
    }

    /// What a holder is called; the id where the register has no such holder.
    public String name(Holder holder) {
        return switch (holder) {
            case Holder.OfOrganisation(String organisation) -> organisation;
            case Holder.OfTeam(RecordId team) ->
                findTeam(team).map(found -> found.profile().name()).orElse(team.toString());
            case Holder.OfPerson(RecordId person) ->
                findPerson(person).map(found -> found.profile().name()).orElse(person.toString());
        };
    }

    /// Whether there is such a holder. Any name can be that of an organisation.
    boolean knows(Holder holder) {
        return switch (holder) {
            case Holder.OfOrganisation(String organisation) -> !organisation.isBlank();
            case Holder.OfTeam(RecordId team) -> findTeam(team).isPresent();
            case Holder.OfPerson(RecordId person) -> findPerson(person).isPresent();
        };
    }

    /// All that decides whether a team may work today. For an earlier day, [WorkedDays] knows who worked before it.
    public Readiness readiness(Team team) {
        Map<RecordId, NavigableSet<LocalDate>> worked = new HashMap<>();
        lastWorked.forEach((person, day) -> worked.put(person, new TreeSet<>(Set.of(day))));
        return readiness(team, worked);
    }

    /// All that decides whether a team may work.
    ///
    /// @param worked on which days before it its members worked
    public Readiness readiness(Team team, Map<RecordId, NavigableSet<LocalDate>> worked) {
        Map<RecordId, String> names = new HashMap<>();
        List<Accreditation> held = new ArrayList<>(
                accreditationsOf(new Holder.OfOrganisation(team.profile().organisation())));
        held.addAll(accreditationsOf(new Holder.OfTeam(team.id())));
        for (Member member : team.profile().members()) {
            if (names.put(member.person(), name(new Holder.OfPerson(member.person()))) == null) {
                held.addAll(accreditationsOf(new Holder.OfPerson(member.person())));
            }
        }
        return new Readiness(team, names, held, worked);
    }

    /// The accreditations that end soon, or ended lately, and are not renewed.
    public List<Expiry> expiring(AccreditationStandard standard, LocalDate today) {
        return Expiry.list(accreditations, standard, today);
    }
}
