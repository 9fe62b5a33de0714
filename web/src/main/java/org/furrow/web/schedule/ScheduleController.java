package org.furrow.web.schedule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.draft.Typed;
import org.furrow.app.planning.OpenPlan;
import org.furrow.app.planning.PlanHead;
import org.furrow.app.planning.Plans;
import org.furrow.domain.people.Permission;
import org.furrow.engines.plan.search.Answer;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Answers for the chart of teams and the map of a plan: the whole schedule, what a change would cost, and changes.
@RestController
@RequestMapping("/api/v1/plans/{id}")
public final class ScheduleController {

    private static final String TASK = "task";

    private final Furrow furrow;
    private final Office office;
    private final Plans plans;

    public ScheduleController(Furrow furrow, Office office, Plans plans) {
        this.furrow = furrow;
        this.office = office;
        this.plans = plans;
    }

    /// Who does what when.
    @GetMapping("/schedule")
    ScheduleJson schedule(Reader reader, @PathVariable String id) {
        return writing(reader).schedule(open(id));
    }

    /// When areas are back, as points.
    @GetMapping(value = "/returns.geojson", produces = "application/geo+json")
    Map<String, Object> returns(Reader reader, @PathVariable String id) {
        return writing(reader).returns(open(id));
    }

    /// Takes `task`, `team` and `behind`, the task after which it would be done; empty for the first place.
    @PostMapping(value = "/cost", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> cost(Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> sent) {
        OpenPlan plan = open(id);
        Typed typed = new Typed(sent);
        return wrong(plan, typed)
                .<Map<String, Object>>map(why -> Map.of("possible", false, "why", why.said(words(reader))))
                .orElseGet(() -> writing(reader).cost(plan, answer(plan, typed)));
    }

    /// Takes `do`, one of move, pin, forbid, free, undo and redo; `task`, and for a move `team` and `behind`.
    @PostMapping(value = "/edits", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, Object>> edit(
            Reader reader, @PathVariable String id, @RequestParam MultiValueMap<String, String> sent) {
        NotPermitted.check(furrow.actor(), Permission.PLAN_WORK);
        OpenPlan plan = open(id);
        Typed typed = new Typed(sent);
        if (plan.head().state() != PlanHead.State.READY) {
            return refused(words(reader).notDone());
        }
        Optional<Wrong> wrong = change(plan, typed);
        return wrong.map(why -> refused(why.said(words(reader))))
                .orElseGet(() -> ResponseEntity.ok(writing(reader).edited(plan)));
    }

    /// Why a change is not made, by a code.
    private record Wrong(String code) {
        String said(ScheduleWords words) {
            return words.why(code);
        }
    }

    private static Optional<Wrong> change(OpenPlan plan, Typed typed) {
        String task = typed.text(TASK);
        String wish = typed.text("do");
        if (wish.equals("undo") || wish.equals("redo")) {
            boolean isDone = wish.equals("undo") ? plan.undo() : plan.redo();
            return isDone ? Optional.empty() : Optional.of(new Wrong("nothing-to-take-back"));
        }
        if (plan.plan().findAssignment(task).isEmpty()) {
            return Optional.of(new Wrong("unknown"));
        }
        return switch (wish) {
            case "pin" -> done(() -> plan.pin(task));
            case "forbid" -> done(() -> plan.forbid(task));
            case "free" -> done(() -> plan.free(task));
            case "move" -> wrong(plan, typed).or(() -> move(plan, typed));
            default -> Optional.of(new Wrong("unknown"));
        };
    }

    private static Optional<Wrong> done(Runnable change) {
        change.run();
        return Optional.empty();
    }

    private static Optional<Wrong> move(OpenPlan plan, Typed typed) {
        return switch (plan.move(typed.text(TASK), typed.text("team"), behind(typed))) {
            case Answer.Possible _ -> Optional.empty();
            case Answer.Impossible impossible -> Optional.of(new Wrong(ScheduleWriting.code(impossible.why())));
        };
    }

    private static Answer answer(OpenPlan plan, Typed typed) {
        return plan.cost(typed.text(TASK), typed.text("team"), behind(typed));
    }

    /// Whether the names stand for nothing in the plan.
    private static Optional<Wrong> wrong(OpenPlan plan, Typed typed) {
        boolean isKnown = plan.model().findWork(typed.text(TASK)).isPresent()
                && plan.model().findTeam(typed.text("team")).isPresent()
                && behind(typed)
                        .map(task -> isOf(plan, task, typed.text("team")))
                        .orElse(true);
        return isKnown ? Optional.empty() : Optional.of(new Wrong("unknown"));
    }

    private static boolean isOf(OpenPlan plan, String task, String team) {
        return plan.plan()
                .findAssignment(task)
                .filter(one -> one.team().equals(team))
                .isPresent();
    }

    private static Optional<String> behind(Typed typed) {
        return Optional.of(typed.text("behind")).filter(task -> !task.isEmpty());
    }

    private static ResponseEntity<Map<String, Object>> refused(String why) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(Map.of("why", why));
    }

    private OpenPlan open(String id) {
        return plans.open(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ScheduleWriting writing(Reader reader) {
        return new ScheduleWriting(
                words(reader),
                LocalDate.ofInstant(furrow.clock().instant(), office.zone()),
                furrow.actor().may(Permission.PLAN_WORK));
    }

    private static ScheduleWords words(Reader reader) {
        return Words.of(ScheduleWords.class, reader.locale());
    }
}
