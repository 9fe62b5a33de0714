package org.furrow.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.furrow.domain.evidence.DocumentFault;
import org.furrow.domain.evidence.MediaType;
import org.furrow.domain.evidence.Taken;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookingTest {

    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 3, 31, 9, 30, 15);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_photo_is_known_by_its_bytes_and_says_where_and_when_it_was_taken() throws IOException {
        Position mill = new Position(-24.1234567, 36.7654321);
        byte[] photo = CameraMarks.add(SampleDrawing.ground(1), mill, MORNING, 1);

        Looking.Known known = (Looking.Known) look("holiday.txt", photo);

        assertThat(known.type()).isEqualTo(MediaType.JPEG);
        assertThat(known.taken().when()).contains(MORNING);
        assertThat(known.taken().where().orElseThrow().metresTo(mill)).isLessThan(0.1);
    }

    @Test
    void a_sketch_is_a_png_that_says_nothing_of_a_camera() throws IOException {
        byte[] sketch = SampleDrawing.sketch(Footprint.of(Sketch.polygon(0, 0, 1, 0, 1, 1, 0, 0)));

        assertThat(look("x", sketch)).isEqualTo(new Looking.Known(MediaType.PNG, Taken.UNTOLD));
    }

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.7 …', application/pdf",
        "'The farmer says that a cow was killed.', text/plain",
        "'<?xml version=\"1.0\"?>\n<!-- by hand -->\n<gpx version=\"1.1\"><trk/></gpx>', application/gpx+xml",
        "'{\"type\":\"FeatureCollection\",\"features\":[]}', application/geo+json",
        "'{\"type\":\"letter\"}', text/plain"
    })
    void texts_and_papers_are_told_apart(String text, String type) throws IOException {
        assertThat(look("x", text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Looking.known(MediaType.find(type).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<!doctype html><script>alert(1)</script>",
                "\ufeff  <html><body onload=alert(1)>",
                "<?xml version='1.0'?><!-- a --><svg/>",
                "<!DOCTYPE gpx [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><gpx>&x;</gpx>",
                "MZ\u0000\u0003 a program",
                "GIF89a\u0001\u0000",
                "RIFF....WAVEfmt "
            })
    void what_runs_in_a_browser_and_what_nobody_knows_is_refused_whatever_its_name(String text) throws IOException {
        for (String name : List.of("photo.jpg", "report.pdf", "notes.txt")) {
            Looking.Found found = look(name, text.getBytes(StandardCharsets.UTF_8));
            assertThat(found instanceof Looking.Refused || found.equals(Looking.known(MediaType.TEXT)))
                    .isTrue();
            if (text.startsWith("<") || text.contains("<html") || text.contains("\u0000")) {
                assertThat(found).isEqualTo(new Looking.Refused(DocumentFault.UNKNOWN_TYPE));
            }
        }
    }

    @Test
    void text_that_is_no_text_is_refused() throws IOException {
        assertThat(look("x.txt", new byte[] {'a', (byte) 0xc3, '('}))
                .isEqualTo(new Looking.Refused(DocumentFault.UNKNOWN_TYPE));
        assertThat(look("x.txt", new byte[0])).isEqualTo(new Looking.Refused(DocumentFault.EMPTY));
    }

    @Test
    void a_picture_with_a_page_behind_it_stays_a_picture_and_its_preview_has_no_page() throws IOException {
        byte[] photo = SampleDrawing.ground(1);
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(photo);
        both.writeBytes("<script>alert(1)</script>%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        Path file = file("x.html", both.toByteArray());

        assertThat(Looking.at(file)).isEqualTo(Looking.known(MediaType.JPEG));
        byte[] preview = Picture.draw(file, MediaType.JPEG, 320).orElseThrow();
        assertThat(new String(preview, StandardCharsets.ISO_8859_1)).doesNotContain("<script>");
    }

    @Test
    void a_picture_that_claims_more_pixels_than_fit_is_refused_before_it_is_read() throws IOException {
        Path file = file("bomb.png", hugePng(60_000, 60_000));

        assertThat(Looking.at(file)).isEqualTo(new Looking.Refused(DocumentFault.TOO_MANY_PIXELS));
        assertThat(Picture.draw(file, MediaType.PNG, 320)).isEmpty();
    }

    @Test
    void a_picture_that_is_broken_is_refused_or_has_no_preview() throws IOException {
        byte[] photo = SampleDrawing.ground(1);
        Random random = new Random(8);

        assertThat(look("x", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 0}))
                .isEqualTo(new Looking.Refused(DocumentFault.BROKEN_PICTURE));
        for (int i = 0; i < 60; i++) {
            byte[] broken = CameraMarks.add(photo, new Position(1, 2), MORNING, 6);
            for (int j = 0; j < 20; j++) {
                broken[3 + random.nextInt(900)] = (byte) random.nextInt();
            }
            Path file = file("x", broken);
            assertThat(Looking.at(file)).isNotNull();
            assertThat(Picture.draw(file, MediaType.JPEG, 320)).isNotNull();
        }
    }

    @Test
    void documents_of_office_programs_are_known_by_what_is_packed_and_never_unpacked() throws IOException {
        assertThat(look("x", zip("[Content_Types].xml", "word/document.xml"))).isEqualTo(Looking.known(MediaType.DOCX));
        assertThat(look("x", zip("[Content_Types].xml", "xl/workbook.xml"))).isEqualTo(Looking.known(MediaType.XLSX));
        assertThat(look("x.docx", zip("evil.exe"))).isEqualTo(new Looking.Refused(DocumentFault.UNKNOWN_TYPE));
        assertThat(look("x.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEqualTo(new Looking.Refused(DocumentFault.PROGRAM_INSIDE));
        assertThat(look("x.odt", odt())).isEqualTo(Looking.known(MediaType.ODT));
    }

    @Test
    void a_document_that_would_unpack_to_a_gigabyte_costs_no_more_than_its_list() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }
        long start = System.nanoTime();

        assertThat(look("bomb.docx", bytes.toByteArray())).isEqualTo(Looking.known(MediaType.DOCX));
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    @Test
    void a_preview_is_small_stands_the_right_way_up_and_says_nothing_of_the_camera() throws IOException {
        byte[] photo = CameraMarks.add(SampleDrawing.ground(1), new Position(1, 2), MORNING, 6);
        Path file = file("x.jpg", photo);

        byte[] preview = Picture.draw(file, MediaType.JPEG, 320).orElseThrow();

        BufferedImage drawn = ImageIO.read(new java.io.ByteArrayInputStream(preview));
        assertThat(drawn.getWidth()).isEqualTo(240);
        assertThat(drawn.getHeight()).isEqualTo(320);
        assertThat(PhotoMarks.read(file("p.jpg", preview))).isEqualTo(new PhotoMarks(Taken.UNTOLD, 1));
        assertThat(preview.length).isLessThan(20_000);
        assertThat(file).hasBinaryContent(photo);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "2, 1, 0", "3, 1, 1", "4, 0, 1", "5, 0, 0", "6, 1, 0", "7, 1, 1", "8, 0, 1"})
    void of_every_way_up_the_first_corner_comes_where_the_camera_meant_it(int turn, int right, int down)
            throws IOException {
        BufferedImage marked = new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 12; x++) {
            for (int y = 0; y < 12; y++) {
                marked.setRGB(x, y, 0xffffff);
            }
        }
        byte[] jpeg = CameraMarks.add(Picture.jpeg(marked), new Position(1, 2), MORNING, turn);

        BufferedImage drawn = ImageIO.read(new java.io.ByteArrayInputStream(
                Picture.draw(file("x", jpeg), MediaType.JPEG, 320).orElseThrow()));

        int x = right == 1 ? drawn.getWidth() - 4 : 3;
        int y = down == 1 ? drawn.getHeight() - 4 : 3;
        assertThat(drawn.getRGB(x, y) & 0xff).isGreaterThan(180);
        assertThat(drawn.getRGB(drawn.getWidth() - 1 - x, drawn.getHeight() - 1 - y) & 0xff)
                .isLessThan(80);
    }

    private Looking.Found look(String name, byte[] bytes) throws IOException {
        return Looking.at(file(name, bytes));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] odt() throws IOException {
        byte[] kind = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry("mimetype");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(kind.length);
            CRC32 sum = new CRC32();
            sum.update(kind);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(kind);
            zip.putNextEntry(new ZipEntry("content.xml"));
        }
        return bytes.toByteArray();
    }

    /// The head of a PNG of that size, and nothing of its pixels.
    private static byte[] hugePng(int width, int height) {
        ByteBuffer png = ByteBuffer.allocate(33);
        png.putLong(0x89504e470d0a1a0aL)
                .putInt(13)
                .putInt(0x49484452)
                .putInt(width)
                .putInt(height);
        png.put(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(png.array(), 12, 17);
        return png.putInt((int) sum.getValue()).array();
    }
}
