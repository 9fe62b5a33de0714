package org.furrow.checks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.furrow.app.Furrow;
import org.furrow.app.Progress;
import org.furrow.app.ground.MakingSampleCountry;
import org.furrow.app.people.People;
import org.furrow.app.people.PlayingRoles;
import org.furrow.web.WebServer;
import org.furrow.web.people.Access;
import org.furrow.web.shell.Office;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The register with a browser: keys, ranges, and several hazards in one go.
@Tag("slow")
class RegisterInBrowserTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

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

    @BeforeAll
    static void start() {
        Path file = folder.resolve("sample.gpkg");
        new MakingSampleCountry(40, 7).write(file, Progress.silent());
        furrow = Furrow.open(file, Clock.systemUTC());
        people = People.openQuickly(file, Clock.systemUTC());
        Access access = new Access.ByPlaying(people, new PlayingRoles(people));
        server = WebServer.start(0, furrow, new Office("Falvoria", true, ZoneOffset.UTC), access);
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    static void stop() {
        playwright.close();
        server.close();
        people.close();
        furrow.close();
    }

    @Test
    void keys_alone_lead_to_the_search_and_tick_a_hazard() {
        try (BrowserContext context = browser.newContext()) {
            Page page = as("data-entry", context);
            Locator first = page.locator("tbody .tick input").first();
            first.focus();
            page.keyboard().press("Space");

            assertThat(first.isChecked()).isTrue();
            assertThat(page.locator("option[data-ticked]").innerText()).endsWith("(1)");

            page.keyboard().press("/");
            assertThat(page.locator("input[type=search]:focus").count()).isEqualTo(1);
            page.keyboard().type("a/b");
            assertThat(page.inputValue("input[type=search]")).isEqualTo("a/b");
        }
    }

    @Test
    void the_table_follows_the_filters_without_a_new_page_and_the_way_back_leads_back() {
        try (BrowserContext context = browser.newContext()) {
            List<String> complaints = new ArrayList<>();
            Page page = as("data-entry", context);
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });
            page.evaluate("window.sameAsBefore = true");
            String reference = page.locator("tbody th a").nth(3).innerText();
            int all = page.locator("tbody tr").count();

            page.locator("input[type=search]").pressSequentially(reference);
            page.waitForURL("**/hazards?text=" + reference);
            page.locator("tbody tr")
                    .nth(1)
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));

            assertThat(page.locator("tbody th a").innerText()).isEqualTo(reference);
            assertThat(page.locator("#count").innerText()).startsWith("1 hazard");
            assertThat(page.locator("input[type=search]:focus").inputValue()).isEqualTo(reference);
            page.locator("tbody .tick input").click();
            assertThat(page.locator("option[data-ticked]").innerText()).endsWith("(1)");
            assertThat(page.locator("thead .tick input").count()).isEqualTo(1);
            assertThat(page.evaluate("window.sameAsBefore")).isEqualTo(true);
            assertThat(page.evaluate("JSON.stringify([localStorage, sessionStorage])")
                            .toString())
                    .as("what the browser keeps, but for the address")
                    .doesNotContain("history-cache", "<");

            page.goBack();
            page.locator("tbody tr").nth(all - 1).waitFor();
            assertThat(page.locator("tbody tr").count()).isEqualTo(all);
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void shift_and_a_click_tick_a_range_and_the_heading_ticks_all() {
        try (BrowserContext context = browser.newContext()) {
            Page page = as("data-entry", context);
            Locator boxes = page.locator("tbody .tick input");
            boxes.nth(1).click();
            boxes.nth(4).click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
            assertThat(page.locator("tbody .tick input:checked").count()).isEqualTo(4);

            page.click("thead .tick input");

            assertThat(page.locator("tbody .tick input:checked").count()).isEqualTo(boxes.count());
        }
    }

    @Test
    void several_hazards_get_another_operator_in_one_go() {
        try (BrowserContext context = browser.newContext()) {
            Page page = as("data-entry", context);
            page.navigate(server.address() + "hazards?status=open");
            page.locator("tbody .tick input").nth(0).click();
            page.locator("tbody .tick input").nth(1).click();
            page.selectOption("select[name=action]", "description");
            page.click(".bulk button");
            page.fill("input[name=operator]", "Veldrin Deminers");
            page.fill("input[name=day]", "2026-01-10");
            page.fill("textarea[name=reason]", "a new contract");
            page.fill("input[name=cause]", "Contract 4");
            page.fill("input[name=cause-day]", "2026-01-09");

            page.click("button[value=look]");
            page.waitForSelector("table.lines");
            assertThat(page.locator("table.lines tbody tr").count()).isEqualTo(2);
            page.click("button[value=confirm]");
            page.waitForSelector(".notice.good[role=status]");

            assertThat(page.locator(".notice.good").innerText()).contains("They were 2 drafts.");
            page.click("text=Show these drafts");
            assertThat(page.locator("tbody tr").count()).isEqualTo(2);
        }
    }

    private static Page as(String role, BrowserContext context) {
        Page page = context.newPage();
        page.navigate(server.address() + "hazards");
        Chromium.play(page, role);
        page.navigate(server.address() + "hazards");
        page.waitForSelector("thead .tick input");
        return page;
    }
}
