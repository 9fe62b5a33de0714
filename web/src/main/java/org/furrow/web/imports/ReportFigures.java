package org.furrow.web.imports;

import java.util.List;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Mark;
import org.furrow.web.shell.Tone;

/// The figures of an import's report, or of a look at files in preparation, ready to print.
public final class ReportFigures {

    private final Report report;
    private final ImportsWords words;
    private final Figures figures;

    private ReportFigures(Report report, ImportsWords words, Figures figures) {
        this.report = report;
        this.words = words;
        this.figures = figures;
    }

    /// The figures of a report.
    ///
    /// @param document the report as JSON; empty where there is none
    public static ReportFigures of(String document, ImportsWords words, Figures figures) {
        return new ReportFigures(Report.of(document), words, figures);
    }

    Report report() {
        return report;
    }

    /// How many rows came to what.
    public List<Fact> counts() {
        return List.of(
                new Fact(words.read(), figures.number(report.count("read"))),
                new Fact(words.accepted(), figures.number(report.count("accepted"))),
                new Fact(words.flagged(), figures.number(report.count("flagged"))),
                new Fact(words.held(), figures.number(report.count("held"))),
                new Fact(words.unchanged(), figures.number(report.count("unchanged"))));
    }

    /// What each rule found.
    public List<ImportReportPage.Rule> rules() {
        return report.rules().stream().map(this::rule).toList();
    }

    /// The first rows in which a rule found something, each as it was written.
    public List<String> examples(String rule) {
        return report.examples(rule);
    }

    /// The surfaces of the rows that are taken.
    public List<Fact> areas() {
        return List.of(
                new Fact(words.sum(), figures.squareMetres(report.area("sumM2"))),
                new Fact(words.union(), figures.squareMetres(report.area("unionM2"))),
                new Fact(words.overlapPairs(), figures.number(report.area("overlapPairs"))),
                new Fact(words.overlap(), figures.squareMetres(report.area("overlapM2"))),
                new Fact(words.method(), words.onEllipsoid()));
    }

    private ImportReportPage.Rule rule(Report.Rule found) {
        CleaningRule.Severity severity =
                CleaningRule.find(found.id()).map(CleaningRule::severity).orElse(CleaningRule.Severity.NOTE);
        return new ImportReportPage.Rule(
                found.id(), words.ruleIs(found.id()), badge(severity, words), figures.number(found.count()));
    }

    /// What a finding of that severity does to its row.
    public static Badge badge(CleaningRule.Severity severity, ImportsWords words) {
        return switch (severity) {
            case HELD -> new Badge(Mark.PAUSE, Tone.BAD, words.severityHeld());
            case FLAG -> new Badge(Mark.FLAG, Tone.WARN, words.severityFlag());
            case NOTE -> new Badge(Mark.RING, Tone.NOTE, words.severityNote());
        };
    }
}
