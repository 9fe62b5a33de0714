package org.furrow.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContainersTest {

    private static final byte[] TABLE = "id,name\n1,a\n2,b\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void names_inside_an_archive_are_shown_as_a_path() throws IOException {
        Path zip = zip(
                "areas.zip", "2019/../x/areas.csv", TABLE, "readme.txt", "See below.".getBytes(StandardCharsets.UTF_8));

        Gathered read = Gathered.from(zip);

        assertThat(read.rows()).extracting(SourceRow::file).containsOnly("areas.zip/2019/../x/areas.csv");
        assertThat(read.problems()).isEmpty();
        assertThat(folder).isDirectoryContaining("glob:**areas.zip");
    }

    @Test
    void archives_stand_inside_one_another_up_to_a_depth() throws IOException {
        byte[] inner = Files.readAllBytes(zip("inner.zip", "a.csv", TABLE));
        Path outer = zip("outer.zip", "inner.zip", inner);

        Gathered read = Gathered.from(outer);
        Gathered refused = Gathered.from(new Limits(1 << 20, 100, 1, 10, 1 << 20), outer);

        assertThat(read.rows()).hasSize(2);
        assertThat(refused.rows()).isEmpty();
        assertThat(refused.problems().getFirst().sentence()).contains("archives");
    }

    @Test
    void a_bomb_is_stopped() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write("id,name\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 2_000; i++) {
                gzip.write(
                        "1,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n".repeat(1000).getBytes(StandardCharsets.UTF_8));
            }
        }
        Path bomb = Files.write(folder.resolve("bomb.csv.gz"), bytes.toByteArray());

        Gathered tooMany = Gathered.from(new Limits(1 << 20, 100, 3, 10, 1 << 20), bomb);
        Gathered tooTight = Gathered.from(new Limits(1L << 40, 100, 3, 10, 1 << 20), bomb);

        assertThat(tooMany.problems()).anyMatch(problem -> problem.sentence().contains("unpacks to more than"));
        assertThat(tooTight.problems()).anyMatch(problem -> problem.sentence().contains("times its packed size"));
    }

    @Test
    void a_folder_is_read_in_the_order_of_names_and_scrap_is_passed_over() throws IOException {
        Path root = Files.createDirectories(folder.resolve("north/sub"));
        Files.write(root.resolve("b.csv"), TABLE);
        Files.write(folder.resolve("north/a.tsv"), "id\tname\n9\tz\n".getBytes(StandardCharsets.UTF_8));
        Files.writeString(folder.resolve("north/.DS_Store"), "id,name\n7,x\n");
        Files.writeString(folder.resolve("north/picture.png"), "no table, really");

        Gathered read = Gathered.from(folder.resolve("north"));

        assertThat(read.rows())
                .extracting(SourceRow::file)
                .containsExactly("north/a.tsv", "north/sub/b.csv", "north/sub/b.csv");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void the_content_decides_before_the_ending() throws IOException {
        Path wrong = Files.writeString(folder.resolve("a.txt"), "{\"type\":\"Point\",\"coordinates\":[1,2]}");

        assertThat(Gathered.from(wrong).sources().getFirst().format()).isEqualTo(Format.GEOJSON);
    }

    @Test
    void what_cannot_be_read_says_why() throws IOException {
        Path picture = Files.write(folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        Path sheet = zip("a.xlsx", "xl/workbook.xml", TABLE);
        Path half = Files.write(folder.resolve("half.zip"), new byte[] {'P', 'K', 3, 4, 0, 0});

        Gathered read = Gathered.from(picture, sheet, half, folder.resolve("absent.csv"));

        assertThat(read.rows()).isEmpty();
        assertThat(read.problems()).hasSize(4).extracting(FileProblem::rule).containsOnly("unreadable-file");
        assertThat(read.problems().get(1).advice()).contains("CSV");
    }

    private Path zip(String name, Object... namesAndBytes) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
            }
        }
        return file;
    }
}
