package org.furrow.web.rules;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.furrow.app.standard.RulesInForce;
import org.furrow.domain.clearance.ScrutinyStandard;
import org.furrow.domain.decision.Conditions;
import org.furrow.domain.decision.Refusal;
import org.furrow.domain.decision.Role;
import org.furrow.domain.decision.Tolerance;
import org.furrow.domain.ground.Area;
import org.furrow.domain.hazard.EvidenceKind;
import org.furrow.domain.hazard.HazardStandard;
import org.furrow.domain.mission.AccreditationStandard;
import org.furrow.domain.quality.Checklist;
import org.furrow.domain.quality.CodeLetter;
import org.furrow.domain.quality.SamplingStandard;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.standard.Refusals;
import org.furrow.web.accidents.AccidentWords;
import org.furrow.web.draft.DraftWords;
import org.furrow.web.handover.HandoverWords;
import org.furrow.web.hazard.HazardWords;
import org.furrow.web.missions.MissionWords;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Words;
import org.furrow.web.tasks.TaskWords;
import org.furrow.web.teams.TeamWords;
import org.furrow.web.victims.VictimWords;
import org.furrow.web.visits.VisitWords;

/// Makes the page of rules for a reader.
final class RulesView {

    /// The pages that say in the reader's words why something was refused.
    private static final List<Class<?>> REFUSED = List.of(
            DraftWords.class,
            TeamWords.class,
            MissionWords.class,
            TaskWords.class,
            VisitWords.class,
            AccidentWords.class,
            VictimWords.class,
            HandoverWords.class);

    private static final String CLASSIFICATIONS = "classifications";
    private static final String STATUSES = "statuses";
    private static final String RELEASES = "releases";
    private static final String CHANGES = "changes";
    private static final String TOLERANCES = "tolerances";
    private static final String ACCREDITATION = "accreditation";
    private static final String SCRUTINY = "scrutiny";

    private final Reader reader;
    private final Shell shell;
    private final RulesWords words;
    private final DraftWords draftWords;
    private final HazardWords hazardWords;
    private final TeamWords teamWords;
    private final VisitWords visitWords;
    private final Figures figures;

    RulesView(Reader reader, Office office) {
        this.reader = reader;
        words = Words.of(RulesWords.class, reader.locale());
        shell = Shell.of(reader, office, Section.ELSEWHERE, words.title());
        draftWords = Words.of(DraftWords.class, reader.locale());
        hazardWords = Words.of(HazardWords.class, reader.locale());
        teamWords = Words.of(TeamWords.class, reader.locale());
        visitWords = Words.of(VisitWords.class, reader.locale());
        figures = new Figures(reader.locale(), office.zone());
    }

    RulesPage page(RulesInForce rules) {
        HazardStandard hazards = rules.standard().hazards();
        Lines lines = new Lines(rules);
        List<RulesPage.Part> parts = List.of(
                new RulesPage.Part(
                        CLASSIFICATIONS,
                        words.classifications(),
                        words.classificationsMean(hazards.evidenceWithinMetres()),
                        false,
                        lines.classifications()),
                new RulesPage.Part(STATUSES, words.statuses(), words.statusesMean(), true, lines.statuses()),
                new RulesPage.Part(RELEASES, words.releases(), words.releasesMean(), false, lines.releases()),
                new RulesPage.Part(CHANGES, words.changes(), "", false, lines.changes()));
        List<RulesPage.Facts> facts = List.of(
                tolerances(rules),
                accreditation(rules.standard().accreditation(), rules),
                scrutiny(rules.standard().scrutiny(), rules));
        RulesPage.Sampling sampling = sampling(rules);
        return new RulesPage(
                shell,
                words,
                rules.standard().name(),
                rules.standard().source(),
                rules.profile().map(words::profileFrom).orElseGet(words::usualProfile),
                differences(rules),
                contents(parts, facts, sampling),
                StatusPicture.of(
                        hazards.statuses(),
                        status -> shell.words().status(status),
                        reader.direction().equals("rtl")),
                parts,
                facts,
                new RulesPage.Evidence(hazards.evidence().stream()
                        .map(kind -> evidence(kind, rules))
                        .toList()),
                sampling,
                rules.standard().checklists().latest().stream()
                        .map(each -> checklist(each, rules))
                        .toList(),
                refusals());
    }

    private List<String> differences(RulesInForce rules) {
        List<String> differences = new ArrayList<>();
        long unusual = rules.countUnusual() - rules.countMissing();
        if (unusual > 0) {
            differences.add(words.unusual(unusual));
        }
        if (rules.countMissing() > 0) {
            differences.add(words.missing(rules.countMissing()));
        }
        if (differences.isEmpty() && rules.profile().isPresent()) {
            differences.add(words.allUsual());
        }
        return differences;
    }

    private List<Link> contents(List<RulesPage.Part> parts, List<RulesPage.Facts> facts, RulesPage.Sampling sampling) {
        List<Link> contents = new ArrayList<>();
        parts.forEach(part -> contents.add(new Link(part.title(), "#" + part.id())));
        facts.forEach(part -> contents.add(new Link(part.title(), "#" + part.id())));
        contents.add(new Link(words.evidence(), "#evidence"));
        contents.add(new Link(sampling.title(), "#sampling"));
        contents.add(new Link(words.checklists(), "#checklists"));
        contents.add(new Link(words.refusals(), "#refusals"));
        return contents;
    }

    /// The rules of the tables, one line each.
    private final class Lines {
        private final RulesInForce rules;

        Lines(RulesInForce rules) {
            this.rules = rules;
        }

        List<RulesPage.Rule> classifications() {
            return rules.standard().hazards().classifications().stream()
                    .map(rule -> {
                        String to = shell.words().classification(rule.to());
                        String what = rule.from()
                                .map(from -> words.becomes(shell.words().classification(from), to))
                                .orElseGet(() -> words.entry(to));
                        return line(what, Optional.empty(), rule.conditions(), rules.isUsual(rule));
                    })
                    .toList();
        }

        List<RulesPage.Rule> statuses() {
            return rules.standard().hazards().statuses().stream()
                    .map(rule -> line(
                            words.becomes(
                                    shell.words().status(rule.from()),
                                    shell.words().status(rule.to())),
                            Optional.of(joined(rule.of(), shell.words()::classification)),
                            rule.conditions(),
                            rules.isUsual(rule)))
                    .toList();
        }

        List<RulesPage.Rule> releases() {
            return Arrays.stream(ReleaseKind.values())
                    .map(kind -> rules.standard().releases().rule(kind))
                    .map(rule -> line(
                            hazardWords.releaseKind(rule.kind()),
                            Optional.of(joined(
                                    List.of(
                                            joined(rule.of(), shell.words()::classification),
                                            words.whileStatus(joined(rule.from(), shell.words()::status))),
                                    Function.identity())),
                            rule.conditions(),
                            rules.isUsual(rule)))
                    .toList();
        }

        List<RulesPage.Rule> changes() {
            return rules.standard().hazards().changes().values().stream()
                    .map(rule -> line(
                            words.change(rule.change().code()),
                            Optional.of(words.whileStatus(joined(rule.from(), shell.words()::status))),
                            rule.conditions(),
                            rules.isUsual(rule)))
                    .toList();
        }

        private RulesPage.Rule line(String what, Optional<String> condition, Conditions conditions, boolean isUsual) {
            String approvers =
                    conditions.approvers().isEmpty() ? words.nobody() : joined(conditions.approvers(), this::role);
            String signed = conditions.signatures().isEmpty()
                    ? ""
                    : " " + words.signedBy(joined(conditions.signatures(), this::role));
            List<String> needs = Stream.concat(
                            conditions.guards().stream().map(guard -> words.guard(guard.code())),
                            conditions.data().stream().map(datum -> draftWords.told(datum.code())))
                    .toList();
            return new RulesPage.Rule(
                    what,
                    condition,
                    words.broughtBy(slug(conditions.trigger()), conditions.trigger()),
                    approvers + signed,
                    needs,
                    isUsual);
        }

        /// Our words for it, unless the programme has its own.
        private String role(Role role) {
            return rules.usual().roles().contains(role) ? words.role(role.code(), role.label()) : role.label();
        }
    }

    /// The words of a profile as part of the name of a message.
    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private RulesPage.Facts tolerances(RulesInForce rules) {
        HazardStandard hazards = rules.standard().hazards();
        List<Fact> facts = List.of(
                new Fact(
                        words.toleranceRelease(),
                        tolerance(rules.standard().releases().excess())),
                new Fact(words.toleranceSplit(), tolerance(hazards.tiling())),
                new Fact(words.toleranceEvidence(), words.metres(hazards.evidenceWithinMetres())));
        return new RulesPage.Facts(TOLERANCES, words.tolerances(), facts, rules.areTolerancesUsual());
    }

    private String tolerance(Tolerance tolerance) {
        return words.tolerance(figures.area(tolerance.fixed()), percent(tolerance.share()));
    }

    private RulesPage.Facts accreditation(AccreditationStandard standard, RulesInForce rules) {
        List<Fact> facts = List.of(
                new Fact(words.methods(), joined(standard.methods(), method -> teamWords.methodIs(method.code()))),
                new Fact(words.levels(), joined(standard.levels(), level -> teamWords.level(level.code()))),
                new Fact(words.memberRoles(), joined(standard.roles(), role -> teamWords.roleIs(role.code()))),
                new Fact(
                        words.lapse(),
                        standard.lapseWorkingDays() == 0
                                ? words.never()
                                : words.lapseAfter(standard.lapseWorkingDays())),
                new Fact(words.longest(), words.days(standard.longestDays())),
                new Fact(
                        words.warnings(), words.daysBefore(joined(standard.warnDays(), days -> figures.number(days)))));
        return new RulesPage.Facts(ACCREDITATION, words.accreditation(), facts, rules.isAccreditationUsual());
    }

    private RulesPage.Facts scrutiny(ScrutinyStandard standard, RulesInForce rules) {
        List<Fact> facts = new ArrayList<>();
        standard.limits().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(limit -> facts.add(new Fact(
                        words.limit(teamWords.methodIs(limit.getKey().code())),
                        words.anHour(figures.area(limit.getValue())))));
        facts.add(new Fact(words.longestDay(), words.hours(standard.longestDayHours())));
        facts.add(new Fact(words.alike(), words.otherReports(standard.alike())));
        facts.add(new Fact(
                words.round(),
                words.roundWhen(
                        percent(standard.round().share()),
                        figures.number(standard.lookBack()),
                        figures.area(new Area(standard.round().step())))));
        facts.add(new Fact(
                words.findsNothing(),
                words.findsNothingWhen(
                        percent(standard.findFree().chance()),
                        words.metres(standard.findFree().nearbyM()))));
        facts.add(new Fact(
                words.reportedBefore(),
                words.tolerance(
                        figures.area(new Area(standard.overlap().m2())),
                        percent(standard.overlap().share()))));
        facts.add(new Fact(words.drawnOtherwise(), percent(standard.drawnShare())));
        return new RulesPage.Facts(SCRUTINY, words.scrutiny(), facts, rules.isScrutinyUsual());
    }

    private <T> String joined(Collection<T> values, Function<T, String> said) {
        return values.stream().map(said).reduce(shell.words()::listed).orElseGet(words::nothing);
    }

    private RulesPage.Kind evidence(EvidenceKind kind, RulesInForce rules) {
        boolean isOurs = rules.usual().hazards().evidence().stream()
                .anyMatch(
                        ours -> ours.code().equals(kind.code()) && ours.label().equals(kind.label()));
        return new RulesPage.Kind(
                isOurs ? hazardWords.evidenceKind(kind.code()) : kind.label(),
                words.directnessIs(kind.directness().code()),
                rules.isUsual(kind));
    }

    private RulesPage.Checklist checklist(Checklist checklist, RulesInForce rules) {
        boolean isOurs = rules.isUsual(checklist);
        return new RulesPage.Checklist(
                visitWords.version(
                        visitWords.checklist(checklist.code(), checklist.title()), figures.number(checklist.version())),
                isOurs,
                isOurs,
                checklist.questions().stream()
                        .map(question -> new RulesPage.Asked(
                                isOurs ? visitWords.asks(question.code(), question.words()) : question.words(),
                                visitWords.noIs(
                                        visitWords.gradeIs(question.grade().code()))))
                        .toList());
    }

    private RulesPage.Sampling sampling(RulesInForce rules) {
        SamplingStandard sampling = rules.standard().sampling();
        List<Fact> facts = List.of(
                new Fact(words.confidence(), percent(sampling.assurance().confidence())),
                new Fact(words.tolerated(), percent(sampling.assurance().tolerated())),
                new Fact(words.acceptance(), figures.number(sampling.lots().acceptance())),
                new Fact(
                        words.squares(),
                        words.squaresAre(
                                words.metres(sampling.squares().sideM()),
                                percent(sampling.squares().edgeShare()),
                                words.metres(sampling.squares().edgeM()))),
                new Fact(
                        words.tightened(),
                        words.tightenedWhen(
                                figures.number(sampling.switching().tightened().notAccepted()),
                                figures.number(sampling.switching().tightened().of()))),
                new Fact(words.normal(), words.lotsAccepted(sampling.switching().normalAfter())),
                new Fact(
                        words.reduced(), words.lotsAccepted(sampling.switching().reducedAfter())),
                new Fact(
                        words.discontinued(),
                        words.lotsNotAccepted(sampling.switching().discontinuedAfter())));
        List<RulesPage.Letter> letters = sampling.lots().letters().stream()
                .map(each -> new RulesPage.Letter(
                        each.letter(),
                        each.lotsTo() == CodeLetter.NO_LIMIT ? words.anyLarger() : figures.number(each.lotsTo()),
                        figures.number(each.sample())))
                .toList();
        return new RulesPage.Sampling(
                words.sampling(figures.number(sampling.version())), facts, letters, rules.isSamplingUsual());
    }

    private String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(reader.locale());
        format.setMaximumFractionDigits(6);
        return format.format(BigDecimal.valueOf(share));
    }

    private List<RulesPage.Refusals> refusals() {
        Map<String, List<RulesPage.Refusal>> bySteps = new LinkedHashMap<>();
        for (Refusal each : Refusals.all()) {
            String step = each.code().substring(2, each.code().indexOf('.'));
            bySteps.computeIfAbsent(step, _ -> new ArrayList<>())
                    .add(new RulesPage.Refusal(each.code(), said(each.code()), each.sentence() + " " + each.advice()));
        }
        return bySteps.entrySet().stream()
                .map(step -> new RulesPage.Refusals(words.step(step.getKey()), step.getValue()))
                .toList();
    }

    /// In English the sentence of the catalogue says it already.
    private String said(String code) {
        if (reader.locale().getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            return "";
        }
        return REFUSED.stream()
                .map(page -> Words.all(page, reader.locale()))
                .filter(sentences -> sentences.containsKey("refused." + code))
                .map(sentences -> sentences.getOrDefault("refused." + code, ""))
                .findFirst()
                .orElse("");
    }
}
