package org.furrow.web.today;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.inbox.Inbox;
import org.furrow.app.inbox.InboxKind;
import org.furrow.app.inbox.ReadingInbox;
import org.furrow.app.journal.ReadingToday;
import org.furrow.app.journal.Today;
import org.furrow.app.people.MarkingSeen;
import org.furrow.domain.hazard.Discrepancy;
import org.furrow.web.people.Access;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Templates;
import org.furrow.web.trouble.Missing;
import org.furrow.web.visitor.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Answers for the page of today.
@Controller
public final class TodayController {

    static final String PATH = "/today";
    static final String WAITING = PATH + "/waiting";

    private static final int MOST_SHOWN = 500;

    private final Templates templates;
    private final Office office;
    private final ReadingToday today;
    private final ReadingInbox inbox;
    private final Optional<MarkingSeen> marks;

    public TodayController(Templates templates, Office office, Furrow furrow, Access access) {
        this.templates = templates;
        this.office = office;
        today = new ReadingToday(furrow);
        inbox = new ReadingInbox(furrow);
        marks = access.findPeople().map(MarkingSeen::new);
    }

    @GetMapping(PATH)
    View today(@RequestParam(defaultValue = "") String since, Reader reader) {
        Optional<MarkingSeen.Mark> mark = findMark();
        Period period = Period.chosen(since, mark.isPresent());
        TodayView view = new TodayView(reader, office);
        return templates.page(
                "today", "today", view.page(read(period, mark), inbox(), period, mark, marks.isPresent()));
    }

    /// Marks what the page showed as seen; what came meanwhile stays new.
    @PostMapping(PATH)
    View seen(@RequestParam long last) {
        marks.ifPresent(each -> each.mark(Visitor.current().acting(), Math.max(0, last)));
        return new RedirectView(PATH);
    }

    /// Everything of one kind that waits; a kind that waits for others is an empty list.
    @GetMapping(WAITING + "/{code}")
    View waiting(@PathVariable String code, Reader reader) {
        TodayView view = new TodayView(reader, office);
        InboxKind kind = InboxKind.find(code)
                .orElseThrow(() -> new Missing(
                        view.words().doubtMissing(code), view.words().doubtMissingAdvice()));
        return templates.page("today", "waiting", view.waiting(kind, inbox()));
    }

    @GetMapping(PATH + "/{code}")
    View doubt(@PathVariable String code, Reader reader) {
        TodayView view = new TodayView(reader, office);
        Discrepancy discrepancy = Discrepancy.find(code)
                .orElseThrow(() -> new Missing(
                        view.words().doubtMissing(code), view.words().doubtMissingAdvice()));
        return templates.page("today", "doubt", view.doubt(discrepancy, today.list(discrepancy, MOST_SHOWN)));
    }

    private Today read(Period period, Optional<MarkingSeen.Mark> mark) {
        Optional<Duration> length = period.length();
        return length.map(today::readSince)
                .orElseGet(() -> today.read(mark.map(MarkingSeen.Mark::position).orElse(0L)));
    }

    private Inbox inbox() {
        return inbox.read(LocalDate.now(office.zone()));
    }

    private Optional<MarkingSeen.Mark> findMark() {
        return marks.flatMap(each -> each.find(Visitor.current().acting()));
    }
}
