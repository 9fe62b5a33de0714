package org.furrow.domain.release;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.furrow.domain.journal.RecordId;

/// How somebody signed.
///
/// A drawing is kept as lines only: moves and lines between points of a box of 600 by 200, in the letters of SVG paths,
/// so that it can hold nothing but a drawing.
///
/// @param role the code of the role in which they sign, a word of the national-standard profile
/// @param name what they are called
/// @param drawing what they drew; empty where they did not
/// @param document a scanned page of the register with the signature, absent where there is none
public record Signature(String role, String name, String drawing, Optional<RecordId> document) {

    /// The width of the box, in its own units.
    public static final int WIDTH = 600;

    /// The height of the box, in its own units.
    public static final int HEIGHT = 200;

    /// The most letters of a drawing.
    public static final int LONGEST_DRAWING = 12_000;

    private static final Pattern POINT = Pattern.compile("\\G[ML]\\d{1,3} \\d{1,3}");

    /// Whether the drawing is there and can only be one.
    public boolean isDrawn() {
        return !drawing.isEmpty();
    }

    /// Whether what is given as drawing is one, or nothing.
    public boolean isDrawingPossible() {
        return drawing.isEmpty()
                || (drawing.length() <= LONGEST_DRAWING
                        && drawing.startsWith("M")
                        && drawing.contains("L")
                        && endOfLines() == drawing.length());
    }

    private int endOfLines() {
        Matcher point = POINT.matcher(drawing);
        int end = 0;
        while (point.find()) {
            end = point.end();
        }
        return end;
    }
}
