package org.furrow.web.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.importing.PlacingRows;
import org.furrow.app.importing.ReadingImports;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.journal.ImportSummary;
import org.furrow.domain.journal.ImportedRow;
import org.furrow.domain.people.Permission;
import org.furrow.web.map.MapPicture;
import org.furrow.web.map.MapView;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Mark;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Tone;
import org.furrow.web.shell.Words;
import org.furrow.web.visitor.Visitor;

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
                may(Permission.IMPORT),
                imports.stream().map(this::row).toList());
    }

    /// What is shown of an import.
    ///
    /// @param rows a part of the rows with findings
    /// @param marked those that the map shows, where they have a place
    /// @param placed those of them that have one
    record Shown(
            ImportSummary summary,
            RowsRequest asked,
            ReadingImports.Some rows,
            int marked,
            List<PlacingRows.Placed> placed) {}

    ImportReportPage report(Shown shown) {
        ImportSummary summary = shown.summary();
        ReportFigures report = ReportFigures.of(summary.report(), words, figures);
        String files = files(summary);
        String path = PATH + "/" + summary.id();
        MapPicture map = new ProblemMap(reader, maps, words)
                .picture(path, report.report().findBox(), shown.placed());
        return new ImportReportPage(
                Shell.of(reader, office, Section.IMPORTS, files),
                words,
                files,
                words.begunBy(figures.minute(summary.begun()), summary.author()),
                state(summary),
                new ImportReportPage.Progress(100, ""),
                report.counts(),
                report.rules().stream().map(rule -> line(rule, path, shown)).toList(),
                report.areas(),
                map,
                rowsSentence(shown),
                shown.rows().rows().stream().map(row -> row(row, path)).toList(),
                unplaced(shown),
                pages(shown, path),
                shown.asked().told(words, figures),
                undo(summary, path),
                List.of(
                        new Link(words.downloadHeld(), path + "/held.csv"),
                        new Link(words.downloadReport(), path + "/report.json"),
                        new Link(words.inJournal(), "/journal?import=" + summary.id())));
    }

    private ImportReportPage.RuleLine line(ImportReportPage.Rule rule, String path, Shown shown) {
        boolean isChosen = shown.asked().rule().equals(rule.id());
        boolean isAcceptable = CleaningRule.find(rule.id())
                .filter(CleaningRule::isAcceptable)
                .filter(known -> known.severity() == CleaningRule.Severity.HELD)
                .isPresent();
        return new ImportReportPage.RuleLine(
                rule,
                isChosen ? path : path + "?rule=" + rule.id(),
                isChosen,
                isAcceptable
                                && may(Permission.IMPORT)
                                && shown.summary().undone().isEmpty()
                        ? Optional.of(new Link(words.acceptProposal(), path + "/accept?rule=" + rule.id()))
                        : Optional.empty());
    }

    private Optional<Link> undo(ImportSummary summary, String path) {
        return may(Permission.UNDO_IMPORT) && summary.undone().isEmpty()
                ? Optional.of(new Link(words.undo(), path + "/undo"))
                : Optional.empty();
    }

    private static boolean may(Permission permission) {
        return Visitor.current().actor().may(permission);
    }

    private String rowsSentence(Shown shown) {
        long from = shown.asked().from();
        if (shown.summary().undone().isPresent()) {
            return words.undone();
        }
        return shown.rows().rows().isEmpty()
                ? words.noRowsFound()
                : words.rowsShown(
                        figures.number(from + 1),
                        figures.number(from + shown.rows().rows().size()),
                        figures.number(shown.rows().all()));
    }

    private String unplaced(Shown shown) {
        int without = shown.marked() - shown.placed().size();
        String said = without == 0 ? "" : words.withoutPlace(figures.number(without));
        boolean isCut = shown.rows().all() > shown.marked();
        return (said + " " + (isCut ? words.firstOnMap(figures.number(shown.marked())) : "")).strip();
    }

    private List<Link> pages(Shown shown, String path) {
        List<Link> pages = new ArrayList<>();
        RowsRequest asked = shown.asked();
        if (asked.page() > 0) {
            pages.add(new Link(words.previousRows(), asked.address(path, asked.page() - 1)));
        }
        if (asked.from() + shown.rows().rows().size() < shown.rows().all()) {
            pages.add(new Link(words.nextRows(), asked.address(path, asked.page() + 1)));
        }
        return pages;
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
        Report report = Report.of(summary.report());
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

    private ImportReportPage.Row row(ImportedRow row, String path) {
        return new ImportReportPage.Row(
                row.file(),
                new Link(figures.number(row.row()), path + "/rows/" + row.record()),
                state(row, words),
                row.findings().stream()
                        .map(finding -> ImportFinding.of(finding, words))
                        .toList());
    }

    /// What became of a row in which a rule found something.
    static Badge state(ImportedRow row, ImportsWords words) {
        if (row.isWaiting()) {
            return new Badge(Mark.PAUSE, Tone.BAD, words.severityHeld());
        }
        if (!row.isHeld()) {
            return new Badge(Mark.FLAG, Tone.WARN, words.severityFlag());
        }
        boolean isDismissed = row.settled().filter(by -> by.by().isEmpty()).isPresent();
        return isDismissed
                ? new Badge(Mark.BAR, Tone.SOFT, words.rowDismissed())
                : new Badge(Mark.TICK, Tone.GOOD, words.rowTaken());
    }
}
