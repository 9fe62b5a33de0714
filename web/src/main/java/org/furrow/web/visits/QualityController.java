package org.furrow.web.visits;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.furrow.app.Furrow;
import org.furrow.app.quality.ReadingQuality;
import org.furrow.app.quality.YieldFile;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Templates;
import org.furrow.web.visitor.Visitor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// Answers for quality as a whole: its first page, and what control takes and finds.
@Controller
public final class QualityController {

    static final String PATH = "/quality";

    private final Templates templates;
    private final Office office;
    private final Furrow furrow;
    private final ReadingQuality reading;

    public QualityController(Templates templates, Office office, Furrow furrow) {
        this.templates = templates;
        this.office = office;
        this.furrow = furrow;
        reading = new ReadingQuality(furrow);
    }

    @GetMapping(PATH)
    View overview(Reader reader) {
        LocalDate today = LocalDate.ofInstant(furrow.clock().instant(), office.zone());
        return templates.page(
                "visits",
                "overview",
                new OverviewView(reader, office, Visitor.current().actor(), today)
                        .page(reading.read(), furrow.standard().sampling().switching()));
    }

    @GetMapping(PATH + "/yield")
    View yields(Reader reader) {
        return templates.page(
                "visits",
                "yield",
                new YieldView(reader, office).page(reading.read().yields()));
    }

    @GetMapping(PATH + "/yield.csv")
    ResponseEntity<byte[]> yieldFile() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"quality-yield.csv\"")
                .contentType(MediaType.parseMediaType("text/csv;charset=utf-8"))
                .body(YieldFile.write(reading.read().yields()).getBytes(StandardCharsets.UTF_8));
    }
}
