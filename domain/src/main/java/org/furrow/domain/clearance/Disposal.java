package org.furrow.domain.clearance;

import java.time.LocalDate;

/// What became of an item that was found. Texts are empty where nothing is said.
///
/// @param on the day
/// @param place where, if not where it lay
/// @param by whom
/// @param reason why it was left
public record Disposal(DisposalMethod method, LocalDate on, String place, String by, String reason) {}
