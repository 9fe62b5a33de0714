package org.furrow.store.victims;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.victims.Victim;
import org.furrow.domain.victims.VictimEntry;
import org.furrow.domain.victims.VictimProfile;
import org.furrow.domain.victims.VictimStep;
import org.furrow.store.StoreFailure;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The tables of victims and of what was done with their records.
public final class VictimTable {

    private static final String NEXT_NUMBER = """
            SELECT coalesce(max(CAST(substr(number, 4) AS INTEGER)), 0) + 1 FROM victims""";
    private static final String INSERT = "INSERT INTO victims (id, number, accident, wrapped) VALUES (?, ?, ?, ?)";
    private static final String WRAP = "UPDATE victims SET wrapped = ? WHERE id = ?";
    private static final String ADD = """
            INSERT INTO entries (victim, number, step, person, at, reason, body) VALUES (?, ?, ?, ?, ?, ?, ?)""";
    private static final String DESTROY = "UPDATE entries SET body = NULL WHERE victim = ? AND body IS NOT NULL";
    private static final String ALL = "SELECT id, number, accident, wrapped FROM victims ORDER BY rowid DESC";
    private static final String BY_NUMBER =
            "SELECT id, number, accident, wrapped FROM victims WHERE upper(number) = upper(?1) OR id = lower(?1)";
    private static final String OF_ACCIDENT =
            "SELECT id, number, accident, wrapped FROM victims WHERE accident = ? ORDER BY rowid DESC";
    private static final String ENTRIES =
            "SELECT number, step, person, at, reason, body FROM entries WHERE victim = ? ORDER BY number";

    /// What is sealed of an entry.
    private record Body(Optional<VictimProfile> profile, String remark) {}

    private record Row(String id, String number, String accident, byte @Nullable [] wrapped) {}

    private record Stored(int number, String step, String person, long at, String reason, byte @Nullable [] body) {}

    /// The number that the next victim gets.
    public String nextNumber(Vault vault) {
        return "VI-%04d".formatted(vault.session().number(NEXT_NUMBER));
    }

    /// Writes a victim who was recorded just now, under a key of their own.
    public void insert(Vault vault, Victim victim) {
        byte[] key = Sealing.freshKey();
        vault.session()
                .update(
                        INSERT,
                        victim.id().toString(),
                        victim.number(),
                        victim.accident().toString(),
                        vault.master().seal(key, keyPlace(victim.id().toString())));
        victim.entries().forEach(each -> add(vault, victim.id(), each, Sealing.under(key)));
    }

    /// Adds what was done with the record.
    public void add(Vault vault, Victim victim, VictimEntry entry) {
        Row row = row(vault, victim);
        add(vault, victim.id(), entry, key(vault, row).orElseThrow(() -> unopened(row.number())));
    }

    /// Adds what was written and destroys everything that was written before, with its key.
    public void addAlone(Vault vault, Victim victim, VictimEntry entry) {
        String id = victim.id().toString();
        byte[] key = Sealing.freshKey();
        vault.session().update(DESTROY, id);
        vault.session().update(WRAP, vault.master().seal(key, keyPlace(id)), id);
        add(vault, victim.id(), entry, Sealing.under(key));
    }

    /// Destroys all that was written of somebody, with the key, and keeps who did so, when and why.
    public void erase(Vault vault, Victim victim, VictimEntry entry) {
        String id = victim.id().toString();
        vault.session().update(DESTROY, id);
        vault.session().update(WRAP, null, id);
        vault.session()
                .update(
                        ADD,
                        id,
                        entry.number(),
                        entry.step().code(),
                        entry.person(),
                        entry.at().toEpochMilli(),
                        entry.remark(),
                        null);
    }

    /// All victims, the latest first.
    public List<Victim> list(Vault vault) {
        return vault.session().list(ALL, VictimTable::row).stream()
                .map(row -> victim(vault, row))
                .toList();
    }

    /// The victims of an accident, the latest first.
    public List<Victim> list(Vault vault, RecordId accident) {
        return vault.session().list(OF_ACCIDENT, VictimTable::row, accident.toString()).stream()
                .map(row -> victim(vault, row))
                .toList();
    }

    /// The victim with that number, whatever the capitals, or with that id.
    public Optional<Victim> find(Vault vault, String number) {
        return vault.session().find(BY_NUMBER, VictimTable::row, number).map(row -> victim(vault, row));
    }

    /// What does not open with the key, one sentence for each victim.
    public List<String> listUnopened(Vault vault) {
        List<String> unopened = new ArrayList<>();
        for (Row row : vault.session().list(ALL, VictimTable::row)) {
            try {
                victim(vault, row);
            } catch (StoreFailure failure) {
                unopened.add(String.valueOf(failure.getMessage()));
            }
        }
        return unopened;
    }

    /// Seals the keys of all victims under another master key.
    void sealAgain(Vault before, Vault after) {
        for (Row row : before.session().list(ALL, VictimTable::row)) {
            byte[] wrapped = row.wrapped();
            if (wrapped != null) {
                byte[] key =
                        before.master().open(wrapped, keyPlace(row.id())).orElseThrow(() -> unopened(row.number()));
                after.session().update(WRAP, after.master().seal(key, keyPlace(row.id())), row.id());
            }
        }
    }

    private static void add(Vault vault, RecordId victim, VictimEntry entry, Sealing key) {
        byte[] clear = JsonMapper.shared().writeValueAsBytes(new Body(entry.profile(), entry.remark()));
        vault.session()
                .update(
                        ADD,
                        victim.toString(),
                        entry.number(),
                        entry.step().code(),
                        entry.person(),
                        entry.at().toEpochMilli(),
                        "",
                        key.seal(clear, place(victim.toString(), entry.number(), entry.step())));
    }

    private static Row row(Vault vault, Victim victim) {
        return vault.session()
                .find(BY_NUMBER, VictimTable::row, victim.number())
                .orElseThrow(() -> unopened(victim.number()));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getString(1), row.getString(2), row.getString(3), row.getBytes(4));
    }

    private static Optional<Sealing> key(Vault vault, Row row) {
        byte[] wrapped = row.wrapped();
        return wrapped == null
                ? Optional.empty()
                : Optional.of(Sealing.under(
                        vault.master().open(wrapped, keyPlace(row.id())).orElseThrow(() -> unopened(row.number()))));
    }

    private static Victim victim(Vault vault, Row row) {
        Optional<Sealing> key = key(vault, row);
        List<VictimEntry> entries = vault
                .session()
                .list(
                        ENTRIES,
                        entry -> new Stored(
                                entry.getInt(1),
                                entry.getString(2),
                                entry.getString(3),
                                entry.getLong(4),
                                entry.getString(5),
                                entry.getBytes(6)),
                        row.id())
                .stream()
                .map(entry -> entry(row, entry, key))
                .toList();
        return new Victim(RecordId.parse(row.id()), row.number(), RecordId.parse(row.accident()), entries);
    }

    private static VictimEntry entry(Row row, Stored stored, Optional<Sealing> key) {
        VictimStep step = VictimStep.find(stored.step()).orElseThrow(() -> unopened(row.number()));
        byte[] sealed = stored.body();
        Body body = sealed == null
                ? new Body(Optional.empty(), stored.reason())
                : key.flatMap(each -> each.open(sealed, place(row.id(), stored.number(), step)))
                        .map(clear -> JsonMapper.shared().readValue(clear, Body.class))
                        .orElseThrow(() -> unopened(row.number()));
        return new VictimEntry(
                stored.number(),
                step,
                stored.person(),
                Instant.ofEpochMilli(stored.at()),
                body.profile(),
                body.remark());
    }

    private static String keyPlace(String victim) {
        return "key of " + victim;
    }

    private static String place(String victim, int number, VictimStep step) {
        return "entry " + number + " " + step.code() + " of " + victim;
    }

    private static StoreFailure unopened(String number) {
        return new StoreFailure("The record of " + number + " does not open: it was moved or changed from outside."
                + "\nMaybe restore a backup of the victims' data; keep this file.");
    }
}
