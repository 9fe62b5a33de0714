package org.furrow.exchange.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Writes words on as many pages as they take.
final class TextDrawing {

    private static final Lettering.Look TITLE = new Lettering.Look(6, true);
    private static final Lettering.Look HEADING = new Lettering.Look(4, true);
    private static final Lettering.Look TEXT = new Lettering.Look(3.5, false);
    private static final Lettering.Look STRONG = new Lettering.Look(3.5, true);
    private static final Lettering.Look SMALL = new Lettering.Look(2.8, false);
    private static final double LEADING = 1.4;
    private static final double MARGIN = 20;
    private static final double FOOT = 18;
    private static final double NAME_WIDTH = 46;
    private static final double FIRST_CELL = 12;
    private static final double SIGNATURE = 20;
    private static final double SIGNED_SCALE = 0.08;
    private static final Pattern POINT = Pattern.compile("([ML])(\\d{1,3}) (\\d{1,3})");
    private static final String INK = "#1d2320";

    private final PDDocument document;
    private final TextPages pages;
    private final Lettering lettering;
    private final double width = Paper.A4.widthMm() - 2 * MARGIN;
    private final List<PDPage> begun = new ArrayList<>();
    private double y;

    TextDrawing(PDDocument document, TextPages pages, Lettering lettering) {
        this.document = document;
        this.pages = pages;
        this.lettering = lettering;
    }

    void draw() throws IOException {
        List<TextPages.Block> left = new ArrayList<>(pages.blocks());
        do {
            PDPage page = new PDPage(new PDRectangle((float) (Paper.A4.widthMm() * Pen.POINTS_PER_MM), (float)
                    (Paper.A4.heightMm() * Pen.POINTS_PER_MM)));
            document.addPage(page);
            begun.add(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                left = fill(new Pen(page, out, lettering), left);
            }
        } while (!left.isEmpty());
    }

    /// Fills a page; what does not fit on it is left.
    private List<TextPages.Block> fill(Pen pen, List<TextPages.Block> blocks) throws IOException {
        y = Paper.A4.heightMm() - MARGIN;
        head(pen);
        footer(pen);
        int done = 0;
        boolean isFirst = true;
        while (done < blocks.size()) {
            TextPages.Block block = blocks.get(done);
            List<Piece> pieces = pieces(block);
            double height = height(pieces) + (block instanceof TextPages.Heading ? 2 * TEXT.size() * LEADING : 0);
            if (y - height < FOOT + SMALL.size() && !isFirst) {
                break;
            }
            for (int i = 0; i < pieces.size(); i++) {
                if (y - pieces.get(i).height() < FOOT + SMALL.size() && i > 0) {
                    return rest(block, pieces.subList(i, pieces.size()), blocks.subList(done + 1, blocks.size()));
                }
                draw(pen, pieces.get(i));
            }
            isFirst = false;
            done++;
        }
        return new ArrayList<>(blocks.subList(done, blocks.size()));
    }

    /// A text that is longer than a page goes on where it broke off.
    private static List<TextPages.Block> rest(
            TextPages.Block block, List<Piece> pieces, List<TextPages.Block> following) {
        String text = String.join(" ", pieces.stream().map(Piece::words).toList());
        List<TextPages.Block> left = new ArrayList<>();
        left.add(
                block instanceof TextPages.Said said
                        ? new TextPages.Said(said.name(), text)
                        : new TextPages.Paragraph(text));
        left.addAll(following);
        return left;
    }

    private void head(Pen pen) throws IOException {
        if (begun.size() > 1) {
            write(pen, lettering.cut(pages.title(), SMALL, width), SMALL, 0);
            y -= SMALL.size() * LEADING + 3;
            return;
        }
        write(pen, lettering.cut(pages.programme(), STRONG, width), STRONG, 0);
        y -= STRONG.size() * LEADING;
        if (!pages.exercise().isEmpty()) {
            write(pen, lettering.cut(pages.exercise(), STRONG, width), STRONG, 0);
            y -= STRONG.size() * LEADING;
        }
        y -= 2;
        for (Lettering.Line line : lettering.wrapped(pages.title(), TITLE, width)) {
            write(pen, line, TITLE, 0);
            y -= TITLE.size() * LEADING;
        }
        y -= 2;
    }

    private void footer(Pen pen) throws IOException {
        double top = y;
        y = FOOT - SMALL.size();
        pen.stroke(Pen.segment(MARGIN, FOOT + 1, MARGIN + width, FOOT + 1), INK, 0.15);
        write(pen, lettering.cut(pages.footer(), SMALL, width - 12), SMALL, 0);
        Lettering.Line number = lettering.figures(Integer.toString(begun.size()), SMALL);
        pen.write(
                number,
                SMALL,
                pages.isRightToLeft() ? Pen.Align.LEFT : Pen.Align.RIGHT,
                pages.isRightToLeft() ? MARGIN : MARGIN + width,
                y - SMALL.size());
        y = top;
    }

    /// A line of a block.
    ///
    /// @param words as they were said
    /// @param indent from the side where reading begins
    private record Piece(String words, Lettering.Look look, double indent, double height, Kind kind) {}

    private enum Kind {
        WORDS,
        NAME,
        ROW,
        SIGNATURE,
        SIGNED
    }

    private List<Piece> pieces(TextPages.Block block) throws IOException {
        return switch (block) {
            case TextPages.Heading heading -> lines(heading.text(), HEADING, 0, 3);
            case TextPages.Paragraph paragraph -> lines(paragraph.text(), TEXT, 0, 0);
            case TextPages.Said said -> said(said);
            case TextPages.Row row ->
                List.of(new Piece(String.join("\t", row.cells()), SMALL, 0, SMALL.size() * LEADING, Kind.ROW));
            case TextPages.Signature signature ->
                List.of(new Piece(signature.who() + "\t" + signature.what(), TEXT, 0, SIGNATURE, Kind.SIGNATURE));
            case TextPages.Signed signed ->
                List.of(new Piece(
                        signed.who() + "\t" + signed.what() + "\t" + signed.drawing(),
                        TEXT,
                        0,
                        SIGNATURE,
                        Kind.SIGNED));
        };
    }

    private List<Piece> said(TextPages.Said said) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        for (Piece line : lines(said.value(), TEXT, NAME_WIDTH, 0)) {
            pieces.add(line);
        }
        Piece first = pieces.getFirst();
        pieces.set(
                0,
                new Piece(said.name() + "\t" + first.words(), first.look(), first.indent(), first.height(), Kind.NAME));
        return pieces;
    }

    private List<Piece> lines(String text, Lettering.Look look, double indent, double before) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            for (String part : broken(line, look, width - indent)) {
                double height = look.size() * LEADING + (pieces.isEmpty() ? before + 1 : 0);
                pieces.add(new Piece(part, look, indent, height, Kind.WORDS));
            }
        }
        return pieces;
    }

    /// The words of a text in lines that are no wider than this; a word that is wider is broken.
    private List<String> broken(String text, Lettering.Look look, double most) throws IOException {
        List<String> lines = new ArrayList<>();
        String begun = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = begun.isEmpty() ? word : begun + " " + word;
            if (lettering.line(longer, look).width() <= most) {
                begun = longer;
                continue;
            }
            if (!begun.isEmpty()) {
                lines.add(begun);
            }
            begun = word;
            while (lettering.line(begun, look).width() > most) {
                int fits = fitting(begun, look, most);
                lines.add(begun.substring(0, fits));
                begun = begun.substring(fits);
            }
        }
        lines.add(begun);
        return lines;
    }

    private int fitting(String word, Lettering.Look look, double most) throws IOException {
        int fits = word.offsetByCodePoints(0, 1);
        while (fits < word.length()) {
            int next = word.offsetByCodePoints(fits, 1);
            if (lettering.line(word.substring(0, next), look).width() > most) {
                break;
            }
            fits = next;
        }
        return fits;
    }

    private static double height(List<Piece> pieces) {
        return pieces.stream().limit(2).mapToDouble(Piece::height).sum();
    }

    private void draw(Pen pen, Piece piece) throws IOException {
        y -= piece.height();
        double before = y;
        y += piece.look().size();
        String[] parts = piece.words().split("\t", -1);
        switch (piece.kind()) {
            case WORDS -> write(pen, lettering.line(piece.words(), piece.look()), piece.look(), piece.indent());
            case NAME -> {
                write(pen, lettering.cut(parts[0], STRONG, NAME_WIDTH - 2), STRONG, 0);
                write(pen, lettering.line(parts[1], piece.look()), piece.look(), piece.indent());
            }
            case ROW -> row(pen, parts);
            case SIGNATURE -> signature(pen, parts[0], parts[1]);
            case SIGNED -> {
                lines(pen, parts[2]);
                signature(pen, parts[0], parts[1]);
            }
        }
        y = before;
    }

    private void row(Pen pen, String[] cells) throws IOException {
        double wide = (width - FIRST_CELL) / Math.max(1, cells.length - 1);
        for (int i = 0; i < cells.length; i++) {
            double indent = i == 0 ? 0 : FIRST_CELL + (i - 1) * wide;
            write(pen, lettering.figures(cells[i], SMALL), SMALL, indent);
        }
    }

    private void signature(Pen pen, String who, String what) throws IOException {
        double start = pages.isRightToLeft() ? MARGIN : MARGIN + NAME_WIDTH;
        pen.stroke(Pen.segment(start, y, start + width - NAME_WIDTH, y), INK, 0.2);
        write(pen, lettering.cut(who, STRONG, NAME_WIDTH - 2), STRONG, 0);
        y -= SMALL.size() + 0.8;
        write(pen, lettering.cut(what, SMALL, width - NAME_WIDTH), SMALL, NAME_WIDTH);
    }

    /// Draws a signature above its line.
    private void lines(Pen pen, String drawing) throws IOException {
        double left = pages.isRightToLeft() ? MARGIN : MARGIN + NAME_WIDTH;
        double fromX = 0;
        double fromY = 0;
        Matcher point = POINT.matcher(drawing);
        while (point.find()) {
            double x = left + Integer.parseInt(point.group(2)) * SIGNED_SCALE;
            double top = y - Integer.parseInt(point.group(3)) * SIGNED_SCALE + SIGNATURE - TEXT.size() - 1;
            if (point.group(1).equals("L")) {
                pen.stroke(Pen.segment(fromX, fromY, x, top), INK, 0.35);
            }
            fromX = x;
            fromY = top;
        }
    }

    private void write(Pen pen, Lettering.Line line, Lettering.Look look, double indent) throws IOException {
        boolean isRightToLeft = pages.isRightToLeft();
        pen.write(
                line,
                look,
                isRightToLeft ? Pen.Align.RIGHT : Pen.Align.LEFT,
                isRightToLeft ? MARGIN + width - indent : MARGIN + indent,
                y - look.size());
    }
}
