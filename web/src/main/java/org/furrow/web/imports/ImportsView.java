package org.furrow.web.imports;

import java.util.List;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.journal.ImportSummary;
import org.furrow.domain.journal.ImportedRow;
import org.furrow.web.map.MapPicture;
import org.furrow.web.map.MapView;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Mark;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Tone;
import org.furrow.web.shell.Words;

/// Makes the list of imports and the page of one report.
final class ImportsView {

    static final String PATH = "/imports";

    private final Reader reader;
    private final Office office;
    private final MapView maps;
    private final ImportsWords words;
    private final Figures figures;

    ImportsView(Reader reader, Office office, MapView maps) {
        this.reader = reader;
        this.office = office;
        this.maps = maps;
        this.words = Words.of(ImportsWords.class, reader.locale());
        this.figures = office.figures(reader);
    }

    ImportsPage list(List<ImportSummary> imports) {
        return new ImportsPage(
                Shell.of(reader, office, Section.IMPORTS, words.title()),
                words,
                imports.stream().map(this::row).toList());
    }

    /// @param held the first held rows, not all of them
    ImportReportPage report(ImportSummary summary, List<ImportedRow> held) {
        Report report = Report.of(summary);
        String files = files(summary);
        return new ImportReportPage(
                Shell.of(reader, office, Section.IMPORTS, files),
                words,
                files,
                words.begunBy(figures.minute(summary.begun()), summary.author()),
                state(summary),
                new ImportReportPage.Progress(100, ""),
                counts(report),
                report.rules().stream().map(this::rule).toList(),
                areas(report),
                map(report),
                heldSentence(report, held),
                held.stream().map(this::held).toList(),
                List.of(
                        new Link(words.downloadHeld(), PATH + "/" + summary.id() + "/held.csv"),
                        new Link(words.downloadReport(), PATH + "/" + summary.id() + "/report.json"),
                        new Link(words.inJournal(), "/journal?import=" + summary.id())));
    }

    /// The first file's name, and how many more there are.
    private String files(ImportSummary summary) {
        if (summary.files().isEmpty()) {
            return summary.id().toString();
        }
        String first = summary.files().getFirst();
        int more = summary.files().size() - 1;
        return more == 0 ? first : words.filesAndMore(more, first);
    }

    private ImportsPage.Row row(ImportSummary summary) {
        Report report = Report.of(summary);
        return new ImportsPage.Row(
                new Link(files(summary), PATH + "/" + summary.id()),
                words.subjectIs(summary.subject()),
                figures.minute(summary.begun()),
                summary.author(),
                figures.number(report.count("read")),
                figures.number(report.count("accepted")),
                figures.number(report.count("flagged")),
                figures.number(report.count("held")),
                state(summary));
    }

    private Badge state(ImportSummary summary) {
        if (summary.undone().isPresent()) {
            return new Badge(Mark.BAR, Tone.SOFT, words.undone());
        }
        return summary.finished().isPresent()
                ? new Badge(Mark.TICK, Tone.NOTE, words.done())
                : new Badge(Mark.PAUSE, Tone.WARN, words.interrupted());
    }

    private List<Fact> counts(Report report) {
        return List.of(
                new Fact(words.read(), figures.number(report.count("read"))),
                new Fact(words.accepted(), figures.number(report.count("accepted"))),
                new Fact(words.flagged(), figures.number(report.count("flagged"))),
                new Fact(words.held(), figures.number(report.count("held"))),
                new Fact(words.unchanged(), figures.number(report.count("unchanged"))));
    }

    private ImportReportPage.Rule rule(Report.Rule found) {
        CleaningRule.Severity severity =
                CleaningRule.find(found.id()).map(CleaningRule::severity).orElse(CleaningRule.Severity.NOTE);
        return new ImportReportPage.Rule(
                found.id(), words.ruleIs(found.id()), severity(severity), figures.number(found.count()));
    }

    private Badge severity(CleaningRule.Severity severity) {
        return switch (severity) {
            case HELD -> new Badge(Mark.PAUSE, Tone.BAD, words.severityHeld());
            case FLAG -> new Badge(Mark.FLAG, Tone.WARN, words.severityFlag());
            case NOTE -> new Badge(Mark.RING, Tone.NOTE, words.severityNote());
        };
    }

    private List<Fact> areas(Report report) {
        return List.of(
                new Fact(words.sum(), figures.squareMetres(report.area("sumM2"))),
                new Fact(words.union(), figures.squareMetres(report.area("unionM2"))),
                new Fact(words.overlapPairs(), figures.number(report.area("overlapPairs"))),
                new Fact(words.overlap(), figures.squareMetres(report.area("overlapM2"))),
                new Fact(words.method(), words.onEllipsoid()));
    }

    private MapPicture map(Report report) {
        return report.findBox()
                .map((Bounds box) -> maps.marks(reader, box, List.of(), words.whereTheyLie()))
                .orElse(new MapPicture("", "", ""));
    }

    private String heldSentence(Report report, List<ImportedRow> shown) {
        return shown.isEmpty()
                ? words.noHeldRows()
                : words.heldRowsShown(figures.number(shown.size()), figures.number(report.count("held")));
    }

    private ImportReportPage.HeldRow held(ImportedRow row) {
        return new ImportReportPage.HeldRow(
                row.file(),
                figures.number(row.row()),
                row.findings().stream()
                        .map(finding -> ImportFinding.of(finding, words))
                        .toList());
    }
}
