package org.furrow.app.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.mission.ReadingTeams;
import org.furrow.app.tasking.TaskCamp;
import org.furrow.domain.clearance.ItemCategory;
import org.furrow.domain.clearance.LookedInto;
import org.furrow.domain.clearance.ProgressFact;
import org.furrow.domain.clearance.ProgressFilter;
import org.furrow.domain.clearance.ProgressReport;
import org.furrow.domain.clearance.ProgressSummary;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.ground.Area;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import org.furrow.domain.people.Role;
import org.furrow.domain.tasking.TaskStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 16);
    private static final Typed ROW = Typed.nothing()
            .with("task", "to-2026-014")
            .with("team", "mct-1")
            .with("day", "2026-03-16")
            .with("method", "manual-clearance")
            .with("m2", "120")
            .with("hours", "6:30")
            .with("stopped", "1,5")
            .with("cause", "weather")
            .with("deminers", "8")
            .with("found", "2")
            .with("category", "ap-mine")
            .with("remarks", "rain at noon");
    private static final String BOX = "36.0 S 24.0 W\n36.0 S 23.9995 W\n35.9995 S 23.9995 W\n35.9995 S 24.0 W";

    @TempDir
    private Path folder;

    private TaskCamp camp;
    private int keys;

    @BeforeEach
    void open() {
        camp = new TaskCamp(folder);
        camp.ordered(TaskCamp.CLEARANCE);
        assertThat(camp.taking("TO-2026-014", TaskStep.PLAN, TaskCamp.PLAN)).isEmpty();
        assertThat(camp.taking("TO-2026-014", TaskStep.START, TaskCamp.on(START)))
                .isEmpty();
    }

    @AfterEach
    void close() {
        assertThat(camp.furrow.register().rebuild(folder).differences()).isEmpty();
        camp.close();
    }

    @Test
    void a_row_of_the_grid_is_recorded_and_adds_up() {
        ReportOutcome.Recorded recorded = recorded(ROW);

        assertThat(recorded.isRepeated()).isFalse();
        ReadingProgress.Found found = reading().find(recorded.id()).orElseThrow();
        assertThat(found.summary().newArea()).isEqualTo(new Area(120));
        assertThat(found.summary().time()).isEqualTo(new ProgressSummary.Time(390, 90));
        assertThat(found.summary().names()).isEqualTo(new ProgressSummary.Names("TO-2026-014", "MCT-1"));
        assertThat(found.entries().report().items().getFirst().category()).isEqualTo(ItemCategory.AP_MINE);
        TaskProgress progress = reading().ofTask(camp.task("TO-2026-014"));
        assertThat(progress.newArea()).isEqualTo(new Area(120));
        assertThat(progress.ordnance()).isEqualTo(2);
        assertThat(progress.planned().squareMetres()).isBetween(2_000_000L, 2_010_000L);
        assertThat(progress.daysLeft()).hasValue((progress.rest().squareMetres() + 119) / 120);
        assertThat(progress.weeks()).containsExactly(new TaskProgress.Week(START, 120, 390));
        assertThat(progress.weeks().getFirst().m2PerHour()).isBetween(18.4, 18.5);
    }

    @Test
    void a_whole_report_is_read_as_it_was_written() {
        Typed full = Typed.nothing()
                .with("task", "TO-2026-014")
                .with("team", "MCT-1")
                .with("day", "2026-03-17")
                .with("work", "manual-clearance; cleared; 100\nmanual-clearance; worked-again; 20")
                .with("hours", "7:00")
                .with("stoppages", "ordnance; 0:30")
                .with("deminers", "8")
                .with("dogs", "1")
                .with(
                        "items",
                        "ap-mine; PMN-2; 1; 35.9998 S 23.9998 W; 8; armed; destroyed-in-place; 2026-03-17; ; EOD 3;"
                                + "\nSmall arms ammunition; ; 40")
                .with("near-misses", "1")
                .with("remarks", "A prodder slipped.")
                .with("quantities", "Fence; 0.25; km")
                .with("boundary", BOX);
        ProgressReport report = read(full);
        assertThat(codes(report("key-of-the-whole", report))).isEmpty();

        ReportEntries entries = reading().find(only().id()).orElseThrow().entries();
        assertThat(entries.report()).isEqualTo(report);
        assertThat(read(ProgressWriting.write(report, "TO-2026-014", "MCT-1"))).isEqualTo(report);
        assertThat(read(ProgressWriting.rows(report, "TO-2026-014", "MCT-1"))).isEqualTo(report);
        assertThat(report("key-of-the-whole", report))
                .as("what comes back from the journal is the same content")
                .isInstanceOfSatisfying(
                        ReportOutcome.Recorded.class,
                        again -> assertThat(again.isRepeated()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "task, TO-99, NOT_A_CHOICE",
        "task, '', MISSING",
        "team, MCT-9, NOT_A_CHOICE",
        "hours, six, NOT_A_NUMBER",
        "m2, -5, NOT_A_NUMBER",
        "cause, aliens, NOT_A_CHOICE",
        "items, mine, NOT_A_LINE",
        "work, manual-clearance; cleared; many, NOT_A_LINE",
        "work.0.method, hope, NOT_A_CHOICE",
        "stoppages.0.hours, noon, NOT_A_NUMBER",
        "items.0.depth, deep, NOT_A_NUMBER",
        "boundary, here, NOT_A_LINE",
        "day, 2026-02-30, NOT_A_DAY"
    })
    void what_cannot_be_read_is_named_beside_its_field(String field, String text, FormFault.Kind kind) {
        ProgressReading.Read read =
                ProgressReading.read(ROW.with(field, text), new ProgressNames(camp.furrow), TaskCamp.TODAY);

        assertThat(read.report()).isEmpty();
        assertThat(read.faults())
                .anySatisfy(fault -> assertThat(fault.field()).isEqualTo(field))
                .anySatisfy(fault -> assertThat(fault.kind()).isEqualTo(kind));
    }

    @ParameterizedTest
    @CsvSource({
        "work.1.m2, 5, work.1.method, work.1.kind",
        "stoppages.0.cause, weather, stoppages.0.hours, stoppages.0.hours",
        "items.0.by, EOD 3, items.0.disposal, items.0.quantity",
        "quantities.7.amount, 1.5, quantities.7.what, quantities.7.unit"
    })
    void what_is_missing_in_a_row_is_named_beside_its_cell(String cell, String text, String missing, String also) {
        ProgressReading.Read read =
                ProgressReading.read(ROW.with(cell, text), new ProgressNames(camp.furrow), TaskCamp.TODAY);

        assertThat(read.faults())
                .filteredOn(fault -> fault.kind() == FormFault.Kind.MISSING)
                .extracting(FormFault::field)
                .contains(missing, also);
    }

    @ParameterizedTest
    @CsvSource({"7, 420", "6.5, 390", "'6,5', 390", "6:30, 390", "0:05, 5"})
    void hours_are_written_in_each_way(String text, int minutes) {
        assertThat(ProgressReading.findMinutes(text)).hasValue(minutes);
        assertThat(ProgressReading.findMinutes("6:70")).isEmpty();
    }

    @Test
    void the_same_key_with_the_same_content_answers_as_the_first_time_and_writes_nothing() {
        ProgressReport report = read(ROW);
        ReportOutcome.Recorded first = (ReportOutcome.Recorded) report("the-one-key", report);
        int entries = entries();

        ReportOutcome second = report("the-one-key", report);

        assertThat(second).isEqualTo(new ReportOutcome.Recorded(first.revision(), true));
        assertThat(entries()).isEqualTo(entries);
        ReportOutcome other = report("the-one-key", read(ROW.with("m2", "121")));
        assertThat(codes(other)).containsExactly("F-8.19");
        assertThat(((ReportOutcome.Refused) other).isKeyTaken()).isTrue();
        assertThat(codes(report("another-key", report))).containsExactly("F-8.17");
        assertThat(entries()).isEqualTo(entries);
    }

    @Test
    void many_who_send_the_same_key_at_once_make_one_entry() throws Exception {
        ProgressReport report = read(ROW);
        int entries = entries();
        List<Callable<ReportOutcome>> senders = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            senders.add(() -> report("sent-by-many", report));
        }
        List<ReportOutcome> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(12)) {
            for (Future<ReportOutcome> each : threads.invokeAll(senders)) {
                outcomes.add(each.get());
            }
        }

        assertThat(entries()).isEqualTo(entries + 1);
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.reasons()).isEmpty());
        assertThat(outcomes)
                .filteredOn(outcome -> outcome instanceof ReportOutcome.Recorded recorded && !recorded.isRepeated())
                .hasSize(1);
    }

    @Test
    void of_many_who_report_one_day_under_their_own_keys_one_is_recorded() throws Exception {
        ProgressReport report = read(ROW);
        List<Callable<ReportOutcome>> senders = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String key = "own-key-number-" + i;
            senders.add(() -> report(key, report));
        }
        List<String> codes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(12)) {
            for (Future<ReportOutcome> each : threads.invokeAll(senders)) {
                codes.addAll(codes(each.get()));
            }
        }

        assertThat(codes).hasSize(11).containsOnly("F-8.17");
        assertThat(reading().listOfDay(START)).hasSize(1);
    }

    @Test
    void a_report_is_corrected_with_a_reason_and_by_nobody_who_did_not_see_the_latest() {
        ReportOutcome.Recorded recorded = recorded(ROW);
        var looked = new CorrectingProgress.Looked(
                recorded.id(), Optional.of(recorded.revision().hash()));
        ProgressReport right = read(ROW.with("m2", "95"));

        Outcome done = correcting().correct(looked, right, "a zero too many", TaskCamp.TODAY);

        assertThat(done.reasons()).isEmpty();
        assertThat(only().newArea()).isEqualTo(new Area(95));
        int entries = entries();
        assertThat(correcting().correct(looked, right, "a zero too many", TaskCamp.TODAY))
                .as("sent twice")
                .isEqualTo(done);
        assertThat(entries()).isEqualTo(entries);
        assertThat(codes(correcting().correct(looked, read(ROW), "", TaskCamp.TODAY)))
                .containsExactly("F-8.23", "F-8.20");
        assertThat(reading().find(recorded.id()).orElseThrow().entries().entries())
                .hasSize(2);
    }

    @Test
    void a_report_that_is_taken_back_counts_no_more_and_the_day_can_be_reported_anew() {
        ReportOutcome.Recorded recorded = recorded(ROW);
        var looked = new CorrectingProgress.Looked(recorded.id(), Optional.empty());

        assertThat(codes(correcting().takeBack(looked, " ", TaskCamp.TODAY))).containsExactly("F-8.22");
        assertThat(correcting().takeBack(looked, "wrong team", TaskCamp.TODAY).reasons())
                .isEmpty();

        assertThat(codes(correcting().takeBack(looked, "again", TaskCamp.TODAY)))
                .containsExactly("F-8.21");
        assertThat(codes(correcting().correct(looked, read(ROW), "x", TaskCamp.TODAY)))
                .containsExactly("F-8.21");
        assertThat(reading().ofTask(camp.task("TO-2026-014")).isEmpty()).isTrue();
        assertThat(codes(report("a-fresh-key", read(ROW)))).isEmpty();
        var nobody = new CorrectingProgress.Looked(camp.hazard, Optional.empty());
        assertThat(codes(correcting().takeBack(nobody, "x", TaskCamp.TODAY))).containsExactly("F-8.6");
        assertThat(codes(correcting().correct(nobody, read(ROW), "x", TaskCamp.TODAY)))
                .containsExactly("F-8.6");
    }

    @Test
    void who_has_worked_and_stood_down_too_long_may_not_report_restart_or_work() {
        recorded(ROW);

        assertThat(codes(report("nine-days-between", read(ROW.with("day", "2026-03-26")))))
                .isEmpty();
        assertThat(codes(report("far-too-late", read(ROW.with("day", "2026-04-14")))))
                .containsExactly("F-6.6");
        var team = new ReadingTeams(camp.furrow).read().teams().getFirst();
        Decision april = new ReadingTeams(camp.furrow)
                .checkReadiness(team.id(), Method.MANUAL_CLEARANCE, LocalDate.of(2026, 4, 14))
                .orElseThrow();
        assertThat(april.reasons()).extracting(Reason::code).containsExactly("F-6.6");
        Decision march = new ReadingTeams(camp.furrow)
                .checkReadiness(team.id(), Method.MANUAL_CLEARANCE, LocalDate.of(2026, 3, 20))
                .orElseThrow();
        assertThat(march.reasons()).isEmpty();
        camp.taking(
                "TO-2026-014",
                TaskStep.SUSPEND,
                TaskCamp.on(LocalDate.of(2026, 4, 1))
                        .with("cause", "weather")
                        .with("reason", "flooded")
                        .with("marking", "tape"));
        assertThat(camp.taking(
                        "TO-2026-014",
                        TaskStep.RESTART,
                        TaskCamp.on(LocalDate.of(2026, 4, 20))
                                .with("cause-removed", "dry")
                                .with("rebriefing", "done")))
                .containsExactly("F-6.6");
    }

    @Test
    void a_restricted_account_reports_and_sees_its_own_organisation_only() {
        Furrow own = camp.as("olga", Role.OPERATOR, "Green Fields");
        Furrow others = camp.as("otto", Role.OPERATOR, "Blue Hills");
        ProgressReport report = read(ROW);

        assertThat(codes(new ReportingProgress(others)
                        .report(new ReportingProgress.Sent("key-of-otto", report), TaskCamp.TODAY)))
                .containsExactly("F-7.13", "F-6.14");
        ReportOutcome mine =
                new ReportingProgress(own).report(new ReportingProgress.Sent("key-of-olga", report), TaskCamp.TODAY);
        assertThat(codes(mine)).isEmpty();
        var id = ((ReportOutcome.Recorded) mine).id();

        assertThat(new ReadingProgress(own).find(id)).isPresent();
        assertThat(new ReadingProgress(others).find(id)).isEmpty();
        assertThat(new ReadingProgress(others).listOfDay(START)).isEmpty();
        assertThat(new ProgressNames(others).findTask("TO-2026-014")).isEmpty();
        var looked = new CorrectingProgress.Looked(id, Optional.empty());
        assertThat(codes(new CorrectingProgress(others).takeBack(looked, "x", TaskCamp.TODAY)))
                .containsExactly("F-8.6");
        assertThat(codes(new ReportingProgress(others)
                        .report(new ReportingProgress.Sent("key-of-olga", report), TaskCamp.TODAY)))
                .as("a key that somebody else used is taken, and tells nothing of their report")
                .containsExactly("F-8.19");
    }

    @Test
    void lists_are_asked_for_by_task_team_and_days_and_go_on_where_a_page_ended() {
        recorded(ROW);
        recorded(ROW.with("day", "2026-03-17"));
        recorded(ROW.with("day", "2026-03-18"));
        Typed asked = Typed.nothing()
                .with("task", "TO-2026-014")
                .with("from", "2026-03-17")
                .with("size", "1");

        ProgressAsking.Read first = ProgressAsking.read(asked, new ProgressNames(camp.furrow));
        List<ProgressSummary> page = reading().list(first.filter(), first.page());
        assertThat(page).extracting(ProgressSummary::day).containsExactly(LocalDate.of(2026, 3, 18));
        String after = ProgressAsking.write(
                new ProgressFilter.After(page.getLast().day(), page.getLast().id()));
        ProgressAsking.Read next = ProgressAsking.read(asked.with("after", after), new ProgressNames(camp.furrow));
        assertThat(reading().list(next.filter(), next.page()))
                .extracting(ProgressSummary::day)
                .containsExactly(LocalDate.of(2026, 3, 17));
        assertThat(ProgressAsking.read(asked.with("team", "X").with("after", "1"), new ProgressNames(camp.furrow))
                        .wrong())
                .isEqualTo("team after");
    }

    @Test
    void what_is_strange_is_told_and_stays_told_until_it_is_corrected() {
        ReportOutcome.Recorded fast =
                recorded(ROW.with("m2", "5000").with("hours", "2").with("deminers", "1"));
        ReportOutcome.Recorded plain = recorded(ROW.with("day", "2026-03-17").with("m2", "97"));

        assertThat(flags(fast.id())).containsExactly("S-8.1");
        assertThat(flags(plain.id())).isEmpty();
        var looking = new LookingIntoProgress(camp.as("quin", Role.QUALITY_OFFICER));
        assertThat(codes(looking.lookInto(fast.id(), new ProgressFact.LookedInto("S-8.9", ""), TaskCamp.TODAY)))
                .containsExactly("F-8.24", "F-8.25");
        assertThat(looking.lookInto(fast.id(), new ProgressFact.LookedInto("S-8.1", "Typed twice."), TaskCamp.TODAY)
                        .reasons())
                .isEmpty();
        assertThat(reading().find(fast.id()).orElseThrow().lookedInto())
                .containsExactly(new LookedInto("S-8.1", TaskCamp.TODAY, "quin", "Typed twice."));
        assertThat(flags(fast.id())).as("it is still strange").containsExactly("S-8.1");
        correcting()
                .correct(
                        new CorrectingProgress.Looked(fast.id(), Optional.empty()),
                        read(ROW),
                        "a zero too many",
                        TaskCamp.TODAY);
        assertThat(flags(fast.id())).isEmpty();
        assertThat(flags(camp.hazard)).isEmpty();
    }

    @Test
    void ground_that_was_drawn_for_another_day_and_copied_figures_are_told() {
        recorded(ROW.with("boundary", BOX));
        recorded(ROW.with("day", "2026-03-17"));
        ReportOutcome.Recorded third = recorded(ROW.with("day", "2026-03-18").with("boundary", BOX));

        assertThat(flags(third.id())).containsExactly("S-8.5", "S-8.8", "S-8.10");
    }

    @Test
    void several_days_are_looked_into_at_once_as_each_alone() {
        List<RecordId> ids = List.of(
                recorded(ROW.with("m2", "5000").with("hours", "2").with("deminers", "1"))
                        .id(),
                recorded(ROW.with("day", "2026-03-17").with("m2", "97")).id(),
                camp.hazard);
        ScrutinizingProgress scrutinizing = new ScrutinizingProgress(camp.furrow);

        assertThat(scrutinizing.examine(ids))
                .isEqualTo(ids.stream().collect(Collectors.toMap(id -> id, scrutinizing::examine)));
        assertThat(scrutinizing.examine(ids).get(ids.getFirst())).isNotEmpty();
        assertThat(scrutinizing.examine(List.of())).isEmpty();
    }

    private List<String> flags(RecordId id) {
        return new ScrutinizingProgress(camp.furrow)
                .examine(id).stream().map(Reason::code).toList();
    }

    private ProgressReport read(Typed typed) {
        ProgressReading.Read read = ProgressReading.read(typed, new ProgressNames(camp.furrow), TaskCamp.TODAY);
        assertThat(read.faults()).isEmpty();
        return read.report().orElseThrow();
    }

    private ReportOutcome report(String key, ProgressReport report) {
        return new ReportingProgress(camp.as("olga", Role.OPERATOR))
                .report(new ReportingProgress.Sent(key, report), TaskCamp.TODAY);
    }

    private ReportOutcome.Recorded recorded(Typed typed) {
        ReportOutcome outcome = report("key-of-row-" + ++keys, read(typed));
        assertThat(outcome.reasons()).isEmpty();
        return (ReportOutcome.Recorded) outcome;
    }

    private CorrectingProgress correcting() {
        return new CorrectingProgress(camp.as("olga", Role.OPERATOR));
    }

    private ReadingProgress reading() {
        return new ReadingProgress(camp.furrow);
    }

    private ProgressSummary only() {
        ProgressAsking.Read all = ProgressAsking.read(Typed.nothing(), new ProgressNames(camp.furrow));
        return reading().list(all.filter(), all.page()).getFirst();
    }

    private int entries() {
        var register = camp.furrow.register();
        return (int) register.<Long>read(register.journal()::lastPosition).longValue();
    }

    private static List<String> codes(ReportOutcome outcome) {
        return outcome.reasons().stream().map(Reason::code).toList();
    }

    private static List<String> codes(Outcome outcome) {
        return outcome.reasons().stream().map(Reason::code).toList();
    }
}
