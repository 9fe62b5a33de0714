package org.furrow.web.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.furrow.app.Furrow;
import org.furrow.app.importing.ExportingHeldRows;
import org.furrow.app.importing.PlacingRows;
import org.furrow.app.importing.ReadingImports;
import org.furrow.domain.journal.ImportSummary;
import org.furrow.domain.journal.ImportedRow;
import org.furrow.domain.journal.RecordId;
import org.furrow.web.map.MapView;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Templates;
import org.furrow.web.shell.Words;
import org.furrow.web.trouble.Missing;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Answers for the list of imports, their reports, and the held rows as a file to be corrected.
@Controller
public final class ImportsController {

    private static final int MOST_MARKS = 1_000;

    private final Templates templates;
    private final ReadingImports imports;
    private final ExportingHeldRows exporting;
    private final PlacingRows placing;
    private final Office office;
    private final MapView maps;

    public ImportsController(Templates templates, Office office, MapView maps, Furrow furrow) {
        this.templates = templates;
        this.imports = new ReadingImports(furrow);
        this.exporting = new ExportingHeldRows(furrow);
        this.placing = new PlacingRows(furrow);
        this.office = office;
        this.maps = maps;
    }

    @GetMapping(ImportsView.PATH)
    View list(Reader reader) {
        return templates.page("imports", "imports", view(reader).list(imports.list()));
    }

    @GetMapping(ImportsView.PATH + "/{id}")
    View report(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "") String taken,
            @RequestParam(defaultValue = "") String waiting,
            Reader reader) {
        ImportSummary summary = get(id, reader);
        RowsRequest asked = RowsRequest.of(rule, page, taken, waiting);
        List<ImportedRow> marked = imports.list(summary.id(), asked.rule(), new ReadingImports.Part(0, MOST_MARKS))
                .rows();
        return templates.page(
                "imports",
                "report",
                view(reader)
                        .report(new ImportsView.Shown(
                                summary,
                                asked,
                                imports.list(summary.id(), asked.rule(), asked.part()),
                                marked.size(),
                                placing.place(summary, marked))));
    }

    @GetMapping(ImportsView.PATH + "/{id}/report.json")
    ResponseEntity<String> json(@PathVariable String id, Reader reader) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(get(id, reader).report());
    }

    @GetMapping(ImportsView.PATH + "/{id}/held.csv")
    void held(@PathVariable String id, Reader reader, HttpServletResponse response) throws IOException {
        ImportSummary summary = get(id, reader);
        response.setContentType("text/csv;charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"held-rows-" + summary.id() + ".csv\"");
        exporting.write(summary.id(), response.getWriter());
    }

    private ImportsView view(Reader reader) {
        return new ImportsView(reader, office, maps);
    }

    private ImportSummary get(String id, Reader reader) {
        return RecordId.find(id).flatMap(imports::find).orElseThrow(() -> missing(id, reader));
    }

    private static Missing missing(String id, Reader reader) {
        ImportsWords words = Words.of(ImportsWords.class, reader.locale());
        return new Missing(words.notFoundThing(id), words.notFoundAdvice());
    }
}
