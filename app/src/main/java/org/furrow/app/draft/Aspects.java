package org.furrow.app.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.EvidenceItem;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.Standing;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.ReleaseRecorded;

/// What a hazard and a proposed change say, field by field, so that they can be held side by side.
public final class Aspects {

    private final Map<String, String> values = new LinkedHashMap<>();

    private Aspects() {}

    /// What a change says.
    ///
    /// @param called what a record is called
    static Map<String, String> of(ProposedChange change, Function<RecordId, String> called) {
        Aspects aspects = new Aspects();
        switch (change) {
            case ProposedChange.Described described -> aspects.put(described.description());
            case ProposedChange.Classified classified ->
                aspects.values.put("classification", classified.to().code());
            case ProposedChange.Moved moved ->
                aspects.values.put("status", moved.to().code());
            case ProposedChange.Evidenced evidenced -> aspects.put(evidenced.item());
            case ProposedChange.Redrawn redrawn -> aspects.put(redrawn.extent());
            case ProposedChange.Extended extended -> aspects.put(extended.extent());
            case ProposedChange.Released released -> aspects.put(released);
            case ProposedChange.SplitUp split -> aspects.put(split);
            case ProposedChange.Merged merged -> {
                aspects.values.put(
                        "with",
                        merged.others().stream()
                                .map(other -> called.apply(other.hazard()))
                                .collect(Collectors.joining(", ")));
                aspects.values.put("reference", merged.reference());
                aspects.values.put("name", merged.name());
            }
            case ProposedChange.Reopened reopened -> {
                aspects.values.put("release", reopened.release().map(called).orElse(""));
                aspects.values.put("reopened", metres(reopened.extent()));
            }
            case ProposedChange.NewHazard fresh -> {
                aspects.put(fresh.description());
                aspects.values.put("classification", fresh.classification().code());
                aspects.put(fresh.extent());
                fresh.evidence().forEach(aspects::put);
            }
        }
        return aspects.values;
    }

    /// What a fact of a hazard or a release says anew; empty for facts that replace something, and for all others.
    public static Map<String, String> of(Fact fact) {
        Aspects aspects = new Aspects();
        switch (fact) {
            case HazardFact.Recorded recorded -> {
                aspects.put(recorded.description());
                aspects.values.put("classification", recorded.classification().code());
                aspects.values.put("status", recorded.status().code());
                aspects.put(recorded.extent());
            }
            case HazardFact.EvidenceFound found -> aspects.put(found.item());
            case HazardFact.Reopened reopened -> aspects.put(reopened.extent());
            case HazardFact.Superseded superseded ->
                aspects.values.put(
                        "transferred", Long.toString(superseded.transferred().squareMetres()));
            case ReleaseRecorded release ->
                aspects.put(new ProposedChange.Released(
                        release.reference(),
                        release.kind(),
                        release.extent(),
                        release.depthCm(),
                        release.operator(),
                        release.isRework()));
            default -> {}
        }
        return aspects.values;
    }

    /// What a hazard says of all that can change; nothing where there is no hazard.
    static Map<String, String> of(Optional<Standing> standing) {
        Aspects aspects = new Aspects();
        standing.ifPresent(known -> {
            Hazard hazard = known.hazard();
            aspects.put(hazard.description());
            aspects.values.put("classification", hazard.classification().code());
            aspects.values.put("status", hazard.status().code());
            aspects.put(hazard.extent());
            aspects.values.put("remaining", Long.toString(known.remaining().squareMetres()));
            aspects.values.put(
                    "evidence-items", Integer.toString(hazard.evidence().size()));
        });
        return aspects.values;
    }

    private void put(Description description) {
        values.put("reference", description.reference());
        values.put("name", description.name());
        values.put(
                "contamination",
                description.contamination().stream().map(Contamination::code).collect(Collectors.joining(",")));
        values.put("province", description.province());
        values.put("district", description.district());
        values.put("place", description.place());
        values.put("operator", description.operator());
        values.put("notes", description.notes());
    }

    private void put(EvidenceItem item) {
        values.put("evidence-kind", item.kind());
        values.put("observed", item.observed().toString());
        values.put("position", item.where().map(Object::toString).orElse(""));
        values.put("source", item.source());
        values.put("note", item.note());
    }

    private void put(Extent extent) {
        switch (extent) {
            case Extent.Drawn drawn -> {
                values.put("boundary", metres(extent));
                values.put("corners", Integer.toString(drawn.footprint().cornerCount()));
            }
            case Extent.Stated _ -> values.put("boundary", metres(extent));
            case Extent.Unknown _ -> values.put("boundary", "");
        }
    }

    private void put(ProposedChange.SplitUp split) {
        int number = 0;
        for (ProposedChange.Part part : split.parts()) {
            number++;
            values.put(LineageFields.REFERENCE + number, part.reference());
            values.put(LineageFields.NAME + number, part.name());
            values.put(LineageFields.PART + number, metres(part.extent()));
        }
    }

    private void put(ProposedChange.Released released) {
        values.put("release-kind", released.as().code());
        values.put("release-reference", released.reference());
        values.put("released", metres(released.extent()));
        values.put(
                "depth",
                released.depthCm().isPresent()
                        ? Integer.toString(released.depthCm().getAsInt())
                        : "");
        values.put("operator-of-release", released.operator());
        values.put("rework", released.isRework() ? "yes" : "");
    }

    private static String metres(Extent extent) {
        return Long.toString(extent.area().squareMetres());
    }
}
