package org.furrow.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.furrow.domain.people.Role.ADMINISTRATOR;
import static org.furrow.domain.people.Role.APPROVER;
import static org.furrow.domain.people.Role.DATA_ENTRY;
import static org.furrow.domain.people.Role.OPERATOR;
import static org.furrow.domain.people.Role.QUALITY_OFFICER;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.Progress;
import org.furrow.app.ground.ExaminingBoundary;
import org.furrow.app.ground.MeasuringUnion;
import org.furrow.app.ground.ReadingMap;
import org.furrow.app.ground.ReadingNeighbours;
import org.furrow.app.ground.ReadingProgramme;
import org.furrow.app.ground.ReadingSheet;
import org.furrow.app.ground.SearchingMap;
import org.furrow.app.hazard.AddingEvidence;
import org.furrow.app.hazard.ChangingStatus;
import org.furrow.app.hazard.CorrectingBoundary;
import org.furrow.app.hazard.CorrectingDescription;
import org.furrow.app.hazard.Edit;
import org.furrow.app.hazard.ExportingRegister;
import org.furrow.app.hazard.ExtendingBoundary;
import org.furrow.app.hazard.MergingHazards;
import org.furrow.app.hazard.Programme;
import org.furrow.app.hazard.ReadingHazard;
import org.furrow.app.hazard.ReadingRegister;
import org.furrow.app.hazard.Reclassifying;
import org.furrow.app.hazard.RecordingHazard;
import org.furrow.app.hazard.SplittingHazard;
import org.furrow.app.importing.DecidingHeldRows;
import org.furrow.app.importing.ExportingHeldRows;
import org.furrow.app.importing.ImportOrder;
import org.furrow.app.importing.ImportingFiles;
import org.furrow.app.importing.PlacingRows;
import org.furrow.app.importing.PreparingImport;
import org.furrow.app.importing.PreviewingImport;
import org.furrow.app.importing.PreviewingUndo;
import org.furrow.app.importing.ReadingImports;
import org.furrow.app.importing.RunningImports;
import org.furrow.app.importing.UndoingImport;
import org.furrow.app.inbox.ReadingInbox;
import org.furrow.app.journal.CheckingRegister;
import org.furrow.app.journal.ExportingJournal;
import org.furrow.app.journal.JournalQuestion;
import org.furrow.app.journal.ReadingJournal;
import org.furrow.app.journal.ReadingToday;
import org.furrow.app.release.ReadingEntries;
import org.furrow.app.release.ReadingLedger;
import org.furrow.app.release.RecordingRelease;
import org.furrow.app.release.ReopeningRelease;
import org.furrow.app.standard.ReadingRules;
import org.furrow.app.standard.ReadingStandard;
import org.furrow.app.victims.KeyPlace;
import org.furrow.app.victims.Victims;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.decision.Signing;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.MapWindow;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.ground.Utm;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.Discrepancy;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.journal.ImportSummary;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.domain.people.Role;
import org.furrow.domain.people.Sight;
import org.furrow.domain.release.LedgerFigure;
import org.furrow.domain.release.LedgerQuestion;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.standard.NationalStandard;
import org.furrow.store.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every use case that works with a register or with its accounts, tried in every role.
class PermissionsTest {

    static final Set<Role> EVERYBODY = Set.of(Role.values());
    private static final Set<Role> RECORDERS = Set.of(DATA_ENTRY, OPERATOR, QUALITY_OFFICER, ADMINISTRATOR);
    private static final Set<Role> RELEASERS = Set.of(QUALITY_OFFICER, APPROVER, ADMINISTRATOR);
    private static final LedgerQuestion LEDGER =
            new LedgerQuestion(LedgerQuestion.By.COUNTRY, LocalDate.MIN, LocalDate.MAX, Clocks.LATEST);

    private static final NationalStandard STANDARD = ReadingStandard.builtIn();

    /// These let people in, and so ask for nobody's permission.
    private static final Set<String> DOORS = Set.of("SigningIn", "StartingFirst", "PlayingRoles");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Furrow furrow;

    @SuppressWarnings("NullAway.Init")
    private People people;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path keys;

    @SuppressWarnings("NullAway.Init")
    private Victims victims;

    interface Call {
        void of(Furrow furrow, Actor actor) throws IOException;
    }

    record UseCase(Set<Role> allowed, Call call) {}

    @BeforeEach
    void open() {
        furrow = Furrow.open(folder.resolve("register.gpkg"), Clock.systemUTC());
        people = People.openQuickly(furrow.file(), Clock.systemUTC());
        victims = Victims.beside(furrow.file(), KeyPlace.in(keys.resolve("key")), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        victims.close();
        people.close();
        furrow.close();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_role_may_do_what_the_table_says_and_nothing_else(Role role) {
        Actor actor = new Actor("somebody", "somebody", role);
        Furrow theirs = furrow.actingFor(() -> actor);

        useCases().forEach((name, useCase) -> {
            Throwable refusal = catchThrowable(() -> useCase.call.of(theirs, actor));
            assertThat(refusal instanceof NotPermitted)
                    .as(name + " refused to " + role.code() + ": " + refusal)
                    .isEqualTo(!useCase.allowed.contains(role));
        });
    }

    @Test
    void whoever_sees_a_part_is_refused_what_shows_or_changes_the_rest() {
        Actor whole = new Actor("somebody", "somebody", QUALITY_OFFICER);
        Actor part = whole.seeing(Sight.of(List.of("Alpha")));

        Set<String> refused = new TreeSet<>(refusedTo(part));
        refused.removeAll(refusedTo(whole));

        assertThat(refused.stream().map(name -> name.replaceAll(" .*", "")).distinct())
                .containsExactly(
                        "Accrediting",
                        "AskingPlans",
                        "CheckingDocuments",
                        "CheckingRegister",
                        "CheckingVictims",
                        "DecidingHeldRows",
                        "ExportingHeldRows",
                        "ExportingJournal",
                        "ImportingFiles",
                        "NotingLots",
                        "PlacingRows",
                        "PlannedOrders",
                        "Plans",
                        "PreparingImport",
                        "PreviewingImport",
                        "PreviewingUndo",
                        "ReadingImports",
                        "ReadingPublished",
                        "RunningImports",
                        "TakingSnapshot",
                        "UndoingImport",
                        "WeighingArea");
    }

    private Set<String> refusedTo(Actor actor) {
        Furrow theirs = furrow.actingFor(() -> actor);
        return useCases().entrySet().stream()
                .filter(each -> catchThrowable(() -> each.getValue().call.of(theirs, actor)) instanceof NotPermitted)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Test
    void no_use_case_is_left_out() throws IOException {
        Set<String> tried = useCases().keySet().stream()
                .map(name -> name.replaceAll(" .*", ""))
                .collect(Collectors.toSet());
        tried.addAll(DOORS);

        assertThat(tried).containsAll(ProgramUseCases.list());
    }

    @Test
    void closing_the_register_that_acts_for_somebody_leaves_it_open_for_others() {
        furrow.actingFor(() -> Actor.LOCAL).close();

        assertThat(new ReadingImports(furrow).list()).isEmpty();
    }

    private Map<String, UseCase> useCases() {
        RecordId nobody = furrow.register().newId();
        Map<String, UseCase> cases = new LinkedHashMap<>();
        put(cases, "ReadingMap", EVERYBODY, (register, _) -> new ReadingMap(register).version());
        put(cases, "ReadingRules", EVERYBODY, (register, _) -> new ReadingRules(register).read());
        put(cases, "ReadingProgramme", EVERYBODY, (register, _) -> new ReadingProgramme(register).find());
        put(cases, "MeasuringUnion", EVERYBODY, (register, _) -> new MeasuringUnion(register).measure());
        put(cases, "ReadingHazard list", EVERYBODY, (register, _) -> new ReadingHazard(register).listByReference("H"));
        put(
                cases,
                "ReadingHazard",
                EVERYBODY,
                (register, _) -> new ReadingHazard(register).find(nobody, Clocks.LATEST));
        put(
                cases,
                "ReadingRegister",
                EVERYBODY,
                (register, _) -> new ReadingRegister(register).read(ReadingRegister.Question.first(1)));
        put(
                cases,
                "ExportingRegister",
                EVERYBODY,
                (register, _) -> new ExportingRegister(register)
                        .writeCsv(ReadingRegister.Question.first(1), Clocks.LATEST, new StringWriter()));
        put(cases, "ReadingImports", EVERYBODY, (register, _) -> new ReadingImports(register).list());
        put(cases, "ReadingLedger", EVERYBODY, (register, _) -> new ReadingLedger(register).read(LEDGER));
        put(
                cases,
                "ReadingEntries",
                EVERYBODY,
                (register, _) -> new ReadingEntries(register)
                        .read(
                                new ReadingEntries.Question(
                                        LEDGER, LedgerFigure.OPENING, Optional.empty(), Optional.empty()),
                                1));
        put(
                cases,
                "SearchingMap",
                EVERYBODY,
                (register, _) -> new SearchingMap(register).search("Mill", Clocks.LATEST));
        put(
                cases,
                "ExaminingBoundary",
                EVERYBODY,
                (register, _) ->
                        new ExaminingBoundary(register).examine(Sketch.polygon(0, 0, 0.001, 0, 0.001, 0.001, 0, 0)));
        put(
                cases,
                "ReadingNeighbours",
                EVERYBODY,
                (register, _) -> new ReadingNeighbours(register).list(new Bounds(0, 0, 1, 1)));
        put(
                cases,
                "ReadingSheet",
                EVERYBODY,
                (register, _) -> new ReadingSheet(register)
                        .read(new MapWindow(Utm.of(new Position(-24, -36)), 100, 100, 10_000), Clocks.LATEST));
        putJournal(cases);
        put(cases, "ReadingInbox", EVERYBODY, (register, _) -> new ReadingInbox(register).read(LocalDate.EPOCH));
        put(cases, "ReadingToday", EVERYBODY, (register, _) -> new ReadingToday(register).read(0));
        put(
                cases,
                "ReadingToday list",
                EVERYBODY,
                (register, _) -> new ReadingToday(register).list(Discrepancy.NO_AREA, 1));
        put(cases, "CheckingRegister", EVERYBODY, (register, _) -> new CheckingRegister(register).check());
        put(
                cases,
                "ExportingHeldRows",
                EVERYBODY,
                (register, _) -> new ExportingHeldRows(register).write(nobody, new StringWriter()));
        put(
                cases,
                "ImportingFiles",
                Set.of(DATA_ENTRY, QUALITY_OFFICER, ADMINISTRATOR),
                (register, _) ->
                        new ImportingFiles(register).run(ImportOrder.of(List.of(), "somebody"), Progress.silent()));
        put(
                cases,
                "UndoingImport",
                Set.of(QUALITY_OFFICER, ADMINISTRATOR),
                (register, _) -> new UndoingImport(register).undo(nobody, "somebody", "wrong file"));
        putImports(cases, nobody);
        CasesOfMany.putDrafts(cases, nobody);
        DocumentCases.put(cases, nobody);
        TeamCases.put(cases, nobody);
        MissionCases.put(cases, nobody);
        TaskCases.put(cases, nobody);
        PlanCases.put(cases, nobody);
        ProgressCases.put(cases, nobody);
        QualityCases.put(cases);
        VisitCases.put(cases, nobody);
        AccidentCases.put(cases, nobody);
        VictimCases.put(cases, victims);
        HandoverCases.put(cases, nobody);
        PeopleUseCases.put(cases, people);
        CasesOfMany.put(cases, people, nobody);
        putChanges(cases, Edit.of(nobody, Programme.DAY, Signing.by("somebody")));
        return cases;
    }

    private static void putJournal(Map<String, UseCase> cases) {
        JournalQuestion everything = JournalQuestion.EVERYTHING;
        put(cases, "ReadingJournal", EVERYBODY, (register, _) -> new ReadingJournal(register).read(everything, 1));
        put(cases, "ReadingJournal choices", EVERYBODY, (register, _) -> new ReadingJournal(register).choices());
        put(cases, "ReadingJournal find", EVERYBODY, (register, _) -> new ReadingJournal(register).find(1));
        put(
                cases,
                "ExportingJournal csv",
                EVERYBODY,
                (register, _) -> new ExportingJournal(register).writeCsv(everything, new StringWriter()));
        put(
                cases,
                "ExportingJournal lines",
                EVERYBODY,
                (register, _) -> new ExportingJournal(register).writeJsonLines(everything, new StringWriter()));
    }

    private static void putChanges(Map<String, UseCase> cases, Edit edit) {
        Extent ground = Programme.box(0, 0, 1, 1);
        Description described = Programme.description("H-1");
        var item = Programme.item("verbal-report", 0, Optional.empty());
        record(cases, "AddingEvidence", (in, by) -> new AddingEvidence(in, by).add(edit, item));
        record(cases, "ChangingStatus", (in, by) -> new ChangingStatus(in, by).change(edit, WorkStatus.TASKED));
        record(cases, "CorrectingBoundary", (in, by) -> new CorrectingBoundary(in, by).correct(edit, ground));
        record(cases, "CorrectingDescription", (in, by) -> new CorrectingDescription(in, by).correct(edit, described));
        record(cases, "ExtendingBoundary", (in, by) -> new ExtendingBoundary(in, by).extend(edit, ground));
        record(cases, "MergingHazards", (in, by) -> new MergingHazards(in, by).merge(edit, List.of(), described));
        record(
                cases,
                "Reclassifying",
                (in, by) -> new Reclassifying(in, by).reclassify(edit, Classification.SUSPECTED));
        record(cases, "SplittingHazard", (in, by) -> new SplittingHazard(in, by).split(edit, List.of()));
        record(
                cases,
                "RecordingHazard",
                (in, by) -> new RecordingHazard(in, by)
                        .record(
                                edit,
                                new RecordingHazard.Sighting(
                                        described, ground, Classification.INDICATION, List.of(item))));
        release(cases, "ReopeningRelease", (in, by) -> new ReopeningRelease(in, by).reopen(edit, ground));
        release(
                cases,
                "RecordingRelease",
                (in, by) -> new RecordingRelease(in, by)
                        .record(
                                edit,
                                new RecordingRelease.Land(
                                        "R-1", ReleaseKind.CLEARED, ground, OptionalInt.of(13), "Op", false)));
    }

    private interface Change {
        void in(Register register, NationalStandard standard);
    }

    private static void record(Map<String, UseCase> cases, String name, Change change) {
        put(cases, name, RECORDERS, (register, _) -> change.in(register.register(Permission.RECORD), STANDARD));
    }

    private static void release(Map<String, UseCase> cases, String name, Change change) {
        put(cases, name, RELEASERS, (register, _) -> change.in(register.register(Permission.RELEASE), STANDARD));
    }

    private static void putImports(Map<String, UseCase> cases, RecordId nobody) {
        Set<Role> importers = Set.of(DATA_ENTRY, QUALITY_OFFICER, ADMINISTRATOR);
        DecidingHeldRows.Wish wish = new DecidingHeldRows.Wish(nobody, "somebody", "why");
        put(cases, "PreparingImport", importers, (register, _) -> new PreparingImport(register).list());
        put(
                cases,
                "PreparingImport begin",
                importers,
                (register, _) -> new PreparingImport(register).begin("somebody"));
        put(
                cases,
                "PreviewingImport",
                importers,
                (register, by) ->
                        new PreviewingImport(register).preview(new PreparingImport(register).begin(by.name())));
        put(cases, "RunningImports", importers, (register, _) -> {
            try (RunningImports running = new RunningImports(register)) {
                running.stop("none");
            }
        });
        put(
                cases,
                "DecidingHeldRows accept",
                importers,
                (register, _) -> new DecidingHeldRows(register).accept(wish, CleaningRule.ZERO_AREA));
        put(
                cases,
                "DecidingHeldRows preview",
                importers,
                (register, _) -> new DecidingHeldRows(register).preview(nobody, CleaningRule.ZERO_AREA));
        put(
                cases,
                "DecidingHeldRows correct",
                importers,
                (register, _) -> new DecidingHeldRows(register).correct(wish, nobody, Map.of()));
        put(
                cases,
                "DecidingHeldRows dismiss",
                importers,
                (register, _) -> new DecidingHeldRows(register).dismiss(wish, nobody));
        put(
                cases,
                "DecidingHeldRows takeUp",
                importers,
                (register, _) -> new DecidingHeldRows(register).takeUp(wish, nobody));
        put(
                cases,
                "PreviewingUndo",
                Set.of(QUALITY_OFFICER, ADMINISTRATOR),
                (register, _) -> new PreviewingUndo(register).preview(nobody));
        put(
                cases,
                "PlacingRows",
                EVERYBODY,
                (register, _) -> new PlacingRows(register)
                        .place(
                                new ImportSummary(
                                        nobody,
                                        Instant.EPOCH,
                                        Optional.empty(),
                                        Optional.empty(),
                                        "",
                                        List.of(),
                                        "",
                                        "",
                                        ""),
                                List.of()));
    }

    static void put(Map<String, UseCase> cases, String name, Set<Role> allowed, Call call) {
        cases.put(name, new UseCase(allowed, call));
    }
}
