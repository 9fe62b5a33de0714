package org.furrow.web.draft;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.Outcome;
import org.furrow.app.draft.BoundaryText;
import org.furrow.app.draft.CuttingParts;
import org.furrow.app.draft.DraftReading;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.FormReading;
import org.furrow.app.draft.FormWriting;
import org.furrow.app.draft.LineageFields;
import org.furrow.app.draft.ProposingChange;
import org.furrow.app.draft.ReadingDrafts;
import org.furrow.app.draft.Typed;
import org.furrow.app.draft.Wish;
import org.furrow.app.tasking.PrefillingStatus;
import org.furrow.domain.decision.Guard;
import org.furrow.domain.draft.EditDraft;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.hazard.Standing;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Templates;
import org.furrow.web.shell.Words;
import org.furrow.web.trouble.Missing;
import org.furrow.web.visitor.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Answers for the forms that propose changes. Whatever stands against what was typed, the form comes back with all of
/// it, and nothing is written.
@Controller
public final class EditController {

    private static final String NEW = "/hazards/new";

    private final Templates templates;
    private final Office office;
    private final Furrow furrow;
    private final ReadingDrafts drafts;
    private final ProposingChange proposing;

    public EditController(Templates templates, Office office, Furrow furrow) {
        this.templates = templates;
        this.office = office;
        this.furrow = furrow;
        drafts = new ReadingDrafts(furrow);
        proposing = new ProposingChange(furrow);
    }

    @GetMapping("/hazards/{id}/edit")
    View choose(Reader reader, @PathVariable String id) {
        checkMayPropose();
        return templates.page(
                "draft", "edit", view(reader).choose(before(id, reader).hazard()));
    }

    @GetMapping("/hazards/{id}/edit/{kind}")
    View form(
            Reader reader,
            @PathVariable String id,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> asked) {
        checkMayPropose();
        EditView.Subject subject = subject(id, kind, reader);
        Typed typed = begun(subject).and(chosen(asked));
        if (subject.kind() == ProposedChange.Kind.STATUS) {
            typed = new PrefillingStatus(furrow)
                    .begin(subject.hazard().orElseThrow().id(), typed.with("day", today().toString()));
        }
        boolean isChosen = !typed.text(LineageFields.RELEASE).isEmpty() || typed.hasAny(LineageFields.WITH);
        return open(
                reader,
                subject,
                isChosen ? taken(subject, typed) : typed,
                new EditView.Against(List.of(), List.of(), List.of(), isChosen));
    }

    /// Leads from a choice of hazards to the form that merges them: the first with the others.
    @GetMapping("/hazards/merge")
    View merge(Reader reader, @RequestParam MultiValueMap<String, String> asked) {
        checkMayPropose();
        List<RecordId> chosen = new Typed(asked)
                .all("id").stream()
                        .flatMap(id -> RecordId.find(id).stream())
                        .distinct()
                        .limit(50)
                        .toList();
        if (chosen.isEmpty()) {
            throw missing("", reader);
        }
        StringJoiner others = new StringJoiner("&", "?", "").setEmptyValue("");
        chosen.stream().skip(1).forEach(other -> others.add(LineageFields.WITH + "=" + other));
        return new RedirectView("/hazards/" + chosen.getFirst() + "/edit/merge" + others);
    }

    @PostMapping("/hazards/{id}/edit/{kind}")
    View propose(
            Reader reader,
            @PathVariable String id,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response) {
        checkMayPropose();
        EditView.Subject subject = subject(id, kind, reader);
        RecordId hazard = subject.hazard().orElseThrow().id();
        return answer(new Request(reader, subject, new Typed(sent)), response, wish -> proposing.propose(hazard, wish));
    }

    @GetMapping(NEW)
    View newHazard(Reader reader, @RequestParam MultiValueMap<String, String> asked) {
        checkMayPropose();
        return open(reader, newSubject(reader), chosen(asked), EditView.Against.nothing());
    }

    @PostMapping(NEW)
    View proposeNew(Reader reader, @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response) {
        checkMayPropose();
        return answer(new Request(reader, newSubject(reader), new Typed(sent)), response, proposing::proposeNew);
    }

    @GetMapping("/drafts/{id}/edit")
    View again(Reader reader, @PathVariable String id) {
        checkMayPropose();
        DraftReading reading = draft(id, reader);
        EditDraft draft = reading.draft();
        EditView.Subject subject = subject(reading, reader);
        Typed typed = FormWriting.of(reading.wish())
                .with("proposal", draft.proposal().hash().hex());
        List<EditView.Against.Said> objections = draft.objections().stream()
                .map(each -> new EditView.Against.Said(
                        draft.revisions().getLast().draft().author(), each))
                .toList();
        return open(reader, subject, typed, new EditView.Against(List.of(), List.of(), objections, false));
    }

    @PostMapping("/drafts/{id}/edit")
    View proposeAgain(
            Reader reader,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response) {
        checkMayPropose();
        DraftReading reading = draft(id, reader);
        Typed typed = new Typed(sent);
        Hash looked = hash(typed.text("proposal"));
        return answer(
                new Request(reader, subject(reading, reader), typed),
                response,
                wish -> proposing.proposeAgain(reading.draft().id(), looked, wish));
    }

    private record Request(Reader reader, EditView.Subject subject, Typed typed) {}

    private View answer(Request request, HttpServletResponse response, Function<Wish, Outcome> proposal) {
        if (!request.typed().text("begin").isEmpty()) {
            return begin(request);
        }
        if (!request.typed().text("check").isEmpty()) {
            return look(request);
        }
        FormReading.Read read = FormReading.read(request.subject().kind(), request.typed(), today(), drafts::findNamed);
        if (read.wish().isEmpty()) {
            return refused(request, response, new EditView.Against(read.faults(), List.of(), List.of(), false));
        }
        Outcome outcome = proposal.apply(read.wish().orElseThrow());
        return switch (outcome) {
            case Outcome.Recorded recorded ->
                new RedirectView(
                        "/drafts/" + recorded.revisions().getFirst().draft().record());
            case Outcome.Refused why ->
                refused(request, response, new EditView.Against(List.of(), why.reasons(), List.of(), false));
        };
    }

    /// The form as it opens, with a boundary that was drawn before.
    private View begin(Request request) {
        Typed begun = request.subject().hazard().isPresent() ? begun(request.subject()) : Typed.nothing();
        Typed typed = begun.with("to", request.typed().text("to"))
                .with(BoundaryText.FIELD, request.typed().text(BoundaryText.FIELD));
        return open(request.reader(), request.subject(), typed, checked(typed));
    }

    private View refused(Request request, HttpServletResponse response, EditView.Against against) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return open(request.reader(), request.subject(), request.typed(), against);
    }

    /// The form once more, with what was asked to be looked at, cut or filled in.
    private View look(Request request) {
        EditView.Subject subject = request.subject();
        Typed typed = request.typed();
        return switch (subject.kind()) {
            case SPLIT -> {
                CuttingParts.Done done = parts(subject, typed);
                yield open(request.reader(), subject, done.typed(), looked(done.faults()));
            }
            case MERGE -> open(request.reader(), subject, typed, looked(List.of()));
            case REOPEN -> {
                boolean isTaken = typed.text("check").equals(LineageFields.RELEASE);
                Typed filled = isTaken ? taken(subject, typed) : typed;
                yield open(request.reader(), subject, filled, isTaken ? looked(List.of()) : checked(filled));
            }
            default -> open(request.reader(), subject, typed, checked(typed));
        };
    }

    private static CuttingParts.Done parts(EditView.Subject subject, Typed typed) {
        Hazard hazard = subject.hazard().orElseThrow();
        return typed.text("check").equals("cut")
                ? CuttingParts.cut(typed, hazard, subject.standing().flatMap(Standing::ground))
                : new CuttingParts.Done(CuttingParts.suggest(typed, hazard), List.of());
    }

    /// The form with the ground of the release that is chosen in it.
    private static Typed taken(EditView.Subject subject, Typed typed) {
        return subject.around().releases().stream()
                .filter(release -> release.id().toString().equals(typed.text(LineageFields.RELEASE)))
                .findFirst()
                .map(release -> release.footprint()
                        .map(drawn -> typed.with(BoundaryText.FIELD, BoundaryText.write(drawn))
                                .with("area", ""))
                        .orElseGet(() -> typed.with(BoundaryText.FIELD, "")
                                .with("area", Long.toString(release.area().squareMetres()))))
                .orElse(typed);
    }

    private static EditView.Against looked(List<FormFault> faults) {
        return new EditView.Against(faults, List.of(), List.of(), true);
    }

    private static EditView.Against checked(Typed typed) {
        return looked(BoundaryText.read(typed.text(BoundaryText.FIELD)).faults());
    }

    private View open(Reader reader, EditView.Subject of, Typed typed, EditView.Against against) {
        EditView view = view(reader);
        EditView.Subject subject = of.kind() == ProposedChange.Kind.MERGE ? with(of, typed) : of;
        return templates.page(
                "draft",
                "edit",
                view.isOpen(subject, typed) ? view.form(subject, typed, against) : view.chooseTo(subject));
    }

    /// The same with the hazards that are to be merged.
    private EditView.Subject with(EditView.Subject subject, Typed typed) {
        RecordId own = subject.hazard().orElseThrow().id();
        List<ReadingDrafts.Before> others = drafts.listNamed(typed).stream()
                .filter(other -> !other.hazard().id().equals(own))
                .toList();
        return subject.in(new LineageForm.Around(drafts.listNeighbours(own), others, List.of()));
    }

    private EditView view(Reader reader) {
        return new EditView(reader, office, furrow.standard());
    }

    /// What a form begins with: the hazard as it is, and today.
    private Typed begun(EditView.Subject subject) {
        return FormWriting.of(subject.kind(), subject.hazard().orElseThrow());
    }

    /// What an address may choose beforehand.
    private static Typed chosen(MultiValueMap<String, String> asked) {
        Typed all = new Typed(asked);
        Typed chosen = Typed.nothing();
        for (String field : List.of("to", LineageFields.RELEASE, LineageFields.WITH)) {
            List<String> texts = all.all(field);
            chosen = texts.isEmpty() ? chosen : chosen.with(field, texts.toArray(String[]::new));
        }
        return chosen;
    }

    private EditView.Subject subject(String id, String code, Reader reader) {
        ReadingDrafts.Before before = before(id, reader);
        ProposedChange.Kind kind = ProposedChange.Kind.find(code)
                .filter(each -> each != ProposedChange.Kind.NEW_HAZARD)
                .orElseThrow(() -> missing(code, reader));
        Link back = new Link(
                before.hazard().description().reference(),
                "/hazards/" + before.hazard().id());
        return new EditView.Subject(
                kind,
                Optional.of(before),
                EditView.address(before.hazard(), kind),
                back,
                false,
                around(kind, before.hazard().id()),
                held(kind, before.hazard().id()));
    }

    private Set<Guard> held(ProposedChange.Kind kind, RecordId hazard) {
        return kind == ProposedChange.Kind.STATUS ? new PrefillingStatus(furrow).listHeld(hazard, today()) : Set.of();
    }

    private EditView.Subject subject(DraftReading reading, Reader reader) {
        EditDraft draft = reading.draft();
        ProposedChange.Kind kind = draft.proposed().change().kind();
        Optional<ReadingDrafts.Before> before = kind == ProposedChange.Kind.NEW_HAZARD
                ? Optional.empty()
                : Optional.of(before(draft.proposed().hazard().toString(), reader));
        Link back = new Link(reading.reference(), "/drafts/" + draft.id());
        return new EditView.Subject(
                kind,
                before,
                "/drafts/" + draft.id() + "/edit",
                back,
                true,
                around(kind, draft.proposed().hazard()),
                held(kind, draft.proposed().hazard()));
    }

    private static EditView.Subject newSubject(Reader reader) {
        DraftWords words = Words.of(DraftWords.class, reader.locale());
        return new EditView.Subject(
                ProposedChange.Kind.NEW_HAZARD,
                Optional.empty(),
                NEW,
                new Link(words.toRegister(), "/hazards"),
                false,
                LineageForm.Around.NOTHING,
                Set.of());
    }

    private LineageForm.Around around(ProposedChange.Kind kind, RecordId hazard) {
        return kind == ProposedChange.Kind.REOPEN
                ? new LineageForm.Around(List.of(), List.of(), drafts.listReleases(hazard))
                : LineageForm.Around.NOTHING;
    }

    private ReadingDrafts.Before before(String id, Reader reader) {
        return RecordId.find(id).flatMap(drafts::findHazard).orElseThrow(() -> missing(id, reader));
    }

    private DraftReading draft(String id, Reader reader) {
        return RecordId.find(id).flatMap(drafts::find).orElseThrow(() -> missing(id, reader));
    }

    private static Missing missing(String id, Reader reader) {
        DraftWords words = Words.of(DraftWords.class, reader.locale());
        return new Missing(words.notFoundThing(id), words.notFoundAdvice());
    }

    /// The hash that a form carries; one that fits nothing where it carries none.
    static Hash hash(String text) {
        try {
            return new Hash(text);
        } catch (IllegalArgumentException _) {
            return Hash.START;
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(furrow.clock().instant(), office.zone());
    }

    private static void checkMayPropose() {
        NotPermitted.check(Visitor.current().acting(), Permission.RECORD);
    }
}
