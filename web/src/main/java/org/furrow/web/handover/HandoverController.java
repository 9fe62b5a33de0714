package org.furrow.web.handover;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.Outcome;
import org.furrow.app.clearance.ReadingProgress;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.evidence.ReadingDocuments;
import org.furrow.app.handover.ActingOnHandover;
import org.furrow.app.handover.CertificateReading;
import org.furrow.app.handover.CompletionWriting;
import org.furrow.app.handover.HandoverAct;
import org.furrow.app.handover.HandoverBook;
import org.furrow.app.handover.PrefillingCompletion;
import org.furrow.app.handover.PrefillingFind;
import org.furrow.app.handover.ReadingHandover;
import org.furrow.app.handover.WhoIsNext;
import org.furrow.app.tasking.ReadingTasks;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.ground.Area;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.CompletionReport;
import org.furrow.domain.release.HandoverCertificate;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskGround;
import org.furrow.web.rows.FormPart;
import org.furrow.web.rows.RowTables;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Templates;
import org.furrow.web.tasks.TaskBox;
import org.furrow.web.visitor.Visitor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Answers for completion reports, handover certificates and finds on released ground.
@Controller
public final class HandoverController {

    static final String PATH = "/handover";

    private static final String ONE = PATH + "/{subject:reports|certificates|finds}";

    private static final int MOST_PHOTOS = 200;

    private final Templates templates;
    private final Office office;
    private final Furrow furrow;
    private final ReadingHandover reading;

    public HandoverController(Templates templates, Office office, Furrow furrow) {
        this.templates = templates;
        this.office = office;
        this.furrow = furrow;
        reading = new ReadingHandover(furrow);
    }

    @GetMapping(PATH)
    View overview() {
        return templates.page("handover", "handover", lists().overview(reading.read()));
    }

    @GetMapping(PATH + "/use")
    View use() {
        return templates.page("handover", "handover", lists().use(reading.read()));
    }

    @GetMapping(PATH + "/{subject:reports|certificates|reviews}")
    View list(@PathVariable String subject) {
        return templates.page("handover", "handover", lists().all(subject, reading.read()));
    }

    @GetMapping(ONE + "/new")
    View fresh(@PathVariable String subject, @RequestParam MultiValueMap<String, String> asked) {
        HandoverAct act = act(subject, "write");
        NotPermitted.check(furrow.actor(), act.permission());
        return form(act, Optional.empty(), begun(act, new Typed(asked)), List.of(), List.of());
    }

    @PostMapping(ONE)
    View write(
            @PathVariable String subject,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response) {
        return sent(act(subject, "write"), Optional.empty(), new Typed(sent), response);
    }

    @GetMapping(ONE + "/{id}/edit")
    View edit(@PathVariable String subject, @PathVariable String id) {
        HandoverAct act = act(subject, "change");
        NotPermitted.check(furrow.actor(), act.permission());
        HandoverBook book = reading.read();
        Typed typed = act == HandoverAct.CHANGE_REPORT
                ? CompletionWriting.rows(report(book, id).profile(), book.tasks())
                : CertificateReading.rows(certificate(book, id).profile(), book);
        String seen = act == HandoverAct.CHANGE_REPORT
                ? report(book, id).seen().hex()
                : certificate(book, id).latest().hash().hex();
        return form(act, Optional.of(find(subject, id)), typed.with("seen", seen), List.of(), List.of());
    }

    @PostMapping(ONE + "/{id}/edit")
    View change(
            @PathVariable String subject,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response) {
        HandoverAct act = act(subject, "change");
        NotPermitted.check(furrow.actor(), act.permission());
        return sent(act, Optional.of(find(subject, id)), new Typed(sent), response);
    }

    private View sent(HandoverAct act, Optional<RecordId> id, Typed typed, HttpServletResponse response) {
        NotPermitted.check(furrow.actor(), act.permission());
        if (RowTables.isAsked(typed)) {
            return form(act, id, typed, List.of(), List.of());
        }
        ActingOnHandover.Answer answer = acting().act(act, id, typed);
        if (answer.outcome().orElse(null) instanceof Outcome.Recorded recorded) {
            return new RedirectView(PATH + "/" + act.subject() + "/"
                    + recorded.revisions().getFirst().draft().record());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(
                act,
                id,
                typed,
                answer.faults(),
                answer.outcome().map(Outcome::reasons).orElse(List.of()));
    }

    @GetMapping(ONE + "/{id}")
    View one(@PathVariable String subject, @PathVariable String id) {
        return page(subject, id, Optional.empty());
    }

    @PostMapping(ONE + "/{id}/steps/{step}")
    View step(
            @PathVariable String subject,
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response) {
        HandoverAct act = act(subject, step);
        NotPermitted.check(furrow.actor(), act.permission());
        RecordId of = find(subject, id);
        Typed typed = new Typed(sent);
        ActingOnHandover.Answer answer = acting().act(act, Optional.of(of), typed);
        if (answer.outcome().orElse(null) instanceof Outcome.Recorded) {
            boolean leadsToFind = act == HandoverAct.CHECK_USE
                    && !typed.text("found").isBlank()
                    && furrow.actor().may(HandoverAct.WRITE_FIND.permission());
            return new RedirectView(
                    leadsToFind ? PATH + "/finds/new?certificate=" + of : PATH + "/" + subject + "/" + of);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        List<Reason> reasons = answer.outcome().map(Outcome::reasons).orElse(List.of());
        return page(subject, of.toString(), Optional.of(new RecordView.Tried(act, typed, answer.faults(), reasons)));
    }

    @GetMapping({PATH + "/certificates/{id}/certificate.pdf", "/api/v1" + PATH + "/certificates/{id}/certificate.pdf"})
    ResponseEntity<byte[]> pdf(@PathVariable String id, Reader reader) {
        HandoverBook book = reading.read();
        HandoverCertificate certificate = certificate(book, id);
        String name = certificate.profile().number().replaceAll("[^A-Za-z0-9]+", "-") + ".pdf";
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(new CertificateFile(furrow, office).pdf(certificate, book, reader));
    }

    private View page(String subject, String id, Optional<RecordView.Tried> tried) {
        HandoverBook book = reading.read();
        NextView next = new NextView(
                sayings(), book, new WhoIsNext(furrow), Visitor.current().actor(), today());
        RecordView view = new RecordView(Reader.current(), office, next);
        RecordPage page = switch (subject) {
            case "reports" -> {
                CompletionReport report = report(book, id);
                yield view.report(report, reported(report, book), ground(Stream.of(report), book), tried);
            }
            case "certificates" -> {
                HandoverCertificate certificate = certificate(book, id);
                Stream<CompletionReport> reports =
                        certificate.profile().reports().stream().flatMap(each -> book.findReport(each).stream());
                yield view.certificate(certificate, ground(reports, book), tried);
            }
            default -> view.find(book.findFind(id).orElseThrow(() -> missing("find", id)), tried);
        };
        return templates.page("handover", "record", page);
    }

    /// The hazards of the tasks of these reports.
    private List<TaskGround> ground(Stream<CompletionReport> reports, HandoverBook book) {
        return reports.flatMap(report -> book.tasks().find(report.profile().task()).stream())
                .flatMap(task -> new ReadingTasks(furrow).listGround(task).stream())
                .distinct()
                .toList();
    }

    private Area reported(CompletionReport report, HandoverBook book) {
        return book.tasks()
                .find(report.profile().task())
                .map(task -> new ReadingProgress(furrow).ofTask(task).newArea())
                .orElse(Area.ZERO);
    }

    /// What a form begins with.
    private Typed begun(HandoverAct act, Typed asked) {
        HandoverBook book = reading.read();
        HandoverWords words = sayings().words();
        return switch (act) {
            case WRITE_REPORT -> {
                Task task =
                        book.tasks().find(asked.text("task")).orElseThrow(() -> missing("task", asked.text("task")));
                yield CompletionWriting.rows(new PrefillingCompletion(furrow).begin(task, today()), book.tasks());
            }
            case WRITE_CERTIFICATE -> {
                Typed typed = CertificateReading.rows(
                        CertificateReading.begin(report(book, asked.text("report")), reading.nextNumber("HC"), book),
                        book);
                yield filled(
                        filled(typed, "residual-risk", words.residualDefault()), "liability", words.liabilityDefault());
            }
            default -> new PrefillingFind(furrow).begin(asked, today());
        };
    }

    private static Typed filled(Typed typed, String field, String usual) {
        return typed.text(field).isEmpty() ? typed.with(field, usual) : typed;
    }

    private View form(
            HandoverAct act, Optional<RecordId> id, Typed typed, List<FormFault> faults, List<Reason> reasons) {
        HandoverSayings sayings = sayings();
        HandoverWords words = sayings.words();
        HandoverBook book = reading.read();
        WritingForms forms = new WritingForms(sayings, typed, faults, photos(book, typed));
        List<FormPart> parts = switch (act) {
            case WRITE_REPORT, CHANGE_REPORT -> forms.report(book, reasons);
            case WRITE_CERTIFICATE, CHANGE_CERTIFICATE -> forms.certificate();
            default -> forms.find();
        };
        String title = switch (act) {
            case WRITE_REPORT -> words.writeReport();
            case WRITE_CERTIFICATE -> words.writeCertificate();
            case WRITE_FIND -> words.tellFind();
            default -> words.change();
        };
        boolean isReport = act.subject().equals("reports");
        var against = new java.util.ArrayList<>(sayings.against(reasons));
        against.addAll(sayings.unread(faults));
        String address = PATH + "/" + act.subject() + id.map(of -> "/" + of).orElse("");
        return templates.page(
                "handover",
                "form",
                new HandoverFormPage(
                        Shell.of(Reader.current(), office, Section.HANDOVER, title),
                        words,
                        title,
                        act == HandoverAct.WRITE_FIND ? words.findMeans() : "",
                        isReport ? forms.undrawn() : "",
                        isReport ? words.saveAndHandIn() : "",
                        back(act, typed).orElseGet(() -> new Link(words.title(), id.isPresent() ? address : PATH)),
                        id.isPresent() ? address + "/edit" : address,
                        typed.text("seen"),
                        against,
                        parts,
                        TaskBox.of(furrow, typed.text("task"))));
    }

    /// The photos of the hazards of the tasks that a form is about.
    private List<Select.Choice> photos(HandoverBook book, Typed typed) {
        Stream<Task> ofReports = typed.all("reports").stream()
                .flatMap(text -> book.findReport(text).stream())
                .flatMap(report -> book.tasks().find(report.profile().task()).stream());
        ReadingDocuments documents = new ReadingDocuments(furrow);
        return Stream.concat(book.tasks().find(typed.text("task")).stream(), ofReports)
                .flatMap(task -> task.profile().hazards().stream())
                .distinct()
                .flatMap(hazard -> documents.listOf(hazard, Clocks.LATEST).counting().stream())
                .filter(each -> each.fact().content().type().isPicture())
                .map(each -> new Select.Choice(each.id().toString(), each.title(), false))
                .limit(MOST_PHOTOS)
                .toList();
    }

    /// A find that came of an accident leads back to it.
    private Optional<Link> back(HandoverAct act, Typed typed) {
        return act == HandoverAct.WRITE_FIND && !typed.text("accident").isBlank()
                ? reading.read().accidents().stream()
                        .filter(each -> each.notice().number().equalsIgnoreCase(typed.text("accident")))
                        .map(each -> new Link(each.notice().number(), "/accidents/" + each.id()))
                        .findFirst()
                : Optional.empty();
    }

    private RecordId find(String subject, String id) {
        return acting().find(subject, id).orElseThrow(() -> missing(subject, id));
    }

    private static CompletionReport report(HandoverBook book, String id) {
        return book.findReport(id).orElseThrow(() -> missing("report", id));
    }

    private static HandoverCertificate certificate(HandoverBook book, String id) {
        return book.findCertificate(id).orElseThrow(() -> missing("certificate", id));
    }

    private static HandoverAct act(String subject, String step) {
        return HandoverAct.find(subject, step).orElseThrow(() -> missing("step", step));
    }

    private static ResponseStatusException missing(String what, String id) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, what + "=" + id);
    }

    private ActingOnHandover acting() {
        return new ActingOnHandover(furrow, today());
    }

    private HandoverSayings sayings() {
        return new HandoverSayings(Reader.current(), office);
    }

    private HandoverListView lists() {
        return new HandoverListView(Reader.current(), office, Visitor.current().actor(), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(furrow.clock().instant(), office.zone());
    }
}
