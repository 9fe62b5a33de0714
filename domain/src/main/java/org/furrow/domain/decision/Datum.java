package org.furrow.domain.decision;

import java.util.Locale;
import java.util.Optional;

/// What a profile can ask to be told before it lets something happen. Furrow asks for it and does not judge it;
/// what Furrow judges is a [Guard].
public enum Datum {
    /// How far the source and what it says can be trusted.
    RELIABILITY("reliability of the source and of the information"),
    /// Why.
    REASON("reason"),
    /// The report that this one repeats.
    DUPLICATE_OF("link to the duplicate"),
    /// Everything that is known, handed to the operator.
    DOSSIER("dossier"),
    /// That the operator and its staff are insured.
    INSURANCE("insurance"),
    /// How an injured person reaches a hospital.
    MEDICAL_PLAN("medical plan"),
    /// Where work begins.
    START_POINT("start point"),
    /// What was suspended or restricted, so that it can be split off and reported on its own.
    SUSPENDED_PART("suspended part, to be split off where it is not all"),
    /// Which marking stays in place.
    MARKING_LEFT("marking left in place"),
    /// That the cause of the suspension is gone.
    CAUSE_REMOVED("removal of the cause of suspension"),
    /// That the team was briefed again.
    REBRIEFING("re-briefing"),
    /// What was searched, where and with what.
    COVERAGE("coverage"),
    /// That the criteria for cancelling or reducing are met.
    CRITERIA_MET("criteria met"),
    /// Surface released by each kind.
    AREAS_BY_KIND("area released by each kind"),
    /// Explosive ordnance found.
    ITEMS_FOUND("items found"),
    /// Deviations from the plan.
    DEVIATIONS("deviations from the plan"),
    /// Maps of the finished land.
    MAPS("maps"),
    /// What remains and why.
    REMAINDER("list of what remains"),
    /// The order to work the land again.
    REWORK_ORDER("rework task"),
    /// Permanent markers at turning and intermediate points.
    PERMANENT_MARKERS("permanent markers at turning and intermediate points"),
    /// What risk remains and who owns it.
    RESIDUAL_RISK("residual-risk statement"),
    /// Who is liable.
    LIABILITY("liability"),
    /// How women and men took part.
    PARTICIPATION("gender participation"),
    /// The investigation of what happened on released land.
    INVESTIGATION("investigation"),
    /// Why direct evidence inside does not speak against it.
    EVIDENCE_EXPLAINED("explanation of the direct evidence");

    private final String label;

    Datum(String label) {
        this.label = label;
    }

    /// The word that profiles and the API use.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The words that people read, in English.
    public String label() {
        return label;
    }

    /// The one with that code.
    public static Optional<Datum> find(String code) {
        for (Datum each : values()) {
            if (each.code().equals(code)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
