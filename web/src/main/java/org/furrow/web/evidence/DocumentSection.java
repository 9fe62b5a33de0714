package org.furrow.web.evidence;

import java.util.List;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Link;

/// The part of a hazard's page that shows its documents: some pictures, and all documents as a table.
///
/// @param add where documents are added; without a label where the reader may not
/// @param first the pictures that are loaded with the page
/// @param more the pictures that are loaded when somebody asks for them
/// @param moreLabel how many these are
/// @param hidden how many the reader may not see; empty where there is none
public record DocumentSection(
        DocumentWords words,
        Link add,
        List<Picture> first,
        List<Picture> more,
        String moreLabel,
        List<Row> rows,
        String hidden) {

    public DocumentSection {
        first = List.copyOf(first);
        more = List.copyOf(more);
        rows = List.copyOf(rows);
    }

    /// A small picture that leads to its document.
    ///
    /// @param title what stands for it where it cannot be seen
    public record Picture(String title, String address, String image) {}

    /// A document as a line of the table.
    public record Row(Link document, String kind, String day, String madeBy, String size, List<Badge> badges) {
        public Row {
            badges = List.copyOf(badges);
        }
    }
}
