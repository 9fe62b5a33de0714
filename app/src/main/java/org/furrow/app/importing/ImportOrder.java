package org.furrow.app.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.cleaning.Subject;
import org.furrow.domain.journal.RecordId;
import org.furrow.exchange.mapping.Mapping;
import org.furrow.exchange.reading.NamedFile;

/// What a person asks of an import.
///
/// @param files files and folders
/// @param subject what the rows are about; proposed from the file where absent
/// @param crs the reference system of the files, where they do not say it
/// @param mapping what the columns mean; proposed from names and values where absent
/// @param accepted the rules whose proposals are to be applied
/// @param author who imports
/// @param isDryRun look only, write nothing
/// @param details what only a prepared import knows
public record ImportOrder(
        List<Path> files,
        Optional<Subject> subject,
        Optional<String> crs,
        Optional<Mapping> mapping,
        Set<CleaningRule> accepted,
        String author,
        boolean isDryRun,
        Details details) {
    public ImportOrder {
        files = List.copyOf(files);
        accepted = Set.copyOf(accepted);
    }

    /// What an import knows that was prepared beforehand.
    ///
    /// @param files files that lie under other names than people know them by; they belong together
    /// @param mappings what the columns mean, by the name of the table
    /// @param id what the import will be called, where that is settled already
    /// @param isCorrection whether the rows were held and a person has corrected them
    public record Details(
            List<NamedFile> files, Map<String, Mapping> mappings, Optional<RecordId> id, boolean isCorrection) {

        /// Nothing of this.
        public static final Details NONE = new Details(List.of(), Map.of(), Optional.empty(), false);

        public Details {
            files = List.copyOf(files);
            mappings = Map.copyOf(mappings);
        }
    }

    /// An import that was not prepared.
    public ImportOrder(
            List<Path> files,
            Optional<Subject> subject,
            Optional<String> crs,
            Optional<Mapping> mapping,
            Set<CleaningRule> accepted,
            String author,
            boolean isDryRun) {
        this(files, subject, crs, mapping, accepted, author, isDryRun, Details.NONE);
    }

    /// An import of these files with everything proposed and nothing accepted.
    public static ImportOrder of(List<Path> files, String author) {
        return new ImportOrder(files, Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), author, false);
    }

    /// A prepared import.
    public static ImportOrder prepared(Details details, Set<CleaningRule> accepted, String author, boolean isDryRun) {
        return new ImportOrder(
                List.of(), Optional.empty(), Optional.empty(), Optional.empty(), accepted, author, isDryRun, details);
    }

    /// The mapping that a person gave for a table.
    Optional<Mapping> findMapping(String table) {
        return Optional.ofNullable(details.mappings().get(table)).or(() -> mapping);
    }
}
