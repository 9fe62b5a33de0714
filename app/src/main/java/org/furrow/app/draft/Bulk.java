package org.furrow.app.draft;

import java.util.List;
import java.util.Optional;
import org.furrow.domain.journal.RecordId;

/// Several hazards or drafts that somebody deals with in one go, and how far that has come.
///
/// @param id also the mark that all drafts made by it have in common
/// @param chosen the hazards, or the drafts
/// @param order what exactly is to be done, once that was said
/// @param lines what was looked at or done so far, in the order of the choice
/// @param done how many are looked at or dealt with in this stage
/// @param failure what ended it before its time; empty where nothing did
public record Bulk(
        RecordId id,
        BulkAction action,
        List<RecordId> chosen,
        Optional<BulkOrder> order,
        Stage stage,
        List<BulkLine> lines,
        int done,
        String failure) {

    public Bulk {
        chosen = List.copyOf(chosen);
        lines = List.copyOf(lines);
    }

    /// How far it has come.
    public enum Stage {
        /// The hazards or drafts are chosen; what exactly is to be done is not said.
        CHOSEN,
        /// It is being looked at what would become of each.
        LOOKING,
        /// All are looked at; nothing is written.
        LOOKED,
        /// It is being done.
        ACTING,
        /// It is done, or was stopped.
        ENDED;

        /// Whether something is under way.
        public boolean isBusy() {
            return this == LOOKING || this == ACTING;
        }
    }

    /// How many of a hundred parts of this stage are done.
    public int percent() {
        return chosen.isEmpty() ? 0 : 100 * done / chosen.size();
    }

    /// Those against which nothing stands.
    public List<BulkLine> passing() {
        return lines.stream().filter(BulkLine::passes).toList();
    }

    /// Those against which something stands.
    public List<BulkLine> refused() {
        return lines.stream().filter(line -> !line.passes()).toList();
    }

    /// The drafts that came of it.
    public List<RecordId> made() {
        return lines.stream().flatMap(line -> line.made().stream()).toList();
    }
}
