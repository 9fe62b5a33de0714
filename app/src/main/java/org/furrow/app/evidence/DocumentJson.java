package org.furrow.app.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.furrow.domain.evidence.DocumentFact;
import org.furrow.domain.evidence.DocumentFault;
import org.furrow.domain.evidence.DocumentSummary;

/// Documents as the API and the command give them.
public final class DocumentJson {

    private DocumentJson() {}

    /// The documents of a hazard.
    public static Map<String, Object> of(ReadingDocuments.OfHazard documents) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("hidden", documents.hidden());
        document.put(
                "documents",
                documents.documents().stream().map(DocumentJson::of).toList());
        return document;
    }

    /// A document with all that is said of it.
    public static Map<String, Object> of(DocumentSummary summary) {
        DocumentFact.Added fact = summary.fact();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", summary.id().toString());
        document.put("hazard", fact.hazard().toString());
        document.put("about", fact.about().code());
        document.put("title", summary.title());
        document.put("kind", fact.particulars().kind().code());
        document.put("day", summary.dated().toString());
        document.put("madeBy", fact.particulars().madeBy());
        document.put("language", fact.particulars().language());
        document.put("restriction", fact.restriction().code());
        document.put("fileName", fact.content().name().text());
        document.put("mediaType", fact.content().type().code());
        document.put("bytes", fact.content().bytes());
        document.put("sha256", fact.content().hash().hex());
        fact.taken().where().ifPresent(where -> {
            document.put("takenLongitude", where.longitude());
            document.put("takenLatitude", where.latitude());
        });
        fact.taken().when().ifPresent(when -> document.put("takenWhen", when.toString()));
        document.put("added", summary.added().recorded().toString());
        document.put("author", summary.added().author());
        summary.withdrawn().ifPresent(gone -> {
            document.put("withdrawn", gone.step().recorded().toString());
            document.put("withdrawnBy", gone.step().author());
            document.put("withdrawnFor", gone.reason());
        });
        return document;
    }

    /// What became of the files that were brought.
    public static Map<String, Object> of(List<AddingDocuments.Answer> answers) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(
                "added",
                answers.stream()
                        .filter(AddingDocuments.Added.class::isInstance)
                        .map(AddingDocuments.Added.class::cast)
                        .map(added -> Map.of(
                                "file", added.name(), "id", added.document().toString()))
                        .toList());
        document.put(
                "refused",
                answers.stream()
                        .filter(AddingDocuments.Refused.class::isInstance)
                        .map(AddingDocuments.Refused.class::cast)
                        .map(refused -> Map.of("file", refused.name(), "why", faults(refused.faults())))
                        .toList());
        return document;
    }

    private static List<Map<String, String>> faults(List<DocumentFault> faults) {
        return faults.stream()
                .map(fault -> Map.of("code", fault.code(), "sentence", fault.sentence()))
                .toList();
    }
}
