package org.furrow.exchange.reading;

/// Something wrong with a file or with one of its rows that kept it from being read.
///
/// @param file the name of the file
/// @param row the row it happened at, counted from 1; 0 where it concerns the whole file
/// @param rule the cleaning rule it falls under, such as `unreadable-row` or `unreadable-file`
/// @param sentence what is wrong, with the value
/// @param advice what to do next
public record FileProblem(String file, long row, String rule, String sentence, String advice) {}
