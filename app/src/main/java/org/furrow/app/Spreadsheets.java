package org.furrow.app;

/// What a table must mind that is going to be opened as a spreadsheet.
public final class Spreadsheets {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Spreadsheets() {}

    /// The cell; one that a spreadsheet would take for a formula begins with an apostrophe.
    public static String plain(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
