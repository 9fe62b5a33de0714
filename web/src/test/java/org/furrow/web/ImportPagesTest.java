package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.furrow.app.Furrow;
import org.furrow.app.hazard.ReadingRegister;
import org.furrow.app.people.People;
import org.furrow.app.people.PlayingRoles;
import org.furrow.web.people.Access;
import org.furrow.web.shell.Office;
import org.furrow.web.upload.UploadLimit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Stories of importing from the pages, against a real server and a real register.
class ImportPagesTest {

    /// Of five areas two are sound; one has an impossible date, one too few corners, and one repeats another one.
    static final String AREAS = """
            reference;reported;kind of place;area m2;WKT
            A-1;2025-01-01;field;;"POLYGON ((-24 -36, -23.999 -36, -23.999 -35.999, -24 -35.999, -24 -36))"
            A-2;2025-02-01;road;;"POLYGON ((-24.01 -36, -24.009 -36, -24.009 -35.999, -24.01 -35.999, -24.01 -36))"
            A-3;2025-13-45;field;;"POLYGON ((-24.02 -36, -24.019 -36, -24.019 -35.999, -24.02 -35.999, -24.02 -36))"
            A-4;2025-03-01;field;400;"POLYGON ((-24.03 -36, -24.029 -36, -24.03 -36))"
            A-1;2025-01-01;field;;"POLYGON ((-24 -36, -23.999 -36, -23.999 -35.999, -24 -35.999, -24 -36))"
            """;

    private static final Pattern ROW = Pattern.compile("href=\"/(imports/[0-9a-f-]{36}/rows/[0-9a-f-]{36})\"");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Furrow furrow;

    @SuppressWarnings("NullAway.Init")
    private People people;

    @SuppressWarnings("NullAway.Init")
    private WebServer server;

    @SuppressWarnings("NullAway.Init")
    private Surfer surfer;

    @BeforeEach
    void start() throws Exception {
        furrow = Furrow.open(folder.resolve("register.gpkg"), Clock.systemUTC());
        people = People.openQuickly(furrow.file(), Clock.systemUTC());
        server = serve();
        surfer = new Surfer(server);
        play("administrator");
    }

    private WebServer serve() {
        return WebServer.start(
                0,
                furrow,
                new Office("Trial", true, ZoneOffset.UTC),
                new Access.ByPlaying(people, new PlayingRoles(people)),
                new UploadLimit(1 << 20));
    }

    private void play(String role) throws Exception {
        surfer.get("imports"); // begins to play as viewer
        HttpResponse<String> played = surfer.send("imports", "exercise/role", Map.of("role", role));
        assertThat(played.statusCode()).as(played.body()).isEqualTo(302);
    }

    @AfterEach
    void stop() {
        surfer.close();
        server.close();
        people.close();
        furrow.close();
    }

    @Test
    void a_file_is_brought_its_columns_are_shown_and_corrected_and_it_is_imported() throws Exception {
        String page = bring(Map.of("areas.csv", bytes(AREAS)));

        String shown = surfer.get(page).body();
        assertThat(shown)
                .contains("Delimiter", "“;”")
                .contains("<option value=\"reference\" selected>Reference</option>")
                .contains("→", "2025-13-45");

        surfer.send(page, page, Map.of("do", "again", "field-0-2", "name"));
        assertThat(surfer.get(page).body()).contains("<option value=\"name\" selected>Name</option>");

        String report = run(page);

        String body = surfer.get(report).body();
        assertThat(body).contains("areas.csv").contains("impossible-date", "short-ring", "exact-duplicate");
        assertThat(body).contains("data-map=").contains("Rows with findings");
        assertThat(hazards()).isEqualTo(2);
        assertThat(surfer.get("hazards").body()).contains(">field<");
    }

    @Test
    void in_an_exercise_a_page_of_another_role_offers_to_play_it() throws Exception {
        play("viewer");
        HttpResponse<String> refused = surfer.get("teams/new");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body())
                .contains("These roles do it: Data entry, Operator, Quality officer, Administrator.")
                .contains("name=\"role\" value=\"operator\">Look as Operator<")
                .doesNotContain("value=\"approver\">Look as");

        play("operator");
        assertThat(surfer.get("teams/new").statusCode()).isEqualTo(200);
    }

    @Test
    void a_look_writes_nothing_and_its_rules_can_be_accepted_before_the_import() throws Exception {
        String page = bring(Map.of("areas.csv", bytes(AREAS)));

        surfer.send(page, page, Map.of("do", "look"));
        String looked = await(page, body -> body.contains("What a look at all rows found"));
        assertThat(hazards()).isZero();
        assertThat(looked).contains("name=\"accept\" value=\"impossible-date\"");

        surfer.send(page, page, Map.of("do", "import", "rules", "shown", "accept", "impossible-date"));
        awaitReport(page);
        assertThat(hazards()).isEqualTo(3);
    }

    @Test
    void the_proposal_of_a_rule_is_accepted_for_all_its_rows_after_a_look_at_what_it_does() throws Exception {
        String report = run(bring(Map.of("areas.csv", bytes(AREAS))));

        String preview = surfer.get(report + "/accept?rule=impossible-date").body();
        assertThat(preview).contains("Rows that would come in").contains("<bdi>1</bdi>");
        HttpResponse<String> without = surfer.send(
                report + "/accept?rule=impossible-date",
                report + "/accept",
                Map.of("rule", "impossible-date", "reason", " "));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("Say why you decide so.");
        assertThat(hazards()).isEqualTo(2);

        HttpResponse<String> done = surfer.send(
                report + "/accept?rule=impossible-date",
                report + "/accept",
                Map.of("rule", "impossible-date", "reason", "the year is enough"));

        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(hazards()).isEqualTo(3);
        assertThat(surfer.get(report).body()).contains("Came in later");
        assertThat(surfer.get("journal").body()).contains("the year is enough");
        assertThat(surfer.get(report + "/accept?rule=impossible-date").body()).contains("<bdi>0</bdi>");
    }

    @Test
    void a_held_row_is_corrected_and_a_correction_that_does_not_help_writes_nothing() throws Exception {
        String report = run(bring(Map.of("areas.csv", bytes(AREAS))));
        String row = row(report, "impossible-date");
        int column = column(row, "reported");

        HttpResponse<String> wrong =
                surfer.send(row, row, Map.of("do", "correct", "reason", "typo", "value-" + column, "2025-14-45"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("The row is held still:")
                .contains("2025-14-45")
                .contains(">typo<");
        assertThat(hazards()).isEqualTo(2);

        HttpResponse<String> right =
                surfer.send(row, row, Map.of("do", "correct", "reason", "typo", "value-" + column, "2025-12-24"));
        assertThat(right.statusCode()).isEqualTo(302);
        assertThat(hazards()).isEqualTo(3);
        assertThat(surfer.get(row).body()).contains("Came in later").doesNotContain("name=\"do\"");
        HttpResponse<String> again =
                surfer.send("imports", row, Map.of("do", "correct", "reason", "typo", "value-" + column, "2025-12-24"));
        assertThat(again.statusCode()).isNotEqualTo(302);
        assertThat(hazards()).isEqualTo(3);
    }

    @Test
    void a_row_that_is_left_out_is_not_asked_about_again_until_it_is_taken_up() throws Exception {
        String report = run(bring(Map.of("areas.csv", bytes(AREAS))));
        String row = row(report, "exact-duplicate");

        surfer.send(row, row, Map.of("do", "dismiss", "reason", "entered twice"));
        assertThat(surfer.get(report).body()).contains("Left out for good");
        assertThat(surfer.get(report + "/held.csv").body()).doesNotContain("exact-duplicate");
        assertThat(surfer.get("journal").body()).contains("entered twice");

        surfer.send(row, row, Map.of("do", "take-up", "reason", "not sure"));
        assertThat(surfer.get(report + "/held.csv").body()).contains("exact-duplicate");
    }

    @Test
    void an_import_is_undone_after_saying_what_goes_and_why() throws Exception {
        String report = run(bring(Map.of("areas.csv", bytes(AREAS))));

        assertThat(surfer.get(report + "/undo").body()).contains("What goes").contains("<bdi>2</bdi>");
        HttpResponse<String> silent = surfer.send(report + "/undo", report + "/undo", Map.of("reason", ""));
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(hazards()).isEqualTo(2);

        surfer.send(report + "/undo", report + "/undo", Map.of("reason", "wrong file"));

        assertThat(hazards()).isZero();
        assertThat(surfer.get(report + "/undo").body()).contains("The import was undone");
        assertThat(surfer.get("journal").body()).contains("wrong file");
    }

    @Test
    void the_parts_of_a_shapefile_that_come_together_belong_together_packed_or_not() throws Exception {
        Map<String, byte[]> parts = ShapefileParts.square("fields");

        String loose = surfer.get(bring(parts)).body();
        String packed = surfer.get(bring(Map.of("fields.zip", zip(parts)))).body();

        for (String shown : List.of(loose, packed)) {
            assertThat(shown)
                    .contains("EPSG:32638")
                    .contains("as the file says")
                    .contains("NAME");
            assertThat(Pattern.compile("id=\"table-\\d").matcher(shown).results())
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../evil.csv", "..\\\\..\\\\evil.csv", "/etc/evil.csv", "evil.csv\u0000.png", ".."})
    void a_name_never_leaves_the_folder_of_its_import(String name) throws Exception {
        surfer.upload("imports/new", "imports/new", Map.of(name, bytes(AREAS)));

        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile).map(Path::getFileName).map(Path::toString))
                    .noneMatch(file -> file.contains("evil"));
        }
        assertThat(Files.exists(folder.resolveSibling("evil.csv"))).isFalse();
    }

    @Test
    void too_much_is_refused_with_the_limit_and_nothing_of_it_is_kept() throws Exception {
        HttpResponse<String> refused =
                surfer.upload("imports/new", "imports/new", Map.of("big.csv", new byte[3 << 20]));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("larger than 1\u00a0MiB together");
        assertThat(surfer.get("imports/new").body()).doesNotContain("big.csv");
    }

    @Test
    void files_without_the_token_of_the_form_are_not_taken() throws Exception {
        HttpResponse<String> refused =
                surfer.multipart("imports/new", "0".repeat(64), "files", Map.of("areas.csv", bytes(AREAS)));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(surfer.get("imports/new").body()).doesNotContain("areas.csv");
    }

    @Test
    void a_preparation_outlives_the_server_and_can_be_thrown_away() throws Exception {
        String page = bring(Map.of("areas.csv", bytes(AREAS)));
        surfer.send(page, page, Map.of("do", "again", "field-0-2", "name"));
        server.close();
        server = serve();
        surfer.close();
        surfer = new Surfer(server);
        play("data-entry");

        assertThat(surfer.get(page).body()).contains("<option value=\"name\" selected>");
        surfer.send("imports/new", page + "/discard", Map.of());

        assertThat(surfer.get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void an_unknown_reference_system_is_refused_beside_its_field_with_what_was_typed() throws Exception {
        String page = bring(Map.of("areas.csv", bytes(AREAS)));

        HttpResponse<String> refused =
                surfer.send(page, page, Map.of("do", "import", "crs-0", "EPSG:999999", "field-0-2", "name"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("No reference system is known by EPSG:999999.")
                .contains("value=\"EPSG:999999\"")
                .contains("<option value=\"name\" selected>");
        assertThat(hazards()).isZero();
    }

    @Test
    void a_mapping_is_saved_and_loaded() throws Exception {
        String page = bring(Map.of("areas.csv", bytes(AREAS)));
        surfer.send(page, page, Map.of("do", "again", "field-0-2", "name"));
        String yaml = surfer.get(page + "/mapping.yaml").body();
        assertThat(yaml).contains("kind of place").contains("name");
        String other = bring(Map.of("areas.csv", bytes(AREAS)));

        surfer.multipart(other + "/mapping", surfer.token(other), "mapping", Map.of("mapping.yaml", bytes(yaml)));
        assertThat(surfer.get(other).body()).contains("<option value=\"name\" selected>");

        HttpResponse<String> wrong = surfer.multipart(
                other + "/mapping", surfer.token(other), "mapping", Map.of("mapping.yaml", bytes("subject: moons")));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("moons");
    }

    @Test
    void a_program_brings_files_and_asks_until_the_report_is_there() throws Exception {
        HttpResponse<String> wrong = surfer.multipart(
                "api/v1/imports", surfer.token("imports/new"), "mapping", Map.of("m.yaml", bytes("subject: moons")));
        assertThat(wrong.statusCode()).isEqualTo(400);

        HttpResponse<String> brought = surfer.multipart(
                "api/v1/imports", surfer.token("imports/new"), "files", Map.of("areas.csv", bytes(AREAS)));
        assertThat(brought.statusCode()).isEqualTo(202);
        String address = brought.headers().firstValue("Location").orElseThrow().substring(1);
        String report = await(address, body -> body.contains("\"rules\""));

        assertThat(report).contains("\"read\":5", "\"held\":3");
        assertThat(hazards()).isEqualTo(2);
        play("viewer");
        assertThat(surfer.multipart(
                                "api/v1/imports", surfer.token("imports"), "files", Map.of("areas.csv", bytes(AREAS)))
                        .statusCode())
                .isEqualTo(403);
        assertThat(surfer.get(address).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"viewer", "operator", "approver"})
    void who_may_not_import_is_told_so_and_sees_no_button(String role) throws Exception {
        String page = bring(Map.of("areas.csv", bytes(AREAS)));
        String report = run(page);
        play(role);

        assertThat(surfer.get("imports").body()).doesNotContain("/imports/new");
        assertThat(surfer.get("imports/new").statusCode()).isEqualTo(403);
        assertThat(surfer.get(report).body()).doesNotContain("/accept?").doesNotContain("/undo");
        assertThat(surfer.get(report + "/accept?rule=impossible-date").statusCode())
                .isEqualTo(403);
        assertThat(surfer.get(report + "/undo").statusCode()).isEqualTo(403);
        assertThat(surfer.upload("imports", "imports/new", Map.of("areas.csv", bytes(AREAS)))
                        .statusCode())
                .isEqualTo(403);
    }

    /// Brings files and gives the address of their page.
    private String bring(Map<String, byte[]> files) throws Exception {
        HttpResponse<String> answer = surfer.upload("imports/new", "imports/new", files);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return location(answer);
    }

    private String run(String page) throws Exception {
        surfer.send(page, page, Map.of("do", "import"));
        return awaitReport(page);
    }

    private String awaitReport(String page) throws Exception {
        for (int i = 0; i < 200; i++) {
            HttpResponse<String> answer = surfer.get(page);
            if (answer.statusCode() == 302) {
                return location(answer);
            }
            Thread.sleep(50); // an import has no other way to tell a browser
        }
        throw new AssertionError(surfer.get(page).body());
    }

    private String await(String page, java.util.function.Predicate<String> isThere) throws Exception {
        String body = "";
        for (int i = 0; i < 200; i++) {
            body = surfer.get(page).body();
            if (isThere.test(body)) {
                return body;
            }
            Thread.sleep(50);
        }
        throw new AssertionError(body);
    }

    private String row(String report, String rule) throws Exception {
        Matcher row = ROW.matcher(surfer.get(report + "?rule=" + rule).body());
        assertThat(row.find()).isTrue();
        return row.group(1);
    }

    private int column(String row, String name) throws Exception {
        Matcher field = Pattern.compile(">" + name + "</bdi>\\s*<(?:input|textarea) name=\"value-(\\d+)\"")
                .matcher(surfer.get(row).body());
        assertThat(field.find()).isTrue();
        return Integer.parseInt(field.group(1));
    }

    private long hazards() {
        return new ReadingRegister(furrow)
                .read(ReadingRegister.Question.first(100))
                .hazards()
                .size();
    }

    private static String location(HttpResponse<String> answer) {
        String path = URI.create(answer.headers().firstValue("Location").orElseThrow())
                .getPath();
        return path.substring(1);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : new LinkedHashMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
