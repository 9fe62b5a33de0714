package org.furrow.store.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Absence;
import org.furrow.domain.mission.Accreditation;
import org.furrow.domain.mission.AccreditationFact;
import org.furrow.domain.mission.Equipment;
import org.furrow.domain.mission.Holder;
import org.furrow.domain.mission.Member;
import org.furrow.domain.mission.MemberRole;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.Person;
import org.furrow.domain.mission.PersonFact;
import org.furrow.domain.mission.PersonProfile;
import org.furrow.domain.mission.Team;
import org.furrow.domain.mission.TeamFact;
import org.furrow.domain.mission.TeamKind;
import org.furrow.domain.mission.TeamProfile;
import org.furrow.domain.mission.WorkingCalendar;
import org.furrow.domain.people.Sight;
import org.furrow.store.Register;
import org.furrow.store.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeamTablesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @TempDir
    private Path folder;

    private Register register;

    @BeforeEach
    void open() {
        register = Register.open(folder.resolve("register.gpkg"), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        assertThat(register.rebuild(folder).differences()).isEmpty();
        register.close();
    }

    @Test
    void a_team_is_found_as_it_was_formed_and_then_as_it_was_changed() {
        RecordId ana = register.newId();
        RecordId team = register.newId();
        write(ana, DAY, new PersonFact.Enrolled(new PersonProfile("Ana", "Green Fields")));
        TeamProfile first = team("MCT-1", ana);
        TeamProfile later = new TeamProfile(
                "MCT-01",
                TeamKind.EOD,
                "Green Fields",
                "",
                List.of(new Member(ana, MemberRole.LEADER, DAY, Optional.of(DAY.plusDays(9)))),
                List.of(),
                WorkingCalendar.USUAL);

        write(team, DAY, new TeamFact.Formed(first));
        assertThat(list(register, MissionQuery::listTeams))
                .containsExactly(new Team(team, first, DAY, Optional.empty()));

        write(team, DAY.plusDays(1), new TeamFact.Changed(later, "misspelt"));
        write(team, DAY.plusDays(20), new TeamFact.Disbanded("season over"));
        write(ana, DAY.plusDays(21), new PersonFact.Changed(new PersonProfile("Anna", "Green Fields"), ""));
        write(ana, DAY.plusDays(22), new PersonFact.Left(""));

        assertThat(list(register, MissionQuery::listTeams))
                .containsExactly(new Team(team, later, DAY, Optional.of(DAY.plusDays(20))));
        assertThat(list(register, MissionQuery::listPersons))
                .containsExactly(
                        new Person(ana, new PersonProfile("Anna", "Green Fields"), DAY, Optional.of(DAY.plusDays(22))));
    }

    @Test
    void an_accreditation_is_found_on_each_level_and_with_its_withdrawal() {
        RecordId team = register.newId();
        RecordId ana = register.newId();
        write(team, DAY, new TeamFact.Formed(team("MCT-1", ana)));
        write(ana, DAY, new PersonFact.Enrolled(new PersonProfile("Ana", "Green Fields")));
        for (Holder holder :
                List.of(new Holder.OfOrganisation("Green Fields"), new Holder.OfTeam(team), new Holder.OfPerson(ana))) {
            write(register.newId(), DAY, granted(holder));
        }
        RecordId last =
                list(register, MissionQuery::listAccreditations).getLast().id();
        write(last, DAY.plusDays(3), new AccreditationFact.Withdrawn("missed a mine"));

        assertThat(list(register, MissionQuery::listAccreditations))
                .extracting(Accreditation::holder)
                .containsExactly(
                        new Holder.OfOrganisation("Green Fields"), new Holder.OfTeam(team), new Holder.OfPerson(ana));
        assertThat(list(register, MissionQuery::listAccreditations).getLast().withdrawal())
                .contains(new Accreditation.Withdrawal(DAY.plusDays(3), "missed a mine"));
    }

    @Test
    void who_sees_one_organisation_finds_its_teams_people_accreditations_and_entries() {
        RecordId ana = register.newId();
        RecordId bo = register.newId();
        RecordId green = register.newId();
        RecordId blue = register.newId();
        write(ana, DAY, new PersonFact.Enrolled(new PersonProfile("Ana", "Green Fields")));
        write(bo, DAY, new PersonFact.Enrolled(new PersonProfile("Bo", "Blue Hills")));
        write(green, DAY, new TeamFact.Formed(team("MCT-1", ana)));
        write(
                blue,
                DAY,
                new TeamFact.Formed(new TeamProfile(
                        "MCT-2",
                        TeamKind.MANUAL,
                        "Blue Hills",
                        "",
                        List.of(new Member(bo, MemberRole.LEADER, DAY, Optional.empty())),
                        List.of(new Equipment("Detector", 2)),
                        WorkingCalendar.USUAL)));
        for (Holder holder :
                List.of(new Holder.OfOrganisation("Blue Hills"), new Holder.OfTeam(blue), new Holder.OfPerson(bo))) {
            write(register.newId(), DAY, granted(holder));
        }
        Register greens = register.seenBy(Sight.of(List.of("Green Fields")));

        assertThat(list(greens, MissionQuery::listTeams)).extracting(Team::id).containsExactly(green);
        assertThat(list(greens, MissionQuery::listTeams).getFirst().profile().members())
                .hasSize(2);
        assertThat(list(greens, MissionQuery::listPersons))
                .extracting(Person::id)
                .containsExactly(ana);
        assertThat(list(greens, MissionQuery::listAccreditations)).isEmpty();
        assertThat(list(register.seenBy(Sight.of(List.of("Blue Hills"))), MissionQuery::listAccreditations))
                .hasSize(3);
        for (RecordId own : List.of(ana, green)) {
            assertThat(list(greens, (_, session) -> greens.journal().list(session, own)))
                    .hasSize(1);
        }
        for (RecordId other : List.of(bo, blue)) {
            assertThat(list(greens, (_, session) -> greens.journal().list(session, other)))
                    .isEmpty();
        }
    }

    private static TeamProfile team(String name, RecordId member) {
        return new TeamProfile(
                name,
                TeamKind.MANUAL,
                "Green Fields",
                "Camp 2",
                List.of(
                        new Member(member, MemberRole.DEMINER, DAY, Optional.of(DAY.plusDays(3))),
                        new Member(member, MemberRole.LEADER, DAY.plusDays(5), Optional.empty())),
                List.of(new Equipment("Metal detector", 6), new Equipment("Ambulance", 1)),
                new WorkingCalendar(
                        Set.of(DayOfWeek.FRIDAY), List.of(new Absence(DAY.plusDays(30), DAY.plusDays(60), "rains"))));
    }

    private static AccreditationFact granted(Holder holder) {
        return new AccreditationFact.Granted(
                holder, Set.of(Method.EOD, Method.MANUAL_CLEARANCE), DAY.plusYears(1), "7");
    }

    private void write(RecordId record, LocalDate day, Fact fact) {
        register.append(Draft.of(record, day, "ana", fact));
    }

    private static <T> List<T> list(Register of, BiFunction<MissionQuery, Session, List<T>> question) {
        return of.read(session -> question.apply(new MissionQuery(), session));
    }
}
