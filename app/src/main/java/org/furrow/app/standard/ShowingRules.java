package org.furrow.app.standard;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.furrow.domain.clearance.AccidentStandard;
import org.furrow.domain.clearance.ProgressStandard;
import org.furrow.domain.clearance.ScrutinyStandard;
import org.furrow.domain.clearance.Suspicion;
import org.furrow.domain.decision.Conditions;
import org.furrow.domain.decision.Datum;
import org.furrow.domain.decision.Guard;
import org.furrow.domain.decision.Role;
import org.furrow.domain.hazard.Change;
import org.furrow.domain.hazard.ChangeRule;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.ClassificationRule;
import org.furrow.domain.hazard.EvidenceKind;
import org.furrow.domain.hazard.StatusRule;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.mission.AccreditationStandard;
import org.furrow.domain.mission.Level;
import org.furrow.domain.mission.MemberRole;
import org.furrow.domain.mission.Method;
import org.furrow.domain.quality.Checklist;
import org.furrow.domain.quality.CodeLetter;
import org.furrow.domain.quality.Question;
import org.furrow.domain.quality.SamplingStandard;
import org.furrow.domain.release.AfterHandover;
import org.furrow.domain.release.HandoverStandard;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.release.ReleaseRule;
import org.furrow.domain.standard.NationalStandard;
import org.furrow.domain.standard.Refusals;

/// Showing a standard and the catalogue of refusals as a page of Markdown: docs/rules.md is that of the default.
public final class ShowingRules {

    private static final String GENERATED = """
            # The rules

            This page is generated from `profiles/default.yaml` and from the catalogue of refusals; do not edit it.
            """;

    private static final String ALWAYS = """
            The approver is never the author. A change is never dated before its cause, nor before the entry that it
            follows. A refusal lists all of its reasons, each with its code.
            """;

    private final StringBuilder page = new StringBuilder();

    /// The page of the documentation about Furrow's default.
    public String showDefault() {
        return show(GENERATED, ReadingStandard.builtIn());
    }

    /// The page about the rules that hold for a register.
    public String show(RulesInForce rules) {
        String heading = "# The rules in force\n\n" + rules.standard().name()
                + rules.profile().map(file -> ", from " + file).orElse("")
                + (rules.countUnusual() == 0 ? "" : "; " + rules.countUnusual() + " differ from Furrow's default")
                + ".\n";
        return show(heading, rules.standard());
    }

    private String show(String heading, NationalStandard standard) {
        page.setLength(0);
        page.append(heading)
                .append(ALWAYS)
                .append("Every rule is: ")
                .append(standard.source())
                .append(".\n");
        showTransitions(standard);
        showChanges(standard);
        showAccreditation(standard.accreditation());
        showWords(standard);
        showSampling(standard.sampling());
        showProgress(standard.progress());
        showScrutiny(standard.scrutiny());
        standard.checklists().all().forEach(this::showChecklist);
        showAccidents(standard.accidents());
        showHandover(standard.handover());
        table("Refusals", "Code", "Sentence", "Advice");
        Refusals.all().forEach(each -> row("`" + each.code() + "`", each.sentence(), each.advice()));
        return page.toString();
    }

    private void showTransitions(NationalStandard standard) {
        table("Classification", "From", "To", "Brought about by", "Approved by", "Needs");
        for (ClassificationRule rule : standard.hazards().classifications()) {
            Conditions conditions = rule.conditions();
            String from = rule.from().map(Classification::label).orElse("(none)");
            row(from, rule.to().label(), conditions.trigger(), approvers(conditions), needs(conditions));
        }
        page.append("""

                Suspected area needs at least one indirect or direct evidence item, confirmed area a direct one,
                observed by that day and, where it has a position, inside the boundary or within %d m of it.
                """.formatted(standard.hazards().evidenceWithinMetres()));
        table("Work status", "From", "To", "Of", "Brought about by", "Approved by", "Needs");
        for (StatusRule rule : standard.hazards().statuses()) {
            Conditions conditions = rule.conditions();
            row(
                    rule.from().label(),
                    rule.to().label(),
                    listed(rule.of(), Classification::label),
                    conditions.trigger(),
                    approvers(conditions),
                    needs(conditions));
        }
    }

    private void showChecklist(Checklist checklist) {
        table(
                checklist.title() + ", version " + checklist.version(),
                "Code",
                "Question",
                "A \"no\" is",
                "Not applicable");
        for (Question each : checklist.questions()) {
            row(
                    "`" + each.code() + "`",
                    each.words(),
                    each.grade().label().toLowerCase(Locale.ROOT),
                    each.mayNotApply() ? "possible" : "");
        }
    }

    private void showAccreditation(AccreditationStandard standard) {
        page.append("""

                ## Accreditation

                Work with these methods needs an accreditation that holds on that day: %s.
                It is needed of each of these: %s; in a team, of its members with these roles: %s.
                %s An accreditation is granted for %d days at most, and its end is told %s days ahead.
                """.formatted(
                        listed(standard.methods(), Method::label),
                        listed(standard.levels(), Level::label),
                        listed(standard.roles(), MemberRole::label),
                        standard.lapseWorkingDays() == 0
                                ? "A person never lapses."
                                : "A person lapses after " + standard.lapseWorkingDays()
                                        + " working days of the team without work, as the reports of days say.",
                        standard.longestDays(),
                        listed(standard.warnDays(), days -> Integer.toString(days))));
    }

    private void showChanges(NationalStandard standard) {
        table("Releases", "Kind", "While", "Of", "Brought about by", "Approved by", "Needs");
        for (ReleaseKind kind : ReleaseKind.values()) {
            ReleaseRule rule = standard.releases().rule(kind);
            Conditions conditions = rule.conditions();
            row(
                    kind.code(),
                    listed(rule.from(), WorkStatus::label),
                    listed(rule.of(), Classification::label),
                    conditions.trigger(),
                    approvers(conditions),
                    needs(conditions));
        }
        table("Other changes", "Change", "While", "Brought about by", "Approved by", "Needs");
        for (Change change : Change.values()) {
            ChangeRule rule = standard.hazards().rule(change);
            Conditions conditions = rule.conditions();
            row(
                    change.code(),
                    listed(rule.from(), WorkStatus::label),
                    conditions.trigger(),
                    approvers(conditions),
                    needs(conditions));
        }
    }

    private void showWords(NationalStandard standard) {
        table("Evidence", "Kind", "Label", "Directness");
        for (EvidenceKind kind : standard.hazards().evidence()) {
            row("`" + kind.code() + "`", kind.label(), kind.directness().code());
        }
        table("What a rule can ask to be told", "Word in the profile", "Meaning");
        Stream.of(Datum.values()).forEach(datum -> row("`" + datum.code() + "`", datum.label()));
        table("What a rule can ask Furrow to check", "Word in the profile", "Meaning");
        Stream.of(Guard.values()).forEach(guard -> row("`" + guard.code() + "`", guard.label()));
    }

    private void showHandover(HandoverStandard handover) {
        heading("Release and handover");
        String inspected = handover.inspected().stream().map(ReleaseKind::code).collect(Collectors.joining(" and "));
        String signatures = handover.signatures().stream().map(Role::label).collect(Collectors.joining(", "));
        page.append("""
                Land of a hazard on which the register holds tasks is released by an accepted completion report only, and
                somebody other than its author decides on it. A clearance, battle area clearance or technical survey whose
                land is still to be released is accepted with that report, and not by itself. Before it is accepted, %s
                land has an inspection of the register that accepted it, no critical nonconformity is open, and every
                accident of the task is investigated. The square metres of a report may differ from those of the daily reports by %s or %s %%
                without a reason.

                A handover certificate is signed by: %s. Before it is issued, no nonconformity is open, permanent markers
                are recorded, and it is told who was consulted, women among them. It is never changed; another one
                replaces it.

                After the handover somebody looks at how the land is used: after %s months. A check may come %d days
                early, and answers every day that has come by then.
                """.formatted(
                        inspected,
                        handover.difference().fixed(),
                        Math.round(handover.difference().share() * 100),
                        signatures,
                        handover.useAfterMonths().stream()
                                .map(months -> Integer.toString(months))
                                .collect(Collectors.joining(" and ")),
                        AfterHandover.EARLY_DAYS));
    }

    private void showAccidents(AccidentStandard accidents) {
        heading("Accidents");
        page.append("""
                Of an accident, an incident or a missed item the office is told within %d days, the first findings are
                written down within %d days, and the final report is there within %d days. Work that it stops goes on
                only after the first findings; who wrote the final report does not close it.
                """.formatted(accidents.noticeDays(), accidents.preliminaryDays(), accidents.finalDays()));
    }

    private void showScrutiny(ScrutinyStandard scrutiny) {
        heading("Scrutiny of reported days");
        page.append("""
                A reported day is looked into, and never refused, for these reasons. The longest usual day has %d hours.
                A day is compared with the last %d figures of the team; %d other reports with the same figures are too
                many, and so are more than %s %% of figures that are multiples of %d m². A team finds nothing where
                others within %d m do when chance alone explains it in less than %s %% of all cases. Of the ground of a
                day, %d m² or %s %% may have been reported before or lie beyond what is ordered; the drawn ground may
                differ from the stated one by %s %%.
                """.formatted(
                        scrutiny.longestDayHours(),
                        scrutiny.lookBack(),
                        scrutiny.alike(),
                        percent(scrutiny.round().share()),
                        scrutiny.round().step(),
                        scrutiny.findFree().nearbyM(),
                        percent(scrutiny.findFree().chance()),
                        scrutiny.overlap().m2(),
                        percent(scrutiny.overlap().share()),
                        percent(scrutiny.drawnShare())));
        table("Fastest work that is believed", "Method", "An hour, for each deminer, animal or machine");
        scrutiny.limits().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(limit -> row(limit.getKey().label(), limit.getValue().toString()));
        table("What is looked into", "Code", "Sentence", "Advice");
        Stream.of(Suspicion.values()).forEach(each -> row("`" + each.code() + "`", each.sentence(), each.advice()));
    }

    private void showSampling(SamplingStandard sampling) {
        heading("Sampling, version " + sampling.version());
        page.append("""
                An inspection that finds nothing is to show with a confidence of %s %% that less than %s %% of the units
                are defective. A lot is accepted with %d defective units in its sample at most. Squares have sides of
                %d m; %s %% of them reach into a strip of %d m along the edge.

                Inspection is normal at first, for each operator and method. It is tightened when %d of %d lots in turn
                were not accepted, normal again after %d accepted in turn, and discontinued after %d not accepted under
                tightened inspection, until corrective action is accepted. It may be reduced after %d accepted in turn,
                when the authority agrees and work is steady, and is normal again when a lot is not accepted or work is
                not steady any more. A tightened sample stands %d further down in the table, a reduced one %d further up.
                """.formatted(
                        percent(sampling.assurance().confidence()),
                        percent(sampling.assurance().tolerated()),
                        sampling.lots().acceptance(),
                        sampling.squares().sideM(),
                        percent(sampling.squares().edgeShare()),
                        sampling.squares().edgeM(),
                        sampling.switching().tightened().notAccepted(),
                        sampling.switching().tightened().of(),
                        sampling.switching().normalAfter(),
                        sampling.switching().discontinuedAfter(),
                        sampling.switching().reducedAfter(),
                        sampling.lots().tightenedLetters(),
                        sampling.lots().reducedLetters()));
        page.append('\n');
        row("Code letter", "Lots up to", "Sample");
        row("---", "---", "---");
        for (CodeLetter each : sampling.lots().letters()) {
            boolean isLast = each.lotsTo() == CodeLetter.NO_LIMIT;
            row(each.letter(), isLast ? "any larger" : grouped(each.lotsTo()), grouped(each.sample()));
        }
    }

    private void showProgress(ProgressStandard progress) {
        heading("Reports of days");
        page.append("""
                Of one team on one day, up to %s m² by one method and of one kind are believed, %s people, animals or
                machines on site, and %s items at one point, to a depth of %s cm. Models in the catalogue: %s.
                """.formatted(
                        grouped(progress.mostM2()),
                        grouped(progress.mostOnSite()),
                        grouped(progress.mostItems()),
                        grouped(progress.deepestCm()),
                        listed(progress.catalogue(), ProgressStandard.Model::name)));
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString();
    }

    private static String approvers(Conditions conditions) {
        String approvers = listed(conditions.approvers(), Role::label);
        String signed =
                conditions.signatures().isEmpty() ? "" : "; signed by " + listed(conditions.signatures(), Role::label);
        return (approvers.isEmpty() ? "–" : approvers) + signed;
    }

    private static String needs(Conditions conditions) {
        return Stream.concat(
                        conditions.guards().stream().map(Guard::label),
                        conditions.data().stream().map(Datum::label))
                .collect(Collectors.joining("; "));
    }

    private static <T> String listed(Collection<T> values, Function<T, String> label) {
        return values.stream().map(label).collect(Collectors.joining(", "));
    }

    private void heading(String title) {
        page.append("\n## ").append(title).append("\n\n");
    }

    private void table(String title, String... columns) {
        heading(title);
        row(columns);
        row(Stream.of(columns).map(_ -> "---").toArray(String[]::new));
    }

    private void row(String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
