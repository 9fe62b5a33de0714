package org.furrow.app.planning;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.furrow.engines.plan.Comparison;
import org.furrow.engines.plan.Plan;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.search.Answer;
import org.furrow.engines.plan.search.PlanSearch;
import org.furrow.engines.plan.search.Planner;

/// A plan that is asked and changed. Each change is written at once; the last ones can be taken back while the
/// program runs.
public final class OpenPlan {

    private static final int REMEMBERED = 50;

    private final PlanFolder folder;
    private final Deque<PlanBody> before = new ArrayDeque<>();
    private final Deque<PlanBody> after = new ArrayDeque<>();
    private PlanHead head;
    private PlanBody body;
    private Model model;
    private PlanSearch search;

    OpenPlan(PlanHead head, PlanBody body, PlanFolder folder) {
        this.head = head;
        this.body = body;
        this.folder = folder;
        model = Modelling.model(body.snapshot(), body.choices());
        search = begin(model.problem());
    }

    private PlanSearch begin(PlanningProblem problem) {
        return body.plan().assignments().isEmpty()
                ? Planner.start(problem, head.seed())
                : Planner.open(problem, body.plan(), head.seed());
    }

    /// What a list tells of it.
    public synchronized PlanHead head() {
        return head;
    }

    /// The problem, and what its names stand for.
    public synchronized Model model() {
        return model;
    }

    /// What it says.
    public synchronized Plan plan() {
        return body.plan();
    }

    /// What somebody decided about it.
    public synchronized Choices choices() {
        return body.choices();
    }

    /// How many changes can be taken back.
    public synchronized int undoable() {
        return before.size();
    }

    /// How many changes can be made again.
    public synchronized int redoable() {
        return after.size();
    }

    /// What it would cost to move a work to a team; nothing changes.
    ///
    /// @param behind the work after which it would be done; empty for the first place
    /// @throws IllegalArgumentException when a name is not in the plan, or the work behind is not done by
    /// the team
    public synchronized Answer cost(String work, String team, Optional<String> behind) {
        return search.alternatives().moving(work, team, behind);
    }

    /// What it would cost to let two works change places; nothing changes.
    public synchronized Answer costOfSwapping(String work, String other) {
        return search.alternatives().swapping(work, other);
    }

    /// Moves a work, where that can be done, and pins it to its team.
    public synchronized Answer move(String work, String team, Optional<String> behind) {
        Answer answer = search.move(work, team, behind);
        if (answer instanceof Answer.Possible) {
            remember();
            body = new PlanBody(body.snapshot(), body.choices().pin(work, team), search.plan());
            write();
        }
        return answer;
    }

    /// Pins a work to the team that does it.
    public synchronized void pin(String work) {
        body.plan().findAssignment(work).ifPresent(one -> keep(body.choices().pin(work, one.team()), body.plan()));
    }

    /// Says that the team that does a work now shall not; another one gets it.
    public synchronized void forbid(String work) {
        body.plan().findAssignment(work).ifPresent(one -> decide(body.choices().forbid(work, one.team())));
    }

    /// Says that any team may do a work that can.
    public synchronized void free(String work) {
        if (model.findWork(work).isPresent()) {
            decide(body.choices().free(work));
        }
    }

    /// Takes the last change back.
    public synchronized boolean undo() {
        return step(before, after);
    }

    /// Makes the change again that was taken back last.
    public synchronized boolean redo() {
        return step(after, before);
    }

    private boolean step(Deque<PlanBody> from, Deque<PlanBody> to) {
        if (from.isEmpty()) {
            return false;
        }
        to.push(body);
        set(from.pop());
        write();
        return true;
    }

    /// Decides anew who may do what, and gives away what cannot stay where it is.
    private void decide(Choices choices) {
        Model decided = Modelling.model(body.snapshot(), choices);
        PlanSearch placed = Planner.resume(decided.problem(), body.plan(), head.seed());
        keep(choices, placed.plan());
    }

    private void keep(Choices choices, Plan plan) {
        remember();
        set(new PlanBody(body.snapshot(), choices, plan));
        write();
    }

    private void remember() {
        before.push(body);
        after.clear();
        if (before.size() > REMEMBERED) {
            before.removeLast();
        }
    }

    private void set(PlanBody other) {
        body = other;
        model = Modelling.model(body.snapshot(), body.choices());
        search = begin(model.problem());
    }

    private void write() {
        head = head.changed(body.plan().costs().objective(), Plans.undone(body.plan()));
        folder.write(head.id(), body);
        folder.write(head);
    }

    /// What is different between this plan and a later one of the same problem.
    synchronized Comparison compare(Plan later) {
        return Comparison.of(model.problem(), body.plan(), later);
    }

    /// The works of a team in the order in which it does them.
    public synchronized List<Plan.Assignment> worksOf(String team) {
        return body.plan().assignments().stream()
                .filter(one -> one.team().equals(team))
                .toList();
    }
}
