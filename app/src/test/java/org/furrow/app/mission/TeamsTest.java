package org.furrow.app.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.Progress;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.ground.MakingSampleCountry;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.AccreditationFact;
import org.furrow.domain.mission.Holder;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.PersonProfile;
import org.furrow.domain.mission.Team;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Role;
import org.furrow.domain.people.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate END = LocalDate.of(2027, 3, 2);
    private static final Typed TYPED = Typed.nothing()
            .with("name", "MCT-1")
            .with("kind", "manual")
            .with("organisation", "Green Fields")
            .with("day", DAY.toString())
            .with("members", "Ana; leader\nBo\tdeminer\t2026-03-05\t2026-04-01\n\nCy; Machine operator; 2026-03-09")
            .with("equipment", "Metal detector; 6\nAmbulance")
            .with("absences", "2026-07-01; 2026-08-15; rains")
            .with("rest", "friday", "saturday");

    @TempDir
    private Path folder;

    private Furrow furrow;

    @BeforeEach
    void open() {
        furrow = Furrow.open(folder.resolve("register.gpkg"), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        furrow.close();
    }

    @Test
    void a_team_is_formed_from_what_was_typed_and_its_people_are_enrolled_with_it() {
        Team team = formed(TYPED);

        Roster roster = roster();
        assertThat(roster.people())
                .extracting(person -> person.profile().name())
                .containsExactly("Ana", "Bo", "Cy");
        assertThat(team.profile().membersOn(DAY)).hasSize(1);
        assertThat(team.profile().membersOn(DAY.plusDays(5))).hasSize(2);
        assertThat(team.profile().calendar().isWorkingDay(LocalDate.of(2026, 3, 6)))
                .isFalse();
        assertThat(team.profile().calendar().isWorkingDay(LocalDate.of(2026, 7, 1)))
                .isFalse();
        assertThat(TeamReading.team(
                                TeamReading.write(team, roster, TeamReading.RoleWords.CODES),
                                DAY,
                                TeamReading.RoleWords.CODES)
                        .wish()
                        .orElseThrow()
                        .wish())
                .as("what is written can be read again")
                .isEqualTo(TeamReading.team(TYPED, DAY, TeamReading.RoleWords.CODES)
                        .wish()
                        .orElseThrow()
                        .wish());
    }

    @Test
    void who_is_known_is_not_enrolled_again_whatever_the_capitals() {
        formed(TYPED.with("members", "Ana; leader; 2026-03-02; 2026-05-01"));
        formed(TYPED.with("name", "MCT-2").with("members", "ANA; leader; 2026-05-01"));

        assertThat(roster().people()).hasSize(1);
    }

    @Test
    void a_refused_team_enrols_nobody() {
        formed(TYPED);

        assertThat(form(TYPED.with("members", "Dee; medic\nAna; leader")).reasons())
                .extracting(Reason::code)
                .containsExactly("F-6.8", "F-6.12");
        assertThat(roster().people()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name||MISSING",
                "kind|flying|NOT_A_CHOICE",
                "organisation||MISSING",
                "day|soon|NOT_A_DAY",
                "members|Ana|NOT_A_LINE",
                "members|Ana; queen|NOT_A_LINE",
                "members|Ana; leader; soon|NOT_A_LINE",
                "members|Ana; leader; 2026-03-02; 2026-04-01; more|NOT_A_LINE",
                "equipment|Metal detector; 0|NOT_A_LINE",
                "absences|2026-08-15; 2026-07-01|NOT_A_LINE",
                "rest|someday|NOT_A_CHOICE"
            })
    void what_cannot_be_read_is_told_beside_its_field(String field, String text, FormFault.Kind kind) {
        Typed typed = text == null ? TYPED.with(field) : TYPED.with(field, text);

        assertThat(TeamReading.team(typed, DAY, TeamReading.RoleWords.CODES).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.field()).isEqualTo(field))
                .satisfies(fault -> assertThat(fault.kind()).isEqualTo(kind));
    }

    @Test
    void a_change_from_an_old_look_is_refused_and_one_from_a_new_look_is_written() {
        Team team = formed(TYPED);
        Hash seen = latest(team.id());
        TeamWish wish = TeamReading.team(TYPED.with("base", "Camp 2"), DAY, TeamReading.RoleWords.CODES)
                .wish()
                .orElseThrow()
                .wish();
        FormingTeams forming = new FormingTeams(furrow);

        assertThat(forming.change(team.id(), DAY, wish, "moved", Optional.of(seen))
                        .reasons())
                .isEmpty();
        assertThat(forming.change(team.id(), DAY, wish, "moved", Optional.of(seen))
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("F-6.28");
        assertThat(forming.change(
                                RecordId.parse("00000000-0000-7000-8000-000000000001"), DAY, wish, "", Optional.empty())
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("F-6.14");
        assertThat(roster().findTeam(team.id()).orElseThrow().profile().base()).isEqualTo("Camp 2");
    }

    @Test
    void a_team_may_work_once_all_levels_are_accredited_and_not_after_a_withdrawal() {
        Team team = formed(TYPED.with("members", "Ana; leader\nDee; medic"));
        RecordId ana = roster().findPerson("Ana", "Green Fields").orElseThrow().id();
        assertThat(codes(team, DAY)).containsExactly("F-6.5", "F-6.5", "F-6.5");

        grant(new Holder.OfOrganisation("Green Fields"));
        grant(new Holder.OfTeam(team.id()));
        RecordId person = grant(new Holder.OfPerson(ana));
        assertThat(codes(team, DAY)).isEmpty();
        assertThat(codes(team, END)).hasSize(3);

        assertThat(new Accrediting(furrow)
                        .withdraw(person, DAY.plusDays(9), "unfit")
                        .reasons())
                .isEmpty();
        assertThat(codes(team, DAY.plusDays(8))).isEmpty();
        assertThat(codes(team, DAY.plusDays(9))).containsExactly("F-6.5");
        assertThat(new ReadingTeams(furrow).listExpiring(END.minusDays(60))).hasSize(2);
        assertThat(new ReadingTeams(furrow).listExpiring(END.minusDays(61))).isEmpty();
    }

    @Test
    void several_are_accredited_at_once_or_none_of_them() {
        Team team = formed(TYPED.with("members", "Ana; leader"));
        RecordId nobody = RecordId.parse("00000000-0000-7000-8000-000000000001");
        Typed typed = Typed.nothing()
                .with("organisation", "Green Fields")
                .with("team", team.id().toString())
                .with(
                        "person",
                        roster().findPerson("Ana", "Green Fields")
                                .orElseThrow()
                                .id()
                                .toString());
        List<AccreditationFact.Granted> all =
                TeamReading.findHolders(typed).stream().map(TeamsTest::manual).toList();
        List<AccreditationFact.Granted> more = new ArrayList<>(all);
        more.add(manual(new Holder.OfPerson(nobody)));
        Accrediting accrediting = new Accrediting(furrow);

        assertThat(accrediting.grant(DAY, more).reasons())
                .extracting(Reason::code)
                .containsExactly("F-6.24");
        assertThat(roster().accreditations()).isEmpty();
        assertThat(accrediting.grant(DAY, List.of()).reasons())
                .extracting(Reason::code)
                .containsExactly("F-6.24");
        assertThat(accrediting.grant(DAY, all).reasons()).isEmpty();
        assertThat(roster().accreditations()).hasSize(3);
        assertThat(codes(team, DAY)).isEmpty();
    }

    @Test
    void holders_are_all_read_or_none() {
        assertThat(TeamReading.findHolders(Typed.nothing())).isEmpty();
        assertThat(TeamReading.findHolders(Typed.nothing().with("team", "MCT-1", "")))
                .isEmpty();
        assertThat(TeamReading.findHolders(
                        Typed.nothing().with("organisation", "A", "B", "A").with("person", "Ana")))
                .isEmpty();
        assertThat(TeamReading.findHolders(Typed.nothing().with("organisation", "A", "B", "A")))
                .hasSize(2);
    }

    @Test
    void nobody_is_accredited_whom_the_register_does_not_know() {
        RecordId nobody = RecordId.parse("00000000-0000-7000-8000-000000000001");

        for (Holder holder :
                List.of(new Holder.OfTeam(nobody), new Holder.OfPerson(nobody), new Holder.OfOrganisation(" "))) {
            assertThat(granting(holder).reasons()).extracting(Reason::code).containsExactly("F-6.24");
        }
        assertThat(new Accrediting(furrow).withdraw(nobody, DAY, "x").reasons())
                .extracting(Reason::code)
                .containsExactly("F-6.20");
    }

    @Test
    void people_are_enrolled_once_corrected_and_let_go() {
        EnrollingPeople enrolling = new EnrollingPeople(furrow);
        assertThat(enrolling
                        .enrol(DAY, new PersonProfile(" Ana ", "Green Fields"))
                        .reasons())
                .isEmpty();
        assertThat(enrolling
                        .enrol(DAY, new PersonProfile("ana", "Green Fields"))
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("F-6.25");
        assertThat(enrolling.enrol(DAY, new PersonProfile("", "")).reasons())
                .extracting(Reason::code)
                .containsExactly("F-6.26", "F-6.26");

        RecordId ana = roster().people().getFirst().id();
        assertThat(enrolling
                        .change(ana, DAY, new PersonProfile("Anna", "Green Fields"), "misspelt")
                        .reasons())
                .isEmpty();
        assertThat(enrolling.leave(ana, END, "").reasons()).isEmpty();
        assertThat(roster().people().getFirst().left()).contains(END);
        assertThat(new ReadingTeams(furrow).history(ana)).hasSize(3);
    }

    @Test
    void who_sees_one_organisation_forms_teams_of_no_other() {
        Team blue = formed(TYPED.with("organisation", "Blue Hills"));
        Actor green = new Actor("1", "gil", Role.OPERATOR).seeing(Sight.of(List.of("Green Fields")));
        Furrow greens = furrow.actingFor(() -> green);
        TeamWish wish = TeamReading.team(TYPED.with("name", "MCT-9"), DAY, TeamReading.RoleWords.CODES)
                .wish()
                .orElseThrow()
                .wish();
        TeamWish foreign = TeamReading.team(TYPED.with("organisation", "Blue Hills"), DAY, TeamReading.RoleWords.CODES)
                .wish()
                .orElseThrow()
                .wish();

        assertThat(new FormingTeams(greens).form(DAY, foreign).reasons())
                .extracting(Reason::code)
                .containsExactly("F-6.27");
        assertThat(new FormingTeams(greens).disband(blue.id(), DAY, "").reasons())
                .extracting(Reason::code)
                .containsExactly("F-6.14");
        assertThat(new FormingTeams(greens).form(DAY, wish).reasons()).isEmpty();
        assertThat(new ReadingTeams(greens).read().teams()).hasSize(1);
    }

    @Test
    void most_teams_of_an_exercise_may_work_today_and_some_accreditation_ends_soon() {
        Path file = folder.resolve("sample.gpkg");
        new MakingSampleCountry(60, 7).write(file, Progress.silent());
        try (Furrow sample = Furrow.open(file, Clock.systemUTC())) {
            int added = new AddingSampleTeams(sample).add();
            LocalDate today = LocalDate.now(Clock.systemUTC());
            ReadingTeams reading = new ReadingTeams(sample);

            assertThat(added).isGreaterThan(5);
            assertThat(reading.read().teams())
                    .hasSize(added)
                    .filteredOn(team -> isReady(reading, team, today))
                    .hasSize(added - 1);
            assertThat(reading.listExpiring(today)).isNotEmpty();
        }
    }

    private static boolean isReady(ReadingTeams reading, Team team, LocalDate day) {
        return Stream.of(Method.NON_TECHNICAL_SURVEY, Method.MANUAL_CLEARANCE, Method.EOD)
                .anyMatch(method -> reading.checkReadiness(team.id(), method, day)
                        .orElseThrow()
                        .reasons()
                        .isEmpty());
    }

    private Team formed(Typed typed) {
        Outcome outcome = form(typed);
        assertThat(outcome.reasons()).isEmpty();
        RecordId id = ((Outcome.Recorded) outcome).revisions().getLast().draft().record();
        return roster().findTeam(id).orElseThrow();
    }

    private Outcome form(Typed typed) {
        TeamReading.Said said =
                TeamReading.team(typed, DAY, TeamReading.RoleWords.CODES).wish().orElseThrow();
        return new FormingTeams(furrow).form(said.day(), said.wish());
    }

    private RecordId grant(Holder holder) {
        return ((Outcome.Recorded) granting(holder))
                .revisions()
                .getLast()
                .draft()
                .record();
    }

    private Outcome granting(Holder holder) {
        return new Accrediting(furrow).grant(DAY, List.of(manual(holder)));
    }

    private static AccreditationFact.Granted manual(Holder holder) {
        return new AccreditationFact.Granted(holder, Set.of(Method.MANUAL_CLEARANCE), END, "");
    }

    private List<String> codes(Team team, LocalDate day) {
        return new ReadingTeams(furrow)
                .checkReadiness(team.id(), Method.MANUAL_CLEARANCE, day).orElseThrow().reasons().stream()
                        .map(Reason::code)
                        .toList();
    }

    private Hash latest(RecordId id) {
        return new ReadingTeams(furrow).history(id).getFirst().hash();
    }

    private Roster roster() {
        return new ReadingTeams(furrow).read();
    }
}
