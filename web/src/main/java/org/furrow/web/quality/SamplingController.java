package org.furrow.web.quality;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.Outcome;
import org.furrow.app.draft.Typed;
import org.furrow.app.quality.DrawingSample;
import org.furrow.app.quality.PlanningSample;
import org.furrow.app.quality.RecordingDraws;
import org.furrow.app.quality.SampleFault;
import org.furrow.app.quality.SampleField;
import org.furrow.app.quality.SampleFile;
import org.furrow.app.quality.SampleReading;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.people.Permission;
import org.furrow.domain.quality.SamplingStandard;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Templates;
import org.furrow.web.shell.Words;
import org.furrow.web.visits.VisitWords;
import org.springframework.http.ContentDisposition;
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

/// Answers for the page that plans samples and draws squares. Nothing is written but a draw that somebody records.
@Controller
public final class SamplingController {

    private final Templates templates;
    private final Office office;
    private final Furrow furrow;
    private final PlanningSample planning;
    private final DrawingSample drawing;

    public SamplingController(Templates templates, Office office, Furrow furrow) {
        this.templates = templates;
        this.office = office;
        this.furrow = furrow;
        planning = new PlanningSample(furrow);
        drawing = new DrawingSample(furrow);
    }

    /// The form, filled with what the address says. Squares are drawn when it names a seed.
    @GetMapping("/quality/sampling")
    View sampling(Reader reader, @RequestParam MultiValueMap<String, String> asked) {
        Typed typed = new Typed(asked);
        return page(reader, typed, !typed.text(SampleField.SEED.code()).isEmpty());
    }

    @PostMapping("/quality/sampling")
    View draw(Reader reader, @RequestParam MultiValueMap<String, String> sent) {
        return page(reader, new Typed(sent), true);
    }

    /// The squares as a file, or the page with what is wrong.
    @PostMapping("/quality/sampling/file")
    Object file(Reader reader, @RequestParam MultiValueMap<String, String> sent) {
        Typed typed = new Typed(sent);
        Optional<SampleFile> kind = SampleFile.find(typed.text("format"));
        Optional<DrawingSample.Drawn> drawn = drawn(SampleReading.read(typed, planning.standard()))
                .filter(DrawingSample.Drawn.class::isInstance)
                .map(DrawingSample.Drawn.class::cast);
        return kind.isPresent() && drawn.isPresent()
                ? file(kind.orElseThrow(), drawn.orElseThrow())
                : page(reader, typed, true);
    }

    /// Records the draw, or shows the page with why not.
    @PostMapping("/quality/draws")
    View record(Reader reader, @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response) {
        NotPermitted.check(furrow.actor(), Permission.RECORD_VISITS);
        Typed typed = new Typed(sent);
        SampleReading.Read read = SampleReading.read(typed, planning.standard());
        boolean isSeeded = !typed.text(SampleField.SEED.code()).isEmpty();
        Optional<DrawingSample.Drawn> squares = drawn(read)
                .filter(_ -> isSeeded)
                .filter(DrawingSample.Drawn.class::isInstance)
                .map(DrawingSample.Drawn.class::cast);
        if (squares.isPresent()) {
            LocalDate today = LocalDate.ofInstant(furrow.clock().instant(), office.zone());
            String organisation = read.question().orElseThrow().whose().operator();
            Outcome outcome = new RecordingDraws(furrow)
                    .record(new RecordingDraws.Wanted(squares.orElseThrow(), organisation), today);
            return switch (outcome) {
                case Outcome.Recorded _ -> new RedirectView("/quality");
                case Outcome.Refused refused -> notRecorded(reader, typed, refused.reasons(), response);
            };
        }
        return notRecorded(reader, typed, List.of(), response);
    }

    private View notRecorded(Reader reader, Typed typed, List<Reason> reasons, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        SamplingWords words = Words.of(SamplingWords.class, reader.locale());
        List<String> problems = new ArrayList<>(List.of(words.notRecorded()));
        VisitWords refusals = Words.of(VisitWords.class, reader.locale());
        reasons.forEach(reason -> problems.add(refusals.refused(reason.code()) + " " + reason.code()));
        return templates.page("quality", "sampling", shown(reader, typed, true).with(problems));
    }

    private static ResponseEntity<byte[]> file(SampleFile kind, DrawingSample.Drawn drawn) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(kind.name(drawn), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(kind.type() + ";charset=utf-8"))
                .body(kind.text(drawn).getBytes(StandardCharsets.UTF_8));
    }

    private Optional<DrawingSample.Outcome> drawn(SampleReading.Read read) {
        return !read.isSound() || read.ground().isEmpty()
                ? Optional.empty()
                : read.order().map(order -> drawing.draw(read.ground().orElseThrow(), order));
    }

    private View page(Reader reader, Typed typed, boolean isDrawn) {
        return templates.page("quality", "sampling", shown(reader, typed, isDrawn));
    }

    private SamplingPage shown(Reader reader, Typed typed, boolean isDrawn) {
        SamplingStandard standard = planning.standard();
        SampleReading.Read read = SampleReading.read(typed, standard);
        List<SampleFault> faults = new ArrayList<>(read.faults());
        Optional<DrawingSample.Drawn> squares = Optional.empty();
        Optional<DrawingSample.Outcome> outcome = isDrawn ? drawn(read) : Optional.empty();
        if (outcome.isPresent()) {
            switch (outcome.orElseThrow()) {
                case DrawingSample.Refused refused -> faults.add(refused.fault());
                case DrawingSample.Drawn drawn -> squares = Optional.of(drawn);
            }
        }
        String hazard = typed.text(SampleField.HAZARD.code());
        Optional<DrawingSample.Choice> choice = hazard.isEmpty() ? Optional.empty() : drawing.find(hazard);
        Typed named = choice.map(found -> typed.with(SampleField.HAZARD.code(), name(found)))
                .orElse(typed);
        Typed filled = squares.map(drawn -> named.with(
                        SampleField.SEED.code(),
                        Long.toString(drawn.squares().order().seed())))
                .orElse(named);
        return new SamplingView(reader, office)
                .page(
                        new SamplingView.Shown(filled, standard, choice),
                        new SamplingView.Answer(
                                faults,
                                read.shapeFaults(),
                                read.isSound() ? read.question().map(planning::plan) : Optional.empty(),
                                squares));
    }

    /// A hazard by its reference; by its id where several hazards have that reference.
    private String name(DrawingSample.Choice choice) {
        String reference = choice.from().reference();
        return drawing.find(reference).isPresent()
                ? reference
                : choice.from().hazard().toString();
    }
}
