package org.furrow.domain.release;

import java.util.Optional;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.RecordId;

/// A permanent marker of released ground.
///
/// @param number what is written on it, such as `TP-3`
/// @param where its place, absent while nobody measured it
/// @param material what it is made of
/// @param photo a document of the register that shows it
public record Marker(
        String number, MarkerKind kind, Optional<Position> where, String material, Optional<RecordId> photo) {}
