package org.furrow.domain.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Member;
import org.furrow.domain.mission.MemberRole;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.Team;
import org.furrow.domain.mission.TeamKind;
import org.furrow.domain.mission.TeamProfile;
import org.furrow.domain.mission.WorkingCalendar;
import org.furrow.domain.tasking.Dossier;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskKind;
import org.furrow.domain.tasking.TaskProfile;
import org.furrow.domain.tasking.TaskStatus;

/// A team with a task that inspectors of the authority look at, to be made worse by tests.
final class Site {

    static final LocalDate DAY = LocalDate.of(2026, 4, 7);
    static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    static final String OPERATOR = "Green Fields";
    static final String AUTHORITY = "Authority";
    static final Question MEDIC = new Question("medic", "A medic is on site.", "", Grade.CRITICAL, false);
    static final Question STORES = new Question("stores", "Stores are locked.", "8.1", Grade.MINOR, true);
    static final Checklist CHECKLIST = new Checklist(
            "site", 2, "Site", VisitKind.MONITORING, Set.of(Method.MANUAL_CLEARANCE), List.of(MEDIC, STORES));
    static final Checklists CHECKLISTS = new Checklists(List.of(CHECKLIST));

    final Team team = team("MCT-1", OPERATOR);
    final Team inspectors = team("QA-1", AUTHORITY);
    final RecordId hazard = id();
    final RecordId document = id();
    final RecordId draw = id();
    final Task task = task("TO-1", OPERATOR);
    final List<Visit> visits = new ArrayList<>();
    final List<Nonconformity> nonconformities = new ArrayList<>();
    final Map<RecordId, String> names =
            new HashMap<>(Map.of(team.profile().members().getFirst().person(), "Ana"));
    final Set<RecordId> hazards = new HashSet<>(Set.of(hazard));

    static RecordId id() {
        return RecordId.parse(UUID.randomUUID().toString());
    }

    static Team team(String name, String organisation) {
        Member ana = new Member(id(), MemberRole.LEADER, LocalDate.of(2026, 1, 1), Optional.empty());
        TeamProfile profile = new TeamProfile(
                name, TeamKind.MANUAL, organisation, "", List.of(ana), List.of(), WorkingCalendar.USUAL);
        return new Team(id(), profile, LocalDate.of(2026, 1, 1), Optional.empty());
    }

    static Task task(String number, String organisation) {
        TaskProfile profile = new TaskProfile(
                number,
                TaskKind.CLEARANCE,
                "Clear",
                organisation,
                List.of(),
                List.of(),
                Optional.empty(),
                Set.of(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Dossier.EMPTY,
                List.of(),
                List.of());
        return new Task(
                id(),
                profile,
                TaskStatus.STARTED,
                new Task.Progress(DAY, "nora", Optional.of(DAY), Optional.empty(), "", DAY),
                List.of());
    }

    VisitKnowledge known() {
        return new VisitKnowledge(
                visits,
                nonconformities,
                List.of(team, inspectors),
                names,
                List.of(task),
                hazards,
                Set.of(document),
                Set.of(draw));
    }

    /// Monitoring of the team on its task by the authority, with every question answered.
    Wish monitoring() {
        return new Wish(this, VisitKind.MONITORING)
                .answering(Map.of("medic", Answer.YES, "stores", Answer.NOT_APPLICABLE));
    }

    /// An inspection of a lot of 1,000 units, of which 80 were inspected and none was defective.
    Wish sampling() {
        return new Wish(this, VisitKind.SAMPLING).sample(1_000, 80, 0).verdict(Verdict.ACCEPT);
    }

    Decision decide(VisitProfile profile) {
        return new VisitDecision(known(), CHECKLISTS, 0, TODAY).decide(id(), profile);
    }

    static List<String> codes(Decision decision) {
        return decision.reasons().stream().map(Reason::code).toList();
    }

    Visit recorded(VisitProfile profile) {
        Visit visit = new Visit(id(), profile, "quin", false);
        visits.add(visit);
        return visit;
    }
}
