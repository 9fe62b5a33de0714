package org.furrow.exchange.crs;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.ground.Sketch;
import org.furrow.exchange.reading.FileProblem;

/// Which reference system a file's numbers are in: named, or degrees by their size, or not known.
public sealed interface CrsDecision {

    /// The system is known.
    ///
    /// @param system the system
    /// @param reason who says so
    record Known(ReferenceSystem system, String reason) implements CrsDecision {}

    /// The system is not known, and the file is not read further before a person names it.
    record NotKnown(FileProblem problem) implements CrsDecision {}

    /// Decides for one source.
    ///
    /// @param file the source's name
    /// @param named what names the system, the one that counts most first: the person, the mapping, the file
    /// @param samples shapes in the file's own numbers, asked only where nothing names the system
    static CrsDecision of(String file, List<String> named, Collection<Sketch> samples) {
        for (String text : named) {
            if (!text.isBlank()) {
                return ofName(file, text);
            }
        }
        Optional<FileProblem> problem = CrsGuess.judge(file, samples);
        return problem.isPresent()
                ? new NotKnown(problem.get())
                : new Known(ReferenceSystem.WGS_84, "nothing names a system, and the numbers are degrees");
    }

    private static CrsDecision ofName(String file, String text) {
        Optional<ReferenceSystem> system = ReferenceSystem.find(text);
        String shown = text.length() > 80 ? text.substring(0, 80) + "…" : text;
        return system.isPresent()
                ? new Known(system.get(), "named as " + shown)
                : new NotKnown(new FileProblem(
                        file,
                        0,
                        CleaningRule.UNKNOWN_CRS.id(),
                        "The reference system \"" + shown + "\" is not known.",
                        "Maybe name it with --crs EPSG:n."));
    }
}
