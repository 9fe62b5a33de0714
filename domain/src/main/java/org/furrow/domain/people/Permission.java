package org.furrow.domain.people;

/// One thing that a person may or may not do with a register.
public enum Permission {
    /// Looking at anything that the register shows: map, hazards, ledger, imports.
    READ,
    /// Recording hazards and correcting them, with their evidence, boundaries and work status.
    RECORD,
    /// Recording that land was released, or is hazardous again.
    RELEASE,
    /// Taking files in.
    IMPORT,
    /// Taking a whole import back.
    UNDO_IMPORT,
    /// Looking after one's own password and tokens.
    OWN_ACCOUNT,
    /// Adding and disabling accounts, and setting new passwords for others.
    MANAGE_ACCOUNTS
}
