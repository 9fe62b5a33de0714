package org.furrow.web.draft;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.draft.DecidingDraft;
import org.furrow.app.draft.DraftReading;
import org.furrow.app.draft.ReadingDrafts;
import org.furrow.app.draft.Typed;
import org.furrow.app.draft.WithdrawingDraft;
import org.furrow.domain.draft.Objection;
import org.furrow.domain.journal.RecordId;
import org.furrow.web.map.MapView;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Answers for the list of drafts and for each of them: what it would change, and who decides.
@Controller
public final class DraftsController {

    /// The field that says where somebody came from.
    static final String FROM = "from";

    private static final Pattern WAY_BACK =
            Pattern.compile("/(tasks|hazards)/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int LONGEST = 5_000;
    private static final int LONGEST_NUMBER = 18;

    private final Templates templates;
    private final Office office;
    private final MapView maps;
    private final Furrow furrow;
    private final ReadingDrafts drafts;
    private final DecidingDraft deciding;
    private final WithdrawingDraft withdrawing;

    public DraftsController(Templates templates, Office office, MapView maps, Furrow furrow) {
        this.templates = templates;
        this.office = office;
        this.maps = maps;
        this.furrow = furrow;
        drafts = new ReadingDrafts(furrow);
        deciding = new DecidingDraft(furrow);
        withdrawing = new WithdrawingDraft(furrow);
    }

    @GetMapping(DraftsRequest.PATH)
    View list(Reader reader, @RequestParam Map<String, String> asked) {
        DraftsRequest request = DraftsRequest.of(asked);
        ReadingDrafts.Page found =
                drafts.list(request.question(Visitor.current().actor().name()), DraftsRequest.PAGE, request.passed());
        return templates.page("draft", "drafts", new DraftsView(reader, office).page(request, found));
    }

    @GetMapping(DraftsRequest.PATH + "/{id}")
    View draft(Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> asked) {
        DraftView view = new DraftView(reader, office, maps, furrow.standard());
        return templates.page(
                "draft",
                "draft",
                view.page(get(id, reader), List.of(), Typed.nothing().with(FROM, new Typed(asked).text(FROM))));
    }

    @PostMapping(DraftsRequest.PATH + "/{id}")
    View decide(
            Reader reader,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response) {
        DraftReading reading = get(id, reader);
        Typed typed = new Typed(sent);
        Outcome outcome = decide(reading.draft().id(), typed);
        return switch (outcome) {
            case Outcome.Recorded _ -> new RedirectView(from(typed).orElse(DraftsRequest.PATH + "/" + id));
            case Outcome.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                DraftView view = new DraftView(reader, office, maps, furrow.standard());
                yield templates.page("draft", "draft", view.page(get(id, reader), refused.reasons(), typed));
            }
        };
    }

    /// Where somebody came from: the page of a task or a hazard, and nothing else.
    static Optional<String> from(Typed typed) {
        return Optional.of(typed.text(FROM))
                .filter(address -> WAY_BACK.matcher(address).matches());
    }

    private Outcome decide(RecordId id, Typed typed) {
        return switch (typed.text("act")) {
            case "approve" ->
                deciding.approve(
                        id,
                        new DecidingDraft.Looked(
                                EditController.hash(typed.text("proposal")), number(typed.text("effect"))));
            case "refuse" -> deciding.refuse(id, EditController.hash(typed.text("proposal")), objections(typed));
            case "withdraw" -> withdrawing.withdraw(id, typed.text("reason", LONGEST));
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    }

    /// The sentence about the whole draft, and those about its fields.
    private static List<Objection> objections(Typed typed) {
        List<Objection> objections = new ArrayList<>();
        for (String field : typed.values().keySet()) {
            String sentence = typed.text(field, LONGEST);
            if (!sentence.isEmpty() && field.equals("objection")) {
                objections.add(new Objection("", sentence));
            } else if (!sentence.isEmpty() && field.matches("objection-[a-z-]{1,40}")) {
                objections.add(new Objection(field.substring("objection-".length()), sentence));
            }
        }
        return objections;
    }

    private static OptionalLong number(String text) {
        boolean isNumber = text.length() <= LONGEST_NUMBER && text.matches("-?[0-9]+");
        return isNumber ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    private DraftReading get(String id, Reader reader) {
        return RecordId.find(id).flatMap(drafts::find).orElseThrow(() -> {
            DraftWords words = Words.of(DraftWords.class, reader.locale());
            return new Missing(words.notFoundThing(id), words.notFoundAdvice());
        });
    }
}
