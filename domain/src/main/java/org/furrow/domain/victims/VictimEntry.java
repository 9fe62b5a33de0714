package org.furrow.domain.victims;

import java.time.Instant;
import java.util.Optional;

/// One thing that was done with the record of a victim.
///
/// @param number from 1, in the order in which they were done
/// @param person the name that the person signs in with
/// @param profile what was written, absent for a step that writes nothing and where it was destroyed
/// @param remark what was said with it: a comment, or why it was corrected; the code of the reason where it
/// was erased
public record VictimEntry(
        int number, VictimStep step, String person, Instant at, Optional<VictimProfile> profile, String remark) {}
