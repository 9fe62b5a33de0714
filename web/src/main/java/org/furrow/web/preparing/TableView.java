package org.furrow.web.preparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.furrow.app.importing.TablePreview;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.cleaning.Field;
import org.furrow.domain.cleaning.Finding;
import org.furrow.domain.cleaning.Judgement;
import org.furrow.domain.cleaning.Subject;
import org.furrow.exchange.mapping.AreaUnit;
import org.furrow.exchange.mapping.ColumnCodes;
import org.furrow.exchange.reading.FileProblem;
import org.furrow.web.imports.ImportsWords;
import org.furrow.web.imports.ReportFigures;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Words;

/// Makes what the page of a preparation shows of one table.
final class TableView {

    /// The fields whose values are on a list, for some subject.
    static final List<Field> CODED = List.of(Field.CLASSIFICATION, Field.STATUS, Field.CONTAMINATION, Field.KIND);

    /// How dates in figures can be read, with the words' name of each.
    static final Map<String, String> FORMATS = formats();

    private static final int LONGEST = 80;

    private final PreparingWords words;
    private final ImportsWords shared;
    private final Understanding understanding;
    private final Reader reader;

    TableView(Reader reader, Understanding understanding) {
        this.reader = reader;
        words = Words.of(PreparingWords.class, reader.locale());
        shared = Words.of(ImportsWords.class, reader.locale());
        this.understanding = understanding;
    }

    private static Map<String, String> formats() {
        Map<String, String> formats = new LinkedHashMap<>();
        formats.put("", "as-written");
        formats.put("dd/MM/yyyy", "day-first");
        formats.put("MM/dd/yyyy", "month-first");
        formats.put("excel", "excel");
        return formats;
    }

    PreparationPage.Table table(int number, TablePreview table, String unknownCrs) {
        boolean isUnknown = !unknownCrs.isEmpty()
                && table.mapping().crs().filter(unknownCrs::equals).isPresent();
        return new PreparationPage.Table(
                number,
                table.names().size() == 1
                        ? table.name()
                        : shared.filesAndMore(table.names().size() - 1, table.name()),
                recognised(table.recognised()),
                table.problem().map(TableView::said).orElse(""),
                choices(number, table),
                table.mapping().crs().orElse(""),
                isUnknown ? words.unknownCrs(unknownCrs) : "",
                columns(number, table),
                codes(number, table),
                table.rows().stream().map(row -> row(table, row)).toList());
    }

    private static String said(FileProblem problem) {
        return problem.sentence() + " " + problem.advice();
    }

    private List<Fact> recognised(TablePreview.Recognised found) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.format(), found.format()));
        found.encoding().ifPresent(encoding -> facts.add(new Fact(words.encoding(), encoding)));
        found.delimiter()
                .ifPresent(mark -> facts.add(new Fact(words.delimiter(), mark.equals("\t") ? "⇥" : "“" + mark + "”")));
        String from = words.crsFrom(
                switch (found.crsFrom()) {
                    case PERSON -> "person";
                    case FILE -> "file";
                    case DEGREES -> "degrees";
                    case NOBODY -> "nobody";
                });
        facts.add(new Fact(words.crs(), found.crs().isEmpty() ? from : cut(found.crs()) + " – " + from));
        return facts;
    }

    private List<Select> choices(int number, TablePreview table) {
        List<Select> choices = new ArrayList<>();
        Subject subject = table.mapping().subject();
        choices.add(new Select(
                "subject-" + number,
                shared.subject(),
                Arrays.stream(Subject.values())
                        .map(each -> new Select.Choice(each.code(), shared.subjectIs(each.code()), each == subject))
                        .toList()));
        if (table.mapping().columns().containsValue(Field.AREA)) {
            choices.add(units(number, table));
        }
        if (table.mapping().columns().values().stream().anyMatch(Set.of(Field.REPORTED, Field.ENDED)::contains)) {
            choices.add(dates(number, table.mapping().dateFormat()));
        }
        for (Field field : CODED) {
            if (!table.mapping().columns().containsValue(field)
                    && !ColumnCodes.of(field, subject).isEmpty()) {
                String same = table.mapping().fixed().getOrDefault(field, "");
                choices.add(new Select(
                        "fixed-" + number + "-" + field.code(),
                        words.fieldIs(field.code()) + " – " + words.sameForAll(),
                        codesOf(field, subject, words.none(), same)));
            }
        }
        return choices;
    }

    private Select units(int number, TablePreview table) {
        List<Select.Choice> units = new ArrayList<>();
        Optional<AreaUnit> chosen = table.mapping().areaUnit();
        units.add(new Select.Choice("", words.unitNone(), chosen.isEmpty()));
        for (AreaUnit unit : AreaUnit.values()) {
            units.add(new Select.Choice(
                    unit.code(),
                    unit.code().replace('2', '²'),
                    chosen.filter(unit::equals).isPresent()));
        }
        return new Select("unit-" + number, words.unit(), units);
    }

    private Select dates(int number, String chosen) {
        List<Select.Choice> formats = new ArrayList<>();
        FORMATS.forEach(
                (format, name) -> formats.add(new Select.Choice(format, words.datesAre(name), format.equals(chosen))));
        if (!FORMATS.containsKey(chosen)) {
            formats.add(new Select.Choice(chosen, chosen, true));
        }
        return new Select("dates-" + number, words.dates(), formats);
    }

    private List<PreparationPage.Column> columns(int number, TablePreview table) {
        List<PreparationPage.Column> columns = new ArrayList<>();
        for (TablePreview.Column column : table.columns()) {
            List<Select.Choice> fields = new ArrayList<>();
            fields.add(new Select.Choice("", words.notMapped(), column.field().isEmpty()));
            for (Field field : Field.values()) {
                boolean isChosen = column.field().filter(field::equals).isPresent();
                fields.add(new Select.Choice(field.code(), words.fieldIs(field.code()), isChosen));
            }
            columns.add(new PreparationPage.Column(
                    column.name(),
                    new Select("field-" + number + "-" + columns.size(), column.name(), fields),
                    column.proposed()
                            .map(field -> words.proposal(
                                    understanding.percent(column.confidence()), words.fieldIs(field.code())))
                            .orElse(words.noProposal()),
                    column.reason()));
        }
        return columns;
    }

    private List<PreparationPage.CodeList> codes(int number, TablePreview table) {
        List<PreparationPage.CodeList> lists = new ArrayList<>();
        table.codes().forEach((field, values) -> {
            List<Select> selects = new ArrayList<>();
            values.forEach((value, code) -> selects.add(new Select(
                    "code-" + number + "-" + field.code() + "-" + selects.size(),
                    value,
                    codesOf(field, table.mapping().subject(), words.noCode(), code))));
            lists.add(new PreparationPage.CodeList(words.fieldIs(field.code()), selects));
        });
        return lists;
    }

    private List<Select.Choice> codesOf(Field field, Subject subject, String none, String chosen) {
        List<Select.Choice> choices = new ArrayList<>();
        choices.add(new Select.Choice("", none, chosen.isEmpty()));
        List<String> known = ColumnCodes.of(field, subject);
        known.forEach(
                code -> choices.add(new Select.Choice(code, understanding.code(field, code), code.equals(chosen))));
        if (!chosen.isEmpty() && !known.contains(chosen)) {
            choices.add(new Select.Choice(chosen, understanding.codes(field, chosen), true));
        }
        return choices;
    }

    private PreparationPage.Row row(TablePreview table, TablePreview.Row row) {
        Set<String> wrong = new TreeSet<>();
        row.clean().judgements().stream()
                .filter(judgement -> judgement.severity() != CleaningRule.Severity.NOTE)
                .map(Judgement::finding)
                .map(Finding::column)
                .forEach(wrong::add);
        List<PreparationPage.Cell> cells = table.columns().stream()
                .map(column -> {
                    String original = row.source().value(column.name());
                    String understood = column.field()
                            .map(field -> understanding.of(field, original, row.clean()))
                            .orElse("");
                    return new PreparationPage.Cell(cut(original), understood, wrong.contains(column.name()));
                })
                .toList();
        return new PreparationPage.Row(
                understanding.number(row.source().number()),
                cells,
                understanding.place(row.clean().ground()),
                row.clean().judgements().stream()
                        .filter(judgement -> judgement.severity() != CleaningRule.Severity.NOTE)
                        .map(this::badge)
                        .distinct()
                        .toList());
    }

    private Badge badge(Judgement judgement) {
        Badge severity = ReportFigures.badge(judgement.severity(), shared);
        return new Badge(
                severity.mark(), severity.tone(), shared.ruleIs(judgement.rule().id()));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    Reader reader() {
        return reader;
    }
}
