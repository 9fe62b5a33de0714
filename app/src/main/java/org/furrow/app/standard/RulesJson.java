package org.furrow.app.standard;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.furrow.domain.clearance.AccidentStandard;
import org.furrow.domain.clearance.ProgressStandard;
import org.furrow.domain.clearance.ScrutinyStandard;
import org.furrow.domain.clearance.Suspicion;
import org.furrow.domain.decision.Conditions;
import org.furrow.domain.decision.Datum;
import org.furrow.domain.decision.Guard;
import org.furrow.domain.decision.Role;
import org.furrow.domain.decision.Tolerance;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.mission.AccreditationStandard;
import org.furrow.domain.mission.Level;
import org.furrow.domain.mission.MemberRole;
import org.furrow.domain.mission.Method;
import org.furrow.domain.quality.Checklist;
import org.furrow.domain.quality.CodeLetter;
import org.furrow.domain.quality.SamplingStandard;
import org.furrow.domain.release.HandoverStandard;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.standard.Refusals;

/// Rules in force as a JSON document, in the words of the profile.
public final class RulesJson {

    private static final String FROM = "from";
    private static final String OF = "of";

    private RulesJson() {}

    /// The document.
    public static Map<String, Object> of(RulesInForce rules) {
        var standard = rules.standard();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("name", standard.name());
        document.put("source", standard.source());
        document.put("profile", rules.profile().orElse(""));
        document.put("unusual", rules.countUnusual());
        document.put("roles", roles(standard.roles()));
        document.put("classifications", list(standard.hazards().classifications(), rule -> {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put(FROM, rule.from().map(Classification::code).orElse("none"));
            line.put("to", rule.to().code());
            return with(line, rule.conditions(), rules.isUsual(rule));
        }));
        document.put("statuses", list(standard.hazards().statuses(), rule -> {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put(FROM, rule.from().code());
            line.put("to", rule.to().code());
            line.put(OF, list(rule.of(), Classification::code));
            return with(line, rule.conditions(), rules.isUsual(rule));
        }));
        document.put(
                "releases",
                Stream.of(ReleaseKind.values())
                        .map(kind -> standard.releases().rule(kind))
                        .map(rule -> {
                            Map<String, Object> line = new LinkedHashMap<>();
                            line.put("kind", rule.kind().code());
                            line.put(FROM, list(rule.from(), WorkStatus::code));
                            line.put(OF, list(rule.of(), Classification::code));
                            return with(line, rule.conditions(), rules.isUsual(rule));
                        })
                        .toList());
        document.put("changes", list(standard.hazards().changes().values(), rule -> {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("change", rule.change().code());
            line.put(FROM, list(rule.from(), WorkStatus::code));
            return with(line, rule.conditions(), rules.isUsual(rule));
        }));
        document.put("evidence", list(standard.hazards().evidence(), kind -> {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("kind", kind.code());
            line.put("directness", kind.directness().code());
            line.put("usual", rules.isUsual(kind));
            return line;
        }));
        document.put("tolerances", tolerances(rules));
        document.put("accreditation", accreditation(standard.accreditation()));
        document.put("sampling", sampling(standard.sampling()));
        document.put("progress", progress(standard.progress()));
        document.put("scrutiny", scrutiny(standard.scrutiny()));
        document.put("checklists", list(standard.checklists().all(), RulesJson::checklist));
        document.put("accidents", accidents(standard.accidents()));
        document.put("handover", handover(standard.handover()));
        document.put("refusals", refusals());
        return document;
    }

    private static Map<String, Object> with(Map<String, Object> line, Conditions conditions, boolean isUsual) {
        line.put("trigger", conditions.trigger());
        line.put("approvers", list(conditions.approvers(), Role::code));
        line.put("signatures", list(conditions.signatures(), Role::code));
        line.put("checks", list(conditions.guards(), Guard::code));
        line.put("tells", list(conditions.data(), Datum::code));
        line.put("source", conditions.source());
        line.put("usual", isUsual);
        return line;
    }

    private static List<Map<String, Object>> roles(List<Role> roles) {
        return roles.stream()
                .map(role -> Map.<String, Object>of("code", role.code(), "label", role.label()))
                .toList();
    }

    private static Map<String, Object> tolerances(RulesInForce rules) {
        var standard = rules.standard();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("evidenceWithinM", standard.hazards().evidenceWithinMetres());
        line.put("release", tolerance(standard.releases().excess()));
        line.put("split", tolerance(standard.hazards().tiling()));
        line.put("usual", rules.areTolerancesUsual());
        return line;
    }

    private static Map<String, Object> tolerance(Tolerance tolerance) {
        return Map.of("m2", tolerance.fixed().squareMetres(), "share", tolerance.share());
    }

    private static Map<String, Object> accreditation(AccreditationStandard standard) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("methods", list(standard.methods(), Method::code));
        line.put("levels", list(standard.levels(), Level::code));
        line.put("roles", list(standard.roles(), MemberRole::code));
        line.put("lapseWorkingDays", standard.lapseWorkingDays());
        line.put("warnDays", standard.warnDays());
        line.put("longestDays", standard.longestDays());
        return line;
    }

    private static Map<String, Object> sampling(SamplingStandard standard) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("version", standard.version());
        line.put("confidence", standard.assurance().confidence());
        line.put("tolerated", standard.assurance().tolerated());
        line.put("acceptance", standard.lots().acceptance());
        line.put("letters", list(standard.lots().letters(), letter -> {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("letter", letter.letter());
            if (letter.lotsTo() != CodeLetter.NO_LIMIT) {
                each.put("lotsTo", letter.lotsTo());
            }
            each.put("sample", letter.sample());
            return each;
        }));
        return line;
    }

    private static Map<String, Object> progress(ProgressStandard standard) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("mostM2", standard.mostM2());
        line.put("mostOnSite", standard.mostOnSite());
        line.put("mostItems", standard.mostItems());
        line.put("deepestCm", standard.deepestCm());
        line.put(
                "catalogue",
                list(
                        standard.catalogue(),
                        model -> Map.of(
                                "model",
                                model.name(),
                                "category",
                                model.category().code())));
        return line;
    }

    private static Map<String, Object> scrutiny(ScrutinyStandard standard) {
        Map<String, Object> line = new LinkedHashMap<>();
        Map<String, Object> limits = new TreeMap<>();
        standard.limits().forEach((method, limit) -> limits.put(method.code(), limit.squareMetres()));
        line.put("limitsM2PerHour", limits);
        line.put("longestDayHours", standard.longestDayHours());
        line.put("lookBack", standard.lookBack());
        line.put("alike", standard.alike());
        line.put("roundM2", standard.round().step());
        line.put("roundShare", standard.round().share());
        line.put("findFreeChance", standard.findFree().chance());
        line.put("nearbyM", standard.findFree().nearbyM());
        line.put("overlapM2", standard.overlap().m2());
        line.put("overlapShare", standard.overlap().share());
        line.put("drawnShare", standard.drawnShare());
        line.put(
                "suspicions",
                Stream.of(Suspicion.values())
                        .map(each -> Map.of("code", each.code(), "sentence", each.sentence(), "advice", each.advice()))
                        .toList());
        return line;
    }

    private static Map<String, Object> checklist(Checklist checklist) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("code", checklist.code());
        line.put("version", checklist.version());
        line.put("title", checklist.title());
        line.put("for", checklist.kind().code());
        line.put("methods", list(checklist.methods(), Method::code));
        line.put("questions", list(checklist.questions(), question -> {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("code", question.code());
            each.put("words", question.words());
            each.put("clause", question.clause());
            each.put("grade", question.grade().code());
            each.put("mayNotApply", question.mayNotApply());
            return each;
        }));
        return line;
    }

    private static Map<String, Object> handover(HandoverStandard standard) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(
                "inspected",
                standard.inspected().stream().map(ReleaseKind::code).toList());
        document.put("differenceM2", standard.difference().fixed().squareMetres());
        document.put("differenceShare", standard.difference().share());
        document.put(
                "signatures", standard.signatures().stream().map(Role::code).toList());
        document.put("useAfterMonths", standard.useAfterMonths());
        return document;
    }

    private static Map<String, Object> accidents(AccidentStandard standard) {
        return Map.of(
                "noticeDays", standard.noticeDays(),
                "preliminaryDays", standard.preliminaryDays(),
                "finalDays", standard.finalDays());
    }

    private static List<Map<String, Object>> refusals() {
        return Refusals.all().stream()
                .map(each -> Map.<String, Object>of(
                        "code", each.code(), "sentence", each.sentence(), "advice", each.advice()))
                .toList();
    }

    private static <T, R> List<R> list(Collection<T> values, Function<T, R> said) {
        return values.stream().map(said).toList();
    }
}
