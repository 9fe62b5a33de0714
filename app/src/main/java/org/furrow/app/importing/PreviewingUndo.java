package org.furrow.app.importing;

import java.util.List;
import java.util.Map;
import org.furrow.app.Furrow;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.domain.release.HazardSummary;
import org.furrow.store.hazard.HazardQuery;
import org.furrow.store.journal.BatchQuery;

/// Saying what undoing an import would take back, before anybody does it.
public final class PreviewingUndo {

    private static final int MOST_NAMED = 50;

    private final Furrow furrow;
    private final BatchQuery query = new BatchQuery();

    /// Looks at imports of this register.
    public PreviewingUndo(Furrow furrow) {
        this.furrow = furrow;
    }

    /// What undoing takes back.
    ///
    /// @param hazards hazards that would not be in the register any more
    /// @param releases releases that would not count any more
    /// @param occurrences accidents, items and events
    /// @param places districts, settlements and other landscape
    /// @param held rows that nobody would be asked about any more
    /// @param others hazards that stay, and get back what these releases took
    /// @param changed hazards of this import of which others have said something since; it would go with them
    public record Takes(
            long hazards,
            long releases,
            long occurrences,
            long places,
            long held,
            long others,
            List<HazardSummary> changed) {
        public Takes {
            changed = List.copyOf(changed);
        }
    }

    /// What undoing the import would take back. Writes nothing.
    public Takes preview(RecordId id) {
        return furrow.register(Permission.UNDO_IMPORT).read(session -> {
            Map<String, Long> kinds = query.countByKind(session, id);
            return new Takes(
                    kinds.getOrDefault("hazard-recorded", 0L),
                    kinds.getOrDefault("release-recorded", 0L),
                    kinds.getOrDefault("occurrence-recorded", 0L),
                    kinds.getOrDefault("place-recorded", 0L),
                    kinds.getOrDefault("import-row-held", 0L),
                    query.countOtherHazards(session, id),
                    query.listChangedSince(session, id, MOST_NAMED).stream()
                            .flatMap(hazard -> new HazardQuery().find(session, hazard).stream())
                            .toList());
        });
    }
}
