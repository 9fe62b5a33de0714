package org.furrow.engines.sample;

import java.time.LocalDate;

/// When something was so, when the office knew, and who says so.
///
/// @param valid the day it was so on the ground
/// @param known the day the office recorded it, never before `valid`
/// @param author who wrote it, as a user name
/// @param approver who approved it, never the author
public record Stamp(LocalDate valid, LocalDate known, String author, String approver) {

    public Stamp {
        if (known.isBefore(valid)) {
            throw new IllegalArgumentException("Known on " + known + ", before it was so on " + valid);
        }
        if (author.equals(approver)) {
            throw new IllegalArgumentException("Author and approver are both " + author);
        }
    }
}
