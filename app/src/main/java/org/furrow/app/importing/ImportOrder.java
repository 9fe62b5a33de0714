package org.furrow.app.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.cleaning.Subject;
import org.furrow.exchange.mapping.Mapping;

/// What a person asks of an import.
///
/// @param files files and folders
/// @param subject what the rows are about; proposed from the file where absent
/// @param crs the reference system of the files, where they do not say it
/// @param mapping what the columns mean; proposed from names and values where absent
/// @param accepted the rules whose proposals are to be applied
/// @param author who imports
/// @param isDryRun look only, write nothing
public record ImportOrder(
        List<Path> files,
        Optional<Subject> subject,
        Optional<String> crs,
        Optional<Mapping> mapping,
        Set<CleaningRule> accepted,
        String author,
        boolean isDryRun) {
    public ImportOrder {
        files = List.copyOf(files);
        accepted = Set.copyOf(accepted);
    }

    /// An import of these files with everything proposed and nothing accepted.
    public static ImportOrder of(List<Path> files, String author) {
        return new ImportOrder(files, Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), author, false);
    }
}
