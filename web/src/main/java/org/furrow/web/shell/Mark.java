package org.furrow.web.shell;

/// A small shape beside a word, so that nobody has to tell two badges apart by colour. Sixteen by sixteen.
public enum Mark {
    DIAMOND("M8 .5 15.5 8 8 15.5 .5 8z"),
    HALF_DIAMOND("M8 .5 15.5 8 8 15.5 .5 8zM8 3.3 3.3 8 8 12.7z"),
    RING("M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 2.2a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6z"),
    SQUARE("M2 2h12v12H2zm2 2v8h8V4z"),
    PLAY("M3 1.5 14 8 3 14.5z"),
    HALF("M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 2.2v9.6a4.8 4.8 0 0 1 0-9.6z"),
    PAUSE("M3 2h3.5v12H3zm6.5 0H13v12H9.5z"),
    TICK("M6.3 14 .8 8.5l2-2 3.5 3.5L13.2 3l2 2z"),
    CROSS("m3 1 5 5 5-5 2 2-5 5 5 5-2 2-5-5-5 5-2-2 5-5-5-5z"),
    FLAG("M2 1h2v14H2zm3 0h9l-2.5 3.5L14 8H5z"),
    BAR("M1 6.5h14v3H1z"),
    FORK("M2 1h3v5l3 2 3-2V1h3v6.5L9.5 10.5V15h-3v-4.5L2 7.5z"),
    ARROW("M1 6.5h8V2.5L15.5 8 9 13.5v-4H1z"),
    TRIANGLE("M8 1 15.5 15H.5zm-1 5v5h2V6zm0 6v2h2v-2z");

    private final String path;

    Mark(String path) {
        this.path = path;
    }

    /// Whether it points the way that a line of text runs.
    public boolean isDirected() {
        return this == ARROW || this == PLAY;
    }

    /// The outline as an SVG path.
    public String path() {
        return path;
    }
}
