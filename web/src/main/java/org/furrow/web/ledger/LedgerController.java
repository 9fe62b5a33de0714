package org.furrow.web.ledger;

import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.release.ReadingEntries;
import org.furrow.app.release.ReadingLedger;
import org.furrow.domain.release.LedgerFigure;
import org.furrow.domain.release.LedgerLine;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/// Answers for the area ledger.
@Controller
public final class LedgerController {

    private static final int MOST_SHOWN = 500;

    private final Templates templates;
    private final Office office;
    private final ReadingLedger ledger;
    private final ReadingEntries entries;

    public LedgerController(Templates templates, Office office, Furrow furrow) {
        this.templates = templates;
        this.office = office;
        this.ledger = new ReadingLedger(furrow);
        this.entries = new ReadingEntries(furrow);
    }

    @GetMapping("/ledger")
    View ledger(LedgerRequest asked, Reader reader) {
        LedgerView view = new LedgerView(reader, office);
        return templates.page("ledger", "ledger", view.page(asked, ledger.read(asked.question(office.zone()))));
    }

    @GetMapping("/ledger/entries")
    View entries(
            LedgerRequest asked,
            Reader reader,
            @RequestParam String figure,
            @RequestParam(required = false) @Nullable String account) {
        LedgerFigure told = LedgerFigure.find(figure)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "figure=" + figure));
        ReadingEntries.Question question = new ReadingEntries.Question(
                asked.question(office.zone()), told, LedgerLine.find(figure), Optional.ofNullable(account));
        LedgerView view = new LedgerView(reader, office);
        return templates.page("ledger", "entries", view.entries(asked, question, entries.read(question, MOST_SHOWN)));
    }
}
