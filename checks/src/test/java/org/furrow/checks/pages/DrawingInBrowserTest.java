package org.furrow.checks.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.furrow.app.draft.BoundaryText;
import org.furrow.app.ground.ReadingMap;
import org.furrow.app.ground.Shown;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Ring;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Drawing boundaries with the pointer, with keys and by typing: one drawing, and the figures of the server.
@Tag("slow")
class DrawingInBrowserTest {

    private static final String TEXT = "#boundary";
    private static final String AREA = "[data-figure=area]";
    private static final String BOX = "37.5 S 21.25 E\n37.5 S 21.252 E\n37.498 S 21.252 E\n37.498 S 21.25 E";
    private static final String BOW = "37.5 S 21.25 E\n37.498 S 21.252 E\n37.5 S 21.252 E\n37.498 S 21.25 E";

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
    }

    @AfterEach
    void closePage() {
        page.close();
        assertThat(troubles).isEmpty();
    }

    @Test
    void the_pointer_draws_drags_and_undoes_and_the_figures_are_those_of_the_text() {
        openBoard("");
        double[] at = corner();

        draw(at, "150 100", "350 100", "350 250", "150 250");
        waitForLines(4);
        assertShownAreaIsThatOfTheText();
        String drawn = page.inputValue(TEXT);

        drag(at, "350 250", "400 300");
        page.waitForCondition(() -> !page.inputValue(TEXT).equals(drawn));
        assertThat(lines()).isEqualTo(4);
        assertShownAreaIsThatOfTheText();

        drag(at, "250 100", "250 60");
        waitForLines(5);
        page.keyboard().press("Control+z"); // a corner that was put in, and then dragged, is two steps
        waitForLines(5);
        page.keyboard().press("Control+z");
        waitForLines(4);
        page.keyboard().press("Control+z");
        assertThat(page.inputValue(TEXT)).isEqualTo(drawn);
        page.keyboard().press("Control+Shift+z");
        assertThat(page.inputValue(TEXT)).isNotEqualTo(drawn);
        Chromium.picture(page, "draw-pointer");
    }

    @Test
    void a_hole_and_a_second_part_are_drawn_and_the_text_becomes_geojson() {
        openBoard("");
        double[] at = corner();
        draw(at, "100 60", "320 60", "320 280", "100 280");
        waitForLines(4);

        page.click("[data-does=hole]");
        draw(at, "160 120", "240 120", "200 220");
        page.waitForCondition(() -> page.inputValue(TEXT).startsWith("{"));
        page.click("[data-does=part]");
        draw(at, "380 60", "480 60", "430 200");
        page.waitForCondition(() -> drawn().toSketch().parts().size() == 2);

        assertShownAreaIsThatOfTheText();
        assertThat(drawn().cornerCount()).isEqualTo(10);
        Chromium.picture(page, "draw-hole");
    }

    @Test
    void keys_alone_put_corners_on_the_map_and_the_table_changes_them() {
        openBoard("");
        page.locator(".board canvas").first().focus();
        for (String move : List.of("ArrowRight", "ArrowDown", "ArrowLeft")) {
            page.keyboard().press("Enter");
            page.keyboard().press(move);
            page.waitForTimeout(700);
        }
        page.keyboard().press("Enter");
        waitForLines(4);
        assertShownAreaIsThatOfTheText();

        page.locator(".corners summary").focus();
        page.keyboard().press("Enter");
        page.locator("[data-at='0/0/latitude']").fill("-36.0");
        page.keyboard().press("Enter");

        page.waitForCondition(() -> page.inputValue(TEXT).startsWith("-36.0000000, "));
        assertShownAreaIsThatOfTheText();
        page.locator("[data-at='0/3/remove']").focus();
        page.keyboard().press("Enter");
        waitForLines(3);
        assertThat(page.url()).endsWith("map/draw");
    }

    @Test
    void what_is_typed_is_drawn_and_a_fault_is_told_marked_and_mended() {
        openBoard("");
        page.fill(TEXT, BOX);
        page.locator(AREA).waitFor();
        assertShownAreaIsThatOfTheText();

        page.fill(TEXT, BOW);
        page.locator(".board .fault").waitFor();
        assertThat(page.locator(".told").innerText())
                .contains(
                        "The boundary cannot be saved as it is drawn.", "crosses or touches itself", "Area if mended");
        Chromium.picture(page, "draw-fault");
        page.click("[data-does=mend]");

        page.waitForCondition(() -> page.locator(".told").innerText().contains("can be saved as it is drawn."));
        assertThat(page.locator(".board .fault").count()).isZero();
        assertShownAreaIsThatOfTheText();
    }

    @Test
    void a_boundary_is_cut_and_joined_again_without_losing_a_square_metre() {
        openBoard("");
        page.fill(TEXT, BOX);
        page.locator(AREA).waitFor();
        Footprint whole = drawn();

        page.locator(".cut-line summary").click();
        page.fill(".cut-line textarea", "37.501 S 21.251 E\n37.497 S 21.2512 E");
        page.click("[data-does=cut-line]");
        page.waitForCondition(() -> page.inputValue(TEXT).contains("\n\n"));
        long sum = Arrays.stream(page.inputValue(TEXT).split("\n\n", -1))
                .map(text -> BoundaryText.read(text).footprint().orElseThrow())
                .mapToLong(part -> part.area().squareMetres())
                .sum();
        assertThat(sum).isEqualTo(whole.area().squareMetres());

        page.click("[data-does=join]");
        page.waitForCondition(() -> !page.inputValue(TEXT).contains("\n\n"));
        assertThat(Math.abs(drawn().area().squareMetres() - whole.area().squareMetres()))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void the_board_of_a_split_fills_the_fields_of_the_parts_and_they_add_up() {
        String fieldset = "<fieldset data-draw-split data-whole='" + BOX.replace("\n", "&#10;") + "'>"
                + "<label>1<textarea name='part-1' data-draw></textarea></label>"
                + "<label>2<textarea name='part-2' data-draw></textarea></label></fieldset>";
        page.route("**/map/draw", route -> {
            APIResponse plain = route.fetch();
            route.fulfill(new Route.FulfillOptions()
                    .setResponse(plain)
                    .setBody(plain.text().replace("<form class=\"entry-form", fieldset + "<form class=\"entry-form")));
        });
        openBoard("");
        page.click("[data-draw-open=split]");
        page.locator("[data-draw-split] .map[data-ready]").waitFor();

        page.locator("[data-draw-split] .cut-line summary").click();
        page.fill("[data-draw-split] .cut-line textarea", "37.501 S 21.251 E\n37.497 S 21.2512 E");
        page.click("[data-draw-split] [data-does=cut-line]");
        page.waitForCondition(() -> !page.inputValue("[name=part-2]").isEmpty());

        Chromium.picture(page, "draw-split");
        assertThat(area("[name=part-1]") + area("[name=part-2]"))
                .isEqualTo(
                        BoundaryText.read(BOX).footprint().orElseThrow().area().squareMetres());
        page.fill("[data-draw-split] .cut-line textarea", "37.4995 S 21.249 E\n37.4995 S 21.253 E");
        page.click("[data-draw-split] [data-does=cut-line]");
        page.waitForCondition(
                () -> page.locator("[data-draw-split]").innerText().contains("room for 2 parts only"));
        page.click("[data-draw-split] [data-does=undo]");
        page.waitForCondition(() -> page.inputValue("[name=part-2]").isEmpty());
    }

    private long area(String field) {
        return BoundaryText.read(page.inputValue(field))
                .footprint()
                .orElseThrow()
                .area()
                .squareMetres();
    }

    @Test
    void a_line_drawn_across_cuts_and_the_part_that_is_not_wanted_is_deleted() {
        openBoard("");
        double[] at = corner();
        draw(at, "150 100", "350 100", "350 250", "150 250");
        waitForLines(4);

        page.click("[data-does=cut]");
        click(at, "250 50");
        click(at, "255 320");
        click(at, "255 320");
        page.waitForCondition(() -> page.inputValue(TEXT).contains("\n\n"));
        page.click("[data-does=remove]");

        waitForLines(4);
        assertShownAreaIsThatOfTheText();
    }

    @Test
    void a_track_from_a_file_is_the_beginning_and_a_bad_file_is_named() {
        openBoard("");
        page.locator("summary", new Page.LocatorOptions().setHasText("Begin with a file"))
                .click();
        page.setInputFiles(
                "input[type=file]", new FilePayload("bad.gpx", "application/gpx+xml", "<gpx>".getBytes(UTF_8)));
        page.waitForCondition(() -> page.locator(".board").innerText().contains("“bad.gpx” has no track"));

        String gpx = "<gpx xmlns='http://www.topografix.com/GPX/1/1'><trk><trkseg><trkpt lat='-37.5' lon='21.25'/>"
                + "<trkpt lat='-37.5' lon='21.252'/><trkpt lat='-37.498' lon='21.252'/></trkseg></trk></gpx>";
        page.setInputFiles("input[type=file]", new FilePayload("walk.gpx", "application/gpx+xml", gpx.getBytes(UTF_8)));

        waitForLines(3);
        page.locator(AREA).waitFor();
        assertShownAreaIsThatOfTheText();
    }

    @Test
    void a_corner_put_beside_one_of_a_neighbour_snaps_to_it_exactly() {
        List<Shown.DrawnHazard> all = new ArrayList<>();
        new ReadingMap(site.furrow()).eachHazard(all::add);
        Shown.DrawnHazard neighbour = all.getFirst();
        openBoard("?hazard=" + neighbour.reference());
        page.click("[data-does=remove]");
        waitForLines(0);
        page.click("[data-does=part]");
        Ring ring = neighbour.footprint().toSketch().parts().getFirst().rings().getFirst();
        var box = page.locator(".board canvas").first().boundingBox();
        double[] near = pixel(neighbour.footprint().bounds(), ring, box.width, box.height);

        draw(corner(), (near[0] + 4) + " " + (near[1] + 4), "20 20", "20 " + (box.height - 90));
        waitForLines(3);

        Chromium.picture(page, "draw-snapped");
        assertThat(page.inputValue(TEXT).lines().findFirst())
                .hasValue(String.format(Locale.ROOT, "%.7f, %.7f", ring.y(0), ring.x(0)));
    }

    /// Where the first corner of a ring stands on a map that shows the box with 64 pixels round it.
    private static double[] pixel(Bounds box, Ring ring, double width, double height) {
        double scale = Math.min(
                Math.min(
                        (width - 128) / (east(box.east()) - east(box.west())),
                        (height - 128) / (south(box.south()) - south(box.north()))),
                512 * Math.pow(2, 17));
        return new double[] {
            width / 2 + scale * (east(ring.x(0)) - (east(box.east()) + east(box.west())) / 2),
            height / 2 + scale * (south(ring.y(0)) - (south(box.north()) + south(box.south())) / 2)
        };
    }

    private static double east(double longitude) {
        return (longitude + 180) / 360;
    }

    private static double south(double latitude) {
        double radians = Math.toRadians(latitude);
        return (1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2;
    }

    @ParameterizedTest
    @CsvSource({"320,LIGHT,ar", "1280,DARK,en", "360,DARK,uk", "1280,LIGHT,ar"})
    void the_drawing_board_fits_its_window_in_every_direction_of_writing(
            int width, ColorScheme scheme, String language) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        openBoard("?lang=" + language);
        page.fill(TEXT, BOX);
        page.locator(AREA).waitFor();
        page.locator(".corners summary").click();
        page.locator("[data-at='0/0/latitude']").waitFor();

        Chromium.picture(page, "draw-" + language + "-" + width + "-" + scheme);
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .isLessThanOrEqualTo(width);
    }

    private void openBoard(String more) {
        page.navigate(site.address() + "map/draw" + more);
        page.waitForSelector(".board .map[data-ready]");
        page.locator(".board .tools").evaluate("each => each.scrollIntoView()");
    }

    private double[] corner() {
        var box = page.locator(".board canvas").first().boundingBox();
        return new double[] {box.x, box.y};
    }

    private void draw(double[] at, String... corners) {
        for (String corner : corners) {
            click(at, corner);
        }
        click(at, corners[0]);
    }

    private void click(double[] at, String place) {
        double[] point = point(at, place);
        page.mouse().move(point[0], point[1], new Mouse.MoveOptions().setSteps(3));
        page.mouse().click(point[0], point[1]);
        page.waitForTimeout(150);
    }

    private void drag(double[] at, String from, String to) {
        double[] start = point(at, from);
        double[] end = point(at, to);
        page.mouse().move(start[0], start[1], new Mouse.MoveOptions().setSteps(3));
        page.waitForTimeout(300); // what can be dragged is drawn with the next picture of the map
        page.mouse().down();
        page.mouse().move(end[0], end[1], new Mouse.MoveOptions().setSteps(8));
        page.waitForTimeout(100);
        page.mouse().up();
        page.waitForTimeout(300);
    }

    private static double[] point(double[] at, String place) {
        String[] xy = place.split(" ", -1);
        return new double[] {at[0] + Double.parseDouble(xy[0]), at[1] + Double.parseDouble(xy[1])};
    }

    private long lines() {
        return page.inputValue(TEXT).lines().filter(line -> !line.isBlank()).count();
    }

    private void waitForLines(long count) {
        page.waitForCondition(() -> lines() == count);
    }

    private Footprint drawn() {
        return BoundaryText.read(page.inputValue(TEXT)).footprint().orElseThrow();
    }

    private void assertShownAreaIsThatOfTheText() {
        String area = String.format(Locale.UK, "%,d m²", drawn().area().squareMetres());
        page.waitForCondition(() -> page.locator(AREA).innerText().startsWith(area));
    }
}
