package org.furrow.store.victims;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.furrow.domain.victims.Coded;
import org.furrow.domain.victims.VictimLook;
import org.furrow.store.StoreFailure;

/// The log of who looked at victims' data. Lines are only ever added.
public final class LookTable {

    private static final String INSERT = "INSERT INTO looks (at, person, what, victim) VALUES (?, ?, ?, ?)";
    private static final String LATEST =
            "SELECT at, person, what, victim FROM looks WHERE ?1 = '' OR victim = ?1 ORDER BY number DESC LIMIT ?2";
    private static final String COUNT = "SELECT count(*) FROM looks";

    /// Adds a line.
    public void insert(Vault vault, VictimLook look) {
        vault.session()
                .update(
                        INSERT,
                        look.at().toEpochMilli(),
                        look.person(),
                        look.what().code(),
                        look.number());
    }

    /// The latest lines, the newest first.
    ///
    /// @param number of one victim; empty for all
    public List<VictimLook> list(Vault vault, String number, int most) {
        return vault.session().list(LATEST, LookTable::look, number, most);
    }

    /// How many lines there are.
    public long count(Vault vault) {
        return vault.session().number(COUNT);
    }

    private static VictimLook look(ResultSet row) throws SQLException {
        String what = row.getString(3);
        return new VictimLook(
                Instant.ofEpochMilli(row.getLong(1)),
                row.getString(2),
                Coded.find(VictimLook.What.values(), what)
                        .orElseThrow(() -> new StoreFailure("The log of looks holds a " + what + " that is nothing")),
                row.getString(4));
    }
}
