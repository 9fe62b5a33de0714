package org.furrow.domain.hazard;

import java.util.Optional;

/// Where the work on an area stands. The classification is another axis.
public enum WorkStatus {
    /// Nobody has been told to work on it.
    OPEN("open", "Open"),
    /// A task order is issued.
    TASKED("tasked", "Tasked"),
    /// Progress has been reported.
    WORKED_ON("worked-on", "Worked on"),
    /// Work has stopped for a reason and may restart.
    SUSPENDED("suspended", "Suspended"),
    /// The operator has reported completion.
    COMPLETED("completed", "Completed"),
    /// The finished land was inspected and accepted.
    INSPECTED("qc-accepted", "QC accepted"),
    /// The finished land was inspected and rejected.
    REJECTED("qc-rejected", "QC rejected"),
    /// The land is in its users' hands.
    HANDED_OVER("handed-over", "Handed over"),
    /// All of it was cancelled by non-technical survey.
    CANCELLED("cancelled", "Cancelled"),
    /// An indication that survey found nothing in, or a duplicate; no area is credited.
    DISCARDED("discarded", "Discarded"),
    /// Split into, or merged into, other hazards, which carry on.
    SUPERSEDED("superseded", "Superseded");

    private final String code;
    private final String label;

    WorkStatus(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /// The word that files, the journal and the API use.
    public String code() {
        return code;
    }

    /// The word that people read, in English.
    public String label() {
        return label;
    }

    /// Whether anybody still has to expect something of it: it is neither handed over nor cancelled, discarded or
    /// superseded.
    public boolean isStanding() {
        return switch (this) {
            case OPEN, TASKED, WORKED_ON, SUSPENDED, COMPLETED, INSPECTED, REJECTED -> true;
            case HANDED_OVER, CANCELLED, DISCARDED, SUPERSEDED -> false;
        };
    }

    /// The one with that code.
    public static Optional<WorkStatus> find(String code) {
        for (var each : values()) {
            if (each.code.equals(code)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
