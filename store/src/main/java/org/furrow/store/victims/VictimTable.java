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
    private static final String IDS = "SELECT id FROM victims ORDER BY rowid";
    private static final String BY_NUMBER =
            "SELECT id, number, accident, wrapped FROM victims WHERE upper(number) = upper(?1) OR id = lower(?1)";
    private static final String OF_ACCIDENT =
            "SELECT id, number, accident, wrapped FROM victims WHERE accident = ? ORDER BY rowid DESC";
    private static final String ENTRIES =
            "SELECT number, step, person, at, reason, body FROM entries WHERE victim = ? ORDER BY number";

    /// What is sealed of an entry.
    private record Body(Optional<VictimProfile> profile, String remark) {}

    /// @param key of this victim's bodies, absent where everything is erased
    private record Row(String id, String number, String accident, Optional<Sealing> key) {}

    /// The number that the next victim gets.
    public String nextNumber(Vault vault) {
        return "VI-%04d".formatted(vault.session().number(NEXT_NUMBER));
    }

    /// Writes a victim who was recorded just now, under a key of their own.
    public void insert(Vault vault, Victim victim) {
        Sealing key = Sealing.fresh();
        vault.session()
                .update(
                        INSERT,
                        victim.id().toString(),
                        victim.number(),
                        victim.accident().toString(),
                        key.sealedUnder(vault.master(), keyPlace(victim.id().toString())));
        victim.entries().forEach(each -> add(vault, victim.id(), each, key));
    }

    /// Adds what was done with the record.
    public void add(Vault vault, Victim victim, VictimEntry entry) {
        Row row = row(vault, victim);
        add(vault, victim.id(), entry, row.key().orElseThrow(() -> unopened(row.number())));
    }

    /// Adds what was written and destroys everything that was written before, with its key.
    public void addAlone(Vault vault, Victim victim, VictimEntry entry) {
        String id = victim.id().toString();
        Sealing key = Sealing.fresh();
        vault.session().update(DESTROY, id);
        vault.session().update(WRAP, key.sealedUnder(vault.master(), keyPlace(id)), id);
        add(vault, victim.id(), entry, key);
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
        return vault.session().list(ALL, row -> row(vault, row)).stream()
                .map(row -> victim(vault, row))
                .toList();
    }

    /// The victims of an accident, the latest first.
    public List<Victim> list(Vault vault, RecordId accident) {
        return vault.session().list(OF_ACCIDENT, row -> row(vault, row), accident.toString()).stream()
                .map(row -> victim(vault, row))
                .toList();
    }

    /// The victim with that number, whatever the capitals, or with that id.
    public Optional<Victim> find(Vault vault, String number) {
        return vault.session().find(BY_NUMBER, row -> row(vault, row), number).map(row -> victim(vault, row));
    }

    /// What does not open with the key, one sentence for each victim.
    public List<String> listUnopened(Vault vault) {
        List<String> unopened = new ArrayList<>();
        for (String id : vault.session().list(IDS, row -> row.getString(1))) {
            try {
                find(vault, id);
            } catch (StoreFailure failure) {
                unopened.add(String.valueOf(failure.getMessage()));
            }
        }
        return unopened;
    }

    /// Seals the keys of all victims under another master key.
    void sealAgain(Vault before, Vault after) {
        for (Row row : before.session().list(ALL, row -> row(before, row))) {
            row.key()
                    .ifPresent(key -> after.session()
                            .update(WRAP, key.sealedUnder(after.master(), keyPlace(row.id())), row.id()));
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
                .find(BY_NUMBER, row -> row(vault, row), victim.number())
                .orElseThrow(() -> unopened(victim.number()));
    }

    private static Row row(Vault vault, ResultSet row) throws SQLException {
        String id = row.getString(1);
        String number = row.getString(2);
        byte[] wrapped = row.getBytes(4);
        Optional<Sealing> key = wrapped == null
                ? Optional.empty()
                : Optional.of(vault.master()
                        .open(wrapped, keyPlace(id))
                        .map(Sealing::under)
                        .orElseThrow(() -> unopened(number)));
        return new Row(id, number, row.getString(3), key);
    }

    private static Victim victim(Vault vault, Row row) {
        List<VictimEntry> entries = vault.session().list(ENTRIES, entry -> entry(row, entry), row.id());
        return new Victim(RecordId.parse(row.id()), row.number(), RecordId.parse(row.accident()), entries);
    }

    private static VictimEntry entry(Row row, ResultSet stored) throws SQLException {
        int number = stored.getInt(1);
        VictimStep step = VictimStep.find(stored.getString(2)).orElseThrow(() -> unopened(row.number()));
        byte[] sealed = stored.getBytes(6);
        Body body = sealed == null
                ? new Body(Optional.empty(), stored.getString(5))
                : row.key()
                        .flatMap(key -> key.open(sealed, place(row.id(), number, step)))
                        .map(clear -> JsonMapper.shared().readValue(clear, Body.class))
                        .orElseThrow(() -> unopened(row.number()));
        return new VictimEntry(
                number,
                step,
                stored.getString(3),
                Instant.ofEpochMilli(stored.getLong(4)),
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
