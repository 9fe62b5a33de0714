package org.furrow.domain.release;

import java.util.List;

/// The area ledger of a period: an account for each key, and all of them together.
///
/// Areas are the sum over hazards, each computed on the ellipsoid in whole m²; ground that two hazards share counts in
/// both.
///
/// @param question what was asked
/// @param accounts the accounts, in the order of their keys
/// @param total all accounts together
public record Ledger(LedgerQuestion question, List<LedgerAccount> accounts, LedgerAccount total) {

    public Ledger {
        accounts = List.copyOf(accounts);
    }

    /// Whether every account balances to the square metre.
    public boolean isBalanced() {
        return total.isBalanced() && accounts.stream().allMatch(LedgerAccount::isBalanced);
    }
}
