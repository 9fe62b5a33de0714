package org.furrow.store.journal;

import java.time.LocalDate;
import java.util.List;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.mission.Method;
import org.furrow.domain.quality.Draw;
import org.furrow.domain.quality.DrawnSquares;
import org.furrow.domain.quality.Grade;
import org.furrow.domain.quality.LotEvent;
import org.furrow.domain.quality.LotNote;
import org.furrow.domain.quality.NonconformityFact;
import org.furrow.domain.quality.NonconformityProfile;
import org.furrow.domain.quality.SampleOrder;
import org.furrow.domain.quality.SamplingFact;
import org.furrow.domain.quality.SamplingStandard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What the journal says of nonconformities, draws of squares and lots, as JSON and back.
final class QualityBodies {

    static final List<String> KINDS = List.of(
            "nonconformity-raised",
            "nonconformity-acknowledged",
            "nonconformity-cause-found",
            "nonconformity-action-set",
            "nonconformity-verified",
            "nonconformity-closed",
            "nonconformity-reopened",
            "nonconformity-withdrawn",
            "squares-drawn",
            "lots-noted");

    private QualityBodies() {}

    static String kind(NonconformityFact fact) {
        return switch (fact) {
            case NonconformityFact.Raised _ -> "nonconformity-raised";
            case NonconformityFact.Acknowledged _ -> "nonconformity-acknowledged";
            case NonconformityFact.CauseFound _ -> "nonconformity-cause-found";
            case NonconformityFact.ActionSet _ -> "nonconformity-action-set";
            case NonconformityFact.Verified _ -> "nonconformity-verified";
            case NonconformityFact.Closed _ -> "nonconformity-closed";
            case NonconformityFact.Reopened _ -> "nonconformity-reopened";
            case NonconformityFact.Withdrawn _ -> "nonconformity-withdrawn";
        };
    }

    static String kind(SamplingFact fact) {
        return switch (fact) {
            case SamplingFact.Drawn _ -> "squares-drawn";
            case SamplingFact.Noted _ -> "lots-noted";
        };
    }

    static ObjectNode write(NonconformityFact fact) {
        ObjectNode node = Parts.object();
        return switch (fact) {
            case NonconformityFact.Raised(NonconformityProfile profile) -> profile(profile);
            case NonconformityFact.Acknowledged(String remarks) -> Parts.put(node, "remarks", remarks);
            case NonconformityFact.CauseFound(String cause) -> Parts.put(node, "cause", cause);
            case NonconformityFact.ActionSet(String action, String by, LocalDate due) ->
                Parts.put(Parts.put(node.put("due", due.toString()), "action", action), "by", by);
            case NonconformityFact.Verified(String how) -> Parts.put(node, "how", how);
            case NonconformityFact.Closed(String remarks) -> Parts.put(node, "remarks", remarks);
            case NonconformityFact.Reopened(String reason) -> Parts.put(node, "reason", reason);
            case NonconformityFact.Withdrawn(String reason) -> Parts.put(node, "reason", reason);
        };
    }

    static ObjectNode write(SamplingFact fact) {
        return switch (fact) {
            case SamplingFact.Drawn(Draw draw) -> draw(draw);
            case SamplingFact.Noted(LotNote note) ->
                Parts.put(
                        Parts.put(
                                Parts.object()
                                        .put("method", note.method().code())
                                        .put("event", note.event().code()),
                                "organisation",
                                note.organisation()),
                        "reason",
                        note.reason());
        };
    }

    static Fact read(String kind, JsonNode node) {
        return switch (kind) {
            case "nonconformity-raised" -> new NonconformityFact.Raised(profile(node));
            case "nonconformity-acknowledged" -> new NonconformityFact.Acknowledged(Parts.text(node, "remarks"));
            case "nonconformity-cause-found" -> new NonconformityFact.CauseFound(Parts.text(node, "cause"));
            case "nonconformity-action-set" ->
                new NonconformityFact.ActionSet(
                        Parts.text(node, "action"), Parts.text(node, "by"), LocalDate.parse(Parts.text(node, "due")));
            case "nonconformity-verified" -> new NonconformityFact.Verified(Parts.text(node, "how"));
            case "nonconformity-closed" -> new NonconformityFact.Closed(Parts.text(node, "remarks"));
            case "nonconformity-reopened" -> new NonconformityFact.Reopened(Parts.text(node, "reason"));
            case "nonconformity-withdrawn" -> new NonconformityFact.Withdrawn(Parts.text(node, "reason"));
            case "squares-drawn" -> new SamplingFact.Drawn(draw(node));
            case "lots-noted" -> new SamplingFact.Noted(note(node));
            default -> throw new IllegalArgumentException("No fact of quality is called " + kind);
        };
    }

    private static ObjectNode profile(NonconformityProfile profile) {
        ObjectNode node = Parts.object().put("grade", profile.grade().code());
        Parts.put(Parts.put(node, "number", profile.number()), "clause", profile.clause());
        Parts.put(Parts.put(node, "what", profile.what()), "organisation", profile.organisation());
        VisitBodies.put(node, "team", profile.team());
        VisitBodies.put(node, "task", profile.task());
        VisitBodies.put(node, "visit", profile.visit());
        return node;
    }

    private static NonconformityProfile profile(JsonNode node) {
        return new NonconformityProfile(
                Parts.text(node, "number"),
                Grade.find(Parts.text(node, "grade")).orElseThrow(),
                Parts.text(node, "clause"),
                Parts.text(node, "what"),
                Parts.text(node, "organisation"),
                VisitBodies.id(node, "team"),
                VisitBodies.id(node, "task"),
                VisitBodies.id(node, "visit"));
    }

    private static ObjectNode draw(Draw draw) {
        SampleOrder order = draw.order();
        ObjectNode node = Parts.object()
                .put("version", draw.version())
                .put("sideM", order.layout().sideM())
                .put("edgeM", order.layout().edgeM())
                .put("edgeShare", Double.toString(order.layout().edgeShare()))
                .put("count", order.count())
                .put("seed", order.seed());
        Parts.put(Parts.put(node, "number", draw.number()), "organisation", draw.organisation());
        VisitBodies.put(node, "hazard", draw.hazard());
        node.set("ground", Shapes.of(new Extent.Drawn(draw.ground())));
        node.set("edge", stratum(draw.edge()));
        node.set("interior", stratum(draw.interior()));
        return node;
    }

    private static Draw draw(JsonNode node) {
        if (!(Shapes.extent(node.path("ground")) instanceof Extent.Drawn ground)) {
            throw new IllegalArgumentException("A draw of squares has no ground");
        }
        SamplingStandard.Layout layout = new SamplingStandard.Layout(
                node.path("sideM").asInt(),
                node.path("edgeM").asInt(),
                Double.parseDouble(Parts.text(node, "edgeShare")));
        return new Draw(
                Parts.text(node, "number"),
                Parts.text(node, "organisation"),
                VisitBodies.id(node, "hazard"),
                ground.footprint(),
                new SampleOrder(
                        layout, node.path("count").asInt(), node.path("seed").asLong()),
                node.path("version").asInt(),
                stratum(node.path("edge")),
                stratum(node.path("interior")));
    }

    private static ObjectNode stratum(DrawnSquares.Stratum stratum) {
        return Parts.object()
                .put("fit", stratum.fit())
                .put("wanted", stratum.wanted())
                .put("drawn", stratum.drawn());
    }

    private static DrawnSquares.Stratum stratum(JsonNode node) {
        return new DrawnSquares.Stratum(
                node.path("fit").asLong(),
                node.path("wanted").asInt(),
                node.path("drawn").asInt());
    }

    private static LotNote note(JsonNode node) {
        return new LotNote(
                Parts.text(node, "organisation"),
                Method.find(Parts.text(node, "method")).orElseThrow(),
                LotEvent.findByCode(Parts.text(node, "event")).orElseThrow(),
                Parts.text(node, "reason"));
    }
}
