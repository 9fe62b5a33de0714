package org.furrow.domain.clearance;

import java.time.LocalDate;

/// What somebody found out about something that seemed strange in a report.
///
/// @param flag the code of what seemed strange
/// @param day on which they said so
public record LookedInto(String flag, LocalDate day, String author, String words) {}
