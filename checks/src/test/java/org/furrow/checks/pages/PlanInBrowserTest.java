package org.furrow.checks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A plan is searched for and cancelled; its tasks are moved by pointer and by keys, and moved back.
@Tag("slow")
class PlanInBrowserTest {

    private static final String SAID = ".said";
    private static final int NAMES = 176;
    private static final int AXIS = 44;
    private static final int ROW = 36;
    private static final int ROWS_TRIED = 10;
    private static final int STEPS_TRIED = 30;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static SampleSite site;

    @SuppressWarnings("NullAway.Init")
    private static String plan;

    private final List<String> troubles = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private Page page;

    @BeforeAll
    static void start() {
        site = SampleSite.openToPlay(folder, 120);
        try (Page page = site.browser().newPage()) {
            plan = made(page);
        }
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @BeforeEach
    void openPage() {
        page = site.openPage(troubles);
        page.navigate(site.address() + "plans");
        Chromium.play(page, "approver");
    }

    @AfterEach
    void closePage() {
        page.close();
        assertThat(troubles).isEmpty();
    }

    /// Begins a long search, looks at it while it runs, and ends it.
    ///
    /// @return the address of the plan
    private static String made(Page page) {
        page.navigate(site.address() + "plans");
        Chromium.play(page, "approver");
        page.navigate(site.address() + "plans/new");
        page.fill("[name=name]", "Three years");
        page.click(".plan-form summary");
        page.fill("[name=seconds]", "600");
        page.fill("[name=years]", "3");
        page.click(".plan-form button.primary");
        page.waitForSelector("#live polyline.cost");
        page.waitForCondition(() -> !"".equals(page.getAttribute("#live polyline.cost", "points")));
        Chromium.picture(page, "plan-running");
        page.click("form[action$='/stop'] button");
        page.waitForSelector(".plan-tabs a[href$='/teams']");
        return page.url();
    }

    @Test
    void a_search_that_is_cancelled_keeps_its_best_plan() {
        page.navigate(plan);

        assertThat(page.locator("main h1").innerText()).isEqualTo("Three years");
        assertThat(page.locator(".plan-chart rect").count()).isPositive();
        assertThat(page.locator("main").innerText()).contains("What comes back when", "No plan can be better than");
        Chromium.picture(page, "plan");
    }

    @Test
    void a_drag_tells_what_it_costs_before_it_is_dropped_and_can_be_taken_back() {
        openTeams();
        BoundingBox box = canvas().boundingBox();
        double[] bar = barOf(box);

        page.mouse().move(bar[0], bar[1]);
        page.mouse().down();
        hoverUntilPossible(box, bar[0]);
        String cost = page.locator(".chart .cost").innerText();
        Chromium.picture(page, "plan-drag");
        assertThat(page.locator("[data-does=undo]").isDisabled()).isTrue();
        page.mouse().up();

        assertThat(cost).contains("%", "finishes");
        waitForSaid("Moved.");
        page.keyboard().press("Control+z");
        waitForSaid("Undone.");
        assertThat(page.locator("[data-does=undo]").isDisabled()).isTrue();
    }

    @Test
    void keys_alone_move_a_task_and_escape_lets_it_go() {
        openTeams();
        canvas().focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("m");
        waitForSaid("is picked up");
        page.keyboard().press("Escape");
        assertThat(page.locator(".chart .cost").isHidden()).isTrue();

        page.keyboard().press("m");
        for (int step = 0; step < STEPS_TRIED && !said().contains("%"); step++) {
            page.keyboard().press(step % 2 == 0 ? "ArrowRight" : "ArrowDown");
            page.waitForTimeout(300);
        }
        assertThat(said()).contains("%");
        page.keyboard().press("Enter");

        waitForSaid("Moved.");
        page.keyboard().press("Control+z");
        waitForSaid("Undone.");
    }

    @Test
    void the_tasks_of_a_chosen_team_stand_in_a_table() {
        openTeams();
        String team = page.locator("select[data-team] option").nth(1).innerText();

        page.selectOption("select[data-team]", "0");

        assertThat(page.locator(".list caption").innerText()).contains(team.split(" · ", -1)[0]);
    }

    @Test
    void what_if_there_were_more_teams_is_answered_while_one_waits() {
        page.navigate(plan + "/questions");
        page.fill("[name=more]", "2");
        page.selectOption("[name=kind]", "manual");
        page.click("button[value=what-if]");

        page.waitForSelector("main section.card dl");
        assertThat(page.locator("main section.card").first().innerText()).contains("Blocked then", "Better by");
    }

    private void openTeams() {
        page.navigate(plan + "/teams");
        page.waitForSelector("[data-gantt][data-ready]");
        canvas().evaluate("each => each.scrollIntoView()");
    }

    private Locator canvas() {
        return page.locator("[data-gantt] canvas");
    }

    /// The middle of a bar in the first rows that is wide enough to be met: where the pointer becomes a hand.
    private double[] barOf(BoundingBox box) {
        for (int row = 0; row < ROWS_TRIED; row++) {
            for (double x = box.x + NAMES + 8; x < box.x + box.width - 8; x += 7) {
                double y = box.y + AXIS + ROW * (row + 0.5);
                page.mouse().move(x, y);
                if ("over".equals(canvas().getAttribute("class"))) {
                    return new double[] {x, y};
                }
            }
        }
        throw new AssertionError("No bar is there");
    }

    private void hoverUntilPossible(BoundingBox box, double from) {
        for (int row = 0; row < ROWS_TRIED; row++) {
            for (double x : new double[] {from + 60, from + 160, from + 300}) {
                page.mouse().move(x, box.y + AXIS + ROW * (row + 0.5), new Mouse.MoveOptions().setSteps(4));
                page.waitForTimeout(400);
                if (page.locator(".chart .cost").innerText().contains("%")) {
                    return;
                }
            }
        }
        throw new AssertionError("The task can be done nowhere else");
    }

    private String said() {
        return page.locator(SAID).innerText();
    }

    private void waitForSaid(String words) {
        page.waitForCondition(() -> said().contains(words));
    }
}
