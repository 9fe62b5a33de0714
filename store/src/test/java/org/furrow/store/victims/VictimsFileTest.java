package org.furrow.store.victims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.victims.Activity;
import org.furrow.domain.victims.AgeGroup;
import org.furrow.domain.victims.BodyPart;
import org.furrow.domain.victims.ConsentBy;
import org.furrow.domain.victims.ConsentForm;
import org.furrow.domain.victims.Difficulty;
import org.furrow.domain.victims.ErasureReason;
import org.furrow.domain.victims.Frequency;
import org.furrow.domain.victims.KeyFault;
import org.furrow.domain.victims.Known;
import org.furrow.domain.victims.Outcome;
import org.furrow.domain.victims.Sex;
import org.furrow.domain.victims.Victim;
import org.furrow.domain.victims.VictimEntry;
import org.furrow.domain.victims.VictimLook;
import org.furrow.domain.victims.VictimProfile;
import org.furrow.domain.victims.VictimStatus;
import org.furrow.domain.victims.VictimStep;
import org.furrow.store.StoreFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VictimsFileTest {

    private static final String CANARY = "Canary Invented";
    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final RecordId ACCIDENT = new RecordId(new UUID(2, 2));
    private static final VictimTable TABLE = new VictimTable();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path register = Path.of("");
    private Path keys = Path.of("");

    @BeforeEach
    void makeFolders() throws IOException {
        register = Files.createDirectory(folder.resolve("data")).resolve("register.gpkg");
        keys = folder.resolve("keys");
    }

    private VictimsFile open() {
        return VictimsFile.open(register, name -> keys.resolve("victims-" + name + ".key"));
    }

    @Test
    void what_was_recorded_is_read_again() {
        Victim victim = victim(1);
        try (VictimsFile file = open()) {
            insert(file, victim);
        }

        try (VictimsFile file = open()) {
            assertThat(file.<Optional<Victim>>read(vault -> TABLE.find(vault, "vi-0001")))
                    .contains(victim);
            assertThat(file.<Optional<Victim>>read(
                            vault -> TABLE.find(vault, victim.id().toString())))
                    .contains(victim);
            assertThat(file.<List<Victim>>read(vault -> TABLE.list(vault, ACCIDENT)))
                    .containsExactly(victim);
            assertThat(file.<String>read(TABLE::nextNumber)).isEqualTo("VI-0002");
            assertThat(file.<List<String>>read(TABLE::listUnopened)).isEmpty();
        }
    }

    @Test
    void no_file_holds_the_clear_text_while_it_is_open_or_afterwards() throws IOException {
        try (VictimsFile file = open()) {
            insert(file, victim(1));

            assertThat(clearTextIn(folder)).isEmpty();
        }
        assertThat(clearTextIn(folder)).isEmpty();
    }

    @Test
    void erasing_destroys_the_key_and_every_body_and_keeps_who_when_and_why() throws Exception {
        Victim victim = victim(1);
        byte[] wrapped;
        try (VictimsFile file = open()) {
            insert(file, victim);
            wrapped = bytes("SELECT wrapped FROM victims");
            VictimEntry erased =
                    new VictimEntry(2, VictimStep.ERASE, "dora", NOW, Optional.empty(), ErasureReason.ASKED_FOR.code());
            file.destroy(vault -> {
                TABLE.erase(vault, victim, erased);
                return true;
            });

            Victim left = file.<Optional<Victim>>read(vault -> TABLE.find(vault, "VI-0001"))
                    .orElseThrow();
            assertThat(left.isErased()).isTrue();
            assertThat(left.latest()).isEqualTo(erased);
            assertThat(left.entries().getFirst().profile()).isEmpty();
            assertThat(holds(folder, wrapped)).isEmpty();
        }
        assertThat(clearTextIn(folder)).isEmpty();
        assertThat(holds(folder, wrapped)).isEmpty();
    }

    @Test
    void a_withdrawn_consent_destroys_what_was_written_before() throws Exception {
        Victim victim = victim(1);
        try (VictimsFile file = open()) {
            insert(file, victim);
            byte[] wrapped = bytes("SELECT wrapped FROM victims");
            VictimProfile bare = profile(CANARY).withoutPerson(LocalDate.of(2026, 3, 10), VictimProfile.Consent.NONE);
            VictimEntry corrected =
                    new VictimEntry(2, VictimStep.CORRECT, "ana", NOW, Optional.of(bare), "consent withdrawn");
            file.destroy(vault -> {
                TABLE.addAlone(vault, victim, corrected);
                return true;
            });

            Victim left = file.<Optional<Victim>>read(vault -> TABLE.find(vault, "VI-0001"))
                    .orElseThrow();
            assertThat(left.entries().getFirst().profile()).isEmpty();
            assertThat(left.profile()).contains(bare);
            assertThat(holds(folder, wrapped)).isEmpty();
        }
    }

    @Test
    void a_row_that_was_moved_under_another_victim_does_not_open() throws SQLException {
        try (VictimsFile file = open()) {
            insert(file, victim(1));
            insert(file, victim(2));
            execute("UPDATE victims SET wrapped = (SELECT wrapped FROM victims WHERE number = 'VI-0002')"
                    + " WHERE number = 'VI-0001'");

            assertThatExceptionOfType(StoreFailure.class)
                    .isThrownBy(() -> file.read(vault -> TABLE.find(vault, "VI-0001")))
                    .withMessageContaining("VI-0001")
                    .withMessageNotContaining(CANARY);
            assertThat(file.<Optional<Victim>>read(vault -> TABLE.find(vault, "VI-0002")))
                    .isPresent();
            assertThat(file.<List<String>>read(TABLE::listUnopened)).hasSize(1);
        }
    }

    @Test
    void a_body_that_was_moved_or_changed_does_not_open() throws SQLException {
        try (VictimsFile file = open()) {
            insert(file, victim(1));
            execute("DROP TRIGGER entries_keep_what_was_done");
            execute("UPDATE entries SET body = CAST(x'00' || substr(body, 2) AS BLOB)");

            assertThatThrownBy(() -> file.read(TABLE::list)).isInstanceOf(StoreFailure.class);
            execute("UPDATE entries SET body = x'00'");
            assertThatThrownBy(() -> file.read(TABLE::list)).isInstanceOf(StoreFailure.class);
        }
    }

    @Test
    void no_two_sealed_texts_are_alike() {
        Sealing sealing = Sealing.under(Sealing.freshKey());

        assertThat(sealing.seal(new byte[20], "a")).isNotEqualTo(sealing.seal(new byte[20], "a"));
        assertThat(sealing.open(sealing.seal(new byte[20], "a"), "a")).contains(new byte[20]);
        assertThat(sealing.open(sealing.seal(new byte[20], "a"), "b")).isEmpty();
        assertThat(Sealing.under(Sealing.freshKey()).open(sealing.seal(new byte[20], "a"), "a"))
                .isEmpty();
    }

    @Test
    void only_the_owner_reads_the_file_and_its_key() throws IOException {
        try (VictimsFile file = open()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.key())))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void without_its_key_nothing_opens_and_no_new_key_is_made() throws IOException {
        Path key;
        try (VictimsFile file = open()) {
            key = file.key();
            insert(file, victim(1));
        }
        Files.move(key, keys.resolve("elsewhere"));

        assertThatExceptionOfType(KeyFault.class)
                .isThrownBy(this::open)
                .matches(fault -> fault.kind() == KeyFault.Kind.MISSING)
                .withMessageContaining(key.toString());
        assertThat(key).doesNotExist();

        Files.move(keys.resolve("elsewhere"), key);
        try (VictimsFile file = open()) {
            assertThat(file.<List<Victim>>read(TABLE::list)).hasSize(1);
        }
    }

    @Test
    void the_key_of_another_register_opens_nothing() throws IOException {
        Path key;
        try (VictimsFile file = open()) {
            key = file.key();
            insert(file, victim(1));
        }
        Path other = Files.createDirectory(folder.resolve("other")).resolve("register.gpkg");
        try (VictimsFile file = VictimsFile.open(other, name -> keys.resolve(name))) {
            Files.copy(file.key(), key, StandardCopyOption.REPLACE_EXISTING);
        }

        assertThatExceptionOfType(KeyFault.class)
                .isThrownBy(this::open)
                .matches(fault -> fault.kind() == KeyFault.Kind.WRONG);
        Files.writeString(key, "no key\n");
        assertThatExceptionOfType(KeyFault.class)
                .isThrownBy(this::open)
                .matches(fault -> fault.kind() == KeyFault.Kind.UNREADABLE);
    }

    @Test
    void the_key_never_stands_beside_the_data_whatever_links_lead_there() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("data"));

        for (Path inside : List.of(register.resolveSibling("a.key"), register.resolveSibling("deep/a.key"))) {
            assertInside(inside);
        }
        assertInside(link.resolve("a.key"));
        assertThat(register.resolveSibling("a.key")).doesNotExist();
    }

    private void assertInside(Path key) {
        assertThatExceptionOfType(KeyFault.class)
                .isThrownBy(() -> VictimsFile.open(register, _ -> key))
                .matches(fault -> fault.kind() == KeyFault.Kind.INSIDE_DATA);
    }

    @Test
    void a_new_key_takes_the_place_of_the_old_one() throws IOException {
        try (VictimsFile file = open();
                VictimsFile elsewhere = open()) {
            insert(file, victim(1));
            String before = file.fingerprint();
            byte[] old = Files.readAllBytes(file.key());

            file.renew();
            insert(elsewhere, victim(2));

            assertThat(file.fingerprint()).isNotEqualTo(before).isEqualTo(elsewhere.fingerprint());
            assertThat(file.<List<Victim>>read(TABLE::list)).containsExactly(victim(2), victim(1));
            Files.write(file.key(), old);
        }
        assertThatExceptionOfType(KeyFault.class)
                .isThrownBy(this::open)
                .matches(fault -> fault.kind() == KeyFault.Kind.WRONG);
    }

    @Test
    void a_renewal_that_is_cut_off_loses_nothing_wherever_it_was() {
        for (boolean isSealed : List.of(false, true)) {
            Runnable cut = () -> {
                throw new IllegalStateException("cut off");
            };
            int number = isSealed ? 2 : 1;
            try (VictimsFile file = open()) {
                insert(file, victim(number));
                assertThatThrownBy(() -> file.renew(isSealed ? () -> {} : cut, isSealed ? cut : () -> {}))
                        .hasMessage("cut off");
            }
            try (VictimsFile file = open()) {
                assertThat(file.<List<Victim>>read(TABLE::list)).hasSize(number);
                file.renew();
                assertThat(file.<List<Victim>>read(TABLE::list)).hasSize(number);
            }
        }
    }

    @Test
    void the_log_of_looks_only_grows() throws SQLException {
        VictimLook look = new VictimLook(NOW, "ana", VictimLook.What.SHOW, "VI-0001");
        try (VictimsFile file = open()) {
            file.write(vault -> {
                new LookTable().insert(vault, look);
                return true;
            });

            assertThat(file.<List<VictimLook>>read(vault -> new LookTable().list(vault, "", 10)))
                    .containsExactly(look);
            assertThat(file.<List<VictimLook>>read(vault -> new LookTable().list(vault, "VI-0002", 10)))
                    .isEmpty();
            assertThatThrownBy(() -> execute("DELETE FROM looks")).hasMessageContaining("append-only");
            assertThatThrownBy(() -> execute("UPDATE looks SET person = 'nobody'"))
                    .hasMessageContaining("append-only");
        }
    }

    private static void insert(VictimsFile file, Victim victim) {
        file.write(vault -> {
            TABLE.insert(vault, victim);
            return true;
        });
    }

    private static Victim victim(int number) {
        return new Victim(
                new RecordId(new UUID(7, number)),
                "VI-%04d".formatted(number),
                ACCIDENT,
                List.of(new VictimEntry(
                        1, VictimStep.RECORD, "ana", NOW, Optional.of(profile(CANARY)), "told by " + CANARY)));
    }

    private static VictimProfile profile(String name) {
        return new VictimProfile(
                new VictimProfile.Person(
                        name,
                        "P-1",
                        "",
                        "By the mill",
                        "",
                        Sex.MALE,
                        Optional.of(LocalDate.of(1980, 1, 2)),
                        OptionalInt.empty(),
                        AgeGroup.UNKNOWN,
                        "Farmer",
                        VictimStatus.CIVILIAN),
                new VictimProfile.Harm(
                        Outcome.INJURED,
                        Optional.empty(),
                        List.of(BodyPart.HAND),
                        List.of(BodyPart.FINGERS),
                        "District hospital",
                        OptionalInt.of(40),
                        Difficulty.NONE,
                        Known.NO),
                new VictimProfile.Circumstances(
                        Activity.AGRICULTURE, Known.NO, Known.UNKNOWN, Known.NO, Known.YES, Frequency.DAILY),
                new VictimProfile.Consent(
                        Optional.of(ConsentBy.SELF),
                        Optional.of(LocalDate.of(2026, 3, 12)),
                        Optional.of(ConsentForm.WRITTEN),
                        "Interviewer I",
                        Optional.empty(),
                        true,
                        false));
    }

    private static List<Path> clearTextIn(Path folder) throws IOException {
        return holds(folder, CANARY.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Path> holds(Path folder, byte[] wanted) throws IOException {
        String searched = new String(wanted, StandardCharsets.ISO_8859_1);
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(searched)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private byte[] bytes(String sql) throws SQLException {
        try (Connection outside = DriverManager.getConnection("jdbc:sqlite:" + VictimsFile.beside(register));
                var rows = outside.createStatement().executeQuery(sql)) {
            return rows.getBytes(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection outside = DriverManager.getConnection("jdbc:sqlite:" + VictimsFile.beside(register));
                var statement = outside.createStatement()) {
            statement.execute(sql);
        }
    }
}
