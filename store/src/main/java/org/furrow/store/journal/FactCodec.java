package org.furrow.store.journal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.furrow.domain.clearance.AccidentFact;
import org.furrow.domain.clearance.OccurrenceRecorded;
import org.furrow.domain.clearance.ProgressFact;
import org.furrow.domain.draft.DraftFact;
import org.furrow.domain.evidence.DocumentFact;
import org.furrow.domain.ground.PlaceRecorded;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.ImportFact;
import org.furrow.domain.journal.UnreadableFact;
import org.furrow.domain.mission.AccreditationFact;
import org.furrow.domain.mission.MissionFact;
import org.furrow.domain.mission.PersonFact;
import org.furrow.domain.mission.TeamFact;
import org.furrow.domain.planning.PlanningFact;
import org.furrow.domain.priority.RateFact;
import org.furrow.domain.quality.NonconformityFact;
import org.furrow.domain.quality.SamplingFact;
import org.furrow.domain.quality.VisitFact;
import org.furrow.domain.release.CertificateFact;
import org.furrow.domain.release.CompletionFact;
import org.furrow.domain.release.FindFact;
import org.furrow.domain.release.ReleaseRecorded;
import org.furrow.domain.tasking.TaskFact;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Facts as canonical JSON and back.
///
/// Kinds and their shapes are for ever: a journal written by any release is read by every later one. When a shape
/// changes, its schema number rises and an upcaster turns the older JSON into the newer one before it is read.
public final class FactCodec {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .build();

    /// Every kind of body, in the order of the process.
    public static final List<String> KINDS = Stream.of(
                    List.of(
                            "hazard-recorded",
                            "hazard-evidence-found",
                            "hazard-reclassified",
                            "hazard-status-changed",
                            "hazard-extended",
                            "hazard-boundary-corrected",
                            "hazard-description-corrected",
                            "hazard-superseded",
                            "hazard-reopened",
                            OtherBodies.OCCURRENCE,
                            OtherBodies.RELEASE,
                            OtherBodies.PLACE,
                            "import-begun",
                            "import-row-held",
                            "import-finished",
                            "import-undone",
                            "import-rows-decided",
                            "import-row-dismissed",
                            "import-row-taken-up",
                            "draft-proposed",
                            "draft-approved",
                            "draft-refused",
                            "draft-withdrawn",
                            DocumentBodies.ADDED,
                            DocumentBodies.WITHDRAWN),
                    MissionBodies.KINDS,
                    MissionLifeBodies.KINDS,
                    TaskBodies.KINDS,
                    ProgressBodies.KINDS,
                    AccidentBodies.KINDS,
                    VisitBodies.KINDS,
                    QualityBodies.KINDS,
                    HandoverBodies.KINDS,
                    PlanningBodies.KINDS)
            .flatMap(List::stream)
            .toList();

    /// What turns the JSON of a kind from the schema before into the named one, by `kind/schema`.
    private final Map<String, Function<ObjectNode, ObjectNode>> upcasters;

    /// The codec with the upcasters of this release.
    public FactCodec() {
        this(Upcasters.ofThisRelease());
    }

    FactCodec(Map<String, Function<ObjectNode, ObjectNode>> upcasters) {
        this.upcasters = Map.copyOf(upcasters);
    }

    /// The fact as it is written.
    ///
    /// @throws IllegalArgumentException for a type of fact that this release does not know
    public Body write(Fact fact) {
        return switch (fact) {
            case HazardFact hazard -> body(HazardBodies.kind(hazard), HazardBodies.write(hazard));
            case ReleaseRecorded release -> body(OtherBodies.RELEASE, OtherBodies.write(release));
            case OccurrenceRecorded occurrence -> body(OtherBodies.OCCURRENCE, OtherBodies.write(occurrence));
            case PlaceRecorded place -> body(OtherBodies.PLACE, OtherBodies.write(place));
            case ImportFact step -> body(ImportBodies.kind(step), ImportBodies.write(step));
            case DraftFact step -> body(DraftBodies.kind(step), DraftBodies.write(step));
            case DocumentFact step -> body(DocumentBodies.kind(step), DocumentBodies.write(step));
            case TeamFact step -> body(MissionBodies.kind(step), MissionBodies.write(step));
            case PersonFact step -> body(MissionBodies.kind(step), MissionBodies.write(step));
            case AccreditationFact step -> body(MissionBodies.kind(step), MissionBodies.write(step));
            case MissionFact step -> body(MissionLifeBodies.kind(step), MissionLifeBodies.write(step));
            case TaskFact step -> body(TaskBodies.kind(step), TaskBodies.write(step));
            case ProgressFact step -> body(ProgressBodies.kind(step), ProgressBodies.write(step));
            case AccidentFact step -> body(AccidentBodies.kind(step), AccidentBodies.write(step));
            case VisitFact step -> body(VisitBodies.kind(step), VisitBodies.write(step));
            case NonconformityFact step -> body(QualityBodies.kind(step), QualityBodies.write(step));
            case SamplingFact step -> body(QualityBodies.kind(step), QualityBodies.write(step));
            case CompletionFact step -> body(HandoverBodies.kind(step), HandoverBodies.write(step));
            case CertificateFact step -> body(HandoverBodies.kind(step), HandoverBodies.write(step));
            case FindFact step -> body(HandoverBodies.kind(step), HandoverBodies.write(step));
            case RateFact step -> body(PlanningBodies.kind(step), PlanningBodies.write(step));
            case PlanningFact step -> body(PlanningBodies.kind(step), PlanningBodies.write(step));
            default -> throw new IllegalArgumentException("No journal body for " + fact.getClass());
        };
    }

    /// The fact that a body says.
    ///
    /// @throws IllegalArgumentException where the kind is unknown or the schema is newer than this release
    public Fact read(Body body) {
        JsonNode json = raised(body);
        if (body.kind().startsWith("hazard-")) {
            return HazardBodies.read(body.kind(), json);
        }
        if (body.kind().startsWith("import-")) {
            return ImportBodies.read(body.kind(), json);
        }
        if (body.kind().startsWith("draft-")) {
            return DraftBodies.read(body.kind(), json);
        }
        if (body.kind().startsWith("document-")) {
            return DocumentBodies.read(body.kind(), json);
        }
        if (MissionBodies.KINDS.contains(body.kind())) {
            return MissionBodies.read(body.kind(), json);
        }
        if (MissionLifeBodies.KINDS.contains(body.kind())) {
            return MissionLifeBodies.read(body.kind(), json);
        }
        if (TaskBodies.KINDS.contains(body.kind())) {
            return TaskBodies.read(body.kind(), json);
        }
        if (ProgressBodies.KINDS.contains(body.kind())) {
            return ProgressBodies.read(body.kind(), json);
        }
        if (AccidentBodies.KINDS.contains(body.kind())) {
            return AccidentBodies.read(body.kind(), json);
        }
        if (VisitBodies.KINDS.contains(body.kind())) {
            return VisitBodies.read(body.kind(), json);
        }
        if (QualityBodies.KINDS.contains(body.kind())) {
            return QualityBodies.read(body.kind(), json);
        }
        if (HandoverBodies.KINDS.contains(body.kind())) {
            return HandoverBodies.read(body.kind(), json);
        }
        if (PlanningBodies.KINDS.contains(body.kind())) {
            return PlanningBodies.read(body.kind(), json);
        }
        return OtherBodies.read(body.kind(), json);
    }

    /// The fact that a body says, or that it cannot be read.
    ///
    /// For those who show the journal as it is. Whoever derives something from it must not go on without a fact.
    Fact readIfPossible(Body body) {
        try {
            return read(body);
        } catch (RuntimeException _) { // a damaged body can break any rule of the facts
            return new UnreadableFact();
        }
    }

    private JsonNode raised(Body body) {
        int current = schema(body.kind());
        if (body.schema() > current) {
            throw new IllegalArgumentException("A revision of kind " + body.kind() + " has schema " + body.schema()
                    + " and this Furrow reads up to " + current + ". Maybe open the file with a newer release.");
        }
        JsonNode json = BodyText.read(body.json());
        for (int schema = body.schema() + 1; schema <= current; schema++) {
            json = Objects.requireNonNull(upcasters.get(step(body.kind(), schema)))
                    .apply((ObjectNode) json);
        }
        return json;
    }

    /// The schema that a kind is written in now: 1, and one more for each upcaster.
    private int schema(String kind) {
        int schema = 1;
        while (upcasters.containsKey(step(kind, schema + 1))) {
            schema++;
        }
        return schema;
    }

    private static String step(String kind, int schema) {
        return kind + "/" + schema;
    }

    private Body body(String kind, ObjectNode json) {
        return new Body(kind, schema(kind), JSON.writeValueAsString(json));
    }
}
