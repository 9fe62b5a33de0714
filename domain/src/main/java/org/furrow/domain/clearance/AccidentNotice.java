package org.furrow.domain.clearance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.RecordId;

/// What is told of an accident. Persons are never named here; what is known of victims is kept apart.
///
/// @param number as it is called, such as `ACC-2026-003`; no two of a register have the same
/// @param organisation whose work it concerns, as hazards name it; empty where it is nobody's
/// @param at the time of day, where somebody knows
/// @param told the day on which the office was told
/// @param where its place, where somebody measured it
/// @param accuracyM how far it may be off, in m
/// @param place where it was, in words
/// @param device what caused it, as far as somebody can say
/// @param model as the catalogue calls it; empty where nobody knows
/// @param task on which people were working
/// @param team who were working
/// @param hazard in or beside which it happened, or whose released ground it was
/// @param what what happened, in words that name nobody
/// @param killed how many people were killed
/// @param injured how many people were injured and live
/// @param stop whose work stops because of it
public record AccidentNotice(
        String number,
        AccidentKind kind,
        AccidentContext context,
        String organisation,
        Optional<LocalTime> at,
        LocalDate told,
        Optional<Position> where,
        OptionalInt accuracyM,
        String place,
        Optional<ItemCategory> device,
        String model,
        Optional<RecordId> task,
        Optional<RecordId> team,
        Optional<RecordId> hazard,
        String what,
        int killed,
        int injured,
        WorkStop stop) {

    /// How many people were killed or injured.
    public int casualties() {
        return killed + injured;
    }

    /// Whether a final report has to say what caused it: somebody was hurt, or ground was released with an item in it.
    public boolean needsInvestigation() {
        return kind != AccidentKind.INCIDENT || casualties() > 0;
    }

    /// The words for it in refusals.
    String name() {
        return number.isBlank() ? "The accident" : number;
    }
}
