package org.furrow.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.furrow.domain.ground.MapWindow;
import org.furrow.domain.ground.Position;
import org.junit.jupiter.api.Test;

class DossierFileTest {

    @Test
    void words_stand_on_the_first_page_and_each_map_on_one_of_its_own() throws IOException {
        byte[] pdf = DossierFile.pdf(
                pages(
                        new TextPages.Said("Title", "Clear the school yard"),
                        new TextPages.Heading("Access"),
                        new TextPages.Paragraph("By the north road.\nThe bridge bears 3 t."),
                        new TextPages.Row(List.of("1", "12.5, 40.1", "38N 450 250", "38P")),
                        new TextPages.Signature("For the authority", "Name, date, signature")),
                List.of(sheet("North"), sheet("South")));

        assertThat(text(pdf, 1, 1))
                .contains("Task order TO-1", "Trial programme", "Clear the school yard", "The bridge bears 3 t.")
                .contains("12.5, 40.1", "For the authority", "Name, date, signature");
        assertThat(text(pdf, 2, 2)).contains("North");
        assertThat(text(pdf, 3, 3)).contains("South");
        assertThat(count(pdf)).isEqualTo(3);
    }

    @Test
    void what_is_longer_than_a_page_goes_on_where_it_broke_off() throws IOException {
        String words = String.join(
                " ", IntStream.range(0, 3_000).mapToObj(i -> "word" + i).toList());

        byte[] pdf =
                DossierFile.pdf(pages(new TextPages.Paragraph(words), new TextPages.Said("End", words)), List.of());

        String all = text(pdf, 1, count(pdf)).replaceAll("\\s+", " ");
        for (int i = 0; i < 3_000; i++) {
            assertThat(all.split("word" + i + "\\b", -1)).as("word%d", i).hasSize(3);
        }
    }

    @Test
    void a_word_that_is_wider_than_the_page_is_broken_and_an_empty_text_stops_nothing() throws IOException {
        byte[] pdf = DossierFile.pdf(
                pages(
                        new TextPages.Said("Long", "x".repeat(2_000)),
                        new TextPages.Said("", ""),
                        new TextPages.Paragraph("\n\n"),
                        new TextPages.Paragraph("💥 end")),
                List.of());

        String all = text(pdf, 1, count(pdf));
        assertThat(all.chars().filter(letter -> letter == 'x').count()).isEqualTo(2_000);
        assertThat(all).contains("end");
    }

    @Test
    void hundreds_of_rows_fill_pages_with_their_numbers() throws IOException {
        List<TextPages.Block> rows = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            rows.add(new TextPages.Row(List.of(Integer.toString(i), "point" + i)));
        }

        byte[] pdf = DossierFile.pdf(pages(rows.toArray(TextPages.Block[]::new)), List.of());

        assertThat(count(pdf)).isBetween(3, 6);
        assertThat(text(pdf, 1, count(pdf))).contains("point0\n", "point199\n");
    }

    private static TextPages pages(TextPages.Block... blocks) {
        return new TextPages(
                Locale.ENGLISH, false, "Task order TO-1", "Trial programme", "", "Footer", List.of(blocks));
    }

    private static Sheet sheet(String title) {
        SheetLayout layout = new SheetLayout(Paper.A4, false, false);
        MapWindow window = MapWindow.round(
                new Position(44.5, 12.2), layout.map().width(), layout.map().height(), 10_000);
        Sheet.Texts texts = new Sheet.Texts(title, "", "", "", "", "m", "km", "", List.of(), List.of());
        return new Sheet(layout, window, Locale.ENGLISH, texts, List.of(), List.of(), List.of());
    }

    private static int count(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static String text(byte[] pdf, int first, int last) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(first);
            stripper.setEndPage(last);
            return stripper.getText(document);
        }
    }
}
