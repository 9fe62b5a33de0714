package org.furrow.domain.release;

import java.util.Optional;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.RecordId;

/// Something that was found on released ground.
///
/// @param number as it is called, such as `RF-0001`; no two of a register have the same
/// @param organisation whose work it concerns, as hazards name it
/// @param hazard whose ground was released
/// @param release the release whose ground it is
/// @param where its place, absent where nobody measured it
/// @param what what was found
/// @param finder who found it, in words that name nobody who does not want to be named
/// @param accident the accident that goes with it, absent where there is none
public record FindNotice(
        String number,
        String organisation,
        RecordId hazard,
        RecordId release,
        Optional<Position> where,
        String what,
        String finder,
        Optional<RecordId> accident) {

    /// The words for it in refusals.
    public String told() {
        return number.isBlank() ? "The find" : number;
    }
}
