package org.furrow.domain.quality;

import org.furrow.domain.mission.Method;

/// Something that was decided of the lots of an operator and method, beside what inspections say.
///
/// @param event an agreement to reduced inspection, an interruption of the work, or corrective action that was accepted
public record LotNote(String organisation, Method method, LotEvent event, String reason) {

    public LotNote {
        if (isOfInspection(event)) {
            throw new IllegalArgumentException("Whether a lot is accepted, an inspection says");
        }
    }

    /// Whether such an event comes from an inspection and from nothing else.
    public static boolean isOfInspection(LotEvent event) {
        return event == LotEvent.ACCEPTED || event == LotEvent.NOT_ACCEPTED;
    }
}
