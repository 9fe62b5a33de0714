package org.furrow.app.importing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// An import that somebody prepares: the files are here, nothing is in the register yet.
///
/// @param id its name, which is not that of the import that will come of it
/// @param author who brought the files, or who imported them last
/// @param files the files that were brought
/// @param mappings what a person said the columns mean, as YAML, by the name of the table
/// @param accepted ids of the rules whose proposals are to be applied
/// @param importId the import that was last begun with it; empty where none was
/// @param trouble why the last run did not come to its end, in words; empty where it did
public record Preparation(
        String id,
        String author,
        Instant begun,
        State state,
        List<Upload> files,
        Map<String, String> mappings,
        List<String> accepted,
        String importId,
        String trouble) {

    /// The trouble of an import that wrote nothing, because every row was in the register already.
    public static final String NOTHING_NEW = "nothing new";

    /// How far it is.
    public enum State {
        /// A person looks at it.
        OPEN,
        /// The files are looked at as a whole, and nothing is written.
        LOOKING,
        /// The import runs, or waits for another one to end.
        RUNNING,
        /// The import came to its end; the files are gone.
        DONE,
        /// A person stopped the import.
        STOPPED,
        /// The import could not go on.
        FAILED,
        /// The program ended while the import ran.
        INTERRUPTED;

        /// Whether it is being worked on at this moment.
        public boolean isBusy() {
            return this == LOOKING || this == RUNNING;
        }
    }

    /// A file that was brought.
    ///
    /// @param name as people know it; never a name on this disk
    public record Upload(String name, long bytes) {}

    public Preparation {
        files = List.copyOf(files);
        mappings = java.util.Collections.unmodifiableMap(new TreeMap<>(mappings));
        accepted = List.copyOf(accepted);
    }

    static Preparation begin(String id, String author, Instant now) {
        return new Preparation(id, author, now, State.OPEN, List.of(), Map.of(), List.of(), "", "");
    }

    Preparation with(List<Upload> all) {
        return new Preparation(id, author, begun, state, all, mappings, accepted, importId, trouble);
    }

    /// The same, with other words for what its columns mean; nothing is kept of it.
    public Preparation reading(Map<String, String> yaml, List<String> rules) {
        return new Preparation(id, author, begun, State.OPEN, files, yaml, rules, importId, "");
    }

    Preparation in(State next, String why) {
        return new Preparation(id, author, begun, next, files, mappings, accepted, importId, why);
    }

    Preparation importing(String begunImport, String importer) {
        return new Preparation(id, importer, begun, State.RUNNING, files, mappings, accepted, begunImport, "");
    }
}
