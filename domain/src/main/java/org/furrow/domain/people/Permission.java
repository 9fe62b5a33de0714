package org.furrow.domain.people;

/// One thing that a person may or may not do with a register.
public enum Permission {
    /// Looking at anything that the register shows: map, hazards, ledger, imports.
    READ,
    /// Looking at documents in which persons can be seen.
    READ_RESTRICTED,
    /// Proposing hazards and changes of them: descriptions, evidence, boundaries, work status, releases. Adding
    /// documents
    /// and withdrawing them.
    RECORD,
    /// Approving or refusing what others propose, in the roles that the national standard gives to the account.
    APPROVE,
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
