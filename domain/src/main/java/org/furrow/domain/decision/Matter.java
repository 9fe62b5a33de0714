package org.furrow.domain.decision;

import java.time.LocalDate;

/// What a decision is about, in the words that its sentences use.
///
/// @param change what is proposed, such as "The change to worked on"
/// @param hazard the hazard's reference
/// @param day the day it is dated
public record Matter(String change, String hazard, LocalDate day) {}
