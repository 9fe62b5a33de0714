package org.furrow.app.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Everything that waits for somebody on a day.
///
/// @param piles each kind of which there is any, what is overdue first
public record Inbox(LocalDate today, List<InboxPile> piles) {

    public Inbox {
        piles = List.copyOf(piles);
    }

    /// The steps that somebody is to take.
    public List<InboxPile> steps() {
        return piles.stream().filter(pile -> !pile.kind().isLapse()).toList();
    }

    /// What lapses or is late.
    public List<InboxPile> lapses() {
        return piles.stream().filter(pile -> pile.kind().isLapse()).toList();
    }

    /// How many things wait.
    public long count() {
        return piles.stream().mapToLong(InboxPile::count).sum();
    }

    /// How many of them are overdue.
    public int overdue() {
        return piles.stream().mapToInt(InboxPile::overdue).sum();
    }

    /// Those of that kind; absent where there are none.
    public Optional<InboxPile> find(InboxKind kind) {
        return piles.stream().filter(pile -> pile.kind() == kind).findFirst();
    }
}
