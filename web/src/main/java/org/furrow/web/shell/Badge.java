package org.furrow.web.shell;

/// A word with a shape: a classification, a status, a severity.
public record Badge(Mark mark, Tone tone, String word) {}
