package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.furrow.app.Furrow;
import org.furrow.domain.decision.Refusal;
import org.furrow.domain.standard.Refusals;
import org.furrow.web.people.Access;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesPageTest {

    private static final Path DEFAULT = Path.of("..", "profiles", "default.yaml");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Furrow furrow;

    @SuppressWarnings("NullAway.Init")
    private WebServer server;

    @SuppressWarnings("NullAway.Init")
    private Surfer surfer;

    @BeforeEach
    void start() {
        furrow = Furrow.open(folder.resolve("country.gpkg"), Clock.systemUTC());
        server = WebServer.start(0, furrow, SampleServer.OFFICE, new Access.ToLook());
        surfer = new Surfer(server);
    }

    @AfterEach
    void stop() {
        surfer.close();
        server.close();
        furrow.close();
    }

    @Test
    void every_rule_is_told_with_who_approves_it_and_what_it_needs() throws Exception {
        String page = surfer.get("rules").body();

        assertThat(page)
                .contains("No profile stands beside the register")
                .contains("Open → Tasked", "A task order with depth, method and dates", "Medical plan")
                .contains("QC accepted → Handed over", "Signed by NMAA, operator, land user or community.")
                .contains("Entering the register: Indication", "nobody further")
                .contains("Mine signs or fencing", "10 working days without work", "60, 30, 7 days")
                .contains("35,000", "any larger")
                .contains("Manual clearance: the most for each deminer, animal or machine", "15 m² an hour")
                .doesNotContain("Not as in Furrow", "{0}");
    }

    @Test
    void every_refusal_has_its_code_and_its_sentence() throws Exception {
        String page = surfer.get("rules").body();

        for (Refusal refusal : Refusals.all()) {
            assertThat(page).contains("id=\"" + refusal.code() + "\"");
        }
        assertThat(surfer.get("rules?lang=fr").body())
                .contains("Règles en vigueur")
                .doesNotContain("F-3.1 F-3.1");
    }

    @Test
    void what_the_programme_settles_otherwise_is_marked() throws Exception {
        String profile = Files.readString(DEFAULT)
                .replace("name: Furrow default", "name: Falvoria standard")
                .replace("first progress report", "first weekly report")
                .replace("lapse-working-days: 10", "lapse-working-days: 0")
                .replace("longest-day-hours: 10", "longest-day-hours: 8")
                .replace("directness: direct}\n  - {kind: mine-sign", "directness: indirect}\n  - {kind: mine-sign")
                .replace("  - {kind: verbal-report, label: Verbal report, directness: indirect}\n", "")
                .replace("  im-officer: IM officer", "  im-officer: Data clerk");
        Files.writeString(folder.resolve("country.profile.yaml"), profile);

        String page = surfer.get("rules").body();

        assertThat(page)
                .contains("Falvoria standard", "The profile is the file country.profile.yaml.")
                .contains("first weekly report", "Data clerk", "A person lapses after", "never", "8 hours")
                .contains("4 rules differ from Furrow’s default", "1 rule of Furrow’s default does not hold here")
                .contains("Not as in Furrow’s default");
        assertThat(surfer.get("rules/profile.yaml").body()).isEqualTo(profile);
    }

    @Test
    void the_profile_in_force_is_a_file_to_copy() throws Exception {
        HttpResponse<String> file = surfer.get("rules/profile.yaml");

        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("default.yaml");
        assertThat(file.body()).isEqualTo(Files.readString(DEFAULT));
    }

    @Test
    void programs_read_the_rules_in_the_words_of_the_profile() throws Exception {
        HttpResponse<String> answer = surfer.get("api/v1/rules");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"unusual\":0", "\"from\":\"open\",\"to\":\"tasked\"", "\"accredited-team\"")
                .contains("\"lapseWorkingDays\":10", "\"code\":\"F-6.5\"", "\"lotsTo\":500000");
    }
}
