package org.furrow.app.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.Progress;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.ground.MakingSampleCountry;
import org.furrow.app.journal.JournalJson;
import org.furrow.app.journal.JournalQuestion;
import org.furrow.app.journal.ReadingJournal;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.ground.PlaceRecorded;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.AccreditationFact;
import org.furrow.domain.mission.Achievement;
import org.furrow.domain.mission.BudgetLine;
import org.furrow.domain.mission.Holder;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.Milestone;
import org.furrow.domain.mission.MilestoneDecision;
import org.furrow.domain.mission.MilestoneDocument;
import org.furrow.domain.mission.Mission;
import org.furrow.domain.mission.MissionFact;
import org.furrow.domain.mission.Overdue;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.domain.people.Role;
import org.furrow.domain.people.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    private static final RecordId NOBODY = RecordId.parse("00000000-0000-7000-8000-000000000001");
    private static final Typed TYPED = Typed.nothing()
            .with("name", "River 1")
            .with("mandate", "Clear the bank,\nand mark what remains")
            .with("lead", "Green Fields")
            .with("partners", "Blue Hills\nRed Rocks")
            .with("districts", "Ambor")
            .with("first", "2026-04-01")
            .with("last", "2026-06-29")
            .with("planned-trained", "2026-03-10")
            .with("planned-deployed", "2026-04-01")
            .with("objectives", "cleared; 250 000\nOther\t12\tWells\npeople-accredited; 2")
            .with("teams", "MCT-1\nmct-2")
            .with("equipment", "Excavator; 2\nLorry")
            .with("budget", "Clearance; Green Fields; Fund 3; EUR; 120000.5\nSurvey; Blue Hills; ; jpy; 9 000")
            .with("day", DAY.toString())
            .with("reference", "Order 7");

    @TempDir
    private Path folder;

    private Furrow furrow;

    @BeforeEach
    void open() {
        furrow = Furrow.open(folder.resolve("register.gpkg"), Clock.systemUTC());
        Sketch shape = new Sketch(
                Sketch.Kind.POLYGON,
                List.of(new Sketch.Part(List.of(Ring.of(-24, -36, -23, -36, -23, -35, -24, -35, -24, -36)))));
        furrow.register(Permission.IMPORT)
                .append(Draft.of(
                        furrow.register(Permission.IMPORT).newId(),
                        DAY,
                        "ana",
                        new PlaceRecorded(PlaceRecorded.Kind.DISTRICT, "A", "Ambor", "", shape, 0)));
        form("MCT-1", "Green Fields");
        form("MCT-2", "Blue Hills");
    }

    @AfterEach
    void close() {
        furrow.close();
    }

    @Test
    void a_mission_is_established_from_what_was_typed_and_what_is_written_can_be_read_again() {
        Mission mission = established(TYPED);

        assertThat(mission.state()).isEqualTo(Milestone.ESTABLISHED);
        assertThat(mission.profile().organisations()).containsExactly("Green Fields", "Blue Hills", "Red Rocks");
        assertThat(mission.profile().budget())
                .extracting(line -> line.amount().toPlainString())
                .containsExactly("120000.50", "9000");
        MissionReading.Said again =
                read(MissionReading.write(mission.profile(), roster(), MissionReading.MeasureWords.CODES)
                        .with("day", DAY.toString())
                        .with("reference", "Order 7")
                        .with("teams", "MCT-1\nmct-2"));
        assertThat(again).isEqualTo(read(TYPED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name||MISSING",
                "lead||MISSING",
                "first||MISSING",
                "last|soon|NOT_A_DAY",
                "planned-working|2026-02-30|NOT_A_DAY",
                "day|yesterday|NOT_A_DAY",
                "partners|Blue Hills; more|NOT_A_LINE",
                "districts|;|NOT_A_LINE",
                "objectives|cleared|NOT_A_LINE",
                "objectives|cleared; 0|NOT_A_LINE",
                "objectives|cleared; 10; words|NOT_A_LINE",
                "objectives|other; 10|NOT_A_LINE",
                "objectives|peace; 10|NOT_A_LINE",
                "equipment|Lorry; none|NOT_A_LINE",
                "budget|Clearance; Green Fields; Fund; EUR|NOT_A_LINE",
                "budget|Clearance; Green Fields; Fund; XXX; 5|NOT_A_LINE",
                "budget|Clearance; Green Fields; Fund; EUR; -5|NOT_A_LINE",
                "budget|Clearance; Green Fields; Fund; EUR; 5.001|NOT_A_LINE",
                "document|the blue one|NOT_A_CHOICE",
                "area|here|NOT_A_LINE"
            })
    void what_cannot_be_read_is_told_beside_its_field(String field, String text, FormFault.Kind kind) {
        Typed typed = text == null ? TYPED.with(field) : TYPED.with(field, text);

        assertThat(MissionReading.mission(typed, TODAY, MissionReading.MeasureWords.CODES)
                        .faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.field()).isEqualTo(field))
                .satisfies(fault -> assertThat(fault.kind()).isEqualTo(kind));
    }

    @Test
    void a_program_may_send_a_list_as_several_texts() {
        assertThat(read(TYPED.with("partners", "Blue Hills", "Red Rocks"))).isEqualTo(read(TYPED));
    }

    @Test
    void what_stands_against_it_is_told_at_once_and_nothing_is_written() {
        established(TYPED);
        Typed wrong = TYPED.with("last", "2026-03-31")
                .with("districts", "Nowhere")
                .with("teams", "MCT-9")
                .with("reference")
                .with("day", TODAY.plusDays(1).toString());

        assertThat(codes(establish(wrong))).containsExactly("F-6.34", "F-6.30", "F-6.31", "F-6.33", "F-6.43", "F-6.44");
        assertThat(new ReadingMissions(furrow).list(TODAY)).hasSize(1);
    }

    @Test
    void a_revision_from_an_old_look_is_refused_and_one_from_a_new_look_is_written() {
        Mission mission = established(TYPED);
        Hash seen = new ReadingMissions(furrow).history(mission.id()).getFirst().hash();
        EstablishingMissions establishing = new EstablishingMissions(furrow);
        MissionReading.Said said = read(TYPED.with("name", "River 2"));

        assertThat(codes(establishing.revise(mission.id(), said, "renamed", Optional.of(seen))))
                .isEmpty();
        assertThat(codes(establishing.revise(mission.id(), said, "renamed", Optional.of(seen))))
                .containsExactly("F-6.28");
        assertThat(codes(establishing.revise(NOBODY, said, "", Optional.empty())))
                .containsExactly("F-6.38");
        assertThat(find(mission).mission().profile().name()).isEqualTo("River 2");
    }

    @Test
    void a_mission_goes_from_establishment_to_its_report_and_a_milestone_is_taken_back_and_reached_anew() {
        Mission mission = established(TYPED);
        accredit("MCT-1", "Green Fields");
        assertThat(codes(reach(mission, Milestone.TRAINED, 5))).isEmpty();
        assertThat(codes(reach(mission, Milestone.ACCREDITED, 6)))
                .as("the team of the partner is not accredited")
                .containsExactly("F-6.47", "F-6.5", "F-6.5", "F-6.5");

        accredit("MCT-2", "Blue Hills");
        for (Milestone each : List.of(
                Milestone.ACCREDITED,
                Milestone.DEPLOYED,
                Milestone.WORKING,
                Milestone.COMPLETED,
                Milestone.RETURNED,
                Milestone.DOCUMENTED)) {
            assertThat(codes(reach(mission, each, 7))).as(each.code()).isEmpty();
        }
        assertThat(find(mission).mission().next()).isEmpty();

        ReachingMilestones reaching = new ReachingMilestones(furrow);
        assertThat(codes(reaching.takeBack(mission.id(), Milestone.DOCUMENTED, "wrong day", TODAY)))
                .isEmpty();
        assertThat(find(mission).mission().state()).isEqualTo(Milestone.RETURNED);
        assertThat(codes(reach(mission, Milestone.DOCUMENTED, 9))).isEmpty();
        assertThat(find(mission)
                        .mission()
                        .find(Milestone.DOCUMENTED)
                        .orElseThrow()
                        .day())
                .isEqualTo(DAY.plusDays(9));
        assertThat(new ReadingMissions(furrow).history(mission.id())).hasSize(10);
        assertThat(codes(reaching.takeBack(NOBODY, Milestone.TRAINED, "x", TODAY)))
                .containsExactly("F-6.38");
    }

    @Test
    void a_milestone_is_reached_with_those_before_it_or_none_of_them_is() {
        Mission mission = established(TYPED);
        accredit("MCT-1", "Green Fields");

        assertThat(codes(reachUpTo(mission, Milestone.DEPLOYED, 6)))
                .as("the team of the partner is not accredited, and that is told of each milestone")
                .containsExactly("F-6.47", "F-6.5", "F-6.5", "F-6.5", "F-6.47");
        assertThat(find(mission).mission().state()).isEqualTo(Milestone.ESTABLISHED);

        accredit("MCT-2", "Blue Hills");
        assertThat(codes(reachUpTo(mission, Milestone.DEPLOYED, 6))).isEmpty();
        assertThat(find(mission).mission().reached())
                .extracting(Mission.Reached::milestone)
                .containsExactly(Milestone.ESTABLISHED, Milestone.TRAINED, Milestone.ACCREDITED, Milestone.DEPLOYED);
        assertThat(find(mission).mission().reached().getLast().document().reference())
                .isEqualTo("Report 6");

        assertThat(codes(reachUpTo(mission, Milestone.DEPLOYED, 7)))
                .as("reached already")
                .contains("F-6.40");
        assertThat(codes(reachUpTo(mission, Milestone.WORKING, 7)))
                .as("the next one")
                .isEmpty();
        assertThat(codes(reachUpTo(mission, Milestone.DOCUMENTED, 6)))
                .as("before the one that was reached last")
                .contains("F-6.42");
        assertThat(codes(reachUpTo(mission, Milestone.DOCUMENTED, 7))).isEmpty();
        assertThat(find(mission).mission().next()).isEmpty();
        assertThat(codes(new ReachingMilestones(furrow)
                        .reachUpTo(
                                NOBODY,
                                new MilestoneDecision.Claim(Milestone.DEPLOYED, DAY, MilestoneDocument.NONE),
                                TODAY)))
                .containsExactly("F-6.38");
    }

    @Test
    void a_document_of_the_register_is_one_that_it_has() {
        Mission mission = established(TYPED);
        MilestoneDocument none = new MilestoneDocument("", Optional.of(NOBODY));

        assertThat(codes(new ReachingMilestones(furrow)
                        .reach(mission.id(), new MilestoneDecision.Claim(Milestone.TRAINED, DAY, none), TODAY)))
                .containsExactly("F-6.45");
        assertThat(MissionReading.claim(
                                Typed.nothing()
                                        .with("milestone", "trained")
                                        .with("document", "https://furrow.example/documents/" + NOBODY),
                                TODAY)
                        .wish()
                        .orElseThrow()
                        .document()
                        .document())
                .contains(NOBODY);
    }

    @Test
    void what_is_reported_and_who_was_accredited_is_counted_against_the_targets() {
        Mission mission = established(TYPED);
        accredit("MCT-1", "Green Fields");
        ReachingMilestones reaching = new ReachingMilestones(furrow);
        assertThat(codes(reaching.report(mission.id(), new Mission.Report("wells", TODAY, 5), TODAY)))
                .isEmpty();
        assertThat(codes(reaching.report(mission.id(), new Mission.Report("Schools", TODAY, 5), TODAY)))
                .containsExactly("F-6.53");

        assertThat(find(mission).achievements())
                .extracting(Achievement::actual)
                .as("cleared, wells, people accredited within the period")
                .containsExactly(0L, 5L, 0L);
        grant(new Holder.OfPerson(person("MCT-1")), LocalDate.of(2026, 4, 1));
        grant(new Holder.OfPerson(person("MCT-1")), LocalDate.of(2026, 4, 2));
        assertThat(find(mission).achievements().getLast().actual()).isEqualTo(1);
    }

    @Test
    void what_is_overdue_is_told_of_each_mission_and_of_all() {
        Mission mission = established(TYPED);

        List<Overdue> overdue = find(mission).overdue();

        assertThat(overdue).hasSize(4);
        assertThat(overdue.getFirst())
                .isEqualTo(new Overdue.MilestoneLate(Milestone.TRAINED, LocalDate.of(2026, 3, 10), 52));
        assertThat(new ReadingMissions(furrow).list(DAY))
                .allSatisfy(each -> assertThat(each.overdue()).isEmpty());
    }

    @Test
    void each_partner_sees_the_mission_its_targets_and_only_its_own_money() {
        Mission mission = established(TYPED);
        Furrow lead = seeing("Green Fields");
        Furrow partner = seeing("Blue Hills");
        Furrow stranger = seeing("Gold Coast");

        assertThat(new ReadingMissions(stranger).list(TODAY)).isEmpty();
        assertThat(new ReadingMissions(stranger).history(mission.id())).isEmpty();
        assertThat(organisationsOfBudget(lead)).containsExactly("Green Fields", "Blue Hills");
        assertThat(organisationsOfBudget(partner)).containsExactly("Blue Hills");
        MissionStanding standing = new ReadingMissions(partner).list(TODAY).getFirst();
        assertThat(standing.achievements()).hasSize(3);
        assertThat(standing.teams()).hasSize(1);
        assertThat(standing.unseenTeams()).isEqualTo(1);
        assertThat(standing.budgetSums()).containsOnlyKeys("JPY");
    }

    @Test
    void neither_history_nor_journal_tell_a_partner_of_the_money_of_others() {
        Mission mission = established(TYPED);
        Furrow partner = seeing("Blue Hills");

        MissionFact.Established fact = (MissionFact.Established) new ReadingMissions(partner)
                .history(mission.id())
                .getFirst()
                .draft()
                .fact();
        assertThat(fact.profile().budget()).extracting(BudgetLine::organisation).containsExactly("Blue Hills");
        assertThat(journal(partner)).contains("Survey", "River 1").doesNotContain("120000.50");
        assertThat(journal(seeing("Green Fields"))).contains("120000.50");
        assertThat(journal(furrow)).contains("120000.50");
    }

    @Test
    void only_who_sees_the_lead_writes_of_a_mission_and_unseen_teams_stay_in_it() {
        Mission mission = established(TYPED);
        Furrow lead = seeing("Green Fields");
        Furrow partner = seeing("Blue Hills");
        MissionReading.Said said = read(TYPED.with("teams", "MCT-1"));

        assertThat(codes(new EstablishingMissions(partner).revise(mission.id(), said, "", Optional.empty())))
                .contains("F-6.39");
        assertThat(codes(new EstablishingMissions(partner).establish(read(TYPED.with("name", "River 9")), TODAY)))
                .contains("F-6.39");
        assertThat(codes(reach(partner, mission, Milestone.TRAINED))).containsExactly("F-6.39");

        assertThat(codes(new EstablishingMissions(lead).revise(mission.id(), said, "", Optional.empty())))
                .isEmpty();
        assertThat(find(mission).mission().profile().teams()).hasSize(2);
        assertThat(find(mission).mission().profile().budget()).hasSize(2);
        assertThat(codes(reach(lead, mission, Milestone.TRAINED))).isEmpty();
        assertThat(codes(reach(lead, mission, Milestone.ACCREDITED)))
                .as("one team is not seen, and the other one is not accredited")
                .containsExactly("F-6.48", "F-6.47", "F-6.5", "F-6.5", "F-6.5");
    }

    @Test
    void the_mission_of_an_exercise_is_at_work_and_something_of_it_is_overdue() {
        Path file = folder.resolve("sample.gpkg");
        new MakingSampleCountry(60, 7).write(file, Progress.silent());
        try (Furrow sample = Furrow.open(file, Clock.systemUTC())) {
            new AddingSampleTeams(sample).add();

            assertThat(new AddingSampleMission(sample).add()).isEqualTo(1);

            MissionStanding standing = new ReadingMissions(sample)
                    .list(LocalDate.now(Clock.systemUTC()))
                    .getFirst();
            assertThat(standing.mission().state()).isEqualTo(Milestone.WORKING);
            assertThat(standing.teams()).isNotEmpty();
            assertThat(standing.achievements().getFirst().percent()).isBetween(40L, 60L);
            assertThat(standing.overdue()).isNotEmpty();
            assertThat(new ReadingMissions(sample)
                            .readGround(standing.mission())
                            .hazards())
                    .isNotEmpty();
        }
    }

    private static List<String> organisationsOfBudget(Furrow reader) {
        return new ReadingMissions(reader)
                .list(TODAY).getFirst().mission().profile().budget().stream()
                        .map(BudgetLine::organisation)
                        .toList();
    }

    private static String journal(Furrow reader) {
        return JournalJson.of(new ReadingJournal(reader).read(JournalQuestion.EVERYTHING, 50))
                .toString();
    }

    private Furrow seeing(String organisation) {
        Actor actor = new Actor("1", "gil", Role.OPERATOR).seeing(Sight.of(List.of(organisation)));
        return furrow.actingFor(() -> actor);
    }

    private Mission established(Typed typed) {
        Outcome outcome = establish(typed);
        assertThat(outcome.reasons()).isEmpty();
        RecordId id = ((Outcome.Recorded) outcome).revisions().getLast().draft().record();
        return new ReadingMissions(furrow).find(id, TODAY).orElseThrow().mission();
    }

    private Outcome establish(Typed typed) {
        return new EstablishingMissions(furrow).establish(read(typed), TODAY);
    }

    private static MissionReading.Said read(Typed typed) {
        TeamReading.Read<MissionReading.Said> read =
                MissionReading.mission(typed, TODAY, MissionReading.MeasureWords.CODES);
        assertThat(read.faults()).isEmpty();
        return read.wish().orElseThrow();
    }

    private MissionStanding find(Mission mission) {
        return new ReadingMissions(furrow).find(mission.id(), TODAY).orElseThrow();
    }

    private Outcome reach(Mission mission, Milestone milestone, int days) {
        MilestoneDocument report = MilestoneDocument.called("Report " + days);
        return new ReachingMilestones(furrow)
                .reach(mission.id(), new MilestoneDecision.Claim(milestone, DAY.plusDays(days), report), TODAY);
    }

    private Outcome reachUpTo(Mission mission, Milestone milestone, int days) {
        MilestoneDocument report = MilestoneDocument.called("Report " + days);
        return new ReachingMilestones(furrow)
                .reachUpTo(mission.id(), new MilestoneDecision.Claim(milestone, DAY.plusDays(days), report), TODAY);
    }

    private static Outcome reach(Furrow of, Mission mission, Milestone milestone) {
        MilestoneDocument report = MilestoneDocument.called("Report 1");
        return new ReachingMilestones(of)
                .reach(mission.id(), new MilestoneDecision.Claim(milestone, DAY.plusDays(1), report), TODAY);
    }

    private void form(String name, String organisation) {
        Typed typed = Typed.nothing()
                .with("name", name)
                .with("kind", "manual")
                .with("organisation", organisation)
                .with("day", DAY.toString())
                .with("members", "Ana of " + name + "; leader");
        TeamReading.Said said =
                TeamReading.team(typed, DAY, TeamReading.RoleWords.CODES).wish().orElseThrow();
        assertThat(new FormingTeams(furrow).form(said.day(), said.wish()).reasons())
                .isEmpty();
    }

    private void accredit(String team, String organisation) {
        grant(new Holder.OfOrganisation(organisation), DAY);
        grant(new Holder.OfTeam(roster().findTeam(team).orElseThrow().id()), DAY);
        grant(new Holder.OfPerson(person(team)), DAY);
    }

    private RecordId person(String team) {
        return roster().findTeam(team)
                .orElseThrow()
                .profile()
                .members()
                .getFirst()
                .person();
    }

    private void grant(Holder holder, LocalDate from) {
        assertThat(new Accrediting(furrow)
                        .grant(
                                from,
                                List.of(new AccreditationFact.Granted(
                                        holder, Set.of(Method.MANUAL_CLEARANCE), from.plusYears(1), "")))
                        .reasons())
                .isEmpty();
    }

    private Roster roster() {
        return new ReadingTeams(furrow).read();
    }

    private static List<String> codes(Outcome outcome) {
        return outcome.reasons().stream().map(Reason::code).toList();
    }
}
