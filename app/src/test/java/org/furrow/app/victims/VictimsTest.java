package org.furrow.app.victims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.clearance.AccidentReading;
import org.furrow.app.clearance.ReadingAccidents;
import org.furrow.app.clearance.ReportingAccidents;
import org.furrow.app.draft.Typed;
import org.furrow.app.tasking.TaskCamp;
import org.furrow.app.tasking.TaskNames;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.people.Role;
import org.furrow.domain.victims.AgeGroup;
import org.furrow.domain.victims.CasualtyCount;
import org.furrow.domain.victims.ErasureReason;
import org.furrow.domain.victims.Victim;
import org.furrow.domain.victims.VictimLook;
import org.furrow.domain.victims.VictimProfile;
import org.furrow.domain.victims.VictimStage;
import org.furrow.domain.victims.VictimStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VictimsTest {

    private static final LocalDate TODAY = TaskCamp.TODAY;
    private static final String CANARY = "Canary Invented";

    /// What is typed of a victim of ACC-1.
    private static final Typed SAID = Typed.nothing()
            .with("name", CANARY)
            .with("sex", "female")
            .with("age", "35")
            .with("outcome", "injured")
            .with("wounds", "hand", "eyes")
            .with("activity", "agriculture")
            .with("consent-by", "self")
            .with("consent-on", "2026-04-12")
            .with("consent-how", "spoken")
            .with("interviewer", "Interviewer I")
            .with("share-authorities", "yes");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path keys;

    @SuppressWarnings("NullAway.Init")
    private TaskCamp camp;

    @SuppressWarnings("NullAway.Init")
    private Victims victims;

    @BeforeEach
    void open() {
        camp = new TaskCamp(folder);
        victims = Victims.beside(camp.furrow.file(), KeyPlace.in(keys.resolve("key")), Clock.systemUTC());
        tell("ACC-1", "Green Fields");
    }

    @AfterEach
    void close() {
        victims.close();
        camp.close();
    }

    private void tell(String number, String organisation) {
        Furrow operator = camp.as("olga", Role.OPERATOR);
        Typed typed = Typed.nothing()
                .with("accident-number", number)
                .with("kind", "accident")
                .with("context", "everyday")
                .with("organisation", organisation)
                .with("day", "2026-04-09")
                .with("told", "2026-04-09")
                .with("place", "Mill field")
                .with("what", "A mine went off.")
                .with("killed", "1")
                .with("injured", "1");
        AccidentReading.Notice notice = AccidentReading.notice(typed, new TaskNames(operator, camp.book()), TODAY)
                .said()
                .orElseThrow();
        assertThat(new ReportingAccidents(operator)
                        .report(notice.happened(), notice.notice(), TODAY)
                        .reasons())
                .isEmpty();
    }

    private Furrow officer(String name) {
        return camp.as(name, Role.VICTIM_OFFICER);
    }

    private ReadingVictims reading(String name) {
        return new ReadingVictims(officer(name), victims);
    }

    private static VictimProfile profile(Typed typed) {
        VictimReading.Read<VictimProfile> read = VictimReading.profile(typed, TODAY);
        assertThat(read.faults()).isEmpty();
        return read.said().orElseThrow();
    }

    private VictimOutcome record(Furrow who, Typed typed) {
        return new RecordingVictims(who, victims).record("ACC-1", profile(typed), TODAY);
    }

    private VictimOutcome correct(String who, Typed typed, int seen) {
        return new RecordingVictims(officer(who), victims)
                .correct(
                        new RecordingVictims.Correction(
                                "VI-0001", profile(typed), "known better", OptionalInt.of(seen)),
                        TODAY);
    }

    private VictimOutcome sign(String who, VictimStep step) {
        return new SigningVictims(officer(who), victims)
                .take(new SigningVictims.Wanted("VI-0001", step, "as told", OptionalInt.empty()));
    }

    private static List<String> codes(VictimOutcome outcome) {
        return outcome.reasons().stream().map(Reason::code).toList();
    }

    private Victim shown() {
        return reading("vera").show("vi-0001").orElseThrow();
    }

    @Test
    void a_victim_is_recorded_and_written_as_it_was_typed() {
        assertThat(codes(record(officer("ana"), SAID))).isEmpty();

        Victim victim = shown();
        Typed written = VictimWriting.write(victim.profile().orElseThrow());
        SAID.values()
                .forEach((field, texts) ->
                        assertThat(written.all(field)).as(field).containsExactlyInAnyOrderElementsOf(texts));
        assertThat(VictimReading.profile(written, TODAY).said()).isEqualTo(victim.profile());
        assertThat(victim.author()).isEqualTo("ana");
        assertThat(victim.stage()).isEqualTo(VictimStage.RECORDED);
    }

    @Test
    void nothing_is_made_before_somebody_is_recorded() throws IOException {
        assertThat(reading("vera").list().victims()).isEmpty();
        assertThat(reading("vera").looks("")).isEmpty();
        assertThat(codes(record(officer("ana"), SAID.with("consent-by", "")))).contains("F-8.94", "F-8.95");

        assertThat(keys).isEmptyDirectory();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.contains("victims"));
        }
    }

    @Test
    void three_persons_sign_one_after_the_other() {
        record(officer("ana"), SAID);

        assertThat(codes(sign("ana", VictimStep.VERIFY))).containsExactly("F-8.98");
        assertThat(codes(sign("boris", VictimStep.VERIFY))).isEmpty();
        assertThat(codes(sign("boris", VictimStep.ACCEPT))).containsExactly("F-8.99");
        assertThat(codes(sign("clara", VictimStep.ACCEPT))).isEmpty();
        assertThat(codes(sign("boris", VictimStep.APPROVE))).isEmpty();
        assertThat(shown().stage()).isEqualTo(VictimStage.APPROVED);

        assertThat(codes(correct("dora", SAID.with("age", "36"), 4))).isEmpty();
        assertThat(shown().stage()).isEqualTo(VictimStage.RECORDED);
        assertThat(shown().signatures()).isEmpty();
        assertThat(shown().written()).hasSize(2);
    }

    @Test
    void a_change_onto_what_somebody_else_has_changed_is_refused() {
        record(officer("ana"), SAID);

        assertThat(codes(correct("boris", SAID.with("age", "40"), 1))).isEmpty();
        assertThat(codes(correct("clara", SAID.with("age", "50"), 1))).containsExactly("F-8.96");
        assertThat(shown().profile().orElseThrow().person().age()).hasValue(40);
        assertThat(shown().entries()).hasSize(2);
    }

    @Test
    void a_withdrawn_consent_leaves_nothing_of_the_person_and_destroys_what_was_written() {
        record(officer("ana"), SAID);

        assertThat(codes(correct("ana", SAID.with("withdrawn", "2026-05-01"), 1)))
                .isEmpty();

        Victim victim = shown();
        VictimProfile left = victim.profile().orElseThrow();
        assertThat(left.personal()).isEmpty();
        assertThat(left.person().ageGroup()).isEqualTo(AgeGroup.ADULT);
        assertThat(left.consent().authorities()).isFalse();
        assertThat(victim.entries().getFirst().profile()).isEmpty();
    }

    @Test
    void what_was_erased_says_who_when_and_why_and_nothing_else() {
        record(officer("ana"), SAID);
        SigningVictims signing = new SigningVictims(officer("dora"), victims);

        assertThat(codes(signing.erase("VI-0001", ErasureReason.RECORDED_TWICE, OptionalInt.of(7))))
                .containsExactly("F-8.96");
        assertThat(codes(signing.erase("VI-0001", ErasureReason.RECORDED_TWICE, OptionalInt.of(1))))
                .isEmpty();

        Victim victim = shown();
        assertThat(victim.isErased()).isTrue();
        assertThat(victim.latest().person()).isEqualTo("dora");
        assertThat(victim.latest().remark()).isEqualTo("recorded-twice");
        assertThat(codes(correct("ana", SAID, 2))).containsExactly("F-8.97");
    }

    @Test
    void who_is_restricted_sees_only_the_victims_of_their_accidents_and_approves_none() {
        record(officer("ana"), SAID);
        tell("ACC-2", "Blue Hills");
        Furrow blue = camp.as("blue", Role.VICTIM_OFFICER, "Blue Hills");
        ReadingVictims theirs = new ReadingVictims(blue, victims);

        assertThat(theirs.list().victims()).isEmpty();
        assertThat(theirs.show("VI-0001")).isEmpty();
        assertThat(codes(record(blue, SAID))).containsExactly("F-8.81");
        assertThat(codes(new SigningVictims(blue, victims)
                        .take(new SigningVictims.Wanted("VI-0001", VictimStep.VERIFY, "", OptionalInt.empty()))))
                .containsExactly("F-8.82");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> new SigningVictims(blue, victims)
                        .take(new SigningVictims.Wanted("VI-0001", VictimStep.APPROVE, "", OptionalInt.empty())));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> theirs.looks(""));
    }

    @Test
    void every_look_leaves_a_line() {
        record(officer("ana"), SAID);
        reading("boris").list();
        reading("boris").figures();
        reading("clara").show("VI-0001");
        reading("clara").show("VI-0404");
        sign("dora", VictimStep.VERIFY);

        assertThat(reading("vera").looks("").reversed())
                .extracting(look -> look.person() + " " + look.what().code() + " " + look.number())
                .containsExactly(
                        "ana record VI-0001",
                        "boris list ",
                        "boris statistics ",
                        "clara show VI-0001",
                        "dora verify VI-0001",
                        "vera log ");
        assertThat(reading("vera").looks("VI-0001"))
                .extracting(VictimLook::person)
                .containsExactly("dora", "clara", "ana");
    }

    @Test
    void the_notice_is_held_against_who_is_recorded() {
        record(officer("ana"), SAID);
        VictimBook book = reading("vera").list();

        assertThat(book.counts()).hasSize(1);
        CasualtyCount count = book.counts().getFirst();
        assertThat(count.injured()).isEqualTo(1);
        assertThat(count.killed()).isZero();
        assertThat(count.agrees()).isFalse();
        assertThat(reading("vera")
                        .count(new ReadingAccidents(officer("vera"))
                                .read()
                                .find("ACC-1")
                                .orElseThrow()))
                .isEqualTo(count);
    }

    @Test
    void somebody_finds_what_waits_for_their_signature() {
        record(officer("ana"), SAID);
        VictimBook book = reading("vera").list();

        assertThat(book.list(new VictimBook.Question("acc-1", Optional.empty(), "ana")))
                .isEmpty();
        assertThat(book.list(new VictimBook.Question("", Optional.of(VictimStage.RECORDED), "boris")))
                .hasSize(1);
        assertThat(book.list(new VictimBook.Question("ACC-9", Optional.empty(), "")))
                .isEmpty();
    }

    @Test
    void figures_name_nobody_and_hide_small_numbers() {
        record(officer("ana"), SAID);

        assertThat(VictimJson.csv(reading("vera").figures()))
                .isEqualTo("year,sex,age_group,outcome,count\r\n2026,female,adult,injured,<5\r\n");
        assertThat(VictimJson.of(reading("vera").figures()).toString()).doesNotContain(CANARY);
        VictimBook book = reading("vera").list();
        assertThat(VictimJson.of(book.victims(), book).toString()).doesNotContain(CANARY);
    }

    @Test
    void no_file_of_the_register_holds_the_name() throws IOException {
        record(officer("ana"), SAID);
        sign("boris", VictimStep.VERIFY);
        shown();

        for (Path each : List.of(folder, keys)) {
            try (Stream<Path> files = Files.walk(each)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .as("%s", file)
                            .doesNotContain(CANARY);
                }
            }
        }
    }

    @Test
    void a_missing_key_is_a_warning_and_a_foreign_row_a_problem() throws IOException {
        record(officer("ana"), SAID);
        assertThat(new CheckingVictims(camp.furrow, victims).check())
                .isEqualTo(new CheckingVictims.Findings(1, List.of(), List.of()));

        victims.close();
        Files.move(keys.resolve("key"), keys.resolve("away"));
        CheckingVictims.Findings missing = new CheckingVictims(camp.furrow, victims).check();
        assertThat(missing.problems()).isEmpty();
        assertThat(missing.warnings())
                .hasSize(1)
                .first()
                .asString()
                .contains(keys.resolve("key").toString());
    }

    @Test
    void a_new_key_opens_what_the_old_one_did() {
        KeepingKey keeping = new KeepingKey(camp.furrow, victims);
        assertThat(keeping.find()).isEmpty();
        record(officer("ana"), SAID);

        KeepingKey.Key before = keeping.find().orElseThrow();
        KeepingKey.Key after = keeping.renew().orElseThrow();

        assertThat(after.file()).isEqualTo(before.file()).isEqualTo(keys.resolve("key"));
        assertThat(after.fingerprint()).isNotEqualTo(before.fingerprint());
        assertThat(shown().author()).isEqualTo("ana");
    }

    @Test
    void the_sample_is_recorded_verified_and_visibly_invented() {
        assertThat(new AddingSampleVictims(camp.furrow, victims).add()).isEqualTo(1);

        assertThat(shown().stage()).isEqualTo(VictimStage.VERIFIED);
        assertThat(shown().profile().orElseThrow().person().name()).contains("(invented)");
    }

    @Test
    void the_key_stands_where_it_was_named_or_in_the_folder_of_configuration() {
        Path home = Path.of("home");

        assertThat(KeyPlace.of(Optional.empty(), Map.of(), home).keyOf("n"))
                .isEqualTo(Path.of("home/.config/furrow/victims-n.key"));
        assertThat(KeyPlace.of(Optional.empty(), Map.of("XDG_CONFIG_HOME", "x"), home)
                        .keyOf("n"))
                .isEqualTo(Path.of("x/furrow/victims-n.key"));
        assertThat(KeyPlace.of(Optional.empty(), Map.of(KeyPlace.VARIABLE, "a/b"), home)
                        .keyOf("n"))
                .isEqualTo(Path.of("a/b"));
        assertThat(KeyPlace.of(Optional.of(Path.of("c")), Map.of(KeyPlace.VARIABLE, "a/b"), home)
                        .keyOf("n"))
                .isEqualTo(Path.of("c"));
    }

    @Test
    void words_that_mean_nothing_are_told_by_their_field() {
        assertThat(VictimReading.profile(
                                SAID.with("sex", "both")
                                        .with("age", "old")
                                        .with("born", "x")
                                        .with("outcome", ""),
                                TODAY)
                        .faults())
                .extracting(fault -> fault.field() + " " + fault.kind().code())
                .containsExactlyInAnyOrder("sex not-a-choice", "age not-a-number", "born not-a-day", "outcome missing");
    }
}
