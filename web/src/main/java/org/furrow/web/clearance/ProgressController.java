package org.furrow.web.clearance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.Outcome;
import org.furrow.app.clearance.CorrectingProgress;
import org.furrow.app.clearance.LookingIntoProgress;
import org.furrow.app.clearance.ProgressAsking;
import org.furrow.app.clearance.ProgressNames;
import org.furrow.app.clearance.ProgressReading;
import org.furrow.app.clearance.ProgressTable;
import org.furrow.app.clearance.ProgressWriting;
import org.furrow.app.clearance.ReadingProgress;
import org.furrow.app.clearance.ReportOutcome;
import org.furrow.app.clearance.ReportingProgress;
import org.furrow.app.clearance.ScrutinizingProgress;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.mission.LineReading;
import org.furrow.app.tasking.ReadingTasks;
import org.furrow.domain.clearance.ProgressFact;
import org.furrow.domain.clearance.ProgressFilter;
import org.furrow.domain.clearance.ProgressSummary;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.web.rows.RowTables;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Templates;
import org.furrow.web.tasks.TaskBox;
import org.furrow.web.upload.UploadLimit;
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
import org.springframework.web.util.UriComponentsBuilder;

/// Answers for reports of days: the grid of one day, the list, one report and its form.
@Controller
public final class ProgressController {

    static final String PATH = "/progress";

    /// How many reports are looked through for one that is strange before the reader is asked to go on.
    private static final int MOST_LOOKED = 300;

    private static final String FOLDER = "clearance";
    private static final List<String> COLUMNS =
            List.of("key", "method", "m2", "hours", "stopped", "cause", "deminers", "found", "category", "remarks");
    private static final int LONGEST = 5_000;

    private final Templates templates;
    private final Office office;
    private final Furrow furrow;
    private final UploadLimit limit;
    private final ReadingProgress reading;
    private final ScrutinizingProgress scrutinizing;

    public ProgressController(Templates templates, Office office, Furrow furrow, UploadLimit limit) {
        this.templates = templates;
        this.office = office;
        this.furrow = furrow;
        this.limit = limit;
        reading = new ReadingProgress(furrow);
        scrutinizing = new ScrutinizingProgress(furrow);
    }

    @GetMapping(PATH)
    View grid(@RequestParam(defaultValue = "") String day) {
        LocalDate of = day(day);
        return grid(of, Map.of());
    }

    private View grid(LocalDate day, Map<GridView.Pair, GridView.Tried> tried) {
        ProgressSayings sayings = sayings();
        GridView view = new GridView(sayings, new ReadingTasks(furrow).read(), day);
        List<ProgressSummary> reports = reading.listOfDay(day);
        return templates.page(
                FOLDER,
                "grid",
                view.page(
                        view().shell(sayings.words().title()),
                        Visitor.current().actor().may(Permission.REPORT_PROGRESS),
                        tried,
                        new GridView.Reported(reports, examine(reports))));
    }

    /// Takes the rows of the grid: each good one is recorded, each bad one stays with its reasons.
    @PostMapping(PATH)
    View save(@RequestParam MultiValueMap<String, String> sent, HttpServletResponse response) {
        NotPermitted.check(furrow.actor(), Permission.REPORT_PROGRESS);
        Typed typed = new Typed(sent);
        LocalDate day = day(typed.text("day"));
        GridView view = new GridView(sayings(), new ReadingTasks(furrow).read(), day);
        Map<GridView.Pair, GridView.Tried> left = new LinkedHashMap<>();
        ProgressNames names = new ProgressNames(furrow);
        for (GridView.Pair pair : view.pairs()) {
            Typed row = row(typed, pair, day);
            if (isFilled(row)) {
                tried(row, names).ifPresent(why -> left.put(pair, why));
            }
        }
        if (left.isEmpty()) {
            return new RedirectView(PATH + "?day=" + day);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return grid(day, left);
    }

    private static Typed row(Typed typed, GridView.Pair pair, LocalDate day) {
        Typed row = Typed.nothing()
                .with("task", pair.task().id().toString())
                .with("team", pair.team().id().toString())
                .with("day", day.toString());
        for (String column : COLUMNS) {
            row = row.with(column, typed.text(pair.prefix() + column));
        }
        return row;
    }

    private static boolean isFilled(Typed row) {
        return List.of("m2", "hours", "stopped", "deminers", "found", "remarks").stream()
                .anyMatch(column -> !row.text(column).isEmpty());
    }

    /// Why a row was not recorded; nothing where it was.
    private Optional<GridView.Tried> tried(Typed row, ProgressNames names) {
        ProgressReading.Read read = ProgressReading.read(row, names, today());
        if (read.report().isEmpty()) {
            return Optional.of(new GridView.Tried(row, read.faults(), List.of()));
        }
        var sent = new ReportingProgress.Sent(key(row), read.report().orElseThrow());
        List<Reason> against =
                new ReportingProgress(furrow).report(sent, today()).reasons();
        return against.isEmpty() ? Optional.empty() : Optional.of(new GridView.Tried(row, List.of(), against));
    }

    private static String key(Typed typed) {
        return typed.text("key").isEmpty() ? UUID.randomUUID().toString() : typed.text("key", LONGEST);
    }

    @GetMapping(path = PATH, params = "list")
    View list(@RequestParam MultiValueMap<String, String> asked) {
        return list(asked, false);
    }

    @GetMapping(path = PATH, params = "flagged")
    View flagged(@RequestParam MultiValueMap<String, String> asked) {
        return list(asked, true);
    }

    private View list(MultiValueMap<String, String> asked, boolean isFlagged) {
        Typed typed = new Typed(asked);
        ProgressAsking.Read read = ProgressAsking.read(typed, new ProgressNames(furrow));
        List<ProgressView.Flagged> lines = new ArrayList<>();
        Optional<ProgressSummary> last = Optional.empty();
        ProgressFilter.Page page = read.page();
        int looked = 0;
        do {
            List<ProgressSummary> reports = reading.list(read.filter(), page);
            Map<RecordId, List<Reason>> strange = examine(reports);
            reports.stream()
                    .map(each -> new ProgressView.Flagged(each, strange.getOrDefault(each.id(), List.of())))
                    .filter(each -> !isFlagged || !each.flags().isEmpty())
                    .forEach(lines::add);
            looked += reports.size();
            last = reports.size() == page.size() ? Optional.of(reports.getLast()) : Optional.empty();
            page = new ProgressFilter.Page(last.map(Asked::place), page.size());
        } while (isFlagged && last.isPresent() && lines.isEmpty() && looked < MOST_LOOKED);
        Asked question = new Asked(typed, isFlagged);
        String next = last.map(question::after).orElse("");
        return templates.page(
                FOLDER,
                "reports",
                view().list(question.shown(), isFlagged, lines, new ProgressView.Pages(next, question.csv())));
    }

    private Map<RecordId, List<Reason>> examine(List<ProgressSummary> reports) {
        return scrutinizing.examine(reports.stream().map(ProgressSummary::id).toList());
    }

    /// The list as a table, page after page.
    @GetMapping(PATH + ".csv")
    void csv(@RequestParam MultiValueMap<String, String> asked, HttpServletResponse response) throws IOException {
        ProgressAsking.Read read = ProgressAsking.read(new Typed(asked), new ProgressNames(furrow));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"progress.csv\"");
        new ProgressTable(reading).write(read.filter(), response.getWriter());
    }

    @GetMapping(PATH + "/new")
    View fresh(@RequestParam(defaultValue = "") String task, @RequestParam(defaultValue = "") String team) {
        NotPermitted.check(furrow.actor(), Permission.REPORT_PROGRESS);
        Typed begun = Typed.nothing().with("task", task).with("team", team).with("day", today().toString());
        return form(newReport(UUID.randomUUID().toString()), DayPhotos.Came.of(begun), List.of(), List.of());
    }

    /// Records a report; or shows the form again where something stands against it, or where it asks for more rows.
    @PostMapping(PATH + "/new")
    View send(HttpServletRequest request, HttpServletResponse response) {
        NotPermitted.check(furrow.actor(), Permission.REPORT_PROGRESS);
        DayPhotos.Came came = photos().take(request);
        ReportFormView.Form form = newReport(key(came.typed()));
        if (RowTables.isAsked(came.typed())) {
            return form(form, came, List.of(), List.of());
        }
        ProgressReading.Read read = ProgressReading.read(came.typed(), new ProgressNames(furrow), today());
        if (read.report().isEmpty() || !came.isWhole()) {
            return unread(form, came, read.faults(), response);
        }
        var report = new ReportingProgress.Sent(form.key(), read.report().orElseThrow());
        return switch (new ReportingProgress(furrow).report(report, today())) {
            case ReportOutcome.Recorded recorded -> new RedirectView(PATH + "/" + recorded.id());
            case ReportOutcome.Refused refused -> refused(form, came, refused.reasons(), response);
        };
    }

    @GetMapping(PATH + "/{id}")
    View report(@PathVariable String id) {
        return page(find(id), List.of());
    }

    private View page(ReadingProgress.Found found, List<Reason> reasons) {
        return templates.page(
                FOLDER,
                "report",
                view().report(
                                found,
                                scrutinizing.examine(found.summary().id()),
                                sayings().against(reasons),
                                photos().seen(found.entries().report().photos())));
    }

    @GetMapping(PATH + "/{id}/edit")
    View edit(@PathVariable String id) {
        NotPermitted.check(furrow.actor(), Permission.REPORT_PROGRESS);
        ReadingProgress.Found found = find(id);
        ProgressSummary.Names names = found.summary().names();
        return form(
                correction(found, found.entries().latest().hash().hex()),
                DayPhotos.Came.of(ProgressWriting.rows(found.entries().report(), names.task(), names.team())),
                List.of(),
                List.of());
    }

    @PostMapping(PATH + "/{id}/edit")
    View correct(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
        NotPermitted.check(furrow.actor(), Permission.REPORT_PROGRESS);
        ReadingProgress.Found found = find(id);
        DayPhotos.Came came =
                photos().take(request).keeping(found.entries().report().photos());
        Typed typed = came.typed();
        ReportFormView.Form form = correction(found, seen(typed).hex());
        if (RowTables.isAsked(typed)) {
            return form(form, came, List.of(), List.of());
        }
        ProgressReading.Read read = ProgressReading.read(typed, new ProgressNames(furrow), today());
        if (read.report().isEmpty() || !came.isWhole()) {
            return unread(form, came, read.faults(), response);
        }
        Outcome outcome = new CorrectingProgress(furrow)
                .correct(
                        new CorrectingProgress.Looked(found.summary().id(), Optional.of(seen(typed))),
                        read.report().orElseThrow(),
                        typed.text("reason", LONGEST),
                        today());
        return outcome.reasons().isEmpty()
                ? new RedirectView(PATH + "/" + found.summary().id())
                : refused(form, came, outcome.reasons(), response);
    }

    @PostMapping(PATH + "/{id}/take-back")
    View takeBack(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response) {
        NotPermitted.check(furrow.actor(), Permission.REPORT_PROGRESS);
        Typed typed = new Typed(sent);
        var looked = new CorrectingProgress.Looked(find(id).summary().id(), Optional.of(seen(typed)));
        return answer(
                id, new CorrectingProgress(furrow).takeBack(looked, typed.text("reason", LONGEST), today()), response);
    }

    @PostMapping(PATH + "/{id}/look-into")
    View lookInto(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response) {
        NotPermitted.check(furrow.actor(), Permission.ACCEPT_TASKS);
        Typed typed = new Typed(sent);
        var said = new ProgressFact.LookedInto(typed.text("flag", 20), typed.text("words", LONGEST));
        return answer(
                id, new LookingIntoProgress(furrow).lookInto(find(id).summary().id(), said, today()), response);
    }

    private View answer(String id, Outcome outcome, HttpServletResponse response) {
        if (outcome.reasons().isEmpty()) {
            return new RedirectView(PATH + "/" + id);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(find(id), outcome.reasons());
    }

    private View unread(
            ReportFormView.Form form, DayPhotos.Came came, List<FormFault> faults, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(form, came, faults, List.of());
    }

    private View refused(
            ReportFormView.Form form, DayPhotos.Came came, List<Reason> reasons, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(form, came, List.of(), reasons);
    }

    private View form(ReportFormView.Form form, DayPhotos.Came came, List<FormFault> faults, List<Reason> reasons) {
        ReportFormView fields = new ReportFormView(sayings(), came.typed(), faults);
        return templates.page(
                FOLDER,
                "reportform",
                new ReportFormPage(
                        view().shell(form.title()),
                        sayings().words(),
                        form.title(),
                        form.action(),
                        form.back(),
                        form.key(),
                        form.seen(),
                        fields.against(sayings().against(reasons)),
                        fields.parts(form, furrow.standard().progress()),
                        photos().part(came),
                        TaskBox.of(furrow, came.typed().text("task"))));
    }

    private DayPhotos photos() {
        return new DayPhotos(furrow, Reader.current(), office, limit);
    }

    private ReportFormView.Form newReport(String key) {
        return new ReportFormView.Form(sayings().words().whole(), PATH + "/new", PATH, key, "");
    }

    private ReportFormView.Form correction(ReadingProgress.Found found, String seen) {
        String address = PATH + "/" + found.summary().id();
        return new ReportFormView.Form(sayings().words().correct(), address + "/edit", address, "", seen);
    }

    private static Hash seen(Typed typed) {
        return Hash.find(typed.text("seen")).orElse(Hash.START);
    }

    private ReadingProgress.Found find(String id) {
        return RecordId.find(id)
                .flatMap(reading::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "report=" + id));
    }

    private LocalDate day(String text) {
        return LineReading.day(text).orElse(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(furrow.clock().instant(), office.zone());
    }

    private ProgressSayings sayings() {
        return new ProgressSayings(Reader.current(), office);
    }

    private ProgressView view() {
        return new ProgressView(Reader.current(), office, Visitor.current().actor());
    }

    /// What a list is asked for, and how the next page asks.
    private record Asked(Typed typed, boolean isFlagged) {

        private static final int LONGEST = 100;

        ReportsPage.Asked shown() {
            return new ReportsPage.Asked(
                    typed.text("task", LONGEST),
                    typed.text("team", LONGEST),
                    typed.text("from", LONGEST),
                    typed.text("until", LONGEST));
        }

        static ProgressFilter.After place(ProgressSummary last) {
            return new ProgressFilter.After(last.day(), last.id());
        }

        String after(ProgressSummary last) {
            return address(PATH) + (isFlagged ? "&flagged=" : "&list=") + "&after=" + ProgressAsking.write(place(last));
        }

        String csv() {
            return address(PATH + ".csv");
        }

        private String address(String path) {
            ReportsPage.Asked asked = shown();
            return UriComponentsBuilder.fromPath(path)
                    .queryParam("task", "{task}")
                    .queryParam("team", "{team}")
                    .queryParam("from", "{from}")
                    .queryParam("until", "{until}")
                    .encode()
                    .buildAndExpand(asked.task(), asked.team(), asked.from(), asked.until())
                    .toUriString();
        }
    }
}
