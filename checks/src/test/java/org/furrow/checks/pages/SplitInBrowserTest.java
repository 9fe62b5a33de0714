package org.furrow.checks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.furrow.app.Furrow;
import org.furrow.app.Progress;
import org.furrow.app.draft.ReadingDrafts;
import org.furrow.app.ground.MakingSampleCountry;
import org.furrow.app.hazard.ReadingRegister;
import org.furrow.app.journal.CheckingRegister;
import org.furrow.app.people.People;
import org.furrow.app.people.PlayingRoles;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.release.HazardSummary;
import org.furrow.web.WebServer;
import org.furrow.web.people.Access;
import org.furrow.web.shell.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A hazard of the sample country that one person splits and another one approves, without a script.
@Tag("slow")
class SplitInBrowserTest {

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
    private Playwright playwright;

    @SuppressWarnings("NullAway.Init")
    private Page page;

    private final List<String> troubles = new ArrayList<>();

    @BeforeEach
    void open() {
        Path file = folder.resolve("sample.gpkg");
        new MakingSampleCountry(60, 7).write(file, Progress.silent());
        furrow = Furrow.open(file, Clock.systemUTC());
        people = People.openQuickly(file, Clock.systemUTC());
        server = WebServer.start(
                0,
                furrow,
                new Office("Falvoria", true, ZoneOffset.UTC),
                new Access.ByPlaying(people, new PlayingRoles(people)));
        playwright = Chromium.playwright();
        page = Chromium.launch(playwright).newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                troubles.add(message.text());
            }
        });
    }

    @AfterEach
    void close() {
        playwright.close();
        server.close();
        assertThat(new CheckingRegister(furrow).checkAndRebuild(folder).problems())
                .isEmpty();
        people.close();
        furrow.close();
        assertThat(troubles).isEmpty();
    }

    @Test
    void one_person_cuts_a_hazard_along_a_line_and_another_one_approves_what_is_drawn() {
        HazardSummary hazard =
                open(new ReadingRegister(furrow).read(ReadingRegister.Question.first(60), Clocks.LATEST));
        String reference = hazard.description().reference();
        playing("data-entry");
        page.navigate(server.address() + "hazards/" + hazard.id() + "/edit/split");
        page.fill("#f-line", line(hazard));

        page.click("button[value=cut]");

        assertThat(page.locator(".shapes .shape.after").count()).isGreaterThanOrEqualTo(2);
        assertThat(page.inputValue("#f-part-1")).contains(", ");
        pictures("split-form");
        String today = LocalDate.now(Clock.systemUTC()).toString();
        page.fill("#f-day", today);
        page.fill("#f-reason", "The road parts them.");
        page.fill("#f-cause", "Survey report 12");
        page.fill("#f-cause-day", today);
        page.click(".entry-form button.primary");
        page.waitForURL("**/drafts/*");
        String draft = page.url();
        pictures("split-draft");

        playing("approver");
        page.navigate(draft);
        page.click("button[value=approve]");

        assertThat(page.content()).contains("Approved by exercise-approver");
        page.navigate(server.address() + "hazards?text=" + reference + "-");
        assertThat(page.content()).contains(reference + "-1", reference + "-2");
        page.navigate(draft + "?lang=ar");
        pictures("split-draft-ar");
        playing("data-entry");
        page.navigate(server.address() + "hazards/" + hazard.id() + "/edit/merge?lang=fr");
        pictures("merge-form");
    }

    private HazardSummary open(ReadingRegister.Page register) {
        return register.hazards().stream()
                .filter(each -> each.status() == WorkStatus.OPEN
                        && each.classification() != Classification.INDICATION
                        && each.isDrawn())
                .findFirst()
                .orElseThrow();
    }

    /// From south to north through the middle of what remains.
    private String line(HazardSummary hazard) {
        Bounds box = new ReadingDrafts(furrow)
                .findHazard(hazard.id())
                .orElseThrow()
                .standing()
                .ground()
                .orElseThrow()
                .bounds();
        double middle = (box.west() + box.east()) / 2;
        return String.format(
                Locale.ROOT, "%.7f, %.7f%n%.7f, %.7f", box.south() - 0.01, middle, box.north() + 0.01, middle);
    }

    private void playing(String role) {
        page.navigate(server.address() + "hazards?lang=en");
        Chromium.play(page, role);
    }

    private void pictures(String name) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            whole(name + "-" + scheme);
        }
        page.setViewportSize(320, 700);
        whole(name + "-phone");
        page.setViewportSize(1280, 720);
    }

    private void whole(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", name + ".png")));
    }
}
