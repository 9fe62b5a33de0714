package org.furrow.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.furrow.app.Furrow;
import org.furrow.app.journal.CheckingRegister;
import org.furrow.app.journal.JournalEntry;
import org.furrow.app.journal.JournalJson;
import org.furrow.app.journal.JournalQuestion;
import org.furrow.app.journal.ReadingJournal;
import org.furrow.domain.evidence.DocumentFault;
import org.furrow.domain.evidence.DocumentKind;
import org.furrow.domain.evidence.DocumentSummary;
import org.furrow.domain.evidence.MediaType;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.domain.people.Role;
import org.furrow.exchange.document.CameraMarks;
import org.furrow.exchange.document.SampleDrawing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentsTest {

    private static final Instant NOW = Instant.parse("2026-03-31T12:00:00Z");
    private static final Saying RESTRICTED =
            Saying.of(Map.of("title", "The farmer at his field", "restriction", "restricted"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Furrow furrow;

    @SuppressWarnings("NullAway.Init")
    private Furrow viewer;

    @SuppressWarnings("NullAway.Init")
    private RecordId hazard;

    @BeforeEach
    void open() {
        furrow = Furrow.open(folder.resolve("x.gpkg"), Clock.fixed(NOW, ZoneOffset.UTC));
        viewer = furrow.actingFor(() -> new Actor("v", "vera", Role.VIEWER));
        hazard = furrow.register().newId();
        Footprint field = Footprint.of(Sketch.polygon(-24, -36, -23.99, -36, -23.99, -35.99, -24, -35.99, -24, -36));
        furrow.register(Permission.RECORD)
                .append(Draft.of(
                        hazard,
                        LocalDate.of(2026, 3, 1),
                        "A",
                        HazardFact.Recorded.of(
                                Description.of("H-1"), new Extent.Drawn(field), Classification.SUSPECTED)));
    }

    @AfterEach
    void close() {
        furrow.close();
    }

    @Test
    void a_photo_becomes_a_document_that_says_where_and_when_it_was_taken() throws IOException {
        Position beside = new Position(-23.995, -35.98);
        byte[] photo = CameraMarks.add(SampleDrawing.ground(1), beside, LocalDateTime.of(2026, 2, 25, 9, 30), 1);

        add("IMG_0001.JPG", photo, Saying.NOTHING);

        DocumentSummary document = only(furrow);
        assertThat(document.title()).isEqualTo("IMG_0001");
        assertThat(document.fact().particulars().kind()).isEqualTo(DocumentKind.PHOTO);
        assertThat(document.dated()).isEqualTo(LocalDate.of(2026, 2, 25));
        assertThat(document.fact().content().type()).isEqualTo(MediaType.JPEG);
        assertThat(document.fact().taken().where().orElseThrow().metresTo(beside))
                .isLessThan(1);
        assertThat(new ReadingDocuments(furrow).findContent(document).orElseThrow())
                .hasBinaryContent(photo);
    }

    @Test
    void what_somebody_says_of_a_document_counts_before_what_the_file_says() throws IOException {
        Saying saying = Saying.of(Map.of(
                "title", " Plan of\u202e the field ",
                "kind", "sketch",
                "day", "2026-03-02",
                "made-by", "team 4",
                "language", "fr",
                "about", "evidence:2026-03-01:mine-signs"));

        add("x.png", sketch(), saying);

        assertThat(DocumentJson.of(only(furrow)))
                .containsEntry("title", "Plan of  the field")
                .containsEntry("kind", "sketch")
                .containsEntry("day", "2026-03-02")
                .containsEntry("madeBy", "team 4")
                .containsEntry("language", "fr")
                .containsEntry("about", "evidence:2026-03-01:mine-signs");
    }

    @ParameterizedTest
    @CsvSource({
        "day, 2026-04-02, FUTURE_DAY",
        "day, 31.3.2026, WRONG_DAY",
        "day, +999999999-12-31, WRONG_DAY",
        "kind, selfie, UNKNOWN_WORD",
        "language, not a tag, UNKNOWN_WORD",
        "about, release:7, UNKNOWN_WORD",
        "restriction, secret, UNKNOWN_WORD"
    })
    void what_cannot_be_is_refused_and_nothing_is_kept(String field, String value, DocumentFault fault)
            throws IOException {
        AddingDocuments.Answer answer = add("x.png", sketch(), Saying.of(Map.of(field, value)));

        assertThat(answer).isEqualTo(new AddingDocuments.Refused("x.png", List.of(fault)));
        assertThat(list(furrow).documents()).isEmpty();
        assertThat(folder.resolve("x.gpkg.documents/incoming")).isEmptyDirectory();
    }

    @Test
    void a_refusal_names_every_reason() throws IOException {
        AddingDocuments.Answer answer =
                add("x.svg", "<svg/>".getBytes(StandardCharsets.UTF_8), Saying.of(Map.of("day", "2030-01-01")));

        assertThat(answer)
                .isEqualTo(new AddingDocuments.Refused(
                        "x.svg", List.of(DocumentFault.UNKNOWN_TYPE, DocumentFault.FUTURE_DAY)));
    }

    @Test
    void a_name_that_leads_elsewhere_leads_nowhere() throws IOException {
        add("../../../evil.png", sketch(), Saying.NOTHING);

        assertThat(only(furrow).fact().content().name().text()).isEqualTo("evil.png");
        try (var files = Files.walk(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(path -> path.contains("evil"));
        }
    }

    @Test
    void a_file_of_the_largest_size_is_taken_and_one_byte_more_is_not() throws IOException {
        AddingDocuments adding = new AddingDocuments(furrow);

        assertThat(adding.bring("x", new ByteArrayInputStream(new byte[10]), 10))
                .isInstanceOf(Brought.Here.class);
        assertThat(adding.bring("x", new ByteArrayInputStream(new byte[11]), 10))
                .isEqualTo(new Brought.Not("x", DocumentFault.TOO_LARGE));
    }

    @Test
    void a_document_of_a_hazard_that_nobody_knows_is_refused() throws IOException {
        AddingDocuments adding = new AddingDocuments(furrow);
        Brought brought = adding.bring("x.png", new ByteArrayInputStream(sketch()), 1 << 20);

        assertThat(adding.add(furrow.register().newId(), Saying.NOTHING, List.of(brought)))
                .containsExactly(new AddingDocuments.Refused("x.png", List.of(DocumentFault.UNKNOWN_HAZARD)));
    }

    @Test
    void a_document_is_withdrawn_with_a_reason_and_its_bytes_stay() throws IOException {
        add("x.png", sketch(), Saying.NOTHING);
        RecordId id = only(furrow).id();
        WithdrawingDocument withdrawing = new WithdrawingDocument(furrow);

        assertThat(withdrawing.withdraw(id, " ")).contains(DocumentFault.NO_REASON);
        assertThat(withdrawing.withdraw(id, "another field")).isEmpty();
        assertThat(withdrawing.withdraw(id, "again")).contains(DocumentFault.WITHDRAWN_BEFORE);

        assertThat(list(furrow).counting()).isEmpty();
        assertThat(new ReadingDocuments(furrow).findContent(only(furrow))).isPresent();
        assertThat(new CheckingDocuments(furrow).check().problems()).isEmpty();
    }

    @Test
    void a_restricted_document_is_not_there_for_a_viewer() throws IOException {
        add("x.png", sketch(), RESTRICTED);
        RecordId id = only(furrow).id();

        assertThat(list(viewer)).isEqualTo(new ReadingDocuments.OfHazard(List.of(), 1));
        assertThat(new ReadingDocuments(viewer).find(id)).isEmpty();
        assertThat(new ReadingDocuments(viewer).listLatest(10)).isEmpty();
    }

    @Test
    void the_journal_tells_a_viewer_of_a_restricted_document_neither_title_nor_reason() throws IOException {
        add("farmer.png", sketch(), RESTRICTED);
        new WithdrawingDocument(furrow).withdraw(only(furrow).id(), "The farmer asked for it");

        List<JournalEntry> seen =
                new ReadingJournal(viewer).read(JournalQuestion.EVERYTHING, 2).entries();

        assertThat(seen).extracting(JournalEntry::kind).containsExactly("document-withdrawn", "document-added");
        assertThat(seen)
                .extracting(entry -> JournalJson.of(entry) + " " + entry)
                .noneMatch(text -> text.toLowerCase(java.util.Locale.ROOT).contains("farmer"));
        assertThat(new ReadingJournal(furrow)
                        .read(JournalQuestion.EVERYTHING, 2)
                        .entries())
                .allMatch(entry -> entry.body().contains("farmer"));
    }

    @Test
    void as_known_before_it_was_withdrawn_a_document_counts() throws IOException {
        add("x.png", sketch(), Saying.of(Map.of("day", "2026-03-02")));

        Clocks before = new Clocks(LocalDate.MAX, NOW.minusSeconds(1));
        Clocks earlier = new Clocks(LocalDate.of(2026, 3, 1), Instant.MAX);

        assertThat(new ReadingDocuments(furrow).listOf(hazard, before).documents())
                .isEmpty();
        assertThat(new ReadingDocuments(furrow).listOf(hazard, earlier).documents())
                .isEmpty();
        assertThat(list(furrow).documents()).hasSize(1);
    }

    @Test
    void a_missing_a_changed_and_a_strange_file_are_named_and_none_is_deleted() throws IOException {
        add("a.png", sketch(), Saying.of(Map.of("title", "First")));
        add("b.txt", "b".getBytes(StandardCharsets.UTF_8), Saying.of(Map.of("title", "Second")));
        ReadingDocuments reading = new ReadingDocuments(furrow);
        for (DocumentSummary document : list(furrow).documents()) {
            Path content = reading.findContent(document).orElseThrow();
            if (document.title().equals("First")) {
                Files.delete(content);
            } else {
                Files.writeString(content, "c");
            }
        }
        Path strange = Files.writeString(folder.resolve("x.gpkg.documents/strange.txt"), "?");

        CheckingDocuments.Findings findings = new CheckingDocuments(furrow).check();

        assertThat(findings.problems())
                .hasSize(2)
                .anyMatch(problem -> problem.contains("'First' is missing"))
                .anyMatch(problem -> problem.contains("'Second' is not what was added"));
        assertThat(findings.orphans()).containsExactly("strange.txt");
        assertThat(strange).exists();
    }

    @Test
    void a_preview_that_was_deleted_is_drawn_again() throws IOException {
        add("x.png", sketch(), Saying.NOTHING);
        ReadingDocuments reading = new ReadingDocuments(furrow);
        Path first = reading.findPicture(only(furrow), ReadingDocuments.Size.THUMBNAIL)
                .orElseThrow();
        Files.delete(first);

        assertThat(reading.findPicture(only(furrow), ReadingDocuments.Size.THUMBNAIL))
                .contains(first);
        assertThat(first).exists();
        assertThat(new CheckingDocuments(furrow).check().orphans()).isEmpty();
    }

    @Test
    void the_exercise_gets_drawings_that_stand_as_documents() {
        int added = new AddingSampleDrawings(furrow).add();

        assertThat(added).isEqualTo(2);
        assertThat(list(furrow).documents())
                .extracting(document -> document.fact().particulars().kind())
                .containsExactlyInAnyOrder(DocumentKind.SKETCH, DocumentKind.PHOTO);
        assertThat(new CheckingRegister(furrow).checkAndRebuild(folder).problems())
                .isEmpty();
    }

    private AddingDocuments.Answer add(String name, byte[] bytes, Saying saying) throws IOException {
        AddingDocuments adding = new AddingDocuments(furrow);
        Brought brought = adding.bring(name, new ByteArrayInputStream(bytes), AddingDocuments.USUAL_LIMIT);
        return adding.add(hazard, saying, List.of(brought)).getFirst();
    }

    private DocumentSummary only(Furrow reader) {
        assertThat(list(reader).documents()).hasSize(1);
        return list(reader).documents().getFirst();
    }

    private ReadingDocuments.OfHazard list(Furrow reader) {
        return new ReadingDocuments(reader).listOf(hazard, Clocks.LATEST);
    }

    private static byte[] sketch() {
        return SampleDrawing.sketch(Footprint.of(Sketch.polygon(0, 0, 1, 0, 1, 1, 0, 0)));
    }
}
