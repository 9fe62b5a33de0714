package org.furrow.web.today;

/// How many drafts wait for the reader.
///
/// @param toDecide changes that others have proposed and the reader may decide on
/// @param toMend changes that the reader has proposed and somebody has refused
record WaitingDrafts(long toDecide, long toMend) {}
