package org.furrow.store.journal;

import java.time.LocalDateTime;
import java.util.Optional;
import org.furrow.domain.evidence.About;
import org.furrow.domain.evidence.Content;
import org.furrow.domain.evidence.DocumentFact;
import org.furrow.domain.evidence.DocumentKind;
import org.furrow.domain.evidence.FileName;
import org.furrow.domain.evidence.MediaType;
import org.furrow.domain.evidence.Particulars;
import org.furrow.domain.evidence.Restriction;
import org.furrow.domain.evidence.Taken;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Documents as JSON.
final class DocumentBodies {

    static final String ADDED = "document-added";
    static final String WITHDRAWN = "document-withdrawn";

    private DocumentBodies() {}

    static String kind(DocumentFact fact) {
        return switch (fact) {
            case DocumentFact.Added _ -> ADDED;
            case DocumentFact.Withdrawn _ -> WITHDRAWN;
        };
    }

    static ObjectNode write(DocumentFact fact) {
        return switch (fact) {
            case DocumentFact.Added added -> write(added);
            case DocumentFact.Withdrawn withdrawn -> Parts.put(Parts.object(), "reason", withdrawn.reason());
        };
    }

    private static ObjectNode write(DocumentFact.Added added) {
        ObjectNode node = Parts.object().put("hazard", added.hazard().toString());
        node.put("about", added.about().code());
        Parts.put(node, "title", added.particulars().title());
        node.put("kind", added.particulars().kind().code());
        Parts.put(node, "madeBy", added.particulars().madeBy());
        Parts.put(node, "language", added.particulars().language());
        node.put("restriction", added.restriction().code());
        node.put("sha256", added.content().hash().hex());
        node.put("bytes", added.content().bytes());
        node.put("mediaType", added.content().type().code());
        node.put("fileName", added.content().name().text());
        added.taken().where().ifPresent(where -> node.set("takenWhere", Shapes.of(where)));
        added.taken().when().ifPresent(when -> node.put("takenWhen", when.toString()));
        return node;
    }

    static DocumentFact read(String kind, JsonNode node) {
        return switch (kind) {
            case ADDED -> added(node);
            case WITHDRAWN -> new DocumentFact.Withdrawn(Parts.text(node, "reason"));
            default -> throw OtherBodies.unknown(kind);
        };
    }

    private static DocumentFact added(JsonNode node) {
        return new DocumentFact.Added(
                RecordId.parse(Parts.text(node, "hazard")),
                About.find(Parts.text(node, "about")).orElseThrow(),
                new Particulars(
                        Parts.text(node, "title"),
                        DocumentKind.find(Parts.text(node, "kind")).orElseThrow(),
                        Parts.text(node, "madeBy"),
                        Parts.text(node, "language")),
                Restriction.find(Parts.text(node, "restriction")).orElseThrow(),
                new Content(
                        new Hash(Parts.text(node, "sha256")),
                        node.path("bytes").asLong(),
                        MediaType.find(Parts.text(node, "mediaType")).orElseThrow(),
                        new FileName(Parts.text(node, "fileName"))),
                new Taken(
                        node.has("takenWhere")
                                ? Optional.of(Shapes.position(node.path("takenWhere")))
                                : Optional.empty(),
                        Optional.of(Parts.text(node, "takenWhen"))
                                .filter(text -> !text.isEmpty())
                                .map(LocalDateTime::parse)));
    }
}
