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
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.Progress;
import org.furrow.app.draft.DecidingDraft;
import org.furrow.app.draft.ProposingChange;
import org.furrow.app.draft.ReadingDrafts;
import org.furrow.app.draft.Wish;
import org.furrow.app.draft.WithdrawingDraft;
import org.furrow.app.ground.MeasuringUnion;
import org.furrow.app.ground.ReadingMap;
import org.furrow.app.ground.ReadingProgramme;
import org.furrow.app.hazard.ReadingHazard;
import org.furrow.app.hazard.ReadingRegister;
import org.furrow.app.importing.ExportingHeldRows;
import org.furrow.app.importing.ImportOrder;
import org.furrow.app.importing.ImportingFiles;
import org.furrow.app.importing.ReadingImports;
import org.furrow.app.importing.UndoingImport;
import org.furrow.app.journal.CheckingRegister;
import org.furrow.app.release.ReadingLedger;
import org.furrow.domain.decision.Support;
import org.furrow.domain.draft.DraftState;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Role;
import org.furrow.domain.release.LedgerQuestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every use case that works with a register or with its accounts, tried in every role.
class PermissionsTest {

    private static final Set<Role> EVERYBODY = Set.of(Role.values());

    /// These let people in, and so ask for nobody's permission.
    private static final Set<String> DOORS = Set.of("SigningIn", "StartingFirst", "PlayingRoles");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Furrow furrow;

    @SuppressWarnings("NullAway.Init")
    private People people;

    private interface Call {
        void of(Furrow furrow, Actor actor) throws IOException;
    }

    private record UseCase(Set<Role> allowed, Call call) {}

    @BeforeEach
    void open() {
        furrow = Furrow.open(folder.resolve("register.gpkg"), Clock.systemUTC());
        people = People.open(furrow.file(), Clock.systemUTC());
    }

    @AfterEach
    void close() {
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
    void no_use_case_is_left_out() throws IOException {
        Set<String> tried = useCases().keySet().stream()
                .map(name -> name.replaceAll(" .*", ""))
                .collect(Collectors.toSet());
        tried.addAll(DOORS);

        assertThat(tried).containsAll(useCasesOfTheProgram());
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
        put(cases, "ReadingImports", EVERYBODY, (register, _) -> new ReadingImports(register).list());
        put(
                cases,
                "ReadingLedger",
                EVERYBODY,
                (register, _) -> new ReadingLedger(register)
                        .read(new LedgerQuestion(
                                LedgerQuestion.By.COUNTRY, LocalDate.MIN, LocalDate.MAX, Clocks.LATEST)));
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
        putDrafts(cases, nobody);
        putPeople(cases);
        return cases;
    }

    private static void putDrafts(Map<String, UseCase> cases, RecordId nobody) {
        Set<Role> recording = Set.of(DATA_ENTRY, OPERATOR, QUALITY_OFFICER, ADMINISTRATOR);
        Set<Role> approving = Set.of(APPROVER, OPERATOR, QUALITY_OFFICER, ADMINISTRATOR);
        Wish wish = new Wish(
                new ProposedChange.Moved(WorkStatus.TASKED), LocalDate.EPOCH, "", Support.NONE, Optional.empty());
        put(
                cases,
                "ReadingDrafts",
                EVERYBODY,
                (register, _) ->
                        new ReadingDrafts(register).list(ReadingDrafts.Question.in(DraftState.WAITING), 10, 0));
        put(cases, "ReadingDrafts one", EVERYBODY, (register, _) -> new ReadingDrafts(register).find(nobody));
        put(cases, "ReadingDrafts hazard", EVERYBODY, (register, _) -> new ReadingDrafts(register).findHazard(nobody));
        put(cases, "ProposingChange", recording, (register, _) -> new ProposingChange(register).propose(nobody, wish));
        put(cases, "ProposingChange new", recording, (register, _) -> new ProposingChange(register).proposeNew(wish));
        put(
                cases,
                "ProposingChange again",
                recording,
                (register, _) -> new ProposingChange(register).proposeAgain(nobody, Hash.START, wish));
        put(
                cases,
                "DecidingDraft approve",
                approving,
                (register, _) -> new DecidingDraft(register)
                        .approve(nobody, new DecidingDraft.Looked(Hash.START, OptionalLong.empty())));
        put(
                cases,
                "DecidingDraft refuse",
                approving,
                (register, _) -> new DecidingDraft(register).refuse(nobody, Hash.START, List.of()));
        put(cases, "WithdrawingDraft", recording, (register, _) -> new WithdrawingDraft(register).withdraw(nobody, ""));
    }

    private void putPeople(Map<String, UseCase> cases) {
        IssuingTokens tokens = new IssuingTokens(people);
        put(cases, "ChangingPassword", EVERYBODY, (_, by) -> new ChangingPassword(people).change(by, "a", "b"));
        put(cases, "IssuingTokens list", EVERYBODY, (_, by) -> tokens.list(by));
        put(cases, "IssuingTokens issue", EVERYBODY, (_, by) -> tokens.issue(by, ""));
        put(cases, "IssuingTokens withdraw", EVERYBODY, (_, by) -> tokens.withdraw(by, "none"));
        ManagingAccounts managing = new ManagingAccounts(people);
        Set<Role> only = Set.of(ADMINISTRATOR);
        ManagingAccounts.Wish wish = new ManagingAccounts.Wish("", "", ADMINISTRATOR);
        put(cases, "ManagingAccounts list", only, (_, by) -> managing.list(by));
        put(cases, "ManagingAccounts add", only, (_, by) -> managing.add(by, wish));
        put(cases, "ManagingAccounts setRole", only, (_, by) -> managing.setRole(by, "none", ADMINISTRATOR));
        put(cases, "ManagingAccounts disable", only, (_, by) -> managing.disable(by, "none"));
        put(cases, "ManagingAccounts enable", only, (_, by) -> managing.enable(by, "none"));
        put(cases, "ManagingAccounts resetPassword", only, (_, by) -> managing.resetPassword(by, "none"));
    }

    private static void put(Map<String, UseCase> cases, String name, Set<Role> allowed, Call call) {
        cases.put(name, new UseCase(allowed, call));
    }

    /// The public classes of `app` that are made from a register or from its accounts.
    private static Set<String> useCasesOfTheProgram() throws IOException {
        Path classes = Path.of("target", "classes");
        try (Stream<Path> files = Files.walk(classes.resolve("org/furrow/app"))) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("$") && !file.contains("-info"))
                    .map(file -> file.replace(".class", "").replace('/', '.'))
                    .filter(PermissionsTest::isUseCase)
                    .map(name -> name.substring(name.lastIndexOf('.') + 1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean isUseCase(String name) {
        try {
            Constructor<?>[] constructors = Class.forName(name).getConstructors();
            return Arrays.stream(constructors)
                    .map(each -> List.of(each.getParameterTypes()))
                    .anyMatch(types -> types.equals(List.of(Furrow.class)) || types.equals(List.of(People.class)));
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
