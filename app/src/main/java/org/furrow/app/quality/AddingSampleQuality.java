package org.furrow.app.quality;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.Outcome;
import org.furrow.app.draft.Typed;
import org.furrow.app.tasking.ReadingTasks;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.domain.people.Role;
import org.furrow.domain.quality.NonconformityFact;
import org.furrow.domain.quality.NonconformityProfile;
import org.furrow.domain.quality.Question;
import org.furrow.domain.quality.SampleOrder;
import org.furrow.domain.quality.Visit;
import org.furrow.domain.quality.VisitProfile;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskStatus;
import org.furrow.store.hazard.HazardQuery;

/// Giving an exercise visits, an inspection of drawn squares, and what came of them: one nonconformity that is closed
/// and one that is not. Add its tasks first.
public final class AddingSampleQuality {

    /// Who inspects in an exercise.
    public static final String AUTHORITY = "Exercise authority";
    private static final int MOST_HAZARDS = 2_000;
    private static final int SQUARES = 200;
    private static final long SEED = 4_711;

    private final Furrow furrow;
    private final Furrow officer;
    private final Furrow operator;
    private final LocalDate today;

    /// Adding to this register.
    public AddingSampleQuality(Furrow furrow) {
        this.furrow = furrow;
        officer = acting("exercise-quality");
        operator = acting("exercise-operator");
        today = LocalDate.ofInstant(furrow.clock().instant(), ZoneOffset.UTC);
    }

    private Furrow acting(String name) {
        Actor actor = new Actor("", name, Role.ADMINISTRATOR);
        return furrow.actingFor(() -> actor);
    }

    /// Adds them.
    ///
    /// @return how many visits
    public int add() {
        NotPermitted.check(furrow.actor(), Permission.MANAGE_ACCOUNTS);
        List<Task> tasks = new ReadingTasks(furrow)
                .read().tasks().stream()
                        .filter(task -> task.status() == TaskStatus.STARTED
                                && task.profile().methods().contains(Method.MANUAL_CLEARANCE))
                        .limit(1)
                        .toList();
        tasks.forEach(this::visit);
        tasks.forEach(this::inspect);
        return new ReadingQuality(furrow).read().visits().size();
    }

    private void visit(Task task) {
        Typed typed = begun("QV-001", "monitoring", 30, task)
                .with("task", task.profile().number())
                .with(
                        "team",
                        task.profile().teams().stream()
                                .findFirst()
                                .map(RecordId::toString)
                                .orElse(""))
                .with("checklist", "site-manual");
        for (Question question : furrow.standard()
                .checklists()
                .find("site-manual")
                .map(each -> each.questions())
                .orElse(List.of())) {
            boolean isWrong = List.of("logs", "communication").contains(question.code());
            typed = typed.with(VisitReading.ANSWER + question.code(), isWrong ? "no" : "yes");
        }
        record(typed.with("remark-logs", "The visitors' book ends three weeks ago.")
                        .with("remark-communication", "No radio contact with the base from the east lanes."))
                .ifPresent(visit -> {
                    raise(visit, "logs", 30);
                    raise(visit, "communication", 30).ifPresent(this::close);
                });
    }

    /// Squares of released ground are drawn and recorded, and inspected the day after.
    private void inspect(Task task) {
        squares(task.profile().organisation()).ifPresent(drawn -> {
            Outcome recorded = new RecordingDraws(officer).record(new RecordingDraws.Wanted(drawn, ""), daysAgo(7));
            String reference = drawn.from().map(DrawingSample.From::reference).orElse("");
            String count = Integer.toString(drawn.squares().squares().size());
            record(begun("QV-002", "sampling", 6, task)
                    .with(
                            "hazard",
                            drawn.from().map(from -> from.hazard().toString()).orElse(""))
                    .with("lot", reference)
                    .with("units", Long.toString(drawn.squares().fit()))
                    .with("inspected", count)
                    .with(
                            "square-metres",
                            Long.toString(drawn.squares().sampled().squareMetres()))
                    .with("defects", "0")
                    .with("draw", id(recorded).map(RecordId::toString).orElse(""))
                    .with("verdict", "accept")
                    .with("currency", "USD")
                    .with("cost", "640")
                    .with("hours", "22")
                    .with("people", "4"));
        });
    }

    private Optional<DrawingSample.Drawn> squares(String operator) {
        SampleOrder order = new SampleOrder(furrow.standard().sampling().squares(), SQUARES, SEED);
        DrawingSample drawing = new DrawingSample(furrow);
        HazardQuery query = new HazardQuery();
        return furrow
                .register()
                .read(session ->
                        query.list(session, HazardQuery.Filter.NONE, new HazardQuery.Page("", "", MOST_HAZARDS)))
                .stream()
                .filter(hazard -> hazard.description().operator().equals(operator))
                .map(hazard ->
                        drawing.draw(new SampleGround.Released(hazard.id().toString(), Optional.empty()), order))
                .filter(DrawingSample.Drawn.class::isInstance)
                .map(DrawingSample.Drawn.class::cast)
                .filter(drawn -> drawn.squares().squares().size() == SQUARES)
                .findFirst();
    }

    private LocalDate daysAgo(int days) {
        return today.minusDays(days);
    }

    private Typed begun(String number, String kind, int daysAgo, Task task) {
        return Typed.nothing()
                .with("number", number)
                .with("kind", kind)
                .with("day", daysAgo(daysAgo).toString())
                .with("inspecting", AUTHORITY)
                .with("inspectors", "Exercise inspector")
                .with("organisation", task.profile().organisation())
                .with("method", Method.MANUAL_CLEARANCE.code())
                .with("signatures", "Exercise inspector; team leader");
    }

    private Optional<Visit> record(Typed typed) {
        VisitReading.Read<VisitProfile> read =
                VisitReading.visit(typed, new QualityNames(furrow, new ReadingQuality(furrow).read()), today);
        return read.said()
                .flatMap(profile -> id(new RecordingVisits(officer).record(profile, today)))
                .flatMap(id -> new ReadingQuality(furrow).read().findVisit(id));
    }

    private Optional<RecordId> raise(Visit visit, String question, int daysAgo) {
        return Proposing.of(visit).stream()
                .filter(profile -> profile.clause().equals(question))
                .findFirst()
                .flatMap(profile -> id(raise(profile, daysAgo)));
    }

    private Outcome raise(NonconformityProfile profile, int daysAgo) {
        return new HandlingNonconformities(officer).raise(today.minusDays(daysAgo), profile, today);
    }

    private void close(RecordId id) {
        step(operator, id, 29, new NonconformityFact.Acknowledged(""));
        step(operator, id, 27, new NonconformityFact.CauseFound("The relay on the hill had no power."));
        step(
                operator,
                id,
                26,
                new NonconformityFact.ActionSet(
                        "A second battery, and a radio check every hour.", "Base manager", today.minusDays(12)));
        step(officer, id, 14, new NonconformityFact.Verified("Radio check from all lanes on a further visit."));
        step(officer, id, 14, new NonconformityFact.Closed(""));
    }

    private void step(Furrow who, RecordId id, int daysAgo, NonconformityFact fact) {
        new HandlingNonconformities(who)
                .take(new HandlingNonconformities.Wanted(id, today.minusDays(daysAgo), fact, Optional.empty()), today);
    }

    private static Optional<RecordId> id(Outcome outcome) {
        return outcome instanceof Outcome.Recorded recorded
                ? Optional.of(recorded.revisions().getLast().draft().record())
                : Optional.empty();
    }
}
