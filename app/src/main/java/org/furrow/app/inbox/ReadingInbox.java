package org.furrow.app.inbox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.furrow.app.Furrow;
import org.furrow.app.clearance.AccidentBook;
import org.furrow.app.clearance.ReadingAccidents;
import org.furrow.app.draft.ReadingDrafts;
import org.furrow.app.handover.HandoverBook;
import org.furrow.app.handover.ReadingHandover;
import org.furrow.app.mission.ReadingMissions;
import org.furrow.app.quality.QualityBook;
import org.furrow.app.quality.ReadingQuality;
import org.furrow.domain.people.Actor;

/// Reading what waits for whoever asks, from every part of the register.
public final class ReadingInbox {

    private final Furrow furrow;

    /// A reader of this register's inbox.
    public ReadingInbox(Furrow furrow) {
        this.furrow = furrow;
    }

    /// What waits on that day for whoever asks.
    public Inbox read(LocalDate today) {
        Actor actor = furrow.actor();
        Found found = new Found();
        AccidentBook accidents = new ReadingAccidents(furrow).read();
        new WaitingAccidents(accidents, actor).addTo(found);
        QualityBook quality = new ReadingQuality(furrow).read();
        new WaitingNonconformities(quality, actor).addTo(found);
        HandoverBook handover = new ReadingHandover(furrow).read();
        new WaitingHandover(handover, actor, today).addTo(found);
        new WaitingTasks(furrow, accidents.tasks(), handover, today).addTo(found);
        new WaitingTeams(furrow.standard().accreditation(), accidents.tasks().roster(), today).addTo(found);
        new WaitingMissions(new ReadingMissions(furrow), today).addTo(found);
        new WaitingDrafts(new ReadingDrafts(furrow), actor).addTo(found);
        return new Inbox(today, found.piles(actor, today));
    }

    /// What was found so far, by kind.
    static final class Found {

        private final Map<InboxKind, List<InboxItem>> items = new EnumMap<>(InboxKind.class);
        private final Map<InboxKind, Long> counts = new EnumMap<>(InboxKind.class);

        void add(InboxKind kind, InboxItem item) {
            items.computeIfAbsent(kind, _ -> new ArrayList<>()).add(item);
            counts.merge(kind, 1L, Long::sum);
        }

        /// Says how many there are, where more than were added.
        void count(InboxKind kind, long count) {
            counts.put(kind, count);
        }

        List<InboxPile> piles(Actor actor, LocalDate today) {
            return items.entrySet().stream()
                    .filter(each -> each.getKey().isFor(actor))
                    .map(each ->
                            InboxPile.of(each.getKey(), each.getValue(), counts.getOrDefault(each.getKey(), 0L), today))
                    .sorted(Comparator.comparing(pile -> pile.overdue() == 0))
                    .toList();
        }
    }
}
