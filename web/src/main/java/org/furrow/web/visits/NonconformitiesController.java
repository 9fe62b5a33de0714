package org.furrow.web.visits;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.Outcome;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.quality.HandlingNonconformities;
import org.furrow.app.quality.NonconformityReading;
import org.furrow.app.quality.QualityBook;
import org.furrow.app.quality.QualityNames;
import org.furrow.app.quality.ReadingQuality;
import org.furrow.app.quality.VisitReading;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.domain.quality.Nonconformity;
import org.furrow.domain.quality.NonconformityStep;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Templates;
import org.furrow.web.visitor.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Answers for nonconformities: the list, the form of one, and one with its life and its next step.
@Controller
public final class NonconformitiesController {

    static final String PATH = "/quality/nonconformities";

    private final Templates templates;
    private final Office office;
    private final Furrow furrow;
    private final ReadingQuality reading;
    private final HandlingNonconformities handling;

    public NonconformitiesController(Templates templates, Office office, Furrow furrow) {
        this.templates = templates;
        this.office = office;
        this.furrow = furrow;
        reading = new ReadingQuality(furrow);
        handling = new HandlingNonconformities(furrow);
    }

    @GetMapping(PATH)
    View list(@RequestParam MultiValueMap<String, String> asked) {
        return templates.page("visits", "list", view().list(reading.read(), new Typed(asked)));
    }

    @GetMapping(PATH + "/new")
    View fresh(@RequestParam MultiValueMap<String, String> asked) {
        NotPermitted.check(furrow.actor(), Permission.RECORD_VISITS);
        Typed typed = new Typed(asked);
        Typed begun = typed.text("day").isEmpty() ? typed.with("day", today().toString()) : typed;
        return templates.page("visits", "form", view().form(begun, List.of(), List.of()));
    }

    @PostMapping(PATH)
    View raise(@RequestParam MultiValueMap<String, String> sent, HttpServletResponse response) {
        NotPermitted.check(furrow.actor(), Permission.RECORD_VISITS);
        Typed typed = new Typed(sent);
        VisitReading.Read<NonconformityReading.Raising> read =
                NonconformityReading.raising(typed, new QualityNames(furrow, reading.read()), today());
        if (read.said().isEmpty()) {
            return refused(typed, read.faults(), List.of(), response);
        }
        NonconformityReading.Raising said = read.said().orElseThrow();
        return switch (handling.raise(said.day(), said.profile(), today())) {
            case Outcome.Recorded recorded ->
                new RedirectView(
                        PATH + "/" + recorded.revisions().getLast().draft().record());
            case Outcome.Refused refused -> refused(typed, List.of(), refused.reasons(), response);
        };
    }

    private View refused(Typed typed, List<FormFault> faults, List<Reason> reasons, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return templates.page("visits", "form", view().form(typed, faults, reasons));
    }

    @GetMapping(PATH + "/{id}")
    View nonconformity(@PathVariable String id) {
        return page(find(reading.read(), id), Optional.empty(), List.of());
    }

    @PostMapping(PATH + "/{id}/steps/{step}")
    View step(
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response) {
        NonconformityStep asked = NonconformityStep.find(step).orElseThrow(() -> missing("step", step));
        NotPermitted.check(furrow.actor(), HandlingNonconformities.permission(asked));
        Nonconformity found = find(reading.read(), id);
        Typed typed = new Typed(sent);
        VisitReading.Read<NonconformityReading.Step> read = NonconformityReading.step(asked, typed, today());
        if (read.said().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(found, Optional.of(new NonconformitiesView.Tried(asked, typed, read.faults())), List.of());
        }
        NonconformityReading.Step said = read.said().orElseThrow();
        Hash seen = Hash.find(typed.text("seen")).orElse(Hash.START);
        Outcome outcome = handling.take(
                new HandlingNonconformities.Wanted(found.id(), said.day(), said.fact(), Optional.of(seen)), today());
        return switch (outcome) {
            case Outcome.Recorded _ -> new RedirectView(PATH + "/" + found.id());
            case Outcome.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(
                        found, Optional.of(new NonconformitiesView.Tried(asked, typed, List.of())), refused.reasons());
            }
        };
    }

    private View page(Nonconformity nonconformity, Optional<NonconformitiesView.Tried> tried, List<Reason> reasons) {
        QualityBook book = reading.read();
        return templates.page(
                "visits",
                "nonconformity",
                view().page(
                                book.findNonconformity(nonconformity.id()).orElse(nonconformity),
                                new NonconformitiesView.Known(book, reading.history(nonconformity.id())),
                                tried,
                                reasons));
    }

    private static Nonconformity find(QualityBook book, String id) {
        return RecordId.find(id).flatMap(book::findNonconformity).orElseThrow(() -> missing("nonconformity", id));
    }

    private static ResponseStatusException missing(String what, String id) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, what + "=" + id);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(furrow.clock().instant(), office.zone());
    }

    private NonconformitiesView view() {
        return new NonconformitiesView(
                Reader.current(), office, Visitor.current().actor(), today());
    }
}
