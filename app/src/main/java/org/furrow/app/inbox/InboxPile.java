package org.furrow.app.inbox;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// Everything of one kind that waits, the most urgent first.
///
/// @param items all of them; of very many changes only the latest
/// @param count how many there are
/// @param overdue how many of them should have been done before today
public record InboxPile(InboxKind kind, List<InboxItem> items, long count, int overdue) {

    public InboxPile {
        items = List.copyOf(items);
    }

    static InboxPile of(InboxKind kind, List<InboxItem> items, long count, LocalDate today) {
        List<InboxItem> sorted = items.stream()
                .sorted(Comparator.comparing((InboxItem item) -> !item.isOverdueOn(today))
                        .thenComparing(InboxItem::urgency)
                        .thenComparing(InboxItem::number))
                .toList();
        int overdue = Math.toIntExact(
                sorted.stream().filter(item -> item.isOverdueOn(today)).count());
        return new InboxPile(kind, sorted, count, overdue);
    }
}
