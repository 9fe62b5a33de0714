package org.furrow.store.victims;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.furrow.domain.victims.KeyFault;
import org.furrow.store.PrivateFile;
import org.furrow.store.Session;
import org.furrow.store.StoreFailure;

/// The file of victims beside a register, opened with its key, which stands apart from it.
///
/// Each victim has a key of their own, sealed under the master key of the key file: destroying it erases the
/// victim for good, and another master key takes the place of the first by sealing these few bytes again.
public final class VictimsFile implements AutoCloseable {

    private static final String ENDING = ".victims";
    private static final PrivateFile.Kind KIND = new PrivateFile.Kind("The victims' data", "classpath:db/victims", "1");
    private static final String NAME = "INSERT OR IGNORE INTO vault (only, name) VALUES (1, ?)";
    private static final String NAMED = "SELECT name FROM vault";
    private static final String PROOF = "SELECT proof FROM vault WHERE proof IS NOT NULL";
    private static final String PROVE = "UPDATE vault SET proof = ?";
    private static final String PROOF_PLACE = "proof of the key";
    private static final byte[] PROVEN = "The key opens this file.".getBytes(StandardCharsets.UTF_8);

    private final PrivateFile file;
    private final KeyFile key;
    private byte[] proof = {};
    private byte[] master = {};

    private VictimsFile(PrivateFile file, Function<String, Path> keys) {
        this.file = file;
        key = new KeyFile(keys.apply(name(file)), file.path());
    }

    /// Where the victims of the register in that file are kept, whether or not there are any.
    public static Path beside(Path register) {
        return register.resolveSibling(register.getFileName() + ENDING);
    }

    /// Whether anything is kept of victims of that register.
    public static boolean isBeside(Path register) {
        return Files.exists(beside(register));
    }

    /// Opens the file beside this register with its key, and makes both where there is neither.
    ///
    /// @param keys where the key stands of the file that has that name
    /// @throws KeyFault where the key is missing, wrong, or stands where it may not
    public static VictimsFile open(Path register, Function<String, Path> keys) {
        PrivateFile file = PrivateFile.open(beside(register), KIND);
        try {
            VictimsFile opened = new VictimsFile(file, keys);
            opened.write(_ -> true);
            return opened;
        } catch (RuntimeException failure) {
            file.close();
            throw failure;
        }
    }

    private static String name(PrivateFile file) {
        return file.write(session -> {
            session.update(NAME, UUID.randomUUID().toString());
            return session.find(NAMED, row -> row.getString(1)).orElseThrow();
        });
    }

    /// The file.
    public Path path() {
        return file.path();
    }

    /// The file of the key.
    public Path key() {
        return key.path();
    }

    /// What people compare the key by.
    public synchronized String fingerprint() {
        return read(vault -> KeyFile.fingerprint(master));
    }

    /// Runs one step that changes the file, all of it or nothing.
    public synchronized <T> T write(Function<Vault, T> step) {
        return file.write(session -> step.apply(unlock(session)));
    }

    /// Asks the file one question.
    public synchronized <T> T read(Function<Vault, T> question) {
        return file.read(session -> question.apply(unlock(session)));
    }

    /// The same as [#write(Function)] for a step that destroys something: nothing of it is left in any file.
    public synchronized <T> T destroy(Function<Vault, T> step) {
        T done = write(step);
        file.settle();
        return done;
    }

    /// Seals the keys of all victims under a new master key, which takes the place of the one before.
    ///
    /// The new key is on the disk before anything is sealed under it, and then takes the place of the other one.
    /// Whoever opens the file meanwhile, or after a crash, finds the one of the two that opens it.
    public synchronized void renew() {
        renew(() -> {}, () -> {});
    }

    /// The same, interrupted in between by a test.
    void renew(Runnable onceWritten, Runnable onceSealed) {
        write(vault -> {
            byte[] next = key.makeNext();
            onceWritten.run();
            new VictimTable().sealAgain(vault, new Vault(vault.session(), Sealing.under(next)));
            prove(vault.session(), next);
            return true;
        });
        onceSealed.run();
        file.read(this::unlock);
        file.settle();
    }

    /// The file with the key that opens it. Another program may have renewed the key since it was opened last.
    private Vault unlock(Session session) {
        byte[] stored = session.find(PROOF, row -> row.getBytes(1)).orElse(new byte[0]);
        if (stored.length == 0) {
            master = key.find().orElseGet(key::make);
            prove(session, master);
        } else if (!Arrays.equals(stored, proof)) {
            master = find(stored);
            proof = stored;
        }
        return new Vault(session, Sealing.under(master));
    }

    private byte[] find(byte[] stored) {
        Optional<byte[]> current = key.find();
        if (current.filter(each -> isProven(each, stored)).isPresent()) {
            return current.orElseThrow();
        }
        byte[] next = key.findNext()
                .filter(each -> isProven(each, stored))
                .orElseThrow(() -> key.fault(current.isPresent() ? KeyFault.Kind.WRONG : KeyFault.Kind.MISSING));
        key.take();
        return next;
    }

    private static boolean isProven(byte[] key, byte[] stored) {
        return Sealing.under(key)
                .open(stored, PROOF_PLACE)
                .filter(opened -> Arrays.equals(opened, PROVEN))
                .isPresent();
    }

    private static void prove(Session session, byte[] key) {
        if (session.update(PROVE, (Object) Sealing.under(key).seal(PROVEN, PROOF_PLACE)) != 1) {
            throw new StoreFailure("The victims' data have no name.\nMaybe the file is damaged; restore a backup.");
        }
    }

    @Override
    public void close() {
        file.close();
    }
}
