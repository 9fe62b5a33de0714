package org.furrow.app.victims;

import java.nio.file.Path;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.domain.people.Permission;

/// Looking after the key of victims' data: where it stands, and another one in its place. It shows nothing of
/// the data.
public final class KeepingKey {

    private final Furrow furrow;
    private final Victims victims;

    /// Looking after the key of these victims.
    public KeepingKey(Furrow furrow, Victims victims) {
        this.furrow = furrow;
        this.victims = victims;
    }

    /// A key.
    ///
    /// @param fingerprint what people compare it by, which tells nothing of it
    public record Key(Path file, Path data, String fingerprint) {}

    /// The key, where anybody was ever recorded.
    public Optional<Key> find() {
        NotPermitted.check(furrow.actor(), Permission.MANAGE_ACCOUNTS);
        return victims.findFile().map(file -> new Key(file.key(), file.path(), file.fingerprint()));
    }

    /// Puts a new key in the place of the one before, where anybody was ever recorded.
    public Optional<Key> renew() {
        NotPermitted.check(furrow.actor(), Permission.MANAGE_ACCOUNTS);
        victims.findFile().ifPresent(file -> file.renew());
        return find();
    }
}
