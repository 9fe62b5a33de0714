package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.furrow.app.Furrow;
import org.furrow.app.journal.JournalQuestion;
import org.furrow.app.journal.ReadingJournal;
import org.furrow.app.people.People;
import org.furrow.app.people.PlayingRoles;
import org.furrow.web.people.Access;
import org.furrow.web.shell.Office;
import org.furrow.web.upload.UploadLimit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files and forms that nobody would send who meant well: each is answered as a person can understand, none breaks the
/// server, and none changes the register.
class HostileImportsTest {

    private static final int TIMES = 260;
    private static final List<String> NAMES = List.of(
            "a.csv",
            "a.zip",
            "a.shp",
            "a.geojson",
            "a.gpkg",
            "a.kml",
            "a.gpx",
            "../a.csv",
            "",
            "\u202ea.csv",
            "con.csv",
            "a".repeat(400) + ".csv",
            "a\u0000.csv",
            "%2e%2e%2fa.csv",
            "a.yaml",
            "preparation.json",
            "0");
    private static final List<String> TEXTS = List.of(
            "",
            "-1",
            "99999999999999999999",
            "<script>alert(1)</script>",
            "' OR 1=1 --",
            "../../etc/passwd",
            "\u0000",
            "EPSG:0",
            "+proj=longlat",
            "PROJCS[",
            "${7*7}",
            "\uD83D\uDE00".repeat(200),
            "x".repeat(5000),
            "import",
            "look");

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

    private final Random random = new Random(20261123);

    @BeforeEach
    void start() throws Exception {
        furrow = Furrow.open(folder.resolve("register.gpkg"), Clock.systemUTC());
        people = People.openQuickly(furrow.file(), Clock.systemUTC());
        server = WebServer.start(
                0,
                furrow,
                new Office("Trial", true, ZoneOffset.UTC),
                new Access.ByPlaying(people, new PlayingRoles(people)),
                new UploadLimit(1 << 18));
        surfer = new Surfer(server);
        surfer.get("imports"); // begins to play as viewer
        surfer.send("imports", "exercise/role", Map.of("role", "administrator"));
    }

    @AfterEach
    void stop() {
        surfer.close();
        server.close();
        people.close();
        furrow.close();
    }

    @Test
    void no_file_breaks_the_server_or_changes_the_register() throws Exception {
        String token = surfer.token("imports/new");
        int taken = 0;
        for (int i = 0; i < TIMES; i++) {
            HttpResponse<String> answer = i % 4 == 3
                    ? surfer.raw("imports/new", contentType(), body(token))
                    : surfer.multipart("imports/new", token, pick(List.of("files", "mapping", "x")), files());

            assertHarmless(answer, "file " + i);
            taken += answer.statusCode() == 302 ? 1 : 0;
            answer.headers().firstValue("Location").ifPresent(page -> assertShown(page));
        }
        assertThat(taken).as("files that came to a preview").isGreaterThan(TIMES / 4);
        assertThat(entries()).isZero();
    }

    @Test
    void no_form_breaks_the_server_or_changes_the_register() throws Exception {
        HttpResponse<String> brought = surfer.upload(
                "imports/new", "imports/new", Map.of("areas.csv", ImportPagesTest.bytes(ImportPagesTest.AREAS)));
        String page = brought.headers().firstValue("Location").orElseThrow().replaceAll("^.*?(imports/new/.*)$", "$1");
        String id = page.substring(page.lastIndexOf('/') + 1);
        List<String> addresses = List.of(
                page,
                page + "/mapping",
                page + "/stop",
                "imports/" + id + "/accept",
                "imports/" + id + "/undo",
                "imports/" + id + "/rows/" + id,
                "imports/x/rows/y",
                "imports/new/x",
                "imports/new/x/discard");
        String token = surfer.token("imports/new");
        for (int i = 0; i < TIMES; i++) {
            Map<String, String> fields = new HashMap<>();
            for (String name : List.of(
                    "subject-0",
                    "crs-0",
                    "unit-0",
                    "dates-0",
                    "field-0-0",
                    "field-0-1",
                    "field-9-9",
                    "rules",
                    "accept",
                    "code-0-kind-0",
                    "fixed-0-kind",
                    "reason",
                    "rule",
                    "value-0")) {
                if (random.nextBoolean()) {
                    fields.put(
                            name, pick(random.nextBoolean() ? TEXTS : List.of("shape", "kind", "places", "releases")));
                }
            }
            fields.put("do", pick(List.of("again", "again", "look", "correct", "dismiss", "")));

            assertHarmless(surfer.post(pick(addresses), fields, token, "same-origin"), "form " + i + " " + fields);
            assertHarmless(
                    surfer.get(pick(List.of(
                            page + "/mapping.yaml?table=" + pick(List.of("-1", "7", "0")),
                                    "imports/" + id + "?page=-5&rule=x",
                            "imports/" + id + "/accept?rule=nothing", "imports/" + id + "/undo"))),
                    "address " + i);
        }
        assertThat(entries()).isZero();
    }

    private void assertShown(String page) {
        try {
            assertHarmless(surfer.get(page.replaceAll("^.*?(imports/.*)$", "$1")), page);
        } catch (java.io.IOException | InterruptedException broken) {
            throw new AssertionError(page, broken);
        }
    }

    private static void assertHarmless(HttpResponse<String> answer, String what) {
        assertThat(answer.statusCode()).as(what + ": " + answer.body()).isLessThan(500);
        assertThat(answer.body()).as(what).doesNotContain("Exception", "at org.", "<script>alert");
    }

    private long entries() {
        return new ReadingJournal(furrow)
                .read(JournalQuestion.EVERYTHING, 10)
                .entries()
                .size();
    }

    private Map<String, byte[]> files() throws java.io.IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            files.put(pick(NAMES), content());
        }
        return files;
    }

    private byte[] content() throws java.io.IOException {
        byte[] sound = switch (random.nextInt(8)) {
            case 0 -> ShapefileParts.square("a").values().iterator().next();
            case 1 -> ImportPagesTest.zip(ShapefileParts.square("../../a"));
            case 2 -> ImportPagesTest.zip(Map.of("a.csv", ImportPagesTest.bytes("a,b\n".repeat(9000))));
            case 3 -> ImportPagesTest.bytes("{\"type\":\"FeatureCollection\",\"features\":[" + "[".repeat(3000));
            case 4 ->
                ImportPagesTest.bytes(
                        "<?xml version=\"1.0\"?><!DOCTYPE kml [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                                + "<kml><Placemark><name>&a;</name></Placemark></kml>");
            case 5 -> ImportPagesTest.bytes("SQLite format 3\0" + "x".repeat(2000));
            case 6 -> noise(random.nextInt(300_000));
            default -> ImportPagesTest.bytes(ImportPagesTest.AREAS.replace("A-", pick(TEXTS)));
        };
        for (int i = random.nextInt(4); i > 0 && sound.length > 0; i--) {
            sound[random.nextInt(sound.length)] = (byte) random.nextInt();
        }
        return sound;
    }

    private byte[] noise(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private String contentType() {
        return pick(List.of(
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=cut",
                "multipart/form-data; boundary=" + "b".repeat(300),
                "text/plain",
                "application/json",
                "application/x-www-form-urlencoded",
                "multipart/mixed; boundary=cut"));
    }

    private byte[] body(String token) {
        String text = pick(List.of(
                "",
                "--cut",
                "--cut\r\n\r\n--cut--",
                "--cut\r\nContent-Disposition: form-data; name=form-token\r\n\r\n" + token,
                "--cut\r\nContent-Disposition: form-data; name=\"form-token\"\r\n\r\n" + token
                        + "\r\n--cut\r\nContent-Disposition: form-data; filename=\"a.csv\"\r\n\r\na,b\r\n--cut--",
                "--cut\r\nContent-Disposition: form-data; name=\"form-token\"\r\n\r\n" + token
                        + "\r\n--cut\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.csv\"\r\n\r\na,b",
                "x".repeat(40_000)));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
