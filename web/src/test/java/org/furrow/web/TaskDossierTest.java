package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.furrow.app.tasking.TaskBook;
import org.furrow.domain.tasking.Task;
import org.furrow.web.shell.Language;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Theme;
import org.furrow.web.tasks.TaskDossiers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TaskDossierTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TaskOffice office;

    @SuppressWarnings("NullAway.Init")
    private String task;

    @BeforeEach
    void open() throws Exception {
        office = new TaskOffice(folder);
        Map<String, String> form = new HashMap<>(TaskOffice.CLEARANCE);
        form.putAll(Map.of("access", "By the north road <b>only</b>", "medical", "Ambulance on site"));
        task = office.ordered(form);
        office.ordered(TaskOffice.ROAD);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void the_dossier_has_the_order_a_line_for_each_signature_and_a_map_of_each_hazard() throws IOException {
        byte[] pdf = dossiers().pdf(found(), office.book(), english());

        String words = text(pdf);
        assertThat(words)
                .contains("Task order TO-2026-014", "Clear the school yard", "13 cm", "Manual clearance")
                .contains("Ambulance on site", "By the north road <b>only</b>", "Unlocks", "TO-2026-015")
                .contains("For the authority", "For the organisation", "Team leader", "Name, date, signature")
                .contains("Turning points of H-1", "-36.000000, -24.000000", "27HTA")
                .contains("TO-2026-014 · H-1", "Scale 1:")
                .doesNotContainIgnoringCase("safe");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThanOrEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_is_written_in_every_language(Language language) throws IOException {
        Reader reader = new Reader(language.locale(), Theme.DEVICE, "");

        assertThat(text(dossiers().pdf(found(), office.book(), reader))).contains("TO-2026-014", "H-1");
        assertThat(dossiers().html(found(), office.book(), reader))
                .contains("lang=\"" + reader.tag() + "\"", "dir=\"" + reader.direction() + "\"", "TO-2026-014");
    }

    @Test
    void the_file_for_a_phone_holds_everything_loads_nothing_and_runs_nothing() throws Exception {
        String html = office.operator.get(task + "/dossier.html").body();

        assertThat(html)
                .contains("Clear the school yard", "<svg", "-36.000000, -24.000000", "Ambulance on site")
                .contains("By the north road &lt;b&gt;only&lt;/b&gt;")
                .doesNotContain("<script", "http://", "https://", "src=", "href=", "url(", "@import");
    }

    @Test
    void files_are_offered_on_the_page_and_to_programs_under_the_number_of_the_task() throws Exception {
        assertThat(office.operator.get(task).body())
                .contains(task + "/dossier.pdf", task + "/dossier.html", task + "/boundaries.gpx");
        var pdf = office.operator.get(task + "/dossier.pdf");
        assertThat(pdf.headers().firstValue("Content-Disposition").orElse("").toLowerCase(Locale.ROOT))
                .contains("attachment", "to-2026-014.pdf");
        assertThat(pdf.body()).startsWith("%PDF");
        assertThat(office.operator
                        .get("api/v1/tasks/TO-2026-014/boundaries.gpx")
                        .body())
                .contains("<gpx", "<name>H-1</name>", "lat=\"-36.0000000\"");
        assertThat(office.operator.get("tasks/TO-9/dossier.pdf").statusCode()).isEqualTo(404);
    }

    private TaskDossiers dossiers() {
        return new TaskDossiers(office.office.furrow, new Office("Trial", true, java.time.ZoneOffset.UTC));
    }

    private static Reader english() {
        return new Reader(Locale.UK, Theme.DEVICE, "");
    }

    private Task found() {
        TaskBook book = office.book();
        return book.find("TO-2026-014").orElseThrow();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
