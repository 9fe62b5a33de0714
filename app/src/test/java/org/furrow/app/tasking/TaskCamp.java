package org.furrow.app.tasking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.draft.Typed;
import org.furrow.app.hazard.Programme;
import org.furrow.app.mission.Accrediting;
import org.furrow.app.mission.FormingTeams;
import org.furrow.app.mission.TeamReading;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.AccreditationFact;
import org.furrow.domain.mission.Holder;
import org.furrow.domain.mission.Method;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Role;
import org.furrow.domain.people.Sight;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskStep;

/// A register with two hazards of two organisations and a team that may clear, for stories of tasks in tests.
public final class TaskCamp implements AutoCloseable {

    /// The day on which tasks are ordered.
    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /// The day of every test.
    public static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    /// What is typed for a clearance of H-1 by MCT-1.
    public static final Typed CLEARANCE = Typed.nothing()
            .with("number", "TO-2026-014")
            .with("kind", "clearance")
            .with("title", "Clear the school yard")
            .with("organisation", "Green Fields")
            .with("hazards", "H-1")
            .with("method", "manual-clearance")
            .with("depth", "13")
            .with("day", DAY.toString());

    /// What is typed for the repair of a road.
    public static final Typed ROAD = Typed.nothing()
            .with("number", "TO-2026-015")
            .with("kind", "road")
            .with("title", "Repair the road")
            .with("organisation", "Green Fields")
            .with("quantities", "Road graded; 4.2; km\nCulverts\t3\tpieces")
            .with("day", DAY.toString());

    /// What is typed for a plan.
    public static final Typed PLAN = Typed.nothing()
            .with("teams", "MCT-1")
            .with("first", "2026-03-16")
            .with("last", "2026-08-30")
            .with("medical", "Ambulance on site, hospital 40 minutes away")
            .with("day", "2026-03-05");

    /// The register.
    public final Furrow furrow;

    /// The hazard H-1 of Green Fields.
    public final RecordId hazard;

    /// A camp whose register stands in this folder.
    public TaskCamp(Path folder) {
        furrow = Furrow.open(folder.resolve("register.gpkg"), Clock.systemUTC());
        hazard = hazard("H-1", "Green Fields", Programme.box(0, 0, 200, 100));
        hazard("H-2", "Blue Hills", Programme.box(300, 0, 400, 100));
        team();
    }

    private RecordId hazard(String reference, String operator, Extent extent) {
        RecordId id = furrow.register().newId();
        Description described = new Description(reference, "", Set.of(), "", "", "", operator, "");
        furrow.register()
                .append(Draft.of(
                        id,
                        DAY.minusDays(90),
                        "ana",
                        new HazardFact.Recorded(
                                described,
                                extent,
                                Classification.CONFIRMED,
                                WorkStatus.OPEN,
                                List.of(),
                                List.of(),
                                Optional.empty())));
        return id;
    }

    private void team() {
        Typed typed = Typed.nothing()
                .with("name", "MCT-1")
                .with("kind", "manual")
                .with("organisation", "Green Fields")
                .with("day", "2026-01-05")
                .with("members", "Ana; leader");
        TeamReading.Said said =
                TeamReading.team(typed, DAY, TeamReading.RoleWords.CODES).wish().orElseThrow();
        assertThat(new FormingTeams(furrow).form(said.day(), said.wish()).reasons())
                .isEmpty();
        TaskBook book = book();
        for (Holder holder : List.of(
                new Holder.OfOrganisation("Green Fields"),
                new Holder.OfTeam(book.roster().teams().getFirst().id()),
                new Holder.OfPerson(book.roster().people().getFirst().id()))) {
            new Accrediting(furrow)
                    .grant(
                            LocalDate.of(2026, 1, 5),
                            List.of(new AccreditationFact.Granted(
                                    holder, EnumSet.of(Method.MANUAL_CLEARANCE), LocalDate.of(2026, 6, 1), "")));
        }
    }

    /// The register as somebody in this role uses it.
    public Furrow as(String name, Role role) {
        Actor actor = new Actor(name, name, role);
        return furrow.actingFor(() -> actor);
    }

    /// The register as somebody of an organisation uses it.
    public Furrow as(String name, Role role, String organisation) {
        Actor actor = new Actor(name, name, role).seeing(Sight.of(List.of(organisation)));
        return furrow.actingFor(() -> actor);
    }

    /// All tasks.
    public TaskBook book() {
        return new ReadingTasks(furrow).read();
    }

    /// The task with that number.
    public Task task(String number) {
        return book().find(number).orElseThrow();
    }

    /// Orders what is typed, as somebody of the authority.
    public Outcome order(Typed typed) {
        Furrow authority = as("nora", Role.APPROVER);
        TaskReading.Read<TaskReading.Order> read = TaskReading.order(typed, new TaskNames(furrow, book()), TODAY);
        assertThat(read.faults()).isEmpty();
        TaskReading.Order order = read.said().orElseThrow();
        return new OrderingTasks(authority).order(order.day(), order.profile(), TODAY);
    }

    /// Orders what is typed, which is possible.
    public Task ordered(Typed typed) {
        assertThat(order(typed).reasons()).isEmpty();
        return task(typed.text("number"));
    }

    /// Takes a step as somebody.
    public Outcome take(Furrow who, String number, TaskStep step, Typed typed) {
        TaskReading.Read<TaskReading.Step> read = TaskReading.step(step, typed, new TaskNames(furrow, book()), TODAY);
        assertThat(read.faults()).isEmpty();
        TaskReading.Step said = read.said().orElseThrow();
        return new TakingSteps(who)
                .take(new TakingSteps.Wanted(task(number).id(), said.day(), said.fact(), Optional.empty()), TODAY);
    }

    /// Takes a step as an operator, and tells the codes of what stands against it.
    public List<String> taking(String number, TaskStep step, Typed typed) {
        return codes(take(as("olga", Role.OPERATOR), number, step, typed));
    }

    /// The codes of what stands against something.
    public static List<String> codes(Outcome outcome) {
        return outcome.reasons().stream().map(Reason::code).toList();
    }

    /// What is typed about a step of that day.
    public static Typed on(LocalDate day) {
        return Typed.nothing().with("day", day.toString());
    }

    @Override
    public void close() {
        furrow.close();
    }
}
