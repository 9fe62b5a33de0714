package org.furrow.web.visits;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.draft.Typed;
import org.furrow.app.quality.LotReading;
import org.furrow.app.quality.NotingLots;
import org.furrow.app.quality.ReadingQuality;
import org.furrow.app.quality.VisitReading;
import org.furrow.app.quality.YieldFile;
import org.furrow.domain.people.Permission;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Templates;
import org.furrow.web.teams.TeamPage;
import org.furrow.web.visitor.Visitor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

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
    View overview() {
        return page(OverviewView.Tried.NOTHING);
    }

    /// Takes `organisation`, `method`, `event`, `day` and `reason`.
    @PostMapping(PATH + "/lots")
    View note(@RequestParam MultiValueMap<String, String> sent, HttpServletResponse response) {
        NotPermitted.check(furrow.actor(), Permission.ACCREDIT);
        Typed typed = new Typed(sent);
        VisitReading.Read<LotReading.Said> read = LotReading.read(typed, today());
        List<TeamPage.Against> against = read.said()
                .map(said -> new NotingLots(furrow)
                        .note(said.day(), said.note(), today())
                        .reasons())
                .map(sayings()::against)
                .orElseGet(() -> sayings().unread(read.faults()));
        if (against.isEmpty()) {
            return new RedirectView(PATH);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(new OverviewView.Tried(typed, against));
    }

    private View page(OverviewView.Tried tried) {
        return templates.page(
                "visits",
                "overview",
                new OverviewView(Reader.current(), office, Visitor.current().actor(), today())
                        .page(reading.read(), furrow.standard().sampling().switching(), tried));
    }

    private VisitSayings sayings() {
        return new VisitSayings(Reader.current(), office);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(furrow.clock().instant(), office.zone());
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
