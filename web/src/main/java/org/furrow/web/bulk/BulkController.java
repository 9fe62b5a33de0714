package org.furrow.web.bulk;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.draft.Bulk;
import org.furrow.app.draft.BulkAction;
import org.furrow.app.draft.BulkOrder;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.FormWriting;
import org.furrow.app.draft.ReadingDrafts;
import org.furrow.app.draft.RunningBulk;
import org.furrow.app.draft.SharedWish;
import org.furrow.app.draft.Typed;
import org.furrow.app.hazard.ExportingRegister;
import org.furrow.app.hazard.ReadingRegister;
import org.furrow.domain.draft.DraftState;
import org.furrow.domain.draft.DraftSummary;
import org.furrow.domain.draft.Objection;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.HazardSummary;
import org.furrow.web.register.RegisterRequest;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Templates;
import org.furrow.web.trouble.Missing;
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

/// Answers for dealing with several hazards or drafts in one go.
@Controller
public final class BulkController {

    private static final String FOLDER = "bulk";
    private static final int LONGEST = 5_000;

    private final Templates templates;
    private final Office office;
    private final Furrow furrow;
    private final RunningBulk running;
    private final ReadingRegister register;
    private final ReadingDrafts drafts;
    private final ExportingRegister exporting;

    public BulkController(Templates templates, Office office, Furrow furrow, RunningBulk running) {
        this.templates = templates;
        this.office = office;
        this.furrow = furrow;
        this.running = running;
        register = new ReadingRegister(furrow);
        drafts = new ReadingDrafts(furrow);
        exporting = new ExportingRegister(furrow);
    }

    /// Begins with the hazards that were chosen in the register, or writes them to a file.
    @PostMapping("/hazards/bulk")
    View hazards(
            RegisterRequest asked,
            @RequestParam MultiValueMap<String, String> sent,
            Reader reader,
            HttpServletResponse response) {
        Typed typed = new Typed(sent);
        boolean isFile = typed.text("action").equals("export");
        if (isFile && typed.text("scope").equals("all")) {
            return new RedirectView(asked.fileAsShown());
        }
        List<RecordId> chosen = hazards(asked, typed);
        if (isFile && !chosen.isEmpty() && chosen.size() <= RunningBulk.MOST) {
            return file(asked, chosen);
        }
        BulkAction action = BulkAction.find(typed.text("action"))
                .filter(each -> each.kind().isPresent())
                .orElse(BulkAction.STATUS);
        return begin(action, chosen, reader, response);
    }

    private List<RecordId> hazards(RegisterRequest asked, Typed typed) {
        return switch (typed.text("scope")) {
            case "all" -> register.list(asked.question(), RunningBulk.MOST + 1);
            case "page" ->
                register.read(asked.question()).hazards().stream()
                        .map(HazardSummary::id)
                        .toList();
            default -> ids(typed, "hazard");
        };
    }

    private View file(RegisterRequest asked, List<RecordId> chosen) {
        return (_, _, response) -> {
            response.setContentType("text/csv;charset=utf-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"hazards.csv\"");
            exporting.writeCsv(chosen, asked.shownColumns(), response.getWriter());
        };
    }

    /// Begins with the drafts that were chosen in their list, or with all that were proposed in the same go.
    @PostMapping("/drafts/bulk")
    View drafts(@RequestParam MultiValueMap<String, String> sent, Reader reader, HttpServletResponse response) {
        Typed typed = new Typed(sent);
        BulkAction action = BulkAction.find(typed.text("action"))
                .filter(each -> each.kind().isEmpty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        return begin(action, drafts(action, typed), reader, response);
    }

    private List<RecordId> drafts(BulkAction action, Typed typed) {
        Optional<RecordId> mark = RecordId.find(typed.text("mark"));
        if (!typed.text("scope").equals("all") || mark.isEmpty()) {
            return ids(typed, "draft");
        }
        Optional<DraftState> state = action == BulkAction.WITHDRAW ? Optional.empty() : Optional.of(DraftState.WAITING);
        ReadingDrafts.Question question = new ReadingDrafts.Question(
                state, "", "", "", "", mark.orElseThrow().toString());
        return drafts.list(question, RunningBulk.MOST, 0).drafts().stream()
                .map(DraftSummary::id)
                .toList();
    }

    private static List<RecordId> ids(Typed typed, String field) {
        return typed.all(field).stream()
                .flatMap(each -> RecordId.find(each).stream())
                .toList();
    }

    private View begin(BulkAction action, List<RecordId> chosen, Reader reader, HttpServletResponse response) {
        Optional<Bulk> begun = running.begin(action, chosen);
        if (begun.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return templates.page(FOLDER, "form", new BulkView(reader, office).nothing(action, chosen.size()));
        }
        RecordId id = begun.orElseThrow().id();
        if (action == BulkAction.APPROVE) {
            running.look(id, new BulkOrder.Approve());
        }
        return to(id);
    }

    /// The form while nothing is looked at, how far it is while it is under way, and then what it comes to.
    @GetMapping(BulkView.PATH + "/{id}")
    View show(
            Reader reader,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String passed) {
        Bulk bulk = get(id, reader);
        BulkView view = new BulkView(reader, office);
        return switch (bulk.stage()) {
            case CHOSEN -> form(view, bulk, Typed.nothing().with("to", to), List.of());
            case LOOKING, ACTING -> templates.page(FOLDER, "running", view.running(bulk));
            case LOOKED, ENDED -> templates.page(FOLDER, "lines", view.lines(bulk, show, number(passed)));
        };
    }

    /// The form again, with what was typed before.
    @GetMapping(BulkView.PATH + "/{id}/form")
    View again(Reader reader, @PathVariable String id) {
        Bulk bulk = get(id, reader);
        if (bulk.stage() != Bulk.Stage.LOOKED) {
            return to(bulk.id());
        }
        Typed typed = bulk.order()
                .map(order -> order instanceof BulkOrder.Propose propose
                        ? FormWriting.of(propose.wish().wish())
                        : Typed.nothing())
                .orElseGet(Typed::nothing);
        return form(new BulkView(reader, office), bulk, typed, List.of());
    }

    @PostMapping(BulkView.PATH + "/{id}")
    View act(
            Reader reader,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response) {
        Bulk bulk = get(id, reader);
        Typed typed = new Typed(sent);
        switch (typed.text("act")) {
            case "look" -> {
                List<FormFault> faults = look(bulk, typed);
                if (!faults.isEmpty()) {
                    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                    return form(new BulkView(reader, office), bulk, typed, faults);
                }
            }
            case "confirm" ->
                running.act(
                        bulk.id(),
                        typed.text("leave-waiting").isEmpty()
                                ? RunningBulk.Waiting.PROPOSED_TOO
                                : RunningBulk.Waiting.LEFT_OUT);
            case "stop" -> running.stop(bulk.id());
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return to(bulk.id());
    }

    /// Begins to look, or tells what of the form cannot be read.
    private List<FormFault> look(Bulk bulk, Typed typed) {
        return switch (bulk.action()) {
            case STATUS, DESCRIPTION, EVIDENCE -> {
                SharedWish.Read read = SharedWish.read(bulk.action().kind().orElseThrow(), typed, today());
                read.wish().ifPresent(wish -> running.look(bulk.id(), new BulkOrder.Propose(wish)));
                yield read.faults();
            }
            case APPROVE -> looking(bulk, new BulkOrder.Approve());
            case REFUSE -> looking(bulk, new BulkOrder.Refuse(objections(typed)));
            case WITHDRAW -> looking(bulk, new BulkOrder.Withdraw(typed.text("reason", LONGEST)));
        };
    }

    private List<FormFault> looking(Bulk bulk, BulkOrder order) {
        running.look(bulk.id(), order);
        return List.of();
    }

    private static List<Objection> objections(Typed typed) {
        String sentence = typed.text("objection", LONGEST);
        return sentence.isEmpty() ? List.of() : List.of(new Objection("", sentence));
    }

    private View form(BulkView view, Bulk bulk, Typed typed, List<FormFault> faults) {
        List<Hazard> samples = bulk.action().kind().isEmpty()
                ? List.of()
                : register.samples(bulk.chosen()).stream()
                        .flatMap(id -> drafts.findHazard(id).stream())
                        .map(ReadingDrafts.Before::hazard)
                        .toList();
        return templates.page(FOLDER, "form", view.form(bulk, samples, furrow.standard(), typed, faults));
    }

    private Bulk get(String id, Reader reader) {
        return RecordId.find(id).flatMap(running::find).orElseThrow(() -> {
            BulkWords words = new BulkView(reader, office).words();
            return new Missing(words.goneThing(), words.goneAdvice());
        });
    }

    private static View to(RecordId id) {
        return new RedirectView(BulkView.PATH + "/" + id);
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(furrow.clock().instant(), office.zone());
    }
}
