package org.furrow.app.people;

import java.time.Instant;
import java.util.Optional;
import org.furrow.app.NotPermitted;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.store.people.MarkTable;

/// Marking up to which entry of the journal a person has seen what is new.
public final class MarkingSeen {

    private final People people;

    /// Marks of these accounts.
    public MarkingSeen(People people) {
        this.people = people;
    }

    /// A mark.
    ///
    /// @param position the last entry that was seen
    /// @param made when the person said so
    public record Mark(long position, Instant made) {}

    /// The mark of the actor; nothing where they never made one.
    public Optional<Mark> find(Actor by) {
        NotPermitted.check(by, Permission.OWN_ACCOUNT);
        return people.file()
                .read(session -> people.marks().find(session, by.account()))
                .map(mark -> new Mark(mark.position(), mark.made()));
    }

    /// Marks that the actor has seen all entries up to this one.
    public void mark(Actor by, long position) {
        NotPermitted.check(by, Permission.OWN_ACCOUNT);
        people.file().write(session -> {
            people.marks().save(session, by.account(), new MarkTable.Mark(position, people.now()));
            return true;
        });
    }
}
