package org.furrow.domain.release;

import java.time.LocalDate;

/// One amount on one line of a hazard's ledger.
///
/// @param valid the day it counts from
/// @param line the line
/// @param squareMetres whole square metres; negative where a correction or a stronger release takes an amount back
/// @param operator the organisation it is booked to; empty where nobody is named
public record Posting(LocalDate valid, LedgerLine line, long squareMetres, String operator) {}
