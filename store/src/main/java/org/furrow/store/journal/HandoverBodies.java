package org.furrow.store.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.furrow.domain.clearance.ItemCategory;
import org.furrow.domain.clearance.ProgressTotals;
import org.furrow.domain.ground.Area;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import org.furrow.domain.release.Alike;
import org.furrow.domain.release.CertificateFact;
import org.furrow.domain.release.CertificateProfile;
import org.furrow.domain.release.CompletionFact;
import org.furrow.domain.release.CompletionProfile;
import org.furrow.domain.release.FindFact;
import org.furrow.domain.release.FindNotice;
import org.furrow.domain.release.HazardWork;
import org.furrow.domain.release.HeadCount;
import org.furrow.domain.release.LandUse;
import org.furrow.domain.release.Marker;
import org.furrow.domain.release.MarkerKind;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.release.ReleasedPart;
import org.furrow.domain.release.ReviewFinding;
import org.furrow.domain.release.Signature;
import org.furrow.domain.release.ToReview;
import org.furrow.domain.release.UseCheck;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The bodies of completion reports, handover certificates and finds on released ground.
final class HandoverBodies {

    /// The kinds of entries that are read and written here.
    static final List<String> KINDS = List.of(
            "completion-drafted",
            "completion-submitted",
            "completion-returned",
            "completion-accepted",
            "certificate-drafted",
            "certificate-signed",
            "certificate-issued",
            "certificate-replaced",
            "land-use-checked",
            "released-find-reported",
            "released-ground-reviewed");

    private HandoverBodies() {}

    static String kind(CompletionFact fact) {
        return switch (fact) {
            case CompletionFact.Drafted _ -> "completion-drafted";
            case CompletionFact.Submitted _ -> "completion-submitted";
            case CompletionFact.Returned _ -> "completion-returned";
            case CompletionFact.Accepted _ -> "completion-accepted";
        };
    }

    static String kind(CertificateFact fact) {
        return switch (fact) {
            case CertificateFact.Drafted _ -> "certificate-drafted";
            case CertificateFact.Signed _ -> "certificate-signed";
            case CertificateFact.Issued _ -> "certificate-issued";
            case CertificateFact.Replaced _ -> "certificate-replaced";
            case CertificateFact.UseChecked _ -> "land-use-checked";
        };
    }

    static String kind(FindFact fact) {
        return switch (fact) {
            case FindFact.Reported _ -> "released-find-reported";
            case FindFact.LookedAt _ -> "released-ground-reviewed";
        };
    }

    static ObjectNode write(CompletionFact fact) {
        return switch (fact) {
            case CompletionFact.Drafted(CompletionProfile profile) -> completion(profile);
            case CompletionFact.Submitted _ -> Parts.object();
            case CompletionFact.Returned(String reason) -> Parts.put(Parts.object(), "reason", reason);
            case CompletionFact.Accepted(String remarks, List<RecordId> releases) -> {
                ObjectNode node = Parts.put(Parts.object(), "remarks", remarks);
                node.set("releases", Parts.ids(releases));
                yield node;
            }
        };
    }

    static ObjectNode write(CertificateFact fact) {
        return switch (fact) {
            case CertificateFact.Drafted(CertificateProfile profile) -> certificate(profile);
            case CertificateFact.Signed(Signature signature) -> {
                ObjectNode node = Parts.put(Parts.object(), "role", signature.role());
                Parts.put(node, "name", signature.name());
                Parts.put(node, "drawing", signature.drawing());
                put(node, "document", signature.document());
                yield node;
            }
            case CertificateFact.Issued(String remarks) -> Parts.put(Parts.object(), "remarks", remarks);
            case CertificateFact.Replaced(String by) -> Parts.put(Parts.object(), "by", by);
            case CertificateFact.UseChecked(UseCheck check) -> UseBodies.write(check);
        };
    }

    static ObjectNode write(FindFact fact) {
        return switch (fact) {
            case FindFact.Reported(FindNotice notice, List<ToReview> reviews) -> {
                ObjectNode node = notice(notice);
                ArrayNode array = node.putArray("reviews");
                reviews.forEach(review -> array.add(review(review)));
                yield node;
            }
            case FindFact.LookedAt(RecordId release, ReviewFinding finding, String remarks) -> {
                ObjectNode node = Parts.object().put("release", release.toString());
                node.put("finding", finding.code());
                yield Parts.put(node, "remarks", remarks);
            }
        };
    }

    static Fact read(String kind, JsonNode node) {
        return switch (kind) {
            case "completion-drafted" -> new CompletionFact.Drafted(completion(node));
            case "completion-submitted" -> new CompletionFact.Submitted();
            case "completion-returned" -> new CompletionFact.Returned(Parts.text(node, "reason"));
            case "completion-accepted" ->
                new CompletionFact.Accepted(Parts.text(node, "remarks"), Parts.ids(node.path("releases")));
            case "certificate-drafted" -> new CertificateFact.Drafted(certificate(node));
            case "certificate-signed" ->
                new CertificateFact.Signed(new Signature(
                        Parts.text(node, "role"),
                        Parts.text(node, "name"),
                        Parts.text(node, "drawing"),
                        id(node, "document")));
            case "certificate-issued" -> new CertificateFact.Issued(Parts.text(node, "remarks"));
            case "certificate-replaced" -> new CertificateFact.Replaced(Parts.text(node, "by"));
            case "land-use-checked" -> new CertificateFact.UseChecked(UseBodies.check(node));
            case "released-find-reported" -> new FindFact.Reported(notice(node), reviews(node.path("reviews")));
            case "released-ground-reviewed" ->
                new FindFact.LookedAt(
                        RecordId.parse(Parts.text(node, "release")),
                        ReviewFinding.find(Parts.text(node, "finding")).orElseThrow(),
                        Parts.text(node, "remarks"));
            default -> throw OtherBodies.unknown(kind);
        };
    }

    private static ObjectNode completion(CompletionProfile profile) {
        ObjectNode node = Parts.put(Parts.object(), "number", profile.number());
        node.put("task", profile.task().toString());
        Parts.put(node, "organisation", profile.organisation());
        node.put("finished", profile.finished().toString());
        node.set("teams", Parts.ids(profile.teams()));
        ArrayNode hazards = node.putArray("hazards");
        profile.hazards().forEach(work -> {
            ObjectNode each = hazards.addObject().put("hazard", work.hazard().toString());
            Parts.put(each.put("planned", work.planned().squareMetres()), "remains", work.remains());
        });
        ArrayNode parts = node.putArray("parts");
        profile.parts().forEach(part -> parts.add(part(part)));
        ArrayNode items = node.putArray("items");
        profile.items()
                .forEach(found -> items.addObject()
                        .put("category", found.category().code())
                        .put("quantity", found.quantity()));
        Parts.put(node, "deviations", profile.deviations());
        Parts.put(node, "difference", profile.difference());
        node.set("markers", markers(profile.markers()));
        node.set("use", use(profile.use()));
        return Parts.put(node, "remarks", profile.remarks());
    }

    private static CompletionProfile completion(JsonNode node) {
        List<HazardWork> hazards = new ArrayList<>();
        node.path("hazards")
                .forEach(each -> hazards.add(new HazardWork(
                        RecordId.parse(Parts.text(each, "hazard")),
                        new Area(each.path("planned").asLong()),
                        Parts.text(each, "remains"))));
        List<ReleasedPart> parts = new ArrayList<>();
        node.path("parts").forEach(each -> parts.add(part(each)));
        List<ProgressTotals.Found> items = new ArrayList<>();
        node.path("items")
                .forEach(each -> items.add(new ProgressTotals.Found(
                        ItemCategory.find(Parts.text(each, "category")).orElseThrow(),
                        each.path("quantity").asLong())));
        return new CompletionProfile(
                Parts.text(node, "number"),
                RecordId.parse(Parts.text(node, "task")),
                Parts.text(node, "organisation"),
                LocalDate.parse(Parts.text(node, "finished")),
                Parts.ids(node.path("teams")),
                hazards,
                parts,
                items,
                Parts.text(node, "deviations"),
                Parts.text(node, "difference"),
                markers(node.path("markers")),
                use(node.path("use")),
                Parts.text(node, "remarks"));
    }

    private static ObjectNode part(ReleasedPart part) {
        ObjectNode node = Parts.put(Parts.object(), "reference", part.reference());
        node.put("hazard", part.hazard().toString());
        node.put("kind", part.kind().code());
        node.set("extent", Shapes.of(part.extent()));
        part.method().ifPresent(method -> node.put("method", method.code()));
        part.depthCm().ifPresent(depth -> node.put("depthCm", depth));
        put(node, "team", part.team());
        Parts.put(node, "lot", part.lot());
        node.put("rework", part.isRework());
        return Parts.put(node, "basis", part.basis());
    }

    private static ReleasedPart part(JsonNode node) {
        return new ReleasedPart(
                Parts.text(node, "reference"),
                RecordId.parse(Parts.text(node, "hazard")),
                ReleaseKind.find(Parts.text(node, "kind")).orElseThrow(),
                Shapes.extent(node.path("extent")),
                Method.find(Parts.text(node, "method")),
                node.has("depthCm") ? OptionalInt.of(node.path("depthCm").asInt()) : OptionalInt.empty(),
                id(node, "team"),
                Parts.text(node, "lot"),
                node.path("rework").asBoolean(),
                Parts.text(node, "basis"));
    }

    private static ObjectNode certificate(CertificateProfile profile) {
        ObjectNode node = Parts.put(Parts.object(), "number", profile.number());
        Parts.put(node, "organisation", profile.organisation());
        node.set("reports", Parts.ids(profile.reports()));
        Parts.put(node, "residualRisk", profile.residualRisk());
        Parts.put(node, "liability", profile.liability());
        node.set("markers", markers(profile.markers()));
        node.set("use", use(profile.use()));
        put(node, "replaces", profile.replaces());
        return Parts.put(node, "remarks", profile.remarks());
    }

    private static CertificateProfile certificate(JsonNode node) {
        return new CertificateProfile(
                Parts.text(node, "number"),
                Parts.text(node, "organisation"),
                Parts.ids(node.path("reports")),
                Parts.text(node, "residualRisk"),
                Parts.text(node, "liability"),
                markers(node.path("markers")),
                use(node.path("use")),
                id(node, "replaces"),
                Parts.text(node, "remarks"));
    }

    private static ArrayNode markers(List<Marker> markers) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Marker marker : markers) {
            ObjectNode node = Parts.put(array.addObject(), "number", marker.number());
            node.put("kind", marker.kind().code());
            marker.where().ifPresent(where -> node.set("where", Shapes.of(where)));
            Parts.put(node, "material", marker.material());
            put(node, "photo", marker.photo());
        }
        return array;
    }

    private static List<Marker> markers(JsonNode array) {
        List<Marker> markers = new ArrayList<>();
        array.forEach(node -> markers.add(new Marker(
                Parts.text(node, "number"),
                MarkerKind.find(Parts.text(node, "kind")).orElseThrow(),
                node.has("where") ? Optional.of(Shapes.position(node.path("where"))) : Optional.empty(),
                Parts.text(node, "material"),
                id(node, "photo"))));
        return markers;
    }

    private static ObjectNode use(LandUse use) {
        ObjectNode node = Parts.put(Parts.object(), "user", use.user());
        Parts.put(node, "role", use.role());
        Parts.put(node, "intended", use.intended());
        node.set("beneficiaries", people(use.beneficiaries()));
        node.set("consulted", people(use.consulted()));
        return Parts.put(node, "how", use.how());
    }

    private static LandUse use(JsonNode node) {
        return new LandUse(
                Parts.text(node, "user"),
                Parts.text(node, "role"),
                Parts.text(node, "intended"),
                people(node.path("beneficiaries")),
                people(node.path("consulted")),
                Parts.text(node, "how"));
    }

    static ObjectNode people(HeadCount count) {
        return Parts.object()
                .put("women", count.women())
                .put("men", count.men())
                .put("girls", count.girls())
                .put("boys", count.boys());
    }

    static HeadCount people(JsonNode node) {
        return new HeadCount(
                node.path("women").asInt(),
                node.path("men").asInt(),
                node.path("girls").asInt(),
                node.path("boys").asInt());
    }

    private static ObjectNode notice(FindNotice notice) {
        ObjectNode node = Parts.put(Parts.object(), "number", notice.number());
        Parts.put(node, "organisation", notice.organisation());
        node.put("hazard", notice.hazard().toString());
        node.put("release", notice.release().toString());
        notice.where().ifPresent(where -> node.set("where", Shapes.of(where)));
        Parts.put(node, "what", notice.what());
        Parts.put(node, "finder", notice.finder());
        put(node, "accident", notice.accident());
        return node;
    }

    private static FindNotice notice(JsonNode node) {
        return new FindNotice(
                Parts.text(node, "number"),
                Parts.text(node, "organisation"),
                RecordId.parse(Parts.text(node, "hazard")),
                RecordId.parse(Parts.text(node, "release")),
                node.has("where") ? Optional.of(Shapes.position(node.path("where"))) : Optional.empty(),
                Parts.text(node, "what"),
                Parts.text(node, "finder"),
                id(node, "accident"));
    }

    private static ObjectNode review(ToReview review) {
        ObjectNode node = Parts.object().put("release", review.release().toString());
        node.put("hazard", review.hazard().toString());
        node.set("alike", Parts.texts(review.alike().stream().map(Alike::code).toList()));
        review.metres().ifPresent(metres -> node.put("metres", metres));
        return node;
    }

    private static List<ToReview> reviews(JsonNode array) {
        List<ToReview> reviews = new ArrayList<>();
        for (JsonNode node : array) {
            Set<Alike> alike = EnumSet.noneOf(Alike.class);
            Parts.texts(node.path("alike"))
                    .forEach(code -> alike.add(Alike.find(code).orElseThrow()));
            reviews.add(new ToReview(
                    RecordId.parse(Parts.text(node, "release")),
                    RecordId.parse(Parts.text(node, "hazard")),
                    alike,
                    node.has("metres") ? OptionalLong.of(node.path("metres").asLong()) : OptionalLong.empty()));
        }
        return reviews;
    }

    private static void put(ObjectNode node, String key, Optional<RecordId> id) {
        id.ifPresent(each -> node.put(key, each.toString()));
    }

    private static Optional<RecordId> id(JsonNode node, String key) {
        return node.has(key) ? Optional.of(RecordId.parse(Parts.text(node, key))) : Optional.empty();
    }
}
