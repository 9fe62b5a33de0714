package org.furrow.web.api;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.furrow.app.Furrow;
import org.furrow.app.hazard.HazardJson;
import org.furrow.app.hazard.ReadingHazard;
import org.furrow.app.hazard.ReadingRegister;
import org.furrow.app.hazard.RegisterColumn;
import org.furrow.app.hazard.RegisterOrder;
import org.furrow.app.importing.ReadingImports;
import org.furrow.app.inbox.InboxKind;
import org.furrow.app.inbox.ReadingInbox;
import org.furrow.app.journal.CheckingRegister;
import org.furrow.app.journal.JournalJson;
import org.furrow.app.journal.ReadingJournal;
import org.furrow.app.journal.ReadingToday;
import org.furrow.app.journal.TodayJson;
import org.furrow.app.release.LedgerJson;
import org.furrow.app.release.ReadingEntries;
import org.furrow.app.release.ReadingLedger;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Written;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.journal.ImportSummary;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.HazardSummary;
import org.furrow.domain.release.LedgerFigure;
import org.furrow.domain.release.LedgerLine;
import org.furrow.domain.release.LedgerQuestion;
import org.furrow.web.journal.JournalRequest;
import org.furrow.web.shell.Dates;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Then;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Answers for programs. Every question takes `as-of` (a day) and `known-at` (an instant, or a day to its end).
@RestController
@RequestMapping("/api/v1")
public final class ApiController {

    private static final int MOST_ENTRIES = 10_000;
    private static final int MOST_DAYS = 36_500;

    private final Office office;

    private final ReadingLedger ledger;
    private final ReadingEntries entries;
    private final ReadingRegister register;
    private final ReadingHazard hazards;
    private final ReadingImports imports;
    private final ReadingJournal journal;
    private final CheckingRegister checking;
    private final ReadingToday today;
    private final ReadingInbox inbox;

    public ApiController(Furrow furrow, Office office) {
        this.office = office;
        ledger = new ReadingLedger(furrow);
        entries = new ReadingEntries(furrow);
        register = new ReadingRegister(furrow);
        hazards = new ReadingHazard(furrow);
        imports = new ReadingImports(furrow);
        journal = new ReadingJournal(furrow);
        checking = new CheckingRegister(furrow);
        today = new ReadingToday(furrow);
        inbox = new ReadingInbox(furrow);
    }

    @GetMapping("/ledger")
    Map<String, Object> ledger(@RequestParam Map<String, String> asked) {
        return LedgerJson.of(ledger.read(question(asked)));
    }

    @GetMapping("/ledger/entries")
    Map<String, Object> entries(@RequestParam Map<String, String> asked) {
        String figure = asked.getOrDefault("figure", "");
        LedgerFigure told = LedgerFigure.find(figure)
                .orElseThrow(() -> wrong("figure is opening, closing or a line of the ledger such as cleared"));
        return LedgerJson.of(entries.read(
                new ReadingEntries.Question(
                        question(asked), told, LedgerLine.find(figure), Optional.ofNullable(asked.get("account"))),
                MOST_ENTRIES));
    }

    private LedgerQuestion question(Map<String, String> asked) {
        LedgerQuestion.By by = LedgerQuestion.By.find(asked.getOrDefault("by", "country"))
                .orElseThrow(() -> wrong("by is country, hazard, district, operator or year"));
        LocalDate from = Dates.find("from", asked.get("from")).orElse(LocalDate.MIN);
        LocalDate until = Dates.find("until", asked.get("until")).orElse(LocalDate.MAX);
        if (!from.isBefore(until)) {
            throw wrong("from lies before until");
        }
        return new LedgerQuestion(by, from, until, clocks(asked));
    }

    @GetMapping("/hazards")
    Map<String, Object> hazards(@RequestParam Map<String, String> asked) {
        String sort = asked.getOrDefault("sort", RegisterOrder.BY_REFERENCE.code());
        ReadingRegister.Question question = new ReadingRegister.Question(
                asked.getOrDefault("text", ""),
                asked.getOrDefault("classification", ""),
                asked.getOrDefault("status", ""),
                asked.getOrDefault("district", ""),
                asked.getOrDefault("contamination", ""),
                asked.getOrDefault("after", ""),
                asked.getOrDefault("afterId", ""),
                100,
                RegisterOrder.find(sort).orElseThrow(() -> wrong("sort is a column of the register, perhaps with -")),
                asked.getOrDefault("afterValue", ""));
        ReadingRegister.Page page = register.read(question, clocks(asked));
        String columns = asked.getOrDefault("columns", "");
        Map<String, Object> document = columns.isEmpty() ? HazardJson.of(page) : HazardJson.of(page, columns(columns));
        if (page.hasMore()) {
            document.put("next", next(question.order(), page.hazards().getLast()));
        }
        return document;
    }

    /// What to ask with, so that the next page comes.
    private static Map<String, String> next(RegisterOrder order, HazardSummary last) {
        return Map.of(
                "after", last.description().reference(),
                "afterId", last.id().toString(),
                "afterValue", order.mark(last));
    }

    private static List<RegisterColumn> columns(String codes) {
        List<RegisterColumn> columns = RegisterColumn.list(List.of(codes));
        if (columns.size() != codes.split(",", -1).length) {
            throw wrong("columns are some of "
                    + Arrays.stream(RegisterColumn.values())
                            .map(RegisterColumn::code)
                            .collect(Collectors.joining(", ")));
        }
        return columns;
    }

    @GetMapping("/hazards/{id}")
    Map<String, Object> hazard(@PathVariable String id, @RequestParam Map<String, String> asked) {
        return hazards.find(id(id), clocks(asked)).map(HazardJson::of).orElseThrow(() -> missing("hazard " + id));
    }

    @GetMapping("/imports")
    List<Map<String, Object>> imports() {
        return imports.list().stream().map(ApiController::line).toList();
    }

    /// A position in every notation.
    @GetMapping("/position")
    Map<String, String> position(@RequestParam double latitude, @RequestParam double longitude) {
        if (!Position.isPossible(longitude, latitude)) {
            throw wrong("latitude lies between -90 and 90, longitude between -180 and 180");
        }
        Written written = Written.of(new Position(longitude, latitude));
        return Map.of(
                "decimal", written.decimal(),
                "degrees", written.degrees(),
                "utm", written.utm(),
                "mgrs", written.mgrs());
    }

    /// What waits, what does not fit together, and what came in the last days.
    @GetMapping("/today")
    Map<String, Object> today(@RequestParam(defaultValue = "7") int days) {
        if (days < 0 || days > MOST_DAYS) {
            throw wrong("days lies between 0 and " + MOST_DAYS);
        }
        return TodayJson.of(today.readSince(Duration.ofDays(days)), inbox.read(LocalDate.now(office.zone())));
    }

    @GetMapping("/today/waiting/{kind}")
    Map<String, Object> waiting(@PathVariable String kind) {
        return InboxKind.find(kind)
                .map(known -> TodayJson.of(known, inbox.read(LocalDate.now(office.zone()))))
                .orElseThrow(() -> wrong("kind is one of " + kinds()));
    }

    private static String kinds() {
        return Arrays.stream(InboxKind.values()).map(InboxKind::code).collect(Collectors.joining(", "));
    }

    @GetMapping("/journal")
    Map<String, Object> journal(@RequestParam Map<String, String> asked) {
        return JournalJson.of(journal.read(JournalRequest.of(asked).question(office.zone()), 100));
    }

    @GetMapping("/journal/{position:\\d{1,18}}")
    Map<String, Object> entry(@PathVariable long position) {
        return journal.find(position).map(JournalJson::of).orElseThrow(() -> missing("entry " + position));
    }

    @PostMapping("/journal/verification")
    Map<String, Object> verification() {
        return JournalJson.of(checking.verifyChains());
    }

    private static Map<String, Object> line(ImportSummary each) {
        return Map.of(
                "id", each.id().toString(),
                "begun", each.begun().toString(),
                "finished", each.finished().map(Instant::toString).orElse(""),
                "undone", each.undone().map(Instant::toString).orElse(""),
                "author", each.author(),
                "subject", each.subject(),
                "files", each.files());
    }

    private Clocks clocks(Map<String, String> asked) {
        return Then.of(asked.get(Then.AS_OF), asked.get(Then.KNOWN_AT), office.zone())
                .clocks();
    }

    private static RecordId id(String text) {
        try {
            return RecordId.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no record " + text, wrong);
        }
    }

    private static ResponseStatusException wrong(String sentence) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, sentence);
    }

    private static ResponseStatusException missing(String thing) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no " + thing);
    }
}
