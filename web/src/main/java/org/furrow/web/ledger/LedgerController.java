package org.furrow.web.ledger;

import org.furrow.app.Furrow;
import org.furrow.app.release.ReadingLedger;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// Answers for the area ledger.
@Controller
public final class LedgerController {

    private final Templates templates;
    private final Office office;
    private final ReadingLedger ledger;

    public LedgerController(Templates templates, Office office, Furrow furrow) {
        this.templates = templates;
        this.office = office;
        this.ledger = new ReadingLedger(furrow);
    }

    @GetMapping("/ledger")
    View ledger(LedgerRequest asked, Reader reader) {
        LedgerView view = new LedgerView(reader, office);
        return templates.page("ledger", "ledger", view.page(asked, ledger.read(asked.question(office.zone()))));
    }
}
