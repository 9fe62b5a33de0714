package org.furrow.web.visits;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.Outcome;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.handover.PrefillingInspection;
import org.furrow.app.handover.ReadingHandover;
import org.furrow.app.quality.HandlingNonconformities;
import org.furrow.app.quality.PlannedSample;
import org.furrow.app.quality.PlanningSample;
import org.furrow.app.quality.Proposing;
import org.furrow.app.quality.QualityBook;
import org.furrow.app.quality.QualityNames;
import org.furrow.app.quality.ReadingQuality;
import org.furrow.app.quality.RecordingVisits;
import org.furrow.app.quality.SampleQuestion;
import org.furrow.app.quality.VisitReading;
import org.furrow.app.quality.VisitWriting;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.domain.quality.FiniteLot;
import org.furrow.domain.quality.NonconformityProfile;
import org.furrow.domain.quality.Visit;
import org.furrow.domain.quality.VisitProfile;
import org.furrow.domain.release.CompletionReport;
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

/// Answers for visits: the list, the form with its checklist, one visit and what can be raised from it.
@Controller
public final class VisitsController {

    static final String PATH = "/quality/visits";

    private final Templates templates;
    private final Office office;
    private final Furrow furrow;
    private final ReadingQuality reading;
    private final RecordingVisits recording;

    public VisitsController(Templates templates, Office office, Furrow furrow) {
        this.templates = templates;
        this.office = office;
        this.furrow = furrow;
        reading = new ReadingQuality(furrow);
        recording = new RecordingVisits(furrow);
    }

    @GetMapping(PATH)
    View list(@RequestParam MultiValueMap<String, String> asked) {
        return templates.page("visits", "list", view().list(reading.read(), new Typed(asked)));
    }

    /// The kinds of visit to choose from; with a kind, its form.
    @GetMapping(PATH + "/new")
    View fresh(@RequestParam MultiValueMap<String, String> asked) {
        NotPermitted.check(furrow.actor(), Permission.RECORD_VISITS);
        Typed typed = new Typed(asked);
        boolean isAbout =
                !typed.text("completion").isEmpty() || !typed.text("task").isEmpty();
        if (typed.text("kind").isEmpty() && !isAbout) {
            return templates.page("visits", "form", view().choice());
        }
        if (!typed.text("completion").isEmpty() && completion(typed).isEmpty()) {
            throw missing("completion", typed.text("completion"));
        }
        Typed begun = new PrefillingInspection(furrow).begin(typed, today());
        return form(Optional.empty(), begun, List.of(), List.of());
    }

    @PostMapping(PATH)
    View record(@RequestParam MultiValueMap<String, String> sent, HttpServletResponse response) {
        NotPermitted.check(furrow.actor(), Permission.RECORD_VISITS);
        Typed typed = new Typed(sent);
        VisitReading.Read<VisitProfile> read = VisitReading.visit(typed, names(), today());
        if (read.said().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(Optional.empty(), typed, read.faults(), List.of());
        }
        return switch (recording.record(read.said().orElseThrow(), today())) {
            case Outcome.Recorded recorded -> new RedirectView(next(recorded, typed));
            case Outcome.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form(Optional.empty(), typed, List.of(), refused.reasons());
            }
        };
    }

    /// Where a visit leads that is recorded: to the completion report that waited for it, else to its own page.
    private String next(Outcome.Recorded recorded, Typed typed) {
        return completion(typed)
                .map(report -> "/handover/reports/" + report.id())
                .orElseGet(() ->
                        PATH + "/" + recorded.revisions().getLast().draft().record());
    }

    private Optional<CompletionReport> completion(Typed typed) {
        return typed.text("completion").isEmpty()
                ? Optional.empty()
                : PrefillingInspection.findReport(typed, new ReadingHandover(furrow).read());
    }

    @GetMapping(PATH + "/{id}")
    View visit(@PathVariable String id) {
        QualityBook book = reading.read();
        return page(find(book, id), List.of());
    }

    @GetMapping(PATH + "/{id}/edit")
    View edit(@PathVariable String id) {
        NotPermitted.check(furrow.actor(), Permission.RECORD_VISITS);
        QualityBook book = reading.read();
        Visit visit = find(book, id);
        return form(Optional.of(visit), VisitWriting.write(visit.profile(), book), List.of(), List.of());
    }

    @PostMapping(PATH + "/{id}/edit")
    View correct(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response) {
        NotPermitted.check(furrow.actor(), Permission.RECORD_VISITS);
        Visit visit = find(reading.read(), id);
        Typed typed = new Typed(sent);
        VisitReading.Read<VisitProfile> read = VisitReading.visit(typed, names(), today());
        if (read.said().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(Optional.of(visit), typed, read.faults(), List.of());
        }
        return switch (recording.correct(meant(visit, typed), read.said().orElseThrow(), today())) {
            case Outcome.Recorded _ -> new RedirectView(PATH + "/" + visit.id());
            case Outcome.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form(Optional.of(visit), typed, List.of(), refused.reasons());
            }
        };
    }

    @PostMapping(PATH + "/{id}/take-back")
    View takeBack(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response) {
        NotPermitted.check(furrow.actor(), Permission.RECORD_VISITS);
        Visit visit = find(reading.read(), id);
        return done(visit, recording.takeBack(meant(visit, new Typed(sent)), today()), response);
    }

    /// Raises what one "no" suggests.
    @PostMapping(PATH + "/{id}/raise")
    View raise(
            @PathVariable String id, @RequestParam(defaultValue = "") String question, HttpServletResponse response) {
        NotPermitted.check(furrow.actor(), Permission.RECORD_VISITS);
        Visit visit = find(reading.read(), id);
        NonconformityProfile profile = Proposing.of(visit).stream()
                .filter(each -> each.clause().equals(question))
                .findFirst()
                .orElseThrow(() -> missing("question", question));
        return done(
                visit, new HandlingNonconformities(furrow).raise(visit.profile().day(), profile, today()), response);
    }

    private View done(Visit visit, Outcome outcome, HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Recorded _ -> new RedirectView(PATH + "/" + visit.id());
            case Outcome.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(visit, refused.reasons());
            }
        };
    }

    private static RecordingVisits.Meant meant(Visit visit, Typed typed) {
        return new RecordingVisits.Meant(
                visit.id(),
                VisitReading.reason(typed),
                Optional.of(Hash.find(typed.text("seen")).orElse(Hash.START)));
    }

    private View page(Visit visit, List<Reason> reasons) {
        QualityBook book = reading.read();
        return templates.page(
                "visits",
                "visit",
                view().page(book.findVisit(visit.id()).orElse(visit), book, reading.history(visit.id()), reasons));
    }

    private View form(Optional<Visit> visit, Typed typed, List<FormFault> faults, List<Reason> reasons) {
        Optional<String> seen = visit.map(each -> typed.text("seen").isEmpty()
                ? reading.history(each.id()).getFirst().hash().hex()
                : Hash.find(typed.text("seen")).orElse(Hash.START).hex());
        return templates.page(
                "visits",
                "form",
                view().form(new VisitsView.Form(visit, seen.orElse(""), planned(typed)), typed, faults, reasons));
    }

    /// How much of the lot that is typed is to be inspected by the national profile.
    private Optional<PlannedSample> planned(Typed typed) {
        String units = typed.text("units");
        boolean isLot =
                units.matches("[0-9]{1,9}") && Long.parseLong(units) > 0 && Long.parseLong(units) <= FiniteLot.MOST;
        PlanningSample planning = new PlanningSample(furrow);
        return isLot
                ? Optional.of(planning.plan(new SampleQuestion(
                        planning.standard().assurance(),
                        Optional.of(new FiniteLot(Long.parseLong(units))),
                        OptionalLong.empty(),
                        List.of(),
                        new SampleQuestion.Whose(typed.text("organisation"), typed.text("method")))))
                : Optional.empty();
    }

    private QualityNames names() {
        return new QualityNames(furrow, reading.read());
    }

    private static Visit find(QualityBook book, String id) {
        return RecordId.find(id).flatMap(book::findVisit).orElseThrow(() -> missing("visit", id));
    }

    private static ResponseStatusException missing(String what, String id) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, what + "=" + id);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(furrow.clock().instant(), office.zone());
    }

    private VisitsView view() {
        return new VisitsView(
                Reader.current(),
                office,
                Visitor.current().actor(),
                furrow.standard().checklists(),
                today());
    }
}
