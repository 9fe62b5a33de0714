package org.furrow.app.importing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.furrow.domain.cleaning.CleaningRule.Severity;
import org.furrow.domain.cleaning.Finding;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.ground.OverlapSweep;
import org.furrow.domain.journal.RecordId;
import org.furrow.exchange.reading.FileProblem;

/// What an import found and did.
///
/// @param importId the import in the journal; absent for a dry run and where every row was there already
/// @param counts how many rows came to what
/// @param rules rule id to how often it was found and what it does to a row
/// @param examples rule id to the first rows in which it was found, a few of each
/// @param area the drawn surfaces of the rows that were taken, together
/// @param bounds the box round the positions of the rows that were taken
/// @param files each table that was read
/// @param problems what kept files or rows from being read
public record ImportReport(
        Optional<RecordId> importId,
        Counts counts,
        Map<String, RuleCount> rules,
        Map<String, List<Example>> examples,
        OverlapSweep.Totals area,
        Optional<Bounds> bounds,
        List<FileReport> files,
        List<FileProblem> problems) {

    /// How many rows came to what. Each row read is accepted, flagged or held.
    ///
    /// @param accepted rows taken without a flag
    /// @param flagged rows taken that carry a flag
    /// @param held rows kept out until a person decides, and rows that could not be read
    /// @param unchanged of these, the rows that an earlier import had brought already
    public record Counts(long read, long accepted, long flagged, long held, long unchanged) {}

    /// How often a rule was found.
    ///
    /// @param count in how many rows
    /// @param severity what it did to them, the gravest where it did not do the same to all
    public record RuleCount(long count, Severity severity) {}

    /// A row in which a rule found something.
    ///
    /// @param file the file
    /// @param row the row's number in it, from 1
    /// @param finding what was found there
    public record Example(String file, long row, Finding finding) {}

    /// One table that was read.
    ///
    /// @param crs the reference system its numbers are in
    /// @param isCrsStated whether the file or the person says so; degrees on WGS 84 are taken where nobody does
    /// @param mapping the mapping as YAML
    /// @param columns each column with what it was taken for and why
    public record FileReport(
            String name,
            String format,
            Optional<String> encoding,
            Optional<String> delimiter,
            String crs,
            boolean isCrsStated,
            long rows,
            String subject,
            String mapping,
            List<ColumnReport> columns) {
        public FileReport {
            columns = List.copyOf(columns);
        }
    }

    /// A column with what it was taken for.
    ///
    /// @param field the field's word, empty where it is kept as an original only
    public record ColumnReport(String name, String field, double confidence, String reason) {}

    public ImportReport {
        rules = Collections.unmodifiableMap(new TreeMap<>(rules));
        examples = Collections.unmodifiableMap(new TreeMap<>(examples));
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /// The same report of an import that stands in the journal.
    ImportReport writtenAs(Optional<RecordId> id) {
        return new ImportReport(id, counts, rules, examples, area, bounds, files, problems);
    }

    /// The reference systems of all files, the same once.
    public String crs() {
        return String.join(", ", files.stream().map(FileReport::crs).distinct().toList());
    }
}
