package org.furrow.web.shell;

/// The parts of the site that the navigation shows, and one for pages outside them.
public enum Section {
    TODAY("/today"),
    MAP("/"),
    REGISTER("/hazards"),
    LEDGER("/ledger"),
    TEAMS("/teams"),
    MISSIONS("/missions"),
    TASKS("/tasks"),
    PLANS("/plans"),
    PROGRESS("/progress"),
    ACCIDENTS("/accidents"),
    VICTIMS("/victims"),
    QUALITY("/quality"),
    HANDOVER("/handover"),
    IMPORTS("/imports"),
    DRAFTS("/drafts"),
    JOURNAL("/journal"),
    ELSEWHERE("");

    private final String address;

    Section(String address) {
        this.address = address;
    }

    /// Where its first page is.
    public String address() {
        return address;
    }
}
