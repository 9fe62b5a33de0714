package org.furrow.app.mission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.evidence.ReadingDocuments;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.MilestoneDocument;
import org.furrow.domain.mission.MissionFact;
import org.furrow.domain.mission.MissionProfile;
import org.furrow.domain.mission.MissionRefusal;
import org.furrow.store.Register;

/// What those have in common who write of missions: whose they may be, and what the entry follows.
final class MissionSight {

    private MissionSight() {}

    /// An entry about a mission.
    record Entry(RecordId mission, LocalDate day, MissionFact fact) {}

    /// Partners see a mission; only who sees its lead may write of it.
    static List<Reason> check(Register register, MissionProfile profile) {
        return register.sight().covers(profile.lead())
                ? List.of()
                : List.of(MissionRefusal.NOT_YOUR_MISSION.because(
                        String.join(", ", register.sight().organisations()), profile.name(), profile.lead()));
    }

    /// Whether the document that is named, if any, is in the register, counts, and may be seen by whoever names it.
    static boolean isDocumentKnown(Furrow furrow, MilestoneDocument document) {
        return document.document()
                .map(id -> new ReadingDocuments(furrow)
                        .find(id)
                        .filter(found -> found.withdrawn().isEmpty())
                        .isPresent())
                .orElse(true);
    }

    /// Writes an entry after the latest one of its mission.
    static Outcome.Recorded write(Furrow furrow, Register register, Entry entry) {
        return new Outcome.Recorded(List.of(register.append(new Draft(
                entry.mission(),
                entry.day(),
                furrow.actor().name(),
                List.of(register.latest(entry.mission()).hash()),
                Optional.empty(),
                entry.fact()))));
    }
}
