package org.furrow.checks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.furrow.app.Furrow;
import org.furrow.app.Progress;
import org.furrow.app.clearance.AddingSampleAccidents;
import org.furrow.app.clearance.AddingSampleProgress;
import org.furrow.app.evidence.AddingSampleDrawings;
import org.furrow.app.ground.MakingSampleCountry;
import org.furrow.app.mission.AddingSampleMission;
import org.furrow.app.mission.AddingSampleTeams;
import org.furrow.app.people.People;
import org.furrow.app.people.PlayingRoles;
import org.furrow.app.people.StartingFirst;
import org.furrow.app.quality.AddingSampleQuality;
import org.furrow.app.tasking.AddingSampleTasks;
import org.furrow.app.victims.AddingSampleVictims;
import org.furrow.app.victims.KeyPlace;
import org.furrow.app.victims.Victims;
import org.furrow.web.PublicAddress;
import org.furrow.web.WebServer;
import org.furrow.web.people.Access;
import org.furrow.web.shell.Office;
import org.furrow.web.upload.UploadLimit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every page, as the rules of axe see it: WCAG 2.2 AA and good practice.
@Tag("slow")
class AccessibilityTest {

    private static final List<String> PAGES = List.of(
            "today",
            "today/no-area",
            "today/waiting/tasks-to-accept",
            "",
            "?find=bogota",
            "hazards",
            "hazards?classification=cha",
            "hazards?columns=reference,operator,place,evidence&sort=-evidence",
            "hazards/views",
            "ledger?by=district",
            "ledger/entries?figure=cleared",
            "teams",
            "teams/new",
            "missions",
            "missions/new",
            "plans",
            "plans/new",
            "plans/rates",
            "plans/orders",
            "plans/compare",
            "tasks",
            "tasks?status=started",
            "tasks/new",
            "quality",
            "quality/visits",
            "quality/visits/new?kind=monitoring&method=manual-clearance",
            "quality/nonconformities",
            "quality/yield",
            "progress",
            "progress?list",
            "progress?flagged",
            "progress/new?task=TO-2026-001",
            "accidents",
            "accidents/new",
            "handover",
            "handover/reports",
            "handover/certificates",
            "handover/reviews",
            "handover/reports/new?task=TO-2026-001",
            "handover/finds/new",
            "imports",
            "imports/new",
            "drafts",
            "hazards/new",
            "map/sheet",
            "map/traverse",
            "map/draw",
            "quality/sampling",
            "rules",
            "about",
            "design",
            "journal",
            "account",
            "accounts",
            "sign-ins",
            "account/second-factor",
            "hazards/none");

    private static final List<String> VICTIM_PAGES =
            List.of("victims", "victims/new", "victims/VI-0001", "victims/VI-0001/edit", "victims/log");

    private static final String RUN = """
            async () => (await axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            })).violations.flatMap(each => each.nodes.map(node =>
                each.id + ': ' + node.html.slice(0, 160) + ' (' + node.failureSummary.replaceAll('\\n', ' ') + ')'))
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path keys;

    @SuppressWarnings("NullAway.Init")
    private static Furrow furrow;

    @SuppressWarnings("NullAway.Init")
    private static People people;

    @SuppressWarnings("NullAway.Init")
    private static WebServer server;

    @SuppressWarnings("NullAway.Init")
    private static Playwright playwright;

    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    @SuppressWarnings("NullAway.Init")
    private static String rules;

    @BeforeAll
    static void start() throws IOException {
        Path file = folder.resolve("sample.gpkg");
        new MakingSampleCountry(60, 7).write(file, Progress.silent());
        furrow = Furrow.open(file, Clock.systemUTC());
        new AddingSampleDrawings(furrow).add();
        new AddingSampleTeams(furrow).add();
        new AddingSampleMission(furrow).add();
        new AddingSampleTasks(furrow).add();
        new AddingSampleAccidents(furrow).add();
        new AddingSampleQuality(furrow).add();
        new AddingSampleProgress(furrow).add();
        people = People.openQuickly(file, Clock.systemUTC());
        Access access = new Access.ByPlaying(people, new PlayingRoles(people));
        KeyPlace key = KeyPlace.in(keys.resolve("key"));
        try (Victims victims = Victims.beside(file, key, furrow.clock())) {
            new AddingSampleVictims(furrow, victims).add();
        }
        server = WebServer.start(
                new WebServer.Place(0, PublicAddress.NONE),
                furrow,
                new Office("Falvoria", true, ZoneOffset.UTC),
                access,
                new WebServer.Means(UploadLimit.USUAL, key));
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
        try (InputStream script = Objects.requireNonNull(AccessibilityTest.class.getResourceAsStream("/axe.min.js"))) {
            rules = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void stop() {
        playwright.close();
        server.close();
        people.close();
        furrow.close();
    }

    /// Both looks are taken side by side, each by a browser of its own.
    @Test
    void no_page_breaks_a_rule() throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<List<String>> light = both.submit(() -> broken(ColorScheme.LIGHT, "en"));
            Future<List<String>> dark = both.submit(() -> broken(ColorScheme.DARK, "ar"));
            assertThat(light.get()).isEmpty();
            assertThat(dark.get()).isEmpty();
        }
    }

    /// What is wrong with the pages. Each is loaded as wide as a desktop and then made as narrow as a phone.
    private static List<String> broken(ColorScheme scheme, String language) {
        List<String> broken = new ArrayList<>();
        try (Playwright own = Chromium.playwright();
                Browser alone = Chromium.launch(own);
                BrowserContext context = alone.newContext(new Browser.NewContextOptions().setColorScheme(scheme))) {
            Page page = administrator(context, language);
            for (String path : pages(page)) {
                page.setViewportSize(1280, 800);
                page.navigate(server.address() + path);
                page.evaluate(rules);
                for (int width : new int[] {1280, 320}) {
                    page.setViewportSize(width, 800);
                    run(page).forEach(each -> broken.add("/" + path + " at " + width + " " + each));
                }
            }
        }
        return broken;
    }

    @ParameterizedTest
    @CsvSource({"1280,LIGHT,en", "320,DARK,ar"})
    void no_page_of_victims_breaks_a_rule(int width, ColorScheme scheme, String language) {
        List<String> broken = new ArrayList<>();
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme))) {
            Page page = playing(context, "victim-officer", language);
            for (String path : VICTIM_PAGES) {
                page.navigate(server.address() + path);
                assertThat(page.locator("h1").count()).isEqualTo(1);
                violations(page).forEach(each -> broken.add("/" + path + " " + each));
            }
        }

        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1280,LIGHT,en", "320,DARK,ar"})
    void the_doors_break_no_rule_where_a_provider_is_named(int width, ColorScheme scheme, String language)
            throws IOException {
        Path register =
                Files.createDirectories(folder.resolve("doors-" + language)).resolve("register.gpkg");
        Files.writeString(
                register.resolveSibling("register.profile.yaml"),
                "accounts: {openid: {issuer: 'http://127.0.0.1:1', name: Ministry, client-id: furrow}}\n");
        List<String> broken = new ArrayList<>();
        Office office = new Office("Falvoria", false, ZoneOffset.UTC);
        try (Furrow served = Furrow.open(register, Clock.systemUTC());
                People staff = People.openQuickly(register, Clock.systemUTC())) {
            StartingFirst first = new StartingFirst(staff);
            first.start(new StartingFirst.Wish(first.code(), "ana", "Ana", "seven slow tractors"));
            try (WebServer doors = WebServer.start(0, served, office, new Access.BySigningIn(staff, first));
                    BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                            .setViewportSize(width, 800)
                            .setColorScheme(scheme))) {
                Page page = context.newPage();
                page.navigate(doors.address() + "sign-in?lang=" + language);
                assertThat(page.locator("a.primary").innerText()).contains("Ministry");
                violations(page).forEach(each -> broken.add("sign-in " + each));
                page.click("a.primary");
                violations(page).forEach(each -> broken.add("a provider that does not answer " + each));
                page.fill("input[name=name]", "ana");
                page.fill("input[name=password]", "seven slow tractors");
                page.click("main form button");
                page.navigate(doors.address() + "account");
                assertThat(page.locator("main").innerText()).contains("Ministry");
                violations(page).forEach(each -> broken.add("account " + each));
            }
        }

        assertThat(broken).isEmpty();
    }

    @Test
    void a_page_that_breaks_a_rule_is_found() {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.setContent("<html><body><main><img src='x'></main></body></html>");

            assertThat(violations(page)).anyMatch(each -> each.startsWith("image-alt"));
        }
    }

    private static Page administrator(BrowserContext context, String language) {
        return playing(context, "administrator", language);
    }

    private static Page playing(BrowserContext context, String role, String language) {
        Page page = context.newPage();
        page.navigate(server.address() + "hazards?lang=" + language);
        Chromium.play(page, role);
        return page;
    }

    private static List<String> pages(Page page) {
        page.navigate(server.address() + "hazards");
        List<String> pages = new ArrayList<>(PAGES);
        String hazard = page.locator("tbody a").first().getAttribute("href").substring(1);
        List.of(
                        "",
                        "/edit",
                        "/edit/description",
                        "/edit/status",
                        "/edit/boundary",
                        "/edit/evidence",
                        "/edit/release",
                        "/edit/split",
                        "/edit/merge",
                        "/edit/reopen")
                .forEach(form -> pages.add(hazard + form));
        pages.add(hazard + "/documents/new");
        page.navigate(server.address() + "teams");
        String team = page.locator("table.stacking tbody a")
                .first()
                .getAttribute("href")
                .substring(1);
        pages.addAll(List.of(team, team + "/edit", team + "?method=engineering&day=2020-01-01"));
        page.navigate(server.address() + "tasks?status=suspended");
        String task = page.locator("table.stacking tbody a")
                .first()
                .getAttribute("href")
                .substring(1);
        pages.addAll(List.of(task, task + "/edit"));
        pages.add("quality/sampling?lot=500&side=5&count=12&seed=7&hazard=" + hazard.substring("hazards/".length()));
        for (String list : List.of("quality/visits", "quality/nonconformities")) {
            page.navigate(server.address() + list);
            pages.add(
                    page.locator("main li.card a").first().getAttribute("href").substring(1));
        }
        page.navigate(server.address() + "missions");
        String mission = page.locator("table.stacking tbody a")
                .first()
                .getAttribute("href")
                .substring(1);
        pages.addAll(List.of(mission, mission + "/edit"));
        page.navigate(server.address() + hazard);
        pages.add(page.locator(".pictures a").first().getAttribute("href").substring(1));
        return pages;
    }

    private static List<String> violations(Page page) {
        page.evaluate(rules);
        return run(page);
    }

    private static List<String> run(Page page) {
        return ((List<?>) page.evaluate(RUN)).stream().map(Object::toString).toList();
    }
}
