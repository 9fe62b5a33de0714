package org.furrow.engines.sample;

/// What kind of evidence an item is, and whether it is direct. National standards decide which is which; these are the
/// usual ones.
public enum EvidenceKind {
    OLD_SURVEY("evidence from old survey", false),
    FORMER_COMBAT_ZONE("former combat zone", false),
    ACCIDENT_PLACE_UNKNOWN("accident at unknown location", false),
    WEAK_RECORDS("records of low reliability", false),
    UNUSED_LAND("productive land not in use", false),
    VERBAL_REPORT("verbal report", false),
    DETONATION("detonation", true),
    ACCIDENT_PLACE_KNOWN("accident at known location", true),
    RELIABLE_RECORDS("records of high reliability", true),
    SIGNS("mine signs or fencing", true),
    OBSERVATION("visual observation", true);

    private final String label;
    private final boolean isDirect;

    EvidenceKind(String label, boolean isDirect) {
        this.label = label;
        this.isDirect = isDirect;
    }

    /// The words of a report.
    public String label() {
        return label;
    }

    /// Whether it confirms presence, and does not only suggest it.
    public boolean isDirect() {
        return isDirect;
    }
}
