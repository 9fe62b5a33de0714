package org.furrow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.tasking.ReadingTasks;
import org.furrow.app.tasking.TakingSteps;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Role;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskFact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TasksCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws IOException {
        Path areas = Files.writeString(folder.resolve("areas.geojson"), Areas.geoJson(2));
        done("import", areas.toString());
        done(
                "teams",
                "form",
                "ENG-1",
                "--kind",
                "engineering",
                "--organisation",
                "Green Fields",
                "--member",
                "Ana; leader",
                "--from",
                "2026-01-05");
    }

    @Test
    void a_task_goes_from_its_order_to_its_acceptance() {
        ordered();
        done(
                "tasks",
                "plan",
                "TO-1",
                "--team",
                "ENG-1",
                "--first",
                "2026-02-02",
                "--last",
                "2026-03-31",
                "--on",
                "2026-01-20",
                "--propose-status",
                "--told",
                "insurance=AB-12");
        done("tasks", "start", "to-1", "--on", "2026-02-02", "--propose-status");
        done("tasks", "suspend", "TO-1", "--cause", "weather", "--reason", "rain", "--on", "2026-02-10");
        done("tasks", "restart", "TO-1", "--cause-removed", "dry", "--rebriefing", "on site", "--on", "2026-02-20");
        done("tasks", "complete", "TO-1", "--report", "CR-1", "--done", "Road; 4; km", "--on", "2026-03-10");
        assertThat(run("tasks", "accept", "TO-1", "--on", "2026-03-12").err())
                .as("who ordered it by command does not accept it by command")
                .contains("F-7.20");
        accept("quin");

        assertThat(run("tasks", "list").out()).contains("TO-1", "accepted", "Repair the road", "(ENG-1)");
        assertThat(run("tasks", "show", "TO-1").out())
                .contains("Accepted", "Ordering", "Suspending", "quin", "Road; 4.2; km");
        assertThat(run("tasks", "show", "TO-1", "--json").out())
                .contains("\"status\" : \"accepted\"", "\"report\" : \"CR-1\"", "\"step\" : \"accept\"");
    }

    @Test
    void an_order_is_changed_sent_back_filtered_and_withdrawn() {
        ordered();
        done(
                "tasks",
                "change",
                "TO-1",
                "--title",
                "Repair the bridge",
                "--kind",
                "bridge",
                "--reason",
                "misread",
                "--on",
                "2026-01-16");

        assertThat(run("tasks", "list", "--kind", "bridge", "--json").out()).contains("Repair the bridge");
        assertThat(run("tasks", "list", "--status", "completed").out()).contains("No tasks.");
        done("tasks", "withdraw", "TO-1", "--reason", "no money", "--on", "2026-01-18");
        Run again = run("tasks", "send-back", "TO-1", "--reason", "x", "--on", "2026-01-19");
        assertThat(again.status()).isEqualTo(1);
        assertThat(again.err()).contains("F-7.15", "withdrawn");
    }

    @Test
    void what_is_refused_or_used_wrongly_is_told_with_its_status() {
        Run refused = run(
                "tasks", "order", "TO-2", "--kind", "clearance", "--title", "Clear", "--organisation", "Op", "--json");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out()).contains("F-7.5", "F-7.6");

        Run unread = run("tasks", "order", "TO-2", "--kind", "flying", "--title", "x", "--organisation", "Op");
        assertThat(unread.status()).isEqualTo(2);
        assertThat(unread.err()).contains("--kind cannot be read");
        assertThat(run("tasks", "show", "TO-9").err()).contains("There is no task TO-9");
        assertThat(run("tasks", "list", "--team", "X").status()).isEqualTo(2);
        assertThat(run("tasks").status()).isEqualTo(2);
        assertThat(run("tasks", "list").out()).contains("No tasks.");
    }

    @Test
    void a_dossier_is_written_in_each_form_and_language() {
        ordered();
        Path pdf = folder.resolve("a.pdf");
        done("tasks", "dossier", "TO-1", "--lang", "ar", "--out", pdf.toString());
        assertThat(pdf).isNotEmptyFile();
        Path html = folder.resolve("a.html");
        done("tasks", "dossier", "TO-1", "--as", "html", "--json", "--out", html.toString());
        assertThat(html).content().contains("Repair the road", "4.2 km");
        assertThat(run("tasks", "dossier", "TO-1", "--as", "doc").err()).contains("Maybe choose pdf, html or gpx.");
    }

    private void ordered() {
        done(
                "tasks",
                "order",
                "TO-1",
                "--kind",
                "road",
                "--title",
                "Repair the road",
                "--organisation",
                "Green Fields",
                "--quantity",
                "Road; 4.2; km",
                "--on",
                "2026-01-15");
    }

    private void accept(String person) {
        try (Furrow furrow = Furrow.open(folder.resolve("register.gpkg"), Clock.systemUTC())) {
            Furrow theirs = furrow.actingFor(() -> new Actor("", person, Role.ADMINISTRATOR));
            Task task = new ReadingTasks(theirs).read().find("TO-1").orElseThrow();
            LocalDate day = LocalDate.of(2026, 3, 12);
            assertThat(new TakingSteps(theirs)
                            .take(
                                    new TakingSteps.Wanted(
                                            task.id(), day, new TaskFact.Accepted("seen"), Optional.empty()),
                                    day))
                    .isInstanceOf(Outcome.Recorded.class);
        }
    }

    private void done(String... arguments) {
        Run run = run(arguments);
        assertThat(run.status()).as(run.out() + run.err()).isZero();
    }

    private Run run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", folder.resolve("register.gpkg").toString()));
        return Run.of(all.toArray(String[]::new));
    }
}
