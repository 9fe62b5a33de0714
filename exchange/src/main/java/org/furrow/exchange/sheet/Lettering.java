package org.furrow.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The letters of a sheet: DejaVu Sans Condensed for Latin, Cyrillic and Arabic, embedded as far as it is used.
final class Lettering {

    private static final double PER_EM = 1000;
    private static final String UNKNOWN = "?";

    private final PDFont plain;
    private final PDFont bold;
    private final boolean isRightToLeft;

    Lettering(PDDocument document, boolean isRightToLeft) throws IOException {
        plain = load(document, "DejaVuSansCondensed.ttf");
        bold = load(document, "DejaVuSansCondensed-Bold.ttf");
        this.isRightToLeft = isRightToLeft;
    }

    /// How letters look.
    ///
    /// @param size of an em, in millimetres
    record Look(double size, boolean isBold) {}

    /// A line of text as it is written, with its width in millimetres.
    record Line(String text, double width) {}

    PDFont font(Look look) {
        return look.isBold() ? bold : plain;
    }

    Line line(String text, Look look) throws IOException {
        return line(ArabicScript.visual(text, isRightToLeft), font(look), look);
    }

    /// Coordinates, which run from left to right in every language.
    Line figures(String text, Look look) throws IOException {
        return line(ArabicScript.visual(text, false), font(look), look);
    }

    private static Line line(String visual, PDFont font, Look look) throws IOException {
        String written = known(visual, font);
        return new Line(written, font.getStringWidth(written) / PER_EM * look.size());
    }

    /// The text in lines that are no wider than this, as far as its words allow.
    List<Line> wrapped(String text, Look look, double width) throws IOException {
        List<Line> lines = new ArrayList<>();
        String begun = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = begun.isEmpty() ? word : begun + " " + word;
            if (!begun.isEmpty() && line(longer, look).width() > width) {
                lines.add(line(begun, look));
                begun = word;
            } else {
                begun = longer;
            }
        }
        lines.add(line(begun, look));
        return lines;
    }

    /// The text in one line that is no wider than this; what is too much is left out.
    Line cut(String text, Look look, double width) throws IOException {
        String kept = text;
        Line line = line(kept, look);
        while (line.width() > width && !kept.isEmpty()) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
            line = line(kept.strip() + "…", look);
        }
        return line;
    }

    /// Letters that the font lacks become question marks, so that nobody's title stops a sheet.
    private static String known(String text, PDFont font) {
        StringBuilder known = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            String written = Character.toString(letter);
            known.append(hasGlyph(font, written) ? written : UNKNOWN);
        });
        return known.toString();
    }

    private static boolean hasGlyph(PDFont font, String letter) {
        try {
            font.encode(letter);
            return true;
        } catch (IOException | IllegalArgumentException unknown) {
            return false;
        }
    }

    private static PDFont load(PDDocument document, String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(
                Lettering.class.getResourceAsStream(name), () -> "The build left out the font " + name)) {
            return PDType0Font.load(document, file, true);
        }
    }
}
