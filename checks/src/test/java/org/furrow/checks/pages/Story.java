package org.furrow.checks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.furrow.app.Furrow;
import org.furrow.app.Progress;
import org.furrow.app.draft.BoundaryText;
import org.furrow.app.draft.ReadingDrafts;
import org.furrow.app.ground.MakingSampleCountry;
import org.furrow.app.people.People;
import org.furrow.app.people.PlayingRoles;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.Standing;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Role;
import org.furrow.store.hazard.HazardQuery;
import org.furrow.web.WebServer;
import org.furrow.web.people.Access;
import org.furrow.web.shell.Office;

/// The sample country played by people in several roles, each with a browser of their own. Close it when the stories
/// are told.
final class Story implements AutoCloseable {

    private static final double STEP = 0.0001;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final Furrow furrow;
    private final People people;
    private final WebServer server;
    private final Playwright playwright;
    private final Browser browser;
    private final Map<Role, Page> desks = new HashMap<>();
    private Page page;

    Story(Path folder) {
        Path file = folder.resolve("sample.gpkg");
        new MakingSampleCountry(20, 7).write(file, Progress.silent());
        furrow = Furrow.open(file, Clock.systemUTC());
        people = People.openQuickly(file, Clock.systemUTC());
        Access access = new Access.ByPlaying(people, new PlayingRoles(people));
        server = WebServer.start(0, furrow, new Office("Falvoria", true, ZoneOffset.UTC), access);
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
        page = desk(Role.VIEWER);
    }

    /// The day of every story.
    LocalDate today() {
        return today;
    }

    /// Goes on at the desk of somebody in this role.
    Story as(Role role) {
        page = desks.computeIfAbsent(role, this::desk);
        return this;
    }

    private Page desk(Role role) {
        BrowserContext context = browser.newContext();
        Page fresh = context.newPage();
        fresh.navigate(server.address() + "missions");
        fresh.waitForResponse(
                answer -> answer.url().endsWith("/missions") && answer.status() == 200,
                () -> Chromium.play(fresh, role.code()));
        fresh.waitForLoadState();
        return fresh;
    }

    Story open(String path) {
        page.navigate(server.address() + path);
        return this;
    }

    /// Follows the link with exactly these words.
    Story follow(String words) {
        page.locator("main")
                .getByText(words, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        return this;
    }

    /// Fills the form whose address ends so, opening what hides it, and sends it. Fields stand by their names;
    /// lists and boxes are chosen by their value.
    Story send(String action, Map<String, String> fields) {
        Locator form =
                page.locator("main form[method=post][action$='" + action + "']").first();
        Locator inside = page.locator("form[method=post][action$='" + action + "']");
        Locator hidden = page.locator("main details:not([open])", new Page.LocatorOptions().setHas(inside));
        while (hidden.count() > 0) {
            hidden.first().locator("> summary").click();
        }
        Locator folded = form.locator("details:not([open])");
        while (folded.count() > 0) {
            folded.first().locator("> summary").click();
        }
        fields.forEach((name, value) -> fill(form, name, value));
        form.locator("button").last().click();
        page.waitForLoadState();
        return this;
    }

    private static void fill(Locator form, String name, String value) {
        Locator field = form.locator("[name='" + name + "']");
        assertThat(field.count()).as("fields called " + name).isPositive();
        String kind = (String) field.first().evaluate("each => each.type || each.tagName");
        switch (kind) {
            case "select-one" -> field.selectOption(value);
            case "checkbox", "radio" ->
                form.locator("[name='" + name + "'][value='" + value + "']").check();
            case "hidden" -> field.first().evaluate("(each, value) => { each.value = value }", value);
            default -> field.first().fill(value);
        }
    }

    /// Draws three corners for the field with that id, with keys alone: the first where its map begins.
    ///
    /// @return the corners as the field has them, one on a line
    List<String> draws(String field) {
        page.locator("[data-draw-open='" + field + "']").click();
        page.waitForSelector(".board .map[data-ready]");
        page.locator(".board canvas").first().focus();
        for (String move : List.of("ArrowRight", "ArrowDown")) {
            page.keyboard().press("Enter");
            page.keyboard().press(move);
            page.waitForTimeout(700); // the map glides there
        }
        page.keyboard().press("Enter");
        page.waitForCondition(() -> page.inputValue("#" + field).strip().lines().count() == 3);
        return page.inputValue("#" + field).strip().lines().toList();
    }

    /// Whether the page says all of this.
    Story sees(String... words) {
        assertThat(text()).as(page.url()).contains(words);
        return this;
    }

    /// Whether the page says nothing of this.
    Story misses(String... words) {
        assertThat(text()).as(page.url()).doesNotContain(words);
        return this;
    }

    String text() {
        return page.locator("main").innerText().replace('\u00a0', ' ');
    }

    /// Where the page is, without the server and what is asked of it.
    String path() {
        return page.url().substring(server.address().length()).replaceAll("[?#].*", "");
    }

    /// What a field of the page holds by itself.
    List<String> values(String selector) {
        return page.locator(selector).all().stream()
                .map(each -> Optional.ofNullable(each.getAttribute("value")).orElse(""))
                .toList();
    }

    /// What stands for a box with these words in a form.
    String box(String action, String words) {
        return Optional.ofNullable(page.locator("main form[method=post][action$='" + action + "'] label")
                        .filter(new Locator.FilterOptions().setHasText(words))
                        .locator("input")
                        .first()
                        .getAttribute("value"))
                .orElseThrow();
    }

    /// What the fields of a row of the grid begin with that is about a task.
    String rowOf(String number) {
        String name = Optional.ofNullable(page.locator("table.progress-grid tr")
                        .filter(new Locator.FilterOptions().setHasText(number))
                        .locator("input[name$='-m2']")
                        .first()
                        .getAttribute("name"))
                .orElseThrow();
        return name.substring(0, name.length() - "m2".length());
    }

    /// A picture for people who look at a change.
    Story picture(String name) {
        Chromium.picture(page, name);
        return this;
    }

    /// A confirmed hazardous area of the operator that is known for long: a box of so many steps of 0.0001 degrees.
    RecordId hazard(String reference, String operator, int west, int steps) {
        double w = -24 + west * STEP;
        double e = w + steps * STEP;
        Extent extent =
                new Extent.Drawn(Footprint.of(Sketch.polygon(w, -36, e, -36, e, -36 + STEP, w, -36 + STEP, w, -36)));
        RecordId id = furrow.register().newId();
        Description described = new Description(reference, reference, Set.of(), "", "", "", operator, "");
        furrow.register()
                .append(Draft.of(
                        id,
                        today.minusDays(400),
                        "survey",
                        new HazardFact.Recorded(
                                described,
                                extent,
                                Classification.CONFIRMED,
                                WorkStatus.OPEN,
                                List.of(),
                                List.of(),
                                Optional.empty())));
        return id;
    }

    /// Moves a hazard on, as somebody whom nobody plays.
    void moves(RecordId hazard, WorkStatus to, LocalDate day) {
        furrow.register().append(Draft.of(hazard, day, "survey", new HazardFact.StatusChanged(to, "", "authority")));
    }

    /// The boundary of a hazard as a form takes it, a corner on a line.
    String boundary(String reference) {
        RecordId hazard = new ReadingDrafts(furrow).findNamed(reference).orElseThrow();
        return BoundaryText.write(
                standing(hazard).hazard().extent().findFootprint().orElseThrow());
    }

    /// How much of a hazard counts as cleared.
    Area cleared(RecordId hazard) {
        return furrow.register()
                .read(session -> new HazardQuery().find(session, hazard))
                .orElseThrow()
                .cleared();
    }

    /// Approves what waits about a hazard, in a browser.
    Story approves(String reference) {
        as(Role.APPROVER).open("drafts?state=waiting");
        page.locator("main tr", new Page.LocatorOptions().setHasText(reference))
                .first()
                .locator("a[href^='/drafts/']")
                .click();
        page.locator("main button[value=approve]").first().click();
        page.waitForLoadState();
        return this;
    }

    /// What an address answers to whoever sits at the open desk.
    String fetch(String path) {
        return new String(page.request().get(server.address() + path).body(), StandardCharsets.ISO_8859_1);
    }

    /// Where a hazard stands.
    Standing standing(RecordId hazard) {
        return new ReadingDrafts(furrow).findHazard(hazard).orElseThrow().standing();
    }

    /// Forms a team of a leader and a deminer, and accredits it, its organisation and both for manual clearance.
    Story forms(String team, String organisation) {
        String leader = team + " leader";
        String deminer = team + " deminer";
        as(Role.QUALITY_OFFICER)
                .open("teams/new")
                .send(
                        "/teams",
                        Map.of(
                                "name",
                                team,
                                "kind",
                                "manual",
                                "organisation",
                                organisation,
                                "day",
                                today.minusDays(60).toString(),
                                "members",
                                leader + "; leader\n" + deminer + "; deminer"));
        return this;
    }

    /// Accredits the team whose page is open, its organisation and everybody in it, between two days: all that the form
    /// has ticked.
    Story accredits(LocalDate from, LocalDate until) {
        return send(
                "/accreditations",
                Map.of(
                        "from",
                        from.toString(),
                        "until",
                        until.toString(),
                        "certificate",
                        "C-" + from,
                        "method",
                        "manual-clearance"));
    }

    @Override
    public void close() {
        playwright.close();
        server.close();
        people.close();
        furrow.close();
    }
}
