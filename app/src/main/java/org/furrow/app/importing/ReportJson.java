package org.furrow.app.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.furrow.domain.ground.Bounds;
import org.furrow.exchange.reading.FileProblem;

/// An import report as the document that `--json`, the journal and the API give.
public final class ReportJson {

    private ReportJson() {}

    /// The document of a report.
    public static Map<String, Object> of(ImportReport report) {
        Map<String, Object> document = new LinkedHashMap<>();
        report.importId().ifPresent(id -> document.put("import", id.toString()));
        document.put("read", report.counts().read());
        document.put("accepted", report.counts().accepted());
        document.put("flagged", report.counts().flagged());
        document.put("held", report.counts().held());
        document.put("unchanged", report.counts().unchanged());
        document.put("rules", rules(report));
        document.put("examples", examples(report));
        document.put("area", area(report));
        report.bounds().ifPresent(bounds -> document.put("bbox", bbox(bounds)));
        document.put("crs", report.crs());
        document.put("files", report.files().stream().map(ReportJson::file).toList());
        document.put(
                "problems", report.problems().stream().map(ReportJson::problem).toList());
        return document;
    }

    private static Map<String, Object> rules(ImportReport report) {
        Map<String, Object> rules = new LinkedHashMap<>();
        report.rules().forEach((id, rule) -> {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("count", rule.count());
            each.put("severity", rule.severity().name().toLowerCase(Locale.ROOT));
            rules.put(id, each);
        });
        return rules;
    }

    private static Map<String, Object> examples(ImportReport report) {
        Map<String, Object> examples = new LinkedHashMap<>();
        report.examples()
                .forEach((id, rows) ->
                        examples.put(id, rows.stream().map(ReportJson::example).toList()));
        return examples;
    }

    private static Map<String, Object> example(ImportReport.Example example) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("file", example.file());
        document.put("row", example.row());
        document.put("column", example.finding().column());
        document.put("value", example.finding().value());
        document.put("sentence", example.finding().sentence());
        document.put("proposal", example.finding().proposal());
        return document;
    }

    private static Map<String, Object> area(ImportReport report) {
        Map<String, Object> area = new LinkedHashMap<>();
        area.put("method", "ellipsoidal");
        area.put("sumM2", report.area().sum().squareMetres());
        area.put("unionM2", report.area().union().squareMetres());
        area.put("overlapPairs", report.area().pairs());
        area.put("overlapM2", report.area().shared().squareMetres());
        return area;
    }

    private static List<Double> bbox(Bounds bounds) {
        return List.of(bounds.west(), bounds.south(), bounds.east(), bounds.north());
    }

    private static Map<String, Object> file(ImportReport.FileReport file) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("name", file.name());
        document.put("format", file.format());
        file.encoding().ifPresent(encoding -> document.put("encoding", encoding));
        file.delimiter().ifPresent(delimiter -> document.put("delimiter", delimiter));
        document.put("crs", file.crs());
        document.put("crsStated", file.isCrsStated());
        document.put("rows", file.rows());
        document.put("subject", file.subject());
        document.put("mapping", file.mapping());
        document.put("columns", file.columns().stream().map(ReportJson::column).toList());
        return document;
    }

    private static Map<String, Object> column(ImportReport.ColumnReport column) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("name", column.name());
        document.put("field", column.field());
        document.put("confidence", Math.round(column.confidence() * 100) / 100.0);
        document.put("reason", column.reason());
        return document;
    }

    private static Map<String, Object> problem(FileProblem problem) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("file", problem.file());
        document.put("row", problem.row());
        document.put("rule", problem.rule());
        document.put("sentence", problem.sentence());
        document.put("advice", problem.advice());
        return document;
    }
}
