package org.furrow.web.deciding;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.importing.DecidingHeldRows;
import org.furrow.app.importing.PreviewingUndo;
import org.furrow.app.importing.ReadingImports;
import org.furrow.app.importing.UndoingImport;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.journal.ImportSummary;
import org.furrow.domain.journal.ImportedRow;
import org.furrow.domain.journal.RecordId;
import org.furrow.web.imports.ImportsWords;
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

/// Answers for decisions about the rows of an import, and for undoing it.
@Controller
public final class DecidingController {

    private static final String ACCEPT = "/imports/{id}/accept";
    private static final String ROW = "/imports/{id}/rows/{record}";
    private static final String UNDO = "/imports/{id}/undo";
    private static final String FOLDER = "deciding";
    private static final int LONGEST_REASON = 2_000;

    private final Templates templates;
    private final Office office;
    private final ReadingImports imports;
    private final DecidingHeldRows deciding;
    private final PreviewingUndo previewing;
    private final UndoingImport undoing;

    public DecidingController(Templates templates, Office office, Furrow furrow) {
        this.templates = templates;
        this.office = office;
        imports = new ReadingImports(furrow);
        deciding = new DecidingHeldRows(furrow);
        previewing = new PreviewingUndo(furrow);
        undoing = new UndoingImport(furrow);
    }

    @GetMapping(ACCEPT)
    View proposal(@PathVariable String id, @RequestParam(defaultValue = "") String rule, Reader reader) {
        return accepting(get(id, reader), rule(rule, reader), DecidingView.Typed.NOTHING, reader);
    }

    @PostMapping(ACCEPT)
    View accept(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Reader reader) {
        ImportSummary summary = get(id, reader);
        CleaningRule known = rule(rule, reader);
        if (isMissing(reason)) {
            return accepting(summary, known, refused(reason, Map.of(), response, reader), reader);
        }
        DecidingHeldRows.Answer answer = deciding.accept(wish(summary, reason), known);
        return new RedirectView("/imports/" + summary.id() + "?taken=" + answer.taken() + "&waiting=" + answer.held());
    }

    @GetMapping(ROW)
    View row(@PathVariable String id, @PathVariable String record, Reader reader) {
        ImportSummary summary = get(id, reader);
        return page(summary, row(summary, record, reader), DecidingHeldRows.Answer.NOTHING, DecidingView.Typed.NOTHING);
    }

    @PostMapping(ROW)
    View decide(
            @PathVariable String id,
            @PathVariable String record,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Reader reader) {
        ImportSummary summary = get(id, reader);
        ImportedRow row = row(summary, record, reader);
        String reason = first(sent, "reason");
        Map<String, String> values = values(row, sent);
        if (isMissing(reason)) {
            return page(summary, row, DecidingHeldRows.Answer.NOTHING, refused(reason, values, response, reader));
        }
        DecidingHeldRows.Wish wish = wish(summary, reason);
        DecidingHeldRows.Answer answer = switch (first(sent, "do")) {
            case "correct" -> deciding.correct(wish, row.record(), values);
            case "accept" -> deciding.accept(wish, row.record());
            case "dismiss" -> changed(deciding.dismiss(wish, row.record()));
            case "take-up" -> changed(deciding.takeUp(wish, row.record()));
            default -> DecidingHeldRows.Answer.NOTHING;
        };
        if (answer.taken() == 0) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            String trouble = answer.held() == 0 ? view(reader).words().notWaiting() : "";
            return page(summary, row, answer, new DecidingView.Typed(reason, values, trouble));
        }
        return new RedirectView("/imports/" + summary.id() + "/rows/" + row.record());
    }

    private static DecidingHeldRows.Answer changed(boolean isDone) {
        return new DecidingHeldRows.Answer(Optional.empty(), isDone ? 1 : 0, 0, List.of());
    }

    @GetMapping(UNDO)
    View undoing(@PathVariable String id, Reader reader) {
        return undoing(get(id, reader), DecidingView.Typed.NOTHING, reader);
    }

    @PostMapping(UNDO)
    View undo(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Reader reader) {
        ImportSummary summary = get(id, reader);
        if (isMissing(reason)) {
            return undoing(summary, refused(reason, Map.of(), response, reader), reader);
        }
        Optional<String> refusal =
                undoing.undo(summary.id(), Visitor.current().acting().name(), reason.strip());
        if (refusal.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return undoing(
                    summary,
                    new DecidingView.Typed(
                            reason, Map.of(), view(reader).words().alreadyUndone()),
                    reader);
        }
        return new RedirectView("/imports/" + summary.id() + "/undo");
    }

    private View accepting(ImportSummary summary, CleaningRule rule, DecidingView.Typed typed, Reader reader) {
        DecidingHeldRows.Answer answer = deciding.preview(summary.id(), rule);
        return templates.page(FOLDER, "accept", view(reader).accept(summary, rule, answer, typed));
    }

    private View page(
            ImportSummary summary, ImportedRow row, DecidingHeldRows.Answer answer, DecidingView.Typed typed) {
        return templates.page(FOLDER, "row", view(Reader.current()).row(summary, row, answer, typed));
    }

    private View undoing(ImportSummary summary, DecidingView.Typed typed, Reader reader) {
        return templates.page(FOLDER, "undo", view(reader).undo(summary, previewing.preview(summary.id()), typed));
    }

    private DecidingView.Typed refused(
            String reason, Map<String, String> values, HttpServletResponse response, Reader reader) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return new DecidingView.Typed(reason, values, view(reader).words().reasonMissing());
    }

    private static boolean isMissing(String reason) {
        return reason.isBlank() || reason.length() > LONGEST_REASON;
    }

    private static DecidingHeldRows.Wish wish(ImportSummary summary, String reason) {
        return new DecidingHeldRows.Wish(
                summary.id(), Visitor.current().acting().name(), reason.strip());
    }

    /// The columns whose values were sent.
    private static Map<String, String> values(ImportedRow row, MultiValueMap<String, String> sent) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> columns = DecidingView.columns(row);
        for (int i = 0; i < columns.size(); i++) {
            if (sent.containsKey("value-" + i)) {
                values.put(columns.get(i), first(sent, "value-" + i));
            }
        }
        return values;
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        String found = sent.getFirst(name);
        return found == null ? "" : found;
    }

    private DecidingView view(Reader reader) {
        return new DecidingView(reader, office);
    }

    private ImportSummary get(String id, Reader reader) {
        return RecordId.find(id).flatMap(imports::find).orElseThrow(() -> {
            ImportsWords words = Words.of(ImportsWords.class, reader.locale());
            return new Missing(words.notFoundThing(id), words.notFoundAdvice());
        });
    }

    private ImportedRow row(ImportSummary summary, String record, Reader reader) {
        return RecordId.find(record)
                .flatMap(id -> imports.findRow(summary.id(), id))
                .orElseThrow(() -> missing(record, reader));
    }

    private CleaningRule rule(String rule, Reader reader) {
        return CleaningRule.find(rule).filter(CleaningRule::isAcceptable).orElseThrow(() -> missing(rule, reader));
    }

    private Missing missing(String what, Reader reader) {
        DecidingWords words = view(reader).words();
        return new Missing(words.rowNotThere(what), words.rowNotThereAdvice());
    }
}
