package org.furrow.checks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Sizes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.furrow.app.evidence.AddingDocuments;
import org.furrow.app.evidence.Saying;
import org.furrow.app.hazard.ReadingRegister;
import org.furrow.domain.release.HazardSummary;
import org.furrow.exchange.document.SampleDrawing;
import org.furrow.web.shell.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What pages cost on a line that is paid for by the byte: counted as the browser received it, nothing cached before.
@Tag("slow")
class WeightTest {

    private static final long PAGE_BYTES = 100_000;
    private static final long MAP_BYTES = 700_000;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static SampleSite site;

    @BeforeAll
    static void start() {
        site = SampleSite.open(folder, 600);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_page_without_a_map_costs_a_tenth_of_a_megabyte_at_most(Language language) {
        List<String> tooHeavy = new ArrayList<>();
        for (String path : List.of("today", "hazards", "ledger?by=district", "imports", "journal", "about", "design")) {
            try (BrowserContext context = site.browser().newContext()) {
                Counted counted = new Counted(context);
                String address = path + (path.contains("?") ? "&" : "?") + "lang=" + language.code();
                counted.page.navigate(site.address() + address);
                if (counted.bytes() > PAGE_BYTES) {
                    tooHeavy.add(address + " costs " + counted.bytes() + " bytes");
                }
            }
        }

        assertThat(tooHeavy).isEmpty();
    }

    @Test
    void the_map_is_paid_for_once() {
        try (BrowserContext context = site.browser().newContext()) {
            Counted first = new Counted(context);
            first.page.navigate(site.address());
            first.page.waitForSelector("[data-ready]");
            long once = first.bytes();
            first.page.close();

            Counted again = new Counted(context);
            again.page.navigate(site.address());
            again.page.waitForSelector("[data-ready]");

            assertThat(once).as("bytes of the first look").isBetween(MAP_BYTES / 10, MAP_BYTES);
            assertThat(again.bytes()).as("bytes of the second look").isLessThan(once / 5);
        }
    }

    @Test
    void drawing_is_paid_for_by_who_draws_and_costs_no_more_than_the_map() {
        try (BrowserContext context = site.browser().newContext()) {
            Counted map = new Counted(context);
            map.page.navigate(site.address());
            map.page.waitForSelector("[data-ready]");

            assertThat(map.has("board-")).as("whether the map loads what draws").isFalse();
        }
        try (BrowserContext context = site.browser().newContext()) {
            Counted board = new Counted(context);
            board.page.navigate(site.address() + "map/draw");
            board.page.waitForSelector("[data-ready]");

            assertThat(board.has("board-")).isTrue();
            assertThat(board.bytes()).as("bytes of the first drawing board").isLessThan(MAP_BYTES);
        }
    }

    @Test
    void of_twelve_photos_of_a_hazard_three_are_loaded_and_the_others_on_demand() throws IOException {
        String hazard = withPhotos(12);
        try (BrowserContext context = site.browser().newContext()) {
            Counted counted = new Counted(context);
            counted.page.navigate(site.address() + "hazards/" + hazard);
            counted.page.locator("#documents").scrollIntoViewIfNeeded();
            counted.page.waitForLoadState(LoadState.NETWORKIDLE);
            counted.page.waitForCondition(() -> counted.pictures().count() >= 3);
            long shown = counted.pictures().count();
            long bytes = counted.pictures().mapToLong(Counted::bytes).sum();

            counted.page.locator("#documents summary").click();
            counted.page.locator("#documents details li:last-child").scrollIntoViewIfNeeded();

            counted.page.waitForCondition(() -> counted.pictures().count() > 3);
            assertThat(shown).isEqualTo(3);
            assertThat(bytes).as("bytes of three pictures").isLessThan(PAGE_BYTES * 6 / 10);
        }
    }

    private static String withPhotos(int count) throws IOException {
        HazardSummary hazard = new ReadingRegister(site.furrow())
                .read(ReadingRegister.Question.first(1))
                .hazards()
                .getFirst();
        AddingDocuments adding = new AddingDocuments(site.furrow());
        for (int i = 0; i < count; i++) {
            byte[] photo = grainy(i);
            adding.add(
                    hazard.id(),
                    Saying.NOTHING,
                    List.of(adding.bring("photo-" + i + ".jpg", new ByteArrayInputStream(photo), photo.length)));
        }
        return hazard.id().toString();
    }

    /// A drawing with as much grain as a photo in poor light has.
    private static byte[] grainy(int seed) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(SampleDrawing.ground(seed)));
        Random random = new Random(seed);
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                picture.setRGB(x, y, picture.getRGB(x, y) ^ random.nextInt(16) * 0x10101);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        return bytes.toByteArray();
    }

    /// A page whose bytes are counted as they come over the line, headings and compression included.
    private static final class Counted {

        private final Page page;
        private final List<Request> finished = new ArrayList<>();

        private Counted(BrowserContext context) {
            page = context.newPage();
            page.onRequestFinished(finished::add);
        }

        /// What came from the cache has a negative size. The script of a worker has none, so its heading says it.
        private static long bytes(Request request) {
            Sizes sizes = request.sizes();
            if (sizes.responseBodySize < 0) {
                return 0;
            }
            String stated = request.response().headers().getOrDefault("content-length", "0");
            return sizes.responseHeadersSize + Math.max(sizes.responseBodySize, Long.parseLong(stated));
        }

        private boolean has(String file) {
            return List.copyOf(finished).stream().anyMatch(each -> each.url().contains("/assets/" + file));
        }

        private Stream<Request> pictures() {
            return List.copyOf(finished).stream()
                    .filter(request -> request.url().contains("/picture/"));
        }

        private long bytes() {
            return List.copyOf(finished).stream().mapToLong(Counted::bytes).sum();
        }
    }
}
