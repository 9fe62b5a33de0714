package org.furrow.app.inbox;

import java.time.LocalDate;
import java.util.Optional;
import org.furrow.app.quality.QualityBook;
import org.furrow.domain.people.Actor;
import org.furrow.domain.quality.Nonconformity;

/// Nonconformities that somebody is to act on, to verify or to close. Whoever set or takes the action does not verify
/// it, and so it does not wait for them.
record WaitingNonconformities(QualityBook book, Actor actor) {

    void addTo(ReadingInbox.Found found) {
        for (Nonconformity each : book.nonconformities()) {
            Optional<LocalDate> due = each.progress().action().map(Nonconformity.Action::due);
            switch (each.status()) {
                case RAISED, ACKNOWLEDGED, CAUSE_FOUND ->
                    found.add(InboxKind.NONCONFORMITIES_TO_ACT, item(each, Optional.empty()));
                case ACTION_SET -> {
                    if (each.progress().action().filter(this::isOwn).isEmpty()) {
                        found.add(InboxKind.NONCONFORMITIES_TO_VERIFY, item(each, due));
                    }
                }
                case VERIFIED -> found.add(InboxKind.NONCONFORMITIES_TO_CLOSE, item(each, Optional.empty()));
                case CLOSED, WITHDRAWN -> {}
            }
        }
    }

    private boolean isOwn(Nonconformity.Action action) {
        return action.setBy().equalsIgnoreCase(actor.name()) || action.by().equalsIgnoreCase(actor.name());
    }

    private static InboxItem item(Nonconformity each, Optional<LocalDate> due) {
        return new InboxItem(
                each.id(),
                each.profile().number(),
                each.profile().what(),
                each.profile().organisation(),
                each.progress().changed(),
                due);
    }
}
