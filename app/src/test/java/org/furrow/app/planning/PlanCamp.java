package org.furrow.app.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.furrow.app.Furrow;
import org.furrow.app.draft.Typed;
import org.furrow.app.hazard.Programme;
import org.furrow.app.mission.Accrediting;
import org.furrow.app.mission.FormingTeams;
import org.furrow.app.mission.ReadingTeams;
import org.furrow.app.mission.Roster;
import org.furrow.app.mission.TeamReading;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.AccreditationFact;
import org.furrow.domain.mission.Holder;
import org.furrow.domain.mission.Method;
import org.furrow.domain.priority.RateTable;

/// A register with areas of each classification and teams for each step, for stories of plans in tests.
public final class PlanCamp implements AutoCloseable {

    /// The day of every test.
    public static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    /// The first day of plans.
    public static final LocalDate FROM = LocalDate.of(2026, 9, 2);

    /// The register.
    public final Furrow furrow;

    /// Its plans.
    public final Plans plans;

    /// A camp without areas and teams, whose register stands in this folder.
    public PlanCamp(Path folder) {
        furrow = Furrow.open(folder.resolve("register.gpkg"), Clock.systemUTC());
        plans = new Plans(furrow);
    }

    /// The same with areas and teams.
    public static PlanCamp furnished(Path folder) {
        PlanCamp camp = new PlanCamp(folder);
        camp.area("H-1", Classification.CONFIRMED, WorkStatus.OPEN, Programme.box(0, 0, 8, 10));
        camp.area("H-2", Classification.SUSPECTED, WorkStatus.OPEN, Programme.box(40, 0, 60, 15));
        camp.area("H-3", Classification.INDICATION, WorkStatus.OPEN, Programme.box(100, 0, 110, 10));
        camp.area("H-4", Classification.CONFIRMED, WorkStatus.SUSPENDED, Programme.box(130, 0, 140, 10));
        camp.area("H-5", Classification.CONFIRMED, WorkStatus.OPEN, Programme.box(200, 0, 215, 12));
        camp.team("SUR-1", "survey", "Green Fields", Method.NON_TECHNICAL_SURVEY, Method.TECHNICAL_SURVEY);
        camp.team("MCT-1", "manual", "Green Fields", Method.MANUAL_CLEARANCE);
        camp.team("MCT-2", "manual", "Blue Hills", Method.MANUAL_CLEARANCE);
        camp.team("QC-1", "quality", "Authority", Method.QUALITY_CONTROL);
        return camp;
    }

    /// Records a hazard with mines.
    public RecordId area(String reference, Classification classification, WorkStatus status, Extent extent) {
        RecordId id = furrow.register().newId();
        Description described =
                new Description(reference, "", Set.of(Contamination.AP_MINES), "", "Hills", "", "Green Fields", "");
        furrow.register()
                .append(Draft.of(
                        id,
                        TODAY.minusDays(300),
                        "ana",
                        new HazardFact.Recorded(
                                described, extent, classification, status, List.of(), List.of(), Optional.empty())));
        return id;
    }

    /// Forms a team of one person, who and which may work with these methods for two years.
    public void team(String name, String kind, String organisation, Method first, Method... more) {
        LocalDate since = TODAY.minusDays(200);
        String role = kind.equals("quality") ? "inspector" : "leader";
        TeamReading.Said said = TeamReading.team(
                        Typed.nothing()
                                .with("name", name)
                                .with("kind", kind)
                                .with("organisation", organisation)
                                .with("day", since.toString())
                                .with("members", "Ana " + name + "; " + role),
                        TODAY,
                        TeamReading.RoleWords.CODES)
                .wish()
                .orElseThrow();
        assertThat(new FormingTeams(furrow).form(said.day(), said.wish()).reasons())
                .isEmpty();
        Roster roster = new ReadingTeams(furrow).read();
        for (Holder holder : List.of(
                new Holder.OfOrganisation(organisation),
                new Holder.OfTeam(roster.findTeam(name).orElseThrow().id()),
                new Holder.OfPerson(roster.findPerson("Ana " + name, organisation)
                        .orElseThrow()
                        .id()))) {
            new Accrediting(furrow)
                    .grant(
                            since,
                            List.of(new AccreditationFact.Granted(
                                    holder, EnumSet.of(first, more), since.plusDays(700), "")));
        }
    }

    /// An order of a plan of four years that is searched for quickly.
    public static PlanOrder order(String name) {
        return new PlanOrder(name, FROM, 4, RateTable.PROGRAMME, 1, 1, Optional.empty());
    }

    /// Makes a plan, and waits for it.
    public OpenPlan make(PlanOrder order) throws InterruptedException {
        MakingPlans.Made made = new MakingPlans(furrow, plans).make(order, TODAY);
        PlanHead head = ((MakingPlans.Made.Begun) made).head();
        PlanHead ready = plans.await(head.id(), _ -> {});
        assertThat(ready.state()).as(ready.failure()).isEqualTo(PlanHead.State.READY);
        return plans.open(head.id()).orElseThrow();
    }

    @Override
    public void close() {
        plans.close();
        furrow.close();
    }
}
