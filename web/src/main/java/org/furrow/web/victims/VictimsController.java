package org.furrow.web.victims;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.clearance.ReadingAccidents;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.victims.ReadingVictims;
import org.furrow.app.victims.RecordingVictims;
import org.furrow.app.victims.SigningVictims;
import org.furrow.app.victims.VictimBook;
import org.furrow.app.victims.VictimJson;
import org.furrow.app.victims.VictimOutcome;
import org.furrow.app.victims.VictimReading;
import org.furrow.app.victims.VictimWriting;
import org.furrow.app.victims.Victims;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.people.Permission;
import org.furrow.domain.victims.ErasureReason;
import org.furrow.domain.victims.KeyFault;
import org.furrow.domain.victims.Victim;
import org.furrow.domain.victims.VictimProfile;
import org.furrow.domain.victims.VictimStage;
import org.furrow.domain.victims.VictimStep;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Templates;
import org.furrow.web.shell.Words;
import org.furrow.web.visitor.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Answers for victims: the list, one victim with the signatures, the form of what is known, the log of looks. No
/// browser and no proxy may keep any of it.
@Controller
public final class VictimsController {

    static final String PATH = "/victims";
    private static final int LONGEST_QUESTION = 300;

    private final Templates templates;
    private final Office office;
    private final Furrow furrow;
    private final Victims victims;
    private final ReadingVictims reading;

    public VictimsController(Templates templates, Office office, Furrow furrow, Victims victims) {
        this.templates = templates;
        this.office = office;
        this.furrow = furrow;
        this.victims = victims;
        reading = new ReadingVictims(furrow, victims);
    }

    @ModelAttribute
    void keepNothing(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
    }

    @ExceptionHandler
    View locked(KeyFault fault, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        return templates.page("victims", "locked", view().locked(fault));
    }

    @GetMapping(PATH)
    View list(@RequestParam MultiValueMap<String, String> asked) {
        Typed typed = new Typed(asked);
        VictimBook.Question question = new VictimBook.Question(
                typed.text("accident", LONGEST_QUESTION),
                VictimStage.find(typed.text("stage")),
                typed.text("waiting").isEmpty() ? "" : furrow.actor().name());
        return templates.page("victims", "victims", view().list(reading.list(), question));
    }

    @GetMapping(PATH + "/statistics.csv")
    ResponseEntity<byte[]> statistics() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"victims-statistics.csv\"")
                .header("Cache-Control", "no-store")
                .body(VictimJson.csv(reading.figures()).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(PATH + "/log")
    View log(@RequestParam(defaultValue = "") String number) {
        String asked = number.strip();
        return templates.page("victims", "looks", view().looks(asked, reading.looks(asked)));
    }

    @GetMapping(PATH + "/new")
    View fresh(@RequestParam(defaultValue = "") String accident) {
        NotPermitted.check(furrow.actor(), Permission.RECORD_VICTIMS);
        Typed typed = Typed.nothing()
                .with("accident", accident)
                .with("sex", "unknown")
                .with("age-group", "unknown")
                .with("status", "unknown")
                .with("outcome", "injured")
                .with("difficulty", "unknown")
                .with("activity", "unknown")
                .with("frequency", "unknown");
        for (String field : List.of("displaced", "tampered", "knew-danger", "had-education", "saw-item")) {
            typed = typed.with(field, "unknown");
        }
        return form(fresh(), typed, List.of(), List.of());
    }

    @PostMapping(PATH)
    View record(@RequestParam MultiValueMap<String, String> sent, HttpServletResponse response) {
        NotPermitted.check(furrow.actor(), Permission.RECORD_VICTIMS);
        Typed typed = new Typed(sent);
        VictimReading.Read<VictimProfile> read = VictimReading.profile(typed, today());
        if (read.said().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(fresh(), typed, read.faults(), List.of());
        }
        String accident = typed.text("accident", LONGEST_QUESTION);
        return switch (new RecordingVictims(furrow, victims)
                .record(accident, read.said().orElseThrow(), today())) {
            case VictimOutcome.Done done -> new RedirectView(address(done.victim()));
            case VictimOutcome.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form(fresh(), typed, List.of(), refused.reasons());
            }
        };
    }

    @GetMapping(PATH + "/{number}")
    View victim(@PathVariable String number) {
        return page(find(number), Optional.empty(), List.of());
    }

    @GetMapping(PATH + "/{number}/edit")
    View edit(@PathVariable String number) {
        NotPermitted.check(furrow.actor(), Permission.RECORD_VICTIMS);
        Victim victim = find(number);
        VictimProfile profile = victim.profile().orElseThrow(() -> missing("victim", number));
        return form(correction(victim, latest(victim)), VictimWriting.write(profile), List.of(), List.of());
    }

    @PostMapping(PATH + "/{number}/edit")
    View correct(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response) {
        NotPermitted.check(furrow.actor(), Permission.RECORD_VICTIMS);
        Victim victim = find(number);
        Typed typed = new Typed(sent);
        VictimsView.Form form = correction(victim, seen(typed));
        VictimReading.Read<VictimProfile> read = VictimReading.profile(typed, today());
        VictimReading.Read<VictimReading.Said> said = VictimReading.said(typed, "reason", today());
        if (read.said().isEmpty() || said.said().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(form, typed, read.said().isEmpty() ? read.faults() : said.faults(), List.of());
        }
        VictimOutcome outcome = new RecordingVictims(furrow, victims)
                .correct(
                        new RecordingVictims.Correction(
                                victim.number(),
                                read.said().orElseThrow(),
                                said.said().orElseThrow().remark(),
                                OptionalInt.of(Integer.parseInt(seen(typed)))),
                        today());
        return switch (outcome) {
            case VictimOutcome.Done done -> new RedirectView(address(done.victim()));
            case VictimOutcome.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form(form, typed, List.of(), refused.reasons());
            }
        };
    }

    @PostMapping(PATH + "/{number}/steps/{step}")
    View step(
            @PathVariable String number,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response) {
        VictimStep asked =
                VictimStep.find(step).filter(each -> !each.isWritten()).orElseThrow(() -> missing("step", step));
        NotPermitted.check(furrow.actor(), SigningVictims.permission(asked));
        Victim victim = find(number);
        Typed typed = new Typed(sent);
        List<FormFault> faults = faults(asked, typed);
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(victim, Optional.of(new VictimsView.Tried(asked, typed, faults)), List.of());
        }
        return switch (take(victim, asked, typed)) {
            case VictimOutcome.Done done -> new RedirectView(address(done.victim()));
            case VictimOutcome.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(victim, Optional.of(new VictimsView.Tried(asked, typed, List.of())), refused.reasons());
            }
        };
    }

    private List<FormFault> faults(VictimStep step, Typed typed) {
        return step == VictimStep.ERASE
                ? VictimReading.erasure(typed, today()).faults()
                : VictimReading.said(typed, "remark", today()).faults();
    }

    private VictimOutcome take(Victim victim, VictimStep step, Typed typed) {
        OptionalInt seen = OptionalInt.of(Integer.parseInt(seen(typed)));
        SigningVictims signing = new SigningVictims(furrow, victims);
        if (step == VictimStep.ERASE) {
            ErasureReason reason = VictimReading.erasure(typed, today()).said().orElseThrow();
            return signing.erase(victim.number(), reason, seen);
        }
        VictimReading.Said said =
                VictimReading.said(typed, "remark", today()).said().orElseThrow();
        return signing.take(new SigningVictims.Wanted(victim.number(), step, said.remark(), seen));
    }

    /// The number of the entry that the form was made from; none that ever was, where it says none.
    private String seen(Typed typed) {
        OptionalInt seen = VictimReading.seen(typed, today());
        return Integer.toString(seen.orElse(0));
    }

    private View page(Victim victim, Optional<VictimsView.Tried> tried, List<Reason> reasons) {
        Link accident = new ReadingAccidents(furrow)
                .read()
                .find(victim.accident())
                .map(each -> new Link(each.notice().number(), "/accidents/" + each.id()))
                .orElseThrow(() -> missing("victim", victim.number()));
        return templates.page("victims", "victim", view().page(victim, accident, tried, reasons));
    }

    private View form(VictimsView.Form form, Typed typed, List<FormFault> faults, List<Reason> reasons) {
        return templates.page("victims", "victimform", view().form(form, typed, faults, reasons));
    }

    private static VictimsView.Form fresh() {
        return new VictimsView.Form(words().record(), PATH, new Link(words().title(), PATH), "");
    }

    private static VictimsView.Form correction(Victim victim, String seen) {
        return new VictimsView.Form(
                words().correct(), address(victim) + "/edit", new Link(victim.number(), address(victim)), seen);
    }

    private static String latest(Victim victim) {
        return Integer.toString(victim.latest().number());
    }

    private static String address(Victim victim) {
        return PATH + "/" + victim.number();
    }

    private static VictimWords words() {
        return Words.of(VictimWords.class, Reader.current().locale());
    }

    private Victim find(String number) {
        return reading.show(number).orElseThrow(() -> missing("victim", number));
    }

    private static ResponseStatusException missing(String what, String id) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, what + "=" + id);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(furrow.clock().instant(), office.zone());
    }

    private VictimsView view() {
        return new VictimsView(Reader.current(), office, Visitor.current().actor());
    }
}
