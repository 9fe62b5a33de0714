package org.furrow.web.deciding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.furrow.app.importing.DecidingHeldRows;
import org.furrow.app.importing.PreviewingUndo;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.cleaning.Finding;
import org.furrow.domain.journal.ImportSummary;
import org.furrow.domain.journal.ImportedRow;
import org.furrow.domain.journal.RowFinding;
import org.furrow.domain.people.Permission;
import org.furrow.web.imports.ImportFinding;
import org.furrow.web.imports.ImportsWords;
import org.furrow.web.imports.RowStates;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Words;
import org.furrow.web.visitor.Visitor;

/// Makes the pages of decisions about an import.
final class DecidingView {

    private static final int LINE = 60;
    private static final String OWN = "furrow_";

    private final Reader reader;
    private final Office office;
    private final DecidingWords words;
    private final ImportsWords shared;
    private final Figures figures;

    DecidingView(Reader reader, Office office) {
        this.reader = reader;
        this.office = office;
        words = Words.of(DecidingWords.class, reader.locale());
        shared = Words.of(ImportsWords.class, reader.locale());
        figures = office.figures(reader);
    }

    DecidingWords words() {
        return words;
    }

    AcceptPage accept(ImportSummary summary, CleaningRule rule, DecidingHeldRows.Answer answer, Typed typed) {
        return new AcceptPage(
                shell(words.acceptTitle()),
                words,
                path(summary),
                rule.id(),
                shared.ruleIs(rule.id()),
                List.of(
                        new Fact(words.wouldComeIn(), figures.number(answer.taken())),
                        new Fact(words.wouldWait(), figures.number(answer.held()))),
                answer.held() == 0 ? List.of() : against(answer),
                answer.taken() > 0,
                typed.reason(),
                typed.trouble());
    }

    /// What a person has typed, and what is wrong with it.
    record Typed(String reason, Map<String, String> values, String trouble) {

        static final Typed NOTHING = new Typed("", Map.of(), "");
    }

    RowPage row(ImportSummary summary, ImportedRow row, DecidingHeldRows.Answer answer, Typed typed) {
        boolean mayDecide = Visitor.current().actor().may(Permission.IMPORT)
                && summary.undone().isEmpty();
        String title = shared.rowOf(row.file(), figures.number(row.row()));
        return new RowPage(
                shell(title),
                words,
                shared,
                path(summary) + "/rows/" + row.record(),
                path(summary),
                title,
                RowStates.of(row, shared),
                row.findings().stream()
                        .map(finding -> ImportFinding.of(finding, shared))
                        .toList(),
                links(summary, row),
                new RowPage.May(
                        mayDecide && row.isWaiting(),
                        mayDecide
                                && row.isWaiting()
                                && !DecidingHeldRows.acceptable(List.of(row)).isEmpty(),
                        mayDecide && isDismissed(row)),
                values(row, typed.values()),
                answer.held() == 0 ? List.of() : against(answer),
                typed.reason(),
                typed.trouble());
    }

    private static boolean isDismissed(ImportedRow row) {
        return row.settled().filter(settled -> settled.by().isEmpty()).isPresent();
    }

    private List<Link> links(ImportSummary summary, ImportedRow row) {
        List<Link> links = new ArrayList<>();
        row.settled().flatMap(ImportedRow.Settled::by).ifPresent(by -> {
            links.add(new Link(words.openImport(), "/imports/" + by));
            links.add(new Link(words.whoAndWhy(), "/journal?kind=import-rows-decided&import=" + by));
        });
        if (isDismissed(row)) {
            links.add(new Link(words.whoAndWhy(), "/journal?record=" + row.record()));
        }
        if (summary.subject().equals("hazards")) {
            row.settled()
                    .filter(settled -> settled.by().isPresent())
                    .map(ImportedRow.Settled::record)
                    .or(() -> row.isHeld() ? java.util.Optional.empty() : java.util.Optional.of(row.record()))
                    .ifPresent(record -> links.add(new Link(words.openRecord(), "/hazards/" + record)));
        }
        return links;
    }

    private List<RowPage.Value> values(ImportedRow row, Map<String, String> typed) {
        Set<String> blamed = row.findings().stream().map(RowFinding::column).collect(Collectors.toSet());
        List<RowPage.Value> values = new ArrayList<>();
        for (String column : columns(row)) {
            String value = typed.getOrDefault(column, row.values().getOrDefault(column, ""));
            values.add(new RowPage.Value(
                    "value-" + values.size(), column, value, value.length() > LINE, blamed.contains(column)));
        }
        return values;
    }

    /// The columns of a held row, in the order of the form.
    static List<String> columns(ImportedRow row) {
        return row.values().keySet().stream()
                .filter(column -> !column.startsWith(OWN))
                .toList();
    }

    UndoPage undo(ImportSummary summary, PreviewingUndo.Takes takes, Typed typed) {
        boolean isUndone = summary.undone().isPresent();
        return new UndoPage(
                shell(isUndone ? words.undone() : words.undoTitle()),
                words,
                path(summary),
                figures.list(summary.files()),
                isUndone,
                List.of(
                        new Fact(words.hazards(), figures.number(takes.hazards())),
                        new Fact(words.releases(), figures.number(takes.releases())),
                        new Fact(words.occurrences(), figures.number(takes.occurrences())),
                        new Fact(words.places(), figures.number(takes.places())),
                        new Fact(words.heldRows(), figures.number(takes.held())),
                        new Fact(words.others(), figures.number(takes.others()))),
                takes.changed().stream()
                        .map(hazard -> new Link(hazard.description().reference(), "/hazards/" + hazard.id()))
                        .toList(),
                typed.reason(),
                typed.trouble());
    }

    private static List<String> against(DecidingHeldRows.Answer answer) {
        return answer.against().stream()
                .filter(finding -> finding.rule().severity() != CleaningRule.Severity.NOTE)
                .map(Finding::sentence)
                .distinct()
                .toList();
    }

    private static String path(ImportSummary summary) {
        return "/imports/" + summary.id();
    }

    private Shell shell(String title) {
        return Shell.of(reader, office, Section.IMPORTS, title);
    }
}
