package org.furrow.domain.decision;

import java.time.LocalDate;

/// A change that somebody wants to make.
///
/// @param change what would change
/// @param day the day it became so on the ground
/// @param signing who proposes and who approves
public record Proposal<T>(T change, LocalDate day, Signing signing) {}
