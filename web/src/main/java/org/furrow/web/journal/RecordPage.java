package org.furrow.web.journal;

import java.util.Locale;
import java.util.Optional;
import org.furrow.domain.clearance.AccidentFact;
import org.furrow.domain.clearance.ProgressFact;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.mission.MissionFact;
import org.furrow.domain.mission.TeamFact;
import org.furrow.domain.quality.NonconformityFact;
import org.furrow.domain.quality.VisitFact;
import org.furrow.domain.release.CertificateFact;
import org.furrow.domain.release.CompletionFact;
import org.furrow.domain.release.FindFact;
import org.furrow.domain.tasking.TaskFact;

/// The pages of what entries of operations are about.
public enum RecordPage {
    TEAM("/teams"),
    MISSION("/missions"),
    TASK("/tasks"),
    PROGRESS("/progress"),
    VISIT("/quality/visits"),
    NONCONFORMITY("/quality/nonconformities"),
    ACCIDENT("/accidents"),
    COMPLETION_REPORT("/handover/reports"),
    CERTIFICATE("/handover/certificates"),
    FIND("/handover/finds");

    private final String path;

    RecordPage(String path) {
        this.path = path;
    }

    /// The address of all of them; that of one has its id behind it.
    String path() {
        return path;
    }

    /// The word that messages use.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The one that a fact is about; nothing where its record has no page.
    static Optional<RecordPage> find(Fact fact) {
        return switch (fact) {
            case TeamFact _ -> Optional.of(TEAM);
            case MissionFact _ -> Optional.of(MISSION);
            case TaskFact _ -> Optional.of(TASK);
            case ProgressFact _ -> Optional.of(PROGRESS);
            case VisitFact _ -> Optional.of(VISIT);
            case NonconformityFact _ -> Optional.of(NONCONFORMITY);
            case AccidentFact _ -> Optional.of(ACCIDENT);
            case CompletionFact _ -> Optional.of(COMPLETION_REPORT);
            case CertificateFact _ -> Optional.of(CERTIFICATE);
            case FindFact _ -> Optional.of(FIND);
            default -> Optional.empty();
        };
    }
}
