package org.furrow.store.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.furrow.domain.clearance.Accident;
import org.furrow.domain.clearance.AccidentAction;
import org.furrow.domain.clearance.AccidentContext;
import org.furrow.domain.clearance.AccidentFact;
import org.furrow.domain.clearance.AccidentKind;
import org.furrow.domain.clearance.AccidentNotice;
import org.furrow.domain.clearance.AccidentStage;
import org.furrow.domain.clearance.ItemCategory;
import org.furrow.domain.clearance.WorkStop;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.people.Sight;
import org.furrow.domain.tasking.Halt;
import org.furrow.store.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccidentTablesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final AccidentQuery QUERY = new AccidentQuery();
    private static final RecordId TEAM = RecordId.parse(UUID.randomUUID().toString());

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
    void an_accident_is_found_as_it_was_told_and_as_it_was_amended() {
        AccidentNotice told = notice("ACC-1", "Green Fields");
        RecordId id = write(register.newId(), DAY, new AccidentFact.Noticed(told));

        assertThat(find(id).notice()).isEqualTo(told);
        assertThat(find(id).happened()).isEqualTo(DAY);
        assertThat(find(id).inquiry().stage()).isEqualTo(AccidentStage.NOTICED);

        AccidentNotice amended = new AccidentNotice(
                "ACC-1",
                AccidentKind.INCIDENT,
                AccidentContext.EVERYDAY,
                "Green Fields",
                Optional.empty(),
                DAY,
                Optional.empty(),
                OptionalInt.empty(),
                "By the well",
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "Nobody was hurt.",
                0,
                0,
                WorkStop.NOBODY);
        write(id, DAY.minusDays(1), new AccidentFact.Amended(amended, "the day was wrong"));
        assertThat(find(id).notice()).isEqualTo(amended);
        assertThat(find(id).happened()).isEqualTo(DAY.minusDays(1));
        assertThat(list(register)).containsExactly(find(id));
    }

    @Test
    void its_inquiry_goes_on_step_by_step() {
        RecordId id = write(register.newId(), DAY, new AccidentFact.Noticed(notice("ACC-1", "Green Fields")));
        write(id, DAY.plusDays(1), new AccidentFact.PreliminaryReported("Detector off"));
        write(id, DAY.plusDays(2), new AccidentFact.ActionSet("Check detectors", "olga", DAY.plusDays(9)));
        write(id, DAY.plusDays(2), new AccidentFact.ActionSet("Brief teams", "ivan", DAY.plusDays(3)));
        write(id, DAY.plusDays(4), new AccidentFact.ActionDone(2, "All briefed"));
        write(id, DAY.plusDays(5), new AccidentFact.Investigated("Board", "Findings", "Causes"));
        write(id, DAY.plusDays(6), new AccidentFact.Closed("Check each morning"));

        assertThat(find(id).actions())
                .containsExactly(
                        new AccidentAction(1, "Check detectors", "olga", DAY.plusDays(9), Optional.empty(), ""),
                        new AccidentAction(
                                2,
                                "Brief teams",
                                "ivan",
                                DAY.plusDays(3),
                                Optional.of(DAY.plusDays(4)),
                                "All briefed"));
        assertThat(find(id).inquiry())
                .isEqualTo(new Accident.Inquiry(
                        AccidentStage.CLOSED,
                        Optional.of(DAY.plusDays(1)),
                        Optional.of(DAY.plusDays(5)),
                        "nora",
                        DAY.plusDays(6)));

        write(id, DAY.plusDays(8), new AccidentFact.Reopened("A witness came"));
        assertThat(find(id).inquiry().stage()).isEqualTo(AccidentStage.INVESTIGATED);
    }

    @Test
    void what_it_stops_is_told_to_everybody_whether_or_not_they_see_the_accident() {
        RecordId id = write(register.newId(), DAY, new AccidentFact.Noticed(notice("ACC-1", "Green Fields")));
        Register stranger = register.seenBy(Sight.of(List.of("Blue Hills")));

        assertThat(list(stranger)).isEmpty();
        assertThat(halts(stranger))
                .containsExactly(
                        new Halt(Optional.of(TEAM), Optional.empty(), "Accident ACC-1", DAY, Optional.empty()));

        write(id, DAY.plusDays(3), new AccidentFact.WorkResumed("Briefed again"));
        assertThat(halts(register)).extracting(Halt::until).containsExactly(Optional.of(DAY.plusDays(3)));
    }

    @Test
    void an_accident_is_seen_by_those_whose_work_it_concerns_with_its_entries() {
        RecordId id = write(register.newId(), DAY, new AccidentFact.Noticed(notice("ACC-1", "Green Fields")));
        write(register.newId(), DAY, new AccidentFact.Noticed(notice("ACC-2", "")));
        Register green = register.seenBy(Sight.of(List.of("Green Fields")));

        assertThat(list(green)).extracting(Accident::id).containsExactly(id);
        assertThat(entries(green, id)).hasSize(1);
        assertThat(taken(green, "acc-2"))
                .as("a number is taken whoever took it")
                .isPresent();
    }

    private RecordId write(RecordId id, LocalDate day, AccidentFact fact) {
        List<Hash> parents = register.read(session -> register.journal().list(session, id)).stream()
                .map(org.furrow.domain.journal.Revision::hash)
                .reduce((_, last) -> last)
                .map(List::of)
                .orElse(List.of());
        register.append(new Draft(id, day, "nora", parents, Optional.empty(), fact));
        return id;
    }

    private static List<Accident> list(Register reader) {
        return reader.read(QUERY::list);
    }

    private static List<Halt> halts(Register reader) {
        return reader.read(QUERY::listHalts);
    }

    private static List<Revision> entries(Register reader, RecordId id) {
        return reader.read(session -> reader.journal().list(session, id));
    }

    private static Optional<RecordId> taken(Register reader, String number) {
        return reader.read(session -> QUERY.findByNumber(session, number));
    }

    private Accident find(RecordId id) {
        return register.read(session -> QUERY.find(session, id)).orElseThrow();
    }

    private static AccidentNotice notice(String number, String organisation) {
        return new AccidentNotice(
                number,
                AccidentKind.ACCIDENT,
                AccidentContext.DEMINING,
                organisation,
                Optional.of(LocalTime.of(7, 40)),
                DAY.plusDays(1),
                Optional.of(new Position(-36, -24)),
                OptionalInt.of(5),
                "Mill field",
                Optional.of(ItemCategory.AP_MINE),
                "PMN-2",
                Optional.empty(),
                Optional.of(TEAM),
                Optional.empty(),
                "A mine went off.",
                0,
                1,
                WorkStop.TEAM);
    }
}
