package org.furrow.web.accidents;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.Outcome;
import org.furrow.app.clearance.AccidentAsking;
import org.furrow.app.clearance.AccidentBook;
import org.furrow.app.clearance.AccidentReading;
import org.furrow.app.clearance.AccidentWriting;
import org.furrow.app.clearance.LookingIntoAccidents;
import org.furrow.app.clearance.ReadingAccidents;
import org.furrow.app.clearance.ReportingAccidents;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.handover.ReadingHandover;
import org.furrow.app.tasking.TaskNames;
import org.furrow.domain.clearance.Accident;
import org.furrow.domain.clearance.AccidentKind;
import org.furrow.domain.clearance.AccidentNotice;
import org.furrow.domain.clearance.AccidentStep;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Templates;
import org.furrow.web.shell.Words;
import org.furrow.web.victims.VictimsOfAccident;
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

/// Answers for accidents: the list, one accident with its steps, the form of its notice.
@Controller
public final class AccidentsController {

    static final String PATH = "/accidents";

    private final Templates templates;
    private final Office office;
    private final Furrow furrow;
    private final ReadingAccidents reading;
    private final VictimsOfAccident victims;

    public AccidentsController(Templates templates, Office office, Furrow furrow, VictimsOfAccident victims) {
        this.templates = templates;
        this.office = office;
        this.furrow = furrow;
        this.victims = victims;
        reading = new ReadingAccidents(furrow);
    }

    @GetMapping(PATH)
    View list(@RequestParam MultiValueMap<String, String> asked) {
        Typed typed = new Typed(asked);
        AccidentBook.Question question =
                AccidentAsking.read(typed, today()).question().orElse(AccidentBook.Question.ALL);
        return templates.page("accidents", "accidents", view().list(reading.read(), question, typed));
    }

    @GetMapping(PATH + "/new")
    View fresh(@RequestParam Optional<String> task, @RequestParam Optional<String> team) {
        NotPermitted.check(furrow.actor(), Permission.REPORT_ACCIDENTS);
        return form(newNotice(), view().begun(task, team), List.of(), List.of());
    }

    @PostMapping(PATH)
    View report(@RequestParam MultiValueMap<String, String> sent, HttpServletResponse response) {
        NotPermitted.check(furrow.actor(), Permission.REPORT_ACCIDENTS);
        Typed typed = new Typed(sent);
        AccidentReading.Read<AccidentReading.Notice> read = AccidentReading.notice(typed, names(), today());
        if (read.said().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(newNotice(), typed, read.faults(), List.of());
        }
        AccidentReading.Notice said = read.said().orElseThrow();
        return switch (new ReportingAccidents(furrow).report(said.happened(), said.notice(), today())) {
            case Outcome.Recorded recorded ->
                new RedirectView(next(
                        said.notice(), recorded.revisions().getLast().draft().record()));
            case Outcome.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form(newNotice(), typed, List.of(), refused.reasons());
            }
        };
    }

    /// What was missed on released ground is told as a find next, by whoever may.
    private String next(AccidentNotice notice, RecordId accident) {
        return notice.kind() == AccidentKind.MISSED_ITEM && furrow.actor().may(Permission.RECORD)
                ? tellFind(accident)
                : PATH + "/" + accident;
    }

    private static String tellFind(RecordId accident) {
        return "/handover/finds/new?accident=" + accident;
    }

    @GetMapping(PATH + "/{id}")
    View accident(@PathVariable String id) {
        return page(find(reading.read(), id), Optional.empty(), List.of());
    }

    @GetMapping(PATH + "/{id}/edit")
    View edit(@PathVariable String id) {
        NotPermitted.check(furrow.actor(), Permission.REPORT_ACCIDENTS);
        AccidentBook book = reading.read();
        Accident accident = find(book, id);
        String seen = reading.history(accident.id()).getFirst().hash().hex();
        return form(amended(accident, seen), AccidentWriting.write(accident, book.tasks()), List.of(), List.of());
    }

    @PostMapping(PATH + "/{id}/edit")
    View amend(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response) {
        NotPermitted.check(furrow.actor(), Permission.REPORT_ACCIDENTS);
        Accident accident = find(reading.read(), id);
        Typed typed = new Typed(sent);
        AccidentsView.Form form = amended(accident, seen(typed).hex());
        AccidentReading.Read<AccidentReading.Step> read =
                AccidentReading.step(AccidentStep.AMEND, typed, names(), today());
        if (read.said().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(form, typed, read.faults(), List.of());
        }
        return switch (take(accident, typed, read.said().orElseThrow())) {
            case Outcome.Recorded _ -> new RedirectView(PATH + "/" + accident.id());
            case Outcome.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form(form, typed, List.of(), refused.reasons());
            }
        };
    }

    @PostMapping(PATH + "/{id}/steps/{step}")
    View step(
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response) {
        AccidentStep asked = AccidentStep.find(step)
                .filter(each -> each != AccidentStep.AMEND)
                .orElseThrow(() -> missing("step", step));
        NotPermitted.check(furrow.actor(), LookingIntoAccidents.permission(asked));
        Accident accident = find(reading.read(), id);
        Typed typed = new Typed(sent);
        AccidentReading.Read<AccidentReading.Step> read = AccidentReading.step(asked, typed, names(), today());
        if (read.said().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(accident, Optional.of(new AccidentView.Tried(asked, typed, read.faults())), List.of());
        }
        return switch (take(accident, typed, read.said().orElseThrow())) {
            case Outcome.Recorded _ -> new RedirectView(PATH + "/" + accident.id());
            case Outcome.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(accident, Optional.of(new AccidentView.Tried(asked, typed, List.of())), refused.reasons());
            }
        };
    }

    private Outcome take(Accident accident, Typed typed, AccidentReading.Step said) {
        return new LookingIntoAccidents(furrow)
                .take(
                        new LookingIntoAccidents.Wanted(
                                accident.id(), said.day(), said.fact(), Optional.of(seen(typed))),
                        today());
    }

    private static Hash seen(Typed typed) {
        return Hash.find(typed.text("seen")).orElse(Hash.START);
    }

    private View page(Accident accident, Optional<AccidentView.Tried> tried, List<Reason> reasons) {
        AccidentBook book = reading.read();
        Optional<VictimsOfAccident.Told> hurt = victims.tell(accident, Reader.current());
        AccidentPage page = new AccidentView(
                        Reader.current(), office, Visitor.current().actor(), today())
                .page(book.find(accident.id()).orElse(accident), book, reading.history(accident.id()), tried, reasons)
                .with(hurt);
        boolean isMissed = accident.notice().kind() == AccidentKind.MISSED_ITEM;
        return templates.page("accidents", "accident", isMissed ? page.with(found(accident)) : page);
    }

    /// The finds that came of something missed, and where one is told of.
    private AccidentPage.Found found(Accident accident) {
        List<Link> finds = new ReadingHandover(furrow)
                .read().ofAccident(accident.id()).stream()
                        .map(find -> new Link(
                                find.notice().number() + " "
                                        + find.notice()
                                                .what()
                                                .lines()
                                                .findFirst()
                                                .orElse(""),
                                "/handover/finds/" + find.id()))
                        .toList();
        return new AccidentPage.Found(
                finds,
                finds.isEmpty() && furrow.actor().may(Permission.RECORD)
                        ? Optional.of(new Link(words().tellFind(), tellFind(accident.id())))
                        : Optional.empty());
    }

    private View form(AccidentsView.Form form, Typed typed, List<FormFault> faults, List<Reason> reasons) {
        return templates.page("accidents", "accidentform", view().form(form, typed, faults, reasons));
    }

    private static AccidentsView.Form newNotice() {
        return new AccidentsView.Form(words().tell(), PATH, new Link(words().title(), PATH), "");
    }

    private static AccidentsView.Form amended(Accident accident, String seen) {
        String address = PATH + "/" + accident.id();
        return new AccidentsView.Form(
                words().amend(), address + "/edit", new Link(accident.notice().number(), address), seen);
    }

    private static AccidentWords words() {
        return Words.of(AccidentWords.class, Reader.current().locale());
    }

    private TaskNames names() {
        return new TaskNames(furrow, reading.read().tasks());
    }

    private static Accident find(AccidentBook book, String id) {
        return RecordId.find(id).flatMap(book::find).orElseThrow(() -> missing("accident", id));
    }

    private static ResponseStatusException missing(String what, String id) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, what + "=" + id);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(furrow.clock().instant(), office.zone());
    }

    private AccidentsView view() {
        return new AccidentsView(Reader.current(), office, Visitor.current().actor(), today());
    }
}
