package org.furrow.web.shell;

import org.furrow.web.visitor.Visitor;
import org.furrow.web.visitor.VisitorWords;

/// What the frame round a page needs.
///
/// @param title the page's own name, first in the title of the window
public record Shell(Reader reader, Office office, Section section, String title, ShellWords words) {

    /// The frame of a page.
    public static Shell of(Reader reader, Office office, Section section, String title) {
        return new Shell(reader, office, section, title, Words.of(ShellWords.class, reader.locale()));
    }

    /// Who is looking at the page.
    public Visitor visitor() {
        return Visitor.current();
    }

    /// The words for who is looking.
    public VisitorWords visitorWords() {
        return Words.of(VisitorWords.class, reader.locale());
    }

    /// The address of a file for the browser.
    public String asset(String name) {
        return Assets.address(name);
    }
}
