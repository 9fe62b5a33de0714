package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.furrow.app.evidence.ReadingDocuments;
import org.furrow.domain.evidence.DocumentSummary;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.people.Role;
import org.furrow.exchange.document.CameraMarks;
import org.furrow.exchange.document.SampleDrawing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentPagesTest {

    private static final byte[] SKETCH =
            SampleDrawing.sketch(Footprint.of(Sketch.polygon(0, 0, 1, 0, 1, 1, 0, 1, 0, 0)));
    private static final byte[] PDF = "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private DraftOffice office;

    @SuppressWarnings("NullAway.Init")
    private String hazard;

    @BeforeEach
    void open() throws Exception {
        office = new DraftOffice(folder);
        hazard = office.suspected("H-1");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void several_files_come_in_with_one_form_and_stand_on_the_page_of_the_hazard() throws Exception {
        HttpResponse<String> answer =
                send(office.author, Map.of("made-by", "Team 4"), Map.of("plan.png", SKETCH, "report.pdf", PDF));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(hazard + "#documents");
        assertThat(office.author.get(hazard).body())
                .contains(
                        "alt=\"plan\"", "loading=\"lazy\" decoding=\"async\"", "<bdi>report</bdi>", "<bdi>Team 4</bdi>")
                .contains("Document added: plan", "Document added: report");
    }

    @Test
    void what_is_shown_is_drawn_anew_and_what_is_fetched_is_kept_by_the_browser_and_not_opened() throws Exception {
        Position beside = new Position(12.5, -3.25);
        byte[] photo = CameraMarks.add(SampleDrawing.ground(2), beside, LocalDateTime.of(2026, 1, 2, 9, 30), 1);
        send(office.author, Map.of(), Map.of("IMG.JPG", photo));
        String document = "documents/" + only().id();

        HttpResponse<byte[]> thumbnail = bytes(document + "/picture/thumbnail");
        HttpResponse<byte[]> original = bytes(document + "/file");

        assertThat(ImageIO.read(new ByteArrayInputStream(thumbnail.body())).getWidth())
                .isEqualTo(320);
        assertThat(new String(thumbnail.body(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        assertThat(original.body()).isEqualTo(photo);
        assertThat(original.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("IMG.JPG");
        for (HttpResponse<byte[]> each : List.of(thumbnail, original)) {
            assertThat(each.headers().allValues("Content-Security-Policy"))
                    .containsExactly("default-src 'none'; sandbox");
            assertThat(each.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        }
    }

    @Test
    void the_page_of_a_photo_holds_the_camera_against_the_boundary_and_the_report() throws Exception {
        Footprint drawn = office.boundary(hazard);
        Position north = new Position(drawn.inside().longitude(), drawn.bounds().north() + 50 / 111_195.0);
        byte[] photo = CameraMarks.add(SampleDrawing.ground(2), north, LocalDateTime.of(2026, 1, 6, 9, 30), 1);
        send(office.author, Map.of("title", "The bend"), Map.of("a.jpg", photo));

        String page = office.author.get("documents/" + only().id()).body();

        assertThat(page).contains("<bdi>The bend</bdi>", "4 days before the hazard was reported");
        assertThat(page).containsPattern("(49|50|51) m outside the boundary");
    }

    @Test
    void a_file_that_is_not_taken_is_told_with_its_reason_and_the_others_are_added() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("plan.png", SKETCH);
        files.put("evil.png", "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8));

        HttpResponse<String> answer = send(office.author, Map.of("title", "Two"), files);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Not added: evil.png. Its content is none of the kinds that are taken.")
                .contains("1 document was added.")
                .contains("value=\"Two\"");
        assertThat(only().title()).isEqualTo("Two");
    }

    @Test
    void a_name_that_leads_elsewhere_or_ends_a_header_does_neither() throws Exception {
        send(office.author, Map.of(), Map.of("..%2f..\\\\..\\\\x.php\u202egnp.png", SKETCH));

        HttpResponse<byte[]> original = bytes("documents/" + only().id() + "/file");

        assertThat(original.headers().firstValue("Content-Disposition").orElseThrow())
                .doesNotContain("..", "\\", "\n", "202e", "%E2%80%AE");
        assertThat(office.author.get("documents/../../etc/passwd/file").statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(office.author.get("documents/%2e%2e%2fx/file").statusCode()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void no_byte_is_taken_without_the_token_of_our_form_or_by_a_role_that_may_not() throws Exception {
        Surfer viewer = office.as(Role.VIEWER);

        assertThat(post(office.author, hazard + "/documents", "0".repeat(64), Map.of(), Map.of("x.png", SKETCH))
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(viewer, hazard + "/documents", viewer.token(hazard), Map.of(), Map.of("x.png", SKETCH))
                        .statusCode())
                .isEqualTo(403);
        assertThat(viewer.get(hazard + "/documents/new").statusCode()).isEqualTo(403);
        assertThat(viewer.get(hazard).body()).doesNotContain("/documents/new");
        assertThat(list()).isEmpty();
        assertThat(folder.resolve("register.gpkg.documents")).doesNotExist();
        viewer.close();
    }

    @Test
    void a_restricted_document_shows_a_viewer_neither_picture_nor_words() throws Exception {
        send(office.author, Map.of("title", "Farmer Adan", "restriction", "restricted"), Map.of("adan.png", SKETCH));
        String document = "documents/" + only().id();
        Surfer viewer = office.as(Role.VIEWER);

        for (String part : List.of("", "/file", "/picture/thumbnail", "/picture/preview")) {
            assertThat(viewer.get(document + part).statusCode()).as(part).isEqualTo(404);
            assertThat(viewer.get(document + part).body()).doesNotContainIgnoringCase("Adan");
        }
        for (String page : List.of(hazard, "journal", "today", "api/v1/journal", "api/v1/" + hazard + "/documents")) {
            assertThat(viewer.get(page).body()).as(page).doesNotContainIgnoringCase("Adan");
        }
        assertThat(viewer.get(hazard).body()).contains("1 restricted document is not shown in your role.");
        assertThat(office.approver.get(hazard).body()).contains("Farmer Adan", "Restricted");
        assertThat(office.approver.get("journal").body()).contains("Farmer Adan");
        viewer.close();
    }

    @Test
    void a_document_is_withdrawn_with_a_reason_and_both_stand_in_the_history() throws Exception {
        send(office.author, Map.of("title", "Wrong field"), Map.of("x.png", SKETCH));
        String document = "documents/" + only().id();

        HttpResponse<String> without = office.author.send(document, document + "/withdraw", Map.of("reason", " "));
        HttpResponse<String> with =
                office.author.send(document, document + "/withdraw", Map.of("reason", "It shows H-2"));

        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("Say why the document is withdrawn.");
        assertThat(with.statusCode()).isEqualTo(302);
        assertThat(office.author.get(hazard).body())
                .contains("Document added: Wrong field", "Document withdrawn: Wrong field", "It shows H-2")
                .doesNotContain("picture/thumbnail");
        assertThat(office.author.get(document).body()).contains("It shows H-2").doesNotContain("/withdraw\"");
        assertThat(bytes(document + "/file").body()).isEqualTo(SKETCH);
    }

    @Test
    void a_file_that_is_gone_from_the_disk_is_told_on_its_page() throws Exception {
        send(office.author, Map.of(), Map.of("x.png", SKETCH));
        Files.delete(new ReadingDocuments(office.furrow).findContent(only()).orElseThrow());
        String document = "documents/" + only().id();

        assertThat(office.author.get(document).body()).contains("The file of this document is missing.");
        assertThat(office.author.get(document + "/file").statusCode()).isEqualTo(404);
    }

    @Test
    void programs_bring_list_fetch_and_withdraw_documents() throws Exception {
        String api = "api/v1/" + hazard + "/documents";
        String token = office.author.token(hazard + "/documents/new");

        HttpResponse<String> brought =
                post(office.author, api, token, Map.of("kind", "sketch"), Map.of("x.png", SKETCH));
        HttpResponse<String> refused = post(office.author, api, token, Map.of(), Map.of("x.exe", new byte[] {'M', 0}));
        String id = only().id().toString();

        assertThat(brought.statusCode()).isEqualTo(201);
        assertThat(brought.body()).contains(id, "\"refused\":[]");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("unknown-type");
        assertThat(office.author.get(api).body()).contains("\"kind\":\"sketch\"", "\"mediaType\":\"image/png\"");
        assertThat(bytes("api/v1/documents/" + id + "/content").body()).isEqualTo(SKETCH);
        assertThat(office.author
                        .post("api/v1/documents/" + id + "/withdrawal", Map.of("reason", "test"), token, "same-origin")
                        .body())
                .contains("\"withdrawnFor\":\"test\"");
        assertThat(office.author.get("api/v1/documents/" + hazard.substring(8)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatever_is_sent_with_a_file_it_answers_and_a_refusal_adds_nothing() throws Exception {
        String token = office.author.token(hazard + "/documents/new");
        List<String> fields =
                List.of("title", "kind", "day", "made-by", "language", "about", "restriction", "files", "form-token");
        Random random = new Random(17);

        for (int i = 0; i < 500; i++) {
            Map<String, String> form = new HashMap<>();
            for (int j = random.nextInt(1, 6); j > 0; j--) {
                form.put(any(fields, random), any(HostileFormsTest.HOSTILE, random));
            }
            byte[] content = any(
                    List.of(SKETCH, PDF, any(HostileFormsTest.HOSTILE, random).getBytes(StandardCharsets.UTF_8)),
                    random);
            String name = any(HostileFormsTest.HOSTILE, random).replaceAll("[\"\\r\\n]", "");
            int before = list().size();

            HttpResponse<String> answer = post(
                    office.author,
                    hazard + "/documents",
                    token,
                    form,
                    Map.of(name.length() > 300 ? name.substring(0, 300) : name, content));

            assertThat(answer.statusCode()).as("%s %s", name, form).isLessThan(500);
            assertThat(answer.body()).doesNotContain("org.furrow", "\tat ", "<script>alert", "\"><img src=x");
            assertThat(list().size() - before).isEqualTo(answer.statusCode() == 302 ? 1 : 0);
        }
        assertThat(office.author.get(hazard).body()).doesNotContain("<script>alert", "\"><img src=x");
        assertThat(folder.resolve("register.gpkg.documents/incoming")).isEmptyDirectory();
    }

    @Test
    void whatever_reason_is_given_for_withdrawing_it_answers() throws Exception {
        send(office.author, Map.of(), Map.of("x.png", SKETCH));
        String document = "documents/" + only().id();
        String token = office.author.token(document);

        for (String hostile : HostileFormsTest.HOSTILE) {
            HttpResponse<String> answer =
                    office.author.post(document + "/withdraw", Map.of("reason", hostile), token, "same-origin");
            assertThat(answer.statusCode()).as(hostile).isLessThan(500);
        }
        assertThat(office.author.get(document).body()).doesNotContain("<script>alert", "\"><img src=x");
    }

    private HttpResponse<String> send(Surfer surfer, Map<String, String> fields, Map<String, byte[]> files)
            throws Exception {
        return post(surfer, hazard + "/documents", surfer.token(hazard + "/documents/new"), fields, files);
    }

    private static HttpResponse<String> post(
            Surfer surfer, String path, String token, Map<String, String> fields, Map<String, byte[]> files)
            throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        field(body, "form-token", token);
        for (Map.Entry<String, String> each : fields.entrySet()) {
            field(body, each.getKey(), each.getValue());
        }
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            body.writeBytes(("--cut\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + each.getKey()
                            + "\"\r\nContent-Type: text/html\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(each.getValue());
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes("--cut--\r\n".getBytes(StandardCharsets.UTF_8));
        return surfer.raw(path, "multipart/form-data; boundary=cut", body.toByteArray());
    }

    private static void field(ByteArrayOutputStream body, String name, String value) {
        body.writeBytes(("--cut\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    private DocumentSummary only() {
        assertThat(list()).hasSize(1);
        return list().getFirst();
    }

    private List<DocumentSummary> list() {
        return new ReadingDocuments(office.furrow).listLatest(1_000);
    }

    private HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            Matcher port = Pattern.compile(":(\\d+)/").matcher(office.server.address());
            assertThat(port.find()).isTrue();
            return client.send(
                    HttpRequest.newBuilder(URI.create(office.server.address() + path))
                            .header("Cookie", "furrow_session_" + port.group(1) + "=" + office.author.session())
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static <T> T any(List<T> several, Random random) {
        return several.get(random.nextInt(several.size()));
    }
}
