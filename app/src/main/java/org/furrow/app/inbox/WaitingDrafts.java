package org.furrow.app.inbox;

import java.time.ZoneOffset;
import java.util.Optional;
import org.furrow.app.draft.ReadingDrafts;
import org.furrow.domain.draft.DraftState;
import org.furrow.domain.draft.DraftSummary;
import org.furrow.domain.people.Actor;

/// Changes that others propose, and those of one's own that somebody refused.
record WaitingDrafts(ReadingDrafts drafts, Actor actor) {

    /// As many as a person looks through in one go; the page of drafts goes on from there.
    private static final int MOST = 50;

    void addTo(ReadingInbox.Found found) {
        add(
                found,
                InboxKind.CHANGES_TO_DECIDE,
                new ReadingDrafts.Question(Optional.of(DraftState.WAITING), "", actor.name(), "", ""));
        add(
                found,
                InboxKind.CHANGES_TO_MEND,
                new ReadingDrafts.Question(Optional.of(DraftState.REFUSED), actor.name(), "", "", ""));
    }

    private void add(ReadingInbox.Found found, InboxKind kind, ReadingDrafts.Question question) {
        if (kind.isFor(actor)) {
            ReadingDrafts.Page page = drafts.list(question, MOST, 0);
            page.drafts().forEach(draft -> found.add(kind, item(draft)));
            question.state()
                    .map(state -> page.counts().getOrDefault(state, 0L))
                    .filter(count -> count > 0)
                    .ifPresent(count -> found.count(kind, count));
        }
    }

    private static InboxItem item(DraftSummary draft) {
        return new InboxItem(
                draft.id(),
                draft.reference(),
                draft.kind().code(),
                draft.author(),
                draft.proposed().atZone(ZoneOffset.UTC).toLocalDate(),
                Optional.empty());
    }
}
