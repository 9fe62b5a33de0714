package org.furrow.app.inbox;

import java.time.LocalDate;
import java.util.Optional;
import org.furrow.app.clearance.AccidentBook;
import org.furrow.domain.clearance.Accident;
import org.furrow.domain.clearance.AccidentAction;
import org.furrow.domain.people.Actor;

/// Accidents whose next report is missing, that can be closed, and whose corrective actions are to be done. Whoever
/// wrote the final report does not close it, and so it does not wait for them.
record WaitingAccidents(AccidentBook book, Actor actor) {

    void addTo(ReadingInbox.Found found) {
        for (Accident accident : book.accidents()) {
            switch (accident.inquiry().stage()) {
                case NOTICED -> found.add(InboxKind.ACCIDENTS_TO_REPORT, item(accident, findDue(accident)));
                case PRELIMINARY -> {
                    if (accident.notice().needsInvestigation()) {
                        found.add(InboxKind.ACCIDENTS_TO_INVESTIGATE, item(accident, findDue(accident)));
                    } else {
                        addClosable(found, accident);
                    }
                }
                case INVESTIGATED -> {
                    if (!accident.inquiry().investigatedBy().equalsIgnoreCase(actor.name())) {
                        addClosable(found, accident);
                    }
                }
                case CLOSED -> {
                    continue;
                }
            }
            accident.openActions().forEach(action -> found.add(InboxKind.ACTIONS_TO_DO, item(accident, action)));
        }
    }

    /// Nothing is closed while something is still to be done.
    private static void addClosable(ReadingInbox.Found found, Accident accident) {
        if (accident.openActions().isEmpty()) {
            found.add(InboxKind.ACCIDENTS_TO_CLOSE, item(accident, Optional.empty()));
        }
    }

    private Optional<LocalDate> findDue(Accident accident) {
        return book.standard().findDue(accident);
    }

    private static InboxItem item(Accident accident, Optional<LocalDate> due) {
        return new InboxItem(
                accident.id(),
                accident.notice().number(),
                accident.notice().what(),
                accident.notice().organisation(),
                accident.inquiry().changed(),
                due);
    }

    private static InboxItem item(Accident accident, AccidentAction action) {
        return new InboxItem(
                accident.id(),
                accident.notice().number(),
                action.what(),
                action.by(),
                accident.inquiry().changed(),
                Optional.of(action.due()));
    }
}
