package org.furrow.web.journal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.journal.CheckingRegister;
import org.furrow.app.journal.ExportingJournal;
import org.furrow.app.journal.ReadingJournal;
import org.furrow.domain.people.Permission;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Answers for the journal, its files, and the verification of its chain.
@Controller
public final class JournalController {

    private static final int PAGE = 50;

    private final Templates templates;
    private final Office office;
    private final Furrow furrow;
    private final ReadingJournal journal;
    private final ExportingJournal exporting;
    private final CheckingRegister checking;
    private final Lock verifying = new ReentrantLock();

    public JournalController(Templates templates, Office office, Furrow furrow) {
        this.templates = templates;
        this.office = office;
        this.furrow = furrow;
        journal = new ReadingJournal(furrow);
        exporting = new ExportingJournal(furrow);
        checking = new CheckingRegister(furrow);
    }

    @GetMapping(JournalRequest.PATH)
    View journal(@RequestParam Map<String, String> asked) {
        ReadingJournal.Choices choices = journal.choices();
        return page(JournalRequest.of(asked), choices, view().unasked(choices.last()));
    }

    /// Verifies the chain for one reader at a time, for it reads the whole journal.
    @PostMapping(JournalRequest.PATH)
    View verify(@RequestParam Map<String, String> asked) {
        ReadingJournal.Choices choices = journal.choices();
        if (!verifying.tryLock()) {
            return page(JournalRequest.of(asked), choices, view().busy(choices.last()));
        }
        try {
            return page(JournalRequest.of(asked), choices, view().verified(checking.verifyChains()));
        } finally {
            verifying.unlock();
        }
    }

    @GetMapping(JournalRequest.PATH + ".csv")
    void csv(@RequestParam Map<String, String> asked, HttpServletResponse response) throws IOException {
        NotPermitted.check(furrow.actor(), Permission.READ_WHOLE);
        var question = JournalRequest.of(asked).question(office.zone());
        response.setContentType("text/csv;charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"journal.csv\"");
        exporting.writeCsv(question, response.getWriter());
    }

    @GetMapping(JournalRequest.PATH + ".jsonl")
    void jsonLines(@RequestParam Map<String, String> asked, HttpServletResponse response) throws IOException {
        NotPermitted.check(furrow.actor(), Permission.READ_WHOLE);
        var question = JournalRequest.of(asked).question(office.zone());
        response.setContentType("application/x-ndjson;charset=utf-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"journal.jsonl\"");
        exporting.writeJsonLines(question, response.getWriter());
    }

    private View page(JournalRequest asked, ReadingJournal.Choices choices, JournalPage.Verification verification) {
        ReadingJournal.Page found = journal.read(asked.question(office.zone()), PAGE);
        return templates.page("journal", "journal", view().page(asked, found, choices, verification));
    }

    private JournalView view() {
        return new JournalView(Reader.current(), office);
    }
}
