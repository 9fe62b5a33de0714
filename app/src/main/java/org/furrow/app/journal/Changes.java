package org.furrow.app.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.hazard.HazardFact;

/// Holds a fact against the hazard as it was before.
final class Changes {

    private Changes() {}

    /// Whether facts of this type replace something.
    static boolean isReplacing(HazardFact fact) {
        return switch (fact) {
            case HazardFact.Reclassified _,
                    HazardFact.StatusChanged _,
                    HazardFact.Extended _,
                    HazardFact.BoundaryCorrected _,
                    HazardFact.DescriptionCorrected _ -> true;
            case HazardFact.Recorded _, HazardFact.EvidenceFound _, HazardFact.Superseded _, HazardFact.Reopened _ ->
                false;
        };
    }

    /// What the fact put in the place of what was before; empty for facts that replace nothing.
    static List<Change> of(Hazard before, HazardFact fact) {
        return switch (fact) {
            case HazardFact.Reclassified change ->
                List.of(new Change(
                        Change.Field.CLASSIFICATION,
                        before.classification().code(),
                        change.to().code()));
            case HazardFact.StatusChanged change ->
                List.of(new Change(
                        Change.Field.STATUS, before.status().code(), change.to().code()));
            case HazardFact.Extended change -> List.of(boundary(before, change.extent()));
            case HazardFact.BoundaryCorrected change -> List.of(boundary(before, change.extent()));
            case HazardFact.DescriptionCorrected change -> described(before.description(), change.description());
            case HazardFact.Recorded _, HazardFact.EvidenceFound _, HazardFact.Superseded _, HazardFact.Reopened _ ->
                List.of();
        };
    }

    private static Change boundary(Hazard before, Extent after) {
        return new Change(Change.Field.BOUNDARY, squareMetres(before.extent()), squareMetres(after));
    }

    private static String squareMetres(Extent extent) {
        return extent instanceof Extent.Unknown
                ? ""
                : Long.toString(extent.area().squareMetres());
    }

    private static List<Change> described(Description before, Description after) {
        List<Change> changes = new ArrayList<>();
        for (Change.Field field : Change.Field.values()) {
            Function<Description, String> part = part(field);
            if (!part.apply(before).equals(part.apply(after))) {
                changes.add(new Change(field, part.apply(before), part.apply(after)));
            }
        }
        return changes;
    }

    private static Function<Description, String> part(Change.Field field) {
        return switch (field) {
            case BOUNDARY, CLASSIFICATION, STATUS -> _ -> "";
            case REFERENCE -> Description::reference;
            case NAME -> Description::name;
            case CONTAMINATION ->
                description -> description.contamination().stream()
                        .map(Contamination::code)
                        .collect(Collectors.joining(","));
            case PROVINCE -> Description::province;
            case DISTRICT -> Description::district;
            case PLACE -> Description::place;
            case OPERATOR -> Description::operator;
            case NOTES -> Description::notes;
        };
    }
}
