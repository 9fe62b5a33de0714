package org.furrow.app.standard;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.domain.decision.Conditions;
import org.furrow.domain.hazard.ChangeRule;
import org.furrow.domain.hazard.ClassificationRule;
import org.furrow.domain.hazard.EvidenceKind;
import org.furrow.domain.hazard.StatusRule;
import org.furrow.domain.quality.Checklist;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.release.ReleaseRule;
import org.furrow.domain.standard.NationalStandard;

/// The national standard that holds for a register, beside Furrow's default.
///
/// @param profile the name of the file that it stands in; absent where Furrow's default holds
public record RulesInForce(NationalStandard standard, Optional<String> profile, NationalStandard usual) {

    /// Whether Furrow's default has the same rule.
    public boolean isUsual(ClassificationRule rule) {
        return usual.hazards().classifications().stream()
                .anyMatch(other -> other.from().equals(rule.from())
                        && other.to() == rule.to()
                        && isAlike(other.conditions(), rule.conditions()));
    }

    /// Whether Furrow's default has the same rule.
    public boolean isUsual(StatusRule rule) {
        return usual.hazards()
                .findRule(rule.from(), rule.to())
                .filter(other -> other.of().equals(rule.of()))
                .filter(other -> isAlike(other.conditions(), rule.conditions()))
                .isPresent();
    }

    /// Whether Furrow's default has the same rule.
    public boolean isUsual(ReleaseRule rule) {
        ReleaseRule other = usual.releases().rule(rule.kind());
        return other.from().equals(rule.from())
                && other.of().equals(rule.of())
                && isAlike(other.conditions(), rule.conditions());
    }

    /// Whether Furrow's default has the same rule.
    public boolean isUsual(ChangeRule rule) {
        ChangeRule other = usual.hazards().rule(rule.change());
        return other.from().equals(rule.from()) && isAlike(other.conditions(), rule.conditions());
    }

    /// Whether Furrow's default takes this kind of evidence to be as direct.
    public boolean isUsual(EvidenceKind kind) {
        return usual.hazards().findDirectness(kind.code()).equals(Optional.of(kind.directness()));
    }

    /// Whether accreditation is as in Furrow's default.
    public boolean isAccreditationUsual() {
        return standard.accreditation().equals(usual.accreditation());
    }

    /// Whether sampling is as in Furrow's default, whatever the number of its version.
    public boolean isSamplingUsual() {
        return Objects.equals(standard.sampling().assurance(), usual.sampling().assurance())
                && Objects.equals(standard.sampling().lots(), usual.sampling().lots())
                && Objects.equals(
                        standard.sampling().switching(), usual.sampling().switching())
                && Objects.equals(
                        standard.sampling().squares(), usual.sampling().squares());
    }

    /// Whether reported days are looked into as in Furrow's default.
    public boolean isScrutinyUsual() {
        return standard.scrutiny().equals(usual.scrutiny());
    }

    /// Whether Furrow's default has the same checklist.
    public boolean isUsual(Checklist checklist) {
        return usual.checklists().all().contains(checklist);
    }

    /// Whether completion reports and certificates need what they need in Furrow's default.
    public boolean isHandoverUsual() {
        return standard.handover().equals(usual.handover());
    }

    /// Whether accidents are told and looked into as in Furrow's default.
    public boolean areAccidentsUsual() {
        return standard.accidents().equals(usual.accidents());
    }

    /// Whether the tolerances are those of Furrow's default.
    public boolean areTolerancesUsual() {
        return standard.hazards().evidenceWithinMetres() == usual.hazards().evidenceWithinMetres()
                && standard.hazards().tiling().equals(usual.hazards().tiling())
                && standard.releases().excess().equals(usual.releases().excess());
    }

    /// How many rules Furrow's default does not have so, and how many of its rules do not hold here.
    public long countUnusual() {
        long rules = standard.hazards().classifications().stream()
                        .filter(rule -> !isUsual(rule))
                        .count()
                + standard.hazards().statuses().stream()
                        .filter(rule -> !isUsual(rule))
                        .count()
                + standard.hazards().changes().values().stream()
                        .filter(rule -> !isUsual(rule))
                        .count()
                + Stream.of(ReleaseKind.values())
                        .filter(kind -> !isUsual(standard.releases().rule(kind)))
                        .count()
                + standard.hazards().evidence().stream()
                        .filter(kind -> !isUsual(kind))
                        .count();
        long checklists = standard.checklists().all().stream()
                .filter(each -> !isUsual(each))
                .count();
        long sections = Stream.of(
                        isAccreditationUsual(),
                        isSamplingUsual(),
                        isScrutinyUsual(),
                        areAccidentsUsual(),
                        isHandoverUsual(),
                        areTolerancesUsual())
                .filter(isUsual -> !isUsual)
                .count();
        return rules + checklists + sections + countMissing();
    }

    /// How many rules of Furrow's default do not hold here.
    public long countMissing() {
        long classifications = usual.hazards().classifications().stream()
                .filter(rule -> standard.hazards().classifications().stream()
                        .noneMatch(other -> other.from().equals(rule.from()) && other.to() == rule.to()))
                .count();
        long statuses = usual.hazards().statuses().stream()
                .filter(rule ->
                        standard.hazards().findRule(rule.from(), rule.to()).isEmpty())
                .count();
        long evidence = usual.hazards().evidence().stream()
                .filter(kind -> standard.hazards().findDirectness(kind.code()).isEmpty())
                .count();
        long checklists = usual.checklists().all().stream()
                .filter(each ->
                        standard.checklists().find(each.code(), each.version()).isEmpty())
                .count();
        return classifications + statuses + evidence + checklists;
    }

    private static boolean isAlike(Conditions one, Conditions other) {
        return one.asksTheSameAs(other);
    }
}
