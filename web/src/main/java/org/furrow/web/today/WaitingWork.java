package org.furrow.web.today;

/// How much waits for the reader, besides imports.
///
/// @param toDecide changes that others have proposed and the reader may decide on
/// @param toMend changes that the reader has proposed and somebody has refused
/// @param ending accreditations that end soon, or ended lately, and are not renewed
/// @param overdue how much of all missions is overdue
record WaitingWork(long toDecide, long toMend, long ending, long overdue) {}
