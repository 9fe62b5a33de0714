package org.furrow.web.shell;

/// Says above a page that it shows a past state, and leads back to today.
///
/// @param sentence which state it shows; empty where it is the latest
public record PastNotice(String sentence, Link today) {

    /// The notice of a page.
    ///
    /// @param address where the page shows the latest state
    public static PastNotice of(Then then, String address, ShellWords words, Figures figures) {
        return new PastNotice(
                then.isNow() ? "" : then.sentence(words, figures), new Link(words.backToToday(), address));
    }

    /// Whether the page shows a past state.
    public boolean isThere() {
        return !sentence.isEmpty();
    }
}
