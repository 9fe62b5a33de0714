package org.furrow.app.hazard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.release.HazardSummary;
import org.furrow.domain.release.Posting;

/// Hazards as the documents that the API gives: areas in whole m², dates as ISO writes them.
public final class HazardJson {

    private HazardJson() {}

    /// A page of the register with these columns, and with the ids in any case.
    public static Map<String, Object> of(ReadingRegister.Page page, List<RegisterColumn> columns) {
        Set<String> members = columns.stream().map(RegisterColumn::member).collect(Collectors.toSet());
        members.add(RegisterColumn.ID.member());
        Map<String, Object> document = of(page);
        document.put(
                "hazards",
                page.hazards().stream().map(hazard -> only(members, of(hazard))).toList());
        return document;
    }

    private static Map<String, Object> only(Set<String> members, Map<String, Object> document) {
        Map<String, Object> less = new LinkedHashMap<>(document);
        less.keySet().retainAll(members);
        return less;
    }

    /// A page of the register.
    public static Map<String, Object> of(ReadingRegister.Page page) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("count", page.count());
        document.put("boundaryM2", page.boundary().squareMetres());
        document.put("remainingM2", page.remaining().squareMetres());
        document.put("hasMore", page.hasMore());
        document.put("hazards", page.hazards().stream().map(HazardJson::of).toList());
        return document;
    }

    /// A hazard as one line.
    public static Map<String, Object> of(HazardSummary hazard) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", hazard.id().toString());
        document.put("reference", hazard.description().reference());
        document.put("name", hazard.description().name());
        document.put("classification", hazard.classification().code());
        document.put("status", hazard.status().code());
        document.put(
                "contamination",
                hazard.description().contamination().stream()
                        .map(Contamination::code)
                        .toList());
        document.put("province", hazard.description().province());
        document.put("district", hazard.description().district());
        document.put("place", hazard.description().place());
        document.put("operator", hazard.description().operator());
        document.put("reported", hazard.reported().toString());
        document.put("changed", hazard.changed().toString());
        document.put("evidence", hazard.evidenceCount());
        document.put("drawn", hazard.isDrawn());
        document.put("boundaryM2", hazard.boundary().squareMetres());
        document.put("cancelledM2", hazard.cancelled().squareMetres());
        document.put("reducedM2", hazard.reduced().squareMetres());
        document.put("clearedM2", hazard.cleared().squareMetres());
        document.put("remainingM2", hazard.remaining().squareMetres());
        return document;
    }

    /// A hazard with its ledger and its history.
    public static Map<String, Object> of(ReadingHazard.Reading reading) {
        Map<String, Object> document = of(HazardSummary.of(reading.hazard(), reading.account()));
        reading.hazard().extent().findFootprint().ifPresent(footprint -> document.put("wkt", footprint.toWkt()));
        document.put("postings", reading.postings().stream().map(HazardJson::of).toList());
        document.put("history", reading.history().stream().map(HazardJson::of).toList());
        reading.source()
                .ifPresent(source -> document.put(
                        "source",
                        Map.of(
                                "file", source.file(),
                                "row", source.row(),
                                "values", source.values(),
                                "findings", List.copyOf(source.findings()))));
        return document;
    }

    private static Map<String, Object> of(Posting posting) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("valid", posting.valid().toString());
        document.put("line", posting.line().code());
        document.put("m2", posting.squareMetres());
        document.put("operator", posting.operator());
        return document;
    }

    private static Map<String, Object> of(Revision revision) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("valid", revision.draft().valid().toString());
        document.put("recorded", revision.recorded().toString());
        document.put("author", revision.draft().author());
        document.put("site", revision.site());
        document.put("number", revision.number());
        document.put("hash", revision.hash().hex());
        document.put("fact", revision.draft().fact().getClass().getSimpleName());
        return document;
    }
}
