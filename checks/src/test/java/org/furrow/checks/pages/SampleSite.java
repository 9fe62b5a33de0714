package org.furrow.checks.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.furrow.app.Furrow;
import org.furrow.app.Progress;
import org.furrow.app.ground.MakingSampleCountry;
import org.furrow.app.mission.AddingSampleTeams;
import org.furrow.app.people.People;
import org.furrow.app.people.PlayingRoles;
import org.furrow.web.WebServer;
import org.furrow.web.people.Access;
import org.furrow.web.shell.Office;

/// The sample country served to be looked at, and a browser to look with. Close it when the tests are over.
///
/// @param furrow the register that is served
record SampleSite(Furrow furrow, WebServer server, Playwright playwright, Browser browser) implements AutoCloseable {

    /// A country of so many hazards, whose file stands in this folder.
    static SampleSite open(Path folder, int hazards) {
        Path file = folder.resolve("sample.gpkg");
        new MakingSampleCountry(hazards, 7).write(file, Progress.silent());
        Furrow furrow = Furrow.open(file, Clock.systemUTC());
        WebServer server =
                WebServer.start(0, furrow, new Office("Falvoria", true, ZoneOffset.UTC), new Access.ToLook());
        Playwright playwright = Chromium.playwright();
        return new SampleSite(furrow, server, playwright, Chromium.launch(playwright));
    }

    /// A country of so many hazards with teams, in which who looks may play a role.
    static SampleSite openToPlay(Path folder, int hazards) {
        Path file = folder.resolve("sample.gpkg");
        new MakingSampleCountry(hazards, 7).write(file, Progress.silent());
        Furrow furrow = Furrow.open(file, Clock.systemUTC());
        new AddingSampleTeams(furrow).add();
        new AddingSampleTeams(furrow).addForPlans("Mine Action Authority");
        People people = People.openQuickly(file, Clock.systemUTC());
        WebServer server = WebServer.start(
                0,
                furrow,
                new Office("Falvoria", true, ZoneOffset.UTC),
                new Access.ByPlaying(people, new PlayingRoles(people)));
        Playwright playwright = Chromium.playwright();
        return new SampleSite(furrow, server, playwright, Chromium.launch(playwright));
    }

    /// The address of its first page.
    String address() {
        return server.address();
    }

    /// A page in light colours. Whatever the browser complains of on it becomes one of the troubles.
    Page openPage(List<String> troubles) {
        Page page = browser.newPage(new Browser.NewPageOptions().setColorScheme(ColorScheme.LIGHT));
        page.onPageError(troubles::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                troubles.add(message.text());
            }
        });
        return page;
    }

    @Override
    public void close() {
        playwright.close();
        server.close();
        furrow.close();
    }
}
