package org.furrow.domain.people;

/// One thing that a person may or may not do with a register.
public enum Permission {
    /// Looking at what the register shows of hazards: map, register, ledger, drafts, journal.
    READ,
    /// Looking at documents in which persons can be seen.
    READ_RESTRICTED,
    /// Looking at what tells of everybody's hazards at once: imports, the whole journal as a file, its chain.
    READ_WHOLE,
    /// Proposing hazards and changes of them: descriptions, evidence, boundaries, work status, releases. Adding
    /// documents and withdrawing them.
    RECORD,
    /// Approving or refusing what others propose, in the roles that the national standard gives to the account.
    APPROVE,
    /// Recording that land was released, or is hazardous again.
    RELEASE,
    /// Forming teams and changing them, and enrolling the people in them.
    FORM_TEAMS,
    /// Establishing missions and revising them, and saying which milestones they reached.
    PLAN_MISSIONS,
    /// Granting accreditations and withdrawing them.
    ACCREDIT,
    /// Ordering tasks, changing what is ordered, and withdrawing it.
    ORDER_TASKS,
    /// Agreeing what blocked land costs and what plans assume; making plans, changing and publishing them.
    PLAN_WORK,
    /// Planning tasks, starting, suspending and restarting them, and reporting them done.
    RUN_TASKS,
    /// Reporting what teams did on a day, correcting it, and taking it back.
    REPORT_PROGRESS,
    /// Accepting what was reported done, or sending it back. Saying what was found out about reports that seem
    /// strange.
    ACCEPT_TASKS,
    /// Recording visits, inspections and draws of squares, and raising nonconformities, verifying and closing
    /// them.
    RECORD_VISITS,
    /// Acknowledging nonconformities, finding their causes and setting what is done about them.
    HANDLE_NONCONFORMITIES,
    /// Telling of accidents, amending what was told, writing first findings, and saying which actions are done.
    REPORT_ACCIDENTS,
    /// Writing final reports on accidents, setting actions, letting work go on, closing and reopening.
    INVESTIGATE_ACCIDENTS,
    /// Looking at what is known of victims.
    READ_VICTIMS,
    /// Recording victims and correcting what is known of them, signing for the partner and sending back.
    RECORD_VICTIMS,
    /// Approving for the centre what is recorded of victims, erasing it, and reading who looked at it.
    OVERSEE_VICTIMS,
    /// Writing completion reports and handing them in. Who decides on them, ACCEPT_TASKS says.
    REPORT_COMPLETION,
    /// Writing handover certificates, entering signatures, reviewing releases after a find, and saying how land is used
    /// after its handover.
    CERTIFY,
    /// Issuing handover certificates.
    HAND_OVER,
    /// Taking files in.
    IMPORT,
    /// Taking a whole import back.
    UNDO_IMPORT,
    /// Looking after one's own password, tokens and views.
    OWN_ACCOUNT,
    /// Saving views of the register that everybody is offered.
    SHARE_VIEWS,
    /// Adding and disabling accounts, and setting new passwords for others.
    MANAGE_ACCOUNTS;

    /// Whether it is about persons who were killed or injured, and so nobody's who does not work for them.
    public boolean isOfVictims() {
        return this == READ_VICTIMS || this == RECORD_VICTIMS || this == OVERSEE_VICTIMS;
    }

    /// Whether it can be done to a part of the hazards without touching or showing the rest.
    public boolean isPossibleInPart() {
        return switch (this) {
            case READ,
                    READ_RESTRICTED,
                    RECORD,
                    APPROVE,
                    RELEASE,
                    FORM_TEAMS,
                    PLAN_MISSIONS,
                    RUN_TASKS,
                    REPORT_PROGRESS,
                    ACCEPT_TASKS,
                    RECORD_VISITS,
                    HANDLE_NONCONFORMITIES,
                    REPORT_ACCIDENTS,
                    INVESTIGATE_ACCIDENTS,
                    READ_VICTIMS,
                    RECORD_VICTIMS,
                    REPORT_COMPLETION,
                    CERTIFY,
                    HAND_OVER,
                    OWN_ACCOUNT -> true;
            case READ_WHOLE,
                    ACCREDIT,
                    ORDER_TASKS,
                    PLAN_WORK,
                    OVERSEE_VICTIMS,
                    IMPORT,
                    UNDO_IMPORT,
                    SHARE_VIEWS,
                    MANAGE_ACCOUNTS -> false;
        };
    }
}
