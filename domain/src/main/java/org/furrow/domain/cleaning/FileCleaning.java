package org.furrow.domain.cleaning;

import org.furrow.domain.ground.OverlapSweep.Overlap;

/// Compares the rows of an import with one another: duplicates, rows far from their district, points that pile up.
///
/// Works in two passes. In the first every examined row is handed to [#add], in the second to [FileFindings#judge],
/// in the same order. Between the passes only a few numbers per row are kept, and no shapes. Several files of one
/// import may follow one another.
public final class FileCleaning {

    private final CleaningSettings settings;
    private final RowFacts facts = new RowFacts();
    private final OverlapFacts overlaps = new OverlapFacts();

    /// A comparison that has seen nothing yet.
    public FileCleaning(CleaningSettings settings) {
        this.settings = settings;
    }

    /// Takes the next row in.
    ///
    /// @return its place in the order of rows, from 0; its key for an overlap sweep and for the second pass
    public int add(CleanRow row) {
        return facts.add(row);
    }

    /// Takes an overlap in, whose keys are the places that [#add] gave.
    public void overlap(Overlap overlap) {
        overlaps.add(overlap);
    }

    /// What comparing the rows brought to light.
    public FileFindings finish() {
        Repetitions contents = Repetitions.of(facts.size(), _ -> true, facts::content);
        Repetitions references = Repetitions.of(facts.size(), _ -> true, facts::reference);
        Repetitions shapes = Repetitions.of(facts.size(), facts::hasSurface, facts::shape);
        Repetitions rests = Repetitions.of(facts.size(), facts::hasPosition, facts::rest);
        PlaceComparison places = PlaceComparison.of(facts, contents, settings.places());
        return new FileFindings(
                settings, facts, new FileFindings.Repeated(contents, references, shapes, rests, overlaps), places);
    }
}
