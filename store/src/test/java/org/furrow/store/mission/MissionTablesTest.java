package org.furrow.store.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.furrow.domain.clearance.OccurrenceRecorded;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.mission.BudgetLine;
import org.furrow.domain.mission.Equipment;
import org.furrow.domain.mission.Measure;
import org.furrow.domain.mission.Milestone;
import org.furrow.domain.mission.MilestoneDocument;
import org.furrow.domain.mission.Mission;
import org.furrow.domain.mission.MissionArea;
import org.furrow.domain.mission.MissionFact;
import org.furrow.domain.mission.MissionPeriod;
import org.furrow.domain.mission.MissionProfile;
import org.furrow.domain.mission.Objective;
import org.furrow.domain.people.Sight;
import org.furrow.domain.release.LedgerLine;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.release.ReleaseRecorded;
import org.furrow.store.Register;
import org.furrow.store.ground.GeometryBlob;
import org.furrow.store.hazard.HazardQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissionTablesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final MissionPeriod PERIOD = new MissionPeriod(DAY, DAY.plusDays(9));
    private static final MilestoneDocument ORDER = MilestoneDocument.called("Order 7");
    private static final MissionArea AMBOR = new MissionArea(List.of("Ambor"), Optional.empty());

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
    void a_mission_is_found_as_it_was_established_and_then_as_it_was_revised() {
        RecordId id = register.newId();
        RecordId paper = register.newId();
        MissionProfile first = profile("River 1", AMBOR);
        MissionProfile later = profile("River 2", new MissionArea(List.of(), Optional.of(stored(box(0, 4)))));

        write(id, DAY, new MissionFact.Established(first, ORDER));
        assertThat(list(register))
                .containsExactly(new Mission(id, first, List.of(reached(Milestone.ESTABLISHED, 0)), List.of()));

        write(id, DAY.plusDays(1), new MissionFact.Revised(later, "wider"));
        write(id, DAY.plusDays(2), new MissionFact.MilestoneReached(Milestone.TRAINED, ORDER));
        write(id, DAY.plusDays(3), new MissionFact.MilestoneTakenBack(Milestone.TRAINED, "wrong day"));
        write(
                id,
                DAY.plusDays(4),
                new MissionFact.MilestoneReached(Milestone.TRAINED, new MilestoneDocument("", Optional.of(paper))));
        write(id, DAY.plusDays(5), new MissionFact.FigureReported("Wells", 2));
        write(id, DAY.plusDays(6), new MissionFact.FigureReported("Wells", 3));

        assertThat(list(register))
                .containsExactly(new Mission(
                        id,
                        later,
                        List.of(
                                reached(Milestone.ESTABLISHED, 0),
                                new Mission.Reached(
                                        Milestone.TRAINED,
                                        DAY.plusDays(4),
                                        new MilestoneDocument("", Optional.of(paper)))),
                        List.of(
                                new Mission.Report("Wells", DAY.plusDays(5), 2),
                                new Mission.Report("Wells", DAY.plusDays(6), 3))));
    }

    @Test
    void each_partner_finds_the_mission_its_targets_and_its_own_budget_and_the_lead_finds_all() {
        RecordId id = register.newId();
        write(id, DAY, new MissionFact.Established(profile("River 1", AMBOR), ORDER));

        assertThat(list(seenBy("Green Fields")).getFirst().profile().budget()).hasSize(2);
        Mission ofPartner = list(seenBy("Blue Hills")).getFirst();
        assertThat(ofPartner.profile().budget())
                .extracting(BudgetLine::organisation)
                .containsExactly("Blue Hills");
        assertThat(ofPartner.profile().objectives()).hasSize(2);
        assertThat(ofPartner.profile().teams()).hasSize(1);
        assertThat(ofPartner.reached()).hasSize(1);
        assertThat(history(seenBy("Blue Hills"), id)).hasSize(1);
        assertThat(list(seenBy("Red Rocks"))).isEmpty();
        assertThat(history(seenBy("Red Rocks"), id)).isEmpty();
    }

    @Test
    void square_metres_of_its_organisations_in_its_area_and_period_are_counted_once() {
        Mission mission = established(AMBOR);
        RecordId hazard = hazard("H-1", "Ambor", "Green Fields", 0);
        RecordId elsewhere = hazard("H-2", "Bela", "Green Fields", 20);
        RecordId ofOthers = hazard("H-3", "Ambor", "Red Rocks", 40);
        release(hazard, ReleaseKind.CLEARED, DAY.minusDays(1), box(0, 1), "Green Fields");
        release(hazard, ReleaseKind.CLEARED, DAY, box(1, 1), "Green Fields");
        release(hazard, ReleaseKind.CLEARED, DAY.plusDays(9), box(1, 1), "Green Fields");
        release(hazard, ReleaseKind.REDUCED, DAY.plusDays(10), box(2, 1), "Green Fields");
        release(elsewhere, ReleaseKind.CLEARED, DAY, box(20, 1), "Green Fields");
        release(ofOthers, ReleaseKind.CLEARED, DAY, box(40, 1), "Red Rocks");

        MissionWorkQuery.Work work = work(register, mission);

        assertThat(work.squareMetres())
                .containsOnlyKeys(LedgerLine.CLEARED)
                .containsEntry(LedgerLine.CLEARED, box(1, 1).area().squareMetres());
        assertThat(work.hazardsReleased()).isZero();
    }

    @Test
    void a_hazard_is_released_by_whoever_releases_the_last_of_it_within_the_period() {
        Mission mission = established(new MissionArea(List.of(), Optional.of(box(0, 30))));
        RecordId whole = hazard("H-1", "Ambor", "Green Fields", 0);
        RecordId part = hazard("H-2", "Ambor", "Blue Hills", 20);
        RecordId outside = hazard("H-3", "Ambor", "Green Fields", 60);
        release(whole, ReleaseKind.REDUCED, DAY.minusDays(5), box(0, 2), "Red Rocks");
        release(whole, ReleaseKind.CLEARED, DAY, box(2, 2), "Green Fields");
        release(part, ReleaseKind.CLEARED, DAY, box(20, 3), "Blue Hills");
        release(outside, ReleaseKind.CLEARED, DAY, box(60, 4), "Green Fields");

        assertThat(work(register, mission).hazardsReleased()).isEqualTo(1);
        assertThat(work(seenBy("Blue Hills"), mission).hazardsReleased())
                .as("who sees a part counts a part")
                .isZero();
        assertThat(work(seenBy("Blue Hills"), mission).squareMetres())
                .containsEntry(LedgerLine.CLEARED, box(20, 3).area().squareMetres());
        assertThat(hazards(mission)).extracting(HazardQuery.Drawn::reference).containsExactlyInAnyOrder("H-1", "H-2");
    }

    @Test
    void ordnance_is_counted_by_district_or_place_and_small_arms_ammunition_apart() {
        Mission mission = established(new MissionArea(List.of("Ambor"), Optional.of(box(0, 4))));
        item("ap-mine", 3, "Ambor", Optional.empty(), DAY);
        item("uxo", 2, "Bela", Optional.of(new Position(-23.9995, -35.9995)), DAY.plusDays(9));
        item("uxo", 50, "Bela", Optional.empty(), DAY);
        item("uxo", 50, "Ambor", Optional.empty(), DAY.plusDays(10));
        item("SAA", 700, "Ambor", Optional.empty(), DAY);

        MissionWorkQuery.Work work = work(register, mission);

        assertThat(work.ordnance()).isEqualTo(5);
        assertThat(work.smallArms()).isEqualTo(700);
        assertThat(work(seenBy("Green Fields"), mission).ordnance())
                .as("nothing says whose items are")
                .isZero();
    }

    @Test
    void where_no_area_is_named_the_whole_register_counts() {
        Mission mission = established(MissionArea.EVERYWHERE);
        release(hazard("H-1", "Bela", "Green Fields", 0), ReleaseKind.CANCELLED, DAY, box(0, 1), "Green Fields");
        item("ap-mine", 3, "Bela", Optional.empty(), DAY);

        assertThat(work(register, mission).squareMetres()).containsOnlyKeys(LedgerLine.CANCELLED);
        assertThat(work(register, mission).ordnance()).isEqualTo(3);
        assertThat(hazards(mission)).isEmpty();
    }

    private static MissionProfile profile(String name, MissionArea area) {
        return new MissionProfile(
                name,
                "Clear the river bank",
                "Green Fields",
                List.of("Blue Hills"),
                area,
                PERIOD,
                Map.of(Milestone.TRAINED, DAY.plusDays(3)),
                List.of(Objective.counted(Measure.CLEARED, 900), Objective.reported("Wells", 5)),
                List.of(RecordId.parse("00000000-0000-7000-8000-000000000001")),
                List.of(new Equipment("Excavator", 2)),
                List.of(line("Green Fields", "100.50"), line("Blue Hills", "7")));
    }

    private static BudgetLine line(String organisation, String amount) {
        return new BudgetLine("Clearance", organisation, "Fund 3", Currency.getInstance("EUR"), new BigDecimal(amount));
    }

    private static Mission.Reached reached(Milestone milestone, int days) {
        return new Mission.Reached(milestone, DAY.plusDays(days), ORDER);
    }

    private Mission established(MissionArea area) {
        write(register.newId(), DAY, new MissionFact.Established(profile("River 1", area), ORDER));
        return list(register).getFirst();
    }

    /// A confirmed area four steps wide.
    private RecordId hazard(String reference, String district, String operator, int west) {
        RecordId id = register.newId();
        write(
                id,
                DAY.minusDays(100),
                new HazardFact.Recorded(
                        new Description(reference, "", Set.of(), "", district, "", operator, ""),
                        new Extent.Drawn(box(west, 4)),
                        Classification.CONFIRMED,
                        WorkStatus.OPEN,
                        List.of(),
                        List.of(),
                        Optional.empty()));
        return id;
    }

    private void release(RecordId hazard, ReleaseKind kind, LocalDate day, Footprint surface, String operator) {
        write(
                register.newId(),
                day,
                new ReleaseRecorded(
                        hazard,
                        "R",
                        kind,
                        new Extent.Drawn(surface),
                        OptionalInt.of(20),
                        operator,
                        "",
                        false,
                        Optional.empty()));
    }

    private void item(String category, int quantity, String district, Optional<Position> where, LocalDate day) {
        write(
                register.newId(),
                day,
                new OccurrenceRecorded(
                        OccurrenceRecorded.Kind.ITEM,
                        "I",
                        category,
                        where,
                        district,
                        0,
                        0,
                        quantity,
                        Optional.empty()));
    }

    /// A box that begins so many steps of a thousandth of a degree east of 24° west and is so many wide.
    private static Footprint box(int west, int wide) {
        double w = Math.round((-24 + west / 1000.0) * 1e7) / 1e7;
        double e = Math.round((-24 + (west + wide) / 1000.0) * 1e7) / 1e7;
        return Footprint.of(new Sketch(
                Sketch.Kind.POLYGON,
                List.of(new Sketch.Part(List.of(Ring.of(w, -36, e, -36, e, -35.999, w, -35.999, w, -36))))));
    }

    /// As a table gives it back: in several parts, even where it has one.
    private static Footprint stored(Footprint drawn) {
        return GeometryBlob.footprint(GeometryBlob.of(drawn), drawn.area());
    }

    private Register seenBy(String organisation) {
        return register.seenBy(Sight.of(List.of(organisation)));
    }

    private static MissionWorkQuery.Work work(Register of, Mission mission) {
        return of.read(session -> new MissionWorkQuery().read(session, mission, PERIOD.last()));
    }

    private List<HazardQuery.Drawn> hazards(Mission mission) {
        return register.read(session -> new MissionWorkQuery().listHazards(session, mission));
    }

    private static List<Revision> history(Register of, RecordId id) {
        return of.read(session -> of.journal().list(session, id));
    }

    private void write(RecordId record, LocalDate day, Fact fact) {
        register.append(Draft.of(record, day, "ana", fact));
    }

    private static List<Mission> list(Register of) {
        return of.read(session -> new MissionsQuery().list(session));
    }
}
