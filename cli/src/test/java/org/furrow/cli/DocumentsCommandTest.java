package org.furrow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.furrow.app.Furrow;
import org.furrow.app.Progress;
import org.furrow.app.evidence.AddingSampleDrawings;
import org.furrow.app.evidence.ReadingDocuments;
import org.furrow.app.ground.MakingSampleCountry;
import org.furrow.app.hazard.ReadingRegister;
import org.furrow.domain.evidence.DocumentSummary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static String reference;

    @BeforeAll
    static void make() {
        Path register = folder.resolve("register.gpkg");
        new MakingSampleCountry(5, 3).write(register, Progress.silent());
        try (Furrow furrow = Furrow.open(register, Clock.systemUTC())) {
            new AddingSampleDrawings(furrow).add();
            reference = new ReadingRegister(furrow)
                    .read(ReadingRegister.Question.first(1))
                    .hazards()
                    .getFirst()
                    .description()
                    .reference();
        }
    }

    @Test
    void a_file_is_added_to_a_hazard_and_listed() throws IOException {
        Path report = Files.writeString(folder.resolve("report.txt"), "All quiet.");

        Run added = run("add", report.toString(), "--hazard", reference, "--date", "2026-01-02", "--by", "Team 4");
        Run listed = run("list", "--hazard", reference);

        assertThat(added.status()).as(added.err()).isZero();
        assertThat(added.out()).startsWith("Added report.txt as ");
        assertThat(listed.out()).contains("2026-01-02", "other", "10 bytes", "report");
    }

    @Test
    void a_file_that_is_not_taken_is_told_and_the_exit_status_says_so() throws IOException {
        Path page = Files.writeString(folder.resolve("page.pdf"), "<html>");

        Run refused = run("add", page.toString(), "--hazard", reference);
        Run json = run("add", page.toString(), "--hazard", reference, "--json");

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out()).startsWith("Not added: page.pdf. The file is none of the kinds");
        assertThat(json.out()).contains("\"code\" : \"unknown-type\"", "\"added\" : [ ]");
    }

    @Test
    void a_hazard_that_nobody_knows_is_used_wrongly() throws IOException {
        Path report = Files.writeString(folder.resolve("report.txt"), "All quiet.");

        assertThat(run("add", report.toString(), "--hazard", "XX-1").status()).isEqualTo(2);
        assertThat(run("list", "--hazard", "XX-1").status()).isEqualTo(2);
    }

    @Test
    void a_check_names_the_document_whose_file_has_changed() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("copy"));
        try (var files = Files.walk(folder.resolve("register.gpkg.documents"))) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(folder.relativize(file).toString()));
            }
        }
        Files.copy(folder.resolve("register.gpkg"), copy.resolve("register.gpkg"));
        String register = copy.resolve("register.gpkg").toString();
        assertThat(Run.of("check", "--data", register).status()).isZero();

        DocumentSummary broken = breakOne(copy.resolve("register.gpkg"));

        Run run = Run.of("check", "--data", register);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("'" + broken.title() + "' is not what was added");
    }

    private static DocumentSummary breakOne(Path register) throws IOException {
        try (Furrow furrow = Furrow.open(register, Clock.systemUTC())) {
            ReadingDocuments reading = new ReadingDocuments(furrow);
            DocumentSummary document = reading.listLatest(1).getFirst();
            Files.write(reading.findContent(document).orElseThrow(), "?".getBytes(StandardCharsets.UTF_8));
            return document;
        }
    }

    private static Run run(String what, String... arguments) {
        List<String> line = new java.util.ArrayList<>(List.of("documents", what));
        line.addAll(List.of(arguments));
        line.addAll(List.of("--data", folder.resolve("register.gpkg").toString()));
        return Run.of(line.toArray(String[]::new));
    }
}
