package org.furrow.app.clearance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.furrow.app.mission.WorkedDays;
import org.furrow.app.tasking.StandingHalts;
import org.furrow.domain.clearance.ProgressKnowledge;
import org.furrow.domain.clearance.ProgressReport;
import org.furrow.domain.journal.DatedFact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Readiness;
import org.furrow.domain.mission.Team;
import org.furrow.domain.tasking.TaskCourse;
import org.furrow.domain.tasking.TaskFact;
import org.furrow.domain.tasking.TaskGround;
import org.furrow.domain.tasking.TaskProfile;
import org.furrow.store.Register;
import org.furrow.store.Session;
import org.furrow.store.clearance.ProgressQuery;
import org.furrow.store.evidence.DocumentQuery;
import org.furrow.store.mission.OneTeamQuery;
import org.furrow.store.tasking.TaskQuery;

/// Finds what decides about one report, by index: its task, its team, and the report of that day, and no others.
///
/// @param register as the author sees it
record ProgressFinding(Register register) {

    private static final ProgressQuery QUERY = new ProgressQuery();
    private static final OneTeamQuery TEAM = new OneTeamQuery();
    private static final TaskQuery TASK = new TaskQuery();
    private static final DocumentQuery DOCUMENTS = new DocumentQuery();

    ProgressKnowledge known(ProgressReport report) {
        return register.read(session -> known(session, report));
    }

    private ProgressKnowledge known(Session session, ProgressReport report) {
        Optional<TaskCourse> course = course(session, report.task());
        List<RecordId> hazards = course.flatMap(TaskCourse::findProfile)
                .map(TaskProfile::hazards)
                .orElse(List.of());
        return new ProgressKnowledge(
                course,
                readiness(session, report),
                report.footprint().isPresent() ? ground(session, hazards) : List.of(),
                photos(session, report, hazards),
                StandingHalts.list(session),
                QUERY.findStanding(session, report.task(), report.team(), report.day())
                        .map(each -> new ProgressKnowledge.Standing(each.id(), report.day(), each.author())));
    }

    private Optional<TaskCourse> course(Session session, RecordId task) {
        List<DatedFact> facts = register.journal().list(session, task).stream()
                .map(DatedFact::of)
                .filter(each -> each.fact() instanceof TaskFact)
                .toList();
        return facts.isEmpty() ? Optional.empty() : Optional.of(new TaskCourse(task, facts));
    }

    private static Optional<Readiness> readiness(Session session, ProgressReport report) {
        return TEAM.find(session, report.team()).map(team -> readiness(session, team, report.day()));
    }

    private static Readiness readiness(Session session, Team team, LocalDate day) {
        Map<RecordId, NavigableSet<LocalDate>> worked = WorkedDays.before(session, List.of(team), day);
        return new Readiness(team, TEAM.listNames(session, team), TEAM.listAccreditations(session, team), worked);
    }

    private static List<TaskGround> ground(Session session, List<RecordId> hazards) {
        return hazards.stream()
                .flatMap(hazard -> TASK.findGround(session, hazard).stream())
                .toList();
    }

    /// Those of the photos that belong to the hazards of the task and were not withdrawn.
    private static Set<RecordId> photos(Session session, ProgressReport report, List<RecordId> hazards) {
        return report.photos().stream()
                .filter(photo -> DOCUMENTS
                        .find(session, photo)
                        .filter(document -> hazards.contains(document.fact().hazard())
                                && document.withdrawn().isEmpty())
                        .isPresent())
                .collect(Collectors.toSet());
    }
}
