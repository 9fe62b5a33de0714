package org.furrow.web.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.Outcome;
import org.furrow.app.draft.Typed;
import org.furrow.app.mission.TeamJson;
import org.furrow.app.planning.AgreeingPriorities;
import org.furrow.app.planning.AskingPlans;
import org.furrow.app.planning.MakingPlans;
import org.furrow.app.planning.OpenPlan;
import org.furrow.app.planning.PlanHead;
import org.furrow.app.planning.PlanJson;
import org.furrow.app.planning.PlanOrder;
import org.furrow.app.planning.PlanReading;
import org.furrow.app.planning.PlannedOrders;
import org.furrow.app.planning.Plans;
import org.furrow.app.planning.Priorities;
import org.furrow.app.planning.PublishingPlans;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.mission.TeamKind;
import org.furrow.domain.people.Permission;
import org.furrow.domain.planning.Assumptions;
import org.furrow.domain.priority.RateTable;
import org.furrow.web.shell.Office;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

/// Answers for programs that plan: making plans, asking them, publishing them, and what blocked land costs.
@RestController
public final class PlansApiController {

    private static final String PLANS = "/api/v1/plans";
    private static final int MOST_CHANGES = 200;
    private static final int MOST_TEAMS = 50;

    private final Furrow furrow;
    private final Office office;
    private final Plans plans;

    public PlansApiController(Furrow furrow, Office office, Plans plans) {
        this.furrow = furrow;
        this.office = office;
        this.plans = plans;
    }

    /// The plans that are worked on, the latest first; those that are searched for with how far they are.
    @GetMapping(PLANS)
    Map<String, Object> list() {
        return PlanJson.of(plans.list());
    }

    /// Begins to search for a plan: `name`, `from`, `years`, `rates`, `seconds`, `seed`, and `near`, the id of an
    /// earlier plan to stay near to. What is not said is as usual.
    @PostMapping(PLANS)
    ResponseEntity<Map<String, Object>> make(@RequestBody JsonNode body) {
        NotPermitted.check(furrow.actor(), Permission.PLAN_WORK);
        PlanReading.Read<PlanOrder> read = PlanReading.order(SentDocument.typed(body), today());
        if (read.said().isEmpty()) {
            return refused(read.against());
        }
        return switch (new MakingPlans(furrow, plans).make(read.said().orElseThrow(), today())) {
            case MakingPlans.Made.Refused(List<Reason> reasons) -> refused(reasons);
            case MakingPlans.Made.Begun(PlanHead head) ->
                ResponseEntity.accepted().body(PlanJson.of(head));
        };
    }

    /// A plan: how far its search is, or what comes back when by it and what cannot be done.
    @GetMapping(PLANS + "/{id}")
    Map<String, Object> plan(@PathVariable String id) {
        PlanHead head = plans.find(id).orElseThrow(() -> missing(id));
        Map<String, Object> document =
                new LinkedHashMap<>(plans.open(id).map(PlanJson::of).orElseGet(() -> PlanJson.of(head)));
        plans.findProgress(id).ifPresent(percent -> document.put("percent", percent));
        return document;
    }

    /// Who does what when, by team.
    @GetMapping(PLANS + "/{id}/works")
    Map<String, Object> works(@PathVariable String id) {
        return PlanJson.works(open(id));
    }

    /// Ends the search; the best plan so far is kept.
    @PostMapping(PLANS + "/{id}/stop")
    Map<String, Object> stop(@PathVariable String id) {
        NotPermitted.check(furrow.actor(), Permission.PLAN_WORK);
        PlanHead head = plans.find(id).orElseThrow(() -> missing(id));
        plans.stop(id);
        return Map.of("id", head.id());
    }

    /// Forgets a plan; what was published stands in the journal none the less.
    @DeleteMapping(PLANS + "/{id}")
    Map<String, Object> delete(@PathVariable String id) {
        NotPermitted.check(furrow.actor(), Permission.PLAN_WORK);
        PlanHead head = plans.find(id).orElseThrow(() -> missing(id));
        plans.delete(id);
        return Map.of("id", head.id());
    }

    /// Why `one` comes before `other`, with the exact cost of letting them change places.
    @GetMapping(PLANS + "/{id}/why")
    Map<String, Object> why(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String one,
            @RequestParam(defaultValue = "") String other) {
        OpenPlan plan = open(id);
        return new AskingPlans(furrow, plan)
                .why(one, other)
                .map(why -> PlanJson.of(why, plan))
                .orElseThrow(() -> wrong("The plan does not do both works"));
    }

    /// What would come of it: `teams`, how many more of `kind`; `rates`, the name of a table; and figures by
    /// their codes.
    @PostMapping(PLANS + "/{id}/what-if")
    ResponseEntity<Map<String, Object>> whatIf(@PathVariable String id, @RequestBody JsonNode body) {
        OpenPlan plan = open(id);
        Typed typed = SentDocument.typed(body);
        Assumptions known = plan.model().snapshot().assumptions();
        PlanReading.Read<Assumptions> read = PlanReading.assumptions(typed, known);
        if (read.said().isEmpty()) {
            return refused(read.against());
        }
        int teams = teams(typed.text("teams"));
        Optional<TeamKind> kind = kind(typed.text("kind"));
        if (teams != 0 && kind.isEmpty()) {
            throw wrong("kind must say of which kind the teams are");
        }
        AskingPlans.WhatIf question = new AskingPlans.WhatIf(
                teams, kind, rates(typed.text("rates")), read.said().filter(assumptions -> !assumptions.equals(known)));
        return ResponseEntity.ok(PlanJson.of(new AskingPlans(furrow, plan).whatIf(question)));
    }

    private static int teams(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("-?[0-9]{1,2}") || Math.abs(Integer.parseInt(text)) > MOST_TEAMS) {
            throw wrong("teams must be a whole number from -" + MOST_TEAMS + " to " + MOST_TEAMS);
        }
        return Integer.parseInt(text);
    }

    private static Optional<TeamKind> kind(String code) {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(TeamKind.find(code).orElseThrow(() -> wrong("There is no such kind of team")));
    }

    private Optional<RateTable> rates(String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AgreeingPriorities(furrow)
                .read()
                .find(name)
                .orElseThrow(() -> wrong("There is no such table of rates")));
    }

    /// What plans by everybody's rates cost by everybody's rates.
    @GetMapping(PLANS + "/{id}/regret")
    Map<String, Object> regret(@PathVariable String id) {
        OpenPlan plan = open(id);
        return PlanJson.of(new AskingPlans(furrow, plan)
                .regret(new AgreeingPriorities(furrow).read().tables()));
    }

    /// What ±20 % on each rate changes in the first year.
    @GetMapping(PLANS + "/{id}/sensitivity")
    Map<String, Object> sensitivity(@PathVariable String id) {
        return PlanJson.sensitivity(new AskingPlans(furrow, open(id)).sensitivity());
    }

    /// What is different between a plan and a later one.
    @GetMapping(PLANS + "/{id}/compare/{other}")
    Map<String, Object> compare(@PathVariable String id, @PathVariable String other) {
        OpenPlan later = open(other);
        return PlanJson.of(new AskingPlans(furrow, open(id)).compare(later), later.model(), MOST_CHANGES);
    }

    /// Publishes a plan: `remarks`, and `as-it-is` where it shall be although something changed since it
    /// was made.
    @PostMapping(PLANS + "/{id}/publish")
    ResponseEntity<Map<String, Object>> publish(@PathVariable String id, @RequestBody JsonNode body) {
        NotPermitted.check(furrow.actor(), Permission.PLAN_WORK);
        Typed typed = SentDocument.typed(body);
        return answer(new PublishingPlans(furrow, plans)
                .publish(
                        id, typed.text("remarks", 2_000), typed.text("as-it-is").equals("true"), today()));
    }

    /// Takes the plan in force out of force, with its `reason`.
    @PostMapping(PLANS + "/{id}/withdraw")
    ResponseEntity<Map<String, Object>> withdraw(@PathVariable String id, @RequestBody JsonNode body) {
        NotPermitted.check(furrow.actor(), Permission.PLAN_WORK);
        return answer(new PublishingPlans(furrow, plans)
                .withdraw(id, SentDocument.typed(body).text("reason", 2_000), today()));
    }

    /// The works of the plan in force: draft orders, and what became of the others.
    @GetMapping("/api/v1/planned-orders")
    Map<String, Object> orders() {
        return PlanJson.orders(new PlannedOrders(furrow).list(today()));
    }

    /// Orders the `works` that are named, `depth` cm deep where no earlier order says how deep; those that cannot
    /// be ordered stay drafts and tell why.
    @PostMapping("/api/v1/planned-orders")
    Map<String, Object> order(@RequestBody JsonNode body) {
        NotPermitted.check(furrow.actor(), Permission.ORDER_TASKS);
        Typed typed = SentDocument.typed(body);
        return PlanJson.of(new PlannedOrders(furrow).order(typed.all("works"), typed.text("depth"), today()));
    }

    /// What blocked land costs by whom, what plans assume, and who agreed on it.
    @GetMapping("/api/v1/priorities")
    Map<String, Object> priorities() {
        NotPermitted.check(furrow.actor(), Permission.READ_WHOLE);
        AgreeingPriorities agreeing = new AgreeingPriorities(furrow);
        return PlanJson.of(agreeing.read(), agreeing.history());
    }

    /// Agrees on a table of rates: `name`, `reason`, and a number for each criterion by its code.
    @PostMapping("/api/v1/priorities/rates")
    ResponseEntity<Map<String, Object>> agree(@RequestBody JsonNode body) {
        NotPermitted.check(furrow.actor(), Permission.PLAN_WORK);
        Typed typed = SentDocument.typed(body);
        AgreeingPriorities agreeing = new AgreeingPriorities(furrow);
        Priorities priorities = agreeing.read();
        PlanReading.Read<RateTable> read = PlanReading.rates(typed, priorities);
        return read.said().isEmpty()
                ? refused(read.against())
                : answer(agreeing.agree(read.said().orElseThrow(), typed.text("reason", 2_000), today()));
    }

    /// Gives up the table of that `name`, with its `reason`.
    @PostMapping("/api/v1/priorities/rates/drop")
    ResponseEntity<Map<String, Object>> drop(@RequestBody JsonNode body) {
        NotPermitted.check(furrow.actor(), Permission.PLAN_WORK);
        Typed typed = SentDocument.typed(body);
        return answer(
                new AgreeingPriorities(furrow).drop(typed.text("name", 200), typed.text("reason", 2_000), today()));
    }

    /// Agrees on what plans assume: figures by their codes, lines of `seasons`, `equipment` and `funds`,
    /// and `reason`.
    @PostMapping("/api/v1/priorities/assumptions")
    ResponseEntity<Map<String, Object>> assume(@RequestBody JsonNode body) {
        NotPermitted.check(furrow.actor(), Permission.PLAN_WORK);
        Typed typed = SentDocument.typed(body);
        AgreeingPriorities agreeing = new AgreeingPriorities(furrow);
        PlanReading.Read<Assumptions> read =
                PlanReading.assumptions(typed, agreeing.read().assumptions());
        return read.said().isEmpty()
                ? refused(read.against())
                : answer(agreeing.assume(read.said().orElseThrow(), typed.text("reason", 2_000), today()));
    }

    private OpenPlan open(String id) {
        NotPermitted.check(furrow.actor(), Permission.READ_WHOLE);
        return plans.open(id).orElseThrow(() -> missing(id));
    }

    private static ResponseEntity<Map<String, Object>> answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Refused refused -> refused(refused.reasons());
            case Outcome.Recorded recorded ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .body(Map.of(
                                "id",
                                recorded.revisions().getLast().draft().record().toString()));
        };
    }

    private static ResponseEntity<Map<String, Object>> refused(List<Reason> reasons) {
        return ResponseEntity.unprocessableContent().body(TeamJson.reasons(reasons));
    }

    private static ResponseStatusException missing(String id) {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, "There is no plan " + (id.length() > 40 ? "of that id" : id) + " to look into");
    }

    private static ResponseStatusException wrong(String sentence) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, sentence);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(furrow.clock().instant(), office.zone());
    }
}
