package org.furrow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.furrow.app.people.Answer;
import org.furrow.app.people.ChangingPassword;
import org.furrow.app.people.IssuingTokens;
import org.furrow.app.people.ManagingAccounts;
import org.furrow.app.people.People;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VictimsCommandTest {

    private static final String CANARY = "Canary Invented";
    private static final String VICTIM = """
            {"accident": "ACC-1", "name": "Canary Invented", "sex": "female", "age": 35, "outcome": "injured",
             "wounds": ["hand", "eyes"], "activity": "agriculture", "consent-by": "self", "consent-on": "2026-04-12",
             "consent-how": "spoken", "interviewer": "Interviewer I", "share-authorities": true}""";

    @TempDir
    private Path folder;

    private Path data;
    private Path victim;

    @BeforeEach
    void fill() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
        victim = Files.writeString(folder.resolve("victim.json"), VICTIM);
        Path areas = Files.writeString(folder.resolve("areas.geojson"), Areas.geoJson(2));
        assertThat(plain("import", areas.toString()).status()).isZero();
        assertThat(plain(
                                "accidents",
                                "report",
                                "ACC-1",
                                "--on",
                                "2026-04-09",
                                "--told",
                                "2026-04-09",
                                "--place",
                                "Mill field",
                                "--what",
                                "A mine went off.",
                                "--injured",
                                "1")
                        .status())
                .isZero();
        token("ana", Role.VICTIM_OFFICER);
        token("boris", Role.VICTIM_OFFICER);
        token("clara", Role.VICTIM_OFFICER);
        token("adam", Role.ADMINISTRATOR);
    }

    private Path register() {
        return data.resolve("furrow.gpkg");
    }

    private void token(String name, Role role) throws IOException {
        try (People people = People.openQuickly(register(), Clock.systemUTC())) {
            ManagingAccounts managing = new ManagingAccounts(people);
            Answer added = managing.add(Actor.LOCAL, new ManagingAccounts.Wish(name, name, role));
            Actor actor = managing.list(Actor.LOCAL).stream()
                    .filter(account -> account.name().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .actor();
            new ChangingPassword(people).change(actor, ((Answer.Secret) added).secret(), "seven slow tractors");
            Answer issued = new IssuingTokens(people).issue(actor, "commands");
            Files.writeString(folder.resolve(name), ((Answer.Secret) issued).secret());
        }
    }

    private Run plain(String... arguments) {
        return run(List.of(), arguments);
    }

    private Run as(String name, String... arguments) {
        return run(
                List.of(
                        "--token-file",
                        folder.resolve(name).toString(),
                        "--victims-key",
                        folder.resolve("key").toString()),
                arguments);
    }

    private Run run(List<String> more, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", register().toString()));
        all.addAll(more);
        return Run.of(all.toArray(String[]::new));
    }

    private Run key(String... arguments) {
        return run(List.of("--victims-key", folder.resolve("key").toString()), arguments);
    }

    @Test
    void a_victim_is_recorded_signed_by_three_and_erased() throws IOException {
        assertThat(as("ana", "victims", "record", victim.toString()).out()).isEqualTo("VI-0001 is recorded.\n");
        assertThat(as("ana", "victims", "sign", "VI-0001", "verify").err()).contains("F-8.98");
        assertThat(as("boris", "victims", "sign", "VI-0001", "verify", "--seen", "1")
                        .status())
                .isZero();
        assertThat(as("clara", "victims", "sign", "vi-0001", "accept").status()).isZero();
        assertThat(as("boris", "victims", "sign", "VI-0001", "approve").out()).isEqualTo("VI-0001 is approved.\n");
        assertThat(as("boris", "victims", "sign", "VI-0001", "bless").status()).isEqualTo(2);

        assertThat(as("clara", "victims", "show", "VI-0001").out()).contains(CANARY, "eyes, hand", "approve  boris");
        assertThat(as("clara", "victims", "list", "--stage", "approved").out())
                .contains("VI-0001", "ACC-1", "female, adult, injured", "injured 1 and 1")
                .doesNotContain(CANARY);
        assertThat(as("clara", "victims", "statistics").out())
                .contains("2026,female,adult,injured,<5")
                .doesNotContain(CANARY);

        Files.writeString(victim, VICTIM.replace("35", "36"));
        assertThat(as("ana", "victims", "correct", "VI-0001", victim.toString(), "--reason", "papers", "--json")
                        .out())
                .contains("\"stage\" : \"recorded\"", "\"revision\" : 2");
        assertThat(as("boris", "victims", "return", "VI-0001", "--comment", "which hand?")
                        .out())
                .isEqualTo("VI-0001 is returned.\n");
        assertThat(as("boris", "victims", "erase", "VI-0001", "--reason", "asked-for")
                        .out())
                .isEqualTo("VI-0001 is erased.\n");
        assertThat(as("clara", "victims", "show", "VI-0001", "--json").out()).doesNotContain(CANARY);
        assertThat(as("clara", "victims", "log").out()).contains("ana", "record", "show", "statistics", "erase");
    }

    @Test
    void nobody_works_with_victims_but_an_officer_who_shows_a_token() {
        as("ana", "victims", "record", victim.toString());

        assertThat(as("adam", "victims", "list").err()).contains("may not READ_VICTIMS");
        assertThat(key("victims", "list").status()).isEqualTo(2);
        assertThat(as("ana", "victims", "list", "--token-file", victim.toString())
                        .status())
                .isNotZero();
    }

    @Test
    void a_check_opens_every_record_and_warns_of_a_missing_key() throws IOException {
        as("ana", "victims", "record", victim.toString());
        assertThat(key("check", "--json").out()).contains("\"victims\" : 1", "\"warnings\" : [ ]");
        Files.move(folder.resolve("key"), folder.resolve("sealed"));

        Run warned = key("check");
        assertThat(warned.status()).isZero();
        assertThat(warned.err()).contains(folder.resolve("key").toString());
        assertThat(as("ana", "victims", "list").err()).contains("bring the key back");
        assertThat(folder.resolve("key")).doesNotExist();
    }

    @Test
    void a_key_is_shown_and_renewed_and_never_stands_beside_the_register() {
        assertThat(key("victims", "key").err()).contains("Nobody is recorded yet");
        as("ana", "victims", "record", victim.toString());

        String before = key("victims", "key").out();
        assertThat(before).contains(folder.resolve("key").toString(), "Fingerprint");
        assertThat(key("victims", "key", "--renew", "--json").out()).contains("\"fingerprint\"");
        assertThat(key("victims", "key").out()).isNotEqualTo(before);
        assertThat(as("ana", "victims", "list").out()).contains("VI-0001");

        Run beside = run(
                List.of(
                        "--token-file",
                        folder.resolve("ana").toString(),
                        "--victims-key",
                        data.resolve("key").toString()),
                "victims",
                "list");
        assertThat(beside.err()).contains("may not stand in");
        assertThat(data.resolve("key")).doesNotExist();
    }

    @Test
    void what_a_command_recorded_is_in_no_file_in_clear() throws IOException {
        as("ana", "victims", "record", victim.toString());
        assertThat(plain("journal", "--json").out()).doesNotContain(CANARY);
        assertThat(plain("accidents", "show", "ACC-1", "--json").out()).doesNotContain(CANARY);

        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as("%s", file)
                        .doesNotContain(CANARY);
            }
        }
    }
}
