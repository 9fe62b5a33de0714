package org.furrow.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.MapWindow;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.ground.Utm;
import org.junit.jupiter.api.Test;

class SheetFileTest {

    /// Ten pixels to the millimetre.
    private static final float DPI = 254;

    private static final int SIDE = 80;

    private static final SheetStyle SOLID = new SheetStyle("#000000", "", 1, false);
    private static final SheetStyle RISING = new SheetStyle("#c76b00", "M-4 4 4-4M-4 12 12-4M-4 20 20-4", 0.16, false);
    private static final SheetStyle UPRIGHT = new SheetStyle("#c76b00", "M8 0v16", 0.16, false);
    private static final SheetLayout A4 = new SheetLayout(Paper.A4, true, false);
    private static final Utm MIDDLE = new Utm(38, Utm.Half.NORTH, 450_250, 1_350_250);

    @Test
    void a_kilometre_of_the_grid_is_a_hundred_millimetres_on_paper_at_one_to_ten_thousand() throws IOException {
        Footprint square = square(1000);

        BufferedImage picture = picture(SheetFile.pdf(sheet("Title", SOLID, square)));

        int row = row(picture.getHeight() - 10 * (A4.map().y() + A4.map().height() / 2) - 60);
        assertThat(longestDarkRun(picture, row) / 10.0).isEqualTo(100 + 0.4, within(0.3));
    }

    @Test
    void the_scale_bar_says_how_long_it_is() throws IOException {
        String text = text(SheetFile.pdf(sheet("Title", SOLID, square(100))));

        assertThat(text).contains("500 m", "Scale 1:10,000");
    }

    @Test
    void two_hatches_differ_in_shades_of_grey() throws IOException {
        BufferedImage rising = picture(SheetFile.pdf(sheet("Title", RISING, square(1000))));
        BufferedImage upright = picture(SheetFile.pdf(sheet("Title", UPRIGHT, square(1000))));

        assertThat(darkShares(upright)).anyMatch(share -> share > 0.7).anyMatch(share -> share < 0.05);
        assertThat(darkShares(rising)).allMatch(share -> share > 0.05 && share < 0.5);
    }

    @Test
    void the_words_can_be_found_in_the_file() throws IOException {
        String text = text(SheetFile.pdf(sheet("Lower Tamm", RISING, square(300))));

        assertThat(text)
                .contains("Lower Tamm", "EXERCISE", "SHA (1)", "HA-1", "As of: 3 Apr 2026", "450\u00a0000")
                .contains("Up is grid north", "says nothing about land");
    }

    @Test
    void a_hostile_title_breaks_nothing_and_stays_in_its_line() throws IOException {
        String title = "</script>(\\) Tj ET %PDF \u0000\u202E\uD83D\uDCA3 漢字 \uD800 " + "W".repeat(400);

        byte[] pdf = SheetFile.pdf(sheet(title, RISING, square(300)));

        assertThat(text(pdf)).contains("</script>(\\) Tj ET %PDF", "As of: 3 Apr 2026");
        assertThat(picture(pdf).getWidth()).isBetween(2969, 2971);
    }

    @Test
    void arabic_is_written_from_right_to_left_and_found_again() throws IOException {
        SheetLayout layout = new SheetLayout(Paper.A3, false, true);
        Sheet sheet = sheet("منطقة خطرة مؤكدة", RISING, square(300), layout);

        assertThat(text(SheetFile.pdf(sheet))).contains("منطقة خطرة مؤكدة");
    }

    private static Sheet sheet(String title, SheetStyle style, Footprint footprint) {
        return sheet(title, style, footprint, A4);
    }

    private static Sheet sheet(String title, SheetStyle style, Footprint footprint, SheetLayout layout) {
        MapWindow window =
                new MapWindow(MIDDLE, layout.map().width(), layout.map().height(), 10_000);
        return new Sheet(
                layout,
                window,
                Locale.UK,
                new Sheet.Texts(
                        title,
                        "Republic of Velda",
                        "EXERCISE",
                        "Legend",
                        "Scale 1:10,000",
                        "m",
                        "km",
                        "Up is grid north.",
                        List.of(new Sheet.Fact("As of", "3 Apr 2026")),
                        List.of("Absence of a mark says nothing about land that was not surveyed.")),
                List.of(new Sheet.LegendGroup("Hazards", List.of(new Sheet.LegendEntry("SHA (1)", style)))),
                List.of(),
                List.of(new Sheet.Surface(style, footprint, "HA-1")));
    }

    /// A square of the grid round the middle.
    private static Footprint square(double metres) {
        double half = metres / 2;
        Position[] corners = {at(-half, -half), at(half, -half), at(half, half), at(-half, half), at(-half, -half)};
        double[] xy = new double[2 * corners.length];
        for (int i = 0; i < corners.length; i++) {
            xy[2 * i] = corners[i].longitude();
            xy[2 * i + 1] = corners[i].latitude();
        }
        return Footprint.of(Sketch.polygon(xy));
    }

    private static Position at(double east, double north) {
        return new Utm(38, Utm.Half.NORTH, MIDDLE.eastingM() + east, MIDDLE.northingM() + north).toPosition();
    }

    private static int row(double y) {
        return (int) Math.round(y);
    }

    private static int longestDarkRun(BufferedImage picture, int y) {
        int longest = 0;
        int run = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            run = shade(picture.getRGB(x, y)) < 0xA0 ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /// How much of each column of pixels is dark, in a square of 8 mm that lies in the surface.
    private static List<Double> darkShares(BufferedImage picture) {
        int left = (int) (10 * (A4.map().x() + A4.map().width() / 2)) + 130;
        int top = (int) (picture.getHeight() - 10 * (A4.map().y() + A4.map().height() / 2)) - 230;
        List<Double> shares = new ArrayList<>();
        for (int x = left; x < left + SIDE; x++) {
            int dark = 0;
            for (int y = top; y < top + SIDE; y++) {
                dark += shade(picture.getRGB(x, y)) < 0xB8 ? 1 : 0;
            }
            shares.add(dark / (double) SIDE);
        }
        return shares;
    }

    /// What a printer without colours makes of a colour, 0 to 255.
    private static int shade(int rgb) {
        return (299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF)) / 1000;
    }

    private static BufferedImage picture(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.RGB);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
