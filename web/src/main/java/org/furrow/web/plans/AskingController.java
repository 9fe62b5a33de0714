package org.furrow.web.plans;

import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.planning.AskingPlans;
import org.furrow.app.planning.OpenPlan;
import org.furrow.app.planning.PlanHead;
import org.furrow.app.planning.Plans;
import org.furrow.domain.people.Permission;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/// Answers for questions to a plan, and for two plans beside each other.
@Controller
public final class AskingController {

    private static final int MOST_CHANGES = 50;

    private final Templates templates;
    private final Office office;
    private final Furrow furrow;
    private final Plans plans;

    public AskingController(Templates templates, Office office, Furrow furrow, Plans plans) {
        this.templates = templates;
        this.office = office;
        this.furrow = furrow;
        this.plans = plans;
    }

    /// The page of questions, with the answer to the one that was asked.
    ///
    /// @param ask why, what-if, regret or sensitivity; empty for the forms alone
    @GetMapping("/plans/{id}/questions")
    View questions(
            Reader reader,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String ask,
            @RequestParam(defaultValue = "") String one,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String more,
            @RequestParam(defaultValue = "") String kind) {
        OpenPlan plan = plans.find(id)
                .flatMap(head -> plans.open(head.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        QuestionsView.Asked asked = new QuestionsView.Asked(ask, one.strip(), other.strip(), more.strip(), kind);
        return templates.page("plans", "questions", new QuestionsView(view(reader), furrow).page(plan, asked));
    }

    /// Two plans beside each other.
    ///
    /// @param one the id of a plan
    /// @param other the id of another one
    @GetMapping("/plans/compare")
    View compare(
            Reader reader, @RequestParam(defaultValue = "") String one, @RequestParam(defaultValue = "") String other) {
        NotPermitted.check(furrow.actor(), Permission.READ_WHOLE);
        List<PlanHead> ready = plans.list().stream()
                .filter(head -> head.state() == PlanHead.State.READY)
                .toList();
        return templates.page("plans", "compare", new CompareView(view(reader)).page(ready, both(one, other)));
    }

    private CompareView.Both both(String one, String other) {
        Optional<OpenPlan> first = open(one);
        Optional<OpenPlan> second = open(other);
        return new CompareView.Both(
                one,
                first,
                other,
                second,
                first.flatMap(
                        earlier -> second.map(later -> new AskingPlans(furrow, earlier).changes(later, MOST_CHANGES))));
    }

    private Optional<OpenPlan> open(String id) {
        return plans.find(id).flatMap(head -> plans.open(head.id()));
    }

    private PlansView view(Reader reader) {
        return new PlansView(reader, office, furrow.actor().may(Permission.PLAN_WORK));
    }
}
