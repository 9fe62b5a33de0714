package org.furrow.web.ledger;

import java.util.List;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;

/// The ledger of a period, as of a day, as known at an instant.
///
/// @param by what the accounts are kept by
/// @param period the period in words
/// @param dates the dates asked for, as the form shows them
/// @param heads the heads of the accounts' table; empty where there is only one account
/// @param restated by how much later reports have changed each line since; empty where nothing has changed
public record LedgerPage(
        Shell shell,
        LedgerWords words,
        Select by,
        Dates dates,
        String period,
        LedgerTable total,
        List<String> heads,
        List<Account> accounts,
        List<Fact> restated) {

    public LedgerPage {
        heads = List.copyOf(heads);
        accounts = List.copyOf(accounts);
        restated = List.copyOf(restated);
    }

    /// The dates of the form, empty where none was given.
    public record Dates(String from, String until, String asOf, String knownAt) {}

    /// One account.
    ///
    /// @param address where its records are; empty for none
    /// @param amounts each with where its entries are
    public record Account(String key, String address, List<Link> amounts) {

        public Account {
            amounts = List.copyOf(amounts);
        }
    }
}
