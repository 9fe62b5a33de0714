package org.furrow.exchange.reading;

import org.furrow.domain.cleaning.CleaningRule;

/// Something wrong with a file or with one of its rows that kept it from being read.
///
/// @param file the name of the file
/// @param row the row it happened at, counted from 1; 0 where it concerns the whole file
/// @param rule the cleaning rule it falls under, such as `unreadable-row` or `unreadable-file`
/// @param sentence what is wrong, with the value
/// @param advice what to do next
public record FileProblem(String file, long row, String rule, String sentence, String advice) {

    /// A problem of one row.
    public static FileProblem ofRow(String file, long row, String sentence, String advice) {
        return new FileProblem(file, row, CleaningRule.UNREADABLE_ROW.id(), sentence, advice);
    }

    /// A problem of the whole file.
    public static FileProblem ofFile(String file, String sentence, String advice) {
        return new FileProblem(file, 0, CleaningRule.UNREADABLE_FILE.id(), sentence, advice);
    }
}
