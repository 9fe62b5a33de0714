package org.furrow.exchange.sheet;

import java.util.List;
import java.util.Locale;

/// Pages of words on upright A4, as many as they take.
///
/// @param isRightToLeft whether its words run from right to left
/// @param programme whose pages they are
/// @param exercise says that nothing is real; empty where it is
/// @param footer stands below each page
public record TextPages(
        Locale locale,
        boolean isRightToLeft,
        String title,
        String programme,
        String exercise,
        String footer,
        List<Block> blocks) {

    public TextPages {
        blocks = List.copyOf(blocks);
    }

    /// What stands below something else.
    public sealed interface Block {}

    /// The title of a part.
    public record Heading(String text) implements Block {}

    /// Words; each line of the text begins a new one.
    public record Paragraph(String text) implements Block {}

    /// Something with its name.
    public record Said(String name, String value) implements Block {}

    /// A row of a table of figures, which run from left to right in every language.
    ///
    /// @param cells in the order of reading; the first is narrow
    public record Row(List<String> cells) implements Block {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// A line that is signed.
    ///
    /// @param who signed
    /// @param what is written below it
    /// @param drawing the signature as lines between points of a box of 600 by 200, in the letters of SVG
    ///     paths; empty where nobody drew
    public record Signed(String who, String what, String drawing) implements Block {}

    /// A line to sign on.
    ///
    /// @param who signs
    /// @param what is written on it
    public record Signature(String who, String what) implements Block {}
}
