package org.furrow.app.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.hazard.Standing;

/// What a form would do to shapes, as far as it is filled in: to be looked at before anything is proposed.
public final class Previewing {

    private Previewing() {}

    /// The effect of what is typed so far.
    ///
    /// @param hazards the hazards that the form is about, its own first; none for a new hazard
    public static Effect preview(ProposedChange.Kind kind, Typed typed, List<Standing> hazards) {
        return switch (kind) {
            case DESCRIPTION, CLASSIFICATION, STATUS, EVIDENCE -> Effect.NONE;
            case SPLIT -> Effect.ofSplit(hazards.getFirst(), parts(typed));
            case MERGE -> hazards.size() > 1 ? Effect.ofMerge(hazards, typed.text("reference")) : Effect.NONE;
            case BOUNDARY, EXTENSION, RELEASE, REOPEN, NEW_HAZARD ->
                drawn(typed, BoundaryText.FIELD)
                        .map(drawing -> new Effect(Optional.empty(), shapes(kind, drawing, hazards)))
                        .orElse(Effect.NONE);
        };
    }

    private static List<ProposedChange.Part> parts(Typed typed) {
        List<ProposedChange.Part> parts = new ArrayList<>();
        for (int i = 1; i <= LineageFields.count(typed); i++) {
            String number = typed.text(LineageFields.AREA + i);
            Extent extent = drawn(typed, LineageFields.PART + i)
                    .<Extent>map(Extent.Drawn::new)
                    .orElseGet(() -> stated(number));
            parts.add(new ProposedChange.Part(typed.text(LineageFields.REFERENCE + i, 300), "", extent));
        }
        return parts;
    }

    private static Extent stated(String number) {
        return number.matches("[0-9]{1,12}") ? new Extent.Stated(new Area(Long.parseLong(number))) : Extent.unknown();
    }

    private static Optional<Footprint> drawn(Typed typed, String field) {
        String text = typed.text(field);
        return text.isEmpty() ? Optional.empty() : BoundaryText.read(text).footprint();
    }

    private static Shapes shapes(ProposedChange.Kind kind, Footprint drawing, List<Standing> hazards) {
        if (hazards.isEmpty()) {
            return new Shapes(List.of(), List.of(Shapes.Outline.of("", Optional.of(drawing))), Optional.empty());
        }
        Standing hazard = hazards.getFirst();
        String reference = hazard.reference();
        return switch (kind) {
            case RELEASE -> ground(hazard, hazard.ground().flatMap(before -> before.minus(drawing)), drawing);
            case REOPEN ->
                ground(
                        hazard,
                        Stream.concat(hazard.ground().stream(), inside(hazard, drawing).stream())
                                .reduce(Footprint::union),
                        drawing);
            default ->
                new Shapes(
                        List.of(new Shapes.Outline(reference, hazard.hazard().extent())),
                        List.of(Shapes.Outline.of(reference, Optional.of(drawing))),
                        Optional.empty());
        };
    }

    private static Shapes ground(Standing hazard, Optional<Footprint> after, Footprint drawing) {
        return new Shapes(
                List.of(Shapes.Outline.of(hazard.reference(), hazard.ground())),
                List.of(Shapes.Outline.of(hazard.reference(), after)),
                Optional.of(drawing));
    }

    private static Optional<Footprint> inside(Standing hazard, Footprint drawing) {
        return hazard.hazard().extent().findFootprint().flatMap(drawing::intersection);
    }
}
