package org.furrow.app.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.furrow.domain.decision.Support;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Position;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.EvidenceItem;
import org.furrow.domain.hazard.Hazard;

/// Writes a hazard or a draft into the fields of a form: what [FormReading] reads again.
public final class FormWriting {

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private FormWriting() {}

    /// What a form of that kind begins with: the hazard as it is.
    public static Typed of(ProposedChange.Kind kind, Hazard hazard) {
        FormWriting form = new FormWriting();
        switch (kind) {
            case DESCRIPTION -> form.put(hazard.description());
            case BOUNDARY, EXTENSION -> form.put(hazard.extent());
            case RELEASE -> form.put("operator", hazard.description().operator());
            case SPLIT -> form.values.putAll(LineageFields.begin(hazard).values());
            case MERGE -> {
                form.put("reference", LineageFields.suggested(hazard, 0));
                form.put("name", hazard.description().name());
            }
            case CLASSIFICATION, STATUS, EVIDENCE, REOPEN, NEW_HAZARD -> {}
        }
        return new Typed(form.values);
    }

    /// The form that says what a draft wishes.
    public static Typed of(Wish wish) {
        FormWriting form = new FormWriting();
        form.put("day", wish.day().toString());
        form.put("reason", wish.reason());
        wish.seen().ifPresent(seen -> form.put("seen", seen.hex()));
        form.put(wish.change());
        form.put(wish.support());
        return new Typed(form.values);
    }

    private void put(ProposedChange change) {
        switch (change) {
            case ProposedChange.Described described -> put(described.description());
            case ProposedChange.Classified classified ->
                put("to", classified.to().code());
            case ProposedChange.Moved moved -> put("to", moved.to().code());
            case ProposedChange.Evidenced evidenced -> put(evidenced.item());
            case ProposedChange.Redrawn redrawn -> put(redrawn.extent());
            case ProposedChange.Extended extended -> put(extended.extent());
            case ProposedChange.Released released -> {
                put("to", released.as().code());
                put("release-reference", released.reference());
                put(released.extent());
                released.depthCm().ifPresent(depth -> put("depth", Integer.toString(depth)));
                put("operator", released.operator());
                put("rework", released.isRework() ? "yes" : "");
            }
            case ProposedChange.SplitUp split ->
                values.putAll(LineageFields.write(split).values());
            case ProposedChange.Merged merged -> {
                values.put(
                        LineageFields.WITH,
                        merged.others().stream()
                                .map(other -> other.hazard().toString())
                                .toList());
                merged.others()
                        .forEach(other ->
                                other.seen().ifPresent(seen -> put(LineageFields.seen(other.hazard()), seen.hex())));
                put("reference", merged.reference());
                put("name", merged.name());
            }
            case ProposedChange.Reopened reopened -> {
                reopened.release().ifPresent(release -> put(LineageFields.RELEASE, release.toString()));
                put(reopened.extent());
            }
            case ProposedChange.NewHazard fresh -> {
                put(fresh.description());
                put(fresh.extent());
                put("to", fresh.classification().code());
                fresh.evidence().forEach(this::put);
            }
        }
    }

    private void put(Description description) {
        put("reference", description.reference());
        put("name", description.name());
        values.put(
                "contamination",
                description.contamination().stream().map(Contamination::code).toList());
        put("province", description.province());
        put("district", description.district());
        put("place", description.place());
        put("operator", description.operator());
        put("notes", description.notes());
    }

    private void put(EvidenceItem item) {
        put("evidence-kind", item.kind());
        put("observed", item.observed().toString());
        item.where().ifPresent(where -> put("position", position(where)));
        put("source", item.source());
        put("note", item.note());
    }

    private void put(Extent extent) {
        switch (extent) {
            case Extent.Drawn drawn -> put(BoundaryText.FIELD, BoundaryText.write(drawn.footprint()));
            case Extent.Stated stated ->
                put("area", Long.toString(stated.stated().squareMetres()));
            case Extent.Unknown _ -> {}
        }
    }

    private void put(Support support) {
        support.cause().ifPresent(cause -> {
            put(SupportReading.CAUSE, cause.reference());
            put("cause-day", cause.on().toString());
        });
        support.statements().forEach((datum, text) -> put(SupportReading.TOLD + datum.code(), text));
        support.taskOrders().forEach(this::put);
        support.teams().forEach(team -> {
            put("team-name", team.name());
            team.accreditations().forEach(period -> {
                put("team-from", period.from().toString());
                put("team-until", period.until().toString());
            });
        });
        support.inspections().forEach(inspection -> {
            put("inspection-reference", inspection.reference());
            put("inspection-day", inspection.on().toString());
            put("inspection-result", inspection.isAccepted() ? "accepted" : "rejected");
        });
        support.nonconformities().forEach(found -> {
            put("nonconformity-reference", found.reference());
            put("nonconformity-severity", found.severity().name().toLowerCase(Locale.ROOT));
        });
        values.put(SupportReading.SIGNED, new ArrayList<>(support.signedBy()));
    }

    private void put(Support.TaskOrder order) {
        put("order-reference", order.reference());
        put("order-issued", order.issued().toString());
        put("order-from", order.from().toString());
        put("order-until", order.until().toString());
        order.depthCm().ifPresent(depth -> put("order-depth", Integer.toString(depth)));
        put("order-method", order.method());
    }

    private void put(String field, String text) {
        values.put(field, List.of(text));
    }

    private static String position(Position where) {
        return String.format(Locale.ROOT, "%.7f, %.7f", where.latitude(), where.longitude());
    }
}
