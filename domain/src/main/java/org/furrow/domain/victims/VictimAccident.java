package org.furrow.domain.victims;

import java.time.LocalDate;

/// What the rules ask of the accident of a victim.
///
/// @param killed how many were killed, as the notice counts them
/// @param injured how many were injured and live, as the notice counts them
public record VictimAccident(String number, LocalDate happened, int killed, int injured) {}
