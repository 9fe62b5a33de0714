package org.furrow.store.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.furrow.domain.clearance.Assets;
import org.furrow.domain.clearance.FoundItem;
import org.furrow.domain.clearance.ItemCategory;
import org.furrow.domain.clearance.ItemCondition;
import org.furrow.domain.clearance.LookedInto;
import org.furrow.domain.clearance.ProgressFact;
import org.furrow.domain.clearance.ProgressFilter;
import org.furrow.domain.clearance.ProgressReport;
import org.furrow.domain.clearance.ProgressSummary;
import org.furrow.domain.clearance.ProgressTotals;
import org.furrow.domain.clearance.Stoppage;
import org.furrow.domain.clearance.StoppageCause;
import org.furrow.domain.clearance.Worked;
import org.furrow.domain.clearance.WorkedKind;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Accreditation;
import org.furrow.domain.mission.AccreditationFact;
import org.furrow.domain.mission.Holder;
import org.furrow.domain.mission.Member;
import org.furrow.domain.mission.MemberRole;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.Mission;
import org.furrow.domain.mission.MissionArea;
import org.furrow.domain.mission.MissionPeriod;
import org.furrow.domain.mission.MissionProfile;
import org.furrow.domain.mission.PersonFact;
import org.furrow.domain.mission.PersonProfile;
import org.furrow.domain.mission.Team;
import org.furrow.domain.mission.TeamFact;
import org.furrow.domain.mission.TeamKind;
import org.furrow.domain.mission.TeamProfile;
import org.furrow.domain.mission.WorkingCalendar;
import org.furrow.domain.people.Sight;
import org.furrow.domain.tasking.Dossier;
import org.furrow.domain.tasking.Quantity;
import org.furrow.domain.tasking.TaskFact;
import org.furrow.domain.tasking.TaskKind;
import org.furrow.domain.tasking.TaskProfile;
import org.furrow.store.Register;
import org.furrow.store.Session;
import org.furrow.store.StoreFailure;
import org.furrow.store.mission.MissionWorkQuery;
import org.furrow.store.mission.OneTeamQuery;
import org.furrow.store.tasking.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTablesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 1);
    private static final ProgressQuery QUERY = new ProgressQuery();
    private static final ProgressTotalsQuery TOTALS = new ProgressTotalsQuery();

    @TempDir
    private Path folder;

    private Register register;
    private RecordId ana;
    private RecordId bo;
    private RecordId team;
    private RecordId task;
    private int keys;

    @BeforeEach
    void open() {
        register = Register.open(folder.resolve("register.gpkg"), Clock.systemUTC());
        ana = person("Ana");
        bo = person("Bo");
        team = team("MCT-1", new Member(ana, MemberRole.DEMINER, LONG_AGO, Optional.empty()));
        task = task("TO-1", "Green Fields");
    }

    @AfterEach
    void close() {
        assertThat(register.rebuild(folder).differences()).isEmpty();
        register.close();
    }

    @Test
    void a_report_is_found_as_it_was_sent_corrected_and_taken_back() {
        RecordId id = write(full(DAY));

        assertThat(find(id))
                .isEqualTo(new ProgressSummary(
                        id,
                        task,
                        team,
                        new ProgressSummary.Names("TO-1", "MCT-1"),
                        DAY,
                        true,
                        new ProgressSummary.Time(360, 90),
                        new Assets(8, 1, 2),
                        new Area(120),
                        new Area(50),
                        3,
                        400,
                        1,
                        "slipped",
                        "ana",
                        0));
        assertThat(maybe(session -> QUERY.findByKey(session, "key-of-report-1")))
                .contains(id);
        assertThat(standing(DAY)).contains(new ProgressQuery.Standing(id, "ana"));

        append(id, DAY.plusDays(1), new ProgressFact.Corrected(plain(DAY.plusDays(1), 70), "wrong day"));
        assertThat(find(id).newArea()).isEqualTo(new Area(70));
        assertThat(find(id).ordnance()).isZero();
        assertThat(find(id).corrections()).isEqualTo(1);
        assertThat(standing(DAY)).isEmpty();
        assertThat(all(session -> TOTALS.listItems(session, task))).isEmpty();

        append(id, DAY.plusDays(9), new ProgressFact.TakenBack("never happened"));
        assertThat(find(id).isStanding()).isFalse();
        assertThat(standing(DAY.plusDays(1))).isEmpty();
        assertThat(all(session -> TOTALS.listWork(session, task))).isEmpty();
        assertThat(holds(session -> TOTALS.isReported(session, task))).isFalse();
        RecordId again = write(plain(DAY.plusDays(1), 60));
        assertThat(standing(DAY.plusDays(1)).orElseThrow().id()).isEqualTo(again);
    }

    @Test
    void the_reports_of_a_task_add_up_by_kind_method_category_cause_and_day() {
        write(full(DAY));
        write(plain(DAY.plusDays(1), 80));

        assertThat(all(session -> TOTALS.listWork(session, task)))
                .containsExactly(
                        new Worked(Method.MANUAL_CLEARANCE, WorkedKind.CLEARED, new Area(200)),
                        new Worked(Method.MECHANICAL_CLEARANCE, WorkedKind.PREPARED, new Area(50)));
        assertThat(all(session -> TOTALS.listItems(session, task)))
                .containsExactly(
                        new ProgressTotals.Found(ItemCategory.AP_MINE, 3),
                        new ProgressTotals.Found(ItemCategory.SMALL_ARMS_AMMUNITION, 400));
        assertThat(all(session -> TOTALS.listStoppages(session, task)))
                .containsExactly(new ProgressTotals.Stopped(StoppageCause.WEATHER, 90));
        assertThat(all(session -> TOTALS.listQuantities(session, task)))
                .containsExactly(new Quantity("Road", "km", new BigDecimal("0.4")));
        assertThat(all(session -> TOTALS.listDays(session, task)))
                .containsExactly(
                        new ProgressTotals.Day(DAY, 120, 360, 90, 3, 400, 1),
                        new ProgressTotals.Day(DAY.plusDays(1), 80, 360, 0, 0, 0, 0));
    }

    @Test
    void the_sums_by_month_follow_what_is_reported_corrected_and_taken_back() {
        RecordId first = write(full(DAY));
        write(plain(DAY.plusDays(1), 80));
        assertThat(months()).containsExactly("2026-04 2 200 3");

        append(first, DAY.plusDays(2), new ProgressFact.Corrected(plain(DAY.minusDays(1), 70), "wrong day"));
        assertThat(months()).containsExactly("2026-03 1 70 0", "2026-04 1 80 0");

        append(first, DAY.plusDays(3), new ProgressFact.TakenBack("another team"));
        assertThat(months()).containsExactly("2026-04 1 80 0");
    }

    private List<String> months() {
        String sums =
                "SELECT month || ' ' || reports || ' ' || new_m2 || ' ' || ordnance FROM progress_months ORDER BY 1";
        return all(session -> session.list(sums, row -> row.getString(1)));
    }

    @Test
    void lists_are_paged_from_the_latest_day_on_and_filtered() {
        for (int i = 0; i < 5; i++) {
            write(plain(DAY.plusDays(i), 10 + i));
        }
        ProgressFilter all = new ProgressFilter(Optional.empty(), Optional.empty(), DAY.plusDays(1), DAY.plusDays(9));
        List<ProgressSummary> first = list(all, Optional.empty());
        ProgressSummary last = first.getLast();
        List<ProgressSummary> second = list(all, Optional.of(new ProgressFilter.After(last.day(), last.id())));

        assertThat(first)
                .extracting(ProgressSummary::day)
                .containsExactly(DAY.plusDays(4), DAY.plusDays(3), DAY.plusDays(2));
        assertThat(second).extracting(ProgressSummary::day).containsExactly(DAY.plusDays(1));
        assertThat(list(filter(Optional.of(task), Optional.of(team)), Optional.empty()))
                .hasSize(3);
        assertThat(list(filter(Optional.of(task), Optional.of(task)), Optional.empty()))
                .isEmpty();
        assertThat(list(filter(Optional.empty(), Optional.of(team)), Optional.empty()))
                .hasSize(3);
        assertThat(list(filter(Optional.empty(), Optional.of(task)), Optional.empty()))
                .isEmpty();
        assertThat(all(session -> QUERY.listOfDay(session, DAY.plusDays(2)))).hasSize(1);
    }

    @Test
    void the_last_day_worked_is_asked_of_people_in_whichever_team_they_were_in() {
        RecordId other = team(
                "MCT-2",
                new Member(ana, MemberRole.DEMINER, LONG_AGO, Optional.of(DAY.plusDays(3))),
                new Member(bo, MemberRole.DEMINER, DAY.plusDays(3), Optional.empty()));
        write(plain(DAY, 10));
        write(of(other, DAY.plusDays(2), 60));
        write(of(other, DAY.plusDays(4), 60));
        write(of(team, DAY.plusDays(5), 0));

        assertThat(lastWorked(DAY)).isEmpty();
        assertThat(lastWorked(DAY.plusDays(1))).containsExactly(new ProgressQuery.LastWorked(ana, DAY));
        assertThat(lastWorked(DAY.plusDays(9)))
                .containsExactlyInAnyOrder(
                        new ProgressQuery.LastWorked(ana, DAY.plusDays(2)),
                        new ProgressQuery.LastWorked(bo, DAY.plusDays(4)));
    }

    private List<ProgressQuery.LastWorked> lastWorked(LocalDate before) {
        return all(session -> QUERY.listLastWorked(session, List.of(ana, bo), before));
    }

    @Test
    void one_team_is_read_with_its_members_names_and_accreditations() {
        Team known = maybe(session -> new OneTeamQuery().find(session, team)).orElseThrow();

        assertThat(known.profile().members()).hasSize(1);
        assertThat(maybe(session -> new OneTeamQuery().findByName(session, "mct-1")))
                .contains(team);
        assertThat(maybe(session -> new OneTeamQuery().findByName(session, "MCT-9")))
                .isEmpty();
        assertThat(register.<Map<RecordId, String>>read(session -> new OneTeamQuery().listNames(session, known)))
                .containsEntry(ana, "Ana");
        assertThat(maybe(session -> new TaskQuery().findByNumber(session, "to-1")))
                .contains(task);
        RecordId held = accredit(new Holder.OfPerson(ana));
        RecordId ofAll = accredit(new Holder.OfOrganisation("Green Fields"));
        accredit(new Holder.OfPerson(bo));
        assertThat(all(session -> new OneTeamQuery().listAccreditations(session, known)))
                .extracting(Accreditation::id)
                .containsExactlyInAnyOrder(held, ofAll);
    }

    @Test
    void the_file_itself_keeps_a_key_and_a_day_from_being_reported_twice() {
        ProgressReport report = plain(DAY, 10);
        write("one-and-the-same", report);

        assertThatThrownBy(() -> write("one-and-the-same", plain(DAY.plusDays(1), 10)))
                .isInstanceOf(StoreFailure.class);
        assertThatThrownBy(() -> write("another-key", plain(DAY, 20))).isInstanceOf(StoreFailure.class);
        assertThat(all(session -> QUERY.listOfDay(session, DAY))).hasSize(1);
    }

    @Test
    void of_many_who_send_the_same_at_once_one_is_written() throws Exception {
        List<Callable<Boolean>> senders = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            senders.add(() -> {
                try {
                    write("sent-by-all", plain(DAY, 10));
                    return true;
                } catch (StoreFailure taken) {
                    return false;
                }
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            int written = 0;
            for (Future<Boolean> each : threads.invokeAll(senders)) {
                written += each.get() ? 1 : 0;
            }
            assertThat(written).isEqualTo(1);
        }
        assertThat(all(session -> QUERY.listOfDay(session, DAY))).hasSize(1);
    }

    @Test
    void who_sees_an_organisation_sees_the_reports_of_its_tasks_and_no_others() {
        write(full(DAY));
        Register others = register.seenBy(Sight.of(List.of("Blue Hills")));
        Register own = register.seenBy(Sight.of(List.of("Green Fields")));

        assertThat(others.<List<ProgressSummary>>read(session -> QUERY.listOfDay(session, DAY)))
                .isEmpty();
        assertThat(others.<List<Worked>>read(session -> TOTALS.listWork(session, task)))
                .isEmpty();
        assertThat(own.<List<ProgressSummary>>read(session -> QUERY.listOfDay(session, DAY)))
                .hasSize(1);
        RecordId id = standing(DAY).orElseThrow().id();
        assertThat(own.<Integer>read(session -> own.journal().list(session, id).size()))
                .isEqualTo(1);
        assertThat(others.<Integer>read(
                        session -> others.journal().list(session, id).size()))
                .isZero();
        assertThat(others.<Optional<RecordId>>read(session -> QUERY.findByKey(session, "key-of-report-1")))
                .as("a key is taken whoever took it")
                .isPresent();
    }

    @Test
    void items_count_for_a_mission_once_and_only_as_long_as_their_report_stands() {
        RecordId id = write(full(DAY));
        assertThat(ofMission().ordnance()).isEqualTo(3);
        assertThat(ofMission().smallArms()).isEqualTo(400);

        append(id, DAY, new ProgressFact.Corrected(full(DAY), "another remark"));
        assertThat(ofMission().ordnance()).as("corrected, and counted once").isEqualTo(3);

        append(id, DAY, new ProgressFact.TakenBack("never happened"));
        assertThat(ofMission().ordnance()).isZero();
    }

    private MissionWorkQuery.Work ofMission() {
        MissionProfile profile = new MissionProfile(
                "River 1",
                "",
                "Green Fields",
                List.of(),
                MissionArea.EVERYWHERE,
                new MissionPeriod(DAY, DAY.plusDays(9)),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Mission mission = new Mission(register.newId(), profile, List.of(), List.of());
        return register.read(session -> new MissionWorkQuery().read(session, mission, DAY.plusDays(9)));
    }

    @Test
    void what_was_found_out_about_a_flag_stands_with_it() {
        RecordId id = write(plain(DAY, 10));
        append(id, DAY.plusDays(1), new ProgressFact.LookedInto("cloned-report", "Two lanes of the same length."));

        assertThat(all(session -> QUERY.listLookedInto(session, id)))
                .containsExactly(
                        new LookedInto("cloned-report", DAY.plusDays(1), "ana", "Two lanes of the same length."));
    }

    private static ProgressFilter filter(Optional<RecordId> task, Optional<RecordId> team) {
        return new ProgressFilter(task, team, DAY, DAY.plusDays(9));
    }

    private List<ProgressSummary> list(ProgressFilter filter, Optional<ProgressFilter.After> after) {
        return all(session -> QUERY.list(session, filter, new ProgressFilter.Page(after, 3)));
    }

    private ProgressReport full(LocalDate day) {
        return new ProgressReport(
                task,
                team,
                day,
                List.of(
                        new Worked(Method.MANUAL_CLEARANCE, WorkedKind.CLEARED, new Area(120)),
                        new Worked(Method.MECHANICAL_CLEARANCE, WorkedKind.PREPARED, new Area(50))),
                360,
                List.of(new Stoppage(StoppageCause.WEATHER, 90)),
                new Assets(8, 1, 2),
                List.of(item(ItemCategory.AP_MINE, 3), item(ItemCategory.SMALL_ARMS_AMMUNITION, 400)),
                1,
                "slipped",
                List.of(new Quantity("Road", "km", new BigDecimal("0.4"))),
                Optional.of(Footprint.of(Sketch.polygon(0, 0, 0.01, 0, 0.01, 0.01, 0, 0.01, 0, 0))),
                List.of());
    }

    private static FoundItem item(ItemCategory category, int quantity) {
        return new FoundItem(
                category, "", Optional.empty(), OptionalInt.empty(), ItemCondition.UNKNOWN, quantity, Optional.empty());
    }

    private ProgressReport plain(LocalDate day, long m2) {
        return report(team, day, 360, List.of(new Worked(Method.MANUAL_CLEARANCE, WorkedKind.CLEARED, new Area(m2))));
    }

    private ProgressReport of(RecordId who, LocalDate day, int minutes) {
        return report(who, day, minutes, List.of());
    }

    private ProgressReport report(RecordId who, LocalDate day, int minutes, List<Worked> work) {
        return new ProgressReport(
                task,
                who,
                day,
                work,
                minutes,
                List.of(),
                Assets.NONE,
                List.of(),
                0,
                "",
                List.of(),
                Optional.empty(),
                List.of());
    }

    private ProgressSummary find(RecordId id) {
        return maybe(session -> QUERY.find(session, id)).orElseThrow();
    }

    private Optional<ProgressQuery.Standing> standing(LocalDate day) {
        return maybe(session -> QUERY.findStanding(session, task, team, day));
    }

    private <T> List<T> all(Function<Session, List<T>> question) {
        return register.read(question);
    }

    private <T> Optional<T> maybe(Function<Session, Optional<T>> question) {
        return register.read(question);
    }

    private boolean holds(Function<Session, Boolean> question) {
        return register.read(question);
    }

    private RecordId write(ProgressReport report) {
        return write("key-of-report-" + ++keys, report);
    }

    private RecordId write(String key, ProgressReport report) {
        return append(register.newId(), report.day(), new ProgressFact.Reported(key, report));
    }

    private RecordId person(String name) {
        return append(register.newId(), LONG_AGO, new PersonFact.Enrolled(new PersonProfile(name, "Green Fields")));
    }

    private RecordId accredit(Holder holder) {
        return append(
                register.newId(),
                LONG_AGO,
                new AccreditationFact.Granted(holder, Set.of(Method.MANUAL_CLEARANCE), LONG_AGO.plusYears(1), ""));
    }

    private RecordId team(String name, Member... members) {
        return append(
                register.newId(),
                LONG_AGO,
                new TeamFact.Formed(new TeamProfile(
                        name,
                        TeamKind.MANUAL,
                        "Green Fields",
                        "",
                        List.of(members),
                        List.of(),
                        WorkingCalendar.USUAL)));
    }

    private RecordId task(String number, String organisation) {
        return append(
                register.newId(),
                LONG_AGO,
                new TaskFact.Ordered(new TaskProfile(
                        number,
                        TaskKind.CLEARANCE,
                        "Clear the school yard",
                        organisation,
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Set.of(Method.MANUAL_CLEARANCE),
                        OptionalInt.of(13),
                        Optional.empty(),
                        Optional.empty(),
                        Dossier.EMPTY,
                        List.of(),
                        List.of())));
    }

    private RecordId append(RecordId record, LocalDate day, Fact fact) {
        register.append(Draft.of(record, day, "ana", fact));
        return record;
    }
}
