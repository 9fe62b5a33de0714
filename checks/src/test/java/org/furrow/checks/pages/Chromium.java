package org.furrow.checks.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The browser that the machine has, with maps drawn by software.
final class Chromium {

    private static final List<String> BROWSERS =
            List.of("/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/chromium-browser");
    private static final Path PICTURES = Path.of("target", "pictures");

    private Chromium() {}

    static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser launch(Playwright playwright) {
        Path executable = BROWSERS.stream()
                .map(Path::of)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-dev-shm-usage",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--use-angle=swiftshader",
                                "--enable-unsafe-swiftshader")));
    }

    /// Changes the role in an exercise, and stays on the page.
    static void play(Page page, String role) {
        page.click(".roles > summary");
        page.click(".roles button[value=" + role + "]");
    }

    /// Pictures are for people who look at a change. A browser that is too busy to draw one says nothing about the
    /// page.
    static void picture(Page shown, String name) {
        try {
            shown.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(name + ".png"))
                    .setFullPage(true));
        } catch (PlaywrightException busy) {
            System.err.println("no picture of " + name + ": " + busy.getMessage());
        }
    }
}
