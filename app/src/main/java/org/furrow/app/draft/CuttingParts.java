package org.furrow.app.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.ground.Cutting;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.hazard.Hazard;

/// Fills the parts of a split by cutting what is typed of them along a line; at first, all that remains.
public final class CuttingParts {

    private CuttingParts() {}

    /// What a cut gave.
    ///
    /// @param typed the form with the new parts; as it was where something is wrong
    /// @param faults what is wrong with the line
    public record Done(Typed typed, List<FormFault> faults) {
        public Done {
            faults = List.copyOf(faults);
        }
    }

    /// Cuts along the line that a form holds.
    ///
    /// @param ground the drawing of what remains of the hazard, where there is one
    public static Done cut(Typed typed, Hazard hazard, Optional<Footprint> ground) {
        LineText.Read line = LineText.read(typed.text(LineageFields.LINE));
        if (!line.faults().isEmpty()) {
            return new Done(typed, line.faults());
        }
        List<Footprint> before = parts(typed, ground);
        List<Footprint> after = before.stream()
                .flatMap(part -> sides(part, line.positions()).stream())
                .toList();
        boolean isCut = after.size() > before.size() && after.size() <= LineageFields.MOST;
        return isCut
                ? new Done(fill(typed, hazard, after), List.of())
                : new Done(typed, List.of(FormFault.of(LineageFields.LINE, FormFault.Kind.CUTS_NOTHING, "")));
    }

    private static List<Footprint> sides(Footprint part, List<Position> line) {
        List<Footprint> sides = Cutting.cut(part, line);
        return sides.isEmpty() ? List.of(part) : sides;
    }

    /// The parts that are typed, where all of them can be read; otherwise the ground as a whole.
    private static List<Footprint> parts(Typed typed, Optional<Footprint> ground) {
        List<Footprint> parts = new ArrayList<>();
        for (int i = 1; i <= LineageFields.count(typed); i++) {
            BoundaryText.read(typed.text(LineageFields.PART + i)).footprint().ifPresent(parts::add);
        }
        return parts.size() == LineageFields.count(typed)
                ? parts
                : ground.stream().toList();
    }

    private static Typed fill(Typed typed, Hazard hazard, List<Footprint> parts) {
        Typed filled =
                typed.with(LineageFields.PARTS, Integer.toString(parts.size())).with(LineageFields.LINE, "");
        for (int i = 1; i <= parts.size(); i++) {
            filled = filled.with(LineageFields.PART + i, BoundaryText.write(parts.get(i - 1)));
            filled = suggest(filled, LineageFields.REFERENCE + i, LineageFields.suggested(hazard, i));
            filled =
                    suggest(filled, LineageFields.NAME + i, hazard.description().name());
        }
        return filled;
    }

    private static Typed suggest(Typed typed, String field, String text) {
        return typed.text(field).isEmpty() ? typed.with(field, text) : typed;
    }

    /// The form with a suggested reference and name for each part that it asks for and has none yet.
    public static Typed suggest(Typed typed, Hazard hazard) {
        Typed filled = typed;
        for (int i = 1; i <= LineageFields.count(typed); i++) {
            boolean isNew = !typed.values().containsKey(LineageFields.REFERENCE + i);
            filled = isNew
                    ? filled.with(LineageFields.REFERENCE + i, LineageFields.suggested(hazard, i))
                            .with(LineageFields.NAME + i, hazard.description().name())
                    : filled;
        }
        return filled;
    }
}
