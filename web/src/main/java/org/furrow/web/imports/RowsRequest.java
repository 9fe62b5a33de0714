package org.furrow.web.imports;

import org.furrow.app.importing.ReadingImports;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.web.shell.Figures;

/// Which rows of an import are asked for.
///
/// @param rule only rows in which that rule found something; empty for all
/// @param page which part of them, from 0
/// @param taken how many rows have just come in by a decision; below 0 where none was made
/// @param waiting how many wait still after it
record RowsRequest(String rule, int page, long taken, long waiting) {

    static final int SIZE = 200;
    private static final int MOST_PAGES = 100_000;

    static RowsRequest of(String rule, String page, String taken, String waiting) {
        return new RowsRequest(
                CleaningRule.find(rule).map(CleaningRule::id).orElse(""),
                Math.clamp(number(page, 0), 0, MOST_PAGES),
                number(taken, -1),
                Math.max(0, number(waiting, 0)));
    }

    private static long number(String text, long otherwise) {
        return text.matches("\\d{1,12}") ? Long.parseLong(text) : otherwise;
    }

    long from() {
        return (long) page * SIZE;
    }

    ReadingImports.Part part() {
        return new ReadingImports.Part(from(), SIZE);
    }

    String address(String path, int other) {
        return path + "?" + (rule.isEmpty() ? "" : "rule=" + rule + "&") + "page=" + other;
    }

    String told(ImportsWords words, Figures figures) {
        return taken < 0 ? "" : words.decided(figures.number(taken), figures.number(waiting));
    }
}
