package org.furrow.domain.quality;

import java.util.Optional;
import org.furrow.domain.journal.RecordId;

/// Who goes and looks.
///
/// @param organisation whose people they are, as hazards name it
/// @param team a quality team of the register, where it was one
/// @param names who they were; empty where the team says it
public record Inspectors(String organisation, Optional<RecordId> team, String names) {}
