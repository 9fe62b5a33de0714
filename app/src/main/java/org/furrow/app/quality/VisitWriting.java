package org.furrow.app.quality;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.furrow.app.draft.Typed;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.quality.Filled;
import org.furrow.domain.quality.LotSample;
import org.furrow.domain.quality.VisitProfile;

/// Writes a visit as somebody would type it.
public final class VisitWriting {

    private VisitWriting() {}

    /// The fields that say what the visit says. What the author does not see is written as its id, so that it stays.
    public static Typed write(VisitProfile profile, QualityBook book) {
        Typed typed = Typed.nothing()
                .with("number", profile.number())
                .with("kind", profile.kind().code())
                .with("day", profile.day().toString())
                .with("announced", profile.isAnnounced() ? "yes" : "")
                .with("inspecting", profile.by().organisation())
                .with("inspecting-team", named(profile.by().team(), book.tasks()::teamName))
                .with("inspectors", profile.by().names())
                .with("organisation", profile.of().organisation())
                .with("team", named(profile.of().team(), book.tasks()::teamName))
                .with("task", named(profile.of().task(), book::taskNumber))
                .with("hazard", named(profile.of().hazard(), book::hazardName))
                .with(
                        "method",
                        profile.of().method().map(method -> method.code()).orElse(""))
                .with(
                        "verdict",
                        profile.verdict().map(verdict -> verdict.code()).orElse(""))
                .with(
                        "hours",
                        profile.effort().hours().signum() == 0
                                ? ""
                                : profile.effort().hours().toPlainString())
                .with(
                        "people",
                        profile.effort().people() == 0
                                ? ""
                                : Integer.toString(profile.effort().people()))
                .with("previous", named(profile.previous(), RecordId::toString))
                .with("signatures", profile.signatures())
                .with(
                        "documents",
                        profile.documents().stream().map(RecordId::toString).collect(Collectors.joining(" ")))
                .with("remarks", profile.remarks());
        Typed costed = profile.effort()
                .cost()
                .map(cost -> typed.with("currency", cost.currency().getCurrencyCode())
                        .with("cost", cost.amount().toPlainString()))
                .orElse(typed);
        Typed sampled = profile.sample().map(sample -> with(costed, sample)).orElse(costed);
        return profile.checklist().map(filled -> with(sampled, filled)).orElse(sampled);
    }

    private static Typed with(Typed typed, LotSample sample) {
        return typed.with("lot", sample.lot())
                .with("units", Long.toString(sample.units()))
                .with("inspected", Long.toString(sample.inspected()))
                .with("square-metres", Long.toString(sample.squareMetres()))
                .with("defects", Long.toString(sample.defects()))
                .with("finds", sample.finds())
                .with("draw", named(sample.draw(), RecordId::toString));
    }

    private static Typed with(Typed typed, Filled filled) {
        Typed more = typed.with("checklist", filled.checklist() + "/" + filled.version());
        for (Filled.Line line : filled.lines()) {
            more = more.with(
                            VisitReading.ANSWER + line.question(), line.answer().code())
                    .with(VisitReading.REMARK + line.question(), line.remark());
        }
        return more;
    }

    private static String named(Optional<RecordId> id, Function<RecordId, String> name) {
        return id.map(name).orElse("");
    }
}
