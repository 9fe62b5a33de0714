package org.furrow.checks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.furrow.app.Furrow;
import org.furrow.app.people.People;
import org.furrow.app.people.PlayingRoles;
import org.furrow.web.WebServer;
import org.furrow.web.people.Access;
import org.furrow.web.shell.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An import from the first file to its undoing, by a person with a browser, with scripts and without.
@Tag("slow")
class ImportInBrowserTest {

    private static final String AREAS = """
            reference;reported;kind of place;area m2;WKT
            A-1;2025-01-01;field;;"POLYGON ((-24 -36, -23.99 -36, -23.99 -35.99, -24 -35.99, -24 -36))"
            A-2;2025-02-01;road;;"POLYGON ((-24.1 -36, -24.09 -36, -24.09 -35.99, -24.1 -35.99, -24.1 -36))"
            A-3;2025-13-45;field;;"POLYGON ((-24.2 -36.1, -24.19 -36.1, -24.19 -36.09, -24.2 -36.09, -24.2 -36.1))"
            A-4;2025-03-01;field;400;"POLYGON ((-24.3 -36, -24.29 -36, -24.3 -36))"
            A-5;2025;hill;;"POLYGON ((-24.05 -36.1, -24.04 -36.1, -24.04 -36.09, -24.05 -36.09, -24.05 -36.1))"
            A-6;2025-14-01;hill;;"POLYGON ((-24.15 -36.2, -24.14 -36.2, -24.14 -36.19, -24.15 -36.19, -24.15 -36.2))"
            """;

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
    private Browser browser;

    private final List<String> troubles = new ArrayList<>();

    @BeforeEach
    void start() {
        Path file = folder.resolve("register.gpkg");
        furrow = Furrow.open(file, Clock.systemUTC());
        people = People.openQuickly(file, Clock.systemUTC());
        server = WebServer.start(
                0,
                furrow,
                new Office("Falvoria", true, ZoneOffset.UTC),
                new Access.ByPlaying(people, new PlayingRoles(people)));
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterEach
    void stop() {
        playwright.close();
        server.close();
        people.close();
        furrow.close();
        assertThat(troubles).isEmpty();
    }

    @Test
    void a_file_is_dropped_corrected_imported_decided_about_and_undone() {
        Page page = visitor(browser.newPage());
        page.navigate(server.address() + "imports");
        page.click("a[href='/imports/new']");
        pictures(page, "import-new");

        drop(page, "areas.csv", AREAS);
        page.waitForURL("**/imports/new/*-*");
        pictures(page, "import-columns");
        page.selectOption("#field-0-2", "name");
        page.waitForCondition(() -> page.locator("#tables[aria-busy]").count() == 0);
        page.selectOption("#field-0-1", "reported");
        page.waitForSelector("td.wrong");
        assertThat(page.inputValue("#field-0-2")).isEqualTo("name");
        pictures(page, "import-corrected");

        page.click("button[value=look]");
        page.waitForSelector("#looked section");
        pictures(page, "import-look");
        page.click("button[value=import]");
        page.waitForSelector("[data-map]");
        page.waitForSelector("[data-ready]");
        pictures(page, "import-report");
        assertThat(page.locator("[data-map]").getAttribute("data-error")).isNull();
        String report = page.url().replaceAll("\\?.*", "");

        page.click("a[href$='/accept?rule=short-ring']");
        pictures(page, "import-accept");
        page.fill("textarea[name=reason]", "its stated area is known");
        page.click("form[action$='/accept'] button");
        page.waitForURL("**taken=1**");

        page.navigate(report + "?rule=impossible-date");
        page.locator("a[href*='/rows/']").first().click();
        pictures(page, "import-row");
        page.fill("input[value='2025-13-45']", "2025-12-24");
        page.fill("textarea[name=reason]", "typing error, asked the team");
        page.click("button[value=correct]");
        page.waitForSelector("a[href*='/hazards/']");
        pictures(page, "import-row-decided");

        page.navigate(report + "/undo");
        pictures(page, "import-undo");
        page.fill("textarea[name=reason]", "practice");
        page.click("form[action$='/undo'] button");
        page.waitForCondition(() -> page.locator("form[action$='/undo']").count() == 0);
        assertThat(page.locator("h1").innerText()).isEqualTo("The import was undone");
        arabic(page, report);
    }

    @Test
    void an_import_that_runs_is_watched_on_one_page_and_ends_at_its_report() {
        Page page = visitor(browser.newPage());
        page.navigate(server.address() + "imports/new");
        drop(page, "many.csv", many(40_000));
        page.waitForURL("**/imports/new/*-*");
        page.click("button[value=import]");
        page.locator("#live").evaluate("live => { live.dataset.first = ''; }");

        // The import lasts for several looks, also where everything is warm.
        page.waitForSelector("#live:not([data-first])");
        Chromium.picture(page, "import-running");
        page.waitForURL(address -> !address.contains("/new/"), new Page.WaitForURLOptions().setTimeout(60_000));

        assertThat(page.locator("main").innerText()).contains("40,000");
        page.goBack();
        assertThat(page.locator("#live").count()).isZero();
    }

    private static String many(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(i -> "M-%d;2025-01-01;%.4f;-24.5".formatted(i, -36 + i * 0.0003))
                .collect(Collectors.joining("\n", "reference;reported;latitude;longitude\n", "\n"));
    }

    @Test
    void a_file_is_imported_without_script() {
        try (var context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page plain = visitor(context.newPage());
            plain.navigate(server.address() + "imports/new");
            plain.setInputFiles(
                    "input[type=file]",
                    new FilePayload("areas.csv", "text/csv", AREAS.getBytes(StandardCharsets.UTF_8)));
            plain.click("form[data-drop] button");
            plain.selectOption("#field-0-1", "reported");
            plain.selectOption("#field-0-2", "name");
            plain.click("button[value=again]");
            assertThat(plain.inputValue("#field-0-2")).isEqualTo("name");

            plain.click("button[value=import]");

            plain.waitForURL(address -> !address.contains("/new/"), new Page.WaitForURLOptions().setTimeout(20_000));
            assertThat(plain.locator("#rows tbody tr").count()).isGreaterThan(2);
        }
    }

    private Page visitor(Page page) {
        page.navigate(server.address() + "hazards"); // begins to play as viewer
        page.onPageError(troubles::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                troubles.add(message.text());
            }
        });
        page.navigate(server.address() + "hazards");
        Chromium.play(page, "administrator");
        return page;
    }

    /// Drops a file as a hand does.
    private static void drop(Page page, String name, String text) {
        page.evaluate(
                "([name, text]) => { const files = new DataTransfer(); files.items.add(new File([text], name));"
                        + " document.querySelector('[data-drop]').dispatchEvent("
                        + "new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true })); }",
                List.of(name, text));
    }

    private void arabic(Page page, String report) {
        page.setViewportSize(360, 800);
        for (String path : List.of("/imports/new", report, report + "/undo")) {
            page.navigate((path.startsWith("http") ? path : server.address() + path.substring(1)) + "?lang=ar");
            String name = "import-ar-" + path.replaceAll(".*/(new|undo)$|.*", "$1");
            Chromium.picture(page, name);
            assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                    .as(path)
                    .isLessThanOrEqualTo(360);
        }
    }

    /// The page in light, in the dark and on a phone, where nothing may be wider than the screen.
    private static void pictures(Page shown, String name) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            shown.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            Chromium.picture(shown, name + "-" + scheme);
        }
        shown.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        shown.setViewportSize(320, 700);
        Object width = shown.evaluate("document.documentElement.scrollWidth");
        Chromium.picture(shown, name + "-phone");
        assertThat(((Number) width).intValue()).as(name).isLessThanOrEqualTo(320);
        shown.setViewportSize(1280, 800);
    }
}
