package org.furrow.app.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.journal.Hash;

/// What several hazards are to get, each by a draft of its own.
///
/// @param wish the change; a description is a pattern in which an empty field stays as each hazard has it
/// @param keepsContamination whether each hazard keeps its types of contamination
public record SharedWish(Wish wish, boolean keepsContamination) {

    /// Stands in a form of a description where each hazard keeps its own reference.
    private static final String OWN_REFERENCE = "*";

    /// What a form says.
    ///
    /// @param wish absent where something in it cannot be read
    /// @param faults what cannot be read, in the order of the fields
    public record Read(Optional<SharedWish> wish, List<FormFault> faults) {
        public Read {
            faults = List.copyOf(faults);
        }
    }

    /// Reads a form of that kind, as [FormReading] reads it for one hazard.
    ///
    /// @param today the last day that anything can have happened
    public static Read read(ProposedChange.Kind kind, Typed typed, LocalDate today) {
        FormReading.Read read =
                FormReading.read(kind, typed.with("reference", OWN_REFERENCE), today, _ -> Optional.empty());
        boolean keepsContamination = typed.all("contamination").isEmpty();
        return new Read(read.wish().map(wish -> new SharedWish(wish, keepsContamination)), read.faults());
    }

    /// The kind of its change.
    public ProposedChange.Kind kind() {
        return wish.change().kind();
    }

    /// The wish for one of the hazards.
    ///
    /// @param seen the latest revision that its author had before them
    Wish of(Hazard hazard, Hash seen) {
        ProposedChange change = wish.change() instanceof ProposedChange.Described pattern
                ? new ProposedChange.Described(filled(pattern.description(), hazard.description()))
                : wish.change();
        return new Wish(change, wish.day(), wish.reason(), wish.support(), Optional.of(seen));
    }

    private Description filled(Description pattern, Description own) {
        Set<Contamination> contamination = keepsContamination ? own.contamination() : pattern.contamination();
        return new Description(
                own.reference(),
                own.name(),
                contamination,
                or(pattern.province(), own.province()),
                or(pattern.district(), own.district()),
                or(pattern.place(), own.place()),
                or(pattern.operator(), own.operator()),
                own.notes());
    }

    private static String or(String wished, String own) {
        return wished.isEmpty() ? own : wished;
    }
}
