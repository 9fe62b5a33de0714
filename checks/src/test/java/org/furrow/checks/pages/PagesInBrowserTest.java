package org.furrow.checks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.furrow.app.Furrow;
import org.furrow.app.ground.ReadingMap;
import org.furrow.app.ground.Shown;
import org.furrow.app.people.People;
import org.furrow.app.people.PlayingRoles;
import org.furrow.app.people.StartingFirst;
import org.furrow.web.WebServer;
import org.furrow.web.people.Access;
import org.furrow.web.shell.Language;
import org.furrow.web.shell.Office;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("slow")
class PagesInBrowserTest {

    /// How many tables with buttons in their rows hide some of them beyond the edge.
    private static final String HIDING = """
            [...document.querySelectorAll('.scroll:has(.stacking)')]
                .filter(each => each.scrollWidth > each.clientWidth).length""";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static SampleSite site;

    private final List<String> troubles = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private Page page;

    @BeforeAll
    static void start() {
        site = SampleSite.open(folder, 120);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @BeforeEach
    void openPage() {
        page = site.openPage(troubles);
        page.onRequest(request -> {
            if (!request.url().startsWith(site.address()) && !request.url().startsWith("blob:")) {
                troubles.add("off-site: " + request.url());
            }
        });
    }

    @AfterEach
    void closePage() {
        page.close();
        assertThat(troubles).isEmpty();
    }

    @Test
    void the_map_draws_the_hazards_of_the_sample_country() {
        page.navigate(site.address());
        page.waitForResponse(response -> response.url().contains("/tiles/hazards/"), () -> page.reload());
        page.waitForSelector("canvas");

        picture("map");
        assertThat(page.locator("text=EXERCISE").count()).isPositive();
        assertThat(page.locator("canvas").first().boundingBox().width).isGreaterThan(300);
    }

    @Test
    void the_map_keeps_its_place_when_the_dates_change_and_on_the_way_back() {
        page.navigate(site.address() + "#7.5/12.25/20.5");
        page.waitForSelector("canvas");
        page.fill(".dates input[name=as-of]", "2024-06-30");

        page.waitForResponse(
                response -> response.url().contains("/tiles/hazards/")
                        && response.url().contains("as-of=2024-06-30"),
                () -> page.click(".dates button"));
        assertThat(page.url()).contains("as-of=2024-06-30").endsWith("#7.5/12.25/20.5");
        assertThat(page.locator(".past").innerText()).contains("Shows the state of 30 Jun 2024");
        picture("map-then");

        page.click(".past a");

        page.waitForURL(site.address() + "#7.5/12.25/20.5");
        assertThat(page.locator(".past").count()).isZero();
    }

    @Test
    void a_hazard_without_a_boundary_is_found_on_the_map_and_leads_to_its_page_on_the_same_clocks() {
        List<Shown.PlacedHazard> placed = new ArrayList<>();
        new ReadingMap(site.furrow()).eachPlaced(placed::add);
        Shown.PlacedHazard hazard = placed.getFirst();
        page.navigate(site.address() + "?as-of=2999-01-01#16/" + hazard.place().latitude() + "/"
                + hazard.place().longitude());
        page.waitForSelector("[data-ready]");

        page.locator("canvas").first().click();

        page.waitForSelector(".drawer:not([hidden])");
        picture("map-place");
        assertThat(page.locator(".drawer").innerText()).contains(hazard.reference(), "Nobody has drawn its boundary.");
        page.click(".drawer a");
        page.waitForURL(site.address() + "hazards/" + hazard.id() + "?as-of=2999-01-01");
        assertThat(page.locator(".past").innerText()).contains("Shows the state of 1 Jan 2999");
    }

    @Test
    void a_search_on_the_map_marks_what_was_found_and_keys_choose_another() {
        page.navigate(site.address());
        page.waitForSelector("[data-ready]");
        page.fill(".find input[name=find]", "12.5, 44.25");
        page.press(".find input[name=find]", "Enter");
        page.waitForSelector(".pin");
        page.waitForSelector("[data-ready]");
        picture("map-search");
        page.locator("[data-found]").first().focus();

        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        page.waitForCondition(() -> page.url().contains("/44.25/12.5"));
        assertThat(page.locator("[data-found]").nth(1).getAttribute("aria-current"))
                .isEqualTo("true");
    }

    @Test
    void the_position_in_the_middle_of_the_map_is_told_in_every_notation() {
        page.navigate(site.address() + "#14/21.25/-37.5");
        page.waitForCondition(() -> page.inputValue("[data-notation=decimal]").equals("21.250000, -37.500000"));

        assertThat(page.inputValue("[data-notation=degrees]")).isEqualTo("21°15′00.00″N 37°30′00.00″W");
        assertThat(page.inputValue("[data-notation=utm]")).startsWith("24N ");
        assertThat(page.inputValue("[data-notation=mgrs]")).startsWith("24Q");
    }

    @Test
    void the_chain_is_verified_from_the_journal_without_script() {
        try (var context = site.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page plain = context.newPage();
            plain.navigate(site.address() + "journal?kind=hazard-recorded");
            plain.locator("table details summary").first().click();
            assertThat(plain.locator("details .body").first().isVisible()).isTrue();

            plain.click("text=Verify the chain");

            assertThat(plain.locator(".notice.good").innerText()).contains("The chain is whole");
        }
    }

    @Test
    void the_register_is_filtered_and_leads_to_a_hazard_with_its_ledger() {
        page.navigate(site.address() + "hazards");
        page.selectOption("select[name=classification]", "cha");
        page.click("form.filters button");
        assertThat(page.url()).contains("classification=cha");
        picture("register");

        page.locator("tbody a").first().click();

        picture("hazard");
        assertThat(page.locator("text=The ledger balances to the square metre.").count())
                .isPositive();
    }

    @Test
    void no_page_is_wider_than_a_phone() {
        page.setViewportSize(320, 700);
        for (String path :
                List.of("today", "", "hazards", "ledger?by=district", "imports", "journal", "?find=bogota")) {
            page.navigate(site.address() + path);

            Object width = page.evaluate("document.documentElement.scrollWidth");
            picture("phone-" + path.replaceAll("\\W", ""));
            assertThat(((Number) width).intValue()).as(path).isLessThanOrEqualTo(320);
        }
    }

    @ParameterizedTest
    @CsvSource({"360,LIGHT", "1280,LIGHT", "360,DARK", "1280,DARK"})
    void a_page_in_arabic_runs_from_right_to_left_and_is_no_wider_than_its_window(int width, ColorScheme scheme) {
        page.setViewportSize(width, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.navigate(site.address() + "hazards?lang=ar");
        String hazard = page.locator("tbody a").first().getAttribute("href").substring(1);
        for (String path : List.of("today", "", "hazards", "ledger?by=district", "imports", hazard)) {
            page.navigate(site.address() + path);
            page.click(".languages summary");

            String name = path.startsWith("hazards/") ? "hazard" : path.replaceAll("\\W.*", "");
            picture("ar-" + name + "-" + width + "-" + scheme);
            assertThat(page.evaluate("document.documentElement.dir")).isEqualTo("rtl");
            assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                    .as(path)
                    .isLessThanOrEqualTo(width);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_number_takes_the_form_that_the_browser_would_choose(Language language) {
        page.navigate(site.address() + "ledger?by=year&lang=" + language.code());
        picture("ledger-" + language.code());

        Object forms = page.evaluate(
                "tag => [...Array(1201).keys(), 1e6, 2e6].map(n => new Intl.PluralRules(tag).select(n)).join()",
                language.locale().toLanguageTag());

        assertThat(forms)
                .isEqualTo(LongStream.concat(LongStream.rangeClosed(0, 1200), LongStream.of(1_000_000, 2_000_000))
                        .mapToObj(language::plural)
                        .collect(Collectors.joining(",")));
    }

    @Test
    void the_ledger_says_that_it_balances_without_script() {
        try (var context = site.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page plain = context.newPage();
            plain.navigate(site.address() + "ledger");

            assertThat(Stream.of("Newly identified", "Cleared", "Closing"))
                    .allSatisfy(line ->
                            assertThat(plain.locator("text=" + line).count()).isPositive());
        }
    }

    @Test
    void the_first_administrator_signs_in_issues_a_token_and_adds_an_account() {
        Path file = folder.resolve("signed.gpkg");
        try (Furrow register = Furrow.open(file, Clock.systemUTC());
                People people = People.openQuickly(file, Clock.systemUTC())) {
            StartingFirst first = new StartingFirst(people);
            Office office = new Office("Falvoria", false, ZoneOffset.UTC);
            try (WebServer guarded = WebServer.start(0, register, office, new Access.BySigningIn(people, first));
                    var context = site.browser().newContext()) {
                Page visit = context.newPage();
                visit.navigate(guarded.address() + "hazards");
                pictures(visit, "first-start");
                visit.fill("input[name=code]", first.code());
                visit.fill("input[name=name]", "ana");
                visit.fill("input[name=fullName]", "Ana Example");
                visit.fill("input[name=password]", "seven slow tractors");
                visit.click(".entry button");
                visit.click(".visitor a");
                visit.fill("input[name=label]", "nightly report");
                visit.click("form[action='/account/tokens'] button");
                assertThat(visit.locator(".secret").innerText()).startsWith("furrow_");
                pictures(visit, "account");

                visit.click(".visitor a[href='/accounts']");
                visit.fill("input[name=name]", "bo");
                visit.fill("input[name=fullName]", "Bo Example");
                visit.click("form[action='/accounts/add'] button");
                visit.waitForSelector(".secret");
                assertThat(visit.locator("tbody tr").count()).isEqualTo(2);
                pictures(visit, "accounts");

                visit.click("form[action='/sign-out'] button");
                visit.waitForURL(guarded.address() + "sign-in");
                pictures(visit, "sign-in");
                visit.fill("input[name=name]", "ana");
                visit.fill("input[name=password]", "seven slow tractors");
                visit.click(".entry button");
                visit.waitForURL(guarded.address());
            }
        }
    }

    @Test
    void in_an_exercise_a_visitor_looks_as_viewer_and_may_change_roles() {
        try (People people = People.openQuickly(site.furrow().file(), Clock.systemUTC())) {
            Access access = new Access.ByPlaying(people, new PlayingRoles(people));
            Office office = new Office("Falvoria", true, ZoneOffset.UTC);
            try (WebServer exercise = WebServer.start(0, site.furrow(), office, access);
                    var context = site.browser().newContext()) {
                Page visit = context.newPage();
                visit.navigate(exercise.address() + "hazards");
                assertThat(visit.locator(".roles summary strong").innerText()).isEqualTo("Viewer");
                assertThat(visit.navigate(exercise.address() + "accounts").status())
                        .isEqualTo(403);
                pictures(visit, "not-permitted");

                Chromium.play(visit, "administrator");
                visit.click(".visitor a[href='/accounts']");

                visit.waitForURL(exercise.address() + "accounts");
                assertThat(visit.locator("tbody tr").count()).isEqualTo(7);
                pictures(visit, "exercise-accounts");
            }
        }
    }

    @Test
    void a_form_with_faults_puts_the_focus_on_them_and_fits_a_phone() {
        try (People people = People.openQuickly(site.furrow().file(), Clock.systemUTC())) {
            Access access = new Access.ByPlaying(people, new PlayingRoles(people));
            Office office = new Office("Falvoria", true, ZoneOffset.UTC);
            try (WebServer exercise = WebServer.start(0, site.furrow(), office, access);
                    var context = site.browser().newContext()) {
                Page visit = context.newPage();
                visit.navigate(exercise.address() + "hazards");
                Chromium.play(visit, "data-entry");
                visit.navigate(exercise.address() + "hazards/new?to=sha");
                visit.fill("#f-reference", "H-77");

                visit.click(".entry-form button.primary");

                visit.locator("#summary:focus").waitFor();
                assertThat(visit.inputValue("#f-reference")).isEqualTo("H-77");
                pictures(visit, "new-hazard");
                for (String path : List.of("drafts", "hazards/new?to=sha&lang=ar", "drafts?lang=uk")) {
                    visit.navigate(exercise.address() + path);
                    pictures(visit, "drafts-" + path.replaceAll("\\W+", "-"));
                }
            }
        }
    }

    /// The page in light, in the dark and on a phone, where nothing may be wider than the screen.
    private void pictures(Page shown, String name) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            shown.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            picture(shown, name + "-" + scheme);
        }
        shown.setViewportSize(320, 700);
        Object width = shown.evaluate("document.documentElement.scrollWidth");
        picture(shown, name + "-phone");
        assertThat(((Number) width).intValue()).as(name).isLessThanOrEqualTo(320);
        assertThat(shown.evaluate(HIDING)).as("tables of " + name).isEqualTo(0);
        shown.setViewportSize(1280, 720);
    }

    private void picture(String name) {
        picture(page, name);
    }

    private static void picture(Page shown, String name) {
        Chromium.picture(shown, name);
    }
}
